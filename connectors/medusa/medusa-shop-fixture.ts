// Orders, returns and inventory in the shape in which Medusa's Admin API answers them, all made up. Used by the connector's tests.

export type Json = Record<string, unknown>;

/** Two MUG-1, captured with 64.80 EUR, nothing packed. */
export const medusaOrder = (changes: Json = {}): Json => ({
  id: 'order_01K0MADEUP0000000000000041',
  display_id: 41,
  custom_display_id: null,
  status: 'pending',
  payment_status: 'captured',
  fulfillment_status: 'not_fulfilled',
  email: 'Mara.Lind@example.org',
  currency_code: 'eur',
  locale: null,
  created_at: '2026-11-10T09:00:00.026Z',
  updated_at: '2026-11-10T09:00:00.026Z',
  metadata: null,
  total: 64.8,
  credit_line_total: 0,
  items: [medusaItem()],
  customer: { id: 'cus_7', first_name: null, last_name: null },
  shipping_address: {
    first_name: 'Mara',
    last_name: 'Lind',
    company: null,
    address_1: '4 Quay Street',
    address_2: '',
    city: 'Galway',
    province: null,
    postal_code: 'H91 X2Y3',
    country_code: 'ie',
  },
  sales_channel: { name: 'Web shop' },
  fulfillments: [],
  payment_collections: [{ payments: [medusaPayment()] }],
  ...changes,
});

export const medusaItem = (changes: Json = {}): Json => ({
  id: 'ordli_71',
  variant_sku: 'MUG-1',
  product_title: 'Mug',
  title: 'Mug',
  variant_title: 'blue',
  quantity: 2,
  original_total: 59.8,
  detail: { shipped_quantity: 0 },
  ...changes,
});

export const medusaPayment = (changes: Json = {}): Json => ({
  id: 'pay_51',
  provider_id: 'pp_stripe_stripe',
  captured_at: '2026-11-10T10:00:00.000Z',
  captures: [{ amount: 64.8 }],
  refunds: [],
  ...changes,
});

export const medusaFulfillment = (changes: Json = {}): Json => ({
  id: 'ful_61',
  provider_id: 'manual_manual',
  packed_at: '2026-11-11T09:00:00.000Z',
  shipped_at: '2026-11-12T09:00:00.000Z',
  delivered_at: null,
  canceled_at: null,
  labels: [medusaLabel()],
  items: [{ line_item_id: 'ordli_71', quantity: 2 }],
  ...changes,
});

export const medusaLabel = (tracking_number = '1Z999AA10123456784'): Json => ({
  tracking_number,
  tracking_url: `https://www.ups.com/track?tracknum=${tracking_number}`,
});

export const medusaReturn = (changes: Json = {}): Json => ({
  id: 'return_81',
  order_id: 'order_01K0MADEUP0000000000000041',
  status: 'requested',
  created_at: '2026-11-14T08:00:00.000Z',
  requested_at: '2026-11-14T09:00:00.000Z',
  items: [{ item_id: 'ordli_71', quantity: 1 }],
  ...changes,
});
