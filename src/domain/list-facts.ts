// The flat list of facts behind OrderFacts, ProductFacts and DeskFacts: what the ground check compares a reply with.
import { UNKNOWN_REFUND } from './describe-order.ts';
import type { DeskFacts } from './desk.ts';
import type { Fact, FactKind, StatusWord } from './fact.ts';
import type { DocumentFacts, ItemFacts, OrderFacts, ParcelFacts, ProductFacts } from './order-facts.ts';

interface Origin {
  readonly source: string;
  readonly asOf: string;
}

/** Collects facts of one origin and audience under a path; null values are left out. */
class FactList {
  readonly facts: Fact[] = [];
  readonly #origin: Origin;
  readonly #audience: Fact['audience'];

  constructor(origin: Origin, audience: Fact['audience']) {
    this.#origin = origin;
    this.#audience = audience;
  }

  add(name: string, kind: FactKind, value: string | number | null | undefined): void {
    if (value === null || value === undefined || value === '') return;
    this.facts.push({
      name,
      kind,
      value,
      source: this.#origin.source,
      asOf: this.#origin.asOf,
      audience: this.#audience,
    });
  }

  addItems(path: string, items: readonly ItemFacts[]): void {
    for (const [n, item] of items.entries()) this.addItem(`${path}.${n + 1}`, item);
  }

  addItem(path: string, item: ItemFacts): void {
    this.add(`${path}.sku`, 'sku', item.sku);
    this.add(`${path}.title`, 'title', item.title);
    this.add(`${path}.quantity`, 'quantity', item.quantity);
  }
}

export function listOrderFacts(order: OrderFacts, origin: Origin): readonly Fact[] {
  const list = new FactList(origin, 'order');
  const path = `order.${order.number}`;
  list.add(`${path}.number`, 'order_number', order.number);
  list.add(`${path}.purchaseOrderNumber`, 'purchase_order_number', order.purchaseOrderNumber);
  list.add(`${path}.placedOn`, 'day', order.placedOn);
  list.add(`${path}.total`, 'amount', `${order.total} ${order.currency}`);
  for (const word of wordsOfOrder(order)) list.add(`${path}.state`, 'word', word);
  order.items.forEach((item, n) => {
    list.addItem(`${path}.item.${n + 1}`, item);
    list.add(`${path}.item.${n + 1}.unitPrice`, 'amount', `${item.unitPrice} ${order.currency}`);
  });
  for (const parcel of order.parcels) {
    // What the carrier says is its own word, of its own time.
    const { tracked } = parcel;
    const ofParcel = tracked === null ? list : new FactList({ source: tracked.by, asOf: tracked.at }, 'order');
    addParcel(ofParcel, `${path}.parcel.${parcel.position}`, parcel);
    if (ofParcel !== list) list.facts.push(...ofParcel.facts);
  }
  list.addItems(`${path}.waiting`, order.waitingItems);
  list.addItems(`${path}.cancelled`, order.cancelledItems);
  order.backorderedItems.forEach((item, n) => {
    list.addItem(`${path}.backorder.${n + 1}`, item);
    list.add(`${path}.backorder.${n + 1}.expectedOn`, 'day', item.expectedOn);
  });
  order.returns.forEach((r, n) => {
    list.add(`${path}.return.${n + 1}.requestedOn`, 'day', r.requestedOn);
    const word = RETURN_WORDS[r.returnStatus];
    if (word) list.add(`${path}.return.${n + 1}.state`, 'word', word);
    list.addItems(`${path}.return.${n + 1}.item`, r.items);
  });
  order.refunds.forEach((refund, n) => {
    list.add(`${path}.refund.${n + 1}.amount`, 'amount', `${refund.amount} ${refund.currency}`);
    list.add(`${path}.refund.${n + 1}.madeOn`, 'day', refund.madeOn);
    list.add(`${path}.refund.${n + 1}.method`, 'text', refund.method);
    list.add(`${path}.refund.${n + 1}.state`, 'word', 'refunded');
  });
  const documents = order.documents.flatMap((document, n) => listDocumentFacts(document, `${path}.document.${n + 1}`));
  return documents.length === 0 ? list.facts : [...list.facts, ...documents];
}

function listDocumentFacts({ kind, number, issuedOn, ...origin }: DocumentFacts, path: string): readonly Fact[] {
  const list = new FactList(origin, 'order');
  list.add(`${path}.number`, 'text', number);
  list.add(`${path}.issuedOn`, 'day', issuedOn);
  list.add(`${path}.${kind}`, 'word', 'attached');
  return list.facts;
}

const RETURN_WORDS: Record<OrderFacts['returns'][number]['returnStatus'], StatusWord | null> = {
  requested: 'return_requested',
  approved: 'return_approved',
  received: 'return_received',
  refunded: 'refunded',
  rejected: 'return_rejected',
  unknown: null,
};

/** The status words that hold of the order as a whole. */
function wordsOfOrder(order: OrderFacts): readonly StatusWord[] {
  const words: StatusWord[] = ['received'];
  const hasOpenItems = order.waitingItems.length + order.backorderedItems.length > 0;
  const hasLeft = order.parcels.some((parcel) => parcel.shippedOn !== null);
  if (order.isPaid) words.push('paid');
  if (order.isPaid && !order.isCancelled) words.push('confirmed');
  if (order.isPaymentPending) words.push('payment_pending');
  if (order.isCancelled || order.cancelledItems.length > 0) words.push('cancelled');
  if (order.backorderedItems.length > 0) words.push('backordered', 'out_of_stock');
  if (hasLeft && hasOpenItems) words.push('partly_shipped');
  if (hasLeft) words.push('shipped');
  if (!hasLeft || hasOpenItems) words.push('not_shipped');
  if (order.refunds.length > 0) words.push('refunded');
  else if (!order.unknowns.includes(UNKNOWN_REFUND)) words.push('not_refunded');
  if (order.parcels.some((parcel) => parcel.isLate)) words.push('late');
  return words;
}

const PARCEL_WORDS: Record<ParcelFacts['shipmentStatus'], readonly StatusWord[]> = {
  pending: ['not_shipped'],
  info_received: ['label_created', 'not_shipped'],
  in_transit: ['in_transit', 'shipped'],
  out_for_delivery: ['out_for_delivery', 'in_transit', 'shipped'],
  available_for_pickup: ['available_for_pickup', 'shipped'],
  attempt_failed: ['attempt_failed', 'shipped'],
  delivered: ['delivered', 'shipped'],
  exception: ['exception', 'shipped'],
  expired: ['expired', 'shipped'],
  returned: ['returned_to_sender', 'shipped'],
  unknown: [],
};

function addParcel(list: FactList, path: string, parcel: ParcelFacts): void {
  list.add(`${path}.carrierName`, 'name', parcel.carrierName);
  list.add(`${path}.trackingNumber`, 'tracking_number', parcel.trackingNumber);
  list.add(`${path}.trackingUrl`, 'link', parcel.trackingUrl);
  list.add(`${path}.labelOn`, 'day', parcel.labelOn);
  list.add(`${path}.shippedOn`, 'day', parcel.shippedOn);
  list.add(`${path}.estimatedOn`, 'day', parcel.estimatedOn);
  list.add(`${path}.deliveredOn`, 'day', parcel.deliveredOn);
  list.add(`${path}.lastScanOn`, 'day', parcel.lastScanOn);
  for (const word of PARCEL_WORDS[parcel.shipmentStatus]) list.add(`${path}.state`, 'word', word);
  if (parcel.shipmentStatus === 'unknown' && parcel.shippedOn !== null) list.add(`${path}.state`, 'word', 'shipped');
  if (parcel.isLate) list.add(`${path}.state`, 'word', 'late');
  list.addItems(`${path}.item`, parcel.items);
}

/** An amount of no known currency is no fact. */
const amountIn = (currency: string | null | undefined, amount: string | null | undefined): string | null =>
  currency == null || amount == null ? null : `${amount} ${currency}`;

export function listProductFacts(product: ProductFacts, origin: Origin): readonly Fact[] {
  const list = new FactList(origin, 'public');
  const path = `product.${product.sku}`;
  list.add(`${path}.sku`, 'sku', product.sku);
  list.add(`${path}.title`, 'title', product.title);
  list.add(`${path}.state`, 'word', product.isInStock ? 'in_stock' : 'out_of_stock');
  list.add(`${path}.available`, 'quantity', product.available);
  list.add(`${path}.expectedOn`, 'day', product.expectedOn);
  list.add(`${path}.price`, 'amount', amountIn(product.currency, product.price));
  return list.facts;
}

const factsOfDesks = new WeakMap<DeskFacts, readonly Fact[]>();

/** What the desk itself says, as of when it was confirmed; the same list for every mail until the desk's facts are read anew. */
export function factsOfDesk(desk: DeskFacts): readonly Fact[] {
  const facts = factsOfDesks.get(desk) ?? listDeskFacts(desk, { source: 'desk', asOf: desk.confirmedAt });
  factsOfDesks.set(desk, facts);
  return facts;
}

export function listDeskFacts(desk: DeskFacts, origin: Origin): readonly Fact[] {
  const list = new FactList(origin, 'public');
  list.add('desk.returns.windowDays', 'quantity', desk.returns.windowDays);
  list.add('desk.returns.address', 'text', desk.returns.address);
  list.add('desk.returns.whoPaysShipping', 'text', desk.returns.whoPaysShipping);
  list.add('desk.returns.refundDays', 'quantity', desk.returns.refundDays);
  list.add('desk.handling.workingDays', 'quantity', desk.handling.workingDays);
  for (const country of desk.shipping.countries ?? []) list.add('desk.shipping.country', 'text', country);
  (desk.shipping.options ?? []).forEach((option, n) => {
    const path = `desk.shipping.option.${n + 1}`;
    list.add(`${path}.name`, 'name', option.name);
    list.add(`${path}.price`, 'amount', amountIn(desk.currency, option.price));
    list.add(`${path}.daysMin`, 'quantity', option.daysMin);
    list.add(`${path}.daysMax`, 'quantity', option.daysMax);
  });
  list.add('desk.shipping.freeFrom', 'amount', amountIn(desk.currency, desk.shipping.freeFrom));
  list.add('desk.hours.days', 'text', desk.hours.days);
  list.add('desk.hours.from', 'text', desk.hours.from);
  list.add('desk.hours.to', 'text', desk.hours.to);
  for (const method of desk.paymentMethods ?? []) list.add('desk.paymentMethod', 'name', method);
  return list.facts;
}
