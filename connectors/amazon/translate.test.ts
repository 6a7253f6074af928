import { describe, expect, test } from 'vitest';
import { AmazonOrder } from './schemas.ts';
import { amazonItem, amazonOrder, amazonPackage, BUYER, fulfilled, type Json } from './seller-orders-fixture.ts';
import { translateOrder } from './translate.ts';

function translate(changes: Json = {}) {
  const translated = translateOrder(AmazonOrder.parse(amazonOrder(changes)));
  if (!translated.ok) throw new Error(translated.error);
  return translated.value;
}

test('an order is read whole', () => {
  expect(translate({ ...fulfilled('SHIPPED'), packages: [amazonPackage()] })).toEqual({
    id: '302-1234567-7654321',
    number: '302-1234567-7654321',
    placedAt: '2026-11-10T09:00:00Z',
    orderStatus: 'closed',
    paymentStatus: 'paid',
    currency: 'EUR',
    total: '59.80',
    channel: 'amazon',
    purchaseOrderNumber: 'PO-77',
    customer: { id: BUYER, name: 'Mara Lind', email: BUYER, locale: null, tags: [] },
    contactEmails: [],
    shippingAddress: {
      name: 'Mara Lind',
      line1: '4 Quay Street',
      line2: 'Rear house',
      city: 'Galway',
      region: 'Galway',
      postalCode: 'H91 X2Y3',
      country: 'IE',
    },
    lines: [
      {
        sku: 'MUG-1',
        title: 'Mug (blue)',
        quantity: 2,
        unitPrice: '29.90',
        fulfilledQuantity: 0,
        cancelledQuantity: 0,
        backorder: null,
      },
    ],
    shipments: [
      {
        id: '1',
        carrier: 'ups',
        trackingNumber: '1Z999AA10123456784',
        trackingUrl: null,
        shipmentStatus: 'in_transit',
        shippedAt: '2026-11-12T09:00:00Z',
        estimatedDeliveryOn: null,
        deliveredAt: null,
        vendorStatus: 'PICKED_UP',
        trackedAt: null,
        trackedBy: null,
        lines: [{ sku: 'MUG-1', quantity: 2 }],
        events: [],
      },
    ],
    returns: [],
    refunds: [],
    updatedAt: '2026-11-10T09:05:00Z',
    unknowns: [],
    disagreements: [],
  });
});

describe('statuses', () => {
  const known = [
    ['PENDING_AVAILABILITY', 'open', 'pending'],
    ['PENDING', 'open', 'pending'],
    ['UNSHIPPED', 'open', 'paid'],
    ['PARTIALLY_SHIPPED', 'open', 'paid'],
    ['SHIPPED', 'closed', 'paid'],
    ['CANCELLED', 'cancelled', 'unknown'],
  ] as const;
  test.each(known)('%s', (status, orderStatus, paymentStatus) => {
    expect(translate(fulfilled(status))).toMatchObject({ orderStatus, paymentStatus, unknowns: [] });
  });

  test.each(['UNFULFILLABLE', 'TELEPORTED', 'shipped', '__proto__', ''])(
    '%j is named, and nothing is guessed',
    (word) => {
      expect(translate(fulfilled(word))).toMatchObject({
        orderStatus: 'unknown',
        paymentStatus: 'unknown',
        unknowns: [{ about: 'order status', word }],
      });
    },
  );

  test('what is paid at the door is pending until it is there', () => {
    const payment = { paymentExecutions: [{ paymentMethod: 'CashOnDelivery' }] };
    expect(translate({ payment })).toMatchObject({ paymentStatus: 'pending' });
    const packageStatus = { status: 'DELIVERED' };
    expect(translate({ payment, ...fulfilled('SHIPPED'), packages: [amazonPackage({ packageStatus })] })).toMatchObject(
      {
        paymentStatus: 'unknown',
        unknowns: [{ about: 'payment status', word: 'CashOnDelivery' }],
      },
    );
  });

  test('a cancellation that the buyer has asked for is for a person; one that was carried out is told', () => {
    const asked = { cancellationRequest: { requester: 'BUYER', cancelReason: 'NO_LONGER_WANTED' } };
    expect(translate({ orderItems: [amazonItem({ cancellation: asked })] }).unknowns).toEqual([
      { about: 'cancellation', word: 'asked for by the buyer' },
    ]);
    const done = { ...asked, cancellationExecution: { cancelledBy: 'MERCHANT' } };
    const item = amazonItem({ orderItemId: '2', cancellation: done, fulfillment: { quantityFulfilled: 0 } });
    expect(translate({ orderItems: [amazonItem(), item] })).toMatchObject({
      unknowns: [],
      lines: [{ cancelledQuantity: 0 }, { cancelledQuantity: 2 }],
    });
  });
});

describe('packages', () => {
  const known = [
    ['PENDING', null, 'pending'],
    ['PENDING', 'PENDING_PICK_UP', 'info_received'],
    ['SHIPPED', null, 'unknown'],
    ['IN_TRANSIT', null, 'in_transit'],
    ['IN_TRANSIT', 'OUT_FOR_DELIVERY', 'out_for_delivery'],
    ['DELIVERED', 'DELIVERED', 'delivered'],
    ['UNDELIVERABLE', 'REJECTED_BY_BUYER', 'exception'],
    ['UNDELIVERABLE', 'RETURNING_TO_SELLER', 'exception'],
    ['UNDELIVERABLE', 'RETURNED_TO_SELLER', 'returned'],
    ['IN_TRANSIT', 'LOST', 'exception'],
  ] as const;
  test.each(known)('%s, %s', (status, detailedStatus, shipmentStatus) => {
    const packages = [amazonPackage({ packageStatus: { status, detailedStatus } })];
    expect(translate({ packages })).toMatchObject({ shipments: [{ shipmentStatus }], unknowns: [] });
  });

  test('a word that nobody has documented is named', () => {
    const packages = [amazonPackage({ packageStatus: { status: 'IN_TRANSIT', detailedStatus: 'ON_THE_MOON' } })];
    expect(translate({ packages })).toMatchObject({
      shipments: [{ shipmentStatus: 'unknown', vendorStatus: 'ON_THE_MOON' }],
      unknowns: [{ about: 'package status', word: 'ON_THE_MOON' }],
    });
  });

  test('those that will not go are none', () => {
    const packages = [
      amazonPackage({ packageStatus: { status: 'CANCELLED' } }),
      amazonPackage({ packageStatus: { status: 'PENDING', detailedStatus: 'LABEL_CANCELLED' } }),
    ];
    expect(translate({ packages }).shipments).toEqual([]);
  });

  test('what Amazon sends has one parcel without a number', () => {
    expect(translate({ ...fulfilled('SHIPPED', 'AMAZON'), packages: undefined }).shipments).toMatchObject([
      { carrier: null, trackingNumber: null, shipmentStatus: 'unknown', lines: [{ sku: 'MUG-1', quantity: 2 }] },
    ]);
  });

  test('several go their own ways, with carriers that nobody knows too', () => {
    const packages = [
      amazonPackage({ packageItems: [{ orderItemId: '60696125413094', quantity: 1 }] }),
      amazonPackage({
        packageReferenceId: '2',
        carrier: 'Moon Post',
        packageItems: [{ orderItemId: 'gone', quantity: 1 }],
      }),
    ];
    expect(translate({ packages }).shipments).toMatchObject([
      { id: '1', lines: [{ sku: 'MUG-1', quantity: 1 }] },
      { id: '2', carrier: 'moon post', lines: [] },
    ]);
  });
});

describe('items', () => {
  const line = (changes: Json) => translate({ orderItems: [amazonItem(changes)] }).lines[0];

  test('a price that is not told is reckoned from what the items bring', () => {
    expect(line({ product: { title: 'Mug', sellerSku: 'MUG-1' } })).toMatchObject({ unitPrice: '29.90' });
  });

  test('without a SKU the ASIN names it', () => {
    expect(
      line({ product: { asin: 'B08N5WRWNW', price: { unitPrice: { amount: 1, currencyCode: 'EUR' } } } }),
    ).toMatchObject({
      sku: 'B08N5WRWNW',
      title: '',
      unitPrice: '1.00',
    });
  });

  test('what is neither sent nor to be sent was cancelled', () => {
    expect(line({ fulfillment: { quantityFulfilled: 1, quantityUnfulfilled: 0 } })).toMatchObject({
      fulfilledQuantity: 1,
      cancelledQuantity: 1,
    });
  });

  test('never more than were ordered are sent', () => {
    expect(line({ fulfillment: { quantityFulfilled: 9, quantityUnfulfilled: 9 } })).toMatchObject({
      fulfilledQuantity: 2,
      cancelledQuantity: 0,
    });
  });
});
