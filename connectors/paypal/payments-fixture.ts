// Captures, refunds, orders, disputes and listed transactions in the shape of PayPal's documentation, made up. For the connector's tests and the bench of
// translations.

export const CAPTURE_ID = '3C679366HH908993F';
export const ORDER_ID = '5O190127TN364715T';

export const capture = (changes: object = {}) => ({
  id: CAPTURE_ID,
  status: 'COMPLETED',
  amount: { currency_code: 'EUR', value: '59.80' },
  invoice_id: '1001',
  final_capture: true,
  create_time: '2026-11-10T09:00:00Z',
  update_time: '2026-11-10T09:00:00Z',
  supplementary_data: { related_ids: { order_id: ORDER_ID } },
  ...changes,
});
export const refund = (changes: object = {}) => ({
  id: '0K35355239430361V',
  status: 'COMPLETED',
  amount: { currency_code: 'EUR', value: '10.00' },
  create_time: '2026-11-12T09:00:00Z',
  links: [{ href: `https://api.paypal.com/v2/payments/captures/${CAPTURE_ID}`, rel: 'up', method: 'GET' }],
  ...changes,
});
export const order = (payments: object, changes: object = {}) => ({
  id: ORDER_ID,
  status: 'COMPLETED',
  purchase_units: [{ reference_id: 'default', payments }],
  ...changes,
});
export const dispute = (changes: object = {}) => ({
  dispute_id: 'PP-D-12345',
  status: 'WAITING_FOR_SELLER_RESPONSE',
  create_time: '2026-11-15T09:00:00.000Z',
  seller_response_due_date: '2026-11-25T09:00:00.000Z',
  disputed_transactions: [{ seller_transaction_id: CAPTURE_ID }],
  ...changes,
});
export const listed = (changes: object = {}) => ({
  transaction_id: CAPTURE_ID,
  transaction_event_code: 'T0006',
  transaction_initiation_date: '2026-11-10T10:00:00+0100',
  transaction_updated_date: '2026-11-10T10:00:00+0100',
  transaction_amount: { currency_code: 'EUR', value: '59.80' },
  transaction_status: 'S',
  invoice_id: '1001',
  instrument_type: 'PAYPAL',
  ...changes,
});
