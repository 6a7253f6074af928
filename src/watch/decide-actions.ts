// A person's word on what is proposed to be done to an order: approved, with the key under which it runs once, or rejected; and on what became of
// one whose end is unclear. It is only written
// here; src/actions carries it out. Called by review-drafts.ts and approve-draft.ts for marks, and by the runtime for commands.
import { randomBytes } from 'node:crypto';
import { limits } from '../domain/limits.ts';
import type { ActionOutcome, ActionState } from '../domain/order-action.ts';
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

export type WordOnAction =
  | { readonly kind: 'settled'; readonly action: StoredAction }
  /** Its source is still asked, and what was asked of it may yet be done: until then nobody can say that it was not. */
  | { readonly kind: 'too_early'; readonly until: string }
  | { readonly kind: 'not_unclear'; readonly state: ActionState };

/** What a person has seen at the source of an action whose end is unclear. Throws where there is no such action. */
export function settleActionByWord(
  { records, clock }: DecisionPorts,
  id: number,
  { outcome, by }: { readonly outcome: ActionOutcome; readonly by: string },
): Promise<WordOnAction> {
  return records.write(() => {
    const at = clock.now();
    const action = records.actions.read(id);
    if (action === null) throw new Error(`there is no order action ${id}`);
    if (action.state !== 'unknown') return { kind: 'not_unclear', state: action.state };
    const until = new Date(Date.parse(action.approvedAt ?? at) + limits.actions.settleHours * 3_600_000).toISOString();
    if (outcome === 'not-done' && at < until) return { kind: 'too_early', until };
    const isDone = outcome === 'done';
    const moved = records.actions.move(id, {
      from: ['unknown'],
      to: isDone ? 'done' : 'refused',
      at,
      by,
      detail: `${by} says that it was ${isDone ? 'done' : 'not done'}.`,
    });
    return { kind: 'settled', action: moved ?? action };
  });
}
