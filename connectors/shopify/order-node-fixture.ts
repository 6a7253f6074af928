// An order in the shape in which Shopify's Admin API answers our query, made up. For translate.test.ts and the bench of translations.

export const money = (amount: unknown, currencyCode = 'EUR') => ({ presentmentMoney: { amount, currencyCode } });
export const page = (...nodes: readonly unknown[]) => ({ nodes, pageInfo: { hasNextPage: false, endCursor: null } });
export const line = (changes: object = {}) => ({
  id: 'gid://shopify/LineItem/1',
  sku: 'MUG-1',
  name: 'Mug - blue',
  quantity: 2,
  currentQuantity: 2,
  unfulfilledQuantity: 2,
  requiresShipping: true,
  originalUnitPriceSet: money('29.9'),
  ...changes,
});
export const parcel = (changes: object = {}) => ({
  id: 'gid://shopify/Fulfillment/7',
  status: 'SUCCESS',
  displayStatus: 'FULFILLED',
  requiresShipping: true,
  createdAt: '2026-11-12T09:00:00Z',
  inTransitAt: null,
  deliveredAt: null,
  estimatedDeliveryAt: null,
  trackingInfo: [{ number: '1Z999AA10123456784', company: 'UPS', url: 'https://ups.example/1Z999AA10123456784' }],
  fulfillmentLineItems: page({ quantity: 2, lineItem: { id: 'gid://shopify/LineItem/1' } }),
  events: page(),
  ...changes,
});
export const raw = (changes: object = {}) => ({
  id: 'gid://shopify/Order/450789469',
  name: '#1001',
  email: 'Mara.Lind@Example.org',
  poNumber: null,
  processedAt: '2026-11-10T09:00:00Z',
  updatedAt: '2026-11-10T09:00:00Z',
  cancelledAt: null,
  closed: false,
  test: false,
  customerLocale: 'en',
  sourceName: 'web',
  displayFinancialStatus: 'PAID',
  displayFulfillmentStatus: 'UNFULFILLED',
  presentmentCurrencyCode: 'EUR',
  totalPriceSet: money('59.8'),
  shippingAddress: null,
  lineItems: page(line()),
  fulfillments: [],
  transactions: [],
  ...changes,
});
