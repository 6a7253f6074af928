// From an order as a source states it to what can be said of it: its parcels, what waits, what is late.
// Pure; `now` is passed in. Called by gatherFacts; the policy and the templates rest on what is derived here.
import { dayOf, daysBetween, workingDaysBetween } from './calendar.ts';
import { carrierName } from './identifiers/carriers.ts';
import type { Order, OrderLine, Shipment } from './order.ts';
import type { ItemFacts, OrderFacts, ParcelFacts } from './order-facts.ts';

/** A label that the carrier has not scanned for more working days than this makes the parcel late. bench/SPEC.md, rule 1. */
const LABEL_WORKING_DAYS_MAX = 2;

/** The source says that money went back, but not when and how much. */
export const UNKNOWN_REFUND = 'refund';

export interface DescribeOptions {
  readonly now: string;
  readonly timeZone: string;
  readonly lateAfterDaysWithoutScan: number;
  /** SKUs of which nothing is on the shelf. */
  readonly isOutOfStock: (sku: string) => boolean;
}

const itemOf = (line: Pick<OrderLine, 'sku' | 'title'>, quantity: number): ItemFacts => ({
  sku: line.sku,
  title: line.title,
  quantity,
});

interface Described {
  /** What the facts were derived with, beside the order. */
  readonly today: string;
  readonly timeZone: string;
  readonly lateAfterDaysWithoutScan: number;
  readonly facts: OrderFacts;
}

const described = new WeakMap<Order, Described>();

/** A mail's orders are described to its judges and again with the stock, so what does not rest on the stock is kept with
 * the order until the day is over. */
export function describeOrder(order: Order, options: DescribeOptions): OrderFacts {
  const { timeZone, lateAfterDaysWithoutScan, isOutOfStock } = options;
  const today = dayOf(options.now, timeZone);
  const known = described.get(order);
  const isCurrent =
    known?.today === today &&
    known.timeZone === timeZone &&
    known.lateAfterDaysWithoutScan === lateAfterDaysWithoutScan;
  const facts = isCurrent ? known.facts : describeWithoutStock(order, today, options);
  if (!isCurrent) described.set(order, { today, timeZone, lateAfterDaysWithoutScan, facts });
  const isWaitingForStock = [...facts.waitingItems, ...facts.backorderedItems].some(({ sku }) => isOutOfStock(sku));
  return isWaitingForStock ? { ...facts, hasUnshippedOutOfStock: true } : facts;
}

/** As `OrderFacts.parcels` has them: what has not left comes last. */
export const inOrderOfLeaving = (shipments: readonly Shipment[]): readonly Shipment[] =>
  [...shipments].sort((a, b) => (a.shippedAt ?? '9').localeCompare(b.shippedAt ?? '9'));

function describeWithoutStock(order: Order, today: string, options: DescribeOptions): OrderFacts {
  const day = (time: string) => dayOf(time, options.timeZone);
  const titles = new Map(order.lines.map((line) => [line.sku, line]));
  const parcels = inOrderOfLeaving(order.shipments).map((shipment, index) =>
    describeParcel(shipment, index + 1, today, titles, options),
  );
  const placedOn = day(order.placedAt);
  const isCancelled = order.orderStatus === 'cancelled';
  const open = isCancelled ? [] : listOpen(order.lines, order.shipments).filter((x) => x.quantity > 0);
  return {
    number: order.number,
    purchaseOrderNumber: order.purchaseOrderNumber,
    placedOn,
    currency: order.currency,
    total: order.total,
    isPaid: order.paymentStatus === 'paid' || order.paymentStatus === 'partially_refunded',
    isPaymentPending: order.paymentStatus === 'pending',
    isCancelled,
    isVip: order.customer.tags.some((tag) => tag.toLowerCase() === 'vip'),
    items: order.lines.map((line) => ({ ...itemOf(line, line.quantity), unitPrice: line.unitPrice })),
    parcels,
    waitingItems: open.filter((x) => !x.line.backorder).map((x) => itemOf(x.line, x.quantity)),
    backorderedItems: open
      .filter((x) => x.line.backorder)
      .map((x) => ({ ...itemOf(x.line, x.quantity), expectedOn: x.line.backorder?.expectedAt ?? null })),
    cancelledItems: order.lines
      .filter((line) => line.cancelledQuantity > 0)
      .map((line) => itemOf(line, line.cancelledQuantity)),
    returns: order.returns.map((r) => ({
      returnStatus: r.returnStatus,
      requestedOn: day(r.requestedAt),
      items: itemsOf(r.lines, titles),
    })),
    refunds: order.refunds.map((r) => ({
      amount: r.amount,
      currency: r.currency,
      madeOn: day(r.at),
      method: r.method,
    })),
    workingDaysOpen: workingDaysBetween(placedOn, today),
    isSplit: parcels.length > 1 || (parcels.length > 0 && open.length > 0),
    hasUnshippedOutOfStock: false,
    hasOpenReturn: order.returns.some((r) => r.returnStatus !== 'refunded' && r.returnStatus !== 'rejected'),
    unknowns: listUnknowns(order),
    disagreements: order.disagreements,
    documents: [],
  };
}

/** What of a line is neither cancelled nor in a parcel; the parcels count where they name more than the line admits. */
/** How much of each line has not left. What parcels hold beyond what the lines say themselves counts for the lines of its SKU in turn: an
 * order may have two lines of one SKU, of which one has left. */
function listOpen(
  lines: readonly OrderLine[],
  shipments: readonly Shipment[],
): { line: OrderLine; quantity: number }[] {
  const beyond = new Map<string, number>();
  const add = (sku: string, quantity: number) => beyond.set(sku, (beyond.get(sku) ?? 0) + quantity);
  for (const shipment of shipments) for (const { sku, quantity } of shipment.lines) add(sku, quantity);
  for (const { sku, fulfilledQuantity } of lines) add(sku, -fulfilledQuantity);
  return lines.map((line) => {
    const open = line.quantity - line.cancelledQuantity - line.fulfilledQuantity;
    const inParcels = Math.max(0, Math.min(open, beyond.get(line.sku) ?? 0));
    add(line.sku, -inParcels);
    return { line, quantity: open - inParcels };
  });
}

function itemsOf(
  parts: readonly { sku: string; quantity: number }[],
  lines: ReadonlyMap<string, OrderLine>,
): ItemFacts[] {
  return parts.map((part) => itemOf(lines.get(part.sku) ?? { sku: part.sku, title: part.sku }, part.quantity));
}

function describeParcel(
  shipment: Shipment,
  position: number,
  today: string,
  lines: ReadonlyMap<string, OrderLine>,
  options: DescribeOptions,
): ParcelFacts {
  const day = (time: string | null | undefined) => (time ? dayOf(time, options.timeZone) : null);
  const events = [...shipment.events].sort((a, b) => a.at.localeCompare(b.at));
  const label = events.find((event) => event.shipmentStatus === 'info_received');
  const firstScan = events.find(
    (event) => event.shipmentStatus !== 'info_received' && event.shipmentStatus !== 'pending',
  );
  const isLabelOnly = shipment.shipmentStatus === 'info_received' || shipment.shipmentStatus === 'pending';
  const labelOn = day(label?.at) ?? (isLabelOnly ? day(shipment.shippedAt) : null);
  const lastScanOn = day(events.at(-1)?.at);
  const lateWhy = whyLate(shipment, { today, labelOn, lastScanOn }, options.lateAfterDaysWithoutScan);
  return {
    position,
    carrierName: shipment.carrier === null ? null : carrierName(shipment.carrier),
    trackingNumber: shipment.trackingNumber,
    trackingUrl: shipment.trackingUrl,
    shipmentStatus: shipment.shipmentStatus,
    labelOn,
    shippedOn: isLabelOnly ? null : (day(firstScan?.at) ?? day(shipment.shippedAt)),
    estimatedOn: shipment.estimatedDeliveryOn,
    deliveredOn: day(shipment.deliveredAt),
    lastScanOn,
    tracked:
      shipment.trackedBy === null || shipment.trackedAt === null
        ? null
        : { by: shipment.trackedBy, at: shipment.trackedAt },
    isLate: lateWhy !== null,
    lateWhy,
    items: itemsOf(shipment.lines, lines),
  };
}

function whyLate(
  shipment: Shipment,
  days: { readonly today: string; readonly labelOn: string | null; readonly lastScanOn: string | null },
  lateAfterDaysWithoutScan: number,
): ParcelFacts['lateWhy'] {
  const { shipmentStatus: state } = shipment;
  if (state === 'delivered' || state === 'available_for_pickup' || state === 'returned') return null;
  if (shipment.estimatedDeliveryOn !== null && shipment.estimatedDeliveryOn < days.today) return 'eta_passed';
  const isLabelOnly = state === 'info_received' || state === 'pending';
  if (isLabelOnly)
    return days.labelOn !== null && workingDaysBetween(days.labelOn, days.today) > LABEL_WORKING_DAYS_MAX
      ? 'label_only'
      : null;
  return days.lastScanOn !== null && daysBetween(days.lastScanOn, days.today) > lateAfterDaysWithoutScan
    ? 'no_scan'
    : null;
}

function listUnknowns(order: Order): string[] {
  const unknowns: string[] = order.unknowns.map(({ about }) => about);
  if (order.orderStatus === 'unknown') unknowns.push('order status');
  if (order.paymentStatus === 'unknown') unknowns.push('payment status');
  // No template speaks of a payment that failed: a person does.
  if (order.paymentStatus === 'failed') unknowns.push('failed payment');
  if (order.shipments.some((s) => s.shipmentStatus === 'unknown')) unknowns.push('shipment status');
  if (order.returns.some((r) => r.returnStatus === 'unknown')) unknowns.push('return status');
  const isRefunded = order.paymentStatus === 'refunded' || order.paymentStatus === 'partially_refunded';
  if (isRefunded && order.refunds.length === 0) unknowns.push(UNKNOWN_REFUND);
  return [...new Set(unknowns)];
}
