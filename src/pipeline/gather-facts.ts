// gatherFacts: what is known of the orders that the mail is about, of the products it asks for, and of the desk; each
// fact with its source and time, and how much of it this sender may hear. Read-only.

import { describeOrder } from '../domain/describe-order.ts';
import type { Fact } from '../domain/fact.ts';
import { findExactTitles } from '../domain/identifiers/exact-titles.ts';
import { matchItems, searchProducts } from '../domain/identifiers/item-mentions.ts';
import { findSkus } from '../domain/identifiers/sku.ts';
import type { Disclosure, Identity } from '../domain/identity.ts';
import type { Intent } from '../domain/intent.ts';
import { limits } from '../domain/limits.ts';
import { factsOfDesk, listOrderFacts, listProductFacts } from '../domain/list-facts.ts';
import { isMaskedAddress, withoutLinks } from '../domain/masked-address.ts';
import type { StockItem } from '../domain/order.ts';
import type { OrderFacts, ParcelFacts, ProductFacts } from '../domain/order-facts.ts';
import type { Catalogue } from '../ports/order-source.ts';
import { checkPurchaseOrder } from './check-purchase-order.ts';
import { chooseOrders } from './choose-orders.ts';
import type { DeskPorts } from './desk-ports.ts';
import { addDocuments, findDocuments } from './find-documents.ts';
import { type CatalogueIndex, indexCatalogue, NO_CATALOGUE } from './index-catalogue.ts';
import type { ClassifiedMail, FactDoubts, Informed, TiedOrder } from './progress.ts';
import { readPurchaseOrder } from './read-purchase-order.ts';
import { go, type Stage } from './stage.ts';
import { summarizeFacts } from './summarize-facts.ts';
import { wordsMeant } from './words-meant.ts';

const ASKS_FOR_PRODUCTS: ReadonlySet<Intent> = new Set([
  'stock_question',
  'product_question',
  'quote_request',
  'exchange_request',
  'change_order',
]);
/** What may be answered from public facts alone, to anyone. */
const PUBLIC_INTENTS: ReadonlySet<Intent> = new Set([
  'stock_question',
  'product_question',
  'shipping_question',
  'quote_request',
]);
const ITEM_SCORE_MIN = 0.5;
const SHORT_CHOICE_MAX = 3;

export const gatherFacts: Stage<ClassifiedMail, Informed> = {
  name: 'gatherFacts',
  async run(mail, ports) {
    const { facts: desk } = ports.settings;
    const now = ports.clock.now();
    const tiedOrders = chooseOrders(mail, { now, timeZone: desk.timeZone });
    const catalogue = ports.stock ? await ports.stock.listStock() : null;
    const index = catalogue ? indexCatalogue(catalogue) : NO_CATALOGUE;
    const isOutOfStock = (sku: string) => (index.bySku.get(sku)?.available ?? 1) <= 0;
    const options = {
      now,
      timeZone: desk.timeZone,
      lateAfterDaysWithoutScan: desk.lateAfterDaysWithoutScan,
      isOutOfStock,
    };
    const identity = judgeIdentity(mail, tiedOrders);
    const disclosure = judgeDisclosure(mail, identity, tiedOrders);
    const documents = disclosure === 'order' ? await findDocuments(mail, tiedOrders, ports) : [];
    const isMasked = mail.contact !== null && isMaskedAddress(mail.contact.address);
    const orders = tiedOrders
      .map(({ order }) => addDocuments(describeOrder(order, options), documents))
      .map((order) => (isMasked ? withoutLinks(order) : order));
    const products = findProducts(mail, index, ports);
    const doubts = listDoubts(mail, orders, { catalogue, products }, ports);
    const isInCatalogue = (sku: string) => index.bySku.has(sku);
    const placesOrder = mail.classification.intents.some(({ intent }) => intent === 'purchase_order');
    const isCompared = orders.length > 0 && disclosure === 'order';
    const isHarmless = mail.classification.alarms.length === 0;
    const facts = listFacts({ tiedOrders, orders, products, catalogue }, ports);
    return go({
      tiedOrders,
      identity,
      disclosure,
      orders,
      products,
      documents,
      mentionedItems: listMentionedItems(mail, orders),
      purchaseOrder: placesOrder
        ? checkPurchaseOrder({
            message: mail.message,
            language: mail.classification.language,
            orders,
            isInCatalogue,
          })
        : null,
      purchaseOrderRequest:
        placesOrder && !isCompared && isHarmless
          ? readPurchaseOrder(mail.message, { titles: index.titles, isInCatalogue })
          : null,
      doubts,
      facts,
      disclosable:
        disclosure === 'nothing' ? [] : facts.filter((fact) => fact.audience === 'public' || disclosure === 'order'),
      catalogueTitles: index.titles,
    });
  },
  summarize: summarizeFacts,
};

/** What is on the shelf matters where goods are asked for or wait. */
function listDoubts(
  { sourcesDown }: ClassifiedMail,
  orders: readonly OrderFacts[],
  { catalogue, products }: Pick<Known, 'catalogue' | 'products'>,
  { clock, settings }: DeskPorts,
): FactDoubts {
  const needsStock =
    products.length > 0 || orders.some((order) => order.waitingItems.length + order.backorderedItems.length > 0);
  const nowMs = Date.parse(clock.now());
  const oldestMs = nowMs - settings.facts.trackingAgeHoursMax * 3_600_000;
  const isStale = ({ tracked, shipmentStatus }: ParcelFacts): boolean =>
    tracked !== null && !IS_OVER.has(shipmentStatus) && Date.parse(tracked.at) < oldestMs;
  return {
    down: [...new Set([...sourcesDown, ...(needsStock ? (catalogue?.down ?? []) : [])])],
    disagreements: orders.flatMap((order) => order.disagreements.map(({ about }) => about)),
    isTrackingStale: orders.some(({ parcels }) => parcels.some(isStale)),
  };
}

const IS_OVER: ReadonlySet<ParcelFacts['shipmentStatus']> = new Set(['delivered', 'returned', 'expired']);

/** bench/SPEC.md, rule 5, over all orders that the mail is about: one order of somebody else makes the whole a mismatch. */
function judgeIdentity(mail: ClassifiedMail, tied: readonly TiedOrder[]): Identity {
  const { contact, authentication } = mail;
  if (tied.length === 0 && mail.ownOrders.length === 0) return 'unknown';
  if (!contact || authentication.dmarc !== 'pass' || mail.isReplyDiverted) return 'unverified';
  const isOwner = tied.every(
    ({ order }) => order.customer.email === contact.address || order.contactEmails.includes(contact.address),
  );
  return isOwner ? 'verified' : 'mismatch';
}

function judgeDisclosure(mail: ClassifiedMail, identity: Identity, tied: readonly TiedOrder[]): Disclosure {
  if (mail.contact === null || mail.message.machineMail !== null) return 'nothing';
  if (tied.length > 0) return identity === 'verified' ? 'order' : 'nothing';
  if (mail.unresolvedNumbers.length > 0 && identity !== 'verified') return 'nothing';
  const isPublicQuestion = mail.classification.intents.some(({ intent }) => PUBLIC_INTENTS.has(intent));
  return isPublicQuestion || identity === 'verified' ? 'public' : 'nothing';
}

function findProducts(mail: ClassifiedMail, index: CatalogueIndex, ports: DeskPorts): ProductFacts[] {
  const { intents } = mail.classification;
  if (!intents.some(({ intent }) => ASKS_FOR_PRODUCTS.has(intent))) return [];
  const words = wordsMeant(mail);
  const skuOf = (title: string) => index.byTitle.get(title)?.sku;
  const named = [
    ...findSkus(words, (sku) => index.bySku.has(sku)).map(({ sku }) => sku),
    ...findExactTitles(words, index.titles).map(skuOf),
  ];
  // What a model heard beside the main wish is no reason to show a choice of goods.
  const isBeside = mail.reading !== null && !ASKS_FOR_PRODUCTS.has(intents[0]?.intent ?? 'other');
  const searched =
    named.length > 0 || isBeside
      ? []
      : searchProducts(words, index.offer, { language: mail.classification.language }).map(({ title }) => skuOf(title));
  const skus = [...new Set([...named, ...searched])];
  // Who changes an order knows what they want: a choice is shown only where it is a short one.
  const asksForChoice = intents.some(({ intent }) => PUBLIC_INTENTS.has(intent));
  if (!asksForChoice && skus.length > SHORT_CHOICE_MAX) return [];
  return skus.flatMap((sku) => {
    const item = sku === undefined ? undefined : index.bySku.get(sku);
    return item ? [describeProduct(item, ports.settings.facts.currency)] : [];
  });
}

const describeProduct = (item: StockItem, currency: string | undefined): ProductFacts => ({
  sku: item.sku,
  title: item.title,
  isInStock: item.available > 0,
  available: item.available,
  expectedOn: item.expectedOn,
  price: item.price,
  currency: item.currency ?? currency ?? null,
});

/** The one item of the orders that the mail names. Of several nobody can say which is broken, missing or to go back. */
function listMentionedItems(mail: ClassifiedMail, orders: readonly OrderFacts[]): readonly string[] {
  const titles = [...new Set(orders.flatMap((order) => order.items.map((item) => item.title)))];
  if (titles.length === 0) return [];
  const words = wordsMeant(mail);
  const named = matchItems(words, titles, mail.classification.language).filter(({ score }) => score >= ITEM_SCORE_MIN);
  return named.length === 1 ? named.map(({ title }) => title) : [];
}

interface Known {
  readonly tiedOrders: readonly TiedOrder[];
  readonly orders: readonly OrderFacts[];
  readonly products: readonly ProductFacts[];
  readonly catalogue: Catalogue | null;
}

function listFacts({ tiedOrders, orders, products, catalogue }: Known, { settings }: DeskPorts): readonly Fact[] {
  return [
    ...orders.flatMap((order, n) => {
      const tied = tiedOrders[n];
      return tied ? listOrderFacts(order, tied) : [];
    }),
    ...(catalogue ? products.flatMap((product) => listProductFacts(product, catalogue)) : []),
    ...factsOfDesk(settings.facts),
  ].slice(0, limits.identify.factsMax);
}
