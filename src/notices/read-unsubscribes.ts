// Looks through the mails that came to the desk for those that end optional notices (src/sending/unsubscribe.ts). Called in each round of telling shoppers.
import { parseMessage } from '../mail/parse-message.ts';
import type { MailId } from '../ports/records.ts';
import { refuseByMail } from '../sending/unsubscribe.ts';
import type { NoticePorts } from './notice-ports.ts';
import { readNewRuns } from './read-new-runs.ts';

const READ_KEY = 'notices.unsubscribesReadTo';

type Ports = Pick<NoticePorts, 'records' | 'clock'>;

/** How many ended something. */
export const readUnsubscribes = (ports: Ports, signal?: AbortSignal): Promise<number> =>
  readNewRuns(
    ports,
    {
      key: READ_KEY,
      words: ['"asksToUnsubscribe":true'],
      read: async (mailId) => Number(await readUnsubscribe(ports, mailId)),
    },
    signal,
  );

/** By its subject alone: who sends it does not count, as with the link. */
async function readUnsubscribe(ports: Ports, mailId: MailId): Promise<boolean> {
  const raw = ports.records.mails.readRaw(mailId);
  const read = raw === null ? null : await parseMessage(raw);
  return read?.ok === true && ports.records.write(() => refuseByMail(ports, read.value.subject));
}
