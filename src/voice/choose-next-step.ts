// Which of the next steps that the templates of one mail name is printed. Called by write-reply.ts and write-notice.ts.
import type { Voice } from '../domain/desk.ts';
import { PARAGRAPH_END } from './reflow.ts';
import type { ReplyState } from './run-program.ts';
import { NEXT_STEPS } from './template-program.ts';

/** What we need from the customer is asked in full; else the first thing that we do; else, where we are not brief, the first friendly
 * close. */
export function chooseNextStep({ tone }: Pick<Voice, 'tone'>, steps: ReplyState['nextSteps']): string | null {
  for (const step of NEXT_STEPS) {
    if (step === 'offer' && tone.length === 'brief') return null;
    const texts = listTexts(steps, step);
    if (step === 'ask' && texts.length > 0) return texts.join(PARAGRAPH_END);
    if (texts[0] !== undefined) return texts[0];
  }
  return null;
}

export const listTexts = (steps: ReplyState['nextSteps'], kind: (typeof NEXT_STEPS)[number]): readonly string[] =>
  [...new Set(steps.filter(({ step }) => step === kind).map(({ text }) => text.trim()))].filter((text) => text !== '');
