// Orders, labels and fulfilments in the shape of ShipStation's V1 API, made up. For the connector's tests and the bench of translations.

export type Json = Record<string, unknown>;

const address = {
  name: 'Mara Lind',
  company: '',
  street1: '4 Quay Street',
  street2: '',
  street3: null,
  city: 'Portland',
  state: 'OR',
  postalCode: '97201',
  country: 'US',
  phone: '',
  residential: null,
};

/** Of Tuesday noon in Los Angeles. */
export const shipOrder = (changes: Json = {}): Json => ({
  orderId: 218,
  orderNumber: 'W1046662',
  orderKey: '0f6bec18-made-up',
  orderDate: '2026-11-10T12:00:00.0000000',
  createDate: '2026-11-10T12:01:00.0000000',
  modifyDate: '2026-11-10T12:05:00.4430000',
  paymentDate: '2026-11-10T12:00:00.0000000',
  orderStatus: 'awaiting_shipment',
  customerId: 37_701,
  customerUsername: 'Mara.Lind@example.org',
  customerEmail: 'Mara.Lind@example.org',
  billTo: { ...address, street1: null },
  shipTo: address,
  items: [shipItem()],
  orderTotal: 59.8,
  amountPaid: 59.8,
  externallyFulfilled: false,
  externallyFulfilledBy: null,
  advancedOptions: { storeId: 7, source: 'web', mergedOrSplit: false },
  ...changes,
});

export const shipItem = (changes: Json = {}): Json => ({
  orderItemId: 65,
  lineItemKey: null,
  sku: 'MUG-1',
  name: 'Mug (blue)',
  quantity: 2,
  unitPrice: 29.9,
  adjustment: false,
  ...changes,
});

export const shipLabel = (changes: Json = {}): Json => ({
  shipmentId: 6,
  orderId: 218,
  orderNumber: 'W1046662',
  createDate: '2026-11-12T09:00:00.0000000',
  shipDate: '2026-11-13',
  trackingNumber: '1Z999AA10123456784',
  isReturnLabel: false,
  carrierCode: 'ups_walleted',
  serviceCode: 'ups_ground',
  voided: false,
  voidDate: null,
  shipmentItems: [{ orderItemId: 65, sku: 'MUG-1', name: 'Mug (blue)', quantity: 2 }],
  ...changes,
});

export const shipFulfillment = (changes: Json = {}): Json => ({
  fulfillmentId: 9,
  orderId: 218,
  orderNumber: 'W1046662',
  trackingNumber: '9400111899223197428490',
  createDate: '2026-11-12T09:00:00.0000000',
  shipDate: '2026-11-12T00:00:00.0000000',
  carrierCode: 'USPS',
  voided: false,
  ...changes,
});
