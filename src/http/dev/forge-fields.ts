// The fields of the form from which a mail is forged: read from what a browser sent, checked, and made into bytes. Called by dev-routes.ts.
import { hash } from 'node:crypto';
import { limits } from '../../domain/limits.ts';
import type { HeaderField } from '../../domain/message.ts';
import type { Order } from '../../domain/order.ts';
import { failed, ok, type Result } from '../../domain/result.ts';
import { AUTHENTICATIONS, type Authentication, forgeMessage, OWN_FIELDS } from '../../mail/forge-message.ts';
import { DESKS_OWN_MODEL, type MadeUpAnswers } from './development-prompts.ts';

/** As typed. */
export interface ForgeFields {
  /** The order from which the rest is filled. */
  readonly order: string;
  readonly name: string;
  readonly address: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly authentication: Authentication;
  /** A line each. */
  readonly headers: string;
  /** ISO 8601, or empty for the desk's time. */
  readonly now: string;
  readonly attachments: readonly AttachmentFields[];
  /** What a made-up model answers, as JSON. */
  readonly madeUp: MadeUpAnswers;
}
interface AttachmentFields {
  readonly filename: string;
  readonly contentType: string;
  readonly text: string;
}

export const NO_FIELDS: ForgeFields = {
  order: '',
  name: '',
  address: '',
  subject: '',
  text: '',
  html: '',
  authentication: 'pass',
  headers: '',
  now: '',
  attachments: [],
  madeUp: DESKS_OWN_MODEL.madeUp,
};

export type Form = Readonly<Record<string, unknown>>;

/** A field that was sent twice or as a file counts as not sent. Line ends are `\n`. */
export const textOf = (form: Form, name: string): string => {
  const value = form[name];
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : '';
};

export function readForgeFields(form: Form): ForgeFields {
  const numbers = Array.from({ length: limits.development.attachmentsMax }, (_, index) => index + 1);
  const authentication = textOf(form, 'authentication');
  return {
    order: textOf(form, 'order').trim(),
    name: textOf(form, 'name'),
    address: textOf(form, 'address').trim(),
    subject: textOf(form, 'subject'),
    text: textOf(form, 'text'),
    html: textOf(form, 'html'),
    authentication: AUTHENTICATIONS.find((each) => each === authentication) ?? 'pass',
    headers: textOf(form, 'headers'),
    now: textOf(form, 'now').trim(),
    attachments: numbers.map((number) => ({
      filename: textOf(form, `filename${number}`).trim(),
      contentType: textOf(form, `contentType${number}`).trim(),
      text: textOf(form, `attachment${number}`),
    })),
    madeUp: readMadeUp(form),
  };
}

export const readMadeUp = (form: Form): MadeUpAnswers => ({
  readMail: textOf(form, 'madeUpReading'),
  writeReply: textOf(form, 'madeUpWriting'),
});

const FILLED_TEXT = /^Hello,\n\nwhere is my order .{1,100}\?\n\n.{0,200}\n$/u;
const FILLED_SUBJECT = /^Order .{1,100}$/u;

/** With the order's customer as the sender. What a person has typed stays. */
export function fillFromOrder(fields: ForgeFields, { number, customer }: Order): ForgeFields {
  const mayFill = (typed: string, filled: RegExp) => typed.trim() === '' || filled.test(typed);
  return {
    ...fields,
    order: number,
    name: customer.name,
    address: customer.email,
    subject: mayFill(fields.subject, FILLED_SUBJECT) ? `Order ${number}` : fields.subject,
    text: mayFill(fields.text, FILLED_TEXT)
      ? `Hello,\n\nwhere is my order ${number}?\n\n${customer.name}\n`
      : fields.text,
  };
}

export interface ForgingDesk {
  readonly address: string;
  readonly authservId: string;
}

/** The bytes and the time at which they arrive; or what must be mended, a sentence each. The same fields give the same bytes. */
export function forgeFrom(
  fields: ForgeFields,
  desk: ForgingDesk,
  deskNow: string,
): Result<{ readonly raw: Uint8Array; readonly now: string }, readonly string[]> {
  const now = readTime(fields.now, deskNow);
  const headers = readHeaders(fields.headers);
  const faults = [...listFaults(fields), ...(now.ok ? [] : [now.error]), ...(headers.ok ? [] : headers.error)];
  if (faults.length > 0 || !now.ok || !headers.ok) return failed(faults);
  const { name, address, subject, text, html, authentication } = fields;
  const { madeUp: _, ...mail } = fields;
  const id = hash('sha256', JSON.stringify([mail, now.value]), 'hex').slice(0, 20);
  const raw = forgeMessage({
    from: { name, address },
    to: { name: '', address: desk.address },
    subject,
    text,
    html,
    authentication,
    authservId: desk.authservId,
    headers: headers.value,
    attachments: fields.attachments.filter(({ filename, text: content }) => filename !== '' || content !== ''),
    date: now.value,
    messageId: `${id}@forged.invalid`,
  });
  return ok({ raw, now: now.value });
}

function* listFaults(fields: ForgeFields): Generator<string> {
  const { lineCharactersMax, textCharactersMax } = limits.development;
  const lines: readonly (readonly [string, string])[] = [
    ['The name', fields.name],
    ['The address', fields.address],
    ['The subject', fields.subject],
    ...fields.attachments.flatMap(({ filename, contentType }, index): [string, string][] => [
      [`The name of attachment ${index + 1}`, filename],
      [`The type of attachment ${index + 1}`, contentType],
    ]),
  ];
  for (const [what, value] of lines) {
    if (/[\p{Cc}\u2028\u2029]/u.test(value)) yield `${what} holds a line break or another control character.`;
    if (value.length > lineCharactersMax) yield `${what} has more than ${lineCharactersMax} characters.`;
  }
  if (!/^[^\s@<>,;"]{1,64}@[^\s@<>,;"]{1,250}$/u.test(fields.address)) yield 'The address is no mail address.';
  const texts = [
    fields.text,
    fields.html,
    ...Object.values(fields.madeUp),
    ...fields.attachments.map(({ text }) => text),
  ];
  if (texts.some((text) => text.length > textCharactersMax))
    yield `A text has more than ${textCharactersMax} characters. Paste or upload the mail instead.`;
}

function readTime(typed: string, deskNow: string): Result<string, string> {
  if (typed === '') return ok(deskNow);
  const time = /^\d{4}-\d{2}-\d{2}T[\d:.]{5,12}(?:Z|[+-]\d{2}:\d{2})$/u.test(typed) ? Date.parse(typed) : Number.NaN;
  if (Number.isNaN(time)) return failed('The time is none: write it as 2026-11-20T09:00:00Z.');
  return ok(new Date(time).toISOString());
}

function readHeaders(typed: string): Result<readonly HeaderField[], readonly string[]> {
  const { headerLinesMax, headerCharactersMax } = limits.development;
  const lines = typed.split('\n').filter((line) => line.trim() !== '');
  if (lines.length > headerLinesMax) return failed([`There are more than ${headerLinesMax} header fields.`]);
  const faults: string[] = [];
  const fields = lines.flatMap((line): HeaderField[] => {
    const [, name = '', value = ''] = /^([!-9;-~]{1,70}):(.*)$/su.exec(line) ?? [];
    const shown = line.slice(0, 60);
    if (name === '') faults.push(`"${shown}" is no header field: write Name: value.`);
    else if (line.length > headerCharactersMax) faults.push(`${name} has more than ${headerCharactersMax} characters.`);
    else if (/[\p{Cc}\u2028\u2029]/u.test(value)) faults.push(`${name} holds a control character.`);
    else if (OWN_FIELDS.has(name.toLowerCase()))
      faults.push(`${name} is written by the form itself. Paste the whole mail to write it otherwise.`);
    else return [{ name, value: value.trim() }];
    return [];
  });
  return faults.length > 0 ? failed(faults) : ok(fields);
}
