// Starts the desk's process, hears what it says, and ends it: by SIGKILL at a moment of choice, or in peace. Called by
// kill-desk.ts.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { SendState } from '../../src/domain/send-states.ts';
import type { DeskOrder } from './desk.ts';

const COMPLAINT_CHARACTERS_MAX = 2_000;
const STOP_SECONDS_MAX = 60;

export interface RunningDesk {
  readonly isOver: () => boolean;
  /** Resolves true when it has started; false where it ended before, or the time is over. */
  waitForStart(ms: number): Promise<boolean>;
  /** The same for the beginning of a ledger state from now on. */
  waitForState(state: SendState, ms: number): Promise<boolean>;
  /** Resolves when the process is gone. Null where it was killed by this call; else what it said at its own end. */
  kill(): Promise<string | null>;
  /** Null where it ended in peace. */
  stop(): Promise<string | null>;
}

export type Events = Map<string, number>;

/** `events` counts what desks report. */
export function startDesk(order: DeskOrder, events: Events): RunningDesk {
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, 'desk.ts'), JSON.stringify(order)],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      // A life is short: it is not to be spent on reading the same source again.
      env: { ...process.env, NODE_COMPILE_CACHE: join(dirname(order.database), 'compile-cache') },
    },
  );
  let complaint = '';
  child.stderr.on('data', (bytes: Buffer) => {
    complaint = `${complaint}${bytes.toString()}`.slice(-COMPLAINT_CHARACTERS_MAX);
  });
  const ended = once(child, 'exit');
  const listeners = new Set<(name: string) => void>();
  createInterface({ input: child.stdout }).on('line', (line) => {
    const name = nameOf(line);
    events.set(name, (events.get(name) ?? 0) + 1);
    for (const listener of listeners) listener(name);
  });
  let hasStarted = false;
  listeners.add((name) => {
    hasStarted ||= name === 'started';
  });
  const waitFor = (wanted: string, ms: number): Promise<boolean> =>
    new Promise((resolve) => {
      const finish = (isHeard: boolean) => {
        clearTimeout(timer);
        listeners.delete(listen);
        resolve(isHeard);
      };
      const listen = (name: string): void => {
        if (name === wanted) finish(true);
      };
      const timer = setTimeout(() => finish(false), ms);
      listeners.add(listen);
      void ended.then(() => finish(false));
    });
  const isOver = () => child.exitCode !== null || child.signalCode !== null;
  return {
    isOver,
    waitForStart: async (ms) => hasStarted || waitFor('started', ms),
    waitForState: (state, ms) => waitFor(`state ${state}`, ms),
    async kill() {
      const wasOver = isOver();
      child.kill('SIGKILL');
      await ended;
      return wasOver ? `ended by itself with ${child.exitCode ?? child.signalCode}: ${complaint}` : null;
    },
    stop: () => stopInPeace(child, ended, () => complaint),
  };
}

async function stopInPeace(
  child: ChildProcess,
  ended: Promise<unknown>,
  complaint: () => string,
): Promise<string | null> {
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_SECONDS_MAX * 1_000);
  await ended;
  clearTimeout(timer);
  if (child.exitCode === 0) return null;
  return `did not stop in peace (${child.exitCode ?? child.signalCode}): ${complaint()}`;
}

/** `state drafting`, `mailbox_failed gmail unavailable`, `handled delivered sent`. */
function nameOf(line: string): string {
  const said = JSON.parse(line) as Readonly<Record<string, unknown>>;
  const details: Readonly<Record<string, readonly string[]>> = {
    state: ['state'],
    mailbox_failed: ['mailbox', 'kind'],
    handled: ['end', 'delivery'],
  };
  const event = String(said['event']);
  return [event, ...(details[event] ?? []).map((name) => String(said[name]))].join(' ');
}
