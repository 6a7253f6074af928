// Turns of orders and the notices made of them. Fills ports/notice-records. Each turn is once in its table by a unique index, so that neither a crash
// nor a second event makes two of it.
import type { SQL } from 'drizzle-orm';
import type { NoticeReport, TurnStanding } from '../domain/notice.ts';
import type { NoticeRecords, UntoldTurn } from '../ports/notice-records.ts';
import { countNoticesIn } from './count-notices.ts';
import type { StoreParts } from './database.ts';
import { and, asc, count, desc, eq, isNotNull, limitGiven, lte, sql, textGiven } from './drizzle.ts';
import { prepareRead, prepareWrite, type Write } from './hot-statements.ts';
import { inOneForm } from './ledger-columns.ts';
import { noticeOrders, noticeParcels, notices, noticeTurns } from './schema.ts';

const inOneFormOrNull = (time: string | null): string | null => (time === null ? null : inOneForm(time));

const parcelColumns = {
  id: noticeParcels.id,
  orderId: noticeParcels.orderId,
  shipmentId: noticeParcels.shipmentId,
  trackingNumber: noticeParcels.trackingNumber,
  carrier: noticeParcels.carrier,
  promisedOn: noticeParcels.promisedOn,
  isToldDelivered: noticeParcels.isToldDelivered,
  corrections: noticeParcels.corrections,
  pollAt: noticeParcels.pollAt,
};
const lookColumns = {
  orderId: noticeOrders.orderId,
  asked: noticeOrders.asked,
  tries: noticeOrders.tries,
  firstSeenAt: noticeOrders.firstSeenAt,
  orderNumber: noticeOrders.orderNumber,
};
const turnColumns = {
  id: noticeTurns.id,
  orderId: noticeTurns.orderId,
  parcelId: noticeTurns.parcelId,
  key: noticeTurns.key,
  kind: noticeTurns.kind,
  at: noticeTurns.at,
  seenAt: noticeTurns.seenAt,
  standing: noticeTurns.standing,
  dueAt: noticeTurns.dueAt,
  why: noticeTurns.why,
  noticeId: noticeTurns.noticeId,
};
const given = (name: string) => sql.placeholder(name);
const ORDERS_OF_NUMBER_MAX = 10;
/** Where nearly every kind is off, those that are told of are few among many. */
const UNTOLD_LOOKED_AT = 5_000;

type Parts = Pick<StoreParts, 'database' | 'commits'>;

export function fillNoticeRecords(parts: Parts): NoticeRecords {
  return {
    ...{ ...fillLooks(parts), ...fillParcels(parts), ...fillTurns(parts), ...fillNotices(parts) },
    countSince: countNoticesIn(parts.database),
  };
}

function fillLooks({
  database,
  commits,
}: Parts): Pick<
  NoticeRecords,
  'ask' | 'listToLook' | 'noteLooked' | 'readOrder' | 'findByTrackingNumber' | 'forgetBefore'
> {
  const insert = prepareWrite(
    database,
    database
      .insert(noticeOrders)
      .values({ orderId: given('orderId'), lookAt: given('at'), asked: sql.raw('1') })
      .onConflictDoUpdate({
        target: noticeOrders.orderId,
        set: { asked: sql`asked + 1`, lookAt: sql`min(coalesce(look_at, excluded.look_at), excluded.look_at)` },
      }),
  );
  const toLook = prepareRead(database, lookColumns, (select) =>
    select
      .from(noticeOrders)
      .where(and(isNotNull(noticeOrders.lookAt), lte(noticeOrders.lookAt, textGiven('now'))))
      .orderBy(noticeOrders.lookAt)
      .limit(limitGiven('limit')),
  );
  const byId = prepareRead(database, lookColumns, (select) =>
    select.from(noticeOrders).where(eq(noticeOrders.orderId, given('orderId'))),
  );
  const looked = prepareWrite(
    database,
    database
      .update(noticeOrders)
      .set({
        // Asked again meanwhile: what was to be seen then may be missing in this look.
        lookAt: sql`CASE WHEN asked = ${given('asked')} THEN ${given('nextAt')} ELSE look_at END`,
        tries: sql`CASE WHEN ${given('number')} IS NULL THEN tries + 1 ELSE 0 END`,
        firstSeenAt: sql`CASE WHEN ${given('number')} IS NULL THEN first_seen_at ELSE coalesce(first_seen_at, ${given('at')}) END`,
        orderNumber: sql`coalesce(${given('number')}, order_number)`,
        seenAt: sql`${given('at')}`,
      })
      .where(eq(noticeOrders.orderId, given('orderId'))),
  );
  const byNumber = database
    .select({ orderId: noticeParcels.orderId })
    .from(noticeParcels)
    .where(sql`tracking_number IS NOT NULL AND tracking_number = ${textGiven('number')}`)
    .groupBy(noticeParcels.orderId)
    .limit(limitGiven('limit'))
    .prepare();
  return {
    ask: (orderId, at) => commits.join(() => void insert({ orderId, at: inOneForm(at) })),
    listToLook: (now, limit) => toLook.all({ now: inOneForm(now), limit }),
    noteLooked: ({ orderId, asked }, { orderNumber, at, nextAt }) =>
      commits.join(() => {
        looked({ orderId, asked, nextAt: inOneFormOrNull(nextAt), number: orderNumber, at: inOneForm(at) });
      }),
    readOrder: (orderId) => byId.get({ orderId }) ?? null,
    findByTrackingNumber: (number, limit) =>
      byNumber.all({ number, limit: Math.min(limit, ORDERS_OF_NUMBER_MAX) }).map(({ orderId }) => orderId),
    forgetBefore: (seenAt, limit) =>
      commits.join(() => {
        const old = database
          .select({ orderId: noticeOrders.orderId })
          .from(noticeOrders)
          .where(sql`seen_at < ${inOneForm(seenAt)} AND look_at IS NULL`)
          .limit(limit)
          .all();
        for (const { orderId } of old) database.delete(noticeOrders).where(eq(noticeOrders.orderId, orderId)).run();
        return old.length;
      }),
  };
}

function fillParcels({
  database,
  commits,
}: Parts): Pick<NoticeRecords, 'listParcels' | 'addParcel' | 'changeParcel' | 'countOpenParcels'> {
  const ofOrder = prepareRead(database, parcelColumns, (select) =>
    select
      .from(noticeParcels)
      .where(eq(noticeParcels.orderId, textGiven('orderId')))
      .orderBy(noticeParcels.id),
  );
  const byId = prepareRead(database, parcelColumns, (select) =>
    select.from(noticeParcels).where(eq(noticeParcels.id, given('id'))),
  );
  const columns = ['shipmentId', 'trackingNumber', 'carrier', 'promisedOn', 'isToldDelivered', 'corrections', 'pollAt'];
  const values = Object.fromEntries(columns.map((name) => [name, sql`${given(name)}`]));
  const insert = prepareWrite(
    database,
    database.insert(noticeParcels).values({ orderId: given('orderId'), shipmentId: given('shipmentId'), ...values }),
  );
  const update = prepareWrite(
    database,
    database
      .update(noticeParcels)
      .set(values)
      .where(eq(noticeParcels.id, given('id'))),
  );
  return {
    listParcels: (orderId) => ofOrder.all({ orderId }),
    addParcel: (parcel) =>
      commits.join(() => {
        const row = { ...parcel, pollAt: inOneFormOrNull(parcel.pollAt) };
        const { lastInsertRowid } = insert({ ...row, isToldDelivered: Number(row.isToldDelivered) });
        return { ...row, id: Number(lastInsertRowid) };
      }),
    changeParcel: (id, change) =>
      commits.join(() => {
        const before = byId.get({ id });
        if (before === undefined) return;
        const after = { ...before, ...change };
        const { shipmentId, trackingNumber, carrier, promisedOn, corrections } = after;
        const told = {
          isToldDelivered: Number(after.isToldDelivered),
          corrections,
          pollAt: inOneFormOrNull(after.pollAt),
        };
        update({ id, shipmentId, trackingNumber, carrier, promisedOn, ...told });
      }),
    countOpenParcels: () =>
      database
        .select({ carrier: noticeParcels.carrier, parcels: count() })
        .from(noticeParcels)
        .where(isNotNull(noticeParcels.pollAt))
        .groupBy(noticeParcels.carrier)
        .all(),
  };
}

function fillTurns({
  database,
  commits,
}: Parts): Pick<NoticeRecords, 'listTurns' | 'addTurn' | 'moveTurn' | 'listDueOrders' | 'listTurnsOf' | 'listUntold'> {
  const ofOrder = prepareRead(database, turnColumns, (select) =>
    select
      .from(noticeTurns)
      .where(eq(noticeTurns.orderId, textGiven('orderId')))
      .orderBy(noticeTurns.id),
  );
  const ofNotice = prepareRead(database, turnColumns, (select) =>
    select
      .from(noticeTurns)
      .where(sql`notice_id IS NOT NULL AND notice_id = cast(${given('noticeId')} as integer)`)
      .orderBy(noticeTurns.id),
  );
  const insert = prepareWrite(
    database,
    database
      .insert(noticeTurns)
      .values({
        orderId: given('orderId'),
        parcelId: given('parcelId'),
        key: given('key'),
        kind: given('kind'),
        at: given('at'),
        seenAt: given('seenAt'),
        standing: given('standing'),
        dueAt: given('dueAt'),
        why: given('why'),
      })
      .onConflictDoNothing(),
  );
  const prepareMove = (isMovable: SQL) =>
    prepareWrite(
      database,
      database
        .update(noticeTurns)
        .set({
          standing: sql`${given('standing')}`,
          dueAt: sql`${given('dueAt')}`,
          why: sql`${given('why')}`,
          noticeId: sql`coalesce(${given('noticeId')}, notice_id)`,
        })
        .where(and(eq(noticeTurns.id, given('id')), isMovable)),
    );
  const move: Readonly<Record<TurnStanding, Write>> = {
    waiting: prepareMove(sql`(standing = 'waiting' OR (standing = 'recorded' AND why = 'overtaken'))`),
    told: prepareMove(sql`standing = 'waiting'`),
    recorded: prepareMove(sql`(standing = 'waiting' OR (standing = 'told' AND EXISTS
      (SELECT 1 FROM notices WHERE notices.id = notice_turns.notice_id AND NOT notices.is_ended)))`),
  };
  const due = database
    .select({ orderId: noticeTurns.orderId })
    .from(noticeTurns)
    .where(sql`standing = 'waiting' AND due_at <= ${textGiven('now')}`)
    .groupBy(noticeTurns.orderId)
    .orderBy(sql`min(due_at)`)
    .limit(limitGiven('limit'))
    .prepare();
  return {
    listTurns: (orderId) => ofOrder.all({ orderId }),
    listTurnsOf: (noticeId) => ofNotice.all({ noticeId }),
    listUntold: (limit) => listUntoldIn(database, limit),
    listDueOrders: (now, limit) => due.all({ now: inOneForm(now), limit }).map(({ orderId }) => orderId),
    addTurn: (turn) =>
      commits.join(() => {
        const row = {
          ...turn,
          at: inOneFormOrNull(turn.at),
          seenAt: inOneForm(turn.seenAt),
          dueAt: inOneFormOrNull(turn.dueAt),
        };
        const { changes, lastInsertRowid } = insert(row);
        return changes === 0 ? null : { ...row, id: Number(lastInsertRowid), noticeId: null };
      }),
    moveTurn: (id, change) =>
      commits.join(() => {
        const { standing } = change;
        move[standing]({
          id,
          standing,
          dueAt: standing === 'waiting' ? inOneForm(change.dueAt) : null,
          why: standing === 'recorded' ? change.why : null,
          noticeId: standing === 'told' ? change.noticeId : null,
        });
      }),
  };
}

const listUntoldIn = (database: StoreParts['database'], limit: number): readonly UntoldTurn[] =>
  database
    .all<Omit<UntoldTurn, 'isPersonTold'> & { readonly isPersonTold: number }>(
      sql`select turn.id, turn.kind, turn.seen_at as seenAt, turn.why, coalesce(noticed.order_number, turn.order_id) as orderNumber,
          unwritten.detail, coalesce(unwritten.state in ('telling', 'told', 'unknown'), 0) as isPersonTold
        from (select * from notice_turns order by id desc limit ${UNTOLD_LOOKED_AT}) turn
        join notice_orders noticed on noticed.order_id = turn.order_id
        left join unwritten_turns unwritten on unwritten.turn_id = turn.id
        where turn.standing = 'recorded' and turn.why is not null and turn.why <> 'off'
        order by turn.id desc limit ${limit}`,
    )
    .map(({ isPersonTold, ...turn }) => ({ ...turn, isPersonTold: isPersonTold === 1 }));

const GRAVITY: readonly NoticeReport[] = ['delayed', 'bounced', 'complained'];

function fillNotices({
  database,
  commits,
}: Parts): Pick<
  NoticeRecords,
  'add' | 'read' | 'noteChecked' | 'end' | 'noteReport' | 'listOpen' | 'listOfOrder' | 'listNewest'
> {
  const rows = () => database.select().from(notices);
  const insert = prepareWrite(
    database,
    database.insert(notices).values({
      orderId: given('orderId'),
      orderNumber: given('orderNumber'),
      recipient: given('recipient'),
      language: given('language'),
      kinds: sql`${given('kinds')}`,
      mode: given('mode'),
      madeAt: given('madeAt'),
      checkedAt: given('checkedAt'),
      mailId: given('mailId'),
      hasMarketing: sql`${given('hasMarketing')}`,
    }),
  );
  const byId = rows()
    .where(eq(notices.id, given('id')))
    .prepare();
  const open = rows()
    .where(sql`NOT is_ended AND id > ${given('after')}`)
    .orderBy(asc(notices.id))
    .limit(limitGiven('limit'))
    .prepare();
  const ofOrder = rows()
    .where(eq(notices.orderId, textGiven('orderId')))
    .orderBy(notices.id)
    .prepare();
  const newest = rows().orderBy(desc(notices.id)).limit(limitGiven('limit')).prepare();
  return {
    add: (notice) =>
      commits.join(() => {
        const madeAt = inOneForm(notice.madeAt);
        const { hasMarketing = false } = notice;
        const row = { ...notice, hasMarketing, madeAt, checkedAt: madeAt };
        const { lastInsertRowid } = insert({
          ...{ ...row, kinds: JSON.stringify(notice.kinds), hasMarketing: Number(hasMarketing) },
        });
        return { ...row, id: Number(lastInsertRowid), isEnded: false, report: null, reportedAt: null };
      }),
    read: (id) => byId.get({ id }) ?? null,
    noteChecked: (id, at) =>
      commits.join(() => {
        database
          .update(notices)
          .set({ checkedAt: inOneForm(at) })
          .where(eq(notices.id, id))
          .run();
      }),
    end: (id) =>
      commits.join(() => void database.update(notices).set({ isEnded: true }).where(eq(notices.id, id)).run()),
    noteReport: (id, { report, at }) =>
      commits.join(() => {
        const known = byId.get({ id })?.report ?? null;
        if (known !== null && GRAVITY.indexOf(known) >= GRAVITY.indexOf(report)) return false;
        const set = { report, reportedAt: inOneForm(at) };
        return (
          database.update(notices).set(set).where(eq(notices.id, id)).returning({ id: notices.id }).all().length > 0
        );
      }),
    listOpen: (limit, after = 0) => open.all({ limit, after }),
    listOfOrder: (orderId) => ofOrder.all({ orderId }),
    listNewest: (limit) => newest.all({ limit }),
  };
}
