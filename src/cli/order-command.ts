// Commands that change a desk or ask how it is: `stop-sending`, `resume-sending`, `allow-sending`, `retry-unread`, `matters close`,
// `status`, `page`. A desk that `waybill start` holds is asked through its socket; any other is opened.
import { INTENTS, type Intent } from '../domain/intent.ts';
import { limits } from '../domain/limits.ts';
import { carryOut } from '../runtime/carry-out.ts';
import { askRunningDesk, type Order } from '../runtime/desk-control.ts';
import { clockAt } from '../runtime/node.ts';
import { UsageError } from './usage-error.ts';
import { withRecords } from './with-records.ts';

interface OrderOptions {
  readonly db: string;
  readonly by?: string;
  readonly why?: string;
}

export const runStopSending = (options: OrderOptions): Promise<void> =>
  give(options.db, { order: 'stop_sending', by: options.by ?? 'staff', why: options.why ?? 'no reason given' });

export const runResumeSending = (options: OrderOptions): Promise<void> =>
  give(options.db, { order: 'resume_sending', by: options.by ?? 'staff', why: options.why ?? 'no reason given' });

export function runCloseMatter(mail: string, options: OrderOptions & { readonly note?: string }): Promise<void> {
  const { byCharactersMax, noteCharactersMax } = limits.learning;
  const { db, by = 'staff', note = null } = options;
  if (by.trim() === '' || by.length > byCharactersMax)
    throw new UsageError(`--by must have 1 to ${byCharactersMax} characters.`);
  if (note !== null && note.length > noteCharactersMax)
    throw new UsageError(`--note may have at most ${noteCharactersMax} characters.`);
  return give(db, { order: 'close_matter', mail, by, note });
}

export const runRetryUnread = ({ db, by = 'staff' }: OrderOptions): Promise<void> =>
  give(db, { order: 'retry_unread', by });

export const runPage = (options: OrderOptions): Promise<void> => give(options.db, { order: 'page' });

export const runStatus = (options: OrderOptions): Promise<void> => give(options.db, { order: 'status' });

export async function runAllowSending(
  mailbox: string,
  options: OrderOptions & { readonly intents: string },
): Promise<void> {
  const names = options.intents === 'none' ? [] : options.intents.split(',').map((name) => name.trim());
  const unknown = names.filter((name) => !INTENTS.includes(name as Intent));
  if (unknown.length > 0)
    throw new UsageError(`"${unknown[0]}" is no intent. Known are: ${INTENTS.join(', ')}; or say none.`);
  await give(options.db, {
    order: 'allow_sending',
    mailbox: mailbox.toLowerCase(),
    intents: names as Intent[],
    by: options.by ?? 'staff',
  });
}

async function give(database: string, order: Order): Promise<void> {
  const lines = await giveOrder(database, order);
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** What the desk answers, a line each. UsageError where it cannot do it. */
export async function giveOrder(database: string, order: Order): Promise<readonly string[]> {
  try {
    const answer = await askRunningDesk(database, order);
    if (answer?.ok === false) throw new UsageError(answer.error);
    if (answer !== null) return answer.lines;
    return await withRecords({ file: database }, (records) =>
      carryOut(order, { records, clock: clockAt(null), connecting: null }),
    );
  } catch (error) {
    throw error instanceof Error && error.name === 'Error' ? new UsageError(error.message) : error;
  }
}
