// Orders and variants in the shape in which Vendure's Admin API answers them, all made up. Used by the connector's tests.

export type Json = Record<string, unknown>;

/** Two MUG-1, paid with 64.80 EUR, nothing packed. */
export const vendureOrder = (changes: Json = {}): Json => ({
  id: '41',
  code: 'QX7K2M9PAB4CD5EF',
  state: 'PaymentSettled',
  createdAt: '2026-11-10T08:50:00.000Z',
  updatedAt: '2026-11-10T08:50:00.000Z',
  orderPlacedAt: '2026-11-10T09:00:00.026Z',
  currencyCode: 'EUR',
  totalWithTax: 6480,
  customer: { id: '7', firstName: 'Mara', lastName: 'Lind', emailAddress: 'Mara.Lind@example.org' },
  shippingAddress: {
    fullName: 'Mara Lind',
    company: null,
    streetLine1: '4 Quay Street',
    streetLine2: '',
    city: 'Galway',
    province: null,
    postalCode: 'H91 X2Y3',
    country: 'Ireland',
    countryCode: 'IE',
  },
  lines: [vendureLine()],
  payments: [vendurePayment()],
  fulfillments: [],
  history: { items: [] },
  ...changes,
});

export const vendureLine = (changes: Json = {}): Json => ({
  id: '71',
  quantity: 2,
  orderPlacedQuantity: 2,
  unitPriceWithTax: 2990,
  productVariant: vendureVariant(),
  ...changes,
});

export const vendurePayment = (changes: Json = {}): Json => ({
  id: '51',
  amount: 6480,
  state: 'Settled',
  method: 'card',
  refunds: [],
  ...changes,
});

export const vendureRefund = (changes: Json = {}): Json => ({
  id: '91',
  createdAt: '2026-11-16T09:00:00.000Z',
  total: 2990,
  state: 'Settled',
  method: 'card',
  reason: 'Broken',
  ...changes,
});

export const vendureFulfillment = (changes: Json = {}): Json => ({
  id: '61',
  state: 'Shipped',
  method: 'UPS Ground',
  trackingCode: '1Z999AA10123456784',
  lines: [{ orderLineId: '71', quantity: 2 }],
  ...changes,
});

/** The ids in a history's data are numbers, though all others are text. */
export const transition = (data: Json, createdAt: string): Json => ({
  id: `h-${createdAt}`,
  type: 'fulfillmentId' in data ? 'ORDER_FULFILLMENT_TRANSITION' : 'ORDER_REFUND_TRANSITION',
  createdAt,
  data,
});

export const vendureVariant = (changes: Json = {}): Json => ({
  sku: 'MUG-1',
  name: 'Mug (blue)',
  enabled: true,
  currencyCode: 'EUR',
  priceWithTax: 2990,
  trackInventory: 'INHERIT',
  outOfStockThreshold: 0,
  useGlobalOutOfStockThreshold: true,
  stockLevels: [{ stockOnHand: 12, stockAllocated: 0 }],
  ...changes,
});
