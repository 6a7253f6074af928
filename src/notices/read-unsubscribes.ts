// Looks through the mails that came to the desk for those that end optional notices (src/sending/unsubscribe.ts). Called in each round of telling shoppers.
import { limits } from '../domain/limits.ts';
import { parseMessage } from '../mail/parse-message.ts';
import type { MailId } from '../ports/records.ts';
import { refuseByMail } from '../sending/unsubscribe.ts';
import type { NoticePorts } from './notice-ports.ts';

/** The last run that was looked at, in the desk's settings. */
const READ_KEY = 'notices.unsubscribesReadTo';

type Ports = Pick<NoticePorts, 'records' | 'clock'>;

/** How many ended something. At most some pages in one round; the next one goes on there, also after a crash. */
export async function readUnsubscribes(ports: Ports, signal?: AbortSignal): Promise<number> {
  const { runs, settings } = ports.records;
  const { runsPerReportLook, reportPagesPerRound } = limits.notices;
  let ended = 0;
  for (let page = 0; page < reportPagesPerRound; page += 1) {
    const after = Number(settings.read(READ_KEY) ?? '0');
    const { mailIds, readTo } = runs.listUnsubscribesAfter(after, runsPerReportLook);
    for (const mailId of mailIds) {
      if (signal?.aborted) return ended;
      if (await readUnsubscribe(ports, mailId)) ended += 1;
    }
    if (readTo === null) break;
    await ports.records.write(() => settings.write(READ_KEY, `${readTo}`));
  }
  return ended;
}

/** By its subject alone: who sends it does not count, as with the link. */
async function readUnsubscribe(ports: Ports, mailId: MailId): Promise<boolean> {
  const raw = ports.records.mails.readRaw(mailId);
  const read = raw === null ? null : await parseMessage(raw);
  return read?.ok === true && ports.records.write(() => refuseByMail(ports, read.value.subject));
}
