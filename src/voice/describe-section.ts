// From facts to what a section's template reads: days, money and lists already in the customer's language.
// Called by write-reply.ts for each thing that the mail wants.

import { type DeskFacts, formalityOf } from '../domain/desk.ts';
import type { Intent } from '../domain/intent.ts';
import type { Language } from '../domain/language.ts';
import type { OrderFacts, ProductFacts } from '../domain/order-facts.ts';
import { describeOrderView, isTroubled, type Wording } from './describe-order-view.ts';
import { formatCountry, formatDay, formatList, formatMoney } from './locale.ts';
import { describeDifference } from './purchase-order-notes.ts';
import type { ConfirmationView, DeskView, ProductView, SectionView } from './reply-shapes.ts';
import type { ConfirmationInput, ReplyInput, SectionInput } from './section-input.ts';

/** Orders already described, so that several sections on one order do the work once. */
export type DescribedOrders = Map<OrderFacts, SectionView['orders'][number]>;

/** The values for one section. Orders reach it only where `disclosure` is `order`. */
export function describeSection(section: SectionInput, reply: ReplyInput, known: DescribedOrders): SectionView {
  const { language, voice, today } = reply;
  const wording: Wording = { language, today, desk: section.desk };
  const mayHearOrders = section.disclosure === 'order';
  const orders = mayHearOrders && section.order ? [section.order, ...section.otherOrders] : [];
  const views = orders.map((order) => {
    const view = known.get(order) ?? describeOrderView(order, wording);
    known.set(order, view);
    return view;
  });
  const currency = section.order?.currency;
  const mentioned = mayHearOrders ? section.mentionedItems : [];
  return {
    ...describeTone(reply),
    brandName: voice.brandName,
    order: views[0] ?? null,
    orders: views,
    hasSeveralOrders: views.length > 1,
    products: section.products.map((product) => describeProduct(product, wording)),
    differences:
      mayHearOrders && currency !== undefined
        ? section.differences.map((difference) => describeDifference(difference, currency, language))
        : [],
    mentioned: mentioned.length > 0 ? formatList(mentioned, language) : null,
    desk: describeDesk(section.desk, wording),
  };
}

/** The values for the mail that says that something was done. */
export function describeConfirmation({ order, desk, address }: ConfirmationInput, reply: ReplyInput): ConfirmationView {
  const section: SectionInput = {
    intent: 'other',
    order,
    otherOrders: [],
    products: [],
    desk,
    mentionedItems: [],
    differences: [],
    disclosure: 'order',
  };
  const view = describeSection(section, reply, new Map());
  return { ...view, order: describeOrderView(order, { language: reply.language, today: reply.today, desk }), address };
}

type Speaking = Pick<ReplyInput, 'voice' | 'language'>;

export const isFormal = ({ voice, language }: Speaking): boolean => formalityOf(voice, language) === 'formal';

/** What every template may read of it. */
export const describeTone = ({ voice, language }: Speaking): Pick<SectionView, 'formal' | 'full' | 'warm'> => ({
  formal: isFormal({ voice, language }),
  full: voice.tone.length === 'full',
  warm: voice.tone.warmth === 'warm',
});

/** Where something went wrong, who writes warmly is sorry and wishes no lovely day. */
const TROUBLE_INTENTS: ReadonlySet<Intent> = new Set([
  'damaged_item',
  'wrong_item',
  'missing_item',
  'delivered_not_received',
  'delivery_exception',
  'payment_problem',
  'complaint',
]);

/** Of an order only what its owner may hear counts. */
export const isTrouble = (sections: readonly SectionInput[]): boolean =>
  sections.some(
    ({ intent, disclosure, order, otherOrders }) =>
      TROUBLE_INTENTS.has(intent) || (disclosure === 'order' && [order, ...otherOrders].some(hasTroubledParcel)),
  );

const hasTroubledParcel = (order: OrderFacts | null): boolean => (order?.parcels ?? []).some(isTroubled);

function describeProduct(product: ProductFacts, { language, today, desk }: Wording): ProductView {
  const currency = product.currency ?? desk.currency ?? null;
  return {
    sku: product.sku,
    title: product.title,
    isInStock: product.isInStock,
    expectedDay: product.expectedOn === null ? null : formatDay(product.expectedOn, today, language),
    price: product.price === null || currency === null ? null : formatMoney(product.price, currency, language),
    lacksCurrency: product.price !== null && currency === null,
  };
}

const deskViews = new WeakMap<DeskFacts, Map<Language, DeskView>>();

/** The same for every mail until the desk's facts are read anew. */
export function describeDesk(desk: DeskFacts, wording: Wording): DeskView {
  const known = deskViews.get(desk) ?? new Map<Language, DeskView>();
  deskViews.set(desk, known);
  const view = known.get(wording.language) ?? wordDesk(desk, wording);
  known.set(wording.language, view);
  return view;
}

function wordDesk(desk: DeskFacts, { language }: Wording): DeskView {
  const { returns, shipping, handling, paymentMethods } = desk;
  const countries = shipping.countries ?? [];
  const { currency } = desk;
  return {
    returnDays: returns.windowDays ?? null,
    returnAddress: returns.address ?? null,
    isReturnShippingFree: returns.whoPaysShipping === 'desk',
    isReturnShippingOwn: returns.whoPaysShipping === 'customer',
    refundDays: returns.refundDays ?? null,
    handlingDays: handling.workingDays ?? null,
    isHandledSameDay: handling.workingDays === 0,
    countries:
      countries.length > 0
        ? formatList(
            countries.map((code) => formatCountry(code, language)),
            language,
          )
        : null,
    // What costs how much of what nobody has said is left to a person.
    shippingOptions: (currency === undefined ? [] : (shipping.options ?? [])).map(
      ({ name, price, daysMin, daysMax }) => ({
        name,
        price: formatMoney(price, currency ?? '', language),
        daysMin,
        daysMax,
        isOneDay: daysMax === 1,
        isFixed: daysMin === daysMax,
      }),
    ),
    freeFrom:
      shipping.freeFrom === undefined || currency === undefined
        ? null
        : formatMoney(shipping.freeFrom, currency, language),
    paymentMethods: paymentMethods && paymentMethods.length > 0 ? formatList(paymentMethods, language) : null,
  };
}
