// The reply to a mail, from facts and templates: greeting, a section for each thing that the mail wants, one next step,
// sign-off and signature, as text and as HTML. Pure; called by the draft stage. No model is needed.

import type { PromiseMade } from '../domain/commitment.ts';
import type { Intent } from '../domain/intent.ts';
import { failed, ok, type Result } from '../domain/result.ts';
import { chooseNextStep, listTexts } from './choose-next-step.ts';
import type { CompiledTemplate, TemplateSet } from './compile-templates.ts';
import { describeFrame } from './describe-frame.ts';
import {
  type DescribedOrders,
  describeConfirmation,
  describeSection,
  describeTone,
  isFormal,
  isTrouble,
} from './describe-section.ts';
import { type GapName, gapNote } from './gap-notes.ts';
import { htmlFromText } from './html-from-text.ts';
import { wordingOf } from './own-wording.ts';
import { keepLines, PARAGRAPH_END, reflow } from './reflow.ts';
import type { FrameView } from './reply-shapes.ts';
import { type ReplyState, runProgram } from './run-program.ts';
import { satisfactionLine } from './satisfaction-line.ts';
import type { ReplyInput, SectionInput } from './section-input.ts';
import { ORDER_NUMBER_WORDS } from './status-words.ts';
import { writeFooter } from './write-footer.ts';

export type { ReplyInput, SectionInput } from './section-input.ts';

export interface WrittenReply {
  readonly text: string;
  readonly html: string;
  /** The end of the text that the desk's settings wrote word for word; '' where there is none. */
  readonly footer: string;
  /** The templates that wrote it, with the SHA-256 (hex) of their text and partials. */
  readonly templates: readonly { readonly id: string; readonly digest: string }[];
  /** What a person must fill in before it may go out; each stands in brackets in the text. */
  readonly gaps: readonly GapName[];
  /** What the reply asks of the customer; empty where it asks nothing. */
  readonly questions: readonly string[];
  /** That we will write again; null where it does not say so. */
  readonly promise: PromiseMade | null;
}

/** `no_template`: the language has no template for this; `not_disclosable`: the sender may hear nothing of it;
 * `nothing_to_say`: no section was asked for; `template_failed`: a limit was met or a value was missing. */
export interface WriteFault {
  readonly kind: 'no_template' | 'not_disclosable' | 'nothing_to_say' | 'template_failed';
  readonly detail: string;
}

/** Writes the reply. A fault means that nothing was written; the caller decides what to do instead. */
export function writeReply(templates: TemplateSet, input: ReplyInput): Result<WrittenReply, WriteFault> {
  const { language } = input;
  const state: ReplyState = {
    ...{ language, isFormal: isFormal(input), told: new Set(), nextSteps: [], gaps: new Set() },
    wording: wordingOf(input.voice.wordsToUse, language),
  };
  const used: CompiledTemplate[] = [];
  const run = (id: string, view: object): Result<string, WriteFault> => {
    const template = templates.byId.get(id);
    if (!template) return failed({ kind: 'no_template', detail: `there is no template "${id}"` });
    used.push(template);
    const result = runProgram(template, view, state);
    if (result.ok) return result;
    const { template: at, line, message } = result.error;
    return failed({ kind: 'template_failed', detail: `${at}, line ${line}: ${message}` });
  };

  const promised = new Map<string, Intent>();
  const sections =
    input.kind === 'answer'
      ? runSections(input, run, state, promised)
      : input.kind === 'confirmation'
        ? runConfirmation(input, run)
        : run(`${input.kind}/${language}`, { ...describeTone(input), brandName: input.voice.brandName });
  if (!sections.ok) return sections;
  const answered = new Set(input.answeredQuestions);
  const steps = state.nextSteps.filter(({ step, text }) => step !== 'ask' || !answered.has(text.trim()));
  const { notes = [], free = [], openPoints = 0 } = input;
  if (notes.length > 0) state.gaps.add('purchaseOrder');
  const open = openPoints > 0 ? [gapNote('openPoints', language, String(openPoints))] : [];
  if (open.length > 0) state.gaps.add('openPoints');
  const noted = [
    nameOrder(sections.value, input),
    ...free.map((text) => `${text}\n`),
    ...open,
    ...notes.map((note) => `- ${note}\n`),
  ].join(PARAGRAPH_END);
  const next = chooseNextStep(input.voice, steps);
  const framed = run(`frame/${language}`, frameOf(input, noted, next?.text ?? null));
  if (!framed.ok) return framed;
  const { satisfactionLink: link = null } = input;
  const footer = writeFooter(input.voice, language, input.country ?? null);
  const below = [link === null ? '' : satisfactionLine(language, link), footer].filter((part) => part !== '');
  const text = `${[keepLines(framed.value), ...below].join('\n\n')}\n`;
  return ok({
    text,
    html: htmlFromText(text.trimEnd(), language),
    footer,
    templates: used.map(({ id, digest }) => ({ id, digest })),
    gaps: [...state.gaps],
    // All that a holding reply says is to ask for what would tell us more.
    questions: input.kind === 'holding' ? [sections.value.trim()] : listTexts(steps, 'ask'),
    promise: next?.step === 'promise' ? { intent: promised.get(next.text) ?? 'other', text: next.text } : null,
  });
}

function nameOrder(text: string, { language, mustName }: ReplyInput): string {
  return mustName === undefined || text.includes(mustName)
    ? text
    : `${text}${PARAGRAPH_END}${ORDER_NUMBER_WORDS[language]} ${mustName}\n`;
}

type RunTemplate = (id: string, view: object) => Result<string, WriteFault>;

/** What comes next is said by their answers, or by the note of what is open. */
const ANSWERED_FREELY: ReadonlySet<Intent> = new Set(['product_question', 'shipping_question', 'other']);

function runSections(
  input: ReplyInput,
  run: RunTemplate,
  { nextSteps }: Pick<ReplyState, 'nextSteps'>,
  promised: Map<string, Intent>,
): Result<string, WriteFault> {
  const isContinued = (input.free ?? []).length > 0 || (input.openPoints ?? 0) > 0;
  const known: DescribedOrders = new Map();
  const texts: string[] = [];
  for (const section of dropRepeats(input.sections)) {
    if (section.disclosure === 'nothing')
      return failed({ kind: 'not_disclosable', detail: `the sender may hear nothing about "${section.intent}"` });
    const stepsBefore = nextSteps.length;
    const result = run(`${section.intent}/${input.language}`, describeSection(section, input, known));
    if (!result.ok) return result;
    if (isContinued && ANSWERED_FREELY.has(section.intent)) nextSteps.splice(stepsBefore);
    for (const { step, text } of nextSteps.slice(stepsBefore))
      if (step === 'promise' && !promised.has(text.trim())) promised.set(text.trim(), section.intent);
    texts.push(result.value);
  }
  const text = texts.join(PARAGRAPH_END);
  return text.trim() === '' && (input.free ?? []).length === 0
    ? failed({ kind: 'nothing_to_say', detail: 'no section has anything to say' })
    : ok(text);
}

/** The order is described as for any answer; its owner hears it. */
function runConfirmation(input: ReplyInput, run: RunTemplate): Result<string, WriteFault> {
  if (input.confirmation === undefined) return failed({ kind: 'nothing_to_say', detail: 'nothing was done' });
  const { kind } = input.confirmation;
  return run(`action_${kind}/${input.language}`, describeConfirmation(input.confirmation, input));
}

/** An intent is answered once. */
const dropRepeats = (sections: readonly SectionInput[]): readonly SectionInput[] =>
  sections.filter(({ intent }, n) => sections.findIndex((other) => other.intent === intent) === n);

const frameOf = (
  { voice, language, contactName, kind, sections: asked }: ReplyInput,
  sections: string,
  nextStep: string | null,
): FrameView =>
  describeFrame({
    ...{ voice, language, contactName, nextStep },
    sections: reflow(sections),
    // What says only that a mail has come goes on from the thanks for it.
    isThanking: voice.tone.length === 'full' || kind === 'holding' || kind === 'receipt',
    isTrouble: kind === 'answer' && isTrouble(asked),
    isNotice: false,
  });
