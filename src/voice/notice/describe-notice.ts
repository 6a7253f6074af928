// What a notice says beside the words of its templates, from the facts alone: the progress of the parcel, what is in it, the link. Text and
// HTML are both written from this, so that they say the same. Called by write-notice.ts.
import type { Language } from '../../domain/language.ts';
import type { ShipmentStatus } from '../../domain/order.ts';
import type { ItemFacts, OrderFacts, ParcelFacts } from '../../domain/order-facts.ts';
import { formatCount, formatDay, formatMoney } from '../locale.ts';
import { singleLine } from '../single-line.ts';
import { SHIPMENT_WORDS } from '../status-words.ts';
import { NOTICE_WORDS, type NoticeWords } from './notice-words.ts';

/** `beside`: it is done, and not as it should be. */
export interface Step {
  readonly text: string;
  readonly kind: 'done' | 'open' | 'beside';
}

export interface ItemLine {
  readonly text: string;
  /** null where no price is told. */
  readonly price: string | null;
}

/** What stands below the words on one turn. */
export interface NoticeDetails {
  /** Names the parcel, and the steps below it are its own; null of an order. */
  readonly progressTitle: string | null;
  readonly steps: readonly Step[];
  /** null where nothing is listed. */
  readonly itemsTitle: string | null;
  readonly items: readonly ItemLine[];
  readonly total: string | null;
  readonly link: { readonly label: string; readonly href: string } | null;
}

/** Words that are needed for all of it. */
export interface NoticeWording {
  readonly language: Language;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** A mail program cuts off what is longer than a page of a catalogue. */
const ITEMS_LISTED_MAX = 50;

const NOTHING: NoticeDetails = {
  ...{ progressTitle: null, steps: [], itemsTitle: null, items: [], total: null, link: null },
};

export function detailsOfParcel(
  order: OrderFacts,
  parcel: ParcelFacts,
  href: string | null,
  wording: NoticeWording,
): NoticeDetails {
  const words = NOTICE_WORDS[wording.language];
  const number = parcel.trackingNumber === null ? '' : singleLine(parcel.trackingNumber);
  const items = parcel.items.map((item) => ({ text: writeItem(item, wording.language), price: null }));
  return {
    ...NOTHING,
    progressTitle: number === '' ? words.progress : `${words.trackingNumber}${words.colon} ${number}`,
    steps: listSteps(order, parcel, words, wording),
    ...(items.length === 0 ? {} : { itemsTitle: words.inParcel, items: cutItems(items, words) }),
    link: href === null ? null : { label: words.track, href },
  };
}

/** What was ordered, with its prices. */
export function detailsOfOrder({ items, total, currency }: OrderFacts, { language }: NoticeWording): NoticeDetails {
  const words = NOTICE_WORDS[language];
  const lines = items.map((item) => ({
    text: writeItem(item, language),
    price: words.each(formatMoney(item.unitPrice, currency, language)),
  }));
  if (lines.length === 0) return NOTHING;
  return {
    ...NOTHING,
    itemsTitle: words.items,
    items: cutItems(lines, words),
    total: `${words.total}${words.colon} ${formatMoney(total, currency, language)}`,
  };
}

export const NO_DETAILS = NOTHING;

const writeItem = ({ quantity, title }: ItemFacts, language: Language): string =>
  `${formatCount(quantity, language)} × ${singleLine(title)}`;

const cutItems = (items: readonly ItemLine[], words: NoticeWords): readonly ItemLine[] =>
  items.length <= ITEMS_LISTED_MAX
    ? items
    : [...items.slice(0, ITEMS_LISTED_MAX), { text: words.moreItems, price: null }];

const WITH_THE_SHOP: ReadonlySet<ShipmentStatus> = new Set(['pending', 'info_received']);
/** States that stand beside the ordinary way from the order to the door. */
const BESIDE_THE_WAY: ReadonlySet<ShipmentStatus> = new Set([
  'available_for_pickup',
  'attempt_failed',
  'exception',
  'expired',
  'returned',
]);

/** From the order to where it is, and what of the way is still before it. Nothing is said that the facts leave open. */
function listSteps(
  order: OrderFacts,
  parcel: ParcelFacts,
  words: NoticeWords,
  wording: NoticeWording,
): readonly Step[] {
  const { shipmentStatus: state } = parcel;
  const done = (word: string, day: string | null, kind: Step['kind'] = 'done'): Step => ({
    text: day === null ? word : `${word}${words.colon} ${formatDay(day, wording.today, wording.language)}`,
    kind,
  });
  const open = (text: string): Step => ({ text, kind: 'open' });
  const ordered = done(words.ordered, order.placedOn);
  // That it was sent is known, and nothing of the way.
  if (state === 'unknown')
    return parcel.shippedOn === null ? [ordered] : [ordered, done(words.shipped, parcel.shippedOn)];
  if (WITH_THE_SHOP.has(state))
    return [ordered, open(words.notShipped), open(words.notOutForDelivery), open(words.notDelivered)];
  const way = [ordered, done(words.shipped, parcel.shippedOn)];
  if (state === 'delivered') return [...way, done(words.delivered, parcel.deliveredOn)];
  if (BESIDE_THE_WAY.has(state)) {
    const kind = state === 'available_for_pickup' ? 'done' : 'beside';
    const there = done(capitalise(SHIPMENT_WORDS[wording.language][state]), parcel.lastScanOn, kind);
    return state === 'returned' ? [...way, there] : [...way, there, open(words.notDelivered)];
  }
  const onTheVan = state === 'out_for_delivery' ? done(words.outForDelivery, null) : open(words.notOutForDelivery);
  return [...way, onTheVan, open(words.notDelivered)];
}

const capitalise = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
