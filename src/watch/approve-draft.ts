// Sends a draft that a person approved by a mark or on the page, if it still holds: the facts that it rests on are as they were, no newer
// mail has come, and words that a person changed pass the ground check (DESIGN.md, Approval in the mailbox). Called by review-drafts.ts
// through watch-mailbox.ts, and by decide-on-page.ts.
import { parseMessage } from '../mail/parse-message.ts';
import type { DeskPorts } from '../pipeline/desk-ports.ts';
import { previewMail } from '../pipeline/preview-mail.ts';
import { writeConfirmation } from '../pipeline/write-confirmation.ts';
import type { Mark, OutgoingCopy } from '../ports/mailbox.ts';
import type { LedgerEntry } from '../ports/records.ts';
import { versionOf } from '../sending/digest-bytes.ts';
import { alreadyNoted, hasMoved } from '../sending/move-entry.ts';
import { sendDraftOnce } from '../sending/send-draft.ts';
import { approveActionsOf, BY_MARK } from './decide-actions.ts';
import { hasNewerMail } from './has-newer-mail.ts';
import type { PersonOfDesk } from './person-of-desk.ts';
import { markAsSent, remark } from './settle-draft.ts';
import type { WatchPorts } from './watch-ports.ts';

/** The step of the audit log that says what came of an approval. */
export const APPROVAL = 'approval';

type Approval =
  | { readonly kind: 'send' | 'facts_changed' }
  | { readonly kind: 'unsupported'; readonly findings: readonly string[] };

/** Also what the audit log says of it; without a word of the mail. `held` is the reason. */
export type ApprovalEnd =
  | { readonly sent: true; readonly isChanged: boolean }
  | { readonly held: string; readonly findings?: readonly string[] };

/** On the page it is known who approves. A mark may approve what is proposed to be done to the order with it. */
export interface Approver {
  readonly marks: readonly Mark[];
  readonly by?: PersonOfDesk;
}

type NoteApproval = (end: ApprovalEnd) => Promise<ApprovalEnd>;

export async function approveDraft(
  ports: WatchPorts,
  desk: DeskPorts,
  entry: LedgerEntry,
  draft: OutgoingCopy,
  { marks, by }: Approver,
): Promise<ApprovalEnd> {
  const isReply = entry.actionId === null;
  const approval = await (isReply ? judgeApproval(desk, entry, draft) : judgeConfirmation(desk, entry, draft));
  const { records, clock } = ports;
  const note: NoteApproval = async (end) => {
    await records.write(() => {
      records.audit.append({ mailId: entry.mailId, at: clock.now(), step: APPROVAL, content: { ...end, by } });
      if ('sent' in end && isReply) records.figures.noteApproved(entry.mailId);
    });
    return end;
  };
  if (approval.kind === 'unsupported') {
    const end = await note({ held: 'unsupported_claim', findings: approval.findings });
    await giveBack(ports, entry);
    return end;
  }
  if (approval.kind === 'facts_changed') {
    const end = await note({ held: 'facts_changed' });
    await giveBack(ports, entry);
    // The mail is handled again, and its draft is replaced by what holds now.
    await records.write(() => records.work.retry(entry.mailId));
    return end;
  }
  if (await hasNewerMail(ports, entry)) {
    const end = await note({ held: 'newer_message' });
    await giveBack(ports, entry);
    return end;
  }
  const approvesActions = isReply && marks.includes('Waybill/Action');
  return sendApproved(ports, entry, draft, { note, approvesActions });
}

async function sendApproved(
  ports: WatchPorts,
  entry: LedgerEntry,
  draft: OutgoingCopy,
  { note, approvesActions }: { readonly note: NoteApproval; readonly approvesActions: boolean },
): Promise<ApprovalEnd> {
  const { records, clock } = ports;
  const digest = versionOf(draft);
  if (digest !== entry.digest) {
    // The ledger means the words that were approved.
    await records.write(() => {
      if (hasMoved(ports, entry)) return;
      records.ledger.move(entry.id, { from: ['drafted'], to: 'drafting', now: clock.now(), digest });
      records.ledger.move(entry.id, { from: ['drafting'], to: 'drafted', now: clock.now(), draftRef: draft.ref });
    });
  }
  const sent = await sendDraftOnce(ports, alreadyNoted(ports, entry.id), { isApproved: true, version: digest });
  // Whoever was quicker notes what comes of it.
  if (sent.kind === 'sent' && sent.wasSent) return note({ held: 'sent_meanwhile' });
  if (sent.kind === 'sent') {
    // Only beside a draft that has left: what held it may hold this too. Cut off before here, the proposal waits on, and the mail says so.
    if (approvesActions) await approveActionsOf(ports, entry.mailId, BY_MARK);
    // The mark first: what is cut off in between is found open in the ledger, and settled.
    await markAsSent(ports, entry);
    await records.write(sent.note);
    return note({ sent: true, isChanged: digest !== entry.digest });
  }
  const end = await note({ held: sent.kind === 'held' ? sent.reason : sent.kind });
  if (sent.kind === 'held' || sent.kind === 'refused') await giveBack(ports, entry);
  return end;
}

/** A person approves it once more, or does something else. */
const giveBack = (ports: WatchPorts, entry: LedgerEntry): Promise<void> =>
  remark(ports, entry, { add: ['Waybill/To approve'], remove: ['Waybill/Approve'] });

async function judgeApproval(desk: DeskPorts, entry: LedgerEntry, draft: OutgoingCopy): Promise<Approval> {
  // What a person approves leaves on the facts of this moment.
  const preview = await previewMail(entry.mailId, { ...desk, orders: desk.ordersNow ?? desk.orders });
  const parsed = await parseMessage(draft.raw);
  if (preview === null || !parsed.ok)
    return { kind: 'unsupported', findings: ['the mail or its draft cannot be read again'] };
  if (versionOf(draft) === entry.digest) {
    if (preview.reply !== 'as_handled') return { kind: 'facts_changed' };
    return preview.hasGaps ? { kind: 'unsupported', findings: ['unfilled'] } : { kind: 'send' };
  }
  const findings = await preview.check(parsed.value.text.fresh);
  if (findings === null) return { kind: 'facts_changed' };
  // A note that is still to be filled in holds it back as a claim without a fact does.
  const unsupported = findings.map(({ kind }) => kind);
  return unsupported.length === 0 ? { kind: 'send' } : { kind: 'unsupported', findings: unsupported };
}

/** What tells of an action is checked by what its source shows of the order now. */
async function judgeConfirmation(desk: DeskPorts, { actionId }: LedgerEntry, draft: OutgoingCopy): Promise<Approval> {
  const action = actionId === null ? null : desk.records.actions.read(actionId);
  const parsed = await parseMessage(draft.raw);
  if (action === null || !parsed.ok) return { kind: 'unsupported', findings: ['the draft cannot be read again'] };
  const written = await writeConfirmation(action, desk);
  if (written.kind !== 'written') return { kind: 'unsupported', findings: [written.why] };
  const findings = written.check(parsed.value.text.fresh);
  return findings.length === 0 ? { kind: 'send' } : { kind: 'unsupported', findings };
}
