// A payment intent, a refund and a dispute in the shape of Stripe's API, made up. For the connector's tests and the bench of translations.

export const intent = (changes: object = {}, charge: object | null = {}) => ({
  id: 'pi_3MadeUp000000001',
  object: 'payment_intent',
  amount: 5_980,
  currency: 'eur',
  status: 'succeeded',
  created: 1_762_765_200,
  metadata: { order_id: '1001' },
  latest_charge:
    charge === null
      ? null
      : { id: 'ch_1', amount_refunded: 0, disputed: false, payment_method_details: { type: 'card' }, ...charge },
  ...changes,
});
export const REFUND = { id: 're_1', amount: 1_000, currency: 'eur', status: 'succeeded', created: 1_763_000_000 };
export const DISPUTE = {
  id: 'dp_1',
  status: 'needs_response',
  created: 1_763_100_000,
  evidence_details: { due_by: 1_763_900_000 },
};
