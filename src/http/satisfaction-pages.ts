// What a customer sees under the link of a reply: the question, then thanks and room for a few words. No script, nothing from elsewhere; every
// value is escaped by Hono's `html`. Called by satisfaction-links.ts.
import { html } from 'hono/html';
import type { Language } from '../domain/language.ts';
import { limits } from '../domain/limits.ts';
import type { SatisfactionAnswer } from '../domain/satisfaction.ts';
import { type Html, page, wrongBox } from './connect-pages.ts';
import { SATISFACTION_WORDS } from './satisfaction-words.ts';

export interface Asking {
  readonly language: Language;
  readonly brandName: string;
  readonly answer: SatisfactionAnswer | null;
  /** Something was wrong with what was sent. */
  readonly wrong: string | null;
}

export function askingPage({ language, brandName, answer, wrong }: Asking): Html {
  const words = SATISFACTION_WORDS[language];
  const about = html`<p>${words.about(brandName)}</p>${wrongBox(wrong)}`;
  if (answer === null)
    return page(
      words.question,
      html`${about}<form method="post">${button('good', words.answers.good)}${button('not_good', words.answers.not_good)}</form>`,
      { language, brandName },
    );
  const other = answer === 'good' ? 'not_good' : 'good';
  return page(
    words.thanks,
    html`${about}<p role="status">${words.youSaid} <strong>${words.answers[answer]}</strong></p>
<form method="post"><input type="hidden" name="answer" value="${answer}">
<label>${words.comment}<textarea name="comment" rows="4" maxlength="${limits.satisfaction.commentCharactersMax}"></textarea></label>
<button type="submit">${words.send}</button></form>
<form method="post">${button(other, words.change[other], 'second')}</form>
<p class="small">${words.noSecrets}</p>`,
    { language, brandName },
  );
}

const button = (answer: SatisfactionAnswer, label: string, look = ''): Html =>
  html`<button type="submit" name="answer" value="${answer}" class="${look}">${label}</button>`;

export const closedPage = (language: Language, what: 'notKnown' | 'expired' | 'tooMany', brandName: string): Html => {
  const words = SATISFACTION_WORDS[language];
  return page(words.didNotWork, wrongBox(words[what]) || html``, { language, brandName });
};
