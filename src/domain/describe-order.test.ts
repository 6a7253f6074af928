import { describe, expect, test } from 'vitest';
import { describeOrder } from './describe-order.ts';
import { listOrderFacts } from './list-facts.ts';
import { Order } from './order.ts';

const line = (sku: string, quantity: number, more: object = {}) => ({
  sku,
  title: `Thing ${sku}`,
  quantity,
  unitPrice: '10.00',
  fulfilledQuantity: 0,
  cancelledQuantity: 0,
  backorder: null,
  ...more,
});
const parcel = (id: string, shipmentStatus: string, more: object = {}) => ({
  id,
  carrier: 'ups',
  trackingNumber: `1Z${id}`,
  trackingUrl: null,
  shipmentStatus,
  shippedAt: '2026-11-16T09:00:00Z',
  estimatedDeliveryOn: '2026-11-22',
  deliveredAt: null,
  lines: [{ sku: 'A', quantity: 1 }],
  events: [],
  ...more,
});
const order = (more: object = {}): Order =>
  Order.parse({
    id: '1',
    number: '#1',
    placedAt: '2026-11-16T09:00:00Z',
    orderStatus: 'open',
    paymentStatus: 'paid',
    currency: 'USD',
    total: '20.00',
    channel: 'web',
    purchaseOrderNumber: null,
    customer: { id: 'c', name: 'Ada', email: 'ada@example.com', locale: 'en', tags: [] },
    contactEmails: [],
    shippingAddress: null,
    lines: [line('A', 1)],
    shipments: [],
    returns: [],
    refunds: [],
    ...more,
  });
const options = {
  now: '2026-11-20T09:00:00Z',
  timeZone: 'UTC',
  lateAfterDaysWithoutScan: 5,
  isOutOfStock: (sku: string) => sku === 'EMPTY',
};
const event = (at: string, shipmentStatus: string) => ({ at, shipmentStatus, description: '', location: null });

describe('parcels', () => {
  test('split shipments are separate parcels, in the order they left', () => {
    const facts = describeOrder(
      order({
        lines: [line('A', 1, { fulfilledQuantity: 1 }), line('B', 2)],
        shipments: [parcel('2', 'in_transit', { shippedAt: '2026-11-18T09:00:00Z' }), parcel('1', 'delivered')],
      }),
      options,
    );
    expect(facts.parcels.map((p) => p.trackingNumber)).toEqual(['1Z1', '1Z2']);
    expect(facts.waitingItems).toEqual([{ sku: 'B', title: 'Thing B', quantity: 2 }]);
    expect(facts.isSplit).toBe(true);
  });

  test.each<[string, object, string | null]>([
    ['an ETA that has passed', { estimatedDeliveryOn: '2026-11-19' }, 'eta_passed'],
    ['an ETA of today', { estimatedDeliveryOn: '2026-11-20' }, null],
    ['no scan for six days', { events: [event('2026-11-14T09:00:00Z', 'in_transit')] }, 'no_scan'],
    ['a scan five days ago', { events: [event('2026-11-15T09:00:00Z', 'in_transit')] }, null],
  ])('in transit with %s', (_, more, why) =>
    expect(describeOrder(order({ shipments: [parcel('1', 'in_transit', more)] }), options).parcels[0]?.lateWhy).toBe(
      why,
    ),
  );

  test('a delivered parcel is never late', () => {
    const late = parcel('1', 'delivered', { estimatedDeliveryOn: '2026-11-01', deliveredAt: '2026-11-18T12:00:00Z' });
    expect(describeOrder(order({ shipments: [late] }), options).parcels[0]).toMatchObject({
      isLate: false,
      deliveredOn: '2026-11-18',
    });
  });

  test('a label is not shipped, and is late after two working days', () => {
    const fresh = describeOrder(
      order({
        shipments: [parcel('1', 'info_received', { events: [event('2026-11-18T09:00:00Z', 'info_received')] })],
      }),
      options,
    ).parcels[0];
    expect(fresh).toMatchObject({ shippedOn: null, labelOn: '2026-11-18', isLate: false });
    const old = describeOrder(
      order({
        shipments: [parcel('1', 'info_received', { events: [event('2026-11-16T09:00:00Z', 'info_received')] })],
      }),
      options,
    ).parcels[0];
    expect(old?.lateWhy).toBe('label_only');
  });
});

describe('lines', () => {
  test('back-orders, cancelled lines and what waits are told apart', () => {
    const facts = describeOrder(
      order({
        lines: [
          line('A', 3, { cancelledQuantity: 1, fulfilledQuantity: 1 }),
          line('B', 1, { backorder: { expectedAt: '2026-12-01' } }),
          line('EMPTY', 1),
        ],
      }),
      options,
    );
    expect(facts.cancelledItems.map((item) => item.quantity)).toEqual([1]);
    expect(facts.backorderedItems).toMatchObject([{ sku: 'B', expectedOn: '2026-12-01' }]);
    expect(facts.waitingItems.map((item) => [item.sku, item.quantity])).toEqual([
      ['A', 1],
      ['EMPTY', 1],
    ]);
    expect(facts.hasUnshippedOutOfStock).toBe(true);
  });

  test('of two lines of one SKU one waits where the parcels hold the other', () => {
    const lines = [line('A', 1), line('A', 2)];
    const waiting = (more: object) =>
      describeOrder(order({ lines, ...more }), options).waitingItems.map(({ quantity }) => quantity);
    expect(waiting({ shipments: [] })).toEqual([1, 2]);
    expect(waiting({ shipments: [parcel('1', 'in_transit')] })).toEqual([2]);
    expect(
      waiting({ lines: [line('A', 1), line('A', 2, { fulfilledQuantity: 1 })], shipments: [parcel('1', 'unknown')] }),
    ).toEqual([1, 1]);
    expect(waiting({ shipments: [parcel('1', 'in_transit', { lines: [{ sku: 'A', quantity: 9 }] })] })).toEqual([]);
  });

  test('nothing waits of a cancelled order', () => {
    expect(describeOrder(order({ orderStatus: 'cancelled', paymentStatus: 'refunded' }), options)).toMatchObject({
      waitingItems: [],
      isCancelled: true,
      isPaid: false,
    });
  });
});

test('a status without a meaning is a named unknown', () => {
  expect(
    describeOrder(order({ paymentStatus: 'unknown', shipments: [parcel('1', 'unknown')] }), options).unknowns,
  ).toEqual(['payment status', 'shipment status']);
});

test('a failed payment is neither paid nor pending, and holds the mail', () => {
  const facts = describeOrder(order({ paymentStatus: 'failed' }), options);
  expect(facts).toMatchObject({ isPaid: false, isPaymentPending: false, unknowns: ['failed payment'] });
});

test('each fact has a name, a value, a source, a time and an audience', () => {
  const facts = listOrderFacts(
    describeOrder(
      order({
        shipments: [parcel('1', 'in_transit')],
        refunds: [{ amount: '5.00', currency: 'USD', at: '2026-11-19T09:00:00Z', method: 'card' }],
      }),
      options,
    ),
    { source: 'file:orders.jsonl', asOf: '2026-11-20T08:00:00Z' },
  );
  expect(
    facts.every(
      (fact) =>
        fact.source === 'file:orders.jsonl' &&
        fact.asOf === '2026-11-20T08:00:00Z' &&
        fact.audience === 'order' &&
        fact.value !== '',
    ),
  ).toBe(true);
  expect(facts).toContainEqual(
    expect.objectContaining({ name: 'order.#1.parcel.1.trackingNumber', kind: 'tracking_number', value: '1Z1' }),
  );
  expect(facts).toContainEqual(expect.objectContaining({ name: 'order.#1.refund.1.amount', value: '5.00 USD' }));
  expect(facts.filter((fact) => fact.kind === 'word' && fact.value === 'delivered')).toEqual([]);
});
