// What the code gives each prompt, and how far it is trusted: the table against which a prompt file's `input` is checked and by which its
// text is filled in. Called by parse-prompt.ts and fill-prompt.ts.
import type { ModelTask } from '../../domain/model-call.ts';
import type { MailToRead, ReplyToWrite, TemplateToTranslate } from '../../ports/model.ts';

/** Of the values that a prompt has: `desk` is set by the desk's own people; `anybody` may hold what a stranger wrote. `lines` may have
 * several lines; all others are put on one, so that a value cannot begin a line of its own. */
export interface PromptInput {
  readonly type: 'string' | 'boolean' | 'string or null';
  readonly from: 'desk' | 'anybody';
  readonly form: 'line' | 'lines';
}

const line = (from: PromptInput['from']): PromptInput => ({ type: 'string', from, form: 'line' });
const lines = (from: PromptInput['from']): PromptInput => ({ type: 'string', from, form: 'lines' });

/** The dotted path of each single value, with `[]` behind a list. */
type PathOf<T, P extends string> = T extends readonly (infer Item)[]
  ? Item extends object
    ? FieldsOf<Item, `${P}[].`>
    : `${P}[]`
  : T extends object
    ? FieldsOf<T, `${P}.`>
    : P;
type FieldsOf<T, P extends string> = { [K in keyof T & string]: PathOf<T[K], `${P}${K}`> }[keyof T & string];

const READ_MAIL = {
  'mail.subject': line('anybody'),
  'mail.text': lines('anybody'),
  language: line('desk'),
} satisfies Record<FieldsOf<MailToRead, ''>, PromptInput>;

const WRITE_REPLY = {
  'mail.subject': line('anybody'),
  'mail.text': lines('anybody'),
  language: line('desk'),
  isFormal: { type: 'boolean', from: 'desk', form: 'line' },
  isBrief: { type: 'boolean', from: 'desk', form: 'line' },
  isWarm: { type: 'boolean', from: 'desk', form: 'line' },
  brandName: line('desk'),
  'wordsToAvoid[]': line('desk'),
  'points[]': line('anybody'),
  said: lines('anybody'),
  'facts[].id': line('anybody'),
  'facts[].kind': line('desk'),
  'facts[].value': { type: 'string or null', from: 'anybody', form: 'line' },
  'passages[].id': line('desk'),
  'passages[].title': line('anybody'),
  'passages[].text': lines('anybody'),
  'examples[].asked': line('anybody'),
  'examples[].replied': line('anybody'),
} satisfies Record<FieldsOf<ReplyToWrite, ''>, PromptInput>;

const TRANSLATE_TEMPLATE = {
  source: lines('anybody'),
  from: line('desk'),
  to: line('desk'),
  isFormal: { type: 'boolean', from: 'desk', form: 'line' },
  'wordsToAvoid[]': line('desk'),
} satisfies Record<FieldsOf<TemplateToTranslate, ''>, PromptInput>;

export type PromptTask = Exclude<ModelTask, 'embed'>;

export const PROMPT_INPUTS: Readonly<Record<PromptTask, ReadonlyMap<string, PromptInput>>> = {
  read_mail: new Map(Object.entries(READ_MAIL)),
  write_reply: new Map(Object.entries(WRITE_REPLY)),
  translate_template: new Map(Object.entries(TRANSLATE_TEMPLATE)),
};
