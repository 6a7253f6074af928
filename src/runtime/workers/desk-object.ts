// One desk as a Durable Object: its database, its works, and the alarm that wakes them. Nothing but the worker's own code reaches it, and only by the
// name under which the directory has it. Exported by worker.ts.
import { DurableObject, type ObjectState } from 'cloudflare:workers';
import { join } from 'node:path';
import { projectFolder } from '#project-folder';
import { PEOPLE_TABLES } from '../../directory/people-database.ts';
import type { DeskLimits } from '../../domain/desk-limits.ts';
import { limits } from '../../domain/limits.ts';
import { noteLostCall, noteTakenCall, readLostCalls } from '../../escalations/lost-calls.ts';
import { keepDeskLimits, readDeskLimits } from '../../pipeline/desk-limits.ts';
import { EMPTY_HEAD } from '../../store/audit-head.ts';
import { DeskRowsError, exportRows, importRows, splitLines } from '../../store/desk-rows.ts';
import { migrateObject } from '../../store/durable-object.ts';
import { loadMigrations } from '../../store/load-migrations.ts';
import { openObjectBlobs } from '../../store/object-blobs.ts';
import { type CountedRows, countRows, openObjectSqlite } from '../../store/object-sqlite.ts';
import { StoreError } from '../../store/store-error.ts';
import { meterReports, sampleDesk } from '../metrics.ts';
import type { Report } from '../watched-desk.ts';
import { type AnalyticsDataset, type GatheringMeter, openAnalytics } from './analytics.ts';
import { type DirectoryDatabase, type HeadInDirectory, openHeadInDirectory } from './directory-database.ts';
import type { DeskInObject } from './open-desk-object.ts';
import type { Assets } from './page-door.ts';
import { findPageOrigins } from './page-origins.ts';
import { RECEIVED_AT, traceOf } from './queued-call.ts';

export interface DeskEnv {
  readonly DIRECTORY: DirectoryDatabase;
  /** Workers Analytics Engine; unset, nothing is counted. */
  readonly ANALYTICS?: AnalyticsDataset;
  /** The address at which this deployment is reached, https; unset, mailboxes are polled. */
  readonly WAYBILL_ORIGIN?: string;
  /** Where the pages of desks are reached (page-origins.ts); unset, there are none. */
  readonly WAYBILL_PAGE_ORIGIN?: string;
  readonly ASSETS: Assets;
}

export interface DeskHealth {
  readonly isPaused: boolean;
  /** A newer Waybill has written it, and this one leaves it as it is. */
  readonly isOfNewerVersion: boolean;
  readonly bytes: number;
  /** ISO 8601 UTC; null where nothing waits. */
  readonly wakesAt: string | null;
  /** Since it came into memory: what is charged. */
  readonly rows: CountedRows;
  /** Null while it is paused. */
  readonly limits: DeskLimits | null;
}

const PAUSED_KEY = 'is_paused';
/** What the directory was told, so that it does not hear it again at each wake: it is one for all desks. */
const SEEN_KEY = 'seen_ms';
const REGISTERED_KEY = 'registered';
const MIGRATIONS = join(projectFolder, 'src', 'store', 'migrations/');
/** While it works, so that an eviction in the middle wakes it again. */
const WATCHDOG_MS = 60_000;

/** Whoever looks at the page wakes nothing; a provider's answer to a connection comes by GET. */
const isLook = ({ method, url }: Request): boolean =>
  (method === 'GET' || method === 'HEAD') && !new URL(url).pathname.startsWith('/connect/');

export class DeskObject extends DurableObject<DeskEnv> {
  readonly #name: string;
  readonly #meter: GatheringMeter;
  readonly #report: Report;
  /** Null while it is paused. */
  #opened: DeskInObject | null = null;
  #head: HeadInDirectory | null = null;
  /** A newer Waybill has written it: its rows are left as they are until that is back. */
  #isOfNewerVersion = false;
  #countRows: () => CountedRows = () => ({ read: 0, written: 0 });
  #registered = '';
  #seenMs = 0;

  constructor(state: ObjectState, env: DeskEnv) {
    super(state, env);
    this.#name = state.id.name ?? '';
    this.#meter = openAnalytics(env.ANALYTICS, this.#name);
    this.#report = meterReports(this.#meter, (line) =>
      console.log(JSON.stringify({ at: new Date().toISOString(), desk: this.#name, ...line })),
    );
    void state.blockConcurrencyWhile(() => this.#open());
  }

  async #open(): Promise<void> {
    const { storage, counted } = countRows(this.ctx.storage);
    this.#countRows = counted;
    this.#seenMs = Number(storage.kv.get(SEEN_KEY) ?? 0);
    this.#registered = String(storage.kv.get(REGISTERED_KEY) ?? '');
    const failed = () => this.#report({ event: 'audit_head_not_kept' });
    this.#head = await openHeadInDirectory(this.env.DIRECTORY, this.#name, Date.now, failed);
    if (storage.kv.get(PAUSED_KEY) === true) return;
    try {
      // An isolate that only takes calls or hands out files of the page starts without what a desk is made of.
      const { openDeskObject } = await import('./open-desk-object.ts');
      this.#opened = await openDeskObject({
        storage,
        desk: this.#name,
        migrations: loadMigrations(MIGRATIONS),
        auditHead: this.#head,
        origin: this.env.WAYBILL_ORIGIN ?? null,
        page: this.#placePage(),
        report: this.#report,
      });
    } catch (error) {
      if (!(error instanceof StoreError) || error.kind !== 'newer_version') throw error;
      this.#isOfNewerVersion = true;
      this.#report({ event: 'desk_of_newer_version' });
      return this.ctx.storage.setAlarm(Date.now() + limits.workers.refusedRetrySeconds * 1_000);
    }
    this.#isOfNewerVersion = false;
    this.#opened.ended.catch(() => this.ctx.abort('the store of the desk failed'));
  }

  #placePage(): { readonly origin: string; readonly assets: Assets } | null {
    const { WAYBILL_PAGE_ORIGIN, WAYBILL_ORIGIN, ASSETS } = this.env;
    const origins = findPageOrigins(WAYBILL_PAGE_ORIGIN, WAYBILL_ORIGIN, this.#report);
    return origins === null ? null : { origin: origins.originOf(this.#name), assets: ASSETS };
  }

  /** To the watchdog. */
  async #sayThatItLives(): Promise<void> {
    const nowMs = Date.now();
    if (nowMs - this.#seenMs < limits.workers.seenSeconds * 1_000) return;
    const clock = { now: () => new Date(nowMs).toISOString() };
    if (this.#opened !== null) sampleDesk(this.#meter, this.#opened.records, clock);
    await this.env.DIRECTORY.prepare('update desks set seen_at = ? where name = ?')
      .bind(new Date(nowMs).toISOString(), this.#name)
      .run();
    this.#seenMs = nowMs;
    this.ctx.storage.kv.put(SEEN_KEY, nowMs);
  }

  /** So that the directory finds it by the addresses at which it is called. */
  async #register(): Promise<void> {
    const ids = this.#opened?.listWebhookIds() ?? [];
    const known = ids.join(' ');
    if (known === this.#registered || ids.length === 0) return;
    const { DIRECTORY } = this.env;
    await DIRECTORY.batch(
      ids.map((id) =>
        DIRECTORY.prepare('insert into webhooks (id, desk) values (?, ?) on conflict (id) do nothing').bind(
          id,
          this.#name,
        ),
      ),
    );
    this.#registered = known;
    this.ctx.storage.kv.put(REGISTERED_KEY, known);
  }

  async #setAlarm(): Promise<void> {
    const dueMs = this.#opened?.pace.nextDueMs() ?? null;
    if (dueMs === null) return;
    // What is under way rests not.
    const restMs = dueMs <= Date.now() ? 0 : (this.#opened?.restSeconds() ?? 0) * 1_000;
    await this.ctx.storage.setAlarm(Math.max(dueMs, Date.now() + restMs));
  }

  /** Until everything that was begun waits again, or has taken long enough for one alarm. */
  async #settle(): Promise<void> {
    const opened = this.#opened;
    if (opened === null) return;
    await opened.pace.idle(limits.workers.alarmSecondsMax * 1_000);
    // What is under way keeps its connections.
    if ((opened.pace.nextDueMs() ?? Infinity) > Date.now()) await opened.rest();
    const isBack = await Promise.all([this.#register(), this.#sayThatItLives(), this.#head?.catchUp()]).then(
      () => true,
      () => false,
    );
    // Where the directory is away, the desk works all the same.
    if (!isBack) this.#report({ event: 'directory_away' });
    if (isBack && this.#head?.isBlind === true) await this.#beginAnew();
    this.#meter.flush();
    await this.#setAlarm();
  }

  /** With the head of its audit log, which it began without. */
  async #beginAnew(): Promise<void> {
    const opened = this.#opened;
    this.#opened = null;
    await opened?.stop();
    await this.#open();
  }

  override async alarm(): Promise<void> {
    if (this.#isOfNewerVersion) return this.#open();
    if (this.#opened === null) return;
    await this.ctx.storage.setAlarm(Date.now() + WATCHDOG_MS);
    this.#opened.pace.wake(Date.now());
    await this.#settle();
  }

  /** A call of a provider or a vendor, or a person's. */
  override async fetch(request: Request): Promise<Response> {
    if (this.#opened === null)
      return new Response('This desk is not at work.\n', { status: 503, headers: { 'retry-after': '600' } });
    const { records, routes } = this.#opened;
    const answer = await routes.fetch(request);
    if (request.headers.has(RECEIVED_AT)) {
      this.#report({ event: 'called', answer: answer.status, trace: traceOf(request) });
      if ((readLostCalls(records)?.count ?? 0) > 0) await records.write(() => noteTakenCall(records));
    }
    // What the call woke goes on after the answer; the alarm sees to it where the object is evicted.
    if (!isLook(request)) await this.ctx.storage.setAlarm(Date.now() + 1_000);
    return answer;
  }

  /** Looks at once into its mailboxes: the watchdog found its alarm overdue, or somebody cannot wait for it. */
  async wake(): Promise<DeskHealth> {
    this.#opened?.wake();
    // Whoever asks does not know that it lives.
    this.#seenMs = 0;
    if (this.#opened !== null) await this.ctx.storage.setAlarm(Date.now());
    return this.health();
  }

  async noteLostCall(): Promise<void> {
    const records = this.#opened?.records;
    await records?.write(() => noteLostCall(records, new Date().toISOString()));
  }

  async health(): Promise<DeskHealth> {
    const { storage } = this.ctx;
    let alarm = await storage.getAlarm();
    // It was begun by this call.
    if (alarm === null && this.#opened !== null) {
      alarm = Date.now();
      await storage.setAlarm(alarm);
    }
    return {
      isPaused: this.#opened === null && !this.#isOfNewerVersion,
      isOfNewerVersion: this.#isOfNewerVersion,
      bytes: storage.sql.databaseSize,
      wakesAt: alarm === null ? null : new Date(alarm).toISOString(),
      rows: this.#countRows(),
      limits: this.#opened === null ? null : readDeskLimits(this.#opened.records),
    };
  }

  async giveWayIn(): Promise<{ readonly url: string; readonly expiresAt: string } | null> {
    if (this.#opened === null) throw new Error('This desk is paused. Resume it first.');
    return this.#opened.giveWayIn();
  }

  #notePause(isPaused: boolean): Promise<unknown> {
    return this.env.DIRECTORY.prepare('update desks set is_paused = ? where name = ?')
      .bind(isPaused ? 1 : 0, this.#name)
      .run();
  }

  /** Resolves when all is still; kept until it is resumed. */
  async pause(): Promise<void> {
    this.ctx.storage.kv.put(PAUSED_KEY, true);
    const opened = this.#opened;
    this.#opened = null;
    await opened?.stop();
    await this.#head?.settle();
    await this.ctx.storage.deleteAlarm();
    await this.#notePause(true);
  }

  async resume(): Promise<void> {
    if (this.#opened === null) {
      this.ctx.storage.kv.put(PAUSED_KEY, false);
      await this.#open();
      await this.ctx.storage.setAlarm(Date.now());
    }
    // Once more where the directory did not hear of it.
    await this.#notePause(false);
  }

  /** Count from the next mail and call on. Only while it is at work. */
  async limit(limited: DeskLimits): Promise<DeskHealth> {
    const opened = this.#opened;
    if (opened === null) throw new Error('This desk is paused. Resume it, then limit it.');
    await opened.records.write(() => keepDeskLimits(opened.records, limited));
    await this.env.DIRECTORY.prepare('update desks set calls_per_minute = ? where name = ?')
      .bind(limited.callsPerMinute, this.#name)
      .run();
    return this.health();
  }

  /** Its tables as they go out and come in (src/store/desk-rows.ts). */
  #rows(migrations = loadMigrations(MIGRATIONS)) {
    const { storage } = this.ctx;
    const schema = migrations.length;
    return { client: openObjectSqlite(storage), schema, blobs: openObjectBlobs(storage), leftOut: PEOPLE_TABLES };
  }

  /** Lines of JSON; only while it is paused. */
  exportDesk(): ReadableStream<Uint8Array> {
    if (this.#opened !== null) throw new DeskRowsError('This desk is at work. Pause it, then export it.');
    const head = this.#head === null || this.#head.isBlind ? 'unreadable' : this.#head.read();
    if (head === 'unreadable')
      throw new DeskRowsError(
        'The directory does not say how far the audit log has come. Resume the desk once, then pause it again.',
      );
    const lines = exportRows({ ...this.#rows(), head: head === 'missing' ? EMPTY_HEAD : head });
    const encoder = new TextEncoder();
    return new ReadableStream({
      type: 'bytes',
      pull(controller) {
        const { done, value } = lines.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(value));
      },
    });
  }

  /** Into a new desk, which stays paused. Where the lines are not whole nothing of them stays; a desk that has mails goes on as it is: DeskRowsError. */
  async importDesk(body: ReadableStream<Uint8Array>): Promise<{ readonly rows: number }> {
    const { storage } = this.ctx;
    const wasAtWork = this.#opened !== null;
    await this.pause();
    const migrations = loadMigrations(MIGRATIONS);
    migrateObject(storage, migrations, this.#name);
    const { withTerms } = await import('../../knowledge/read-knowledge-file.ts');
    try {
      const { rows, head } = await importRows(
        { ...this.#rows(migrations), addTerms: withTerms },
        splitLines(body.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>)),
        (work) => storage.transactionSync(work),
      );
      this.#head?.start(head);
      await this.#head?.settle();
      return { rows };
    } catch (error) {
      if (error instanceof DeskRowsError && error.isOccupied) {
        if (wasAtWork) await this.resume();
        throw error;
      }
      await storage.deleteAll();
      storage.kv.put(PAUSED_KEY, true);
      throw error;
    }
  }
}
