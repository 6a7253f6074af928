import { describe, expect, test } from 'vitest';
import type { Order } from '../../src/domain/order.ts';
import { WalmartOrder, WalmartReturn } from './schemas.ts';
import {
  BUYER,
  ID,
  inStatus,
  type Json,
  NUMBER,
  refunded,
  walmartCharge,
  walmartLine,
  walmartOrder,
  walmartTracking,
} from './seller-server-fixture.ts';
import { translateOrder } from './translate.ts';

function translate(lines?: readonly Json[], changes: Json = {}, returns: readonly Json[] = []): Order {
  const order = WalmartOrder.parse(walmartOrder(lines, changes));
  const translated = translateOrder(
    order,
    returns.map((one) => WalmartReturn.parse(one)),
  );
  if (!translated.ok) throw new Error(translated.error);
  return translated.value;
}

/** One line of two in these statuses. */
const inStatuses = (...statuses: Json[]): Order => translate([walmartLine(statuses)]);

test('an order is read whole', () => {
  expect(inStatuses(inStatus('Shipped', '2', walmartTracking()))).toEqual({
    id: ID,
    number: NUMBER,
    placedAt: '2026-11-10T09:00:00Z',
    orderStatus: 'closed',
    paymentStatus: 'paid',
    currency: 'USD',
    total: '69.00',
    channel: 'walmart',
    purchaseOrderNumber: null,
    customer: { id: 'b-made-up', name: 'Mara Lind', email: BUYER, locale: null, tags: [] },
    contactEmails: [],
    shippingAddress: {
      name: 'Mara Lind',
      line1: '4 Quay Street',
      line2: 'Rear house',
      city: 'Portland',
      region: 'OR',
      postalCode: '97201',
      country: 'US',
    },
    lines: [
      {
        sku: 'MUG-1',
        title: 'Mug (blue)',
        quantity: 2,
        unitPrice: '29.90',
        fulfilledQuantity: 2,
        cancelledQuantity: 0,
        backorder: null,
      },
    ],
    shipments: [
      {
        id: '1Z999AA10123456784',
        carrier: 'ups',
        trackingNumber: '1Z999AA10123456784',
        trackingUrl: 'https://www.walmart.com/tracking?tracking_id=1Z999AA10123456784',
        shipmentStatus: 'unknown',
        shippedAt: '2026-11-12T09:00:00Z',
        estimatedDeliveryOn: null,
        deliveredAt: null,
        vendorStatus: 'Shipped',
        trackedAt: null,
        trackedBy: null,
        lines: [{ sku: 'MUG-1', quantity: 2 }],
        events: [],
      },
    ],
    returns: [],
    refunds: [],
    updatedAt: '2026-11-12T09:05:00Z',
    unknowns: [],
    disagreements: [],
  });
});

describe('a line in several statuses', () => {
  const cases = [
    ['to be sent', [inStatus('Created', '2')], 'open', 0, 0],
    ['acknowledged', [inStatus('Acknowledged', '2')], 'open', 0, 0],
    ['half sent', [inStatus('Shipped', '1', walmartTracking()), inStatus('Acknowledged', '1')], 'open', 1, 0],
    ['half sent, half cancelled', [inStatus('Shipped', '1'), inStatus('Cancelled', '1')], 'closed', 1, 1],
    ['half cancelled, half to be sent', [inStatus('Cancelled', '1'), inStatus('Created', '1')], 'open', 0, 1],
    ['sent and arrived', [inStatus('Shipped', '1'), inStatus('Delivered', '1')], 'closed', 2, 0],
    ['cancelled', [inStatus('Cancelled', '2')], 'cancelled', 0, 2],
    ['cancelled, written the other way', [inStatus('Canceled', '2')], 'cancelled', 0, 2],
    ['of none', [inStatus('Shipped', '2'), inStatus('Created', '0')], 'closed', 2, 0],
  ] as const;
  test.each(cases)('%s', (_, statuses, orderStatus, fulfilledQuantity, cancelledQuantity) => {
    expect(inStatuses(...statuses)).toMatchObject({
      orderStatus,
      lines: [{ quantity: 2, fulfilledQuantity, cancelledQuantity }],
      unknowns: [],
    });
  });

  test('one status without a number is of the whole line, several are of nobody knows what', () => {
    const bare = (status: string): Json => ({ status, statusQuantity: { unitOfMeasurement: 'EACH' } });
    expect(inStatuses(bare('Cancelled'))).toMatchObject({ orderStatus: 'cancelled', unknowns: [] });
    expect(() => inStatuses(bare('Cancelled'), inStatus('Shipped', '1'))).toThrow('line 1 does not say how many');
  });

  test.each([
    ['more than were ordered', [inStatus('Created', '2'), inStatus('Shipped', '2')], 'statuses of 4, ordered 2'],
    ['fewer than were ordered', [inStatus('Shipped', '1')], 'statuses of 1, ordered 2'],
    ['none', [], 'statuses of 0, ordered 2'],
  ])('that speak of %s are named, and nothing is guessed', (_, statuses, word) => {
    const order = inStatuses(...statuses);
    expect(order.orderStatus).toBe('unknown');
    expect(order.unknowns).toEqual([{ about: 'order line quantity', word: `${word} (line 1)` }]);
    expect(order.lines[0]?.fulfilledQuantity).toBeLessThanOrEqual(2);
  });

  test.each(['OnHold', 'shipped', 'TELEPORTED', '__proto__'])('%j is named, and nothing is guessed', (word) => {
    expect(inStatuses(inStatus(word, '1'), inStatus('Shipped', '1'))).toMatchObject({
      orderStatus: 'unknown',
      paymentStatus: 'unknown',
      unknowns: [{ about: 'order line status', word }],
    });
  });

  test('one line that is to be sent keeps the order open', () => {
    const lines = [
      walmartLine([inStatus('Delivered', '2')]),
      walmartLine([inStatus('Created', '2')], { lineNumber: '2' }),
    ];
    expect(translate(lines).orderStatus).toBe('open');
  });

  test('a cancellation that the buyer has asked for is for a person while something is to be sent', () => {
    const asked = [{ about: 'cancellation', word: 'asked for by the buyer' }];
    const line = (status: string, intentToCancel: unknown) => walmartLine([inStatus(status, '2')], { intentToCancel });
    for (const intent of ['true', 'CUSTOMER_REQUESTED', 'Y'])
      expect(translate([line('Acknowledged', intent)]).unknowns).toEqual(asked);
    for (const none of [null, '', 'false', 'N', 'No']) expect(translate([line('Created', none)]).unknowns).toEqual([]);
    expect(translate([line('Shipped', 'true')]).unknowns).toEqual([]);
  });
});

describe('parcels', () => {
  test('a line in two parcels, and a parcel of two lines', () => {
    const first = walmartTracking();
    const second = walmartTracking({ trackingNumber: '9400111899223197428490', carrierName: { carrier: 'USPS' } });
    const order = translate([
      walmartLine([inStatus('Shipped', '1', first), inStatus('Shipped', '1', second)]),
      walmartLine([inStatus('Shipped', '2', { ...first, trackingNumber: '1z999aa1 0123456784' })], {
        lineNumber: '2',
        item: { productName: 'Bowl', sku: 'BOWL-1' },
      }),
    ]);
    expect(order.shipments).toMatchObject([
      {
        carrier: 'ups',
        lines: [
          { sku: 'MUG-1', quantity: 1 },
          { sku: 'BOWL-1', quantity: 2 },
        ],
      },
      { carrier: 'usps', trackingNumber: '9400111899223197428490', lines: [{ sku: 'MUG-1', quantity: 1 }] },
    ]);
  });

  test('have arrived where all that is in them has', () => {
    const arrived = inStatus('Delivered', '2', walmartTracking());
    expect(inStatuses(arrived).shipments).toMatchObject([{ shipmentStatus: 'delivered', deliveredAt: null }]);
    const order = translate([
      walmartLine([arrived]),
      walmartLine([inStatus('Shipped', '2', walmartTracking())], { lineNumber: '2' }),
    ]);
    expect(order.shipments).toMatchObject([{ shipmentStatus: 'unknown', vendorStatus: 'Delivered, Shipped' }]);
  });

  test('are none of what is to be sent or was cancelled, whatever number is written there', () => {
    const order = inStatuses(
      inStatus('Created', '1', walmartTracking()),
      inStatus('Cancelled', '1', walmartTracking()),
    );
    expect(order.shipments).toEqual([]);
  });

  test('without a number are one, of a carrier that nobody knows', () => {
    expect(inStatuses(inStatus('Shipped', '2')).shipments).toMatchObject([
      { id: 'shipped', carrier: null, trackingNumber: null, shipmentStatus: 'unknown', shippedAt: null },
    ]);
  });

  test.each([
    [{ carrier: 'FEDEXSP' }, 'fedex'],
    [{ carrier: 'UPSMI' }, 'ups'],
    [{ carrier: 'LS' }, 'lasership'],
    [{ carrier: 'DHL Ecommerce - US' }, 'dhl_ecommerce'],
    [{ carrier: null, otherCarrier: 'Moon Post' }, 'moon post'],
    [null, null],
  ])('of %j', (carrierName, carrier) => {
    expect(inStatuses(inStatus('Shipped', '2', walmartTracking({ carrierName }))).shipments[0]?.carrier).toBe(carrier);
  });

  test('a link that is not https is none', () => {
    for (const trackingURL of ['http://walmart/tracking/ups', 'javascript:alert(1)', 'soon', null])
      expect(
        inStatuses(inStatus('Shipped', '2', walmartTracking({ trackingURL }))).shipments[0]?.trackingUrl,
      ).toBeNull();
  });
});

describe('money', () => {
  const withCharges = (...charge: Json[]) => walmartLine([inStatus('Shipped', '2')], { charges: { charge } });
  const withRefund = (statuses: readonly Json[], ...charges: Json[]) =>
    walmartLine(statuses, { refund: refunded(...charges) });
  const sent = [inStatus('Shipped', '2', walmartTracking())];

  test('the charges are of the line; a reduction lowers the price', () => {
    const discount = walmartCharge(-9.8, null, { chargeName: 'SubscriptionDiscount' });
    expect(translate([withCharges(walmartCharge(59.8), discount)])).toMatchObject({
      total: '50.00',
      lines: [{ unitPrice: '25.00' }],
      unknowns: [],
    });
  });

  test('a reduction that is written as a price, and a charge of no known kind, are named', () => {
    const discount = walmartCharge(9.8, null, { chargeName: 'SubscriptionDiscount' });
    const fee = walmartCharge(1, null, { chargeType: 'FEE', chargeName: 'Bag' });
    expect(translate([withCharges(walmartCharge(59.8), discount, fee)]).unknowns).toEqual([
      { about: 'charge', word: 'PRODUCT SubscriptionDiscount' },
      { about: 'charge', word: 'FEE Bag' },
    ]);
  });

  test('all of it was given back, or a part, or nobody knows how much', () => {
    const all = [walmartCharge(-59.8, -4.2), walmartCharge(-5)];
    expect(translate([withRefund(sent, ...all)]).paymentStatus).toBe('refunded');
    expect(translate([withRefund(sent, walmartCharge(-10))])).toMatchObject({
      paymentStatus: 'partially_refunded',
      lines: [{ fulfilledQuantity: 2 }],
      unknowns: [],
    });
    expect(inStatuses(inStatus('Refund', '2'))).toMatchObject({
      paymentStatus: 'unknown',
      unknowns: [{ about: 'refund', word: 'without an amount' }],
    });
  });

  test('a refund beside the status in which it was sent, or in its place, changes nothing of what was sent', () => {
    const refund = inStatus('Refund', '1', walmartTracking());
    for (const statuses of [
      [inStatus('Shipped', '2', walmartTracking()), refund],
      [inStatus('Shipped', '1', walmartTracking()), refund],
    ])
      expect(translate([withRefund(statuses, walmartCharge(-29.9))])).toMatchObject({
        orderStatus: 'closed',
        paymentStatus: 'partially_refunded',
        lines: [{ fulfilledQuantity: 2, cancelledQuantity: 0 }],
        shipments: [{ trackingNumber: '1Z999AA10123456784' }],
        unknowns: [],
      });
  });

  test('refunded units of which some stand twice are in no parcel twice', () => {
    const order = inStatuses(inStatus('Shipped', '1', walmartTracking()), inStatus('Refund', '2', walmartTracking()));
    expect(order.shipments[0]?.lines.reduce((sum, { quantity }) => sum + quantity, 0)).toBe(2);
    expect(order.lines[0]?.fulfilledQuantity).toBe(2);
  });

  test('what is cancelled as a whole was never paid; of a line in part nobody says', () => {
    const cancelled = walmartLine([inStatus('Cancelled', '2')], { lineNumber: '2' });
    const all = [walmartCharge(-59.8, -4.2), walmartCharge(-5)];
    expect(translate([withRefund(sent, ...all), cancelled]).paymentStatus).toBe('refunded');
    const half = [inStatus('Shipped', '1'), inStatus('Cancelled', '1')];
    expect(translate([withRefund(half, walmartCharge(-34.5))])).toMatchObject({
      paymentStatus: 'unknown',
      unknowns: [{ about: 'refund', word: 'of a line that is cancelled in part' }],
    });
    expect(translate([cancelled]).paymentStatus).toBe('unknown');
  });
});

test('the address that stands where the buyer’s is not known yet is nobody’s', () => {
  for (const customerEmailId of ['nocxemail@walmartone.com', 'NOCXEMAIL@WalmartOne.com', null, ''])
    expect(translate(undefined, { customerEmailId }).customer.email).toBe('');
});

test('an order that goes nowhere has no address', () => {
  for (const shippingInfo of [null, {}, { postalAddress: null }, { postalAddress: { name: 'Mara', address1: '' } }])
    expect(translate(undefined, { shippingInfo }).shippingAddress).toBeNull();
});
