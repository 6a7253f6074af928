// A customer's purchase order as far as it could be read, and how it differs from our order. Untrusted: it shows a person
// what to look at, and states nothing to the customer.

export interface PurchaseOrderLine {
  /** What the line calls the thing: its code, its title or both, as written. */
  readonly words: readonly string[];
  readonly quantity: number | null;
  /** Decimal amounts, any of which may be the price of one: `1.234` can be read in two ways, and a line may hold a sum. */
  readonly prices: readonly string[];
}

/** `isWhole`: the lines are a table or a list, so that what they do not name was not ordered with it. */
export interface PurchaseOrderLines {
  readonly lines: readonly PurchaseOrderLine[];
  readonly isWhole: boolean;
}

/** What a purchase order asks for, in the sender's words made harmless. */
export interface PurchaseOrderRequest {
  /** The customer's number for it. */
  readonly number: string | null;
  readonly lines: readonly { readonly name: string; readonly quantity: number | null }[];
  /** How many lines more it has. */
  readonly furtherLines: number;
}

/** `name` is the SKU of our order's line; of a line that our order has not, what the purchase order calls it. */
export type PurchaseOrderDifference =
  | { readonly kind: 'quantity'; readonly name: string; readonly purchaseOrder: number; readonly order: number }
  | { readonly kind: 'price'; readonly name: string; readonly purchaseOrder: string; readonly order: string }
  | { readonly kind: 'not_on_order'; readonly name: string; readonly purchaseOrder: number | null }
  | { readonly kind: 'not_on_purchase_order'; readonly name: string; readonly order: number };
