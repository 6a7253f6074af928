// Puts a desk together on Node: its store, its mailbox, its sources and its settings.

import { openFakeMailbox } from '../../connectors/fake/mailbox.ts';
import { openFileShop } from '../../connectors/file/connector.ts';
import { openMaildir } from '../../connectors/maildir/connector.ts';
import type { OpenedKnowledge } from '../knowledge/open-knowledge.ts';
import { type DeskPorts, deskWith } from '../pipeline/desk-ports.ts';
import { rememberIn } from '../pipeline/memory.ts';
import type { Clock } from '../ports/clock.ts';
import type { ChangeSignal, MailboxAccount } from '../ports/mailbox.ts';
import type { Records } from '../ports/records.ts';
import { openDesk } from '../store/better-sqlite3.ts';
import { checkDkimByDns } from './check-dkim-by-dns.ts';
import { closedMailbox } from './closed-mailbox.ts';
import { openDeskKnowledge, takeInFolder } from './desk-knowledge.ts';
import { type DeskMemory, recallDesk, rememberDesk } from './desk-memory.ts';
import { type LiveDeskSettings, openLiveSettings } from './desk-settings.ts';
import { type LiveSources, openLiveSources } from './desk-sources.ts';
import { openDocumentReader } from './document-reader.ts';
import { type OpenedLanguageModel, openLanguageModel } from './open-language-model.ts';
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

export interface RunningDesk {
  readonly ports: DeskPorts;
  /** What an admin may publish while it is at work. */
  readonly settings: LiveDeskSettings;
  /** Of its Maildir; null where its mailbox is one in memory. */
  readonly maildirSignal: ChangeSignal | null;
  /** The shops, carriers and ERPs that are connected, as they are now. */
  readonly sources: LiveSources;
  /** Why the language model that is configured is not used. */
  readonly modelProblem: string | null;
  /** What an admin should know of the desk's own prompts, a line each; only looked for where a model is asked. */
  readonly promptProblems: readonly string[];
  /** To be told of documents that are added while it runs. */
  readonly knowledge: Pick<OpenedKnowledge, 'embedSoon'>;
  /** What of the files of its shop and its knowledge could not be used, a line each. */
  readonly problems: readonly string[];
  /** Puts a mail into the inbox, so that the draft stands beside it; without a Maildir nothing is kept. */
  fileInInbox(name: string, raw: Uint8Array): Promise<void>;
  close(): Promise<void>;
}

/** The bench's mail server. */
export const DEFAULT_AUTHSERV_ID = 'mx.northwind-home.example';

/** Throws SettingsError, StoreError or ConnectorError where something cannot be opened; nothing stays open then. */
export async function openRunningDesk(options: DeskOptions): Promise<RunningDesk> {
  const isReadOnly = options.isReadOnly ?? false;
  const isOffline = isReadOnly || (options.isOffline ?? false);
  const records = openDesk({ file: options.database ?? ':memory:', readOnly: isReadOnly });
  const documents = openDocumentReader();
  let sources: LiveSources | null = null;
  try {
    const places = recallDesk(records, options.places);
    const live = await openLiveSettings({ ...places, routes: options.routes }, records);
    const settings = live.current;
    const shop = places.shop === null || isOffline ? null : await openFileShop(places.shop);
    const authservId = places.authservId ?? DEFAULT_AUTHSERV_ID;
    const account: MailboxAccount = {
      addresses: settings.voice.addresses.map((address) => address.toLowerCase()),
      trusted: { by: 'authserv-id', authservId },
    };
    const maildir =
      places.maildir === null || isOffline ? null : await openMaildir({ folder: places.maildir, account });
    const folder = isOffline ? null : (places.knowledge ?? null);
    const takenIn = { records, clock: options.clock, readPdf: documents.read };
    const unread = folder === null ? [] : await takeInFolder(folder, takenIn);
    if (!isReadOnly) await rememberDesk(records, places);
    const mailbox = maildir ?? openFakeMailbox({ account });
    const { clock, report = () => undefined } = options;
    const connected = await openLiveSources({ records, clock, env: process.env, report, shop, isOffline });
    sources = connected;
    const language = isOffline ? NO_MODEL : await openModelOf(records, places, options);
    const knowledge = openDeskKnowledge({ records, model: language.model, clock: options.clock });
    if (!isOffline) knowledge.embedSoon();
    const ports: DeskPorts = {
      clock,
      get settings() {
        return live.current;
      },
      orders: connected.ports.orders,
      stock: connected.ports.stock,
      readDocument: documents.read,
      checkDkim: checkDkimByDns,
      model: language.model,
      knowledge,
      memory: rememberIn(records),
      mailbox,
      // A connected one is opened by who watches it; its mails are not for the Maildir.
      findMailbox: (name) => (records.connections.read(name) === null ? mailbox : closedMailbox(account)),
      records,
    };
    return {
      ports: deskWith(ports, connected.ports),
      settings: live,
      sources: connected,
      maildirSignal: maildir?.signal ?? null,
      modelProblem: language.problem,
      promptProblems: language.model === null ? [] : await findPromptProblems(places),
      knowledge,
      problems: [
        ...(shop?.problems.map(({ file, line, problem }) => `${file} line ${line}: ${problem}`) ?? []),
        ...unread,
      ],
      fileInInbox: async (name, raw) => {
        await maildir?.deliver(name, raw);
      },
      close: async () => {
        await knowledge.close();
        await connected.close();
        await documents.close();
        await records.close();
      },
    };
  } catch (error) {
    await sources?.close();
    await documents.close();
    await records.close();
    throw error;
  }
}

const NO_MODEL: OpenedLanguageModel = { model: null, problem: null };

const openModelOf = (
  records: Records,
  { prompts = null }: DeskMemory,
  { clock, modelFile = null }: DeskOptions,
): Promise<OpenedLanguageModel> =>
  openLanguageModel({
    records,
    clock,
    file: modelFile,
    env: process.env,
    // With what parses them, they are only loaded where there is a model.
    readPrompts: async () => (await import('./prompt-files.ts')).readPrompts(prompts),
  });

/** With what parses them, they are only loaded where there is a model. */
const findPromptProblems = async ({ prompts = null }: DeskMemory): Promise<readonly string[]> =>
  prompts === null ? [] : (await import('./prompt-files.ts')).listReusedVersions(prompts);

/** The machine's time, or one that stands still at `now` for a replayable run. */
export const clockAt = (now: string | null): Clock =>
  now === null ? { now: () => new Date().toISOString() } : { now: () => now };
