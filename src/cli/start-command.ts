// `waybill start`: watches the desk's mailboxes and handles their mail in one process, until it is told to stop (SIGINT, SIGTERM).
import type { Server } from 'node:net';
import { carryOut } from '../runtime/carry-out.ts';
import { serveControl } from '../runtime/desk-control.ts';
import { clockAt, openRunningDesk } from '../runtime/node.ts';
import { openMailboxes } from '../runtime/open-mailboxes.ts';
import { watchDesk } from '../runtime/watched-desk.ts';
import { type DeskCommandOptions, readPlaces } from './desk-options.ts';
import { UsageError } from './usage-error.ts';

interface StartOptions extends DeskCommandOptions {
  readonly db: string;
}

const write = (line: object): void => void process.stdout.write(`${JSON.stringify(line)}\n`);

export async function runStart(options: StartOptions): Promise<void> {
  const clock = clockAt(null);
  const desk = await openRunningDesk({ places: readPlaces(options), database: options.db, clock });
  const report = (line: { readonly event: string }) => write({ at: clock.now(), ...line });
  let control: Server | null = null;
  try {
    const { records } = desk.ports;
    const opened = await openMailboxes(desk, report);
    if (opened.length === 0)
      throw new UsageError(
        "This desk has no mailbox. Connect one with 'waybill connect', or give a Maildir with --maildir.",
      );
    for (const { name } of opened) await records.write(() => records.watches.connect(name, clock.now()));
    await records.write(() => records.work.giveBackLeases());
    const watched = watchDesk(desk.ports, opened, report);
    control = await serveControl(options.db, async (order) => {
      const lines = await carryOut(order, { records, clock });
      if (order.order === 'retry') for (const { name } of opened) watched.poke(name);
      return lines;
    });
    const stop = () => void watched.stop().catch(() => undefined);
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
    report({ event: 'started', ...{ mailboxes: opened.map(({ label }) => label) } });
    await watched.ended;
    for (const { close } of opened) await close();
    report({ event: 'stopped' });
  } finally {
    control?.close();
    await desk.close();
  }
}
