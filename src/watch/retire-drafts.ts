// When a customer writes again in a matter, what we had drafted before is overtaken: the new reply covers it, or they took their wish
// back. A draft that nobody touched goes; one that a person changed stays and is marked (DESIGN.md, Approval). Called by the runtime
// after each mail that was handled.
import type { MailRun } from '../pipeline/run-mails.ts';
import { withdrawDraft } from './settle-draft.ts';
import type { WatchPorts } from './watch-ports.ts';

/** Throws ConnectorError where the mailbox cannot be asked now: the mark on the earlier mail says it is outdated all the same. */
export async function retireDrafts(ports: WatchPorts, { known, end }: MailRun): Promise<number> {
  const { threadSense, deliverable } = known;
  if (end !== 'delivered' || threadSense === undefined || threadSense.kind === 'alone') return 0;
  const isOvertaken = threadSense.kind === 'withdrawal' || (threadSense.kind === 'addition' && deliverable != null);
  if (!isOvertaken) return 0;
  let retired = 0;
  for (const { mailId } of threadSense.earlier) {
    const entry = ports.records.ledger.readForMail(mailId);
    if (entry?.state !== 'drafted' || entry.mailbox !== ports.name) continue;
    await withdrawDraft(ports, entry, { to: 'withdrawn', why: 'the customer has written again' });
    retired += 1;
  }
  return retired;
}
