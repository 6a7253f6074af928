// What is known of one order in the form that replies are written from, and the states derived from it.
// Made by src/pipeline/gather-facts.ts; every value also stands in the flat list of facts.
import type { Disagreement, ShipmentStatus } from './order.ts';

export interface ItemFacts {
  readonly sku: string;
  readonly title: string;
  readonly quantity: number;
}

/** One parcel. Days are YYYY-MM-DD in the desk's time zone. */
export interface ParcelFacts {
  /** 1-based, in the order they were shipped. */
  readonly position: number;
  /** The carrier's name as people write it ('FedEx'), null where unknown. */
  readonly carrierName: string | null;
  readonly trackingNumber: string | null;
  readonly trackingUrl: string | null;
  readonly shipmentStatus: ShipmentStatus;
  readonly labelOn: string | null;
  readonly shippedOn: string | null;
  readonly estimatedOn: string | null;
  readonly deliveredOn: string | null;
  readonly lastScanOn: string | null;
  /** The connection by which the carrier was asked, and when (ISO 8601); null where only the order's source speaks. */
  readonly tracked: { readonly by: string; readonly at: string } | null;
  /** ETA passed, or no scan for longer than the desk allows, and not yet delivered. */
  readonly isLate: boolean;
  readonly lateWhy: 'eta_passed' | 'no_scan' | 'label_only' | null;
  readonly items: readonly ItemFacts[];
}

/** A paper of the order that is attached to the reply. */
export interface DocumentFacts {
  readonly kind: 'invoice' | 'credit_note' | 'return_label';
  readonly number: string | null;
  readonly issuedOn: string | null;
  readonly source: string;
  readonly asOf: string;
}

export interface OrderFacts {
  readonly number: string;
  readonly purchaseOrderNumber: string | null;
  readonly placedOn: string;
  readonly currency: string;
  readonly total: string;
  readonly isPaid: boolean;
  readonly isPaymentPending: boolean;
  readonly isCancelled: boolean;
  readonly isVip: boolean;
  readonly items: readonly (ItemFacts & { readonly unitPrice: string })[];
  readonly parcels: readonly ParcelFacts[];
  /** Lines (or parts of lines) in no parcel yet, neither cancelled nor back-ordered. */
  readonly waitingItems: readonly ItemFacts[];
  readonly backorderedItems: readonly (ItemFacts & { readonly expectedOn: string | null })[];
  readonly cancelledItems: readonly ItemFacts[];
  readonly returns: readonly {
    readonly returnStatus: 'requested' | 'approved' | 'received' | 'refunded' | 'rejected' | 'unknown';
    readonly requestedOn: string;
    readonly items: readonly ItemFacts[];
  }[];
  readonly refunds: readonly {
    readonly amount: string;
    readonly currency: string;
    readonly madeOn: string;
    readonly method: string | null;
  }[];
  /** Working days since the order was placed, for what has not been shipped. */
  readonly workingDaysOpen: number;
  readonly isSplit: boolean;
  readonly hasUnshippedOutOfStock: boolean;
  readonly hasOpenReturn: boolean;
  /** Something in the source that we have no word for (an unknown status): the mail is held. */
  readonly unknowns: readonly string[];
  /** Where sources say different things: the mail is held by default. */
  readonly disagreements: readonly Disagreement[];
  readonly documents: readonly DocumentFacts[];
}

/** One product of the catalogue, for stock and product questions. */
export interface ProductFacts {
  readonly sku: string;
  readonly title: string;
  readonly isInStock: boolean;
  readonly available: number;
  readonly expectedOn: string | null;
  readonly price: string | null;
  readonly currency: string | null;
}
