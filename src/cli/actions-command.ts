// `waybill actions`: what is proposed to be done to orders, what was done, and a person's word on it. The lists read alone, also beside a
// running desk; a decision goes through the desk that runs, which carries it out.
import { describeAction } from '../domain/describe-action.ts';
import { limits } from '../domain/limits.ts';
import { ACTION_OUTCOMES, type ActionState } from '../domain/order-action.ts';
import type { StoredAction } from '../ports/records.ts';
import { giveOrder } from './order-command.ts';
import { clean, renderTable } from './table.ts';
import { UsageError } from './usage-error.ts';
import { withRecords } from './with-records.ts';

interface ActionsOptions {
  readonly db: string;
  readonly all?: boolean;
  readonly json?: boolean;
}

const OPEN_STATES: readonly ActionState[] = ['proposed', 'approved', 'running', 'unknown'];
const TERMINAL_COLUMNS = 120;

export async function runActionsList({ db, all = false, json = false }: ActionsOptions): Promise<void> {
  await withRecords({ file: db, readOnly: true }, ({ actions }) => {
    const listed = actions.listNewest(limits.actions.listed).filter(({ state }) => all || OPEN_STATES.includes(state));
    const lines = json ? listed.map((action) => JSON.stringify(action)) : [printTable(listed, all)];
    for (const line of lines) process.stdout.write(`${line}\n`);
  });
}

function printTable(actions: readonly StoredAction[], all: boolean): string {
  if (actions.length === 0) return all ? 'No action on an order yet.' : 'No action on an order waits.';
  const rows = actions.map(({ id, state, action, orderNumber, mailId, updatedAt }) =>
    [String(id), state, orderNumber, String(mailId), updatedAt.slice(0, 16), describeAction(action)].map((text) => ({
      text,
    })),
  );
  return renderTable(
    ['ID', 'STATE', 'ORDER', 'MAIL', 'SINCE (UTC)', 'WHAT'],
    rows,
    process.stdout.columns ?? TERMINAL_COLUMNS,
  );
}

export async function runActionsShow(given: string, { db, json = false }: ActionsOptions): Promise<void> {
  const id = readId(given);
  await withRecords({ file: db, readOnly: true }, ({ actions }) => {
    const action = actions.read(id);
    if (action === null)
      throw new UsageError(`There is no action ${id} in this desk. 'waybill actions list' names them.`);
    process.stdout.write(`${json ? JSON.stringify(action) : describe(action).map(clean).join('\n')}\n`);
  });
}

const describe = (action: StoredAction): readonly string[] => [
  `Action ${action.id}: ${action.state}`,
  `Order ${action.orderNumber} at ${action.source}: ${describeAction(action.action)}`,
  `Asked for in mail ${action.mailId}, proposed ${action.proposedAt}`,
  ...(action.approvedAt === null ? [] : [`Approved ${action.approvedAt} by ${action.approvedBy}`]),
  ...(action.reference === null ? [] : [`The source calls it ${action.reference}`]),
  ...(action.detail === null ? [] : [`Why: ${action.detail}`]),
  ...(action.toldAt === null ? [] : [`Told ${action.toldAt}: 'waybill audit show ${action.mailId}' says whom`]),
];

interface DecisionOptions {
  readonly db: string;
  readonly by: string;
}

export const runActionsApprove = (given: string, options: DecisionOptions): Promise<void> =>
  decide('approve_action', given, options);

export const runActionsReject = (given: string, options: DecisionOptions): Promise<void> =>
  decide('reject_action', given, options);

async function decide(
  order: 'approve_action' | 'reject_action',
  given: string,
  { db, by }: DecisionOptions,
): Promise<void> {
  checkName(by);
  const lines = await giveOrder(db, { order, id: readId(given), by });
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** A person's word on an action of which the source could not tell what became. */
export async function runActionsSettle(given: string, word: string, { db, by }: DecisionOptions): Promise<void> {
  checkName(by);
  const outcome = ACTION_OUTCOMES.find((one) => one === word);
  if (outcome === undefined) throw new UsageError(`Say ${ACTION_OUTCOMES.join(' or ')}, not '${word}'.`);
  const lines = await giveOrder(db, { order: 'settle_action', id: readId(given), outcome, by });
  process.stdout.write(`${lines.join('\n')}\n`);
}

function checkName(by: string): void {
  const { byCharactersMax } = limits.learning;
  if (by.trim() === '' || by.length > byCharactersMax)
    throw new UsageError(`--by must have 1 to ${byCharactersMax} characters.`);
}

function readId(given: string): number {
  if (!/^\d{1,9}$/.test(given) || Number(given) === 0)
    throw new UsageError(`'${given}' is no action's id. 'waybill actions list' names them.`);
  return Number(given);
}
