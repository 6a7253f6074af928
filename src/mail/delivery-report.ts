// What a mail system or a provider says of one mail of ours that had left: a delivery status, or that its reader called it unwanted. Standards: RFC 3464
// (delivery status), RFC 3463 (status codes), RFC 5965 (feedback reports), RFC 6522. Called by src/notices. Whether it is about a mail that we sent is
// for the caller to prove: whoever writes mails can write these too.

import { PART_CHARACTERS_MAX, REPORT_TYPES, RETURNED_TYPES } from './bounced-mail.ts';
import { readMessageIds } from './header-values.ts';
import { parseMessage, readMime } from './parse-message.ts';
import type { MimePart } from './read-parts.ts';

export interface DeliveryReport {
  readonly kind: 'failed' | 'delayed' | 'complaint';
  /** Of the returned mail: what may be our token, by X-Waybill-Id and by the first half of its Message-ID. */
  readonly tokens: readonly string[];
  /** Lower-cased, whom it is about; none where the provider hides them. */
  readonly recipients: readonly string[];
  /** Such as 5.1.1; null where none is given. */
  readonly status: string | null;
}

const GROUPS_MAX = 50;
const FEEDBACK_TYPE = 'message/feedback-report';
/** A header alone may come in UTF-8 too (RFC 6533). */
const HEADER_TYPES = [...RETURNED_TYPES, 'message/global-headers'];
/** What a reader says; `not-spam` takes it back, and `auth-failure` (RFC 6591) is no reader's word. */
const COMPLAINTS: ReadonlySet<string> = new Set(['abuse', 'fraud', 'opt-out', 'opt-out-list']);

/** Empty where it is none. A report of several recipients is one for each. Never throws. */
export async function readDeliveryReports(raw: Uint8Array): Promise<readonly DeliveryReport[]> {
  const { attachments } = await readMime(raw);
  const tokens = readTokens(textOf(attachments, HEADER_TYPES));
  const feedback = textOf(attachments, [FEEDBACK_TYPE]);
  if (feedback !== '') return readFeedback(feedback, tokens);
  const status = textOf(attachments, REPORT_TYPES);
  return status === '' ? readUnwritten(raw, tokens) : readGroups(status, tokens);
}

const textOf = (parts: readonly MimePart[], types: readonly string[]): string =>
  parts
    .filter(({ contentType }) => types.includes(contentType))
    .map(({ content }) => Buffer.from(content.subarray(0, PART_CHARACTERS_MAX)).toString('utf8'))
    .join('\n\n')
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]{1,100}/g, ' ');

const readFields = (text: string, name: string): readonly string[] =>
  [...text.matchAll(new RegExp(`^${name}:[ \\t]{0,20}(.{0,2000})$`, 'gim'))].map(([, value = '']) => value.trim());

/** `rfc822; ada@example.com`, `<ada@example.com>` */
const addressOf = (field: string): string =>
  field
    .slice(field.indexOf(';') + 1)
    .trim()
    .replace(/^<|>$/g, '')
    .toLowerCase();

function readTokens(returned: string): readonly string[] {
  // Its header alone: what stands in the text below is anybody's.
  const [header = ''] = returned.split('\n\n', 1);
  const ids = readFields(header, 'Message-ID').flatMap((value) => readMessageIds(value));
  const named = [...readFields(header, 'X-Waybill-Id'), ...ids.map((id) => id.split('@')[0] ?? '')];
  return [...new Set(named.filter((token) => token !== ''))].slice(0, 5);
}

function readFeedback(text: string, tokens: readonly string[]): readonly DeliveryReport[] {
  const type = readFields(text, 'Feedback-Type')[0]?.toLowerCase() ?? '';
  if (!COMPLAINTS.has(type)) return [];
  const recipients = readFields(text, 'Original-Rcpt-To')
    .map(addressOf)
    .filter((one) => one.includes('@'));
  return [{ kind: 'complaint', tokens, recipients, status: null }];
}

/** A group of fields for each recipient, the first one of the report as a whole. */
function readGroups(text: string, tokens: readonly string[]): readonly DeliveryReport[] {
  return text
    .split(/\n{2,10}/)
    .slice(0, GROUPS_MAX)
    .flatMap((group): readonly DeliveryReport[] => {
      const recipients = [...readFields(group, 'Final-Recipient'), ...readFields(group, 'Original-Recipient')];
      const action = readFields(group, 'Action')[0]?.toLowerCase() ?? '';
      const kind = action.startsWith('failed') ? 'failed' : action.startsWith('delayed') ? 'delayed' : null;
      if (kind === null || recipients.length === 0) return [];
      const status = /^[245]\.\d{1,3}\.\d{1,3}(?=\s|\(|$)/.exec(readFields(group, 'Status')[0] ?? '')?.[0] ?? null;
      return [{ kind, tokens, recipients: recipients.map(addressOf), status }];
    });
}

/** Of a system that writes no standard report its text says what it can; no code is believed of it. */
async function readUnwritten(raw: Uint8Array, tokens: readonly string[]): Promise<readonly DeliveryReport[]> {
  const parsed = await parseMessage(raw);
  const bounced = parsed.ok ? parsed.value.bounced : null;
  if (bounced === null) return [];
  const { originalMessageId, failedRecipients, isPermanent } = bounced;
  const named = originalMessageId?.split('@')[0] ?? '';
  const kind = isPermanent === false ? 'delayed' : 'failed';
  const all = named === '' ? tokens : [...new Set([...tokens, named])];
  return [{ kind, tokens: all, recipients: failedRecipients, status: null }];
}
