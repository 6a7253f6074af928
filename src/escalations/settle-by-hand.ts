// A person says on the page that a mail needs no answer: what waits of it is settled. Called by the runtime for the desk's page.
import type { MailId } from '../ports/records.ts';
import type { EscalationPorts } from './escalation-ports.ts';
import { routeMatter } from './open-matters.ts';
import { settleMatters } from './settle-matter.ts';

export interface SettledByHand {
  readonly mailId: MailId;
  readonly by: { readonly id: string; readonly name: string };
  /** ISO 8601 UTC. */
  readonly at: string;
}

/** False where it waits for nobody. */
export async function settleByHand(
  { records, ...ports }: Pick<EscalationPorts, 'records' | 'facts' | 'routes'>,
  { mailId, by, at }: SettledByHand,
): Promise<boolean> {
  const matter = await routeMatter(
    { records, ...ports },
    { mailId, kind: 'escalation', bounceMailId: null, since: at },
  );
  return records.write(() => {
    const state = records.queue.read(mailId)?.state;
    if (matter === null || (state !== 'waiting' && state !== 'snoozed')) return false;
    // That it is over is said of a matter, so that the mail waits anew when it is handled anew; of some none is open yet.
    records.matters.open(matter);
    return settleMatters(records, { mailId, by: by.name, note: null, at }) > 0;
  });
}
