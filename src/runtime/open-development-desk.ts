// Puts together what `waybill dev` serves: the shop, the sample mails, a stored desk for reading, and a desk in memory for each mail that is
// forged. Nothing of it writes into a real mailbox or a stored desk.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from '#project-folder';
import { openFakeMailbox } from '../../connectors/fake/mailbox.ts';
import { type FileShop, openFileShop } from '../../connectors/file/connector.ts';
import { limits } from '../domain/limits.ts';
import { failed, ok, type Result } from '../domain/result.ts';
import type { DevelopmentDesk, RunDesk, SampleMail } from '../http/dev/development-desk.ts';
import type { ModelChoice } from '../http/dev/development-prompts.ts';
import { type ModelAccess, nameModel } from '../model/model-settings.ts';
import { recordModel } from '../pipeline/ask-model.ts';
import { rememberIn } from '../pipeline/memory.ts';
import { receive } from '../pipeline/receive.ts';
import { startRecord } from '../pipeline/recorded-sources.ts';
import type { Clock } from '../ports/clock.ts';
import type { Knowledge } from '../ports/knowledge.ts';
import type { FoundOrder } from '../ports/order-source.ts';
import { openDesk } from '../store/better-sqlite3.ts';
import { DEFAULT_AUTHSERV_ID } from './compose-desk.ts';
import { openDeskKnowledge, takeInFolder } from './desk-knowledge.ts';
import { type DeskMemory, recallDesk } from './desk-memory.ts';
import {
  type DevelopmentModelOptions,
  openDevelopmentModel,
  openPromptDesk,
  refuseBundledFolder,
} from './development-model.ts';
import { openDocumentReader } from './document-reader.ts';
import { clockAt, openRunningDesk, type RunningDesk } from './node.ts';
import { rereadSettings } from './reread-settings.ts';
import { SettingsError } from './settings-error.ts';

const SAMPLE = join(projectFolder, 'evals', 'datasets', 'sample-desk');
const SAMPLE_NOW = '2026-11-20T09:00:00.000Z';
const SAMPLE_PLACES: DeskMemory = {
  voice: join(SAMPLE, 'voice.json'),
  desk: join(SAMPLE, 'desk.json'),
  policy: null,
  shop: join(SAMPLE, 'shop'),
  maildir: null,
  authservId: 'mx.fjordlight.example',
};
const MAILBOX = 'development';

export interface DevelopmentOptions {
  readonly places: DeskMemory;
  /** Opened for reading alone; null where no mails are to be replayed. */
  readonly database: string | null;
  /** Stands still there; null is the machine's time. */
  readonly now: string | null;
  /** The desk's own prompts, absolute; null where it has none. */
  readonly promptFolder: string | null;
  /** null: no language model is asked. */
  readonly access: ModelAccess | null;
}

export interface OpenedDevelopmentDesk {
  readonly desk: DevelopmentDesk;
  /** What of the files of the shop and the knowledge could not be used, a line each. */
  readonly problems: readonly string[];
  close(): Promise<void>;
}

/** Without a shop and a database it is the sample desk, at its own time. Throws SettingsError, StoreError or ConnectorError. */
export async function openDevelopmentDesk(options: DevelopmentOptions): Promise<OpenedDevelopmentDesk> {
  const { database } = options;
  const isSample = options.places.shop === null && database === null;
  const now = options.now ?? (isSample ? SAMPLE_NOW : null);
  const clock = clockAt(now);
  const closing = new AsyncDisposableStack();
  try {
    const stored = database === null ? null : await openStored(options, database, clock);
    if (stored !== null) closing.defer(() => stored.close());
    const given = isSample ? orElse(options.places, SAMPLE_PLACES) : options.places;
    const places = stored === null ? given : recallDesk(stored.ports.records, given);
    const learned = stored?.ports.records.deskModels.readCurrent() ?? null;
    const readSettings = rereadSettings(places, learned);
    const { voice } = await readSettings();
    const shop = places.shop === null ? null : await openFileShop(places.shop);
    const documents = openDocumentReader();
    closing.defer(() => documents.close());
    const authservId = places.authservId ?? DEFAULT_AUTHSERV_ID;
    const spent = openDesk({ file: ':memory:' });
    closing.defer(() => spent.close());
    const { promptFolder, access } = options;
    if (promptFolder !== null) refuseBundledFolder(promptFolder);
    // A provider takes its own time, whatever time the mails are forged at.
    const models = { folder: promptFolder, access, records: spent, clock: clockAt(null) };
    const folder = options.places.knowledge ?? null;
    const unread =
      folder === null ? [] : await takeInFolder(folder, { records: spent, clock, readPdf: documents.read });
    // By words alone: what the page asks a model, a person has it ask.
    const inMemory = folder === null ? null : openDeskKnowledge({ records: spent, model: null, clock });
    if (inMemory !== null) closing.defer(() => inMemory.close());
    const knowledge = inMemory ?? stored?.ports.knowledge ?? null;
    const opening = { readSettings, shop, authservId, readDocument: documents.read, models, knowledge };
    return {
      desk: {
        clock,
        nowMs: () => performance.now(),
        brandName: voice.brandName,
        address: (voice.addresses[0] ?? '').toLowerCase(),
        authservId,
        samples: await readSamples(),
        newestOrders: shop?.listNewest(limits.development.ordersShown) ?? [],
        findOrders: (words) => findOrders(shop, words),
        openRun: (raw, at, choice) => openRun(raw, at, choice, opening),
        stored: stored?.ports ?? null,
        prompts: openPromptDesk(promptFolder),
        modelName: access === null ? null : nameModel(access.settings),
      },
      problems: [
        ...(shop?.problems.map(({ file, line, problem }) => `${file} line ${line}: ${problem}`) ?? []),
        ...unread,
      ],
      close: () => closing.disposeAsync(),
    };
  } catch (error) {
    await closing.disposeAsync();
    throw error;
  }
}

const openStored = ({ places }: DevelopmentOptions, database: string, clock: Clock): Promise<RunningDesk> =>
  openRunningDesk({ places, database, isReadOnly: true, clock });

const orElse = (given: DeskMemory, sample: DeskMemory): DeskMemory => ({
  voice: given.voice ?? sample.voice,
  desk: given.desk ?? sample.desk,
  policy: given.policy,
  templates: given.templates ?? null,
  shop: sample.shop,
  maildir: null,
  authservId: given.authservId ?? sample.authservId,
});

interface Opening {
  readonly readSettings: ReturnType<typeof rereadSettings>;
  readonly shop: FileShop | null;
  readonly authservId: string;
  readonly models: DevelopmentModelOptions;
  /** Of the folder that was given, or else of the stored desk, for reading. */
  readonly knowledge: Knowledge | null;
  readonly readDocument: ReturnType<typeof openDocumentReader>['read'];
}

async function openRun(
  raw: Uint8Array,
  now: string,
  choice: ModelChoice,
  opening: Opening,
): Promise<Result<RunDesk, string>> {
  const { readSettings, shop, authservId, readDocument, models, knowledge } = opening;
  try {
    const settings = await readSettings();
    const opened = await openDevelopmentModel(choice, models);
    if (!opened.ok) return opened;
    const { model, rendered } = opened.value;
    const records = openDesk({ file: ':memory:' });
    const mailbox = openFakeMailbox({
      account: {
        addresses: settings.voice.addresses.map((address) => address.toLowerCase()),
        trusted: { by: 'authserv-id', authservId },
      },
    });
    const providerRef = mailbox.deliver(raw);
    const mail = { mailbox: MAILBOX, providerRef, receivedAt: now, raw };
    const reception = await receive(mail, records);
    if (reception.kind === 'refused') {
      await records.close();
      return failed(reception.why);
    }
    return ok({
      received: { mailId: reception.mailId, ...mail },
      ports: {
        clock: clockAt(now),
        settings,
        orders: shop?.orders ?? { findOrders: noOrders, getOrder: () => Promise.reject(new Error('No shop.')) },
        stock: shop?.stock ?? null,
        readDocument,
        // Forged mails have no signatures, and the page asks nobody on the net.
        checkDkim: null,
        // With the limits of one mail, as the runner has them.
        model: recordModel(model, startRecord()),
        knowledge,
        memory: rememberIn(records),
        mailbox,
        records,
      },
      rendered,
      readMailbox: async () => ({
        marks: await mailbox.readMarks(providerRef),
        drafts: mailbox.drafts,
        sent: mailbox.sent,
      }),
      close: () => records.close(),
    });
  } catch (error) {
    if (error instanceof SettingsError) return failed(error.message);
    throw error;
  }
}

const noOrders = () => Promise.resolve({ orders: [], complete: false, why: 'No shop is connected.' });

async function findOrders(shop: FileShop | null, words: string): Promise<readonly FoundOrder[]> {
  if (shop === null || words === '') return [];
  const query = words.includes('@')
    ? ({ by: 'email', email: words } as const)
    : ({ by: 'number', number: words } as const);
  return (await shop.orders.findOrders(query)).orders;
}

/** None where they were not brought along. */
async function readSamples(): Promise<readonly SampleMail[]> {
  const folder = join(SAMPLE, 'mail');
  const names = await readdir(folder).catch(() => []);
  const chosen = names
    .filter((name) => name.endsWith('.eml'))
    .sort()
    .slice(0, limits.development.samplesMax);
  return Promise.all(chosen.map(async (name) => ({ name, raw: await readFile(join(folder, name)) })));
}
