// Orders and stock in memory, for tests. They fill the OrderSource and StockSource ports, pass their contracts, and fail on request.
import { normaliseOrderNumber } from '../../src/domain/identifiers/normalise-order-number.ts';
import { normalisePurchaseOrderNumber } from '../../src/domain/identifiers/purchase-order-number.ts';
import { limits } from '../../src/domain/limits.ts';
import type { Order, StockItem } from '../../src/domain/order.ts';
import { ConnectorError } from '../../src/ports/connector-error.ts';
import type { OrderQuery, OrderSource, StockSource } from '../../src/ports/order-source.ts';
import { createFaultGate, type Faults } from './faults.ts';

export interface FakeOrders extends OrderSource, Faults<'findOrders' | 'getOrder'> {
  put(order: Order): void;
}
export interface FakeStock extends StockSource, Faults<'findStock' | 'listStock'> {
  put(item: StockItem): void;
}

interface FakeSourceOptions {
  /** ISO 8601: when the data is said to have been read. */
  readonly asOf?: string;
  /** Why the source cannot see all, if it cannot. */
  readonly incompleteWhy?: string;
}

const AS_OF = '2026-11-20T09:00:00Z';
const bare = (trackingNumber: string): string => trackingNumber.replace(/[^A-Za-z0-9]/g, '').toUpperCase();

export function openFakeOrders(orders: readonly Order[] = [], options: FakeSourceOptions = {}): FakeOrders {
  const { asOf = AS_OF, incompleteWhy = null } = options;
  const gate = createFaultGate<'findOrders' | 'getOrder'>();
  const held = new Map(orders.map((order) => [order.id, order]));
  const found = (order: Order) => ({ order, source: 'fake:orders', asOf });
  return {
    failNext: gate.failNext,
    put: (order) => void held.set(order.id, order),
    findOrders: (query) =>
      gate.run('findOrders', () => {
        const all = [...held.values()]
          .filter((order) => isMeant(order, query))
          .sort((a, b) => b.placedAt.localeCompare(a.placedAt));
        const why = all.length > limits.identify.ordersMax ? 'There are more orders than can be shown.' : incompleteWhy;
        return { orders: all.slice(0, limits.identify.ordersMax).map(found), complete: why === null, why };
      }),
    getOrder: (id) =>
      gate.run('getOrder', () => {
        const order = held.get(id);
        if (!order) throw new ConnectorError('not_found', `[fake] no order has the id ${id}.`);
        return found(order);
      }),
  };
}

function isMeant(order: Order, query: OrderQuery): boolean {
  switch (query.by) {
    case 'number':
      return normaliseOrderNumber(order.number) === normaliseOrderNumber(query.number);
    case 'tracking_number':
      return (
        bare(query.trackingNumber) !== '' &&
        order.shipments.some((shipment) => bare(shipment.trackingNumber ?? '') === bare(query.trackingNumber))
      );
    case 'purchase_order_number':
      return (
        order.purchaseOrderNumber !== null &&
        normalisePurchaseOrderNumber(order.purchaseOrderNumber) ===
          normalisePurchaseOrderNumber(query.purchaseOrderNumber)
      );
    case 'email':
      return query.email !== '' && [order.customer.email, ...order.contactEmails].includes(query.email.toLowerCase());
  }
}

export function openFakeStock(items: readonly StockItem[] = [], options: FakeSourceOptions = {}): FakeStock {
  const { asOf = AS_OF } = options;
  const gate = createFaultGate<'findStock' | 'listStock'>();
  const held = new Map(items.map((item) => [item.sku, item]));
  let list = [...held.values()];
  return {
    failNext: gate.failNext,
    put(item) {
      held.set(item.sku, item);
      list = [...held.values()];
    },
    findStock: (sku) =>
      gate.run('findStock', () => {
        const item = held.get(sku);
        return item ? { item, source: 'fake:stock', asOf } : null;
      }),
    listStock: () => gate.run('listStock', () => ({ items: list, source: 'fake:stock', asOf })),
  };
}
