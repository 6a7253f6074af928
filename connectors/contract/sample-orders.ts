// Made-up orders and stock on which the contract suites of the source ports run, whatever connector holds them.
import type { Order, StockItem } from '../../src/domain/order.ts';

export function sampleOrder(changes: Partial<Order> = {}): Order {
  return {
    id: 'K1001',
    number: '#K1001',
    placedAt: '2026-11-10T09:00:00Z',
    orderStatus: 'open',
    paymentStatus: 'paid',
    currency: 'EUR',
    total: '59.80',
    channel: 'web',
    purchaseOrderNumber: null,
    customer: { id: 'c1', name: 'Mara Lind', email: 'mara.lind@example.org', locale: 'en', tags: [] },
    contactEmails: [],
    shippingAddress: {
      name: 'Mara Lind',
      line1: '4 Quay Street',
      line2: null,
      city: 'Galway',
      region: null,
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
    shipments: [],
    returns: [],
    refunds: [],
    updatedAt: null,
    unknowns: [],
    disagreements: [],
    ...changes,
  };
}

const parcel = (trackingNumber: string): Order['shipments'][number] => ({
  id: 's1',
  carrier: 'ups',
  trackingNumber,
  trackingUrl: `https://carrier.example/track/${trackingNumber}`,
  shipmentStatus: 'in_transit',
  shippedAt: '2026-11-12T09:00:00Z',
  estimatedDeliveryOn: '2026-11-20',
  deliveredAt: null,
  vendorStatus: null,
  trackedAt: null,
  trackedBy: null,
  lines: [{ sku: 'MUG-1', quantity: 2 }],
  events: [
    {
      at: '2026-11-12T18:00:00Z',
      shipmentStatus: 'in_transit',
      description: 'Departed facility',
      location: 'Dublin',
      vendorCode: null,
    },
  ],
});

/** One address with an old and a new order, and one of its company; a purchase order; a parcel. */
export const SAMPLE_ORDERS: readonly Order[] = [
  sampleOrder(),
  sampleOrder({
    id: 'K1003',
    number: '#K1003',
    placedAt: '2026-11-15T09:00:00Z',
    shipments: [parcel('1Z999AA10123456784')],
  }),
  sampleOrder({
    id: 'K1002',
    number: '#K1002',
    placedAt: '2026-11-12T09:00:00Z',
    purchaseOrderNumber: 'PO-77120',
    customer: { id: 'c2', name: 'Hilltop Hotels', email: 'purchasing@hilltop.example', locale: 'es', tags: ['vip'] },
    contactEmails: ['mara.lind@example.org'],
    lines: [
      {
        sku: 'LAMP-9',
        title: 'Lamp (brass)',
        quantity: 3,
        unitPrice: '80.00',
        fulfilledQuantity: 1,
        cancelledQuantity: 1,
        backorder: { expectedAt: '2026-12-01' },
      },
    ],
    returns: [
      {
        id: 'r1',
        returnStatus: 'approved',
        requestedAt: '2026-11-14T09:00:00Z',
        lines: [{ sku: 'LAMP-9', quantity: 1 }],
      },
    ],
    refunds: [{ amount: '80.00', currency: 'EUR', at: '2026-11-16T09:00:00Z', method: 'card' }],
  }),
];

export const SAMPLE_STOCK: readonly StockItem[] = [
  { sku: 'MUG-1', title: 'Mug (blue)', available: 12, expectedOn: null, price: '29.90', currency: 'EUR' },
  { sku: 'LAMP-9', title: 'Lamp (brass)', available: 0, expectedOn: '2026-12-01', price: '80.00', currency: 'EUR' },
  { sku: 'constructor', title: 'Construction kit', available: 1, expectedOn: null, price: null, currency: null },
];
