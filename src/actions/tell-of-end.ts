// Who hears how an action ended: the customer, in a mail of its own, what was done and shows at the source; a person everything else, by the mark
// on the customer's mail and by a matter (src/escalations). The mail goes through the send ledger, once, with facts that are read for it. Called by move-actions.ts.
import type { DeskPorts } from '../pipeline/desk-ports.ts';
import { confirmationToken } from '../pipeline/outgoing-token.ts';
import { type WrittenConfirmation, writeConfirmation } from '../pipeline/write-confirmation.ts';
import { ConnectorError } from '../ports/connector-error.ts';
import type { Mark } from '../ports/mailbox.ts';
import type { LedgerEntry, StoredAction } from '../ports/records.ts';
import { saveDraftOnce } from '../sending/save-draft.ts';
import { sendDraftOnce } from '../sending/send-draft.ts';
import { markAsSent, remark, withdrawDraft } from '../watch/settle-draft.ts';

/** A source or a mailbox that cannot be asked is asked the next time. */
export async function tellOfEnd(given: DeskPorts, action: StoredAction): Promise<void> {
  const desk = { ...given, mailbox: given.findMailbox?.(action.mailbox) ?? given.mailbox };
  try {
    if (action.approvedAt === null || action.state === 'withdrawn') await endUndone(desk, action);
    else if (action.state !== 'done') await tellPerson(desk, action, action.state);
    // A note is between the desk and the shop.
    else if (action.action.kind === 'add_note') await noteTold(desk, action, 'nobody');
    else await confirm(desk, action);
  } catch (error) {
    if (!(error instanceof ConnectorError)) throw error;
  }
}

/** It is not proposed any more: the mail says so, and waits only for what else there is. Where nobody has decided, the customer's wish is left to
 * a person. */
async function endUndone(desk: DeskPorts, action: StoredAction): Promise<void> {
  const isDraftWaiting = desk.records.ledger.readForMail(action.mailId)?.state === 'drafted';
  const isExpired = action.state === 'expired';
  // What was handled anew meanwhile has its marks.
  const isOver = action.state !== 'withdrawn' && !isDraftWaiting;
  await mark(
    desk,
    action,
    isOver && isExpired ? ['Waybill/Escalated'] : [],
    isOver ? ['Waybill/To approve', 'Waybill/Approve'] : [],
  );
  await noteTold(desk, action, isExpired ? 'person: expired' : 'nobody', isExpired);
}

/** The mark first: what is cut off in between is done again. */
async function tellPerson(desk: DeskPorts, action: StoredAction, why: string): Promise<void> {
  await mark(desk, action, ['Waybill/Escalated'], ['Waybill/To approve', 'Waybill/Approve']);
  await noteTold(desk, action, `person: ${why}`, true);
}

const mark = (
  desk: DeskPorts,
  { mailId }: StoredAction,
  add: readonly Mark[],
  remove: readonly Mark[],
): Promise<void> => remark(desk, { mailId, isReceipt: false }, { add, remove });

const noteTold = (
  { records, clock }: DeskPorts,
  { id }: StoredAction,
  how: string,
  isForPerson = false,
): Promise<void> => records.write(() => records.actions.noteTold(id, { at: clock.now(), how, isForPerson }));

async function confirm(desk: DeskPorts, action: StoredAction): Promise<void> {
  const entry = desk.records.ledger.readForAction(action.id);
  const isToWrite = entry === null || entry.state === 'planned' || entry.state === 'drafting';
  if (!isToWrite && (entry.state !== 'drafted' || entry.wasTried)) return noteOutcome(desk, action, entry);
  const written = await writeConfirmation(action, desk);
  if ('why' in written) return written.kind === 'cannot' ? tellPerson(desk, action, written.why) : undefined;
  await deliver(desk, action, written);
}

/** What an earlier round, or a person, has made of it. */
async function noteOutcome(desk: DeskPorts, action: StoredAction, { state }: LedgerEntry): Promise<void> {
  switch (state) {
    case 'sent':
      return noteTold(desk, action, 'customer');
    case 'drafted':
      // Tried once and unsent: whether a second try is one too many, nobody can say.
      return leaveAsDraft(desk, action);
    case 'rejected':
    case 'withdrawn':
      return noteTold(desk, action, 'nobody: a person took the mail away');
    case 'failed':
    case 'unknown':
      return tellPerson(desk, action, `the mail to the customer is ${state}`);
    default:
      // Under way: settle-sends finds out.
      return;
  }
}

async function deliver(desk: DeskPorts, action: StoredAction, written: WrittenConfirmation): Promise<void> {
  const maySend = written.isComplete && !(desk.isDraftsOnly?.(action.mailbox) ?? false);
  const token = confirmationToken(action.idempotencyKey ?? '');
  const plan = {
    mailId: action.mailId,
    mailbox: action.mailbox,
    token,
    recipient: written.recipient,
    threadId: action.threadId,
    isAutomatic: false,
    isReceipt: false,
    actionId: action.id,
  };
  const saved = await saveDraftOnce(desk, plan, written.compose({ token, isAutomatic: maySend }));
  if ('why' in saved)
    return saved.kind === 'failed'
      ? tellPerson(desk, action, 'the mailbox refused the mail to the customer')
      : undefined;
  if (saved.kind === 'elsewhere') return noteOutcome(desk, action, saved.entry);
  if (!maySend || !saved.holdsRaw) {
    await desk.records.write(saved.note);
    return leaveAsDraft(desk, action);
  }
  const sent = await sendDraftOnce(desk, saved.note, { isApproved: true });
  if (sent.kind === 'held') return leaveAsDraft(desk, action);
  if (sent.kind !== 'sent') return noteOutcome(desk, action, sent.entry);
  await markAsSent(desk, { mailId: action.mailId, isReceipt: false });
  await desk.records.write(sent.note);
  await retireReply(desk, action);
  await noteTold(desk, action, 'customer');
}

async function leaveAsDraft(desk: DeskPorts, action: StoredAction): Promise<void> {
  await retireReply(desk, action);
  await mark(desk, action, ['Waybill/To approve'], ['Waybill/Approve']);
  await noteTold(desk, action, 'a draft waits for a person');
}

/** A reply that still waits says that nothing is done yet. */
async function retireReply(
  { records, mailbox, clock }: DeskPorts,
  { mailId, mailbox: name }: StoredAction,
): Promise<void> {
  const entry = records.ledger.readForMail(mailId);
  if (entry?.state !== 'drafted') return;
  await withdrawDraft({ records, mailbox, clock, name }, entry, {
    to: 'withdrawn',
    why: 'it is done, and the customer hears so',
  });
}
