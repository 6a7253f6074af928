// Mails that can be counted by hand, put into the records as a desk does: for the tests of the figures over HTTP and in the browser.
import type { Outcome } from '../../domain/decision.ts';
import type { Intent } from '../../domain/intent.ts';
import type { MailId, Records } from '../../ports/records.ts';

export const ORDERS = 'orders@fjordlight.example';
export const RETURNS = 'returns@fjordlight.example';
export const ANA = { id: 'ana', name: 'Ana Vidal' };
export const BEN = { id: 'ben', name: 'Ben Ruiz' };

interface Counted {
  readonly mailbox: string;
  /** When it came, ISO 8601 UTC. It is handled two seconds later. */
  readonly at: string;
  readonly outcome: Outcome;
  readonly intent?: Intent | null;
  readonly language?: string;
  readonly heldBy?: readonly string[];
  /** The mail that it answers. */
  readonly parent?: MailId;
  readonly reply?: Reply;
}
interface Reply {
  readonly end: 'alone' | 'approved' | 'rejected' | 'waits';
  /** After the mail. */
  readonly seconds: number;
  /** On the page; null in the mailbox. */
  readonly by?: typeof ANA | null;
  readonly words?: { readonly kept: number; readonly removed: number; readonly added: number };
}

export const later = (time: string, seconds: number): string =>
  new Date(Date.parse(time) + seconds * 1_000).toISOString();

let made = 0;
const messageIdOf = (mailId: MailId): string => `figures-${mailId}@customer.example`;

export function countMail(records: Records, mail: Counted): Promise<MailId> {
  made += 1;
  const name = `figures-${made}`;
  const { mailbox, at, outcome, intent = 'where_is_my_order', language = 'en', heldBy = [], parent, reply } = mail;
  return records.write(() => {
    const raw = Buffer.from(`Subject: ${name}\r\n\r\n${name}`);
    const { id: mailId } = records.mails.receive({ mailbox, providerRef: name, receivedAt: at, raw });
    const { threadId } = records.mails.index(mailId, {
      ...{ direction: 'in', messageId: messageIdOf(mailId), contentDigest: name, orderNumbers: [] },
      ...{ contact: 'c@customer.example', subject: name, text: name, sentAt: at },
      parents: parent === undefined ? [] : [messageIdOf(parent)],
    });
    const run = { mailId, at: later(at, 2), outcome, orderNumbers: [], json: '{}' };
    records.runs.save({ ...run, figures: { intent, language, heldBy } });
    if (reply !== undefined) addReply(records, { mailId, mailbox, threadId }, at, reply);
    records.work.finish(mailId);
    return mailId;
  });
}

function addReply(
  records: Records,
  mail: { readonly mailId: MailId; readonly mailbox: string; readonly threadId: number },
  at: string,
  { end, seconds, by = null, words }: Reply,
): void {
  const { mailId } = mail;
  const plan = { ...mail, token: `t${mailId}`, recipient: 'c@customer.example', isReceipt: false };
  const { entry } = records.ledger.planDraft({ ...plan, isAutomatic: end === 'alone', now: later(at, 3) }, 'ours');
  const move = (from: 'drafting' | 'drafted' | 'sending', to: 'drafted' | 'sending' | 'sent' | 'rejected') =>
    records.ledger.move(entry.id, { from: [from], to, now: later(at, to === 'drafted' ? 3 : seconds) });
  move('drafting', 'drafted');
  if (end === 'waits') return;
  const now = later(at, seconds);
  const say = (step: string, content: object) => {
    if (by !== null) records.audit.append({ mailId, at: now, step, content: { ...content, by } });
  };
  if (words !== undefined) {
    const diff = JSON.stringify({ changes: [], ...words });
    records.ledger.keepVersion(entry.id, { at: now, digest: 'theirs', raw: Buffer.from('x'), diff });
    say('draft_edited', {});
  }
  if (end === 'rejected') {
    say('rejected_on_page', {});
    move('drafted', 'rejected');
    say('draft_rejected', { why: 'a person rejected the draft' });
    return;
  }
  if (end === 'alone') move('drafted', 'sending');
  move(end === 'alone' ? 'sending' : 'drafted', 'sent');
  if (end === 'approved') say('approval', { sent: true, isChanged: words !== undefined });
}

/** A mail that somebody wrote by hand into the thread of this one. */
export const answerByHand = (records: Records, mailbox: string, mailId: MailId, at: string): Promise<void> =>
  records.write(() => {
    const { id } = records.mails.keep({ mailbox, providerRef: `hand-${mailId}`, receivedAt: at, raw: Buffer.from(at) });
    records.mails.index(id, {
      ...{ direction: 'out', messageId: `hand-${mailId}@shop.example`, contentDigest: `hand-${mailId}` },
      ...{ parents: [messageIdOf(mailId)], orderNumbers: [], contact: 'c@customer.example' },
      ...{ subject: 'Re', text: 'By hand', sentAt: at },
    });
  });
