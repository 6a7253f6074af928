// A person's decision on a mail carried out in its mailbox, or why it was not: what one mail's routes and approving several at once share.
// Deciding itself is src/watch/decide-on-page.ts.
import { z } from 'zod';
import type { SignedIn } from '../../directory/member.ts';
import { seesMailbox } from '../../domain/rights.ts';
import { ConnectorError } from '../../ports/connector-error.ts';
import type { MailId } from '../../ports/records.ts';
import type { Decision, PageEnd } from '../../watch/decide-on-page.ts';
import type { PersonOfDesk } from '../../watch/person-of-desk.ts';
import type { WatchPorts } from '../../watch/watch-ports.ts';
import { describeRefusal, FAULTS } from './decision-words.ts';
import type { DeskHouse } from './desk-house.ts';
import type { Fault } from './desk-route.ts';

/** Of a draft, as a person had it before their eyes. */
export const Version = z.string().regex(/^[\w+/=:.-]{1,200}$/);

export const End = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['sent', 'unclear', 'rejected', 'taken_over', 'escalated', 'settled']) }),
  z.strictObject({ kind: z.literal('held'), reason: z.string(), findings: z.array(z.string()) }),
  z.strictObject({ kind: z.literal('edited'), version: z.string() }),
]);

type House = Pick<DeskHouse, 'records' | 'clock' | 'atWork'>;

/** The mailbox of a mail that this person may see; null where it is another's, or there is none. */
export function findWatch(
  { records, clock, atWork }: House,
  { mailboxes }: Pick<SignedIn, 'mailboxes'>,
  id: MailId,
): WatchPorts | 'closed' | null {
  const mail = records.mails.read(id);
  if (mail === null || !seesMailbox(mailboxes, mail.mailbox)) return null;
  const mailbox = atWork.find(mail.mailbox);
  return mailbox === null ? 'closed' : { name: mail.mailbox, mailbox, records, clock };
}

export type Decided =
  | { readonly end: z.infer<typeof End>; readonly fault: null }
  | { readonly end: null; readonly fault: Fault; readonly status: 404 | 409 };

const refused = (fault: Fault, status: 404 | 409 = 409): Decided => ({ end: null, fault, status });

export async function decideOnMail(
  house: House,
  person: Pick<SignedIn, 'id' | 'name' | 'mailboxes'>,
  id: MailId,
  deed: (ports: WatchPorts, by: PersonOfDesk) => Promise<Decision>,
): Promise<Decided> {
  const ports = findWatch(house, person, id);
  if (ports === null) return refused(FAULTS.no_mail, 404);
  if (ports === 'closed') return refused(FAULTS.mailbox_closed);
  try {
    const end = await deed(ports, { id: person.id, name: person.name });
    house.atWork.poke(ports.name);
    const refusal = describeRefusal(end);
    return refusal === null ? { end: asEnd(end as PageEnd), fault: null } : refused(refusal);
  } catch (error) {
    if (!(error instanceof ConnectorError)) throw error;
    return refused(error.kind === 'rejected' ? FAULTS.mailbox_refused : FAULTS.mailbox_away);
  }
}

const asEnd = (end: PageEnd) => (end.kind === 'held' ? { ...end, findings: [...end.findings] } : end);
