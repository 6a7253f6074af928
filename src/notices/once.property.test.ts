// Random histories of two parcels: events in any order, repeated, late and lost, a shop that is away, a mailbox that fails, and a process that dies at any
// write. However it goes: a turn is told at most once, nothing is told that is not so, and how it ends is told.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Order, ShipmentStatus, TrackingEvent } from '../domain/order.ts';
import { Died, dieAtWrite } from '../store/die-at-write-fixture.ts';
import { event, line, NoticeDesk, order, parcel } from './notice-desk-fixture.ts';
import { tellShoppers } from './tell-shoppers.ts';

const STATUSES = [
  'info_received',
  'in_transit',
  'out_for_delivery',
  'attempt_failed',
  'exception',
  'delivered',
] as const;
const Which = fc.constantFrom(0, 1);
const Step = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('event' as const),
      parcel: Which,
      status: fc.constantFrom(...STATUSES),
      minutesAgo: fc.integer({ min: 0, max: 200 }),
      calls: fc.integer({ min: 0, max: 3 }),
    }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('wait' as const), minutes: fc.integer({ min: 1, max: 90 }) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('die' as const),
      nth: fc.integer({ min: 1, max: 12 }),
      when: fc.constantFrom('before' as const, 'behind' as const),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('fault' as const),
      method: fc.constantFrom('saveDraft' as const, 'sendDraft' as const, 'readOutgoing' as const),
      kind: fc.constantFrom('unavailable' as const, 'rate_limited' as const),
      when: fc.constantFrom('before' as const, 'after' as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('away' as const) }) },
);

/** The newest event by its time is what the carrier says now. */
class History {
  readonly events: TrackingEvent[][] = [[], []];
  /** What each parcel was, since when. */
  readonly was: { readonly parcel: number; readonly status: ShipmentStatus; readonly sinceMs: number }[] = [];

  add(which: number, status: ShipmentStatus, at: string, now: string): void {
    this.events[which]?.push(event(at, status));
    this.was.push({ parcel: which, status: this.statusOf(which), sinceMs: Date.parse(now) });
  }
  statusOf(which: number): ShipmentStatus {
    const sorted = [...(this.events[which] ?? [])].sort((one, other) => one.at.localeCompare(other.at));
    return sorted.at(-1)?.shipmentStatus ?? 'pending';
  }
  wasWithin(which: number, status: ShipmentStatus, fromMs: number, toMs: number): boolean {
    const own = this.was.filter((one) => one.parcel === which && one.sinceMs <= toMs);
    return own.some((one, at) => one.status === status && (own[at + 1]?.sinceMs ?? Number.POSITIVE_INFINITY) >= fromMs);
  }
  toOrder(): Order {
    const shipments = this.events.flatMap((events, which) => {
      if (events.length === 0) return [];
      const status = this.statusOf(which);
      const deliveredAt =
        status === 'delivered' ? (events.findLast((one) => one.shipmentStatus === status)?.at ?? null) : null;
      const about = { deliveredAt, estimatedDeliveryOn: null, lines: [{ sku: `${which}`, quantity: 1 }] };
      return [parcel(`${which}`, status, { ...about, events: [...events].reverse() })];
    });
    return order('1', { lines: [line('0'), line('1')], shipments });
  }
}

const STATUS_OF: Readonly<Record<string, ShipmentStatus>> = {
  ...{ shipped: 'in_transit', partly_shipped: 'in_transit', out_for_delivery: 'out_for_delivery' },
  ...{ attempt_failed: 'attempt_failed', exception: 'exception', delivered: 'delivered' },
};
/** From when a notice is made until it leaves; a later one is looked at again. */
const WINDOW_MS = 6 * 60_000;

async function take(
  desk: NoticeDesk,
  history: History,
  step: typeof Step extends fc.Arbitrary<infer Value> ? Value : never,
) {
  switch (step.do) {
    case 'event': {
      const now = desk.clock.now();
      const at = new Date(Date.parse(now) - step.minutesAgo * 60_000).toISOString();
      history.add(step.parcel, step.status, at, now);
      desk.shop.set('shop:1', history.toOrder());
      for (let call = 0; call < step.calls; call += 1) await desk.change(history.toOrder());
      return;
    }
    case 'wait':
      return desk.run(step.minutes, 3);
    case 'die': {
      const dying = { ...ports(desk), records: dieAtWrite(desk.records, step.nth, step.when) };
      await tellShoppers(dying).catch((error: unknown) => {
        if (!(error instanceof Died)) throw error;
      });
      return;
    }
    case 'fault':
      desk.mailbox.failNext(step.method, step);
      return;
    case 'away':
      desk.isShopDown = !desk.isShopDown;
  }
}

const ports = ({ clock, records, orders, settings, findMailbox }: NoticeDesk) => ({
  ...{ clock, records, orders, settings, findMailbox },
});

/** Of all that was sent: the turns, in the order of their sending. */
function listTold(desk: NoticeDesk) {
  const { notices, ledger } = desk.records;
  return notices
    .listOfOrder('shop:1')
    .flatMap((notice) => {
      const entry = ledger.readForNotice(notice.id);
      const sentMs = entry?.state === 'sent' ? Date.parse(ledger.readSendingAt(entry.id) ?? '') : null;
      return sentMs === null ? [] : notices.listTurnsOf(notice.id).map((turn) => ({ ...turn, sentMs }));
    })
    .sort((one, other) => one.sentMs - other.sentMs);
}

test('a turn is told once, none that is not so, and the end is told', { timeout: 300_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(Step, { minLength: 3, maxLength: 25 }), async (steps) => {
      const desk = new NoticeDesk();
      const history = new History();
      history.add(0, 'info_received', desk.clock.now(), desk.clock.now());
      await desk.change(history.toOrder());
      for (const step of steps) await take(desk, history, step);
      desk.isShopDown = false;
      for (const which of [0, 1]) history.add(which, 'delivered', desk.clock.now(), desk.clock.now());
      await desk.change(history.toOrder());
      await desk.run(3 * 24 * 60, 20);

      const told = listTold(desk);
      expect(new Set(told.map(({ parcelId, key }) => `${parcelId} ${key}`)).size).toBe(told.length);
      expect(desk.mailbox.sent).toHaveLength(desk.told.length);
      const parcels = new Map(
        desk.records.notices.listParcels('shop:1').map(({ id, shipmentId }) => [id, Number(shipmentId)]),
      );
      for (const { kind, parcelId, sentMs } of told) {
        const status = STATUS_OF[kind];
        const which = parcels.get(parcelId);
        if (status === undefined || which === undefined) continue;
        expect(
          history.wasWithin(which, status, sentMs - WINDOW_MS, sentMs),
          `${kind} was told when it was not so`,
        ).toBe(true);
      }
      // What a mailbox could not say waits for a person, and is theirs.
      const isUnclear = desk.records.notices
        .listOfOrder('shop:1')
        .some(({ id }) => ['drafted', 'unknown'].includes(desk.records.ledger.readForNotice(id)?.state ?? ''));
      for (const [parcelId] of isUnclear ? [] : parcels) {
        const own = told.filter(
          (one) =>
            (one.parcelId === parcelId && STATUS_OF[one.kind] !== undefined) ||
            (one.parcelId === parcelId && one.kind === 'correction'),
        );
        expect(own.at(-1)?.kind, `the end of parcel ${parcelId}: ${JSON.stringify(desk.turns('1'))}`).toBe('delivered');
      }
      await desk.records.close();
    }),
    { numRuns: Number(process.env['NOTICE_RUNS'] ?? 60) },
  );
});
