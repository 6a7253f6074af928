// How the fields of the voice are called where a change of them is shown.
import { isServedLanguage } from '../../domain/language.ts';
import type { NameField } from '../settings/setting-changes.tsx';
import { useLanguage, useTexts } from '../shell/language.tsx';
import { nameLanguage } from './name-language.ts';
import { satisfactionTexts } from './satisfaction-texts.ts';
import { texts } from './texts.ts';

export function useVoiceFieldNames(): NameField {
  const words: Readonly<Record<string, unknown>> = { ...useTexts(texts), ...useTexts(satisfactionTexts) };
  const { language } = useLanguage();
  const nameOf = (word: string): string => {
    const known = Object.hasOwn(words, word) ? words[word] : null;
    if (typeof known === 'string') return known;
    return isServedLanguage(word) ? nameLanguage(word, language) : word;
  };
  return (_, path) => path.map(nameOf).join(' · ');
}
