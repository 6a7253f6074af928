// Made-up orders, products and a desk in every state, as facts: what the sample replies are checked against. Used by the
// tests of this folder and by evals/scorers/claims.ts.
import type { DeskFacts } from '../../domain/desk.ts';
import type { Fact } from '../../domain/fact.ts';
import { listDeskFacts, listOrderFacts, listProductFacts } from '../../domain/list-facts.ts';
import type { ItemFacts, OrderFacts, ParcelFacts, ProductFacts } from '../../domain/order-facts.ts';

export const TODAY = '2026-11-20';
export const CUSTOMER = 'marta.lind@example.com';
export const NAMES = [
  'Northwind Home',
  'Your order desk\nNorthwind Home\norders@northwind-home.example · +1 555 0100',
  'Marta Lind',
];

const ORIGIN = { source: 'file:orders.jsonl', asOf: '2026-11-20T09:00:00Z' };
const KETTLE = { sku: 'KETT-445100', title: 'Electric Kettle (1.5L, steel, black)', quantity: 1 };
const LAMP = { sku: 'LAMP-330217', title: 'Desk Lamp (LED, white, USB port)', quantity: 2 };
const TOWEL = { sku: 'TOWE-700456', title: 'Bath Towel Set (large, cotton, teal)', quantity: 3 };

function orderOf(number: string, items: readonly ItemFacts[], differs: Partial<OrderFacts>): OrderFacts {
  return {
    number,
    purchaseOrderNumber: null,
    placedOn: '2026-11-10',
    currency: 'USD',
    total: '226.11',
    isPaid: true,
    isPaymentPending: false,
    isCancelled: false,
    isVip: false,
    items: items.map((item, n) => ({ ...item, unitPrice: ['89.40', '34.25', '18.70'][n] ?? '9.90' })),
    parcels: [],
    waitingItems: [],
    backorderedItems: [],
    cancelledItems: [],
    returns: [],
    refunds: [],
    workingDaysOpen: 1,
    isSplit: false,
    hasUnshippedOutOfStock: false,
    hasOpenReturn: false,
    unknowns: [],
    disagreements: [],
    documents: [],
    ...differs,
  };
}

const parcelOf = (differs: Partial<ParcelFacts>): ParcelFacts => ({
  position: 1,
  carrierName: 'FedEx',
  trackingNumber: '794612345671',
  trackingUrl: 'https://www.fedex.com/fedextrack/?trknbr=794612345671',
  shipmentStatus: 'in_transit',
  labelOn: '2026-11-11',
  shippedOn: '2026-11-12',
  estimatedOn: '2026-11-23',
  deliveredOn: null,
  lastScanOn: '2026-11-19',
  tracked: null,
  isLate: false,
  lateWhy: null,
  items: [KETTLE, LAMP],
  ...differs,
});

const UPS = {
  carrierName: 'UPS',
  trackingNumber: '1Z999AA10123456784',
  trackingUrl: 'https://www.ups.com/track?tracknum=1Z999AA10123456784',
};
const delivered = {
  ...UPS,
  shipmentStatus: 'delivered',
  estimatedOn: '2026-11-17',
  deliveredOn: '2026-11-16',
  lastScanOn: '2026-11-16',
  shippedOn: '2026-11-13',
} as const;

const inTransit = orderOf('#W2310847', [KETTLE, LAMP], { parcels: [parcelOf({})] });
const arrived = orderOf('#W3904412', [TOWEL], {
  placedOn: '2026-11-09',
  total: '412.75',
  parcels: [parcelOf({ ...delivered, items: [TOWEL] })],
});

export const ORDERS = {
  unshipped: orderOf('#W1046662', [KETTLE, LAMP], {
    placedOn: '2026-11-19',
    total: '157.90',
    waitingItems: [KETTLE, LAMP],
  }),
  inTransit,
  arrived,
  split: orderOf('#W4567801', [KETTLE, LAMP, TOWEL], {
    isSplit: true,
    total: '1465.90',
    parcels: [
      parcelOf({
        ...delivered,
        items: [KETTLE],
        deliveredOn: '2026-11-13',
        estimatedOn: '2026-11-14',
        lastScanOn: '2026-11-13',
        shippedOn: '2026-11-11',
      }),
      parcelOf({ position: 2, items: [LAMP], estimatedOn: '2026-11-24', shippedOn: '2026-11-18' }),
    ],
    waitingItems: [TOWEL],
  }),
  backordered: orderOf('#W5120033', [KETTLE, TOWEL], {
    purchaseOrderNumber: 'PO-4596498577',
    backorderedItems: [{ ...TOWEL, expectedOn: '2026-12-03' }],
    waitingItems: [KETTLE],
  }),
  cancelled: orderOf('#W6044718', [LAMP], {
    isCancelled: true,
    isPaid: false,
    refunds: [{ amount: '68.50', currency: 'USD', madeOn: '2026-11-14', method: 'Visa' }],
  }),
  returning: orderOf('#W7018825', [KETTLE, TOWEL], {
    parcels: [parcelOf({ ...delivered, items: [KETTLE, TOWEL], deliveredOn: '2026-11-02', estimatedOn: '2026-11-03' })],
    returns: [{ returnStatus: 'approved', requestedOn: '2026-11-09', items: [KETTLE] }],
  }),
  outForDelivery: orderOf('#W8230914', [LAMP], {
    parcels: [
      parcelOf({
        shipmentStatus: 'out_for_delivery',
        estimatedOn: '2026-11-20',
        lastScanOn: '2026-11-20',
        items: [LAMP],
      }),
    ],
  }),
  labelled: orderOf('#W8841120', [TOWEL], {
    parcels: [parcelOf({ shipmentStatus: 'info_received', labelOn: '2026-11-19', shippedOn: null, items: [TOWEL] })],
  }),
  atPickup: orderOf('#W9007341', [LAMP], {
    parcels: [parcelOf({ shipmentStatus: 'available_for_pickup', lastScanOn: '2026-11-18', items: [LAMP] })],
  }),
  attempted: orderOf('#W9155502', [KETTLE], {
    parcels: [parcelOf({ shipmentStatus: 'attempt_failed', items: [KETTLE] })],
  }),
  stuck: orderOf('#W9263377', [KETTLE], {
    parcels: [parcelOf({ shipmentStatus: 'exception', lastScanOn: '2026-11-15', items: [KETTLE] })],
  }),
  late: orderOf('#W9348816', [TOWEL], {
    parcels: [
      parcelOf({
        estimatedOn: '2026-11-16',
        lastScanOn: '2026-11-14',
        isLate: true,
        lateWhy: 'eta_passed',
        items: [TOWEL],
      }),
    ],
  }),
  unpaid: orderOf('#W9470025', [LAMP], {
    isPaid: false,
    isPaymentPending: true,
    placedOn: '2026-11-18',
    waitingItems: [LAMP],
  }),
  returned: orderOf('#W9581193', [LAMP], {
    parcels: [parcelOf({ shipmentStatus: 'returned', lastScanOn: '2026-11-17', items: [LAMP] })],
  }),
  refunded: orderOf('#W9660408', [TOWEL], {
    parcels: [parcelOf({ ...delivered, items: [TOWEL], deliveredOn: '2026-10-28', estimatedOn: '2026-10-29' })],
    returns: [{ returnStatus: 'refunded', requestedOn: '2026-11-04', items: [TOWEL] }],
    refunds: [{ amount: '56.10', currency: 'USD', madeOn: '2026-11-17', method: 'PayPal' }],
  }),
} satisfies Record<string, OrderFacts>;

const PRODUCTS: readonly ProductFacts[] = [
  {
    sku: 'KETT-445100',
    title: KETTLE.title,
    isInStock: true,
    available: 12,
    expectedOn: null,
    price: '89.40',
    currency: 'USD',
  },
  {
    sku: 'BOTT-118090',
    title: 'Water Bottle (500ml, glass, blue)',
    isInStock: false,
    available: 0,
    expectedOn: '2026-12-08',
    price: '45.13',
    currency: 'USD',
  },
];

const DESK: DeskFacts = {
  confirmedAt: '2026-11-01T08:00:00Z',
  timeZone: 'UTC',
  currency: 'USD',
  returns: {
    windowDays: 30,
    address: 'Northwind Home Returns, 12 Dock Street, Columbus, OH 43215',
    whoPaysShipping: 'desk',
    refundDays: 10,
  },
  handling: { workingDays: 3 },
  shipping: {
    countries: ['US', 'CA'],
    options: [
      { name: 'Standard', price: '6.95', daysMin: 4, daysMax: 7 },
      { name: 'Express', price: '18.50', daysMin: 1, daysMax: 2 },
    ],
    freeFrom: '75.00',
  },
  hours: { days: 'Monday to Friday', from: '09:00', to: '17:00' },
  paymentMethods: ['Visa', 'PayPal'],
  trackingAgeHoursMax: 6,
  lateAfterDaysWithoutScan: 5,
  proposesNotes: false,
  sendsReceipts: false,
};

export type World = keyof typeof ORDERS | 'both' | 'shop' | 'nothing';

/** Catalogue titles; the last ones belong to no sample order. */
export const CATALOGUE = [
  KETTLE.title,
  LAMP.title,
  TOWEL.title,
  'Water Bottle (500ml, glass, blue)',
  'Pet Bed (small, fleece, beige)',
  'Vacuum Cleaner (canister, bagless, pet hair removal)',
  'Backpack (blue, medium, nylon)',
  'Electric Kettle (1L, glass, white)',
];

const desk = listDeskFacts(DESK, { source: 'desk', asOf: DESK.confirmedAt });
const products = PRODUCTS.flatMap((product) => listProductFacts(product, ORIGIN));

export function factsOf(world: World): readonly Fact[] {
  if (world === 'nothing') return [];
  if (world === 'shop') return [...products, ...desk];
  if (world === 'both') return [...listOrderFacts(inTransit, ORIGIN), ...listOrderFacts(arrived, ORIGIN), ...desk];
  return [...listOrderFacts(ORDERS[world], ORIGIN), ...desk];
}
