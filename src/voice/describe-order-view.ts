// One order as the templates read it: its state in flags, its days and amounts in the customer's language.
// Called by describe-section.ts.

import { daysBetween } from '../domain/calendar.ts';
import type { DeskFacts } from '../domain/desk.ts';
import type { Language } from '../domain/language.ts';
import type { ShipmentStatus } from '../domain/order.ts';
import type { ItemFacts, OrderFacts, ParcelFacts } from '../domain/order-facts.ts';
import { DOCUMENT_WORDS } from './document-names.ts';
import { formatCount, formatDay, formatList, formatMoney } from './locale.ts';
import type { OrderView, ParcelView } from './reply-shapes.ts';
import { ORIGINAL_PAYMENT_WORDS, PAYMENT_WORDS, RETURN_WORDS, SHIPMENT_WORDS } from './status-words.ts';

export interface Wording {
  readonly language: Language;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly desk: DeskFacts;
}

/** A parcel's contents are written out in a sentence up to here. */
const CONTENTS_ITEMS_MAX = 30;
/** What shops call it in English, whatever the customer's language. */
const ORIGINAL_PAYMENT = /^original[ _-]payment(?:[ _-]method)?$/i;
const WITH_THE_SHOP: ReadonlySet<ShipmentStatus> = new Set(['pending', 'info_received', 'unknown']);
const TROUBLE: ReadonlySet<ShipmentStatus> = new Set(['exception', 'attempt_failed', 'expired', 'returned', 'unknown']);

export function describeOrderView(order: OrderFacts, wording: Wording): OrderView {
  const { language } = wording;
  const parcels = order.parcels.map((parcel) => describeParcel(parcel, wording));
  const money = (amount: string, currency: string) => formatMoney(amount, currency, language);
  const waiting = order.waitingItems.map(describeItem);
  return {
    number: order.number,
    purchaseOrderNumber: order.purchaseOrderNumber,
    placedDay: day(order.placedOn, wording),
    total: money(order.total, order.currency),
    paymentWord: paymentWord(order, language),
    isPaid: order.isPaid,
    isPaymentPending: order.isPaymentPending,
    isCancelled: order.isCancelled,
    ...describeState(order, parcels, wording),
    parcels,
    items: order.items.map((item) => ({ ...describeItem(item), unitPrice: money(item.unitPrice, order.currency) })),
    waiting,
    backordered: order.backorderedItems.map((item) => ({
      ...describeItem(item),
      expectedDay: dayOrNull(item.expectedOn, wording),
    })),
    cancelled: order.cancelledItems.map(describeItem),
    returns: order.returns.map((r) => ({
      state: r.returnStatus,
      stateWord: RETURN_WORDS[language][r.returnStatus],
      requestedDay: day(r.requestedOn, wording),
      contents: writeContents(r.items, language),
    })),
    refunds: order.refunds.map(({ amount, currency, madeOn, method }) => ({
      amount: money(amount, currency),
      madeDay: day(madeOn, wording),
      method: method !== null && ORIGINAL_PAYMENT.test(method) ? ORIGINAL_PAYMENT_WORDS[language] : method,
    })),
    documents: order.documents.map(({ kind, number, issuedOn }) => ({
      word: DOCUMENT_WORDS[language][kind],
      number,
      issuedDay: dayOrNull(issuedOn, wording),
    })),
  };
}

type State = Pick<
  OrderView,
  | 'hasLeft'
  | 'hasLabel'
  | 'isDelivered'
  | 'deliveredDay'
  | 'hasOpenItems'
  | 'isOneParcel'
  | 'isOverdue'
  | 'hasTrouble'
  | 'hasAttemptFailed'
  | 'isRefundDue'
  | 'isPastReturnWindow'
>;

function describeState(order: OrderFacts, parcels: readonly ParcelView[], wording: Wording): State {
  const { desk, today } = wording;
  const hasOpenItems = order.waitingItems.length + order.backorderedItems.length > 0;
  const isDelivered = !hasOpenItems && parcels.length > 0 && parcels.every(({ state }) => state === 'delivered');
  const deliveredOn = isDelivered ? lastDelivery(order) : null;
  const { windowDays } = desk.returns;
  const { workingDays } = desk.handling;
  return {
    hasLeft: parcels.some(({ hasLeft }) => hasLeft),
    hasLabel: parcels.some(({ state }) => state === 'info_received'),
    isDelivered,
    deliveredDay: dayOrNull(deliveredOn, wording),
    hasOpenItems,
    isOneParcel: parcels.length === 1 && !hasOpenItems,
    isOverdue: order.waitingItems.length > 0 && workingDays !== undefined && order.workingDaysOpen > workingDays,
    hasTrouble: order.parcels.some(isTroubled),
    hasAttemptFailed: parcels.some(({ state }) => state === 'attempt_failed'),
    isRefundDue: order.refunds.length === 0 && order.returns.some(({ returnStatus }) => returnStatus === 'received'),
    isPastReturnWindow:
      windowDays !== undefined && deliveredOn !== null && daysBetween(deliveredOn, today) > windowDays,
  };
}

/** It is late, stuck, failed or on its way back. */
export const isTroubled = ({ isLate, shipmentStatus }: Pick<ParcelFacts, 'isLate' | 'shipmentStatus'>): boolean =>
  isLate || TROUBLE.has(shipmentStatus);

/** The day of the last delivery, null where one of the parcels has none. */
function lastDelivery(order: OrderFacts): string | null {
  let last: string | null = null;
  for (const { deliveredOn } of order.parcels) {
    if (deliveredOn === null) return null;
    if (last === null || deliveredOn > last) last = deliveredOn;
  }
  return last;
}

function describeParcel(parcel: ParcelFacts, wording: Wording): ParcelView {
  const { language } = wording;
  return {
    carrier: parcel.carrierName,
    trackingNumber: parcel.trackingNumber,
    trackingUrl: parcel.trackingUrl,
    state: parcel.shipmentStatus,
    stateWord: SHIPMENT_WORDS[language][parcel.shipmentStatus],
    labelDay: dayOrNull(parcel.labelOn, wording),
    shippedDay: dayOrNull(parcel.shippedOn, wording),
    expectedDay: dayOrNull(parcel.estimatedOn, wording),
    deliveredDay: dayOrNull(parcel.deliveredOn, wording),
    lastScanDay: dayOrNull(parcel.lastScanOn, wording),
    isLate: parcel.isLate,
    lateWhy: parcel.lateWhy,
    hasLeft: parcel.shippedOn !== null || !WITH_THE_SHOP.has(parcel.shipmentStatus),
    contents: writeContents(parcel.items, language),
  };
}

const describeItem = ({ sku, title, quantity }: ItemFacts) => ({ sku, title, quantity });

function writeContents(items: readonly ItemFacts[], language: Language): string | null {
  if (items.length === 0 || items.length > CONTENTS_ITEMS_MAX) return null;
  return formatList(
    items.map(({ quantity, title }) => `${formatCount(quantity, language)} × ${title}`),
    language,
  );
}

function paymentWord(order: OrderFacts, language: Language): string | null {
  if (order.isPaid) return PAYMENT_WORDS[language].paid;
  if (order.isPaymentPending) return PAYMENT_WORDS[language].pending;
  return order.refunds.length > 0 ? PAYMENT_WORDS[language].refunded : null;
}

const day = (value: string, { today, language }: Wording): string => formatDay(value, today, language);
const dayOrNull = (value: string | null, wording: Wording): string | null =>
  value === null ? null : day(value, wording);
