// What stands below the signature of every reply: the desk's footer, and what the law of the country wants that the order goes to. Called by
// write-reply.ts, and where a text is checked: these are the desk's own words, and no claims.
import type { Voice } from '../domain/desk.ts';
import type { Language } from '../domain/language.ts';
import { singleLine } from './single-line.ts';

type Footers = Pick<Voice, 'footer' | 'legalTexts'>;

/** '' where there is none. `country` is null where it is not known, or not to be shown to be known. */
export function writeFooter({ footer, legalTexts }: Footers, language: Language, country: string | null): string {
  const code = country?.trim().toUpperCase() ?? null;
  const legal =
    legalTexts.find(({ countries }) => code !== null && countries.includes(code)) ??
    legalTexts.find(({ countries }) => countries.length === 0);
  return [chooseText(footer, language), chooseText(legal?.text ?? {}, language)]
    .filter((text) => text !== '')
    .join('\n\n');
}

/** A language without one has the English one, or else the first: what the law wants must not be left out for want of a translation. */
function chooseText(texts: Voice['footer'], language: Language): string {
  const text = texts[language] ?? texts.en ?? Object.values(texts)[0] ?? '';
  const lines = text.split(/\r\n?|\n/).map(singleLine);
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
