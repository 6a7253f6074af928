// What is done when a mail system says of a notice that had left that it did not arrive, or that its reader called it unwanted: it is kept with the
// notice and in the audit log, and an address that is dead, or whose reader complained, gets nothing more without a person. Called by
// deliver-directly.ts and read-reports.ts. Standards: RFC 3463, RFC 5965.
import type { NoticeReport } from '../domain/notice.ts';
import type { Notice } from '../ports/notice-records.ts';
import type { MailId } from '../ports/records.ts';
import type { NoticePorts } from './notice-ports.ts';

export interface SaidOfNotice {
  readonly report: NoticeReport;
  /** Of RFC 3463, such as 5.1.1; null where none was given. */
  readonly status: string | null;
  /** The report itself; absent where the sender said it at once. */
  readonly mailId?: MailId | null;
}

/** The recipient's address is none: 5.1.x, but for what is said there of the sender's own (5.1.7, 5.1.8). Every other fault may pass: a full mailbox, a
 * policy, a server that is away. */
export const isDeadAddress = (status: string | null): boolean =>
  status !== null && /^5\.1\.(?:[0-69]|10)$/.test(status);

/** False where the same was known. */
export function noteReport(
  { records, clock }: Pick<NoticePorts, 'records' | 'clock'>,
  { id, mailId, orderNumber, recipient }: Notice,
  { report, status, mailId: reportMail = null }: SaidOfNotice,
): Promise<boolean> {
  return records.write(() => {
    const at = clock.now();
    if (!records.notices.noteReport(id, { report, at })) return false;
    const stops = report === 'complained' || (report === 'bounced' && isDeadAddress(status));
    const content = { notice: id, order: orderNumber, report, status, reportMail, stops };
    records.audit.append({ mailId, at, step: 'notice_reported', content });
    const why = report === 'complained' ? `complaint about notice ${id}` : `notice ${id} bounced: ${status ?? ''}`;
    if (stops && !records.privacy.isSuppressed(recipient))
      records.privacy.suppress({ address: recipient, at, by: 'waybill', why });
    return true;
  });
}
