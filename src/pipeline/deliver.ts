// deliver: into the mailbox, through the send ledger: the draft in the thread, the marks on the customer's mail, and the
// sending where the decision says so. It accepts only a reply that passed the ground check.
import type { GroundCheckedReply, Outcome } from '../domain/decision.ts';
import { type Intent, listClaimed } from '../domain/intent.ts';
import { isServedLanguage } from '../domain/language.ts';
import { limits } from '../domain/limits.ts';
import { isMaskedAddress } from '../domain/masked-address.ts';
import type { SendState } from '../domain/send-states.ts';
import { composeMessage } from '../mail/compose-message.ts';
import { quoteOriginal } from '../mail/quote-original.ts';
import type { Mark, MarkChange } from '../ports/mailbox.ts';
import { addActionMark } from '../sending/action-marks.ts';
import { markMail } from '../sending/mark-mail.ts';
import type { Note } from '../sending/move-entry.ts';
import { type ReplyPlan, saveDraftOnce } from '../sending/save-draft.ts';
import { sendDraftOnce } from '../sending/send-draft.ts';
import { nameDocumentFile } from '../voice/document-names.ts';
import { noteQuestion } from './ask-satisfaction.ts';
import { confirmFacts } from './confirm-facts.ts';
import type { DeskPorts } from './desk-ports.ts';
import { NotNow } from './not-now.ts';
import { outgoingToken } from './outgoing-token.ts';
import { planCommitment } from './plan-commitment.ts';
import type { DecidedMail, Delivered } from './progress.ts';
import { go, type Stage } from './stage.ts';

const OUTCOME_MARKS: Record<Outcome, readonly Mark[]> = {
  send: ['Waybill/To approve'],
  draft: ['Waybill/To approve'],
  escalate: ['Waybill/Escalated'],
  ignore: [],
};
const ALL_OUTCOME_MARKS: readonly Mark[] = [
  'Waybill/To approve',
  'Waybill/Sent',
  'Waybill/Escalated',
  'Waybill/For information',
  'Waybill/Action',
];

export const deliver: Stage<DecidedMail, Delivered> = {
  name: 'deliver',
  async run(mail, ports) {
    const { decision, deliverable } = mail;
    const whyKept = decision.outcome === 'send' ? (findWhyKept(mail, ports) ?? (await findDoubt(mail, ports))) : null;
    const isSend = decision.outcome === 'send' && whyKept === null;
    const { delivery, note } = deliverable ? await deliverReply(mail, deliverable, isSend, ports) : NOTHING;
    try {
      await markMail(ports.mailbox, mail.providerRef, chooseMarks(mail, delivery.kind, ports));
      // What would be said now is not what a person has made of it.
      if (!isSend && delivery.why === 'draft_changed')
        await markMail(ports.mailbox, mail.providerRef, { add: ['Waybill/Outdated'], remove: [] });
      const ended = delivery.kind === 'none' ? undefined : findEnd(mail, ports);
      if (ended !== undefined && ended !== delivery.kind)
        await markMail(ports.mailbox, mail.providerRef, chooseMarks(mail, ended, ports));
      for (const providerRef of listOutdated(mail, ports)) await markMail(ports.mailbox, providerRef, OUTDATED);
    } catch (error) {
      // The marks are tried again with the whole mail; that it was drafted or has left is known now.
      if (note !== null) await ports.records.write(note);
      throw error;
    }
    const isDraft = !isSend && (delivery.kind === 'held' || delivery.kind === 'drafted');
    return go({ delivery: isDraft ? { kind: 'drafted', why: delivery.why ?? whyKept } : delivery, note });
  },
  summarize: ({ delivery }) => delivery,
};

const ENDED_AS: Partial<Record<SendState, Delivered['delivery']['kind']>> = {
  sent: 'sent',
  failed: 'failed',
  rejected: 'ended',
  withdrawn: 'ended',
};

/** Meanwhile settleSends may have found it among the sent mails, or a person rejected it. */
const findEnd = ({ mailId }: DecidedMail, { records }: DeskPorts) =>
  ENDED_AS[records.ledger.readForMail(mailId)?.state ?? 'planned'];

const NOTHING: Delivered = { delivery: { kind: 'none', why: null }, note: null };
const notedAs = (delivery: Delivered['delivery']): Delivered => ({ delivery, note: null });

/** Why what the policy would send stays a draft; null where it may leave. A desk that sends nothing yet keeps a record of what it would
 * have sent. A draft that waits for a person may be written anew, and never leaves by itself: it stands outside the caps. */
function findWhyKept(
  { mailId, mailbox, classification }: DecidedMail,
  { maySend, records }: DeskPorts,
): 'drafts_only' | 'waits_for_person' | null {
  const entry = records.ledger.readForMail(mailId);
  const isWaiting = entry?.state === 'drafted' || entry?.state === 'drafting';
  if (isWaiting && !entry.isAutomatic) return 'waits_for_person';
  return (maySend?.(mailbox, listClaimed(classification.intents)) ?? true) ? null : 'drafts_only';
}

const CHANGED = 'The facts changed while the reply was written.';

/** What changed since it was read is handled anew, from the beginning; of a source that says something else each time a person looks. */
async function findDoubt(mail: DecidedMail, ports: DeskPorts): Promise<'facts_not_confirmed' | null> {
  const confirmation = await confirmFacts(mail, ports);
  if (confirmation === 'as_read') return null;
  if (confirmation === 'changed' && countChanges(mail, ports) < limits.pipeline.changedFactsMax)
    throw new NotNow(CHANGED);
  return 'facts_not_confirmed';
}

const countChanges = ({ mailId }: DecidedMail, { records }: DeskPorts): number =>
  records.audit.show(mailId).filter(({ step, content }) => step === 'postponed' && content?.includes(CHANGED)).length;

async function deliverReply(
  mail: DecidedMail,
  reply: GroundCheckedReply,
  isSend: boolean,
  ports: DeskPorts,
): Promise<Delivered> {
  const plan = planReply(mail, reply, isSend);
  await noteQuestion(mail, reply, ports);
  const saved = await saveDraftOnce(ports, plan, composeReply(plan, reply, mail, ports));
  if ('why' in saved) {
    if (saved.kind === 'unclear') throw new NotNow(`Nobody can say yet what lies in the mailbox: ${saved.why}`);
    return notedAs({ kind: 'failed', why: saved.why });
  }
  if (saved.kind === 'elsewhere') {
    const { state } = saved.entry;
    return notedAs({ kind: ENDED_AS[state] ?? 'unknown', why: `handled before: ${state}` });
  }
  // What a person made of an earlier draft promises what that one did.
  const note = saved.isTheirs ? saved.note : noteWithPromise(mail, saved.note, ports);
  if (!isSend) return { delivery: { kind: 'drafted', why: saved.isTheirs ? 'draft_changed' : null }, note };
  // What a person changed is theirs to send.
  if (!saved.holdsRaw) return { delivery: { kind: 'held', why: 'draft_changed' }, note };
  const sent = await sendDraftOnce(ports, note);
  if (sent.kind === 'sent') return { delivery: { kind: 'sent', why: sent.detail }, note: sent.note };
  if (sent.kind === 'not_drafted') return notedAs({ kind: 'held', why: `the ledger says ${sent.entry.state}` });
  if (sent.kind === 'unknown') return notedAs({ kind: 'unknown', why: sent.entry.detail });
  return notedAs({ kind: 'held', why: sent.kind === 'held' ? sent.reason : sent.entry.detail });
}

const noteWithPromise =
  (mail: DecidedMail, note: Note, ports: DeskPorts): Note =>
  () => {
    planCommitment(mail, ports);
    return note();
  };

function planReply(mail: DecidedMail, reply: GroundCheckedReply, isAutomatic: boolean): ReplyPlan {
  return {
    mailId: mail.mailId,
    mailbox: mail.mailbox,
    token: outgoingToken('reply', mail),
    recipient: reply.to[0]?.address ?? '',
    threadId: mail.threadId,
    isAutomatic,
    isReceipt: false,
    intent: mail.classification.intents[0]?.intent ?? 'other',
  };
}

function composeReply(
  { token, isAutomatic }: ReplyPlan,
  reply: GroundCheckedReply,
  { message, documents }: DecidedMail,
  ports: DeskPorts,
): Uint8Array {
  const address = ports.mailbox.account.addresses[0] ?? '';
  const domain = address.split('@')[1] ?? 'localhost';
  const language = isServedLanguage(reply.language) ? reply.language : 'en';
  // A reply that only says that the mail has come says nothing of papers.
  const attached = reply.kind === 'answer' ? documents : [];
  return composeMessage({
    reply,
    files: attached.map((document) => ({
      filename: nameDocumentFile(document, language),
      contentType: 'application/pdf',
      bytes: document.bytes,
    })),
    // Their own words hold their address, and may hold a link: a marketplace takes neither back.
    quoted: reply.to.some((to) => isMaskedAddress(to.address))
      ? null
      : quoteOriginal(message, { language, timeZone: ports.settings.facts.timeZone }),
    from: { name: ports.settings.voice.brandName, address },
    date: ports.clock.now(),
    messageId: `${token}@${domain}`,
    token,
    isAutomatic,
  });
}

const OUTDATED: MarkChange = { add: ['Waybill/Outdated'], remove: ['Waybill/To approve'] };

/** Earlier mails whose drafts no longer fit: this mail takes back what they asked, or its reply covers them. */
function listOutdated({ threadSense, mailbox, deliverable }: DecidedMail, { records }: DeskPorts): readonly string[] {
  const isCovered = threadSense.kind === 'addition' && deliverable !== null;
  if (threadSense.kind !== 'withdrawal' && !isCovered) return [];
  return threadSense.earlier.flatMap(({ mailId, isAnswered }) => {
    const hasDraft = !isAnswered && records.ledger.readForMail(mailId) !== null;
    const earlier = hasDraft ? records.mails.read(mailId) : null;
    return earlier?.mailbox === mailbox ? [earlier.providerRef] : [];
  });
}

/** A supplier's delay or a carrier's failure, even where it names no order of ours. */
const isNotice = (intent: Intent | undefined): boolean => intent === 'supplier_notice' || intent === 'carrier_notice';

function chooseMarks(mail: DecidedMail, delivered: Delivered['delivery']['kind'], ports: DeskPorts): MarkChange {
  const marks = listMarks(mail, delivered);
  const add = ports.findActions === undefined ? marks : addActionMark(ports.records, mail.mailId, marks);
  // A person's marks that are older than what is written now mean what stood there before.
  return {
    add,
    remove: [...ALL_OUTCOME_MARKS.filter((mark) => !add.includes(mark)), 'Waybill/Approve', 'Waybill/Reject'],
  };
}

function listMarks(
  { decision, tiedOrders, classification }: DecidedMail,
  delivered: Delivered['delivery']['kind'],
): readonly Mark[] {
  if (delivered === 'sent') return ['Waybill/Sent'];
  // The mailbox took no draft: there is nothing to approve, and somebody waits.
  if (delivered === 'failed') return ['Waybill/Escalated'];
  const isNews = tiedOrders.length > 0 || isNotice(classification.intents[0]?.intent);
  if (decision.outcome === 'ignore' && isNews) return ['Waybill/For information'];
  // No draft waits for an approval; a matter for a person stays one.
  if (delivered === 'ended' && decision.outcome !== 'escalate') return [];
  return OUTCOME_MARKS[decision.outcome];
}
