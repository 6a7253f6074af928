// Cares for what replies promise: a promise begins when its reply has left with the sentence in it, is kept by a notice that says what was promised or by a
// mail to the same shopper in the same thread, and is overdue when neither has come in time; src/escalations then shows it to a person. Called in rounds.
import { oneWorkingDayAfter, readDeskHours } from '../domain/desk-hours.ts';
import { limits } from '../domain/limits.ts';
import { parseMessage } from '../mail/parse-message.ts';
import type { Commitment } from '../ports/commitment-records.ts';
import type { LedgerEntry } from '../ports/records.ts';
import type { NoticePorts } from './notice-ports.ts';

export async function keepCommitments(ports: NoticePorts, signal?: AbortSignal): Promise<void> {
  const { commitments } = ports.records;
  await eachPage(
    (limit, after) => commitments.listToBegin(limit, after),
    (one) => begin(ports, one),
    signal,
  );
  const overdueSince = new Date(Date.parse(ports.clock.now()) - limits.notices.overdueDays * 86_400_000).toISOString();
  await eachPage(
    (limit, after) => commitments.listToKeep(overdueSince, limit, after),
    (one) => settle(ports, one),
    signal,
  );
}

async function eachPage(
  list: (limit: number, after: number) => readonly Commitment[],
  see: (commitment: Commitment) => Promise<void>,
  signal?: AbortSignal,
): Promise<void> {
  const { commitmentsPerPage } = limits.notices;
  let after = 0;
  for (;;) {
    const page = list(commitmentsPerPage, after);
    for (const commitment of page) {
      if (signal?.aborted) return;
      await see(commitment);
      after = commitment.id;
    }
    if (page.length < commitmentsPerPage) return;
  }
}

/** A draft that was taken back may be written anew, and promises anew then. */
async function begin(
  { records, clock, settings }: NoticePorts,
  { id, mailId, orderId, sentence }: Commitment,
): Promise<void> {
  const entry = records.ledger.readForMail(mailId);
  const isOver = entry?.state === 'rejected' || entry?.state === 'withdrawn' || entry?.state === 'failed';
  if (entry === null || (entry.state !== 'sent' && !isOver)) return;
  const isSaid = entry.state === 'sent' && (await saysStill(records, entry, sentence));
  await records.write(() => {
    const now = clock.now();
    if (records.commitments.readOfMail(mailId)?.state !== 'planned') return;
    if (!isSaid) return records.commitments.move(id, { to: 'dropped', at: now });
    const { updatedAt: at } = entry;
    records.commitments.move(id, { to: 'open', at, dueAt: dueAfter(at, settings.facts) });
    // So that what was promised is heard of, also where no kind of notice is on.
    if (orderId !== null) records.notices.ask(orderId, now);
  });
}

function dueAfter(at: string, facts: NoticePorts['settings']['facts']): string {
  const hours = readDeskHours(facts);
  let due = at;
  for (let day = 0; day < limits.notices.commitmentWorkingDays; day += 1) due = oneWorkingDayAfter(hours, due);
  return due;
}

/** What a person changed may lack it; what left as we wrote it says it. */
async function saysStill({ ledger }: NoticePorts['records'], { id }: LedgerEntry, sentence: string): Promise<boolean> {
  const changed = ledger.listVersions(id).at(-1);
  if (changed === undefined) return true;
  const parsed = await parseMessage(changed.raw);
  return parsed.ok && inOneLine(parsed.value.text.fresh).includes(inOneLine(sentence));
}

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

async function settle({ records, clock }: NoticePorts, commitment: Commitment): Promise<void> {
  const { id, state, dueAt } = commitment;
  const at = clock.now();
  const by = isToldByNotice(records, commitment) ? 'notice' : isAnswered(records, commitment) ? 'mail' : null;
  const isDue = state === 'open' && dueAt !== null && Date.parse(dueAt) <= Date.parse(at);
  if (by === null && !isDue) return;
  await records.write(() => records.commitments.move(id, by === null ? { to: 'overdue', at } : { to: 'kept', at, by }));
}

function isToldByNotice({ notices, ledger }: NoticePorts['records'], commitment: Commitment): boolean {
  const { orderId, recipient, keptByKinds, madeAt } = commitment;
  if (orderId === null || keptByKinds.length === 0) return false;
  return notices.listOfOrder(orderId).some((notice) => {
    if (notice.recipient !== recipient || !notice.kinds.some((kind) => keptByKinds.includes(kind))) return false;
    const entry = ledger.readForNotice(notice.id);
    return entry?.state === 'sent' && entry.updatedAt > madeAt;
  });
}

/** The reply that promises is itself in the thread, dated by the provider's clock. */
function isAnswered({ mails }: NoticePorts['records'], { mailId, recipient, madeAt }: Commitment): boolean {
  const messageId = mails.readIndexed(mailId)?.messageId ?? null;
  if (messageId === null) return false;
  const sinceMs = Date.parse(madeAt) + limits.sending.settleSeconds * 1_000;
  return mails
    .findThread([messageId], limits.identify.threadMessagesMax)
    .some(
      ({ direction, contact, sentAt }) => direction === 'out' && contact === recipient && Date.parse(sentAt) > sinceMs,
    );
}
