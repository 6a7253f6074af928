// What the emulated shop keeps of its orders, customers and goods. Ids are the short ones; nodes.ts makes global ones of them. Words are Shopify's.

export interface LineRecord {
  readonly id: string;
  readonly sku: string | null;
  readonly name: string;
  readonly quantity: number;
  currentQuantity: number;
  unfulfilledQuantity: number;
  readonly price: string;
  readonly requiresShipping: boolean;
}

export interface PartRecord {
  readonly lineId: string;
  readonly quantity: number;
}

export interface EventRecord {
  readonly id: string;
  readonly status: string;
  readonly happenedAt: string;
  readonly message: string | null;
  readonly city: string | null;
}

export interface FulfillmentRecord {
  readonly id: string;
  readonly status: string;
  readonly displayStatus: string | null;
  readonly requiresShipping: boolean;
  readonly createdAt: string;
  readonly inTransitAt: string | null;
  readonly deliveredAt: string | null;
  readonly estimatedDeliveryAt: string | null;
  readonly tracking: readonly {
    readonly number: string | null;
    readonly company: string | null;
    readonly url: string | null;
  }[];
  readonly lines: readonly PartRecord[];
  readonly events: readonly EventRecord[];
}

export interface FulfillmentOrderRecord {
  readonly id: string;
  readonly status: string;
  readonly fulfillAt: string | null;
  readonly holds: readonly string[];
  readonly lines: readonly PartRecord[];
}

export interface ReturnRecord {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly createdAt: string;
  readonly lines: readonly (PartRecord & {
    readonly processed: number;
    readonly refunded: number;
    readonly note: string;
  })[];
}

export interface TransactionRecord {
  readonly id: string;
  readonly kind: string;
  readonly status: string;
  readonly processedAt: string;
  readonly gateway: string;
  readonly amount: string;
  readonly parentId: string | null;
  readonly refundId: string | null;
}

export interface AddressRecord {
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly address1: string | null;
  readonly address2: string | null;
  readonly city: string | null;
  readonly province: string | null;
  readonly provinceCode: string | null;
  readonly zip: string | null;
  readonly countryCode: string | null;
  readonly phone: string | null;
}

export interface OrderRecord {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly poNumber: string | null;
  readonly processedAt: string;
  updatedAt: string;
  cancelledAt: string | null;
  readonly closed: boolean;
  readonly test: boolean;
  readonly locale: string | null;
  readonly sourceName: string | null;
  financialStatus: string | null;
  fulfillmentStatus: string;
  readonly currency: string;
  readonly total: string;
  note: string | null;
  shippingAddress: AddressRecord | null;
  readonly customerId: string | null;
  /** Of an order of a company: who ordered, and for which location. */
  readonly company: { readonly contactCustomerId: string; readonly locationId: string } | null;
  readonly lines: readonly LineRecord[];
  readonly fulfillments: FulfillmentRecord[];
  readonly fulfillmentOrders: FulfillmentOrderRecord[];
  readonly returns: ReturnRecord[];
  readonly refunds: { readonly id: string; readonly note: string | null; readonly createdAt: string }[];
  readonly transactions: TransactionRecord[];
}

export interface CustomerRecord {
  readonly id: string;
  readonly displayName: string;
  readonly email: string;
  readonly locale: string;
  readonly tags: readonly string[];
  /** Absent: never asked. */
  readonly consent?: { readonly state: string; readonly level: string | null; readonly updatedAt: string };
}

/** Who may do what at a company's location, by the names of Shopify's two roles. */
export interface RoleRecord {
  readonly customerId: string;
  readonly locationId: string;
  readonly role: string;
}

export interface VariantRecord {
  readonly id: string;
  readonly sku: string | null;
  readonly product: string;
  readonly title: string;
  readonly price: string;
  readonly quantity: number | null;
  readonly tracked: boolean;
  readonly isActive: boolean;
}
