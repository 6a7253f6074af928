// Counts the commands that a mailbox's server was given of late, and the connections to it that are open. Made once a mailbox by connector.ts; told
// by client.ts, which makes every connection.
import type { ImapFlow, ImapFlowOptions } from 'imapflow';
import { countLately } from '../../src/calls/count-lately.ts';
import type { MailboxUse } from '../../src/ports/mailbox.ts';

type Logger = Exclude<NonNullable<ImapFlowOptions['logger']>, false>;

export interface UseCounter {
  /** For imapflow, which tells of its commands in its log alone. Nothing of it is kept but that there was one. */
  readonly logger: Logger;
  follow(flow: ImapFlow): void;
  read(): MailboxUse;
}

/** Beside commands our side sends literals, which are told as a continuation. */
const isCommand = (entry: unknown): boolean =>
  entry !== null &&
  typeof entry === 'object' &&
  'src' in entry &&
  entry.src === 'c' &&
  'msg' in entry &&
  /^\w+ \w/.test(String(entry.msg));

export function createUseCounter(nowMs: () => number): UseCounter {
  const lately = countLately(nowMs);
  const drop = (): void => undefined;
  let open = 0;
  return {
    logger: {
      ...{ trace: drop, info: drop, warn: drop, error: drop, fatal: drop },
      debug(entry) {
        if (isCommand(entry)) lately.add();
      },
    },
    follow(flow) {
      open += 1;
      flow.once('close', () => {
        open -= 1;
      });
    },
    read: () => ({
      unit: 'commands',
      lastMinute: lately.sum(1),
      lastDay: lately.lastDay(),
      limit: null,
      atOnce: { now: open, max: null },
    }),
  };
}
