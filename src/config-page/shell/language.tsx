// The language of the page's own words. Each view has its words in a texts.ts beside it, in every language of LANGUAGES; what one lacks does
// not compile.
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';

export const PAGE_LANGUAGES = { en: 'English', es: 'Español' } as const;
export type PageLanguage = keyof typeof PAGE_LANGUAGES;
export type Texts<T> = Readonly<Record<PageLanguage, T>>;

const KEPT_AS = 'waybill.language';
const isPageLanguage = (text: string | null | undefined): text is PageLanguage =>
  typeof text === 'string' && Object.hasOwn(PAGE_LANGUAGES, text);

function readLanguage(): PageLanguage {
  const kept = localStorage.getItem(KEPT_AS);
  if (isPageLanguage(kept)) return kept;
  const wanted = navigator.languages.map((tag) => tag.slice(0, 2)).find(isPageLanguage);
  return wanted ?? 'en';
}

const LanguageContext = createContext<{
  readonly language: PageLanguage;
  readonly setLanguage: (language: PageLanguage) => void;
}>({ language: 'en', setLanguage: () => undefined });

export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState(readLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
    localStorage.setItem(KEPT_AS, language);
  }, [language]);
  return <LanguageContext value={{ language, setLanguage }}>{children}</LanguageContext>;
}

export const useLanguage = () => useContext(LanguageContext);

/** A view's words in the language that is set. */
export const useTexts = <T,>(texts: Texts<T>): T => texts[useLanguage().language];

/** How days, times and numbers are written: as the reader's browser has it where that speaks the page's language, so that a British one has
 * British dates. */
export const localeOf = (language: PageLanguage): string =>
  navigator.languages.find((tag) => tag === language || tag.startsWith(`${language}-`)) ?? language;

/** "3 mails": the word that goes with a number, by the language's own rule. */
export function plural(language: PageLanguage, count: number, words: { readonly one: string; readonly other: string }) {
  const word = new Intl.PluralRules(language).select(count) === 'one' ? words.one : words.other;
  return `${count.toLocaleString(localeOf(language))} ${word}`;
}
