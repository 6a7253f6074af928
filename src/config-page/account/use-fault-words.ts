// Why something about the account did not work, in the page's language; what it has no words for in the server's.
import { ApiFault } from '../api.ts';
import { useTexts } from '../shell/language.tsx';
import { texts } from './texts.ts';

export function useFaultWords(): (error: unknown) => string {
  const { faults } = useTexts(texts);
  return (error) => {
    if (!(error instanceof ApiFault)) return faults.noAnswer;
    if (error.status === 429) return faults.tooMany;
    if (error.fault === 'INVALID_PASSWORD') return faults.wrongPassword;
    if (error.fault === 'INVALID_CODE') return faults.wrongCode;
    if (error.fault === 'PASSWORD_TOO_SHORT') return faults.passwordTooShort;
    return error.message;
  };
}
