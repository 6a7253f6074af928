// From the returns of a customer's order to those of one purchase order, and what was given back for them. Pure; called by translate.ts.
// https://developer.walmart.com/global-marketplace/docs/returns-and-refunds-api-overview
import type { Order } from '../../src/domain/order.ts';
import type { WalmartReturn, WalmartReturnLine } from './schemas.ts';

type Return = Order['returns'][number];
type ReturnStatus = Return['returnStatus'];

const CALLED_OFF = 'RETURN_CANCELLED';
const REFUND_ISSUED = 'REFUND_ISSUED';
/** By the newest event, which says more than the status: COMPLETED is a return whose money is on its way, was paid, or that was called off. */
const EVENTS: ReadonlyMap<string, ReturnStatus> = new Map([
  ['RETURN_INITIATED', 'requested'],
  ['RETURN_IN_TRANSIT', 'approved'],
  ['DELIVERED_AT_RETURN_CENTER', 'received'],
  ['REFUND_INITIATED', 'approved'],
  [REFUND_ISSUED, 'refunded'],
  ['INTRANSIT_AFTER_INVOICE', 'refunded'],
  ['DELIVERED_AFTER_INVOICE', 'refunded'],
]);
/** Where no event is told. */
const STATUSES: ReadonlyMap<string, ReturnStatus> = new Map([
  ['INITIATED', 'requested'],
  ['DELIVERED', 'received'],
]);
/** A return is as far as the line that is least far. */
const PROGRESS: readonly ReturnStatus[] = ['unknown', 'requested', 'approved', 'received', 'refunded'];

interface ReturnsReading {
  readonly returns: Order['returns'];
  readonly refunds: Order['refunds'];
  readonly unknowns: Order['unknowns'];
}

/** `skus`: of the purchase order, for lines that do not say of which they are. */
export function translateReturns(
  all: readonly WalmartReturn[],
  purchaseOrderId: string,
  skus: ReadonlySet<string>,
): ReturnsReading {
  const returns: Return[] = [];
  const refunds: Order['refunds'] = [];
  const unknowns: Order['unknowns'] = [];
  for (const one of all) {
    const own = one.returnOrderLines.filter((line) => isOf(line, purchaseOrderId, skus));
    const lines = own.filter((line) => wordOf(line) !== CALLED_OFF && wordOf(line) !== 'CANCELLED');
    if (lines.length === 0) continue;
    const read = lines.map((line) => ({ word: wordOf(line), status: statusOf(line) }));
    for (const { word, status } of read)
      if (status === 'unknown') unknowns.push({ about: 'return status', word: word ?? 'none' });
    returns.push({
      id: one.returnOrderId,
      returnStatus: PROGRESS.find((status) => read.some((line) => line.status === status)) ?? 'unknown',
      requestedAt: one.returnOrderDate,
      lines: lines.map(({ item, quantity }) => ({ sku: item?.sku ?? '', quantity: quantity.measurementValue })),
    });
    const refund = refundOf(one, own);
    if (refund !== null) refunds.push(refund);
  }
  return { returns, refunds, unknowns };
}

const isOf = (line: WalmartReturnLine, purchaseOrderId: string, skus: ReadonlySet<string>): boolean =>
  line.purchaseOrderId === null ? skus.has(line.item?.sku ?? '') : line.purchaseOrderId === purchaseOrderId;

function newestEvent({ returnTrackingDetail: events }: WalmartReturnLine) {
  const timeOf = ({ eventTime }: (typeof events)[number]): number => Date.parse(eventTime ?? '') || 0;
  return events.reduce<(typeof events)[number] | null>(
    (newest, event) => (newest === null || timeOf(event) >= timeOf(newest) ? event : newest),
    null,
  );
}

const wordOf = (line: WalmartReturnLine): string | null => newestEvent(line)?.eventTag ?? line.status;

function statusOf(line: WalmartReturnLine): ReturnStatus {
  const tag = newestEvent(line)?.eventTag ?? null;
  return (tag === null ? STATUSES.get(line.status ?? '') : EVENTS.get(tag)) ?? 'unknown';
}

/** Only of a return that is this purchase order's alone, of which all was refunded: its amount is of the whole. The time is the last line's. */
function refundOf(one: WalmartReturn, own: readonly WalmartReturnLine[]): Order['refunds'][number] | null {
  const { returnOrderLines: lines, totalRefundAmount: total } = one;
  const isWhole = lines.every(({ refundedQty, quantity }) => (refundedQty ?? 0) >= quantity.measurementValue);
  const times = lines.map(
    (line) => line.returnTrackingDetail.find(({ eventTag }) => eventTag === REFUND_ISSUED)?.eventTime,
  );
  const at = times.reduce((last, time) => (Date.parse(time ?? '') > Date.parse(last ?? '') ? time : last), times[0]);
  if (total === null || !isWhole || own.length < lines.length || times.some((time) => !time) || !at) return null;
  return { amount: total.currencyAmount, currency: total.currencyUnit, at, method: null };
}
