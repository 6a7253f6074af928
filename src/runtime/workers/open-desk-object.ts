// A desk put to work in its Durable Object: what `waybill start` does on Node, but for Maildir, files of orders and the terminal.
import { Hono } from 'hono';
import { SealError } from '../../connecting/seal-secret.ts';
import { readDocument } from '../../documents/read-document.ts';
import { limits } from '../../domain/limits.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Records } from '../../ports/records.ts';
import type { AuditHead } from '../../store/audit-head.ts';
import { openDeskInObject } from '../../store/durable-object.ts';
import type { Migration } from '../../store/load-migrations.ts';
import type { ObjectStorage } from '../../store/object-sqlite.ts';
import { closedMailbox } from '../closed-mailbox.ts';
import { accountOf, composeDesk } from '../compose-desk.ts';
import type { DeskHttp } from '../desk-http.ts';
import { openLiveSettings } from '../desk-settings.ts';
import type { ClosableMailbox } from '../open-mailboxes.ts';
import { putToWork } from '../put-to-work.ts';
import { SettingsError } from '../settings-error.ts';
import type { Report } from '../watched-desk.ts';
import { createObjectPace, type ObjectPace } from './object-pace.ts';
import type { ObjectPage, ObjectPageParts } from './object-page.ts';
import { RECEIVED_AT } from './queued-call.ts';

export interface DeskInObject {
  readonly records: Records;
  readonly pace: ObjectPace;
  readonly routes: DeskHttp['routes'];
  /** The ids in the addresses at which providers and vendors call it. */
  listWebhookIds(): readonly string[];
  /** See ComposedPage. Throws where this deployment serves no pages, or has no key. */
  giveWayIn: () => Promise<ReturnType<ObjectPage['giveWayIn']>>;
  /** Its mailboxes are listed at once. */
  wake(): void;
  /** So long it may be left alone: 0 where mails are under way. */
  restSeconds(): number;
  /** Gives back connections, with which an object does not sleep and is charged as one that works. */
  rest(): Promise<void>;
  /** Rejects where the store fails: then the object must begin anew. */
  readonly ended: Promise<unknown>;
  /** Ends what has begun and starts nothing new; resolves when all is still. */
  stop(): Promise<void>;
}

interface ObjectParts {
  readonly storage: ObjectStorage;
  /** Named in errors. */
  readonly desk: string;
  readonly migrations: readonly Migration[];
  readonly auditHead: AuditHead;
  /** The address at which providers reach it, https; null where they cannot: then mailboxes are polled. */
  readonly origin: string | null;
  /** Where its page is reached; null where there are no pages. */
  readonly page: Pick<ObjectPageParts, 'origin' | 'assets'> | null;
  readonly report: Report;
}

/** Of Workers nothing is a file but what came with the code. */
const NO_FILES = { voice: null, desk: null, policy: null };
const clock: Clock = { now: () => new Date().toISOString() };

export async function openDeskObject({ origin, report, page: place, ...parts }: ObjectParts): Promise<DeskInObject> {
  const records = openDeskInObject(parts);
  const settings = await openLiveSettings(NO_FILES, records);
  const composed = await composeDesk({
    ...{ records, settings, shop: null, isOffline: false, clock, report, readDocument },
    mailbox: closedMailbox(accountOf(settings.current.voice, null)),
    model: { prompts: null, file: null },
  });
  const pace = createObjectPace(() => Date.now());
  const working = await putToWork(
    { ...composed, maildirSignal: null },
    {
      ...{ report, pace, origin },
      ...{ holdsConnections: false, callsPerMinute: limits.workers.callsPerMinute },
      ...{ browserOrigin: place?.origin ?? null, notifiers: {}, needsMailbox: false },
      ...(place === null
        ? {}
        : {
            openPage: async (mailboxes, watched) =>
              openWhenAsked({ ...parts, ...place, composed, mailboxes, watched, report }),
          }),
      // Nobody outside reaches the object: worker.ts writes this header, and takes away what a caller wrote.
      readReceivedAt: ({ headers }) => headers.get(RECEIVED_AT),
    },
  );
  const { mailboxes, watched, ended } = working;
  const isCalled = ({ name, webhooks }: ClosableMailbox): boolean =>
    origin !== null && webhooks !== null && (records.watches.readSubscription(name)?.subscription ?? null) !== null;
  return {
    records,
    pace,
    routes: await working.routes,
    listWebhookIds: () => [
      ...mailboxes.flatMap(({ name }) => records.watches.readSubscription(name)?.webhookId ?? []),
      ...records.sourceConnections.list().map(({ webhookId }) => webhookId),
    ],
    async giveWayIn() {
      const page = await working.page;
      if (page === null)
        throw new Error('This deployment serves no pages: set WAYBILL_PAGE_ORIGIN (docs/operations.md).');
      return (await page.open()).giveWayIn();
    },
    wake() {
      for (const { name } of mailboxes) watched.poke(name);
    },
    restSeconds() {
      const { waiting, leased } = records.work.counts();
      if (waiting + leased > 0) return 0;
      return mailboxes.every(isCalled) ? limits.workers.restSeconds : limits.watch.pollSeconds;
    },
    rest: async () => void (await Promise.allSettled(mailboxes.map(({ rest }) => rest?.()))),
    ended,
    async stop() {
      await working.close();
      await composed.close();
      await records.close();
    },
  };
}

/** Opened with the first request for it; where that fails, the next one tries anew. */
function openWhenAsked(parts: ObjectPageParts) {
  let opening: Promise<ObjectPage> | null = null;
  const open = (): Promise<ObjectPage> => {
    opening ??= import('./object-page.ts').then(({ openObjectPage }) => openObjectPage(parts));
    opening.catch(() => {
      opening = null;
    });
    return opening;
  };
  const routes = new Hono();
  routes.all('*', async (context) => {
    try {
      return (await open()).routes.fetch(context.req.raw);
    } catch (error) {
      // What whoever runs the deployment has left out.
      if (!(error instanceof SealError || error instanceof SettingsError)) throw error;
      return context.text(`${error.message}\n`, 503);
    }
  });
  return {
    routes,
    open,
    close: async () => (await opening?.catch(() => null))?.close(),
  };
}
