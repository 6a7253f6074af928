// The marks of a mail beside whose draft something is proposed to be done to its order: what `Waybill/Approve` would do is to be seen on it.
// Called by the pipeline's deliver and while a mailbox is watched.
import type { Mark, MarkChange } from '../ports/mailbox.ts';
import type { MailId, Records } from '../ports/records.ts';

/** A matter for a person stays one. */
export function addActionMark(
  { actions }: Pick<Records, 'actions'>,
  mailId: MailId,
  marks: readonly Mark[],
): readonly Mark[] {
  if (!actions.listOfMail(mailId).some(({ state }) => state === 'proposed')) return marks;
  const isOpen = marks.includes('Waybill/Escalated') || marks.includes('Waybill/To approve');
  return isOpen ? [...marks, 'Waybill/Action'] : [...marks, 'Waybill/To approve', 'Waybill/Action'];
}

/** What becomes of the draft decides nothing of what is proposed beside it: the mail stays marked for that. */
export function keepActionMark(records: Pick<Records, 'actions'>, mailId: MailId, change: MarkChange): MarkChange {
  if (records.actions.listOfMail(mailId).length === 0) return change;
  const add = addActionMark(records, mailId, change.add);
  return { add, remove: [...change.remove, 'Waybill/Action' as const].filter((mark) => !add.includes(mark)) };
}
