// Orders, their items and packages in the shape of the Orders API 2026-01-01, made up. For the connector's tests and the bench of translations.

export type Json = Record<string, unknown>;

export const BUYER = 'k3x9w1q7v5@marketplace.amazon.de';
const money = (amount: unknown): Json => ({ amount, currencyCode: 'EUR' });

export const amazonItem = (changes: Json = {}): Json => ({
  orderItemId: '60696125413094',
  quantityOrdered: 2,
  product: {
    asin: 'B08N5WRWNW',
    title: 'Mug (blue)',
    sellerSku: 'MUG-1',
    condition: { conditionType: 'NEW' },
    price: { unitPrice: money('29.90') },
  },
  proceeds: { proceedsTotal: money('59.80'), breakdowns: [{ type: 'ITEM', subtotal: money('59.80') }] },
  cancellation: {},
  fulfillment: { quantityFulfilled: 0, quantityUnfulfilled: 2 },
  ...changes,
});

export const amazonPackage = (changes: Json = {}): Json => ({
  packageReferenceId: '1',
  createdTime: '2026-11-12T08:00:00Z',
  packageStatus: { status: 'IN_TRANSIT', detailedStatus: 'PICKED_UP' },
  carrier: 'UPS',
  shipTime: '2026-11-12T09:00:00Z',
  shippingService: 'UPS Standard',
  trackingNumber: '1Z999AA10123456784',
  packageItems: [{ orderItemId: '60696125413094', quantity: 2 }],
  ...changes,
});

export const amazonOrder = (changes: Json = {}): Json => ({
  orderId: '302-1234567-7654321',
  createdTime: '2026-11-10T09:00:00Z',
  lastUpdatedTime: '2026-11-10T09:05:00Z',
  programs: ['AMAZON_BUSINESS'],
  salesChannel: { channelName: 'AMAZON', marketplaceId: 'A1PA6795UKMFR9', marketplaceName: 'Amazon.de' },
  buyer: { buyerName: 'Mara Lind', buyerEmail: BUYER, buyerPurchaseOrderNumber: 'PO-77' },
  recipient: {
    deliveryAddress: {
      name: 'Mara Lind',
      companyName: '',
      addressLine1: '4 Quay Street',
      addressLine2: 'Rear house',
      addressLine3: '',
      city: 'Galway',
      stateOrRegion: 'Galway',
      postalCode: 'H91 X2Y3',
      countryCode: 'IE',
      phone: '+353 91 000000',
    },
  },
  proceeds: { grandTotal: money('59.80') },
  payment: { paymentExecutions: [{ paymentMethod: 'CreditCard', paymentAmount: money('59.80') }] },
  fulfillment: { fulfillmentStatus: 'UNSHIPPED', fulfilledBy: 'MERCHANT', fulfillmentServiceLevel: 'STANDARD' },
  orderItems: [amazonItem()],
  packages: [],
  ...changes,
});

export const fulfilled = (fulfillmentStatus: string, fulfilledBy = 'MERCHANT'): Json => ({
  fulfillment: { fulfillmentStatus, fulfilledBy },
});
