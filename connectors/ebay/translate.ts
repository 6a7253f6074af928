// From an order of eBay, with its fulfilments, to our Order. Pure; called by find-orders.ts.
import { divideMoney } from '../../src/domain/money.ts';
import { Order, type OrderLine } from '../../src/domain/order.ts';
import { failed, ok, type Result } from '../../src/domain/result.ts';
import type { EbayListed, EbayOrder, EbayParcel, EbayRefund } from './schemas.ts';
import { countSent, FULFILLED, type SentLine, skuOf, translateParcels, withoutTracking } from './translate-parcels.ts';

const NOT_STARTED = 'NOT_STARTED';
const IN_PROGRESS = 'IN_PROGRESS';
const CANCELED = 'CANCELED';
const REFUNDED = 'REFUNDED';

/** Of an order and of a line. */
const FULFILMENTS = new Set([NOT_STARTED, IN_PROGRESS, FULFILLED]);
const CANCELLATIONS = new Set(['NONE_REQUESTED', IN_PROGRESS, CANCELED]);
const CANCELLATION_REQUESTS = new Set(['COMPLETED', 'REJECTED', 'REQUESTED']);
const REFUNDS = new Set([REFUNDED, 'PENDING', 'FAILED']);
/** Of PREPARE_FOR_PICKUP and DIGITAL a person answers: no parcel goes to the buyer. */
const DELIVERIES = new Set(['SHIP_TO', 'SELLER_DEFINED', 'FULFILLED_BY_EBAY']);

const PAYMENTS: ReadonlyMap<string, Order['paymentStatus']> = new Map([
  ['PAID', 'paid'],
  ['PARTIALLY_REFUNDED', 'partially_refunded'],
  ['FULLY_REFUNDED', 'refunded'],
]);
/** Of the payment or of a refund: only the payments tell which. */
const PAYMENTS_OR_REFUNDS: ReadonlyMap<string, Order['paymentStatus']> = new Map([
  ['PENDING', 'pending'],
  ['FAILED', 'failed'],
]);

/** What is not asked for where an order cannot have it. */
export const mayHaveParcels = ({ orderFulfillmentStatus, fulfillmentHrefs }: EbayOrder): boolean =>
  orderFulfillmentStatus !== NOT_STARTED || fulfillmentHrefs.length > 0;

/** The buyer's, lower-cased; '' where eBay shows none. It writes words in its place: https://developer.ebay.com/support/kb-article?KBid=349. */
export function emailOf({ buyer, fulfillmentStartInstructions: ways }: EbayListed): string {
  const contacts = [buyer?.buyerRegistrationAddress, ...ways.map(({ shippingStep }) => shippingStep?.shipTo)];
  const stated = contacts.map((contact) => contact?.email?.toLowerCase() ?? '');
  return stated.find((text) => /^[^\s@]+@[^\s@]+$/.test(text)) ?? '';
}

/** A sentence where the order cannot be used. */
export function translateOrder(order: EbayOrder, parcels: readonly EbayParcel[]): Result<Order, string> {
  const { total } = order.pricingSummary;
  const { currency } = total;
  if (order.lineItems.some(({ lineItemCost }) => lineItemCost.currency !== currency))
    return failed('its amounts are of several currencies');
  if (order.lineItems.some(({ quantity }) => quantity < 1)) return failed('a line of it has no units');
  const sent = order.lineItems.map((line) => countSent(line, parcels));
  const untold = isDelivered(order) ? sent.filter((one) => one.sent > 0 && !one.isInParcels) : [];
  const lines = sent.map((one) => translateLine(one, order));
  const checked = Order.safeParse({
    id: order.orderId,
    number: order.orderId,
    placedAt: order.creationDate,
    orderStatus: orderStatusOf(order, lines),
    paymentStatus: paymentStatusOf(order),
    currency,
    total: total.amount,
    channel: 'ebay',
    purchaseOrderNumber: null,
    customer: {
      id: order.buyer?.username ?? '',
      name: order.buyer?.buyerRegistrationAddress?.fullName ?? shipToOf(order)?.fullName ?? '',
      email: emailOf(order),
      locale: null,
      tags: [],
    },
    contactEmails: [],
    shippingAddress: translateAddress(order),
    lines,
    shipments: [...translateParcels(order.lineItems, parcels), ...(untold.length > 0 ? [withoutTracking(untold)] : [])],
    returns: [],
    refunds: order.ebayCollectAndRemitTax ? [] : listRefunds(order).flatMap(translateRefund),
    updatedAt: order.lastModifiedDate,
    unknowns: listUnknowns(order, sent, parcels),
    disagreements: [],
  });
  if (checked.success) return ok(checked.data);
  const [issue] = checked.error.issues;
  return failed(`${issue?.path.join('.') ?? 'it'} cannot be used`);
}

const cancellationOf = ({ cancelStatus }: EbayOrder): string => cancelStatus?.cancelState ?? '';

const isDelivered = ({ fulfillmentStartInstructions: ways }: EbayOrder): boolean =>
  ways.every(({ fulfillmentInstructionsType: type }) => DELIVERIES.has(type ?? ''));

function orderStatusOf(order: EbayOrder, lines: readonly OrderLine[]): Order['orderStatus'] {
  const fulfilment = order.orderFulfillmentStatus ?? '';
  if (!CANCELLATIONS.has(cancellationOf(order)) || !FULFILMENTS.has(fulfilment)) return 'unknown';
  if (cancellationOf(order) === CANCELED) return 'cancelled';
  const isWhole = lines.every(({ quantity, fulfilledQuantity }) => fulfilledQuantity === quantity);
  return fulfilment === FULFILLED && isWhole ? 'closed' : 'open';
}

function paymentStatusOf({ orderPaymentStatus, paymentSummary }: EbayOrder): Order['paymentStatus'] {
  const word = orderPaymentStatus ?? '';
  const payments = paymentSummary?.payments ?? [];
  const isOfPayment = payments.length > 0 && payments.every(({ paymentStatus }) => paymentStatus === word);
  return PAYMENTS.get(word) ?? (isOfPayment ? PAYMENTS_OR_REFUNDS.get(word) : undefined) ?? 'unknown';
}

function translateLine({ line, sent }: SentLine, order: EbayOrder): OrderLine {
  return {
    sku: skuOf(line),
    title: line.title ?? '',
    quantity: line.quantity,
    unitPrice: divideMoney(line.lineItemCost.amount, line.quantity),
    fulfilledQuantity: sent,
    cancelledQuantity: cancellationOf(order) === CANCELED ? line.quantity - sent : 0,
    backorder: null,
  };
}

/** Those that eBay says were paid out: of the order, then of its lines, each once. */
function listRefunds({ paymentSummary, lineItems }: EbayOrder): readonly EbayRefund[] {
  const isPaidOut = ({ refundDate, refundStatus }: EbayRefund) =>
    refundDate !== null && (refundStatus === null || refundStatus === REFUNDED);
  const ofOrder = (paymentSummary?.refunds ?? []).filter(isPaidOut);
  const ofLines = lineItems.flatMap(({ refunds }) => refunds.filter(isPaidOut));
  const isTold = (one: EbayRefund) =>
    ofOrder.some(
      ({ refundId, refundDate }) => (refundId !== null && refundId === one.refundId) || refundDate === one.refundDate,
    );
  return [...ofOrder, ...ofLines.filter((one) => !isTold(one))];
}

const translateRefund = ({ amount, refundDate }: EbayRefund): Order['refunds'] =>
  amount === null || refundDate === null
    ? []
    : [{ amount: amount.amount, currency: amount.currency, at: refundDate, method: null }];

function listUnknowns(order: EbayOrder, sent: readonly SentLine[], parcels: readonly EbayParcel[]): Order['unknowns'] {
  const ways = order.fulfillmentStartInstructions;
  const unknownOf = (about: string, words: readonly (string | null)[], known: ReadonlySet<string>) =>
    [...new Set(words.map((word) => word ?? ''))].filter((word) => !known.has(word)).map((word) => ({ about, word }));
  const refunds = listRefunds(order);
  return [
    ...unknownOf('order status', [order.orderFulfillmentStatus], FULFILMENTS),
    ...unknownOf('cancellation', [cancellationOf(order)], CANCELLATIONS),
    ...unknownOf('cancellation request', requestsOf(order), CANCELLATION_REQUESTS),
    ...(isCancellationOpen(order) ? [{ about: 'cancellation', word: 'asked for' }] : []),
    ...unknownOf(
      'line status',
      order.lineItems.map((line) => line.lineItemFulfillmentStatus),
      FULFILMENTS,
    ),
    ...(sent.some(({ isUnclear }) => isUnclear) ? [{ about: 'fulfilled quantity', word: FULFILLED }] : []),
    ...(parcels.some(({ lineItems }) => lineItems.length === 0) ? [{ about: 'parcel contents', word: '' }] : []),
    ...(paymentStatusOf(order) === 'unknown'
      ? [{ about: 'payment status', word: order.orderPaymentStatus ?? '' }]
      : []),
    ...unknownOf(
      'refund status',
      (order.paymentSummary?.refunds ?? []).map((one) => one.refundStatus),
      REFUNDS,
    ),
    // The amount is the seller's; what the buyer got back is more by the tax, which eBay does not tell.
    ...(refunds.length > 0 && order.ebayCollectAndRemitTax ? [{ about: 'refund', word: 'without its tax' }] : []),
    ...(refunds.some(({ amount }) => amount === null) ? [{ about: 'refund', word: 'without its amount' }] : []),
    ...unknownOf(
      'delivery',
      ways.map((way) => way.fulfillmentInstructionsType),
      DELIVERIES,
    ),
    // The parcel goes to a warehouse or an authenticator of eBay's first, so its tracking does not tell when the buyer has it.
    ...(ways.some((way) => way.ebaySupportedFulfillment) ? [{ about: 'delivery', word: 'by way of eBay' }] : []),
  ];
}

const requestsOf = ({ cancelStatus }: EbayOrder): readonly (string | null)[] =>
  (cancelStatus?.cancelRequests ?? []).map(({ cancelRequestState }) => cancelRequestState);

/** Somebody has asked, and nobody has decided: nothing is said of it before a person has looked. */
function isCancellationOpen(order: EbayOrder): boolean {
  const requests = requestsOf(order);
  if (cancellationOf(order) === CANCELED) return false;
  if (requests.length === 0) return cancellationOf(order) === IN_PROGRESS;
  return requests.some((state) => state !== 'REJECTED');
}

/** Where the seller sends it to; null where that is not the buyer's own, and of what is not one parcel's way. */
function shipToOf({ fulfillmentStartInstructions: ways }: EbayOrder) {
  const [way] = ways;
  const isBuyers =
    ways.length === 1 && !way?.ebaySupportedFulfillment && DELIVERIES.has(way?.fulfillmentInstructionsType ?? '');
  return isBuyers ? (way?.shippingStep?.shipTo ?? null) : null;
}

function translateAddress(order: EbayOrder): Order['shippingAddress'] {
  const shipTo = shipToOf(order);
  const address = shipTo?.contactAddress ?? null;
  if (address === null || address.addressLine1 === null) return null;
  return {
    name: shipTo?.fullName ?? shipTo?.companyName ?? '',
    line1: address.addressLine1,
    line2: address.addressLine2,
    city: address.city ?? '',
    region: address.stateOrProvince,
    postalCode: address.postalCode ?? '',
    country: address.countryCode ?? '',
  };
}
