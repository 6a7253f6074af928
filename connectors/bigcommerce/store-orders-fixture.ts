// Orders with their lines, addresses and shipments in the shape of BigCommerce's V2 API, made up. For the connector's tests and the bench of translations.

export type Json = Record<string, unknown>;

export const bigAddress = (changes: Json = {}): Json => ({
  first_name: 'Mara',
  last_name: 'Lind',
  company: '',
  street_1: '4 Quay Street',
  street_2: '',
  city: 'Galway',
  state: 'Galway',
  zip: 'H91 X2Y3',
  country: 'Ireland',
  country_iso2: 'IE',
  phone: '',
  email: 'mara.lind@example.org',
  ...changes,
});

export const bigOrder = (changes: Json = {}): Json => ({
  id: 218,
  customer_id: 11,
  date_created: 'Tue, 10 Nov 2026 09:00:00 +0000',
  date_modified: 'Tue, 10 Nov 2026 09:05:00 +0000',
  date_shipped: '',
  status_id: 11,
  status: 'Awaiting Fulfillment',
  custom_status: 'Awaiting Fulfillment',
  total_ex_tax: '59.8000',
  total_inc_tax: '59.8000',
  is_tax_inclusive_pricing: true,
  items_total: 2,
  items_shipped: 0,
  payment_method: 'Credit Card',
  payment_status: 'captured',
  refunded_amount: '0.0000',
  currency_code: 'USD',
  default_currency_code: 'EUR',
  staff_notes: '',
  billing_address: bigAddress(),
  order_source: 'www',
  customer_locale: 'en',
  products: {
    url: 'https://api.bigcommerce.com/stores/abc123/v2/orders/218/products',
    resource: '/orders/218/products',
  },
  ...changes,
});

export const bigLine = (changes: Json = {}): Json => ({
  id: 65,
  order_id: 218,
  product_id: 77,
  variant_id: 79,
  name: 'Mug (blue)',
  sku: 'MUG-1',
  type: 'physical',
  quantity: 2,
  quantity_shipped: 0,
  quantity_refunded: 0,
  price_ex_tax: '24.3100',
  price_inc_tax: '29.9000',
  ...changes,
});

export const bigShipment = (changes: Json = {}): Json => ({
  id: 6,
  order_id: 218,
  date_created: 'Thu, 12 Nov 2026 09:00:00 +0000',
  tracking_number: '1Z999AA10123456784',
  shipping_provider: '',
  tracking_carrier: 'ups',
  shipping_provider_display_name: '',
  tracking_link: '',
  generated_tracking_link: 'https://www.ups.com/track?tracknum=1Z999AA10123456784',
  items: [{ order_product_id: 65, product_id: 77, quantity: 1 }],
  ...changes,
});
