// A desk put to work in its Durable Object: what `waybill start` does on Node, but for Maildir, files of orders and the terminal.
import { readDocument } from '../../documents/read-document.ts';
import { takeUpWork } from '../../pipeline/work-through.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Records } from '../../ports/records.ts';
import type { AuditHead } from '../../store/audit-head.ts';
import { openDeskInObject } from '../../store/durable-object.ts';
import type { Migration } from '../../store/load-migrations.ts';
import type { ObjectStorage } from '../../store/object-sqlite.ts';
import { closedMailbox } from '../closed-mailbox.ts';
import { accountOf, composeDesk } from '../compose-desk.ts';
import { type DeskHttp, openDeskHttp } from '../desk-http.ts';
import { openLiveSettings } from '../desk-settings.ts';
import { openMailboxes } from '../open-mailboxes.ts';
import { openEscalations, reachPeople } from '../reach-people.ts';
import { watchLiveSources } from '../watch-sources.ts';
import { type Report, watchDesk } from '../watched-desk.ts';
import { createObjectPace, type ObjectPace } from './object-pace.ts';
import { RECEIVED_AT } from './queued-call.ts';

export interface DeskInObject {
  readonly records: Records;
  readonly pace: ObjectPace;
  readonly routes: DeskHttp['routes'];
  /** The ids in the addresses at which providers and vendors call it. */
  listWebhookIds(): readonly string[];
  /** Its mailboxes are listed at once. */
  wake(): void;
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
  readonly report: Report;
}

/** Of Workers nothing is a file but what came with the code. */
const NO_FILES = { voice: null, desk: null, policy: null };
const clock: Clock = { now: () => new Date().toISOString() };

export async function openDeskObject({ origin, report, ...parts }: ObjectParts): Promise<DeskInObject> {
  const records = openDeskInObject(parts);
  const settings = await openLiveSettings(NO_FILES, records);
  const composed = await composeDesk({
    ...{ records, settings, shop: null, isOffline: false, clock, report, readDocument },
    mailbox: closedMailbox(accountOf(settings.current.voice, null)),
    model: { prompts: null, file: null },
  });
  if (composed.modelProblem !== null) report({ event: 'model_not_used', why: composed.modelProblem });
  const pace = createObjectPace(() => Date.now());
  const opened = await openMailboxes({ ...composed, maildirSignal: null }, report);
  for (const { name } of opened) await records.write(() => records.watches.connect(name, clock.now()));
  for (const { mailId } of await takeUpWork(composed.ports)) report({ event: 'set_aside', mail: mailId });
  const watched = watchDesk(composed.ports, opened, report, pace);
  const sourceWatch = watchLiveSources(composed.sources, { records, clock, report, origin, pace });
  const http = openDeskHttp(composed.ports, opened, watched, report, {
    ...{ origin, sources: sourceWatch, pace },
    // Nobody outside reaches the object: worker.ts writes this header, and takes away what a caller wrote.
    readReceivedAt: ({ headers }) => headers.get(RECEIVED_AT),
  });
  const resting = new AbortController();
  const escalations = openEscalations(composed, {}, process.env, opened);
  const reaching = reachPeople(escalations, null, clock, report, resting.signal, pace);
  pace.follow(reaching);
  return {
    records,
    pace,
    routes: http.routes,
    listWebhookIds: () => [
      ...opened.flatMap(({ name }) => records.watches.readSubscription(name)?.webhookId ?? []),
      ...records.sourceConnections.list().map(({ webhookId }) => webhookId),
    ],
    wake() {
      for (const { name } of opened) watched.poke(name);
    },
    ended: Promise.all([watched.ended, sourceWatch.ended, reaching]),
    async stop() {
      resting.abort();
      await http.close();
      await Promise.allSettled([sourceWatch.stop(), watched.stop(), reaching]);
      await Promise.all(opened.map(({ close }) => close()));
      await composed.close();
      await records.close();
    },
  };
}
