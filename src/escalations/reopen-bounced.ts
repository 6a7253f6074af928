// Which mail we had answered when that answer bounced. The bounce itself is never answered. Called by open-matters.ts for newly
// handled bounces. Standards: RFC 3464.
import { limits } from '../domain/limits.ts';
import type { BouncedMail } from '../domain/message.ts';
import { POSSIBLY_SENT_STATES, type SendState } from '../domain/send-states.ts';
import { parseMessage } from '../mail/parse-message.ts';
import { threadParents } from '../mail/threading.ts';
import type { FoundMail, LedgerEntry, MailId, Records } from '../ports/records.ts';

const POSSIBLY_SENT: ReadonlySet<SendState> = new Set(POSSIBLY_SENT_STATES);

/** The customer's mail that stands unanswered again; null where the bounce is about no answer of ours, or only of a delay. Whoever
 * forges a bounce can do no more than show a person a mail once more. */
export async function findBouncedAnswer(records: Records, bounceMailId: MailId): Promise<MailId | null> {
  const mailbox = records.mails.read(bounceMailId)?.mailbox ?? null;
  const raw = records.mails.readRaw(bounceMailId);
  const parsed = raw === null ? null : await parseMessage(raw);
  if (!parsed?.ok || mailbox === null) return null;
  const { bounced } = parsed.value;
  if (bounced === null || bounced.isPermanent === false) return null;
  // A notice answers no mail: src/notices keeps with it that it bounced.
  if (readNamed(records, bounced)?.noticeId != null) return null;
  const mailId =
    findByToken(records, bounced) ?? findByThread(records, bounced, threadParents(parsed.value), bounceMailId);
  return mailId !== null && records.mails.read(mailId)?.mailbox === mailbox ? mailId : null;
}

/** Our Message-IDs begin with the token of the ledger. */
function readNamed({ ledger }: Records, { originalMessageId }: BouncedMail): LedgerEntry | null {
  const token = originalMessageId?.split('@')[0] ?? '';
  return token === '' ? null : ledger.readByToken(token);
}

function findByToken(records: Records, bounced: BouncedMail): MailId | null {
  const entry = readNamed(records, bounced);
  return entry === null || entry.isReceipt ? null : entry.mailId;
}

/** Where the provider gave the mail an id of its own, or a person wrote it: by the thread and who did not get it. */
function findByThread(
  { ledger, mails }: Records,
  { originalMessageId, failedRecipients }: BouncedMail,
  parents: readonly string[],
  bounceMailId: MailId,
): MailId | null {
  const { threadMessagesMax } = limits.identify;
  const ids = originalMessageId === null ? parents : [originalMessageId, ...parents];
  const thread = mails.findThread(ids, threadMessagesMax).filter(({ id }) => id !== bounceMailId);
  const threadId = thread[0]?.threadId;
  if (threadId === undefined) return null;
  const ours = ledger
    .listByThread(threadId, threadMessagesMax)
    .findLast(
      ({ recipient, state, isReceipt, noticeId }) =>
        !isReceipt && noticeId === null && failedRecipients.includes(recipient) && POSSIBLY_SENT.has(state),
    );
  return ours?.mailId ?? findAnswered(thread, originalMessageId, failedRecipients);
}

/** The newest mail of the contact to whom the bounced mail went. */
function findAnswered(
  thread: readonly FoundMail[],
  originalMessageId: string | null,
  failedRecipients: readonly string[],
): MailId | null {
  const isBounced = ({ direction, messageId, contact }: FoundMail): boolean =>
    direction === 'out' && messageId === originalMessageId && failedRecipients.includes(contact);
  const answer = originalMessageId === null ? undefined : thread.find(isBounced);
  if (answer === undefined) return null;
  return thread.findLast(({ direction, contact }) => direction === 'in' && contact === answer.contact)?.id ?? null;
}
