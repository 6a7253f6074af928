// A person asks others to see to a mail: a matter with its route and deadline, as if the desk itself had escalated it, and the mark on the mail.
// Called by the runtime for the desk's page.
import { matterSlot } from '../domain/matter.ts';
import { isConnectorError } from '../ports/connector-error.ts';
import type { MailId } from '../ports/records.ts';
import type { EscalationPorts } from './escalation-ports.ts';
import { findEnd } from './is-over.ts';
import { routeMatter } from './open-matters.ts';

export interface AskedByHand {
  readonly mailId: MailId;
  readonly by: { readonly id: string; readonly name: string };
  readonly note: string | null;
  /** ISO 8601 UTC. */
  readonly at: string;
}

/** `over`: it was answered, rejected or ignored, and waits for nobody. Throws ConnectorError where the mailbox cannot be asked. */
export async function escalateByHand(
  ports: Pick<EscalationPorts, 'records' | 'facts' | 'routes' | 'findMailbox'>,
  { mailId, by, note, at }: AskedByHand,
): Promise<'opened' | 'open_already' | 'over'> {
  const { records } = ports;
  const mail = records.mails.read(mailId);
  const asked = { mailId, kind: 'escalation', bounceMailId: null, since: at } as const;
  if (mail === null || findEnd(records, { ...asked, openedAt: at }) !== null) return 'over';
  const matter = await routeMatter(ports, asked);
  if (matter === null) return 'over';
  // Before the row, as everywhere: a crash between them leaves a mark that a person sees.
  const mailbox = ports.findMailbox(mail.mailbox);
  const marks = { add: ['Waybill/Escalated'], remove: ['Waybill/Approve'] } as const;
  await mailbox?.mark(mail.providerRef, marks).catch((error: unknown) => {
    if (!isConnectorError(error, 'not_found')) throw error;
  });
  return records.write(() => {
    const open = records.matters
      .listOfMail(mailId)
      .find(({ kind, closedAt }) => closedAt === null && matterSlot(kind) === 'mail');
    if (open?.kind === 'escalation') return 'open_already';
    // What waited as a draft waits as more from now on.
    if (open !== undefined) records.matters.close(open.id, { at, why: 'escalated by a person' });
    records.audit.append({ mailId, at, step: 'escalated_by_person', content: { by, note } });
    return records.matters.open(matter) === null ? 'open_already' : 'opened';
  });
}
