// Telling shoppers: how many events of shops and carriers become durable notices in a second, a storm of events for few orders, what a million events
// leave in memory, and how many open parcels fit into what each carrier grants. The store is a file, each commit on the disk; no mail leaves.
import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openFakeMailbox } from '../../connectors/fake/mailbox.ts';
import { DeskFacts, Voice } from '../../src/domain/desk.ts';
import { NOTICE_KINDS, NoticeSettings } from '../../src/domain/notice.ts';
import { Order } from '../../src/domain/order.ts';
import { lookAtOrders } from '../../src/notices/look-at-order.ts';
import { noteChange } from '../../src/notices/note-change.ts';
import type { NoticePorts } from '../../src/notices/notice-ports.ts';
import { QUESTIONS_PER_PARCEL_DAY, questionsPerDay } from '../../src/notices/plan-polls.ts';
import { tellDueOrders } from '../../src/notices/tell-order.ts';
import { ConnectorError } from '../../src/ports/connector-error.ts';
import type { TrackingAllowance } from '../../src/ports/tracking-source.ts';
import { openDesk } from '../../src/store/better-sqlite3.ts';
import { compileTemplates } from '../../src/voice/compile-templates.ts';
import { readTemplateFiles } from '../../src/voice/template-files.ts';
import { makeWorkingFolder } from './working-folder.ts';

const ORDERS = Number(process.env['BENCH_NOTICES'] ?? 10_000);
/** Told before the clock runs: what a process that has just started does slowly once is no speed of its work. */
const WARM_UP_ORDERS = 500;
const STORM = { events: 100_000, orders: 1_000 };
const LONG_EVENTS = Number(process.env['BENCH_NOTICE_EVENTS'] ?? 1_000_000);
const AT_ONCE = 64;
const START_MS = Date.parse('2026-11-20T09:00:00.000Z');
const write = (text: string) => process.stdout.write(`  ${text}\n`);
const rssMb = (): string => (process.memoryUsage.rss() / 1e6).toFixed(0);

interface Bench extends NoticePorts {
  readonly turnClock: (minutes: number) => void;
  /** What the shop has, so that it costs nothing to ask for it. */
  readonly placeOrders: (from: number, to: number) => void;
  readonly asked: { orders: number };
}

/** A shop of which each order has one parcel that has just left. */
function openBench(file: string): Bench {
  let nowMs = START_MS;
  const clock = { now: () => new Date(nowMs).toISOString() };
  const templates = compileTemplates(readTemplateFiles());
  if (!templates.ok) throw new Error('the templates of this checkout do not compile');
  const since = '2026-11-18T00:00:00Z';
  const kinds = NOTICE_KINDS.map((kind) => [kind, { mode: 'send', since, isSentByOthers: false }]);
  const mailbox = openFakeMailbox({
    account: { addresses: ['orders@shop.example'], trusted: { by: 'authserv-id', authservId: 'mx.shop.example' } },
  });
  const asked = { orders: 0 };
  // What it takes to read an order out of a vendor's answer, `facts` and `translate` measure.
  const kept = new Map<string, Order>();
  const found = (number: string) => {
    asked.orders += 1;
    const order = kept.get(number) ?? makeOrder(number);
    kept.set(number, order);
    return { order, source: 'shop', asOf: clock.now() };
  };
  return {
    clock,
    asked,
    records: openDesk({ file }),
    orders: {
      getOrder: async (id) => found(id.slice('shop:'.length)),
      async findOrders(query) {
        if (query.by !== 'number') throw new ConnectorError('rejected', '[bench] asked for something else');
        return { orders: [found(query.number.slice(2))], complete: true, why: null };
      },
    },
    settings: {
      voice: Voice.parse({ brandName: 'Fjordlight', addresses: ['orders@shop.example'] }),
      facts: DeskFacts.parse({ confirmedAt: '2026-11-01T00:00:00Z', currency: 'USD' }),
      templates: templates.value,
      notices: NoticeSettings.parse({ kinds: Object.fromEntries(kinds), mailbox: 'desk', gatherMinutes: 10 }),
    },
    findMailbox: (name) => (name === 'desk' ? mailbox : null),
    placeOrders: (from, to) => {
      for (let n = from; n < to; n += 1) kept.set(`${n}`, makeOrder(`${n}`));
    },
    turnClock: (minutes) => {
      nowMs += minutes * 60_000;
    },
  };
}

const makeOrder = (number: string): Order =>
  Order.parse({
    ...{ id: `shop:${number}`, number: `#W${number}`, placedAt: '2026-11-19T09:00:00Z', orderStatus: 'open' },
    ...{ paymentStatus: 'paid', currency: 'USD', total: '30.00', channel: 'web', purchaseOrderNumber: null },
    customer: { id: 'c', name: 'Ada Byron', email: `ada${number}@example.com`, locale: 'en', tags: [] },
    ...{ contactEmails: [], shippingAddress: null, returns: [], refunds: [] },
    lines: ['A', 'B', 'C'].map((sku) => ({
      ...{ sku, title: `Lamp ${sku}`, quantity: 1, unitPrice: '10.00' },
      ...{ fulfilledQuantity: 1, cancelledQuantity: 0, backorder: null },
    })),
    shipments: [
      {
        ...{ id: `s${number}`, carrier: 'ups', trackingNumber: `1Z${number.padStart(16, '0')}`, trackingUrl: null },
        ...{ shipmentStatus: 'in_transit', shippedAt: '2026-11-20T08:00:00Z', estimatedDeliveryOn: '2026-11-24' },
        ...{ deliveredAt: null, lines: ['A', 'B', 'C'].map((sku) => ({ sku, quantity: 1 })) },
        events: [
          { at: '2026-11-20T08:00:00Z', shipmentStatus: 'in_transit', description: 'Departed', location: 'Oslo' },
        ],
      },
    ],
  });

/** So many at a time, as they come over HTTP. */
async function callFor(bench: Bench, events: number, orderOf: (event: number) => number): Promise<void> {
  for (let from = 0; from < events; from += AT_ONCE) {
    const calls = Array.from({ length: Math.min(AT_ONCE, events - from) }, (_, at) =>
      noteChange(bench, 'shop', { kind: 'order', orderId: `${orderOf(from + at)}` }),
    );
    await Promise.all(calls);
  }
}

/** Rounds until nothing is to be looked at; how many turns wait to be told, each kept once with when. */
async function lookAtAll(bench: Bench): Promise<number> {
  let waiting = 0;
  bench.turnClock(1);
  for (;;) {
    const round = await lookAtOrders(bench);
    waiting += round.waiting;
    if (round.lookedAt === 0) return waiting;
  }
}

/** Rounds until nothing is due; how many mails were written, checked and planned. */
async function tellAll(bench: Bench): Promise<number> {
  let notices = 0;
  bench.turnClock(15);
  for (;;) {
    const round = await tellDueOrders(bench);
    notices += round.notices;
    if (round.orders === 0) return notices;
  }
}

async function timed<T>(
  work: () => Promise<T>,
): Promise<{ readonly value: T; readonly seconds: number; readonly cpu: number }> {
  const startedMs = performance.now();
  const before = process.cpuUsage();
  const value = await work();
  const { user, system } = process.cpuUsage(before);
  return { value, seconds: (performance.now() - startedMs) / 1_000, cpu: (user + system) / 1e6 };
}

export async function benchNotices(): Promise<void> {
  const { folder } = makeWorkingFolder('notices');
  const file = join(folder, 'desk.sqlite');
  const bench = openBench(file);

  bench.placeOrders(0, ORDERS + STORM.orders + WARM_UP_ORDERS);
  await callFor(bench, WARM_UP_ORDERS, (event) => ORDERS + STORM.orders + event);
  await lookAtAll(bench);
  await tellAll(bench);
  const kept = await timed(async () => {
    await callFor(bench, ORDERS, (event) => event);
    return lookAtAll(bench);
  });
  const told = await timed(() => tellAll(bench));
  const whole = { seconds: kept.seconds + told.seconds, cpu: kept.cpu + told.cpu };
  const perSecond = (count: number, { seconds, cpu }: { readonly seconds: number; readonly cpu: number }) =>
    `${(count / seconds).toFixed(0)} a second by the clock, ${(count / cpu).toFixed(0)} a second of one processor`;
  write(
    `${ORDERS} events of as many orders -> ${kept.value} turns kept, once, with when they are told: ${perSecond(ORDERS, kept)}   (aim: 500 on one core)`,
  );
  write(`  -> ${told.value} mails written, checked and planned: ${perSecond(told.value, told)}`);
  write(`  from the event to the planned mail: ${perSecond(ORDERS, whole)}`);

  const storm = await timed(() => callFor(bench, STORM.events, (event) => ORDERS + (event % STORM.orders)));
  write(`a storm of ${STORM.events} events for ${STORM.orders} orders is taken: ${perSecond(STORM.events, storm)}`);
  bench.asked.orders = 0;
  const after = await timed(async () => {
    await lookAtAll(bench);
    return tellAll(bench);
  });
  write(`  -> ${after.value} notices in ${after.seconds.toFixed(1)} s; the shop was asked ${bench.asked.orders} times`);

  const marks: string[] = [];
  const long = await timed(async () => {
    for (let part = 0; part < 10; part += 1) {
      await callFor(bench, LONG_EVENTS / 10, (event) => event % ORDERS);
      marks.push(rssMb());
    }
  });
  write(
    `${LONG_EVENTS} events for ${ORDERS} orders: ${perSecond(LONG_EVENTS, long)}; MB resident after each tenth: ${marks.join(' ')}`,
  );
  write(`  the desk's file: ${(statSync(file).size / 1e6).toFixed(0)} MB`);
  await bench.records.close();
  rmSync(folder, { recursive: true, force: true });
  printCarriers();
}

/** What each grants to a new app (the README of its connector), a day. */
const GRANTED: Readonly<Record<string, TrackingAllowance>> = {
  DHL: { calls: 250, seconds: 86_400, numbersPerCall: 1 },
  GLS: { calls: 500, seconds: 86_400, numbersPerCall: 10 },
  USPS: { calls: 60, seconds: 3_600, numbersPerCall: 35 },
};

function printCarriers(): void {
  write(
    `open parcels that are asked for ${QUESTIONS_PER_PARCEL_DAY} times a day each, within seven tenths of what a carrier grants:`,
  );
  for (const [carrier, allowance] of Object.entries(GRANTED)) {
    const { calls, seconds, numbersPerCall } = allowance;
    const questions = questionsPerDay(allowance);
    const callsPerHour = questions / numbersPerCall / 24;
    const grant = `${calls} calls ${seconds === 3_600 ? 'an hour' : 'a day'}, ${numbersPerCall} numbers in each`;
    const fit = Math.floor(questions / QUESTIONS_PER_PARCEL_DAY);
    write(
      `  ${carrier.padEnd(5)} ${grant.padEnd(40)} ${fit} parcels, ${callsPerHour.toFixed(1)} calls an hour; ten times as many: each every ${(10 * 24) / QUESTIONS_PER_PARCEL_DAY} hours`,
    );
  }
}
