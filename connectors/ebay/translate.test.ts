import { describe, expect, test } from 'vitest';
import { EbayOrder, EbayParcel } from './schemas.ts';
import {
  BUYER,
  ebayLine,
  ebayOrder,
  ebayParcel,
  type Json,
  money,
  ORDER_ID,
  sentOrder,
  shipTo,
  way,
} from './seller-server-fixture.ts';
import { translateOrder } from './translate.ts';

function translate(order: Json, parcels: readonly Json[] = []) {
  const translated = translateOrder(
    EbayOrder.parse(order),
    parcels.map((parcel) => EbayParcel.parse(parcel)),
  );
  if (!translated.ok) throw new Error(translated.error);
  return translated.value;
}

test('an order is read whole', () => {
  expect(translate(sentOrder(), [ebayParcel()])).toEqual({
    id: ORDER_ID,
    number: ORDER_ID,
    placedAt: '2026-11-10T09:00:00Z',
    orderStatus: 'closed',
    paymentStatus: 'paid',
    currency: 'EUR',
    total: '64.70',
    channel: 'ebay',
    purchaseOrderNumber: null,
    customer: { id: 'mara_l', name: 'Mara Lind', email: BUYER, locale: null, tags: [] },
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
        trackingUrl: null,
        shipmentStatus: 'unknown',
        shippedAt: '2026-11-12T09:00:00Z',
        estimatedDeliveryOn: null,
        deliveredAt: null,
        vendorStatus: null,
        trackedAt: null,
        trackedBy: null,
        lines: [{ sku: 'MUG-1', quantity: 2 }],
        events: [],
      },
    ],
    returns: [],
    refunds: [],
    updatedAt: '2026-11-10T09:05:00.250Z',
    unknowns: [],
    disagreements: [],
  });
});

describe('cancellations', () => {
  const cancelled = (cancelState: unknown, ...states: string[]): Json => ({
    cancelStatus: { cancelState, cancelRequests: states.map((cancelRequestState) => ({ cancelRequestState })) },
  });

  test('what is cancelled is, but for what has left', () => {
    expect(translate(ebayOrder(cancelled('CANCELED', 'COMPLETED')))).toMatchObject({
      orderStatus: 'cancelled',
      lines: [{ fulfilledQuantity: 0, cancelledQuantity: 2 }],
      unknowns: [],
    });
    expect(translate(sentOrder(cancelled('CANCELED')), [ebayParcel()])).toMatchObject({
      orderStatus: 'cancelled',
      lines: [{ fulfilledQuantity: 2, cancelledQuantity: 0 }],
    });
  });

  test.each([
    ['IN_PROGRESS', ['REQUESTED']],
    ['IN_PROGRESS', []],
    ['IN_PROGRESS', ['REJECTED', 'REQUESTED']],
    ['IN_PROGRESS', ['COMPLETED']],
    ['NONE_REQUESTED', ['REQUESTED']],
  ])('one that is %s with %j is for a person', (state, requests) => {
    expect(translate(ebayOrder(cancelled(state, ...requests)))).toMatchObject({
      orderStatus: 'open',
      unknowns: [{ about: 'cancellation', word: 'asked for' }],
    });
  });

  test('one that was rejected is over', () => {
    expect(translate(ebayOrder(cancelled('IN_PROGRESS', 'REJECTED')))).toMatchObject({
      orderStatus: 'open',
      unknowns: [],
    });
  });

  test.each(['HALF_CANCELED', 'canceled', '__proto__', ''])('%j is named, and nothing is guessed', (word) => {
    expect(translate(ebayOrder(cancelled(word)))).toMatchObject({
      orderStatus: 'unknown',
      unknowns: [{ about: 'cancellation', word }],
    });
  });

  test('a state of a request that nobody has documented is named', () => {
    expect(translate(ebayOrder(cancelled('CANCELED', 'APPEALED'))).unknowns).toEqual([
      { about: 'cancellation request', word: 'APPEALED' },
    ]);
  });
});

describe('money', () => {
  const paid = (orderPaymentStatus: string, ...states: string[]): Json => ({
    orderPaymentStatus,
    paymentSummary: { payments: states.map((paymentStatus) => ({ paymentStatus })), refunds: [] },
  });

  test.each([
    ['PAID', 'PAID', 'paid'],
    ['PARTIALLY_REFUNDED', 'PAID', 'partially_refunded'],
    ['FULLY_REFUNDED', 'PAID', 'refunded'],
    ['PENDING', 'PENDING', 'pending'],
    ['FAILED', 'FAILED', 'failed'],
  ])('%s with a payment %s is %s', (word, payment, status) => {
    expect(translate(ebayOrder(paid(word, payment)))).toMatchObject({ paymentStatus: status, unknowns: [] });
  });

  test.each([
    ['PENDING', ['PAID']],
    ['FAILED', ['PAID']],
    ['PENDING', []],
    ['PENDING', ['PENDING', 'PAID']],
    ['OWED', ['PAID']],
    ['paid', ['PAID']],
  ])('%s with payments %j may be of a refund or of anything: it is named', (word, payments) => {
    expect(translate(ebayOrder(paid(word, ...payments)))).toMatchObject({
      paymentStatus: 'unknown',
      unknowns: [{ about: 'payment status', word }],
    });
  });

  test('amounts are those of the listing, before eBay converts them for the seller', () => {
    const inPounds = (value: string, pounds: string): Json => ({
      ...money(value),
      convertedFromValue: pounds,
      convertedFromCurrency: 'GBP',
    });
    const order = ebayOrder({
      pricingSummary: { total: inPounds('64.7', '55.00') },
      lineItems: [ebayLine({ lineItemCost: inPounds('59.8', '50.00') })],
    });
    expect(translate(order)).toMatchObject({ currency: 'GBP', total: '55.00', lines: [{ unitPrice: '25.00' }] });
  });
});

describe('refunds', () => {
  const at = (day: number) => `2026-11-${day}T10:00:00.000Z`;
  const refund = (changes: Json): Json => ({ refundId: '1', refundDate: at(13), amount: money('10'), ...changes });
  const refunded = (ofOrder: readonly Json[], ofLine: readonly Json[] = [], changes: Json = {}): Json =>
    ebayOrder({
      orderPaymentStatus: 'PARTIALLY_REFUNDED',
      paymentSummary: { payments: [{ paymentStatus: 'PAID' }], refunds: ofOrder },
      lineItems: [ebayLine({ refunds: ofLine })],
      ...changes,
    });

  test('of the order and of its lines are told, each once', () => {
    const order = refunded(
      [refund({ refundStatus: 'REFUNDED' }), refund({ refundId: '2', refundDate: at(14), refundStatus: 'REFUNDED' })],
      [
        refund({ refundDate: at(15) }),
        refund({ refundId: null, refundDate: at(14) }),
        refund({ refundId: '3', refundDate: at(16) }),
      ],
    );
    expect(translate(order)).toMatchObject({
      refunds: [13, 14, 16].map((day) => ({ amount: '10.00', currency: 'EUR', at: `2026-11-${day}T10:00:00Z` })),
      unknowns: [],
    });
  });

  test('without ids are told apart by their times', () => {
    const [one, other] = [13, 16].map((day) => refund({ refundId: null, refundDate: at(day) }));
    expect(translate(refunded([one ?? {}], [other ?? {}])).refunds).toHaveLength(2);
  });

  test('that are under way, or have failed, are none yet', () => {
    const begun = refunded([], [refund({ refundDate: null, amount: null })], { ebayCollectAndRemitTax: true });
    expect(translate(begun)).toMatchObject({ refunds: [], unknowns: [] });
    const order = refunded([
      refund({ refundStatus: 'PENDING', refundDate: null }),
      refund({ refundStatus: 'PENDING' }),
      refund({ refundStatus: 'FAILED' }),
    ]);
    expect(translate(order)).toMatchObject({ refunds: [], unknowns: [] });
  });

  test('of an unknown status are none, and the status is named', () => {
    const order = refunded([refund({ refundStatus: 'BOUNCED' })]);
    expect(translate(order)).toMatchObject({ refunds: [], unknowns: [{ about: 'refund status', word: 'BOUNCED' }] });
  });

  test('without the taxes that eBay gives back beside them tell no amount', () => {
    const order = refunded([refund({ refundStatus: 'REFUNDED' })], [], { ebayCollectAndRemitTax: true });
    expect(translate(order)).toMatchObject({ refunds: [], unknowns: [{ about: 'refund', word: 'without its tax' }] });
    expect(translate(ebayOrder({ ebayCollectAndRemitTax: true })).unknowns).toEqual([]);
  });

  test('without an amount are named', () => {
    const order = refunded([], [refund({ amount: null })]);
    expect(translate(order)).toMatchObject({
      refunds: [],
      unknowns: [{ about: 'refund', word: 'without its amount' }],
    });
  });
});

describe('whose it is', () => {
  test('says the buyer’s own entry, else where it goes; the name likewise', () => {
    const registered = shipTo({ email: 'Other@Members.eBay.com', fullName: 'M. Lind' });
    expect(translate(ebayOrder({ buyer: { buyerRegistrationAddress: registered } })).customer).toMatchObject({
      email: 'other@members.ebay.com',
      name: 'M. Lind',
    });
    expect(translate(ebayOrder({ buyer: { username: 'mara_l' } })).customer).toMatchObject({
      email: BUYER,
      name: 'Mara Lind',
    });
  });
});

describe('where it goes', () => {
  const sentTo = (...ways: Json[]) => translate(ebayOrder({ fulfillmentStartInstructions: ways }));

  test('a parcel that goes to eBay’s warehouse first has no address of the buyer’s, and is for a person', () => {
    const order = sentTo(way({ ebaySupportedFulfillment: true, finalDestinationAddress: { city: 'Galway' } }));
    expect(order).toMatchObject({ shippingAddress: null, unknowns: [{ about: 'delivery', word: 'by way of eBay' }] });
  });

  test.each(['PREPARE_FOR_PICKUP', 'DIGITAL', 'BY_DRONE', ''])('%j is no parcel’s way, and is named', (word) => {
    const order = sentTo(way({ fulfillmentInstructionsType: word }));
    expect(order).toMatchObject({ shippingAddress: null, unknowns: [{ about: 'delivery', word }] });
  });

  test.each(['SELLER_DEFINED', 'FULFILLED_BY_EBAY'])('%s is one', (word) => {
    expect(sentTo(way({ fulfillmentInstructionsType: word })).unknowns).toEqual([]);
  });

  test('several ways, or an address of which eBay shows a part, are no address', () => {
    expect(sentTo(way(), way()).shippingAddress).toBeNull();
    const old = shipTo({ contactAddress: { city: 'Galway', countryCode: 'IE' } });
    expect(sentTo(way({ shippingStep: { shipTo: old } })).shippingAddress).toBeNull();
  });
});
