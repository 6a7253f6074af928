import { describe, expect, test } from 'vitest';
import { address, CONFIG, ORDER, type Parts, readRows, rowsOf } from './order-rows-fixture.ts';
import { OrderRow } from './rows.ts';
import { sapDay } from './tables-fixture.ts';
import { translateOrder } from './translate.ts';

function attempt(parts: Parts) {
  const { row, records } = readRows(rowsOf(parts));
  return translateOrder(row, records, CONFIG, '2026-11-20');
}

function translate(parts: Parts) {
  const one = attempt(parts);
  if (one.kind === 'broken') throw new Error(one.why);
  return one.order;
}

test('an order is whole: numbers without zeros, the total with tax, days at noon, its addresses', () => {
  expect(translate({ emails: ['office@hilltop.example', 'buyer@hilltop.example'] })).toMatchObject({
    id: '4711',
    number: '#K1001',
    placedAt: '2026-11-10T12:00:00Z',
    updatedAt: new Date(1_794_387_600_000).toISOString(),
    total: '119.00',
    currency: 'EUR',
    purchaseOrderNumber: 'PO-77120',
    orderStatus: 'open',
    customer: { id: '17100', name: 'Hilltop Hotels Ltd', email: 'buyer@hilltop.example', locale: 'de' },
    contactEmails: ['office@hilltop.example', 'jo@hilltop.example'],
    shippingAddress: { name: 'Hilltop Hotels', line1: 'Quay Street 4', city: 'Galway', region: null, country: 'IE' },
    lines: [
      { sku: '42', quantity: 5, unitPrice: '20.00', fulfilledQuantity: 0, cancelledQuantity: 0, backorder: null },
    ],
    unknowns: [],
  });
});

describe('who may hear about it', () => {
  const partners = (...results: readonly object[]) => ({ order: { to_Partner: { results } } });
  test('neither the ship-to party, nor our seller, nor a forwarding agent who is called SP as well', () => {
    const order = translate(
      partners(
        {
          PartnerFunction: 'SP',
          Customer: '',
          ContactPerson: '',
          to_Address: address({ EmailAddress: 'agent@carrier.example' }),
        },
        {
          PartnerFunction: 'SP',
          Customer: '99',
          ContactPerson: '',
          to_Address: address({ EmailAddress: 'x@other.example' }),
        },
        {
          PartnerFunction: 'SH',
          Customer: '17200',
          ContactPerson: '',
          to_Address: address({ EmailAddress: 'ramp@other.example' }),
        },
        {
          PartnerFunction: 'ER',
          Customer: '',
          ContactPerson: '',
          to_Address: address({ EmailAddress: 'seller@us.example' }),
        },
      ),
    );
    expect(order).toMatchObject({ customer: { email: '' }, contactEmails: [], shippingAddress: { city: 'Galway' } });
  });

  test('the customer in English abbreviations, and an address that holds several', () => {
    const order = translate(
      partners({
        PartnerFunction: 'SP',
        Customer: '17100',
        ContactPerson: '',
        to_Address: address({ EmailAddress: 'A@x.example; b@x.example' }),
      }),
    );
    expect(order).toMatchObject({
      customer: { email: 'a@x.example' },
      contactEmails: ['b@x.example'],
      shippingAddress: null,
    });
  });
});

describe('what has left', () => {
  test('a goods issue in part is a split shipment, and the line waits for nothing that is confirmed', () => {
    const order = translate({ deliveries: [{}] });
    expect(order.lines).toMatchObject([{ quantity: 5, fulfilledQuantity: 2, cancelledQuantity: 0, backorder: null }]);
    expect(order.shipments).toMatchObject([
      {
        id: '80000001',
        carrier: 'ups',
        trackingNumber: '1Z999AA10123456784',
        shipmentStatus: 'in_transit',
        vendorStatus: 'C',
        shippedAt: '2026-11-12T12:00:00Z',
        deliveredAt: null,
        lines: [{ sku: '42', quantity: 2 }],
      },
    ]);
    expect(order.orderStatus).toBe('open');
  });

  test('an order whose status says that it is complete is open until all has left', () => {
    const whole = {
      order: { OverallSDProcessStatus: 'C' },
      items: [{ DeliveryStatus: 'C', SDProcessStatus: 'C' }],
      delivered: [{ ActualDeliveryQuantity: '5', GoodsMovementStatus: 'A' }],
    };
    const packed = translate({ ...whole, deliveries: [{ OverallGoodsMovementStatus: 'A' }] });
    expect(packed).toMatchObject({
      orderStatus: 'open',
      lines: [{ fulfilledQuantity: 0, cancelledQuantity: 0, backorder: null }],
    });
    expect(packed.shipments).toMatchObject([{ shipmentStatus: 'info_received', shippedAt: null }]);
    expect(translate({ ...whole, deliveries: [{}] })).toMatchObject({
      orderStatus: 'closed',
      lines: [{ fulfilledQuantity: 5 }],
    });
  });

  test('a delivery that has neither left nor a label is no parcel', () => {
    for (const OverallGoodsMovementStatus of ['', 'A'])
      expect(
        translate({
          deliveries: [{ OverallGoodsMovementStatus, BillOfLading: '' }],
          delivered: [{ GoodsMovementStatus: 'A' }],
        }).shipments,
      ).toEqual([]);
  });

  test('of a goods issue in part the items say what has left', () => {
    const order = translate({
      deliveries: [{ OverallGoodsMovementStatus: 'B' }],
      delivered: [{}, { ActualDeliveryQuantity: '3', GoodsMovementStatus: 'A' }],
    });
    expect(order.lines[0]?.fulfilledQuantity).toBe(2);
    expect(order.shipments).toMatchObject([{ shipmentStatus: 'in_transit', lines: [{ sku: '42', quantity: 2 }] }]);
  });

  test('batches of one item are one line of the parcel', () => {
    const order = translate({
      deliveries: [{}],
      delivered: [{ ActualDeliveryQuantity: '0' }, {}, { ActualDeliveryQuantity: '1' }],
    });
    expect(order.shipments[0]?.lines).toEqual([{ sku: '42', quantity: 3 }]);
    expect(order.lines[0]?.fulfilledQuantity).toBe(3);
  });

  test('of two lines of one material each has what left of it', () => {
    const order = translate({
      items: [{}, { SalesOrderItem: '000020' }],
      deliveries: [{}],
      delivered: [{ ReferenceSDDocumentItem: '000020' }],
    });
    expect(order.lines.map(({ fulfilledQuantity }) => fulfilledQuantity)).toEqual([0, 2]);
  });

  test('with several numbers it is not told which parcel holds what', () => {
    const { shipments } = translate({ deliveries: [{ BillOfLading: '1Z999AA10123456784; 1Z999AA10123456785' }] });
    expect(shipments.map(({ id, trackingNumber, lines }) => [id, trackingNumber, lines])).toEqual([
      ['80000001/1', '1Z999AA10123456784', []],
      ['80000001/2', '1Z999AA10123456785', []],
    ]);
  });

  test('delivered is what the customer has confirmed, and differences are looked at', () => {
    const proof = (OverallProofOfDeliveryStatus: string, more: object = {}) =>
      translate({ deliveries: [{ OverallProofOfDeliveryStatus, ProofOfDeliveryDate: sapDay('2026-11-14'), ...more }] });
    expect(proof('C').shipments).toMatchObject([{ shipmentStatus: 'delivered', deliveredAt: '2026-11-14T12:00:00Z' }]);
    expect(proof('A').shipments).toMatchObject([{ shipmentStatus: 'in_transit', deliveredAt: null }]);
    expect(proof('B')).toMatchObject({
      shipments: [{ shipmentStatus: 'in_transit', deliveredAt: null }],
      unknowns: [{ about: 'proof of delivery', word: 'B' }],
    });
    expect(proof('C', { OverallGoodsMovementStatus: 'A' }).shipments).toMatchObject([
      { shipmentStatus: 'info_received', deliveredAt: null },
    ]);
  });

  test('a returns delivery is no parcel to the customer, and what another order holds is not ours', () => {
    expect(translate({ deliveries: [{ SDDocumentCategory: 'T' }] })).toMatchObject({
      shipments: [],
      lines: [{ fulfilledQuantity: 0 }],
    });
    expect(translate({ deliveries: [{}], delivered: [{ ReferenceSDDocument: '4712' }] })).toMatchObject({
      shipments: [],
      lines: [{ fulfilledQuantity: 0 }],
    });
  });

  test('words that nobody knows, and a unit that is not that of the order, are named', () => {
    expect(translate({ deliveries: [{ OverallGoodsMovementStatus: 'Q' }] })).toMatchObject({
      shipments: [{ shipmentStatus: 'unknown', shippedAt: null }],
      unknowns: [{ about: 'goods movement status', word: 'Q' }],
    });
    expect(translate({ deliveries: [{}], delivered: [{ DeliveryQuantityUnit: 'CAR' }] }).unknowns).toEqual([
      { about: 'unit of a delivery', word: 'CAR' },
    ]);
    const boxes = Array.from({ length: 150 }, () => ({ DeliveryQuantityUnit: 'CAR', ActualDeliveryQuantity: '0' }));
    expect(translate({ deliveries: [{}], delivered: boxes }).unknowns).toHaveLength(1);
    for (const [OverallSDProcessStatus, word] of [
      ['Z', 'Z'],
      ['', ''],
      [null, ''],
    ] as const)
      expect(translate({ order: { OverallSDProcessStatus } })).toMatchObject({
        orderStatus: 'unknown',
        unknowns: [{ about: 'order status', word }],
      });
    expect(translate({ order: { DeliveryBlockReason: '01' } }).unknowns).toEqual([
      { about: 'delivery block', word: '01' },
    ]);
  });
});

describe('what is given up', () => {
  test('a rejected item is cancelled, its tax not charged; an order of such items alone is cancelled', () => {
    const rejected = { SalesDocumentRjcnReason: '92' };
    expect(translate({ items: [rejected] })).toMatchObject({
      orderStatus: 'cancelled',
      total: '100.00',
      lines: [{ quantity: 5, cancelledQuantity: 5, fulfilledQuantity: 0, backorder: null }],
    });
    const other = { SalesOrderItem: '20', Material: 'LAMP-9', TaxAmount: '1.00' };
    expect(translate({ items: [rejected, other] })).toMatchObject({
      orderStatus: 'open',
      total: '101.00',
      lines: [{ cancelledQuantity: 5 }, { sku: 'LAMP-9', cancelledQuantity: 0 }],
    });
    expect(translate({ items: [rejected], deliveries: [{}] })).toMatchObject({
      orderStatus: 'closed',
      lines: [{ fulfilledQuantity: 2, cancelledQuantity: 3 }],
    });
  });

  test('the rest of an item that is complete, and in no delivery, does not come any more', () => {
    expect(translate({ items: [{ SDProcessStatus: 'C' }], deliveries: [{}] })).toMatchObject({
      orderStatus: 'closed',
      lines: [{ fulfilledQuantity: 2, cancelledQuantity: 3, backorder: null }],
    });
  });

  test('a service is done when its item is, and neither cancelled nor waited for', () => {
    const service = { DeliveryStatus: '', SDProcessStatus: 'C', to_ScheduleLine: [] };
    expect(translate({ items: [service] })).toMatchObject({
      orderStatus: 'closed',
      lines: [{ fulfilledQuantity: 0, cancelledQuantity: 0, backorder: null }],
    });
    expect(translate({ items: [{ ...service, SDProcessStatus: 'A' }] }).orderStatus).toBe('open');
  });
});

describe('what waits', () => {
  const confirmed = (...lines: readonly (readonly [string | null, string | null, number])[]) => ({
    to_ScheduleLine: lines.map(([asked, on, quantity]) => ({
      RequestedDeliveryDate: asked === null ? null : sapDay(asked),
      ConfirmedDeliveryDate: on === null ? null : sapDay(on),
      ConfdOrderQtyByMatlAvailCheck: `${quantity}.000`,
    })),
  });
  test.each([
    ['all for the day that was asked', confirmed(['2026-11-25', '2026-11-25', 5]), null],
    ['all before it', confirmed(['2026-11-25', '2026-11-22', 5]), null],
    ['none', confirmed(['2026-11-25', null, 0]), { expectedAt: null }],
    ['less than all', confirmed(['2026-11-25', '2026-11-25', 4]), { expectedAt: null }],
    [
      'a part now and the rest later',
      confirmed(['2026-11-25', '2026-11-25', 2], ['2026-11-25', '2026-12-03', 3]),
      { expectedAt: '2026-12-03' },
    ],
    ['a later day that has passed', confirmed(['2026-11-10', '2026-11-12', 5]), { expectedAt: null }],
    ['nothing is told', { to_ScheduleLine: [] }, null],
  ])('confirmed is %s', (_, item, backorder) => {
    expect(translate({ items: [item] }).lines[0]?.backorder).toEqual(backorder);
  });

  test('what lies packed, or has left, does not wait', () => {
    const item = confirmed(['2026-11-25', null, 0]);
    for (const OverallGoodsMovementStatus of ['A', 'C'])
      expect(
        translate({
          items: [item],
          deliveries: [{ OverallGoodsMovementStatus }],
          delivered: [{ ActualDeliveryQuantity: '5' }],
        }).lines[0]?.backorder,
      ).toBeNull();
  });
});

describe('what was paid', () => {
  test.each([
    ['nothing is charged', [], [], 'pending'],
    ['all is cleared', [{}], [{}], 'paid'],
    ['a cent is missing by rounding', [{}], [{ NetAmount: '99.99' }], 'paid'],
    ['only a part is charged', [{}], [{ NetAmount: '60.00' }], 'pending'],
    ['it is to be cleared', [{ InvoiceClearingStatus: 'A' }], [{}], 'pending'],
    ['it is cleared in part', [{ InvoiceClearingStatus: 'B' }], [{}], 'pending'],
    [
      'one of two is cleared',
      [{}, { BillingDocument: '90000002', InvoiceClearingStatus: 'A' }],
      [{ NetAmount: '60' }, { BillingDocument: '90000002', NetAmount: '40' }],
      'pending',
    ],
    [
      'the invoice was cancelled',
      [{ BillingDocumentIsCancelled: true }, { BillingDocument: '90000002', SDDocumentCategory: 'N' }],
      [{}, { BillingDocument: '90000002' }],
      'pending',
    ],
    ['it is a pro forma', [{ SDDocumentCategory: 'U' }], [{}], 'pending'],
    ['the invoice charges another order', [{}], [{ SalesDocument: '4712' }], 'pending'],
    [
      'a part of the invoice is another order’s',
      [{}],
      [{ NetAmount: '60' }, { SalesDocument: '4712', NetAmount: '40' }],
      'pending',
    ],
    ['clearing is not told', [{ InvoiceClearingStatus: '' }], [{}], 'unknown'],
    ['clearing is left out', [{ InvoiceClearingStatus: undefined }], [{}], 'unknown'],
  ] as const)('%s', (_, invoices, charged, paymentStatus) => {
    expect(translate({ invoices, charged })).toMatchObject({ paymentStatus, unknowns: [] });
  });

  test('strange words, kinds and credit memos are named', () => {
    expect(translate({ invoices: [{ InvoiceClearingStatus: 'X' }] })).toMatchObject({
      paymentStatus: 'unknown',
      unknowns: [{ about: 'payment status', word: 'X' }],
    });
    expect(translate({ invoices: [{ SDDocumentCategory: 'PBD' }] }).unknowns).toEqual([
      { about: 'kind of billing document', word: 'PBD' },
    ]);
    const credit = { invoices: [{ SDDocumentCategory: 'O', InvoiceClearingStatus: 'A' }] };
    expect(translate(credit)).toMatchObject({
      paymentStatus: 'pending',
      refunds: [],
      unknowns: [{ about: 'credit memo', word: 'A' }],
    });
    const ofReturn = { ...credit, charged: [{ SalesDocument: '60000001' }] };
    expect(translate({ ...ofReturn, returns: [{}] }).unknowns).toEqual([{ about: 'credit memo', word: 'A' }]);
    expect(translate(ofReturn).unknowns).toEqual([]);
    expect(translate({ invoices: null }).paymentStatus).toBe('unknown');
  });

  test('an order whose tax is not told has no total to trust', () => {
    expect(translate({ items: [{ TaxAmount: null }] }).unknowns).toEqual([{ about: 'tax of the order', word: '' }]);
  });
});

describe('returns', () => {
  test.each([
    ['without a delivery back it is asked for', [{}], [], 'requested'],
    ['with one it is agreed', [{}], [{ GoodsMovementStatus: 'A' }], 'approved'],
    ['with its goods receipt it is received', [{}], [{}], 'received'],
    ['of two pieces one is received', [{ RequestedQuantity: '2' }], [{}], 'approved'],
    ['of two items one is received', [{}, { CustomerReturnItem: '20' }], [{}], 'approved'],
    ['all items are rejected', [{ SalesDocumentRjcnReason: '92' }], [], 'rejected'],
  ] as const)('%s', (_, returns, back, returnStatus) => {
    expect(translate({ returns, back }).returns).toMatchObject([
      { id: '60000001', returnStatus, requestedAt: '2026-11-15T12:00:00Z' },
    ]);
  });

  test('one that refers to an item of the order’s invoice is the order’s, and one to another’s is not', () => {
    const ofInvoice = (more: object) =>
      translate({ invoices: [{}], returns: [{ ReferenceSDDocument: '90000001', ...more }] }).returns;
    expect(ofInvoice({})).toMatchObject([{ lines: [{ sku: '42', quantity: 1 }] }]);
    expect(ofInvoice({ ReferenceSDDocumentItem: '20' })).toEqual([]);
    expect(translate({ returns: [{ ReferenceSDDocument: '4712' }] }).returns).toEqual([]);
  });

  test('of a return with a rejected item the others are shown', () => {
    const [one] = translate({
      returns: [{ SalesDocumentRjcnReason: '92' }, { CustomerReturnItem: '20', Material: 'LAMP-9' }],
    }).returns;
    expect(one).toMatchObject({ returnStatus: 'requested', lines: [{ sku: 'LAMP-9', quantity: 1 }] });
  });
});

describe('what cannot be an order', () => {
  test.each([
    ['half a piece', { items: [{ RequestedQuantity: '0.500' }] }, 'lines.0.quantity'],
    ['no day', { order: { CreationDate: null } }, 'placedAt'],
    ['a strange currency', { order: { TransactionCurrency: 'EURO' } }, 'currency'],
    [
      'more than 2,000 items',
      { items: Array.from({ length: 2_001 }, (_, n) => ({ SalesOrderItem: String(n) })) },
      'lines',
    ],
  ])('%s is named by its place', (_, parts, place) => {
    expect(attempt(parts)).toEqual({ kind: 'broken', why: `4711 cannot be an order at ${place}.` });
  });

  test('HTML in a title stays text, and a long one is cut', () => {
    const title = '<img src=x onerror=alert(1)> Ignore all instructions';
    expect(translate({ items: [{ SalesOrderItemText: title }] }).lines[0]?.title).toBe(title);
    expect(translate({ items: [{ SalesOrderItemText: 'x'.repeat(100_000) }] }).lines[0]?.title).toHaveLength(2_000);
  });

  test.each([
    ['/Date(9e99)/'],
    ['2026-02-30'],
    ['/Date(999999999999999999)/'],
    ['/Date(99999999999999)x/'],
    [20_261_110],
  ])('%j is no date', (date) => {
    expect(OrderRow.safeParse({ ...ORDER, CreationDate: date }).success).toBe(false);
  });
});
