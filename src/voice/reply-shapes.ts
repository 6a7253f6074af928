// What the templates may read: one shape for every intent, two for notices, one for the frame around the sections, one for the holding
// reply and the receipt. The values are made by describe-section.ts, describe-frame.ts, write-reply.ts and write-notice.ts; templates/README.md explains them to admins.

import { SHIPMENT_STATUSES } from '../domain/order.ts';
import { block, flag, list, maybe, number, record, text, type ValueOf, word } from './shape.ts';

/** How the desk speaks, in what every template may read. */
const tone = {
  formal: flag,
  /** Not where the voice is brief. */
  full: flag,
  warm: flag,
};

const item = record({
  sku: text,
  title: text,
  quantity: number,
});

const pricedItem = record({ ...item.fields, unitPrice: text });

const parcel = record({
  carrier: maybe(text),
  trackingNumber: maybe(text),
  trackingUrl: maybe(text),
  state: word([...SHIPMENT_STATUSES, 'unknown']),
  stateWord: text,
  labelDay: maybe(text),
  shippedDay: maybe(text),
  expectedDay: maybe(text),
  deliveredDay: maybe(text),
  lastScanDay: maybe(text),
  isLate: flag,
  lateWhy: maybe(word(['eta_passed', 'no_scan', 'label_only'])),
  /** The carrier has it, or had it. */
  hasLeft: flag,
  /** `2 × Lamp and 1 × Rug`. */
  contents: maybe(text),
});

const order = record({
  number: text,
  purchaseOrderNumber: maybe(text),
  placedDay: text,
  total: text,
  /** For a list: `paid`. */
  paymentWord: maybe(text),
  isPaid: flag,
  isPaymentPending: flag,
  isCancelled: flag,
  /** Some parcel has left. */
  hasLeft: flag,
  /** A label exists, and the carrier has not scanned the parcel. */
  hasLabel: flag,
  /** Every parcel is delivered and nothing is still to come. */
  isDelivered: flag,
  /** The last delivery, where everything is delivered. */
  deliveredDay: maybe(text),
  /** Something of it is in no parcel yet. */
  hasOpenItems: flag,
  /** One parcel, and nothing else to come. */
  isOneParcel: flag,
  /** Waiting for longer than the desk's handling time. */
  isOverdue: flag,
  /** A parcel is late, stuck, failed or on its way back. */
  hasTrouble: flag,
  hasAttemptFailed: flag,
  parcels: list(parcel),
  items: list(pricedItem),
  waiting: list(item),
  backordered: list(record({ ...item.fields, expectedDay: maybe(text) })),
  cancelled: list(item),
  returns: list(
    record({
      state: word(['requested', 'approved', 'received', 'refunded', 'rejected', 'unknown']),
      stateWord: text,
      requestedDay: text,
      contents: maybe(text),
    }),
  ),
  refunds: list(record({ amount: text, madeDay: text, method: maybe(text) })),
  /** Attached to this reply. */
  documents: list(record({ word: text, number: maybe(text), issuedDay: maybe(text) })),
  /** A return has come in, and no refund is recorded. */
  isRefundDue: flag,
  /** Delivered longer ago than the desk's return window. */
  isPastReturnWindow: flag,
});

const product = record({
  sku: text,
  title: text,
  isInStock: flag,
  expectedDay: maybe(text),
  price: maybe(text),
  /** There is a price, and nobody says of which currency. */
  lacksCurrency: flag,
});

const desk = record({
  returnDays: maybe(number),
  returnAddress: maybe(text),
  isReturnShippingFree: flag,
  isReturnShippingOwn: flag,
  refundDays: maybe(number),
  handlingDays: maybe(number),
  /** The desk has entered a handling time of 0 days. */
  isHandledSameDay: flag,
  countries: maybe(text),
  shippingOptions: list(
    record({ name: text, price: text, daysMin: number, daysMax: number, isOneDay: flag, isFixed: flag }),
  ),
  freeFrom: maybe(text),
  paymentMethods: maybe(text),
});

/** What a template `<intent>/<language>` may read. */
export const sectionShape = record({
  ...tone,
  brandName: text,
  order: maybe(order),
  /** All orders that are meant, the first one too. */
  orders: list(order),
  hasSeveralOrders: flag,
  products: list(product),
  /** Titles that the mail named, as a list in words; null where it named none. */
  mentioned: maybe(text),
  /** Between the purchase order that came with the mail and the order, each in words for a person. */
  differences: list(text),
  desk,
});

/** What `action_<kind>/<language>` may read: what a section may, and where the order goes now. */
export const confirmationShape = record({ ...sectionShape.fields, order, address: maybe(text) });

/** What `notices/<kind>/<language>` may read. */
export const noticeShape = record({
  ...tone,
  brandName: text,
  order,
  desk,
  /** The order is this one parcel, or none yet. */
  alone: flag,
  /** A link to a page that shows the parcel stands below. */
  hasPage: flag,
  /** Something of the order is in no parcel that has left. */
  hasRest: flag,
});

/** The same of a turn of one parcel. */
export const parcelNoticeShape = record({ ...noticeShape.fields, parcel });

/** What `frame/<language>` may read. */
export const frameShape = record({
  ...tone,
  brandName: text,
  /** Null where the display name is no person's name. */
  contact: maybe(record({ name: text, firstName: text })),
  /** The voice's own greeting and sign-off, where it has one. */
  greeting: maybe(text),
  signOff: maybe(text),
  signature: block,
  sections: block,
  nextStep: maybe(block),
  /** Whether to thank for the mail. */
  isThanking: flag,
  /** Something went wrong for the customer. */
  isTrouble: flag,
  /** Nobody wrote before: there is nothing to thank for. */
  isNotice: flag,
});

/** What `holding/<language>` and `receipt/<language>` may read: nothing of any order. */
export const holdingShape = record({ ...tone, brandName: text });

export type ConfirmationView = ValueOf<typeof confirmationShape>;
export type SectionView = ValueOf<typeof sectionShape>;
export type OrderView = ValueOf<typeof order>;
export type ParcelView = ValueOf<typeof parcel>;
export type ProductView = ValueOf<typeof product>;
export type DeskView = ValueOf<typeof desk>;
export type FrameView = ValueOf<typeof frameShape>;
