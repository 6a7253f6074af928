// `waybill notices run`: one round of telling shoppers of their orders, where no `waybill start` holds the desk. A dry run does it in a copy of the
// records and delivers nothing.
import { existsSync } from 'node:fs';
import { copyFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { limits } from '../domain/limits.ts';
import { lookAtOrders } from '../notices/look-at-order.ts';
import type { NoticePorts } from '../notices/notice-ports.ts';
import { tellDueOrders } from '../notices/tell-order.ts';
import { tellShoppers } from '../notices/tell-shoppers.ts';
import type { Records } from '../ports/records.ts';
import { askRunningDesk } from '../runtime/desk-control.ts';
import { clockAt, openRunningDesk } from '../runtime/node.ts';
import { openMailboxes } from '../runtime/open-mailboxes.ts';
import { noticePortsOf } from '../runtime/watched-desk.ts';
import { settleSends } from '../sending/settle-sends.ts';
import { openDesk } from '../store/better-sqlite3.ts';
import { describeNotice } from './describe-notices.ts';
import { readPlaces } from './desk-options.ts';
import { UsageError } from './usage-error.ts';

interface RunOptions {
  readonly db: string;
  readonly now?: string;
  readonly dryRun?: boolean;
}

export async function runNoticesRun({ db, now, dryRun = false }: RunOptions): Promise<void> {
  if (!existsSync(db)) throw new UsageError(`There is no desk database ${db}. Nothing was done; look at --db.`);
  if ((await askRunningDesk(db, { order: 'status' })) !== null)
    throw new UsageError("'waybill start' holds this desk and tells by itself; 'waybill notices list' says what.");
  const report = (line: object) => void process.stderr.write(`${JSON.stringify(line)}\n`);
  const closing = new AsyncDisposableStack();
  try {
    // Before it is opened: its locks fall where the same process closes a second descriptor of the file.
    const copy = dryRun ? await copyRecords(db, closing) : null;
    const desk = await openRunningDesk({ places: readPlaces({}), database: db, clock: clockAt(now ?? null) });
    closing.defer(() => desk.close());
    const opened = await openMailboxes(desk, report);
    closing.defer(() => Promise.all(opened.map(({ close }) => close())).then(() => undefined));
    const findMailbox = (name: string) => opened.find((one) => one.name === name)?.mailbox ?? null;
    const ports = noticePortsOf(desk.ports, findMailbox);
    const lines = copy === null ? await tell(ports) : await rehearse({ ...ports, records: copy });
    process.stdout.write(`${lines.join('\n')}\n`);
  } finally {
    await closing.disposeAsync();
  }
}

async function copyRecords(db: string, closing: AsyncDisposableStack): Promise<Records> {
  const folder = await mkdtemp(join(tmpdir(), 'waybill-notices-'));
  closing.defer(() => rm(folder, { recursive: true, force: true }));
  const copy = join(folder, 'desk.sqlite');
  for (const end of ['', '-wal']) if (existsSync(`${db}${end}`)) await copyFile(`${db}${end}`, `${copy}${end}`);
  if (existsSync(`${db}.blobs`)) await cp(`${db}.blobs`, `${copy}.blobs`, { recursive: true });
  const records = openDesk({ file: copy });
  closing.defer(() => records.close());
  return records;
}

async function tell(ports: NoticePorts): Promise<readonly string[]> {
  const { lookedAt, made, sent, drafted, ended } = await tellShoppers(ports);
  await settleSends(ports, limits.watch.draftsLookedAt);
  return [
    `Orders looked at: ${lookedAt}. Notices made: ${made}; sent: ${sent}; saved as a draft for a person: ${drafted}; ended otherwise: ${ended}.`,
  ];
}

/** Looks and writes, and delivers nothing. */
async function rehearse(ports: NoticePorts): Promise<readonly string[]> {
  const { notices } = ports.records;
  const { lookedAt, waiting } = await lookAtOrders(ports);
  const { notices: made } = await tellDueOrders(ports);
  return [
    `Dry run: nothing was kept. Orders looked at: ${lookedAt}. Turns that were not seen before and wait: ${waiting}. Notices that would be made: ${made}.`,
    ...notices.listNewest(made).map((notice) => `  ${describeNotice(notice)}`),
  ];
}
