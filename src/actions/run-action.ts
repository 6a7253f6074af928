// Carries out one action that a person approved, once: approved -> running -> done | refused | unknown. The order is read again at that moment;
// where it is not as it was when the action was proposed, nothing runs. Called by move-actions.ts.

import { digestOrderState, findMisfit } from '../domain/judge-action.ts';
import { limits } from '../domain/limits.ts';
import type { DeskPorts } from '../pipeline/desk-ports.ts';
import { readOrderNow } from '../pipeline/read-order-now.ts';
import { ConnectorError, isConnectorError } from '../ports/connector-error.ts';
import type { ActionEnd, ActionRequest, OrderActions } from '../ports/order-actions.ts';
import type { Records, StoredAction } from '../ports/records.ts';
import { readKillSwitch } from '../sending/stop-sending.ts';

/** By the records of a desk as this process has opened them: actions that are being run, or looked for, at this moment. */
const underWay = new WeakMap<Records, Set<number>>();

export const isUnderWay = ({ records }: DeskPorts, { id }: StoredAction): boolean =>
  underWay.get(records)?.has(id) ?? false;

/** The action as it stands afterwards; as it stood where its source cannot be asked now, or somebody else is at it. */
export async function runAction(desk: DeskPorts, action: StoredAction): Promise<StoredAction> {
  const source = desk.findActions?.(action.source) ?? null;
  if (source === null || isUnderWay(desk, action)) return action;
  const begun = underWay.get(desk.records) ?? new Set();
  underWay.set(desk.records, begun.add(action.id));
  try {
    return await checkAndRun(desk, action, source);
  } finally {
    begun.delete(action.id);
  }
}

async function checkAndRun(desk: DeskPorts, action: StoredAction, source: OrderActions): Promise<StoredAction> {
  const misfit = await findMisfitNow(desk, action, source);
  if (misfit === 'later') return action;
  if (misfit !== null) return end(desk, action, { kind: 'refused', why: misfit });
  const running = await startRun(desk, action);
  if (running?.state !== 'running') return running ?? action;
  return end(desk, running, await tryOnce(source, requestOf(running)));
}

export function requestOf({ id, orderId, action, idempotencyKey }: StoredAction): ActionRequest {
  if (idempotencyKey === null) throw new Error(`order action ${id} was never approved`);
  return { orderId, action, idempotencyKey };
}

/** Why it may not run on the order as it is now; null where it may. */
async function findMisfitNow(desk: DeskPorts, asked: StoredAction, source: OrderActions): Promise<string | null> {
  const { orderId, orderNumber, action, stateDigest } = asked;
  if (!source.kinds.includes(action.kind)) return 'The source cannot do this any more.';
  const now = await readOrderNow(desk, { id: orderId, number: orderNumber }).catch((error: unknown) => {
    if (error instanceof ConnectorError) return { kind: 'cannot_tell' } as const;
    throw error;
  });
  if (now.kind !== 'found') return now.kind === 'gone' ? 'The source has no such order any more.' : 'later';
  const { order } = now.found;
  const misfit = findMisfit(action, order);
  if (misfit !== null) return misfit;
  return digestOrderState(action, order) === stateDigest ? null : 'The order has changed since this was proposed.';
}

/** One transaction: what may hold it is looked at again, and the state is on the disk before the source is asked. null where somebody has
 * moved it meanwhile. */
function startRun({ records, clock }: DeskPorts, action: StoredAction): Promise<StoredAction | null> {
  const { id, mailId, threadId } = action;
  return records.write(() => {
    const at = clock.now();
    if (readKillSwitch(records) !== null) return action;
    if (records.ledger.readThreadTurn(threadId).lastInboundMailId !== mailId)
      return records.actions.move(id, {
        from: ['approved'],
        to: 'refused',
        at,
        detail: 'The customer has written again since this was proposed.',
      });
    return records.actions.move(id, { from: ['approved'], to: 'running', at });
  });
}

type TriedEnd = ActionEnd | { readonly kind: 'unknown'; readonly why: string };

/** `rejected` and `not_found` say that nothing was done. Any other error may hide what was done. */
async function tryOnce(source: OrderActions, request: ActionRequest): Promise<TriedEnd> {
  try {
    return await source.run(request);
  } catch (error) {
    return { kind: isConnectorError(error, 'rejected', 'not_found') ? 'refused' : 'unknown', why: whyOf(error) };
  }
}

/** What is no ConnectorError may hold a word of the answer. */
const whyOf = (error: unknown): string =>
  error instanceof ConnectorError
    ? error.message
    : `The connector stumbled over the answer (${error instanceof Error ? error.name : typeof error}).`;

async function end({ records, clock }: DeskPorts, action: StoredAction, tried: TriedEnd): Promise<StoredAction> {
  const { id, state } = action;
  const moved = await records.write(() =>
    records.actions.move(id, {
      from: [state],
      to: tried.kind,
      at: clock.now(),
      ...(tried.kind === 'done' ? { reference: tried.reference } : { detail: tried.why }),
    }),
  );
  return moved ?? records.actions.read(id) ?? action;
}

/** Looks what became of an action whose run was cut off or whose answer was unclear. It never runs it. */
export async function settleAction(desk: DeskPorts, action: StoredAction): Promise<StoredAction> {
  const source = desk.findActions?.(action.source) ?? null;
  if (isUnderWay(desk, action) || (source === null && action.state === 'unknown')) return action;
  const cannotTell = { kind: 'unknown', why: 'The source cannot tell whether it was done.' } as const;
  return end(desk, action, source === null ? cannotTell : ((await lookOnce(source, requestOf(action))) ?? cannotTell));
}

async function lookOnce(source: OrderActions, request: ActionRequest): Promise<TriedEnd | null> {
  try {
    return await source.settle(request);
  } catch (error) {
    return { kind: 'unknown', why: whyOf(error) };
  }
}

/** Whether the source is asked once more: not at once, not for ever. */
export function isToSettle({ state, approvedAt, updatedAt }: StoredAction, now: string): boolean {
  const sinceMs = (time: string): number => Date.parse(now) - Date.parse(time);
  if (sinceMs(updatedAt) < limits.sending.settleSeconds * 1_000) return false;
  return state === 'running' || sinceMs(approvedAt ?? now) <= limits.actions.settleHours * 3_600_000;
}
