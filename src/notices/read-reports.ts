// Looks through the mails that machines wrote to the desk for bounces of notices and complaints about them. Called in each round of telling shoppers.
// Only a report that names the token of a notice that really left, and its very recipient, counts: nobody but that recipient and the systems in between
// has ever seen it, so that whoever forges one can end no other's notices.
import { limits } from '../domain/limits.ts';
import type { NoticeReport } from '../domain/notice.ts';
import { POSSIBLY_SENT_STATES, type SendState } from '../domain/send-states.ts';
import { type DeliveryReport, readDeliveryReports } from '../mail/delivery-report.ts';
import type { Notice } from '../ports/notice-records.ts';
import type { MailId } from '../ports/records.ts';
import { noteReport } from './note-report.ts';
import type { NoticePorts } from './notice-ports.ts';

/** The last run that was looked at, in the desk's settings. */
export const REPORTS_READ_KEY = 'notices.reportsReadTo';

type Ports = Pick<NoticePorts, 'records' | 'clock'>;

/** Of a stored run, whose words are escaped: no customer can write it. */
const BY_MACHINE = /"machineMail":"(?:bounce|notification)"/;
const LEFT: ReadonlySet<SendState> = new Set(POSSIBLY_SENT_STATES);
const REPORT_OF: Readonly<Record<DeliveryReport['kind'], NoticeReport>> = {
  failed: 'bounced',
  delayed: 'delayed',
  complaint: 'complained',
};

/** How many said something new. At most some pages in one round; the next one goes on there, also after a crash. */
export async function readReports(ports: Ports, signal?: AbortSignal): Promise<number> {
  const { runs, settings } = ports.records;
  const { runsPerReportLook, reportPagesPerRound } = limits.notices;
  let noted = 0;
  for (let page = 0; page < reportPagesPerRound; page += 1) {
    const after = Number(settings.read(REPORTS_READ_KEY) ?? '0');
    const next = runs.listAfter(after, runsPerReportLook);
    for (const { mailId, json } of next) {
      if (signal?.aborted) return noted;
      if (BY_MACHINE.test(json)) noted += await readReportMail(ports, mailId);
    }
    const last = next.at(-1)?.id;
    if (last !== undefined) await ports.records.write(() => settings.write(REPORTS_READ_KEY, `${last}`));
    if (next.length < runsPerReportLook) break;
  }
  return noted;
}

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
