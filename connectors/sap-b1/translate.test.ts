import { describe, expect, test } from 'vitest';
import { waitFor } from '../../src/calls/wait-for-stock.ts';
import { SapB1Config } from './config.ts';
import type { Step } from './read-steps.ts';
import { CustomerRow, OrderRow, StepHeadRow, StepLineRow } from './rows.ts';
import type { Entity } from './server-fixture.ts';
import { documentOf, lineOf, madeFrom } from './tables-fixture.ts';
import { traceSteps } from './trace-steps.ts';
import { translateOrder } from './translate.ts';

const CONFIG = SapB1Config.parse({
  url: 'https://sap.example.com:50000',
  companyDb: 'X',
  timeZone: 'Asia/Kolkata',
  shopNumberField: 'U_WebOrder',
});
const ENTRY = 101;
const AT = '2026-11-10T02:15:00';
const CUSTOMER = {
  CardCode: 'C20000',
  EmailAddress: 'Office@Hilltop.example',
  ContactEmployees: [
    { InternalCode: 7, E_Mail: 'Mara.Lind@example.org', Active: 'tYES' },
    { InternalCode: 8, E_Mail: 'left@hilltop.example', Active: 'tNO' },
    { InternalCode: 9, E_Mail: null, Active: 'tYES' },
  ],
};
const ADDRESS = {
  ShipToStreet: 'Quay Street',
  ShipToStreetNo: '4',
  ShipToBuilding: 'Mill',
  ShipToBlock: 'B',
  ShipToCity: 'Galway',
  ShipToZipCode: 'H91',
  ShipToState: 'G',
  ShipToCountry: 'IE',
};

interface Made {
  readonly kind: Step['kind'];
  readonly entry: number;
  readonly head?: Entity;
  readonly lines: readonly Entity[];
}

interface Parts {
  order?: Entity;
  line?: Entity;
  lines?: readonly Entity[];
  made?: readonly Made[];
  onHand?: number;
  config?: Partial<SapB1Config>;
}

function translate({ order = {}, line = {}, lines = [lineOf(ENTRY, 0, 'LAMP-9', 3, line)], ...parts }: Parts) {
  const row = OrderRow.parse(
    documentOf(ENTRY, AT, {
      CardCode: 'C20000',
      CardName: 'Hilltop Hotels',
      ContactPersonCode: 7,
      DocTotal: 240.00000000000003,
      NumAtCard: 'PO-77120',
      U_WebOrder: 1_005,
      AddressExtension: ADDRESS,
      DocumentLines: lines,
      ...order,
    }),
  );
  const steps = (parts.made ?? []).flatMap(({ kind, entry, head = {}, lines: ofMade }) =>
    ofMade.map((one) => ({
      kind,
      head: StepHeadRow.parse(documentOf(entry, '2026-11-12T09:05:07', head)),
      line: StepLineRow.parse(one),
    })),
  );
  const records = {
    steps: traceSteps(steps),
    customers: new Map([['C20000', CustomerRow.parse(CUSTOMER)]]),
    carriers: new Map([[2, 'DHL Express']]),
    shelf: new Map([
      ['LAMP-9', { onHand: parts.onHand ?? 5, promised: 2, arrivals: [{ on: '2026-12-01', quantity: 10 }] }],
    ]),
  };
  return translateOrder(row, records, { ...CONFIG, ...parts.config }, '2026-11-20');
}

function orderOf(parts: Parts) {
  const translated = translate(parts);
  if (translated.kind === 'broken') throw new Error(translated.why);
  return translated.order;
}

const delivery = (quantity: number, head: Entity = {}, base = madeFrom(17, ENTRY)): Made => ({
  kind: 'delivery',
  entry: 201,
  head,
  lines: [lineOf(201, 0, 'LAMP-9', quantity, base)],
});
const invoice = (quantity: number, head: Entity = {}, base = madeFrom(17, ENTRY)): Made => ({
  kind: 'invoice',
  entry: 401,
  head,
  lines: [lineOf(401, 0, 'LAMP-9', quantity, base)],
});
const CLOSED = { DocumentStatus: 'bost_Close' };

test('an order, whole', () => {
  const made = [delivery(1, { TrackingNumber: 'JD014600003', TransportationCode: 2 })];
  expect(orderOf({ made, line: { RemainingOpenQuantity: 2, ItemDescription: 'Lamp', Price: 80 } })).toEqual({
    id: '101',
    number: '1005',
    // A quarter past two in Kolkata, on the 10th.
    placedAt: '2026-11-09T20:45:00.000Z',
    orderStatus: 'open',
    paymentStatus: 'pending',
    currency: 'EUR',
    total: '240.00',
    channel: 'sap-b1',
    purchaseOrderNumber: 'PO-77120',
    customer: { id: 'C20000', name: 'Hilltop Hotels', email: 'mara.lind@example.org', locale: null, tags: [] },
    contactEmails: ['office@hilltop.example'],
    shippingAddress: {
      name: 'Hilltop Hotels',
      line1: 'Quay Street 4',
      line2: 'Mill, B',
      city: 'Galway',
      region: 'G',
      postalCode: 'H91',
      country: 'IE',
    },
    lines: [
      {
        sku: 'LAMP-9',
        title: 'Lamp',
        quantity: 3,
        unitPrice: '80.00',
        fulfilledQuantity: 1,
        cancelledQuantity: 0,
        backorder: null,
      },
    ],
    shipments: [
      {
        id: 'delivery 5201',
        carrier: 'dhl',
        trackingNumber: 'JD014600003',
        trackingUrl: null,
        shipmentStatus: 'unknown',
        shippedAt: '2026-11-12T03:35:07.000Z',
        estimatedDeliveryOn: null,
        deliveredAt: null,
        vendorStatus: 'posted',
        trackedAt: null,
        trackedBy: null,
        lines: [{ sku: 'LAMP-9', quantity: 1 }],
        events: [],
      },
    ],
    returns: [],
    refunds: [],
    updatedAt: '2026-11-12T03:35:07.000Z',
    unknowns: [],
    disagreements: [],
  });
});

test('a day that is not that of the entry has no time', () => {
  expect(orderOf({ order: { CreationDate: '2026-11-11T00:00:00Z' } }).placedAt).toBe('2026-11-10T12:00:00.000Z');
  expect(orderOf({ order: { DocTime: null } }).placedAt).toBe('2026-11-10T12:00:00.000Z');
});

test.each([
  ['open', {}, 'open', 0, []],
  ['open, as the database writes it', { DocumentStatus: 'O', Cancelled: 'N', CancelStatus: 'N' }, 'open', 0, []],
  ['closed: the rest is given up', CLOSED, 'closed', 3, []],
  ['cancelled', { ...CLOSED, Cancelled: 'tYES', CancelStatus: 'csYes' }, 'cancelled', 3, []],
  ['cancelled, as the database writes it', { DocumentStatus: 'C', Cancelled: 'Y' }, 'cancelled', 3, []],
  [
    'a word of another version',
    { DocumentStatus: 'bost_Odd' },
    'unknown',
    0,
    [{ about: 'order status', word: 'bost_Odd' }],
  ],
])('an order that is %s', (_, order, orderStatus, cancelledQuantity, unknowns) => {
  expect(orderOf({ order })).toMatchObject({ orderStatus, unknowns, lines: [{ cancelledQuantity }] });
});

test.each<['company' | 'order', number | null, string, readonly string[]]>([
  ['company', 7, 'mara.lind@example.org', ['office@hilltop.example']],
  ['company', null, 'office@hilltop.example', ['mara.lind@example.org']],
  ['order', 7, 'mara.lind@example.org', []],
  ['order', 8, 'office@hilltop.example', []],
  ['order', 9, 'office@hilltop.example', []],
  ['order', null, 'office@hilltop.example', []],
])(
  'with contacts of the %s, contact person %s: it is %s’s order, and %j may hear',
  (contacts, person, email, others) => {
    const order = orderOf({ order: { ContactPersonCode: person }, config: { contacts } });
    expect([order.customer.email, order.contactEmails]).toEqual([email, others]);
  },
);

test('nobody may hear about an order whose customer is not there', () => {
  expect(orderOf({ order: { CardCode: 'C9' } })).toMatchObject({ customer: { email: '' }, contactEmails: [] });
});

describe('what has left', () => {
  test('several deliveries of one line are added, and all of it closes the order', () => {
    const made = [
      delivery(1),
      { ...delivery(2), entry: 202, lines: [lineOf(202, 4, 'LAMP-9', 2, madeFrom(17, ENTRY))] },
    ];
    const order = orderOf({ made, line: { RemainingOpenQuantity: 0, LineStatus: 'bost_Close' } });
    expect(order).toMatchObject({ orderStatus: 'closed', lines: [{ fulfilledQuantity: 3, cancelledQuantity: 0 }] });
    expect(order.shipments.map(({ lines }) => lines)).toEqual([
      [{ sku: 'LAMP-9', quantity: 1 }],
      [{ sku: 'LAMP-9', quantity: 2 }],
    ]);
  });

  test('more than was ordered is all of it', () => {
    expect(orderOf({ made: [delivery(9)], line: { RemainingOpenQuantity: 0 } }).lines).toMatchObject([
      { quantity: 3, fulfilledQuantity: 3 },
    ]);
  });

  test('a line that was closed by hand gives up the rest, and nothing waits', () => {
    const line = { LineStatus: 'bost_Close', RemainingOpenQuantity: 2 };
    expect(orderOf({ made: [delivery(1)], line, onHand: 0 })).toMatchObject({
      orderStatus: 'closed',
      unknowns: [],
      lines: [{ fulfilledQuantity: 1, cancelledQuantity: 2, backorder: null }],
    });
  });

  test('a document that counts in boxes is counted in pieces', () => {
    const line = { UoMEntry: 1, InventoryQuantity: 3 };
    const box = lineOf(201, 0, 'LAMP-9', 0.5, { ...madeFrom(17, ENTRY), UoMEntry: 2, InventoryQuantity: 2 });
    const made = [{ kind: 'delivery', entry: 201, lines: [box] } as const];
    expect(orderOf({ line: { ...line, RemainingOpenQuantity: 1 }, made })).toMatchObject({
      unknowns: [],
      lines: [{ fulfilledQuantity: 2 }],
      shipments: [{ lines: [{ quantity: 2 }] }],
    });
  });

  test('another order’s goods in the same delivery are not this one’s', () => {
    const other = lineOf(201, 1, 'MUG-1', 4, madeFrom(17, 999));
    const made = [{ ...delivery(1), lines: [...delivery(1).lines, other] }];
    expect(orderOf({ made, line: { RemainingOpenQuantity: 2 } }).shipments).toMatchObject([
      { lines: [{ sku: 'LAMP-9', quantity: 1 }] },
    ]);
  });

  test('what SAP says is open and what the documents say is a contradiction that a person sees', () => {
    expect(orderOf({ made: [delivery(1)], line: { RemainingOpenQuantity: 3 } }).unknowns).toEqual([
      { about: 'open quantity of a line', word: '3 of 3' },
    ]);
  });

  test('an invoice made from the order itself sends its goods, and a service it does not', () => {
    const order = orderOf({ made: [invoice(3)], line: { RemainingOpenQuantity: 0 } });
    expect(order).toMatchObject({ orderStatus: 'closed', lines: [{ fulfilledQuantity: 3 }] });
    expect(order.shipments).toMatchObject([{ id: 'invoice 5401', vendorStatus: 'posted' }]);
    const service = { ...invoice(3), lines: [lineOf(401, 0, 'HOURS', 3, madeFrom(17, ENTRY))] };
    const lines = [lineOf(ENTRY, 0, 'HOURS', 3, { RemainingOpenQuantity: 0 })];
    expect(orderOf({ made: [service], lines }).shipments).toEqual([]);
  });

  test('a reserve invoice sends nothing: its order is closed there, and open here until the goods leave', () => {
    const reserve = invoice(3, { ReserveInvoice: 'tYES' });
    const line = { LineStatus: 'bost_Close', RemainingOpenQuantity: 0 };
    expect(orderOf({ made: [reserve], order: CLOSED, line, onHand: 0 })).toMatchObject({
      orderStatus: 'open',
      shipments: [],
      lines: [{ fulfilledQuantity: 0, cancelledQuantity: 0, backorder: { expectedAt: '2026-12-01' } }],
    });
    const sent = delivery(2, {}, madeFrom(13, 401));
    expect(orderOf({ made: [reserve, sent], order: CLOSED, line })).toMatchObject({
      orderStatus: 'open',
      shipments: [{ id: 'delivery 5201' }],
      lines: [{ fulfilledQuantity: 2, cancelledQuantity: 0 }],
    });
  });

  test('of several numbers on one delivery it is not told which parcel holds what', () => {
    const made = [delivery(3, { TrackingNumber: '1Z1; 1Z2;1Z1' })];
    expect(orderOf({ made, line: { RemainingOpenQuantity: 0 } }).shipments).toMatchObject([
      { id: 'delivery 5201/1', trackingNumber: '1Z1', lines: [] },
      { id: 'delivery 5201/2', trackingNumber: '1Z2', lines: [] },
    ]);
  });

  test('a delivery that is posted for a later day has not left', () => {
    const made = [delivery(3, { DocDate: '2026-11-21T00:00:00Z' })];
    expect(orderOf({ made, line: { RemainingOpenQuantity: 0 } }).shipments).toMatchObject([
      { shipmentStatus: 'pending', shippedAt: null },
    ]);
  });

  test('a number on the order alone is a label; one that its delivery bears too is no second parcel', () => {
    expect(orderOf({ order: { TrackingNumber: '1Z-1' } }).shipments).toMatchObject([
      { trackingNumber: '1Z-1', shipmentStatus: 'info_received', shippedAt: null, lines: [] },
    ]);
    const made = [delivery(3, { TrackingNumber: '1Z1' })];
    expect(
      orderOf({ made, order: { TrackingNumber: '1Z-1' }, line: { RemainingOpenQuantity: 0 } }).shipments,
    ).toHaveLength(1);
  });
});

test('a number on a reserve invoice is a label until its goods have left', () => {
  const reserve = invoice(3, { ReserveInvoice: 'tYES', TrackingNumber: '1Z-9' });
  const line = { LineStatus: 'bost_Close', RemainingOpenQuantity: 0 };
  expect(orderOf({ made: [reserve], line }).shipments).toMatchObject([
    { trackingNumber: '1Z-9', shipmentStatus: 'info_received', shippedAt: null },
  ]);
  const sent = delivery(3, { TrackingNumber: '1Z9' }, madeFrom(13, 401));
  expect(orderOf({ made: [reserve, sent], line }).shipments).toHaveLength(1);
});

describe('what waits', () => {
  test('a line waits where the shelf has too few, in the unit of the shelf', () => {
    expect(orderOf({ onHand: 1 }).lines[0]?.backorder).toEqual({ expectedAt: '2026-12-01' });
    expect(orderOf({ onHand: 3 }).lines[0]?.backorder).toBeNull();
    expect(orderOf({ onHand: 3, line: { InventoryQuantity: 36 } }).lines[0]?.backorder).toEqual({ expectedAt: null });
  });

  test('services, and goods of a warehouse that does not count, do not', () => {
    expect(orderOf({ onHand: 0, lines: [lineOf(ENTRY, 0, 'HOURS', 3)] }).lines[0]?.backorder).toBeNull();
    const config = { warehouses: ['01'] };
    expect(orderOf({ onHand: 0, config, line: { WarehouseCode: 'DROP' } }).lines[0]?.backorder).toBeNull();
    expect(orderOf({ onHand: 0, config }).lines[0]?.backorder).toEqual({ expectedAt: '2026-12-01' });
  });

  test('where what is promised to all is more than there is, all wait', () => {
    expect(waitFor(2, { onHand: 5, promised: 9, arrivals: [] })).toEqual({ expectedAt: null });
  });
});

describe('payment', () => {
  const line = { RemainingOpenQuantity: 0 };
  const advance = (head: Entity): Made => ({
    kind: 'downPayment',
    entry: 501,
    head: { DocTotal: 240, ...head },
    lines: [lineOf(501, 0, 'LAMP-9', 3, madeFrom(17, ENTRY))],
  });
  const credit: Made = { kind: 'creditNote', entry: 601, lines: [lineOf(601, 0, 'LAMP-9', 1, madeFrom(13, 401))] };
  test.each<[string, readonly Made[], Entity, string]>([
    ['nothing charged', [], {}, 'pending'],
    ['all charged and settled', [invoice(3, CLOSED)], line, 'paid'],
    ['settled, and not closed yet', [invoice(3, { PaidToDate: '59.80' })], line, 'paid'],
    ['a part of the sum', [invoice(3, { PaidToDate: 59.79 })], line, 'pending'],
    ['a part charged, and settled', [invoice(1, CLOSED)], { RemainingOpenQuantity: 2 }, 'pending'],
    ['charged by way of the delivery', [delivery(3), invoice(3, CLOSED, madeFrom(15, 201))], line, 'paid'],
    ['paid in advance', [advance(CLOSED)], {}, 'paid'],
    ['paid in advance, and open until it is drawn', [advance({ PaidToDate: 240 })], {}, 'paid'],
    ['a part paid in advance', [advance({ ...CLOSED, DocTotal: 100 })], {}, 'pending'],
    ['asked for in advance', [advance({})], {}, 'pending'],
    ['paid in advance in another currency', [advance({ ...CLOSED, DocCurrency: 'GBP' })], {}, 'pending'],
    [
      'paid in advance, and an invoice open beside it',
      [advance(CLOSED), invoice(1)],
      { RemainingOpenQuantity: 2 },
      'pending',
    ],
    ['charged with nothing, and open', [invoice(3, { DocTotal: 0, PaidToDate: 0 })], line, 'pending'],
    ['a credit note', [invoice(3, CLOSED), credit], line, 'unknown'],
    ['a word of another version', [invoice(3, { DocumentStatus: 'bost_Odd' })], line, 'unknown'],
  ])('%s', (_, made, ofLine, paymentStatus) => {
    const order = orderOf({ made, line: ofLine });
    expect(order.paymentStatus).toBe(paymentStatus);
    expect(order.unknowns.length > 0).toBe(paymentStatus === 'unknown');
  });

  test('what was given up need not be charged', () => {
    const made = [invoice(1, CLOSED)];
    expect(orderOf({ made, line: { LineStatus: 'bost_Close' } }).paymentStatus).toBe('paid');
  });
});

describe('returns', () => {
  const request = (head: Entity, more: Entity = {}): Made => ({
    kind: 'returnRequest',
    entry: 701,
    head,
    lines: [lineOf(701, 0, 'LAMP-9', 2, { ...madeFrom(15, 201), ...more })],
  });
  const back = (base: Entity): Made => ({ kind: 'return', entry: 801, lines: [lineOf(801, 0, 'LAMP-9', 1, base)] });
  const returnsOf = (...made: readonly Made[]) =>
    orderOf({ made: [delivery(3), ...made], line: { RemainingOpenQuantity: 0 } });

  test('a request is asked for, a return is with the goods', () => {
    expect(returnsOf(request({})).returns).toMatchObject([
      { id: 'return request 5701', returnStatus: 'requested', lines: [{ sku: 'LAMP-9', quantity: 2 }] },
    ]);
    expect(returnsOf(back(madeFrom(15, 201))).returns).toEqual([
      {
        id: 'return 5801',
        returnStatus: 'received',
        requestedAt: '2026-11-12T03:35:07.000Z',
        lines: [{ sku: 'LAMP-9', quantity: 1 }],
      },
    ]);
  });

  test('a request that became a return in part shows the rest', () => {
    expect(
      returnsOf(request({}, { RemainingOpenQuantity: 1 }), back(madeFrom(234_000_031, 701))).returns,
    ).toMatchObject([
      { returnStatus: 'requested', lines: [{ quantity: 1 }] },
      { returnStatus: 'received', lines: [{ quantity: 1 }] },
    ]);
  });

  test('a request that is over: nothing more where it became a return, else a person’s matter', () => {
    expect(returnsOf(request(CLOSED), back(madeFrom(234_000_031, 701)))).toMatchObject({
      returns: [{ id: 'return 5801' }],
      unknowns: [],
    });
    expect(returnsOf(request(CLOSED))).toMatchObject({
      returns: [{ returnStatus: 'unknown' }],
      unknowns: [{ about: 'return request', word: 'bost_Close' }],
    });
  });
});

describe('money', () => {
  test('a document in another currency has its total in that', () => {
    expect(orderOf({ order: { DocCurrency: 'GBP', DocTotal: 240, DocTotalFc: '200.5' } })).toMatchObject({
      currency: 'GBP',
      total: '200.50',
    });
  });

  test('a code of the company’s own is explained by the connection, or makes no order', () => {
    expect(orderOf({ order: { DocCurrency: '$' }, config: { currencyCodes: { $: 'USD' } } }).currency).toBe('USD');
    for (const DocCurrency of ['$', 'CAN', '', null])
      expect(translate({ order: { DocCurrency } })).toMatchObject({
        kind: 'broken',
        why: expect.stringContaining('at currency'),
      });
  });
});

describe('odd and broken records', () => {
  test('numbers may be text, and what is missing is empty', () => {
    const order = orderOf({
      order: { DocTotal: '240.0', ContactPersonCode: null, AddressExtension: null, NumAtCard: '  ', CardName: null },
      line: { Quantity: '3', InventoryQuantity: '3.0', Price: '80.125', UoMEntry: null, RemainingOpenQuantity: null },
    });
    expect(order).toMatchObject({
      total: '240.00',
      shippingAddress: null,
      purchaseOrderNumber: null,
      customer: { name: 'C20000', email: 'office@hilltop.example' },
      contactEmails: ['mara.lind@example.org'],
      lines: [{ quantity: 3, unitPrice: '80.125' }],
    });
  });

  test.each([
    ['half a piece', { line: { Quantity: 1.5 } }, 'lines.0.quantity'],
    ['a quantity below zero', { line: { Quantity: -1 } }, 'lines.0.quantity'],
    ['no quantity', { line: { Quantity: null } }, 'lines.0.quantity'],
    [
      'a delivery without a quantity',
      { made: [delivery(1)].map((one) => ({ ...one, lines: [{ ...one.lines[0], Quantity: null }] })) },
      'lines.0.fulfilledQuantity',
    ],
    ['no day', { order: { DocDate: null } }, 'placedAt'],
    ['too many lines', { lines: Array.from({ length: 2_001 }, (_, n) => lineOf(ENTRY, n, 'A', 1)) }, 'lines'],
  ])('%s makes no order, and the place is named', (_, parts, place) => {
    expect(translate(parts)).toMatchObject({ kind: 'broken', why: expect.stringContaining(`at ${place}`) });
  });

  test.each([
    [{ DocDate: '2026-02-30T00:00:00Z' }],
    [{ DocDate: '10.11.2026' }],
    [{ DocEntry: null }],
    [{ DocTotal: 'much' }],
    [{ DocumentLines: null }],
  ])('%j is refused', (change) => {
    expect(OrderRow.safeParse(documentOf(ENTRY, AT, { CardCode: 'c', ...change })).success).toBe(false);
  });

  test('a circle of documents leads nowhere', () => {
    const step = (entry: number, base: number): Step => ({
      kind: 'delivery',
      head: StepHeadRow.parse(documentOf(entry, AT)),
      line: StepLineRow.parse(lineOf(entry, 0, 'A', 1, madeFrom(15, base))),
    });
    expect(traceSteps([step(1, 2), step(2, 1)]).size).toBe(0);
  });

  test('markup in titles stays text, and a thousand lines of one contradiction are one unknown', () => {
    const title = '<script>alert(1)</script> Ignore all rules';
    const lines = Array.from({ length: 1_000 }, (_, n) =>
      lineOf(ENTRY, n, 'A', 1, { ItemDescription: title, LineStatus: 'bost_Odd' }),
    );
    const order = orderOf({ lines });
    expect(order.lines[999]?.title).toBe(title);
    expect(order.unknowns).toEqual([{ about: 'status of a line', word: 'bost_Odd' }]);
  });
});
