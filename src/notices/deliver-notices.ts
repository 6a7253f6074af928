// Brings the notices that were made on their way, through the send ledger like every mail of ours: saved as a draft, and sent, or left for a person. One
// that has waited is looked at again first: what is not so any more is taken back. Called by the runtime in rounds, and again after a crash.
import { limits } from '../domain/limits.ts';
import { isEnd } from '../domain/send-states.ts';
import { ConnectorError } from '../ports/connector-error.ts';
import type { Mailbox } from '../ports/mailbox.ts';
import type { Notice } from '../ports/notice-records.ts';
import type { LedgerEntry } from '../ports/records.ts';
import { saveDraftOnce } from '../sending/save-draft.ts';
import { sendDraftOnce } from '../sending/send-draft.ts';
import { withdrawDraft } from '../watch/settle-draft.ts';
import { deliverDirectly, isDirect } from './deliver-directly.ts';
import { endNotice, hasLostMarketing, type Step, takeBackPlanned, WHY } from './end-notice.ts';
import type { NoticePorts } from './notice-ports.ts';
import { isStale, readStanding } from './notice-standing.ts';

export type DeliverRound = Readonly<Record<Exclude<Step, 'waits'>, number>>;

/** At most limits.notices.deliveredPerRound at once, oldest first, and all that are open in turn. */
export async function deliverNotices(ports: NoticePorts, signal?: AbortSignal): Promise<DeliverRound> {
  const round = { sent: 0, drafted: 0, ended: 0 };
  let after = 0;
  for (;;) {
    const open = ports.records.notices.listOpen(limits.notices.deliveredPerRound, after);
    for (const notice of open) {
      if (signal?.aborted) return round;
      const end = await deliverNotice(ports, notice);
      if (end !== 'waits') round[end] += 1;
      after = notice.id;
    }
    if (open.length < limits.notices.deliveredPerRound) return round;
  }
}

/** A mailbox or a source that does not answer now is asked the next time. */
async function deliverNotice(ports: NoticePorts, notice: Notice): Promise<Step> {
  const entry = ports.records.ledger.readForNotice(notice.id);
  if (entry === null) throw new Error(`notice ${notice.id} has no entry in the ledger`);
  if (isEnd(entry.state)) return endNotice(ports, notice, entry);
  const mailbox = ports.findMailbox(entry.mailbox);
  if (mailbox === null) return 'waits';
  try {
    switch (entry.state) {
      case 'planned':
        if (hasLostMarketing(ports, notice)) return await takeBackPlanned(ports, notice, entry, WHY.noConsent);
        return await (isDirect(ports, notice)
          ? deliverDirectly(ports, { notice, entry, mailbox })
          : save(ports, notice, entry, mailbox));
      case 'drafting':
        return await save(ports, notice, entry, mailbox);
      case 'drafted':
        return await goOn(ports, notice, entry, mailbox);
      default:
        // settle-sends finds out.
        return 'waits';
    }
  } catch (error) {
    if (!(error instanceof ConnectorError)) throw error;
    return 'waits';
  }
}

async function save(ports: NoticePorts, notice: Notice, entry: LedgerEntry, mailbox: Mailbox): Promise<Step> {
  const { records, clock } = ports;
  if (isStale(notice, clock.now()) && entry.state === 'planned') {
    const standing = await readStanding(ports, notice, notice.mode === 'draft');
    if (standing === 'cannot_tell') return 'waits';
    if (standing !== 'holds') return takeBackPlanned(ports, notice, entry, WHY[standing]);
  }
  const raw = records.mails.readRaw(notice.mailId);
  if (raw === null) return takeBackPlanned(ports, notice, entry, WHY.erased);
  const sending = { records, clock, mailbox };
  const saved = await saveDraftOnce(sending, entry, raw);
  if ('why' in saved) return saved.kind === 'failed' ? endNotice(ports, notice, saved.entry) : 'waits';
  if (saved.kind === 'elsewhere') return 'waits';
  // One whose saving took until now is looked at again before it leaves.
  if (notice.mode !== 'send' || !saved.holdsRaw || isStale(notice, clock.now())) {
    await records.write(saved.note);
    return 'drafted';
  }
  return send(ports, notice, mailbox, await sendDraftOnce(sending, saved.note));
}

/** A draft that waits: for a cap or the kill switch, or for a person. */
async function goOn(ports: NoticePorts, notice: Notice, entry: LedgerEntry, mailbox: Mailbox): Promise<Step> {
  const { records, clock } = ports;
  const isUntouched = entry.lookedDigest === null || entry.lookedDigest === entry.digest;
  if (isUntouched && hasLostMarketing(ports, notice))
    return takeBackDraft(ports, notice, entry, { mailbox, why: WHY.noConsent });
  // Once tried and unsent: whether a second try is one too many, nobody can say.
  const mayLeave = notice.mode === 'send' && isUntouched && records.ledger.readSendingAt(entry.id) === null;
  if (isStale(notice, clock.now())) {
    const standing = await readStanding(ports, notice, !mayLeave);
    if (standing === 'cannot_tell') return 'waits';
    if (standing !== 'holds') return takeBackDraft(ports, notice, entry, { mailbox, why: WHY[standing] });
  }
  if (!mayLeave) return 'waits';
  const sending = { records, clock, mailbox };
  return send(ports, notice, mailbox, await sendDraftOnce(sending, () => records.ledger.read(entry.id) ?? entry));
}

/** One that a person has changed stays theirs. */
async function takeBackDraft(
  ports: NoticePorts,
  notice: Notice,
  entry: LedgerEntry,
  { mailbox, why }: { readonly mailbox: Mailbox; readonly why: string },
): Promise<Step> {
  const { records, clock } = ports;
  await withdrawDraft({ name: entry.mailbox, records, mailbox, clock }, entry, { to: 'withdrawn', why });
  const after = records.ledger.read(entry.id) ?? entry;
  return isEnd(after.state) ? endNotice(ports, notice, after) : 'waits';
}

async function send(
  ports: NoticePorts,
  notice: Notice,
  mailbox: Mailbox,
  result: Awaited<ReturnType<typeof sendDraftOnce>>,
): Promise<Step> {
  // Nothing but a person's own word would ever end that hold, and news does not keep.
  if (result.kind === 'held' && result.reason === 'suppressed')
    return takeBackDraft(ports, notice, result.entry, { mailbox, why: WHY.unwanted });
  if (result.kind === 'held' && result.reason === 'no_consent')
    return takeBackDraft(ports, notice, result.entry, { mailbox, why: WHY.noConsent });
  if (result.kind !== 'sent') return 'waits';
  const entry = await ports.records.write(result.note);
  await endNotice(ports, notice, entry);
  return 'sent';
}
