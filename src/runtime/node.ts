// Puts a desk together on Node: its store, its mailbox, its sources and its settings.

import { openFakeMailbox } from '../../connectors/fake/mailbox.ts';
import { openFileShop } from '../../connectors/file/connector.ts';
import { openMaildir } from '../../connectors/maildir/connector.ts';
import type { TrustedAuthentication } from '../domain/identity.ts';
import type { DeskPorts } from '../pipeline/desk-ports.ts';
import { rememberIn } from '../pipeline/memory.ts';
import type { Clock } from '../ports/clock.ts';
import type { OrderSource } from '../ports/order-source.ts';
import { openDesk } from '../store/better-sqlite3.ts';
import { readSettings, type SettingsFiles } from './settings-files.ts';

export interface DeskOptions {
  readonly settings: SettingsFiles;
  /** The desk's database file; null keeps everything in memory and forgets it at the end. */
  readonly database: string | null;
  /** Opens an existing database for reading alone. */
  readonly isReadOnly?: boolean;
  /** The Maildir for drafts and sent mail; null keeps them in memory. */
  readonly maildir: string | null;
  /** The folder with orders and stock; null where the command needs none. */
  readonly shop: string | null;
  readonly trusted: TrustedAuthentication;
  readonly clock: Clock;
}

export interface RunningDesk {
  readonly ports: DeskPorts;
  /** What of the shop's files could not be used, a line each. */
  readonly problems: readonly string[];
  /** Puts a mail into the inbox, so that the draft stands beside it; without a Maildir nothing is kept. */
  fileInInbox(name: string, raw: Uint8Array): Promise<void>;
  close(): Promise<void>;
}

const NO_ORDERS: OrderSource = {
  findOrders: () => Promise.resolve({ orders: [], complete: false, why: 'No shop is connected.' }),
  getOrder: () => Promise.reject(new Error('No shop is connected.')),
};

export async function openRunningDesk(options: DeskOptions): Promise<RunningDesk> {
  const settings = await readSettings(options.settings);
  const shop = options.shop === null ? null : await openFileShop(options.shop);
  const account = {
    addresses: settings.voice.addresses.map((address) => address.toLowerCase()),
    trusted: options.trusted,
  };
  const maildir = options.maildir === null ? null : await openMaildir({ folder: options.maildir, account });
  const mailbox = maildir ?? openFakeMailbox({ account });
  const records = openDesk({ file: options.database ?? ':memory:', readOnly: options.isReadOnly ?? false });
  return {
    ports: {
      clock: options.clock,
      settings,
      orders: shop?.orders ?? NO_ORDERS,
      stock: shop?.stock ?? null,
      memory: rememberIn(records),
      mailbox,
      records,
    },
    problems: shop?.problems.map(({ file, line, problem }) => `${file} line ${line}: ${problem}`) ?? [],
    fileInInbox: async (name, raw) => {
      await maildir?.deliver(name, raw);
    },
    close: () => records.close(),
  };
}

/** The machine's time, or one that stands still at `now` for a replayable run. */
export const clockAt = (now: string | null): Clock =>
  now === null ? { now: () => new Date().toISOString() } : { now: () => now };
