// Which events of the sources were taken lately, and the newest time of each thing that they name, so that an event that comes twice or late
// changes nothing. Bounded and forgetting, some old rows at every so many new ones. Fills ports/source-records.
import { hash } from 'node:crypto';
import { limits } from '../domain/limits.ts';
import type { SourceEventRecords } from '../ports/source-records.ts';
import type { SourceChange, SourceEvent } from '../ports/source-webhooks.ts';
import type { StoreParts } from './database.ts';
import { eq, limitGiven, sql } from './drizzle.ts';
import { prepareRead, prepareWrite } from './hot-statements.ts';
import { sourceEvents } from './schema.ts';

const HOUR_MS = 3_600_000;
/** Rows are looked through for old ones at every so many new ones, and more than so many may go at once. */
const ROWS_PER_SWEEP = 128;
const DIGEST_BYTES = 16;

/** No name of a source and no kind has a line break. */
const digestOf = (...parts: readonly string[]): Buffer =>
  hash('sha256', parts.join('\n'), 'buffer').subarray(0, DIGEST_BYTES);

/** `bounds` are given by tests alone. */
export function fillSourceEventRecords(
  { database }: Pick<StoreParts, 'database'>,
  bounds: Readonly<Record<'eventsMax' | 'eventHours', number>> = limits.sourceWatch,
): SourceEventRecords {
  const given = (name: string) => sql.placeholder(name);
  const insert = prepareWrite(
    database,
    database
      .insert(sourceEvents)
      .values({ digest: given('digest'), source: given('source'), timeMs: given('timeMs'), takenMs: given('takenMs') })
      .onConflictDoNothing(),
  );
  const ofDigest = eq(sourceEvents.digest, given('digest'));
  const find = prepareRead(database, { timeMs: sourceEvents.timeMs }, (select) =>
    select.from(sourceEvents).where(ofDigest),
  );
  const removeDigest = prepareWrite(database, database.delete(sourceEvents).where(ofDigest));
  const oldest = prepareRead(database, { id: sourceEvents.id, takenMs: sourceEvents.takenMs }, (select) =>
    select.from(sourceEvents).orderBy(sourceEvents.id).limit(limitGiven('limit')),
  );
  const removeUntil = prepareWrite(database, database.delete(sourceEvents).where(sql`id <= ${given('id')}`));

  /** Rows lie in the order in which they were taken. */
  function forgetOld(newestId: number, nowMs: number): void {
    removeUntil({ id: newestId - bounds.eventsMax });
    const cutoffMs = nowMs - bounds.eventHours * HOUR_MS;
    const last = oldest.all({ limit: 2 * ROWS_PER_SWEEP }).findLast(({ takenMs }) => takenMs < cutoffMs);
    if (last !== undefined) removeUntil({ id: last.id });
  }

  function add(source: string, digest: Buffer, timeMs: number | null, nowMs: number): void {
    const { changes, lastInsertRowid } = insert({ digest, source, timeMs, takenMs: nowMs });
    if (changes > 0 && Number(lastInsertRowid) % ROWS_PER_SWEEP === 0) forgetOld(Number(lastInsertRowid), nowMs);
  }

  function isOutdated(thing: TimedThing | null): boolean {
    const known = thing === null ? null : (find.get({ digest: thing.digest })?.timeMs ?? null);
    return thing !== null && known !== null && known > thing.timeMs;
  }

  return {
    listNews(source, events, now) {
      const nowMs = Date.parse(now);
      return events.filter(
        (event) =>
          find.get({ digest: digestOf('event', source, event.eventId) }) === undefined &&
          !isOutdated(readThing(source, event, nowMs)),
      );
    },
    take(source, events, now) {
      const nowMs = Date.parse(now);
      for (const event of events) {
        add(source, digestOf('event', source, event.eventId), null, nowMs);
        const thing = readThing(source, event, nowMs);
        if (thing === null || isOutdated(thing)) continue;
        // Anew, so that rows stay in the order in which they were taken.
        removeDigest({ digest: thing.digest });
        add(source, thing.digest, thing.timeMs, nowMs);
      }
    },
  };
}

interface TimedThing {
  readonly digest: Buffer;
  readonly timeMs: number;
}

/** null where it is no single thing, or has no time that can be believed: a clock that goes wrong must not outdate what comes after it. */
function readThing(source: string, { change, at }: SourceEvent, nowMs: number): TimedThing | null {
  const name = nameThing(change);
  const timeMs = at === null ? Number.NaN : Date.parse(at);
  const { clockSkewSeconds } = limits.watch;
  if (name === null || Number.isNaN(timeMs) || timeMs > nowMs + clockSkewSeconds * 1_000) return null;
  return { digest: digestOf('thing', source, change.kind, name), timeMs };
}

/** null where it is no single thing. */
function nameThing(change: SourceChange): string | null {
  switch (change.kind) {
    case 'order':
      return change.orderId;
    case 'parcel':
      return change.trackingNumber;
    case 'stock':
      return change.sku;
    case 'payment':
      return change.reference;
    case 'all':
    case 'removed':
      return null;
  }
}
