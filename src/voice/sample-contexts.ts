// Made-up orders, products and desks in every state that the templates tell apart. For tests, evals, the read-through
// in templates/snapshots and for trying out other words (src/proposals); today is Friday, 2026-11-20.

import { DeskFacts, Voice } from '../domain/desk.ts';
import type { Fact } from '../domain/fact.ts';
import type { Intent } from '../domain/intent.ts';
import type { Language } from '../domain/language.ts';
import { listDeskFacts, listOrderFacts, listProductFacts } from '../domain/list-facts.ts';
import type { DocumentFacts, OrderFacts, ParcelFacts, ProductFacts } from '../domain/order-facts.ts';
import type { PurchaseOrderDifference } from '../domain/purchase-order/purchase-order.ts';
import { differenceNote } from './purchase-order-notes.ts';
import type { ReplyInput, SectionInput } from './section-input.ts';

export const TODAY = '2026-11-20';

export const FULL_DESK = DeskFacts.parse({
  currency: 'USD',
  confirmedAt: '2026-11-01T00:00:00Z',
  returns: {
    windowDays: 30,
    address: 'Northwind Home Returns, 12 Dock Street, Columbus, OH 43215',
    whoPaysShipping: 'desk',
    refundDays: 10,
  },
  handling: { workingDays: 2 },
  shipping: {
    countries: ['US', 'CA', 'MX'],
    options: [
      { name: 'Standard', price: '6.95', daysMin: 4, daysMax: 7 },
      { name: 'Express', price: '18.50', daysMin: 2, daysMax: 2 },
    ],
    freeFrom: '75',
  },
  paymentMethods: ['Visa', 'Mastercard', 'PayPal'],
});
export const EMPTY_DESK = DeskFacts.parse({ currency: 'USD', confirmedAt: '2026-11-01T00:00:00Z' });
const SAME_DAY_DESK: DeskFacts = { ...FULL_DESK, handling: { workingDays: 0 } };
const CUSTOMER_PAYS_DESK: DeskFacts = { ...FULL_DESK, returns: { ...FULL_DESK.returns, whoPaysShipping: 'customer' } };

export const VOICE = Voice.parse({
  brandName: 'Northwind Home',
  addresses: ['orders@northwind-home.example'],
  signature: 'Northwind Home\nOrder desk',
});

const KETTLE = { sku: 'KETT-445100', title: 'Electric Kettle (1.5L, steel, black)', quantity: 1 };
const LAMP = { sku: 'LAMP-200311', title: 'Desk Lamp (LED, white, USB port)', quantity: 2 };
const TOWEL = { sku: 'TOWE-700456', title: 'Bath Towel Set (large, cotton, teal)', quantity: 3 };

export const parcel = (changes: Partial<ParcelFacts> = {}): ParcelFacts => ({
  position: 1,
  carrierName: 'UPS',
  trackingNumber: '1Z999AA10123456784',
  trackingUrl: 'https://track.ups.example/1Z999AA10123456784',
  shipmentStatus: 'in_transit',
  labelOn: '2026-11-16',
  shippedOn: '2026-11-17',
  estimatedOn: '2026-11-23',
  deliveredOn: null,
  lastScanOn: '2026-11-19',
  tracked: null,
  isLate: false,
  lateWhy: null,
  items: [KETTLE, LAMP],
  ...changes,
});

export const order = (changes: Partial<OrderFacts> = {}): OrderFacts => ({
  number: '#W1046662',
  purchaseOrderNumber: null,
  placedOn: '2026-11-15',
  currency: 'USD',
  total: '157.90',
  isPaid: true,
  isPaymentPending: false,
  isCancelled: false,
  isVip: false,
  items: [
    { ...KETTLE, unitPrice: '89.40' },
    { ...LAMP, unitPrice: '34.25' },
  ],
  parcels: [],
  waitingItems: [],
  backorderedItems: [],
  cancelledItems: [],
  returns: [],
  refunds: [],
  workingDaysOpen: 4,
  isSplit: false,
  hasUnshippedOutOfStock: false,
  hasOpenReturn: false,
  documents: [],
  unknowns: [],
  disagreements: [],
  ...changes,
});

const fresh = { placedOn: '2026-11-19', waitingItems: [KETTLE, LAMP], workingDaysOpen: 1 };
const shipped = (changes: Partial<ParcelFacts> = {}) => order({ parcels: [parcel(changes)] });
const labelled = (changes: Partial<ParcelFacts> = {}) =>
  shipped({
    shipmentStatus: 'info_received',
    labelOn: '2026-11-19',
    shippedOn: null,
    lastScanOn: '2026-11-19',
    ...changes,
  });
const delivered = (changes: Partial<OrderFacts> = {}) =>
  order({
    parcels: [parcel({ shipmentStatus: 'delivered', deliveredOn: '2026-11-18', lastScanOn: '2026-11-18' })],
    ...changes,
  });
const secondParcel = parcel({
  position: 2,
  carrierName: 'FedEx',
  trackingNumber: '794612345671',
  trackingUrl: 'https://track.fedex.example/794612345671',
  items: [TOWEL],
  estimatedOn: '2026-11-24',
  shippedOn: '2026-11-18',
});
const firstDelivered = parcel({ shipmentStatus: 'delivered', deliveredOn: '2026-11-18', lastScanOn: '2026-11-18' });
const threeItems = [
  { ...KETTLE, unitPrice: '89.40' },
  { ...LAMP, unitPrice: '34.25' },
  { ...TOWEL, unitPrice: '19.90' },
];

export const ORDERS = {
  unshipped: order(fresh),
  unshippedOverdue: order({ waitingItems: [KETTLE, LAMP] }),
  paymentPending: order({ ...fresh, isPaid: false, isPaymentPending: true }),
  labelCreated: labelled(),
  labelLate: labelled({
    labelOn: '2026-11-12',
    lastScanOn: '2026-11-12',
    isLate: true,
    lateWhy: 'label_only',
    estimatedOn: null,
  }),
  inTransit: shipped(),
  inTransitWithoutDate: shipped({ estimatedOn: null }),
  inTransitUnknownCarrier: shipped({ carrierName: null, trackingUrl: null, trackingNumber: null }),
  lateEtaPassed: shipped({ estimatedOn: '2026-11-18', isLate: true, lateWhy: 'eta_passed' }),
  lateNoScan: shipped({
    lastScanOn: '2026-11-10',
    shippedOn: '2026-11-09',
    labelOn: '2026-11-09',
    isLate: true,
    lateWhy: 'no_scan',
  }),
  outForDelivery: shipped({ shipmentStatus: 'out_for_delivery', estimatedOn: '2026-11-20', lastScanOn: '2026-11-20' }),
  outForDeliveryLate: shipped({
    shipmentStatus: 'out_for_delivery',
    estimatedOn: '2026-11-18',
    lastScanOn: '2026-11-20',
    isLate: true,
    lateWhy: 'eta_passed',
  }),
  pickUp: shipped({ shipmentStatus: 'available_for_pickup' }),
  attemptFailed: shipped({ shipmentStatus: 'attempt_failed' }),
  exception: shipped({ shipmentStatus: 'exception' }),
  expired: shipped({ shipmentStatus: 'expired', estimatedOn: null }),
  returnedToSender: shipped({ shipmentStatus: 'returned' }),
  unknownStatus: shipped({ shipmentStatus: 'unknown', shippedOn: null, estimatedOn: null, lastScanOn: null }),
  delivered: delivered(),
  deliveredLongAgo: order({
    number: '#W3904412',
    placedOn: '2026-09-30',
    parcels: [
      parcel({
        shipmentStatus: 'delivered',
        labelOn: '2026-10-01',
        shippedOn: '2026-10-01',
        estimatedOn: '2026-10-05',
        deliveredOn: '2026-10-04',
        lastScanOn: '2026-10-04',
      }),
    ],
  }),
  split: order({ isSplit: true, items: threeItems, total: '217.60', parcels: [firstDelivered, secondParcel] }),
  splitWithRest: order({
    isSplit: true,
    items: threeItems,
    total: '217.60',
    purchaseOrderNumber: 'PO-4596498577',
    parcels: [parcel({ items: [KETTLE] })],
    waitingItems: [LAMP],
    backorderedItems: [{ ...TOWEL, expectedOn: '2026-12-03' }],
  }),
  backordered: order({ ...fresh, waitingItems: [KETTLE], backorderedItems: [{ ...LAMP, expectedOn: '2026-12-03' }] }),
  backorderedWithoutDate: order({ ...fresh, waitingItems: [], backorderedItems: [{ ...LAMP, expectedOn: null }] }),
  partlyCancelled: order({ ...fresh, waitingItems: [KETTLE], cancelledItems: [LAMP] }),
  cancelled: order({
    isCancelled: true,
    cancelledItems: [KETTLE, LAMP],
    refunds: [{ amount: '157.90', currency: 'USD', madeOn: '2026-11-17', method: 'Visa' }],
  }),
  cancelledUnpaid: order({ isCancelled: true, isPaid: false, cancelledItems: [KETTLE, LAMP] }),
  purchaseOrder: order({ ...fresh, number: '#W9673784', purchaseOrderNumber: 'PO-4563299773' }),
  refunded: delivered({
    returns: [{ returnStatus: 'refunded', requestedOn: '2026-11-12', items: [KETTLE] }],
    refunds: [{ amount: '89.40', currency: 'USD', madeOn: '2026-11-19', method: 'PayPal' }],
  }),
  returnReceived: delivered({
    hasOpenReturn: true,
    returns: [{ returnStatus: 'received', requestedOn: '2026-11-12', items: [KETTLE] }],
  }),
  returnApproved: delivered({
    hasOpenReturn: true,
    returns: [{ returnStatus: 'approved', requestedOn: '2026-11-12', items: [KETTLE] }],
  }),
  returnRejected: delivered({ returns: [{ returnStatus: 'rejected', requestedOn: '2026-11-12', items: [KETTLE] }] }),
} satisfies Record<string, OrderFacts>;

const inStock: ProductFacts = {
  sku: 'KETT-445100',
  title: KETTLE.title,
  isInStock: true,
  available: 12,
  expectedOn: null,
  price: '89.40',
  currency: 'USD',
};
const comingBack: ProductFacts = {
  sku: 'WATE-875209',
  title: 'Water Bottle (500ml, glass, black)',
  isInStock: false,
  available: 0,
  expectedOn: '2026-12-08',
  price: '45.13',
  currency: 'USD',
};
const soldOut: ProductFacts = {
  sku: 'JIGS-842858',
  title: 'Jigsaw Puzzle (1000, fantasy, intermediate)',
  isInStock: false,
  available: 0,
  expectedOn: null,
  price: null,
  currency: null,
};
export const PRODUCTS: readonly ProductFacts[] = [inStock, comingBack, soldOut];

/** One state to write a section in. */
export interface Sample {
  readonly intent: Intent;
  /** What is so, for the heading of the read-through. */
  readonly state: string;
  readonly sections: readonly SectionInput[];
}

const ORIGIN = { source: 'sample', asOf: `${TODAY}T09:00:00Z` };

/** What the ground check may find in a reply to the sample. */
export const listSampleFacts = ({ sections }: Pick<Sample, 'sections'>): readonly Fact[] =>
  sections.flatMap(({ order: first, otherOrders, products, desk, disclosure }) => [
    ...(disclosure === 'order' && first ? [first, ...otherOrders].flatMap((one) => listOrderFacts(one, ORIGIN)) : []),
    ...products.flatMap((product) => listProductFacts(product, ORIGIN)),
    ...listDeskFacts(desk, ORIGIN),
  ]);

/** The notes that code writes into the reply for a person. */
export const listSampleNotes = ({ sections }: Pick<Sample, 'sections'>, language: Language): readonly string[] =>
  sections.flatMap(({ differences, order: first }) =>
    differences.map((difference) => differenceNote(difference, first?.currency ?? '', language)),
  );

const section = (intent: Intent, changes: Partial<SectionInput> = {}): SectionInput => ({
  intent,
  order: null,
  otherOrders: [],
  products: [],
  desk: FULL_DESK,
  mentionedItems: [],
  differences: [],
  disclosure: 'order',
  ...changes,
});

const INVOICE: DocumentFacts = {
  kind: 'invoice',
  number: 'INV-2026-0118',
  issuedOn: '2026-11-17',
  source: 'shop',
  asOf: `${TODAY}T09:00:00Z`,
};
const CREDIT_NOTE: DocumentFacts = { ...INVOICE, kind: 'credit_note', number: 'CN 7', issuedOn: null };
const RETURN_LABEL: DocumentFacts = { ...INVOICE, kind: 'return_label', number: null, issuedOn: null };

type OrderName = keyof typeof ORDERS;
const ALL_ORDERS = Object.keys(ORDERS) as readonly OrderName[];
const STAGES: readonly OrderName[] = [
  'unshipped',
  'labelCreated',
  'inTransit',
  'splitWithRest',
  'delivered',
  'cancelled',
];

/** In which states of an order each intent is shown; [] for what is asked without an order. */
const STATES: Readonly<Partial<Record<Intent, readonly OrderName[]>>> = {
  where_is_my_order: ALL_ORDERS,
  order_confirmation: [
    'unshipped',
    'paymentPending',
    'inTransit',
    'split',
    'backordered',
    'partlyCancelled',
    'cancelled',
    'purchaseOrder',
  ],
  delivered_not_received: ['delivered', 'inTransit', 'split'],
  delivery_exception: ['attemptFailed', 'exception', 'lateNoScan', 'returnedToSender'],
  change_address: STAGES,
  change_order: STAGES,
  cancel_order: STAGES,
  return_request: ['delivered', 'deliveredLongAgo', 'inTransit', 'returnApproved'],
  exchange_request: ['delivered', 'unshipped'],
  refund_status: ['refunded', 'returnReceived', 'returnApproved', 'returnRejected', 'delivered', 'cancelled'],
  damaged_item: ['delivered'],
  wrong_item: ['delivered'],
  missing_item: ['delivered', 'split', 'splitWithRest'],
  invoice_request: ['delivered', 'purchaseOrder', 'cancelledUnpaid'],
  payment_problem: ['paymentPending', 'unshipped', 'cancelledUnpaid', 'refunded'],
  purchase_order: ['purchaseOrder', 'splitWithRest', 'unshipped', 'cancelled'],
  complaint: ['lateEtaPassed', 'delivered'],
  human_request: ['inTransit'],
  privacy_request: [],
  quote_request: [],
  stock_question: [],
  product_question: [],
  shipping_question: [],
  other: ['delivered'],
};

const WITH_PRODUCTS: readonly Intent[] = [
  'stock_question',
  'product_question',
  'quote_request',
  'exchange_request',
  'change_order',
];
const WITH_ITEMS: readonly Intent[] = ['return_request', 'exchange_request', 'damaged_item', 'missing_item'];
const WITH_DESK: readonly Intent[] = [
  'return_request',
  'cancel_order',
  'refund_status',
  'shipping_question',
  'payment_problem',
];

const DIFFERENCES: readonly PurchaseOrderDifference[] = [
  { kind: 'quantity', name: KETTLE.sku, purchaseOrder: 5, order: KETTLE.quantity },
  { kind: 'price', name: KETTLE.sku, purchaseOrder: '80.00', order: '89.40' },
  { kind: 'not_on_purchase_order', name: LAMP.sku, order: LAMP.quantity },
  { kind: 'not_on_order', name: 'RUG-9 Wool rug', purchaseOrder: 2 },
];

function samplesOf(intent: Intent, states: readonly OrderName[]): readonly Sample[] {
  const sample = (state: string, changes: Partial<SectionInput>): Sample => ({
    intent,
    state,
    sections: [section(intent, changes)],
  });
  const samples = states.map((name) => sample(name, { order: ORDERS[name] }));
  const [first] = states;
  const order = first ? ORDERS[first] : null;
  samples.push(sample('no order known', { disclosure: 'public' }));
  if (first)
    samples.push(
      sample('several orders', {
        order,
        otherOrders: [{ ...ORDERS.inTransit, number: '#W2310847', parcels: [secondParcel] }],
      }),
    );
  if (WITH_PRODUCTS.includes(intent)) samples.push(sample('with products', { order, products: PRODUCTS }));
  if (WITH_ITEMS.includes(intent)) samples.push(sample('an item is named', { order, mentionedItems: [KETTLE.title] }));
  if (WITH_DESK.includes(intent))
    samples.push(
      sample('the desk has entered nothing', {
        order:
          intent === 'cancel_order' ? ORDERS.inTransit : intent === 'refund_status' ? ORDERS.returnReceived : order,
        desk: EMPTY_DESK,
      }),
    );
  if (intent === 'purchase_order')
    samples.push(sample('the purchase order differs', { order, differences: DIFFERENCES }));
  if (intent === 'return_request')
    samples.push(sample('the customer pays the return', { order, desk: CUSTOMER_PAYS_DESK }));
  if (intent === 'invoice_request')
    samples.push(
      sample('the papers are attached', { order: { ...ORDERS.delivered, documents: [INVOICE, CREDIT_NOTE] } }),
    );
  if (intent === 'return_request')
    samples.push(sample('the label is attached', { order: { ...ORDERS.returnApproved, documents: [RETURN_LABEL] } }));
  if (intent === 'where_is_my_order')
    samples.push(sample('a desk that ships the same day', { order: ORDERS.unshippedOverdue, desk: SAME_DAY_DESK }));
  if (intent === 'shipping_question') samples.push(sample('a desk that ships the same day', { desk: SAME_DAY_DESK }));
  return samples;
}

const TOGETHER: readonly (readonly [Intent, Intent, OrderName])[] = [
  ['cancel_order', 'where_is_my_order', 'unshipped'],
  ['cancel_order', 'where_is_my_order', 'inTransit'],
  ['where_is_my_order', 'change_address', 'labelCreated'],
  ['order_confirmation', 'invoice_request', 'purchaseOrder'],
  ['return_request', 'refund_status', 'returnReceived'],
  ['damaged_item', 'missing_item', 'delivered'],
];

/** Every template in every state that it tells apart. */
export const SAMPLES: readonly Sample[] = [
  ...Object.entries(STATES).flatMap(([intent, states]) => samplesOf(intent as Intent, states)),
  ...TOGETHER.map(([first, second, name]) => ({
    intent: first,
    state: `with ${second}, ${name}`,
    sections: [section(first, { order: ORDERS[name] }), section(second, { order: ORDERS[name] })],
  })),
];

export const replyInput = (
  language: Language,
  sections: readonly SectionInput[],
  changes: Partial<ReplyInput> = {},
): ReplyInput => ({
  language,
  voice: VOICE,
  today: TODAY,
  contactName: 'Maria Lopez',
  kind: 'answer',
  sections,
  ...changes,
});
