// A person has settled elsewhere what waits, by phone say: nobody is told of it any more, and an untouched draft is taken back. Called
// by the runtime on a person's order; the marks on the mail come off at the next sweep, for the mailbox may not be open now.
import { z } from 'zod';
import { limits } from '../domain/limits.ts';
import { ConnectorError } from '../ports/connector-error.ts';
import type { MailId, Matter, Records } from '../ports/records.ts';
import type { EscalationPorts } from './escalation-ports.ts';

/** Why such a matter is closed. */
export const SETTLED = 'settled';

/** Mails whose marks are still to come off, in the desk's settings. */
const KEY = 'escalations.settledMails';
const MailIds = z.array(z.number().int());

export interface SettledByPerson {
  readonly mailId: MailId;
  readonly by: string;
  readonly note: string | null;
  /** ISO 8601 UTC. */
  readonly at: string;
}

/** How many matters were open. Inside a write. */
export function settleMatters(records: Records, { mailId, by, note, at }: SettledByPerson): number {
  const open = records.matters.listOfMail(mailId).filter(({ closedAt }) => closedAt === null);
  if (open.length === 0) return 0;
  records.audit.append({ mailId, at, step: 'settle_matter', content: { by, note } });
  for (const { id } of open) records.matters.close(id, { at, why: SETTLED });
  const reply = records.ledger.readForMail(mailId);
  // Whoever watches the mailbox takes it away from there (watch/review-drafts.ts), unless a person has changed it.
  if (reply?.state === 'drafted')
    records.ledger.move(reply.id, {
      from: ['drafted'],
      to: 'withdrawing',
      now: at,
      detail: 'a person settled the matter',
    });
  const waiting = [...readWaiting(records), mailId].slice(-limits.escalations.mattersOpenMax);
  records.settings.write(KEY, JSON.stringify(waiting));
  return open.length;
}

/** Whether a person has settled just this since the mail was handled; handled anew, it waits anew. */
export const wasSettled = (
  records: Records,
  ofMail: readonly Matter[],
  { mailId, bounceMailId }: Pick<Matter, 'mailId' | 'bounceMailId'>,
): boolean =>
  ofMail.some(
    (matter) =>
      matter.closedWhy === SETTLED &&
      matter.bounceMailId === bounceMailId &&
      (matter.closedAt ?? '') >= (records.runs.readOutcome(bounceMailId ?? mailId)?.at ?? ''),
  );

/** Takes the marks off the mails that were settled; one whose mailbox cannot be asked is tried again at the next sweep. */
export async function unmarkSettled({ records, findMailbox }: EscalationPorts): Promise<void> {
  const waiting = readWaiting(records);
  if (waiting.length === 0) return;
  const done = new Set<MailId>();
  for (const mailId of waiting.slice(0, limits.escalations.noticesPerSweep))
    if (await unmark(records, findMailbox, mailId)) done.add(mailId);
  if (done.size === 0) return;
  await records.write(() => {
    const left = readWaiting(records).filter((mailId) => !done.has(mailId));
    records.settings.write(KEY, JSON.stringify(left));
  });
}

async function unmark(records: Records, findMailbox: EscalationPorts['findMailbox'], mailId: MailId): Promise<boolean> {
  const mail = records.mails.read(mailId);
  const waitsAgain = records.matters.listOfMail(mailId).some(({ closedAt }) => closedAt === null);
  if (mail === null || waitsAgain) return true;
  const mailbox = findMailbox(mail.mailbox);
  if (mailbox === null) return false;
  try {
    await mailbox.mark(mail.providerRef, { add: [], remove: ['Waybill/Escalated', 'Waybill/To approve'] });
    return true;
  } catch (error) {
    if (!(error instanceof ConnectorError)) throw error;
    return error.kind === 'not_found';
  }
}

function readWaiting({ settings }: Records): readonly MailId[] {
  const text = settings.read(KEY);
  return text === null || text === '' ? [] : MailIds.parse(JSON.parse(text));
}
