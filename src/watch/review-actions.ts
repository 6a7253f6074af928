// Looks at the mails on which something is proposed to be done to an order and whose draft waits no more: sent by hand, deleted, or never
// there. The proposal waits on, and the marks decide it (DESIGN.md, Approval in the mailbox: Actions). While the draft waits, review-drafts.ts
// sees to both. Called after each listing.
import { limits } from '../domain/limits.ts';
import type { ProviderMessageId } from '../ports/mailbox.ts';
import type { MailId } from '../ports/records.ts';
import { approveActionsOf, BY_MARK, rejectActionsOf } from './decide-actions.ts';
import type { Choice } from './review-drafts.ts';
import { readMarksOf, remark } from './settle-draft.ts';
import type { WatchPorts } from './watch-ports.ts';

/** Throws ConnectorError where the mailbox cannot be asked. */
export async function reviewActions(ports: WatchPorts, { touched, others }: Choice): Promise<number> {
  const looksAtAll = others === 'all' || ports.mailbox.tellsDraftsAndMarks !== true;
  const mailIds = listMails(ports).filter((mailId) => looksAtAll || isTouched(ports, mailId, touched));
  for (const mailId of mailIds) await reviewMail(ports, mailId);
  return mailIds.length;
}

function listMails({ name, records }: WatchPorts): readonly MailId[] {
  const proposed = records.actions.listByState('proposed', limits.actions.lookedAt);
  const mailIds = proposed.filter(({ mailbox }) => mailbox === name).map(({ mailId }) => mailId);
  return [...new Set(mailIds)].filter((mailId) => records.ledger.readForMail(mailId)?.state !== 'drafted');
}

function isTouched({ records }: WatchPorts, mailId: MailId, touched: ReadonlySet<ProviderMessageId>): boolean {
  const mail = records.mails.read(mailId);
  return mail !== null && touched.has(mail.providerRef);
}

async function reviewMail(ports: WatchPorts, mailId: MailId): Promise<void> {
  const marks = await readMarksOf(ports, mailId);
  if (marks.includes('Waybill/Reject')) await rejectActionsOf(ports, mailId, BY_MARK);
  // Without the mark nobody could see that there is something to approve.
  else if (marks.includes('Waybill/Approve') && marks.includes('Waybill/Action'))
    await approveActionsOf(ports, mailId, BY_MARK);
  else return;
  const remove = ['Waybill/Approve', 'Waybill/Reject', 'Waybill/To approve'] as const;
  await remark(ports, { mailId, isReceipt: false }, { add: [], remove });
}
