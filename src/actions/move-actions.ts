// One round over the actions of a desk: what was approved is carried out, what is unclear is looked for, what has waited too long expires, and
// whoever must hear of an end is told. Called by the runtime from time to time, after each look into a mailbox, and after a command.
import { limits } from '../domain/limits.ts';
import type { ActionState } from '../domain/order-action.ts';
import type { DeskPorts } from '../pipeline/desk-ports.ts';
import type { StoredAction } from '../ports/records.ts';
import { isToSettle, runAction, settleAction } from './run-action.ts';
import { tellOfEnd } from './tell-of-end.ts';

export interface ActionRound {
  /** Those that came to another state. */
  readonly moved: readonly StoredAction[];
}

/** Throws only for bugs and for a store that fails: a source or a mailbox that cannot be asked is asked the next time. */
export async function moveActions(desk: DeskPorts): Promise<ActionRound> {
  const moved: StoredAction[] = [];
  const note = (before: StoredAction, after: StoredAction): void => {
    if (after.state !== before.state) moved.push(after);
  };
  const list = (state: ActionState) => desk.records.actions.listByState(state, limits.actions.perRound);
  for (const action of list('proposed'))
    if (isPast(action.proposedAt, limits.actions.proposedDays * 24, desk)) note(action, await expire(desk, action));
  for (const action of list('approved')) {
    const isLate = isPast(action.approvedAt ?? action.updatedAt, limits.actions.approvedHours, desk);
    note(action, isLate ? await expire(desk, action) : await runAction(desk, action));
  }
  const unclear = [...list('running'), ...list('unknown')].filter((action) => isToSettle(action, desk.clock.now()));
  for (const action of unclear) note(action, await settleAction(desk, action));
  for (const action of desk.records.actions.listToTell(limits.actions.perRound)) await tellOfEnd(desk, action);
  return { moved };
}

const isPast = (time: string, hours: number, { clock }: DeskPorts): boolean =>
  Date.parse(clock.now()) - Date.parse(time) > hours * 3_600_000;

async function expire({ records, clock }: DeskPorts, action: StoredAction): Promise<StoredAction> {
  const { id, state } = action;
  const detail = state === 'proposed' ? 'Nobody decided.' : 'Its source could not be asked in time.';
  const expired = await records.write(() =>
    records.actions.move(id, { from: [state], to: 'expired', at: clock.now(), detail }),
  );
  return expired ?? action;
}
