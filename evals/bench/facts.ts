// How long the facts for a mail take: from a warm cache, and cold from sources that each need 50 ms; and how many questions a handled mail
// costs. A shop, an ERP, a carrier and a payment service in memory over a real store on the disk. Run by main.ts.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { sampleOrder } from '../../connectors/contract/sample-orders.ts';
import { openFakeOrders } from '../../connectors/fake/sources.ts';
import { openFakePayments, openFakeTracking } from '../../connectors/fake/tracking.ts';
import type { Order } from '../../src/domain/order.ts';
import type { OrderQuery } from '../../src/ports/order-source.ts';
import { clockAt } from '../../src/runtime/node.ts';
import type { DeskSource } from '../../src/sources/desk-source.ts';
import { openDeskSources } from '../../src/sources/open-desk-sources.ts';
import { openDesk } from '../../src/store/better-sqlite3.ts';
import { percentile } from './percentile.ts';
import { makeWorkingFolder } from './working-folder.ts';

const ORDERS = 300;
const WARM_ROUNDS = 10;
const SOURCE_MS = 50;
const AIM_WARM_MS = 2;
const AIM_COLD_MS = 200;

const emailOf = (at: number): string => `customer${at}@example.org`;
const numberOf = (at: number): string => `#B${10_000 + at}`;
const trackingOf = (at: number): string => `1Z${String(at).padStart(16, '0')}`;

function shippedOrder(at: number): Order {
  const order = sampleOrder({ id: `b${at}`, number: numberOf(at) });
  return {
    ...order,
    customer: { ...order.customer, email: emailOf(at) },
    lines: order.lines.map((line) => ({ ...line, fulfilledQuantity: line.quantity })),
    shipments: [
      {
        id: 's',
        carrier: 'ups',
        trackingNumber: trackingOf(at),
        trackingUrl: null,
        shipmentStatus: 'info_received',
        shippedAt: order.placedAt,
        estimatedDeliveryOn: null,
        deliveredAt: null,
        vendorStatus: null,
        trackedAt: null,
        trackedBy: null,
        lines: order.lines.map(({ sku, quantity }) => ({ sku, quantity })),
        events: [],
      },
    ],
  };
}

/** Counts each call of a port, and lets it take its time. */
function slowly<T extends object>(port: T, count: () => void): T {
  return new Proxy(port, {
    get(target, name) {
      const value = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      return async (...given: unknown[]) => {
        count();
        await sleep(SOURCE_MS);
        return Reflect.apply(value, target, given);
      };
    },
  });
}

function openSlowSources(count: () => void): readonly DeskSource[] {
  const orders = Array.from({ length: ORDERS }, (_, at) => shippedOrder(at));
  const now = () => new Date().toISOString();
  const check = () => Promise.resolve([]);
  const parcels = orders.map((_, at) => ({
    trackingNumber: trackingOf(at),
    carrier: 'ups',
    shipmentStatus: 'in_transit' as const,
    vendorStatus: 'I/OR',
    shippedAt: now(),
    estimatedDeliveryOn: null,
    deliveredAt: null,
    events: [],
    statedAt: null,
  }));
  return [
    { name: 'shop', kind: 'shop', opened: { orders: slowly(openFakeOrders(orders), count), check } },
    { name: 'erp', kind: 'erp', opened: { orders: slowly(openFakeOrders(orders), count), check } },
    { name: 'ups', kind: 'carrier', opened: { tracking: slowly(openFakeTracking(parcels, { now }), count), check } },
    { name: 'pay', kind: 'payments', opened: { payments: slowly(openFakePayments(now), count), check } },
  ];
}

/** What a mail that names its order asks: the sender's orders, then the number. */
const questionsOf = (at: number): readonly OrderQuery[] => [
  { by: 'email', email: emailOf(at) },
  { by: 'number', number: numberOf(at) },
];

export async function benchFacts(): Promise<void> {
  const write = (text: string) => process.stdout.write(`  ${text}\n`);
  const { folder } = makeWorkingFolder('facts');
  try {
    const records = openDesk({ file: join(folder, 'desk.sqlite') });
    let calls = 0;
    const sources = openDeskSources(
      openSlowSources(() => {
        calls += 1;
      }),
      { records, clock: clockAt(null) },
    );
    const gather = async (at: number): Promise<number> => {
      const beganAtMs = performance.now();
      for (const query of questionsOf(at)) await sources.orders.findOrders(query);
      return performance.now() - beganAtMs;
    };
    const cold: number[] = [];
    for (let at = 0; at < ORDERS; at += 1) cold.push(await gather(at));
    const callsPerMail = calls / ORDERS;
    calls = 0;
    const warm: number[] = [];
    for (let round = 0; round < WARM_ROUNDS; round += 1)
      for (let at = 0; at < ORDERS; at += 1) warm.push(await gather(at));
    const show = (times: readonly number[]) =>
      `p50 ${percentile(times, 0.5).toFixed(2)} ms, p99 ${percentile(times, 0.99).toFixed(2)} ms`;
    write(`cold, four sources of ${SOURCE_MS} ms, ${ORDERS} mails: ${show(cold)} (aim: p99 under ${AIM_COLD_MS} ms)`);
    write(`questions to sources, per mail that was never seen: ${callsPerMail.toFixed(1)}`);
    write(`warm, ${warm.length} mails: ${show(warm)} (aim: p99 under ${AIM_WARM_MS} ms); questions: ${calls}`);
    await records.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
