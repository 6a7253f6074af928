// A desk with a shop, an ERP, a carrier and a payment service in memory, over a real store. For the tests of this folder and of those above it.
import { onTestFinished } from 'vitest';
import { sampleOrder } from '../../connectors/contract/sample-orders.ts';
import { openFakeOrders, openFakeStock } from '../../connectors/fake/sources.ts';
import { openFakePayments, openFakeTracking } from '../../connectors/fake/tracking.ts';
import type { Order, Shipment, StockItem } from '../domain/order.ts';
import type { Tracking } from '../ports/tracking-source.ts';
import { openDesk } from '../store/better-sqlite3.ts';
import type { DeskSource } from './desk-source.ts';
import { openDeskSources } from './open-desk-sources.ts';

const START = '2026-11-20T09:00:00.000Z';

export const shipment = (changes: Partial<Shipment> = {}): Shipment => ({
  id: 's1',
  carrier: 'ups',
  trackingNumber: '1Z999AA10123456784',
  trackingUrl: null,
  shipmentStatus: 'in_transit',
  shippedAt: '2026-11-17T09:00:00Z',
  estimatedDeliveryOn: '2026-11-23',
  deliveredAt: null,
  vendorStatus: null,
  trackedAt: null,
  trackedBy: null,
  lines: [{ sku: 'MUG-1', quantity: 2 }],
  events: [],
  ...changes,
});

export const tracking = (changes: Partial<Tracking> = {}): Tracking => ({
  trackingNumber: '1Z999AA10123456784',
  carrier: 'ups',
  shipmentStatus: 'in_transit',
  vendorStatus: 'I/OR',
  shippedAt: '2026-11-17T18:00:00Z',
  estimatedDeliveryOn: '2026-11-24',
  deliveredAt: null,
  events: [
    {
      at: '2026-11-17T18:00:00Z',
      shipmentStatus: 'in_transit',
      description: 'Origin scan',
      location: 'Dublin',
      vendorCode: 'OR',
    },
  ],
  statedAt: '2026-11-17T18:00:00Z',
  ...changes,
});

/** Of one line of two mugs, shipped whole. */
export const shippedOrder = (changes: Partial<Order> = {}): Order => {
  const order = sampleOrder({ shipments: [shipment()], ...changes });
  return {
    ...order,
    lines: changes.lines ?? order.lines.map((line) => ({ ...line, fulfilledQuantity: line.quantity })),
  };
};

interface SourcesUnderTest {
  readonly shop?: readonly Order[];
  /** null: none is connected. */
  readonly erp?: readonly Order[] | null;
  readonly parcels?: readonly Tracking[];
  readonly stock?: readonly StockItem[];
}

export function openTestSources({ shop = [], erp = null, parcels = [], stock = [] }: SourcesUnderTest) {
  const records = openDesk({ file: ':memory:' });
  onTestFinished(() => records.close());
  let nowMs = Date.parse(START);
  const clock = { now: () => new Date(nowMs).toISOString() };
  const fakes = {
    shop: openFakeOrders(shop),
    erp: openFakeOrders(erp ?? []),
    carrier: openFakeTracking(parcels, { now: clock.now }),
    payments: openFakePayments(clock.now),
    stock: openFakeStock(stock),
  };
  const check = () => Promise.resolve([]);
  const connected: DeskSource[] = [
    { name: 'shopify', kind: 'shop', opened: { orders: fakes.shop, stock: fakes.stock, check } },
    ...(erp === null ? [] : [{ name: 'odoo', kind: 'erp' as const, opened: { orders: fakes.erp, check } }]),
    { name: 'ups', kind: 'carrier', opened: { tracking: fakes.carrier, check } },
    { name: 'stripe', kind: 'payments', opened: { payments: fakes.payments, check } },
  ];
  return {
    ...fakes,
    records,
    clock,
    sources: openDeskSources(connected, { records, clock }),
    pass: (seconds: number) => {
      nowMs += seconds * 1_000;
    },
  };
}
