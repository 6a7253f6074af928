// One emulated shop: what it keeps, which rights the app has, and the points that may be spent. What the app does to it is in mutations.ts. Time is that of
// the test.
import type { CustomerRecord, OrderRecord, RoleRecord, VariantRecord } from './records.ts';

export const ALL_SCOPES = [
  'read_orders',
  'read_all_orders',
  'read_customers',
  'read_companies',
  'read_returns',
  'read_products',
  'read_inventory',
  'read_merchant_managed_fulfillment_orders',
  'read_assigned_fulfillment_orders',
  'read_third_party_fulfillment_orders',
  'write_orders',
  'write_returns',
] as const;

const SIXTY_DAYS_MS = 60 * 86_400_000;

export interface SubscriptionRecord {
  readonly id: string;
  readonly topic: string;
  readonly uri: string;
  readonly includeFields: readonly string[];
}

/** One call that Shopify makes to an address of ours. */
export interface Delivery {
  readonly uri: string;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
}

export interface EmulatedTime {
  /** ISO 8601 UTC. */
  now(): string;
  elapsedMs(): number;
}

export class EmulatedShop {
  readonly domain: string = 'acme.myshopify.com';
  readonly accessToken: string = 'shpat_0123456789abcdef';
  readonly clientId: string = 'client-1';
  readonly clientSecret: string = 'shpss_fedcba9876543210';
  readonly currency: string = 'EUR';
  timeZone = 'UTC';
  numberPrefix = '#';
  numberSuffix = '';
  /** Whether the search of all fields looks at tracking numbers, which Shopify does not say. */
  findsTrackingNumbers = false;
  scopes = new Set<string>(ALL_SCOPES);
  readonly orders: OrderRecord[] = [];
  readonly customers: CustomerRecord[] = [];
  readonly roles: RoleRecord[] = [];
  readonly variants: VariantRecord[] = [];
  readonly subscriptions: SubscriptionRecord[] = [];
  readonly deliveries: Delivery[] = [];
  /** Orders that are being cancelled, by job: so many looks until it is done. */
  readonly cancellations = new Map<string, { readonly orderId: string; looks: number; readonly refund: boolean }>();
  cancelLooks = 1;
  /** What was made under an idempotency key. */
  readonly madeByKey = new Map<string, unknown>();
  readonly points = { most: 2_000, perSecond: 100, available: 2_000, atMs: 0 };
  readonly time: EmulatedTime;
  private lastId = 9_000;

  constructor(time: EmulatedTime) {
    this.time = time;
    this.points.atMs = time.elapsedMs();
  }

  nextId(): string {
    this.lastId += 1;
    return String(this.lastId);
  }

  may(scope: string): boolean {
    return this.scopes.has(scope) || this.scopes.has(scope.replace(/^read_/, 'write_'));
  }

  /** Without the right to all orders, older ones are as if they were not. */
  visibleOrders(): readonly OrderRecord[] {
    if (this.may('read_all_orders')) return this.orders;
    const since = Date.parse(this.time.now()) - SIXTY_DAYS_MS;
    return this.orders.filter(({ processedAt }) => Date.parse(processedAt) >= since);
  }

  findOrder(id: string): OrderRecord | null {
    return this.visibleOrders().find((order) => order.id === id) ?? null;
  }

  findCustomer(id: string | null): CustomerRecord | null {
    return this.customers.find((customer) => customer.id === id) ?? null;
  }

  touch(order: OrderRecord): void {
    order.updatedAt = this.time.now().replace(/\.\d+Z$/, 'Z');
  }

  /** False where the points do not suffice; else they are taken. */
  spend(cost: number): boolean {
    const { points } = this;
    const atMs = this.time.elapsedMs();
    points.available = Math.min(points.most, points.available + ((atMs - points.atMs) / 1_000) * points.perSecond);
    points.atMs = atMs;
    if (points.available < cost) return false;
    points.available -= cost;
    return true;
  }

  giveBack(cost: number): void {
    this.points.available = Math.min(this.points.most, this.points.available + cost);
  }
}
