// Where the money is: a payment service. Read-only.

export const PAYMENT_STATES = [
  'pending',
  'authorized',
  'paid',
  'partially_refunded',
  'refunded',
  'disputed',
  'failed',
  'cancelled',
  'unknown',
] as const;
export type PaymentState = (typeof PAYMENT_STATES)[number];

export interface PaymentRefund {
  readonly id: string;
  readonly amount: string;
  readonly currency: string;
  readonly refundState: 'pending' | 'succeeded' | 'failed' | 'unknown';
  /** ISO 8601 UTC. */
  readonly at: string;
}

/** Amounts are decimal strings such as '226.11' in ISO 4217. */
export interface Payment {
  readonly id: string;
  readonly paymentState: PaymentState;
  /** The vendor's own word for it. */
  readonly vendorStatus: string;
  readonly amount: string;
  readonly currency: string;
  /** ISO 8601 UTC. */
  readonly at: string;
  /** Such as `card` or `klarna`; null where it is not told. */
  readonly method: string | null;
  readonly refunds: readonly PaymentRefund[];
  readonly dispute: {
    readonly disputeState: string;
    readonly openedAt: string;
    readonly respondBy: string | null;
  } | null;
}

/** `reference` is the vendor's own id where the shop tells it, `order_number` what the shop wrote into the payment. */
export type PaymentQuery =
  | { readonly by: 'reference'; readonly reference: string }
  | { readonly by: 'order_number'; readonly orderNumber: string };

export interface FoundPayments {
  /** Newest first. */
  readonly payments: readonly Payment[];
  readonly complete: boolean;
  readonly why: string | null;
  readonly source: string;
  readonly asOf: string;
}

export interface PaymentSource {
  /** Finding nothing is an empty list. ConnectorError as of OrderSource. */
  findPayments(query: PaymentQuery): Promise<FoundPayments>;
}
