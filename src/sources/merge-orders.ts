// One order that several sources hold becomes one: the shop's, with what an ERP or a warehouse knows beside it. Where they cannot both be
// right, the order says so. Pure; called by find-orders.ts.
import { compactIdentifier } from '../domain/identifiers/compact-identifier.ts';
import { normaliseOrderNumber } from '../domain/identifiers/normalise-order-number.ts';
import type { Disagreement, Order, OrderLine, Shipment } from '../domain/order.ts';
import type { FoundOrder } from '../ports/order-source.ts';
import type { SourceKind } from '../ports/source-connector.ts';

/** `source` of the found order is the connection's name. */
export interface OrderPart extends FoundOrder {
  readonly kind: SourceKind;
}

/** ERPs and warehouses hold the orders of the shops once more; two shops never hold the same. */
export const holdsOrdersOfOthers = (kind: SourceKind): boolean => kind === 'erp' || kind === 'warehouse';

/** In the order of the parts; what only an ERP holds stands for itself. An ERP's order is put to the one shop order of its number. */
export function mergeOrders(parts: readonly OrderPart[]): readonly FoundOrder[] {
  const own = parts.filter(({ kind }) => !holdsOrdersOfOthers(kind));
  const others = parts.filter(({ kind }) => holdsOrdersOfOthers(kind));
  const taken = new Map<OrderPart, OrderPart[]>();
  const alone: OrderPart[] = [];
  for (const other of others) {
    const home = findHome(other, own) ?? findHome(other, alone);
    if (home === null) alone.push(other);
    else taken.set(home, [...(taken.get(home) ?? []), other]);
  }
  return [...own, ...alone].map((part) => mergeOne(part, taken.get(part) ?? []));
}

/** One number may be another order's in an ERP that counts for itself: then neither the customer nor any item is the same. */
function findHome(other: OrderPart, candidates: readonly OrderPart[]): OrderPart | null {
  const number = normaliseOrderNumber(other.order.number);
  const same = candidates.filter(
    (candidate) => candidate.source !== other.source && normaliseOrderNumber(candidate.order.number) === number,
  );
  const likely = same.filter(({ order }) => isSameCustomer(order, other.order) || holdsItems(order, other.order));
  return likely.length === 1 ? (likely[0] ?? null) : null;
}

const isSameCustomer = (one: Order, other: Order): boolean =>
  one.customer.email !== '' && one.customer.email === other.customer.email;

/** Without an address one item in common would be too little; with another address it is a disagreement about the customer. */
function holdsItems(one: Order, other: Order): boolean {
  const skus = new Set(one.lines.map(({ sku }) => sku));
  const shared = other.lines.filter(({ sku }) => skus.has(sku)).length;
  return other.customer.email === '' ? shared > 0 && shared === other.lines.length : shared > 0;
}

function mergeOne(part: OrderPart, others: readonly OrderPart[]): FoundOrder {
  const { order, source, asOf } = part;
  let merged: FoundOrder = { order, source, asOf };
  for (const other of others) merged = { ...merged, order: mergeInto(merged.order, source, other) };
  return merged;
}

/** Whose order it is says the first alone: a second source never widens who may hear of it. */
function mergeInto(order: Order, source: string, other: OrderPart): Order {
  const disagreements: Disagreement[] = [];
  const note = (about: string, mine: string, theirs: string): void => {
    disagreements.push({
      about,
      says: [
        { source, value: mine },
        { source: other.source, value: theirs },
      ],
    });
  };
  if (other.order.customer.email !== '' && !isSameCustomer(order, other.order))
    note('customer', 'one address', 'another address');
  const [mine, theirs] = [order.orderStatus, other.order.orderStatus];
  if ((mine === 'cancelled') !== (theirs === 'cancelled')) note('order status', mine, theirs);
  if (MONEY_BACK.has(order.paymentStatus) !== MONEY_BACK.has(other.order.paymentStatus) && isTold(other.order))
    note('payment status', order.paymentStatus, other.order.paymentStatus);
  const lines = order.lines.map((line) => mergeLine(line, other.order.lines, note));
  for (const line of other.order.lines)
    if (!order.lines.some(({ sku }) => sku === line.sku))
      note(`line ${line.sku}`, 'not in the order', `${line.quantity}`);
  return {
    ...order,
    lines,
    shipments: mergeShipments(order.shipments, other.order.shipments),
    purchaseOrderNumber: order.purchaseOrderNumber ?? other.order.purchaseOrderNumber,
    unknowns: [...order.unknowns, ...other.order.unknowns],
    disagreements: [...order.disagreements, ...other.order.disagreements, ...disagreements],
  };
}

const MONEY_BACK: ReadonlySet<Order['paymentStatus']> = new Set(['refunded', 'partially_refunded']);
/** ERPs book payments late: what is pending there says nothing. */
const isTold = ({ paymentStatus }: Order): boolean => paymentStatus !== 'pending' && paymentStatus !== 'unknown';

function mergeLine(
  line: OrderLine,
  others: readonly OrderLine[],
  note: (about: string, mine: string, theirs: string) => void,
): OrderLine {
  const same = others.filter(({ sku }) => sku === line.sku);
  const [other] = same;
  // Of a line that one of them has split in two, nothing can be compared.
  if (other === undefined || same.length > 1) return line;
  const about = `line ${line.sku}`;
  if (other.quantity !== line.quantity) note(`${about} quantity`, `${line.quantity}`, `${other.quantity}`);
  if (other.cancelledQuantity !== line.cancelledQuantity)
    note(`${about} cancelled`, `${line.cancelledQuantity}`, `${other.cancelledQuantity}`);
  if (other.fulfilledQuantity !== line.fulfilledQuantity)
    note(`${about} shipped`, `${line.fulfilledQuantity}`, `${other.fulfilledQuantity}`);
  const isOpen = line.fulfilledQuantity + line.cancelledQuantity < line.quantity;
  if (other.backorder !== null && !isOpen) note(`${about} stock`, 'shipped', 'back-ordered');
  return line.backorder === null && isOpen ? { ...line, backorder: other.backorder } : line;
}

/** A parcel that both know is one; those that only the other knows are added. */
function mergeShipments(mine: readonly Shipment[], theirs: readonly Shipment[]): Shipment[] {
  const numberOf = ({ trackingNumber }: Shipment): string => compactIdentifier(trackingNumber ?? '');
  const isKnown = (shipment: Shipment): boolean => mine.some((one) => numberOf(one) === numberOf(shipment));
  const added = theirs.filter((shipment) => numberOf(shipment) !== '' && !isKnown(shipment));
  const numberedSkus = new Set(added.flatMap(({ lines }) => lines.map(({ sku }) => sku)));
  // A parcel without a number, of goods that the other knows in a parcel with one, is that parcel.
  const kept = mine.filter(
    (shipment) => numberOf(shipment) !== '' || !shipment.lines.some(({ sku }) => numberedSkus.has(sku)),
  );
  return [...kept, ...added];
}
