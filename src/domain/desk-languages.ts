// In which languages the desk answers, and what comes of a mail in another. Called by the stages and wherever else a reply is written.
import type { Voice } from './desk.ts';
import { isServedLanguage, LANGUAGES, type Language, UNKNOWN_LANGUAGE } from './language.ts';

type Served = Pick<Voice, 'languages'>;

export const answersIn = ({ languages }: Served, code: string): code is Language =>
  isServedLanguage(code) && (languages ?? LANGUAGES).includes(code);

/** The desk has chosen its languages, and this is none of them: nothing is written, a person takes the mail. */
export const isLeftOut = (voice: Served, code: string): boolean =>
  voice.languages !== undefined && code !== UNKNOWN_LANGUAGE && !answersIn(voice, code);

/** The mail's own; where it is none of ours or cannot be told, English, or the first that the desk has chosen. */
export function replyLanguage(voice: Served, code: string): Language {
  if (answersIn(voice, code)) return code;
  return answersIn(voice, 'en') ? 'en' : (voice.languages?.[0] ?? 'en');
}
