import { describe, expect, test } from 'vitest';
import { EbayOrder, EbayParcel } from './schemas.ts';
import { ebayLine, ebayParcel, type Json, sentOrder, way } from './seller-server-fixture.ts';
import { translateOrder } from './translate.ts';

const FULFILLED = { lineItemFulfillmentStatus: 'FULFILLED' };
const CUP = { lineItemId: '2', sku: 'CUP-1' };
const part = (quantity: unknown, lineItemId = '10025089000001'): Json => ({ lineItemId, quantity });
const parcel = (trackingNumber: string, ...lineItems: Json[]): Json =>
  ebayParcel({ fulfillmentId: trackingNumber, shipmentTrackingNumber: trackingNumber, lineItems });

function translate(order: Json, parcels: readonly Json[]) {
  const translated = translateOrder(
    EbayOrder.parse(sentOrder(order)),
    parcels.map((one) => EbayParcel.parse(one)),
  );
  if (!translated.ok) throw new Error(translated.error);
  return translated.value;
}
const ofLines = (lineItems: readonly Json[], parcels: readonly Json[], changes: Json = {}) =>
  translate({ lineItems, ...changes }, parcels);

describe('a split order', () => {
  test('has its parcels, each with its own of the lines', () => {
    const lines = [ebayLine(FULFILLED), ebayLine({ ...CUP, ...FULFILLED })];
    const parcels = [parcel('1Z1', part(2), part(1, '2')), parcel('1Z2', part(1, '2'))];
    expect(ofLines(lines, parcels)).toMatchObject({
      orderStatus: 'closed',
      lines: [{ fulfilledQuantity: 2 }, { fulfilledQuantity: 2 }],
      shipments: [
        {
          trackingNumber: '1Z1',
          lines: [
            { sku: 'MUG-1', quantity: 2 },
            { sku: 'CUP-1', quantity: 1 },
          ],
        },
        { trackingNumber: '1Z2', lines: [{ sku: 'CUP-1', quantity: 1 }] },
      ],
      unknowns: [],
    });
  });

  test('of which a line waits is open', () => {
    const lines = [ebayLine(FULFILLED), ebayLine(CUP)];
    expect(ofLines(lines, [parcel('1Z1', part(2))], { orderFulfillmentStatus: 'IN_PROGRESS' })).toMatchObject({
      orderStatus: 'open',
      lines: [{ fulfilledQuantity: 2 }, { fulfilledQuantity: 0 }],
      unknowns: [],
    });
  });

  test('that eBay calls fulfilled with one of three units in a parcel is open, and for a person', () => {
    expect(ofLines([ebayLine({ quantity: 3, ...FULFILLED })], [parcel('1Z1', part(1))])).toMatchObject({
      orderStatus: 'open',
      lines: [{ quantity: 3, fulfilledQuantity: 1 }],
      unknowns: [{ about: 'fulfilled quantity', word: 'FULFILLED' }],
    });
  });

  test('marked line by line with one tracking number is one parcel', () => {
    const lines = [ebayLine(FULFILLED), ebayLine({ ...CUP, quantity: 1, ...FULFILLED })];
    const later = { ...parcel('1z 1', part(1, '2')), fulfillmentId: '9', shippedDate: '2026-11-14T09:00:00.000Z' };
    expect(ofLines(lines, [later, parcel('1Z1', part(2))])).toMatchObject({
      shipments: [
        {
          id: '9',
          shippedAt: '2026-11-12T09:00:00Z',
          lines: [
            { sku: 'MUG-1', quantity: 2 },
            { sku: 'CUP-1', quantity: 1 },
          ],
        },
      ],
      unknowns: [],
    });
    expect(ofLines(lines, [later, parcel('1Z1', part(2))]).shipments).toHaveLength(1);
  });
});

describe('how many were sent', () => {
  test('one unit in two boxes is one', () => {
    const order = ofLines([ebayLine({ quantity: 1, ...FULFILLED })], [parcel('1Z1', part(1)), parcel('1Z2', part(1))]);
    expect(order).toMatchObject({ orderStatus: 'closed', lines: [{ fulfilledQuantity: 1 }], unknowns: [] });
    expect(order.shipments).toHaveLength(2);
  });

  test.each([
    ['more units than there are', [parcel('1Z1', part(2)), parcel('1Z2', part(1))], 2],
    ['no number of them', [parcel('1Z1', part(null))], 0],
  ])('parcels that name %s leave it unclear', (_, parcels, fulfilledQuantity) => {
    expect(ofLines([ebayLine(FULFILLED)], parcels)).toMatchObject({
      lines: [{ fulfilledQuantity }],
      unknowns: [{ about: 'fulfilled quantity', word: 'FULFILLED' }],
    });
  });

  test('is unclear without a number, whatever eBay calls the line', () => {
    expect(ofLines([ebayLine()], [parcel('1Z1', part(null))]).unknowns).toEqual([
      { about: 'fulfilled quantity', word: 'FULFILLED' },
    ]);
  });

  test('is none of a line that has not begun and is in no parcel', () => {
    const begun = { orderFulfillmentStatus: 'IN_PROGRESS' };
    expect(ofLines([ebayLine({ quantity: 1 })], [], begun)).toMatchObject({
      orderStatus: 'open',
      lines: [{ fulfilledQuantity: 0 }],
      shipments: [],
      unknowns: [],
    });
  });

  test('of a line of one unit needs no number', () => {
    expect(ofLines([ebayLine({ quantity: 1, ...FULFILLED })], [parcel('1Z1', part(undefined))])).toMatchObject({
      lines: [{ fulfilledQuantity: 1 }],
      shipments: [{ lines: [{ sku: 'MUG-1', quantity: 1 }] }],
      unknowns: [],
    });
  });

  test('is none while a parcel has no date: a label is not shipped', () => {
    const label = { ...parcel('1Z1', part(2)), shippedDate: null };
    expect(ofLines([ebayLine()], [label], { orderFulfillmentStatus: 'NOT_STARTED' })).toMatchObject({
      orderStatus: 'open',
      lines: [{ fulfilledQuantity: 0 }],
      shipments: [{ shipmentStatus: 'pending', shippedAt: null, trackingNumber: '1Z1' }],
      unknowns: [],
    });
    expect(ofLines([ebayLine(FULFILLED)], [label]).unknowns).toEqual([
      { about: 'fulfilled quantity', word: 'FULFILLED' },
    ]);
  });

  test('a parcel’s negative or foreign units are none', () => {
    expect(ofLines([ebayLine()], [parcel('1Z1', part(-3), part(5, 'gone'))])).toMatchObject({
      lines: [{ fulfilledQuantity: 0 }],
      shipments: [{ lines: [{ sku: 'MUG-1', quantity: 0 }] }],
    });
  });
});

describe('what eBay calls shipped without a parcel', () => {
  test('has one without a number, where a line has one unit', () => {
    expect(ofLines([ebayLine({ quantity: 1, ...FULFILLED })], [])).toMatchObject({
      orderStatus: 'closed',
      lines: [{ fulfilledQuantity: 1 }],
      shipments: [
        { carrier: null, trackingNumber: null, shipmentStatus: 'unknown', lines: [{ sku: 'MUG-1', quantity: 1 }] },
      ],
      unknowns: [],
    });
  });

  test('is unclear where it has several, and no parcel is made up', () => {
    expect(ofLines([ebayLine(FULFILLED)], [])).toMatchObject({
      orderStatus: 'open',
      lines: [{ fulfilledQuantity: 0 }],
      shipments: [],
      unknowns: [{ about: 'fulfilled quantity', word: 'FULFILLED' }],
    });
  });

  test('is no parcel where the buyer picks it up', () => {
    const fulfillmentStartInstructions = [way({ fulfillmentInstructionsType: 'PREPARE_FOR_PICKUP' })];
    const order = ofLines([ebayLine({ quantity: 1, ...FULFILLED })], [], { fulfillmentStartInstructions });
    expect(order).toMatchObject({ shipments: [], unknowns: [{ about: 'delivery', word: 'PREPARE_FOR_PICKUP' }] });
  });
});

describe('what nobody has documented is named', () => {
  test.each(['SHIPPED', 'fulfilled', '__proto__', ''])('of an order, %j', (word) => {
    expect(translate({ orderFulfillmentStatus: word }, [ebayParcel()])).toMatchObject({
      orderStatus: 'unknown',
      unknowns: [{ about: 'order status', word }],
    });
  });

  test('of a line', () => {
    const order = ofLines([ebayLine({ lineItemFulfillmentStatus: 'LOST' })], [ebayParcel()]);
    expect(order.unknowns).toEqual([{ about: 'line status', word: 'LOST' }]);
  });

  test('a parcel of which nobody says what is in it', () => {
    const order = ofLines([ebayLine(FULFILLED)], [ebayParcel(), parcel('1Z2')]);
    expect(order.unknowns).toEqual([{ about: 'parcel contents', word: '' }]);
  });
});

test.each([
  ['UPS', 'ups'],
  ['RoyalMail', 'royal_mail'],
  ['Moon Post', 'moon post'],
  ['Other', null],
  ['GENERIC', null],
  [null, null],
])('the carrier %j is %j', (shippingCarrierCode, carrier) => {
  expect(translate({}, [ebayParcel({ shippingCarrierCode })]).shipments[0]?.carrier).toBe(carrier);
});

test.each([
  [{ sku: 'A' }, 'A'],
  [{ sku: null }, '110181400870'],
  [{ sku: '', legacyVariationId: '77' }, '110181400870-77'],
  [{ sku: null, legacyItemId: null }, '10025089000001'],
])('the SKU of %j is %s', (changes, sku) => {
  expect(ofLines([ebayLine({ ...FULFILLED, ...changes })], [ebayParcel()]).lines[0]?.sku).toBe(sku);
});
