// How a language is called in the language of the page; a mail with too little text to tell has none.
import { UNKNOWN_LANGUAGE } from '../../domain/language.ts';
import { useLanguage, useTexts } from '../shell/language.tsx';
import { nameLanguage } from '../voice/name-language.ts';
import { texts } from './texts.ts';

export function useLanguageName(): (code: string) => string {
  const { language } = useLanguage();
  const { unknownLanguage } = useTexts(texts);
  return (code) => (code === UNKNOWN_LANGUAGE ? unknownLanguage : nameLanguage(code, language));
}
