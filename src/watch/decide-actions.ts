// A person's word on what is proposed to be done to an order: approved, with the key under which it runs once, or rejected. It is only written
// here; src/actions carries it out. Called by review-drafts.ts and approve-draft.ts for marks, and by the runtime for commands.
import { randomBytes } from 'node:crypto';
import type { MailId, StoredAction } from '../ports/records.ts';
import type { WatchPorts } from './watch-ports.ts';

/** Whose decision a mark is: the mailbox does not tell which of its people set it. */
export const BY_MARK = 'a mark in the mailbox';

type DecisionPorts = Pick<WatchPorts, 'records' | 'clock'>;

const KEY_BYTES = 16;

/** null where it waits for no approval any more. */
export function approveAction({ records, clock }: DecisionPorts, id: number, by: string): Promise<StoredAction | null> {
  const idempotencyKey = randomBytes(KEY_BYTES).toString('hex');
  const approval = { from: ['proposed'], to: 'approved', at: clock.now(), by, idempotencyKey } as const;
  return records.write(() => records.actions.move(id, approval));
}

/** null where it waits for no decision any more. */
export function rejectAction({ records, clock }: DecisionPorts, id: number, by: string): Promise<StoredAction | null> {
  return records.write(() => records.actions.move(id, { from: ['proposed'], to: 'rejected', at: clock.now(), by }));
}

const listProposed = ({ records }: DecisionPorts, mailId: MailId): readonly StoredAction[] =>
  records.actions.listOfMail(mailId).filter(({ state }) => state === 'proposed');

export async function approveActionsOf(ports: DecisionPorts, mailId: MailId, by: string): Promise<void> {
  for (const { id } of listProposed(ports, mailId)) await approveAction(ports, id, by);
}

export async function rejectActionsOf(ports: DecisionPorts, mailId: MailId, by: string): Promise<void> {
  for (const { id } of listProposed(ports, mailId)) await rejectAction(ports, id, by);
}
