// How a language is called in the language of the page, and fields of the voice as a person reads them.
import type { Language } from '../../domain/language.ts';

export function nameLanguage(language: Language | string, pageLanguage: string): string {
  const name = new Intl.DisplayNames(pageLanguage, { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(pageLanguage) + name.slice(1);
}
