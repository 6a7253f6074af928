// Which of the next steps that the templates of one mail name is printed. Called by write-reply.ts and write-notice.ts.
import type { Voice } from '../domain/desk.ts';
import { PARAGRAPH_END } from './reflow.ts';
import type { ReplyState } from './run-program.ts';
import type { NextStepKind } from './template-program.ts';

/** What we need from the customer is asked in full; else the first thing that we promise or do; else, where we are not brief, the first friendly
 * close. */
export function chooseNextStep(
  { tone }: Pick<Voice, 'tone'>,
  steps: ReplyState['nextSteps'],
): ReplyState['nextSteps'][number] | null {
  const asked = listTexts(steps, 'ask');
  if (asked.length > 0) return { step: 'ask', text: asked.join(PARAGRAPH_END) };
  const said = steps.filter(({ text }) => text.trim() !== '').map(({ step, text }) => ({ step, text: text.trim() }));
  const done = said.find(({ step }) => step === 'promise' || step === 'follow');
  if (done !== undefined) return done;
  return tone.length === 'brief' ? null : (said.find(({ step }) => step === 'offer') ?? null);
}

export const listTexts = (steps: ReplyState['nextSteps'], kind: NextStepKind): readonly string[] =>
  [...new Set(steps.filter(({ step }) => step === kind).map(({ text }) => text.trim()))].filter((text) => text !== '');
