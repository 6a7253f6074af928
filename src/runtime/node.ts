// Puts a desk together on Node: its store, its mailbox, its sources and its settings.

import { openFakeMailbox } from '../../connectors/fake/mailbox.ts';
import { openFileShop } from '../../connectors/file/connector.ts';
import { openMaildir } from '../../connectors/maildir/connector.ts';
import type { Clock } from '../ports/clock.ts';
import type { ChangeSignal } from '../ports/mailbox.ts';
import { openDesk } from '../store/better-sqlite3.ts';
import { accountOf, type ComposedDesk, composeDesk } from './compose-desk.ts';
import { takeInFolder } from './desk-knowledge.ts';
import { type DeskMemory, recallDesk, rememberDesk } from './desk-memory.ts';
import { openLiveSettings } from './desk-settings.ts';
import { openDocumentReader } from './document-reader.ts';
import type { Report } from './watched-desk.ts';

/** Where things are; null is what the desk remembers, or else the default. */
export interface DeskOptions {
  readonly places: DeskMemory;
  /** The file of who is told of what waits; null is the default. */
  readonly routes?: string | null;
  /** The desk's database file; null keeps everything in memory and forgets it at the end. */
  readonly database: string | null;
  /** Opens an existing database for reading alone; then drafts and sources are not touched either. */
  readonly isReadOnly?: boolean;
  /** Neither the shop nor the Maildir is opened: what is asked rests on the records alone. */
  readonly isOffline?: boolean;
  /** Settings of a language model (JSON) that stand in for those that the desk keeps; the key is then WAYBILL_MODEL_KEY. */
  readonly modelFile?: string | null;
  /** What an admin should hear of a source that cannot be opened. */
  readonly report?: Report;
  readonly clock: Clock;
}

export interface RunningDesk extends ComposedDesk {
  /** Of its Maildir; null where its mailbox is one in memory. */
  readonly maildirSignal: ChangeSignal | null;
  /** What of the files of its shop and its knowledge could not be used, a line each. */
  readonly problems: readonly string[];
  /** Puts a mail into the inbox, so that the draft stands beside it; without a Maildir nothing is kept. */
  fileInInbox(name: string, raw: Uint8Array): Promise<void>;
}

/** Throws SettingsError, StoreError or ConnectorError where something cannot be opened; nothing stays open then. */
export async function openRunningDesk(options: DeskOptions): Promise<RunningDesk> {
  const isReadOnly = options.isReadOnly ?? false;
  const isOffline = isReadOnly || (options.isOffline ?? false);
  const records = openDesk({ file: options.database ?? ':memory:', readOnly: isReadOnly });
  const documents = openDocumentReader();
  try {
    const places = recallDesk(records, options.places);
    const settings = await openLiveSettings({ ...places, routes: options.routes }, records);
    const shop = places.shop === null || isOffline ? null : await openFileShop(places.shop);
    const account = accountOf(settings.current.voice, places.authservId);
    const maildir =
      places.maildir === null || isOffline ? null : await openMaildir({ folder: places.maildir, account });
    const folder = isOffline ? null : (places.knowledge ?? null);
    const takenIn = { records, clock: options.clock, readPdf: documents.read };
    const unread = folder === null ? [] : await takeInFolder(folder, takenIn);
    if (!isReadOnly) await rememberDesk(records, places);
    const composed = await composeDesk({
      ...{ records, settings, shop, isOffline, clock: options.clock, report: options.report },
      mailbox: maildir ?? openFakeMailbox({ account }),
      readDocument: documents.read,
      model: { prompts: places.prompts ?? null, file: options.modelFile ?? null },
    });
    return {
      ...composed,
      maildirSignal: maildir?.signal ?? null,
      problems: [
        ...(shop?.problems.map(({ file, line, problem }) => `${file} line ${line}: ${problem}`) ?? []),
        ...unread,
      ],
      fileInInbox: async (name, raw) => {
        await maildir?.deliver(name, raw);
      },
      close: async () => {
        await composed.close();
        await documents.close();
        await records.close();
      },
    };
  } catch (error) {
    await documents.close();
    await records.close();
    throw error;
  }
}

/** The machine's time, or one that stands still at `now` for a replayable run. */
export const clockAt = (now: string | null): Clock =>
  now === null ? { now: () => new Date().toISOString() } : { now: () => now };
