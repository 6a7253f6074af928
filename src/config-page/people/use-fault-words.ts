// Why something about people did not work, in the page's language; what it has no words for in the server's.
import { ApiFault } from '../api.ts';
import { useTexts } from '../shell/language.tsx';
import { texts } from './texts.ts';

export function useFaultWords(): (error: unknown) => string {
  const { faults, noAnswer } = useTexts(texts);
  return (error) => {
    if (!(error instanceof ApiFault)) return noAnswer;
    return Object.entries(faults).find(([fault]) => fault === error.fault)?.[1] ?? error.message;
  };
}
