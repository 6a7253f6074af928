// Whether a mail goes on in another language than its own. The rules read one language, so a wish in another stays unread:
// "Where is my order? / Disdico l'ordine." must not be answered as a status question alone. Called by classify.ts.
import { isSurelyInAnother } from './detect-language.ts';

const LINES_MAX = 40;
const LINE_CHARACTERS_MAX = 300;
/** Shorter lines are names and greetings. */
const WORDS_MIN = 3;
/** Of 1,562 status questions in the repo's mails five to eight have such a line, all of them firms' names. */
const SURE_MIN = 0.8;

/** `language` is that of the whole text. */
export function mixesLanguages(text: string, language: string): boolean {
  const lines = text.split('\n', LINES_MAX).filter((line) => line.trim().split(/\s/).length >= WORDS_MIN);
  return lines.some((line) => isSurelyInAnother(line.slice(0, LINE_CHARACTERS_MAX), language, SURE_MIN));
}
