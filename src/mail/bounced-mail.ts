// What a bounce says of the mail that did not arrive, so that it can be tied to its order. The standard report counts
// first; systems without one say it in their text and put the returned header below. Called by parse-message.ts.
// Standards: RFC 3464, RFC 3463 (status codes), RFC 6522.
import type { BouncedMail, HeaderField } from '../domain/message.ts';
import { decodeHeaderText } from './decode-header-text.ts';
import { readMessageIds, valuesOf } from './header-values.ts';
import { MAIL_SYSTEM_LOCAL_PART } from './machine-wording.ts';

interface Part {
  readonly contentType: string;
  readonly text: string;
}

export const REPORT_TYPES: readonly string[] = ['message/delivery-status', 'message/global-delivery-status'];
/** Of parts with the mail that did not arrive, or its header. */
export const RETURNED_TYPES: readonly string[] = [
  ...['text/rfc822-headers', 'message/rfc822', 'message/global', 'message/rfc822-headers'],
];

/** Whether a part is one that readBouncedMail reads. */
export const isBouncePart = (contentType: string): boolean =>
  REPORT_TYPES.includes(contentType) || RETURNED_TYPES.includes(contentType);

/** So much of a part is read. */
export const PART_CHARACTERS_MAX = 50_000;
const RECIPIENTS_MAX = 100;

/** `text` is the bounce's own body; `headers` are its own header fields. */
export function readBouncedMail(parts: readonly Part[], headers: readonly HeaderField[], text: string): BouncedMail {
  const status = textOf(parts, REPORT_TYPES);
  const body = text.slice(0, PART_CHARACTERS_MAX);
  const returnedPart = textOf(parts, RETURNED_TYPES);
  const { said, returned } = returnedPart === '' ? separateReturned(body) : { said: body, returned: returnedPart };
  const original = unfold(returned);
  const subject = readField(original, 'Subject');
  return {
    originalMessageId: readMessageIds(readField(original, 'Message-ID'))[0] ?? null,
    originalSubject: subject === null ? null : decodeHeaderText(subject),
    failedRecipients: findRecipients(unfold(status), headers, said, original),
    isPermanent: readPermanence(status) ?? readSpokenPermanence(said),
  };
}

const textOf = (parts: readonly Part[], types: readonly string[]): string =>
  parts
    .filter(({ contentType }) => types.includes(contentType))
    .map((part) => part.text.slice(0, PART_CHARACTERS_MAX))
    .join('\n');

const unfold = (text: string): string => text.replace(/\r\n/gu, '\n').replace(/\n[ \t]{1,100}/gu, ' ');

const readField = (source: string, name: string): string | null =>
  new RegExp(`^${name}:[ \\t]{0,20}(.{0,2000})$`, 'imu').exec(source)?.[1]?.trim() ?? null;

/** The text ends where a header begins that is not the bounce's own: what the system says, and what it sends back. */
function separateReturned(body: string): { readonly said: string; readonly returned: string } {
  const at = body.search(/^(?:>\s?)?(?:Received|Return-Path|Message-ID|Delivered-To|DKIM-Signature|MIME-Version):/imu);
  if (at < 0) return { said: body, returned: body };
  return { said: body.slice(0, at), returned: body.slice(at).replace(/^>[ \t]?/gmu, '') };
}

/** By the report, else by X-Failed-Recipients, else the addresses that the text names, else to whom the mail went. */
function findRecipients(
  status: string,
  headers: readonly HeaderField[],
  said: string,
  original: string,
): readonly string[] {
  const reported = [
    ...status.matchAll(/^(?:Final|Original)-Recipient:[^;\n]{0,40};[ \t]{0,20}<?([^<>\s]{3,320})>?/gimu),
  ].map((match) => match[1] ?? '');
  const failed = valuesOf(headers, 'x-failed-recipients').flatMap((value) => value.split(','));
  const own = new Set(
    ['from', 'to', 'return-path'].flatMap((name) => listAddresses(valuesOf(headers, name).join(' '))),
  );
  const named = listAddresses(said).filter((address) => !own.has(address));
  const sentTo = listAddresses(readField(original, 'To') ?? '');
  const found = [[...reported, ...failed].map((address) => address.trim().toLowerCase()), named, sentTo]
    .map((addresses) => addresses.filter(isRecipient))
    .find((addresses) => addresses.length > 0);
  return [...new Set(found ?? [])].slice(0, RECIPIENTS_MAX);
}

const listAddresses = (text: string): string[] =>
  [...text.slice(0, PART_CHARACTERS_MAX).matchAll(/[\p{L}\d._%+=-]{1,64}@[\p{L}\d.-]{1,253}\.\p{L}{2,24}/gu)].map(
    (match) => match[0].toLowerCase(),
  );

const isRecipient = (address: string): boolean =>
  address.includes('@') && !MAIL_SYSTEM_LOCAL_PART.test(address.split('@')[0] ?? '');

function readPermanence(status: string): boolean | null {
  if (/^Action:[ \t]{0,10}failed/imu.test(status) || /^Status:[ \t]{0,10}5\./imu.test(status)) return true;
  return /^Action:[ \t]{0,10}(?:delayed|relayed|delivered|expanded)/imu.test(status) ||
    /^Status:[ \t]{0,10}[24]\./imu.test(status)
    ? false
    : null;
}

/** SMTP replies and RFC 3463 codes in the text: 5 is for good, 4 is for now. */
function readSpokenPermanence(said: string): boolean | null {
  if (/(?<![\d.])5\.\d{1,3}\.\d{1,3}(?![\d.])|(?<!\d)55[0-9][ -]/u.test(said)) return true;
  return /(?<![\d.])4\.\d{1,3}\.\d{1,3}(?![\d.])|(?<!\d)4[25][0-9][ -]\d|not yet been delivered|will (?:be retried|keep trying)/iu.test(
    said,
  )
    ? false
    : null;
}
