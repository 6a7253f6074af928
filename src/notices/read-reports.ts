// Looks through the mails that machines wrote to the desk for bounces of notices and complaints about them. Called in each round of telling shoppers.
// Only a report that names the token of a notice that really left, and its very recipient, counts: nobody but that recipient and the systems in between
// has ever seen it, so that whoever forges one can end no other's notices.
import type { NoticeReport } from '../domain/notice.ts';
import { POSSIBLY_SENT_STATES, type SendState } from '../domain/send-states.ts';
import { type DeliveryReport, readDeliveryReports } from '../mail/delivery-report.ts';
import type { Notice } from '../ports/notice-records.ts';
import type { MailId } from '../ports/records.ts';
import { noteReport } from './note-report.ts';
import type { NoticePorts } from './notice-ports.ts';
import { readNewRuns } from './read-new-runs.ts';

export const REPORTS_READ_KEY = 'notices.reportsReadTo';

type Ports = Pick<NoticePorts, 'records' | 'clock'>;

const BY_MACHINE = ['"machineMail":"bounce"', '"machineMail":"notification"'];
const LEFT: ReadonlySet<SendState> = new Set(POSSIBLY_SENT_STATES);
const REPORT_OF: Readonly<Record<DeliveryReport['kind'], NoticeReport>> = {
  failed: 'bounced',
  delayed: 'delayed',
  complaint: 'complained',
};

/** How many said something new. */
export const readReports = (ports: Ports, signal?: AbortSignal): Promise<number> =>
  readNewRuns(
    ports,
    { key: REPORTS_READ_KEY, words: BY_MACHINE, read: (mailId) => readReportMail(ports, mailId) },
    signal,
  );

async function readReportMail(ports: Ports, mailId: MailId): Promise<number> {
  const raw = ports.records.mails.readRaw(mailId);
  let noted = 0;
  for (const said of raw === null ? [] : await readDeliveryReports(raw)) {
    const notice = findNotice(ports, said);
    if (notice === null) continue;
    const { kind, status } = said;
    if (await noteReport(ports, notice, { report: REPORT_OF[kind], status, mailId })) noted += 1;
  }
  return noted;
}

/** null where it is about none that left to that very recipient. A complaint may hide its recipient: the token is that of one alone. */
function findNotice({ records }: Ports, { kind, tokens, recipients }: DeliveryReport): Notice | null {
  for (const token of tokens) {
    const entry = records.ledger.readByToken(token);
    if (entry === null || entry.noticeId === null || !LEFT.has(entry.state)) continue;
    const isHidden = kind === 'complaint' && recipients.length === 0;
    if (isHidden || recipients.includes(entry.recipient)) return records.notices.read(entry.noticeId);
  }
  return null;
}
