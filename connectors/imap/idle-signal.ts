// Says at once that something happened in INBOX, by IDLE (RFC 2177) on a connection of its own. Called by connector.ts.
import type { ImapFlow } from 'imapflow';
import { limits } from '../../src/domain/limits.ts';
import type { ConnectorError } from '../../src/ports/connector-error.ts';
import type { ChangeSignal } from '../../src/ports/mailbox.ts';
import { connectImap, type ServerAccount, toConnectorError } from './client.ts';

export interface IdleSignal extends ChangeSignal {
  close(): Promise<void>;
}

/** A new connection says that something happened: nobody knows what came before it. Without a connection it tries again with
 * growing pauses, and resolves in time all the same. ConnectorError `auth` where a person must connect again. */
export function createIdleSignal(account: ServerAccount, path: string): IdleSignal {
  let flow: ImapFlow | null = null;
  let connecting: Promise<void> | null = null;
  let hasChanged = false;
  let failures = 0;
  let isClosed = false;
  const waiting = new Set<() => void>();

  const tell = (): void => {
    hasChanged = true;
    for (const wake of waiting) wake();
  };

  const listen = async (): Promise<void> => {
    const opened = await connectImap(account);
    for (const event of ['exists', 'expunge', 'flags'] as const) opened.on(event, tell);
    try {
      await opened.mailboxOpen(path, { readOnly: true });
    } catch (error) {
      opened.close();
      throw error;
    }
    if (isClosed) return opened.close();
    flow = opened;
    failures = 0;
    // After limits.mailbox.idleSeconds imapflow begins IDLE anew by itself; where IDLE ends all the same, the connection goes.
    opened.idle().then(
      () => opened.close(),
      () => opened.close(),
    );
    opened.once('close', tell);
    tell();
  };

  const tryToListen = async (signal: AbortSignal): Promise<void> => {
    const pauseMs = failures === 0 ? 0 : Math.min(1_000 * 2 ** (failures - 1), limits.imap.idleBackOffMsMax);
    await sleep(pauseMs, signal);
    if (signal.aborted || isClosed) return;
    connecting ??= listen().finally(() => {
      connecting = null;
    });
    await connecting;
  };

  /** Until there is a connection, or the time is over; only what a person must mend is thrown. */
  const keepTrying = async (signal: AbortSignal): Promise<void> => {
    while (!signal.aborted && !isClosed && !flow?.usable) {
      try {
        await tryToListen(signal);
      } catch (failure) {
        const error: ConnectorError = toConnectorError(failure);
        failures += 1;
        if (error.kind === 'auth') throw error;
      }
    }
  };

  return {
    async waitForChange(signal) {
      const inTime = AbortSignal.any([signal, AbortSignal.timeout(limits.mailbox.idleSeconds * 1_000)]);
      await keepTrying(inTime);
      if (!hasChanged) await wakeUp(waiting, inTime);
      hasChanged = false;
    },
    async close() {
      isClosed = true;
      const closing = flow;
      flow = null;
      closing?.close();
      tell();
    },
  };
}

function wakeUp(waiting: Set<() => void>, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const wake = (): void => {
      waiting.delete(wake);
      signal.removeEventListener('abort', wake);
      resolve();
    };
    waiting.add(wake);
    signal.addEventListener('abort', wake);
    if (signal.aborted) wake();
  });
}

const sleep = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (ms === 0 || signal.aborted) return resolve();
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener('abort', end);
  });
