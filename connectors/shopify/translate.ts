// From what Shopify says of an order to our Order. Pure. What Shopify says and we have no word for stands in `unknowns`, which hold the mail.
import type { Order, OrderLine } from '../../src/domain/order.ts';
import type { AddressNode, LineNode, OrderNode, TransactionNode } from './answers.ts';
import { amountOf } from './money.ts';
import { tailOf } from './order-id.ts';
import { translateConsent } from './translate-consent.ts';
import { readHolds } from './translate-holds.ts';
import { translateParcels } from './translate-parcels.ts';
import { translateReturns } from './translate-returns.ts';
import { PAYMENT_WORDS, wordFor } from './words.ts';

export type Unknowns = Order['unknowns'];

/** Of a line, by Shopify's id of it. */
export interface LineSight {
  readonly sku: string;
  /** In fulfilments that stand. */
  fulfilled: number;
}

/** `cut`: what there is more of than was read, such as `more lines`. */
export function translateOrder(node: OrderNode, cut: readonly string[], timeZone: string): Order {
  const unknowns: Unknowns = cut.map((about) => ({ about, word: 'not all were read' }));
  if (node.lineItems.nodes.length > LINES_MAX) unknowns.push({ about: 'more lines', word: 'not all were read' });
  const sights = new Map(node.lineItems.nodes.map((line) => [line.id, { sku: skuOf(line), fulfilled: 0 }]));
  const shipments = translateParcels(node.fulfillments, sights, timeZone, unknowns);
  const backorders = readHolds(node.fulfillmentOrders?.nodes ?? [], timeZone, unknowns);
  const email = (node.email ?? '').toLowerCase();
  return {
    id: tailOf(node.id),
    number: node.name,
    placedAt: node.processedAt,
    orderStatus: node.cancelledAt !== null ? 'cancelled' : node.closed ? 'closed' : 'open',
    paymentStatus: readPayment(node, unknowns),
    currency: node.presentmentCurrencyCode,
    total: amountOf(node.totalPriceSet),
    channel: node.sourceName ?? 'unknown',
    purchaseOrderNumber: node.poNumber,
    customer: {
      id: node.customer ? tailOf(node.customer.id) : email,
      name: node.customer?.displayName ?? node.shippingAddress?.name ?? node.billingAddress?.name ?? '',
      email,
      locale: node.customerLocale ?? node.customer?.locale ?? null,
      tags: (node.customer?.tags ?? []).slice(0, 200).map((tag) => tag.slice(0, 200)),
      ...translateConsent(node, email),
    },
    contactEmails: readContacts(node, email),
    shippingAddress: translateAddress(node.shippingAddress ?? null),
    lines: node.lineItems.nodes
      .slice(0, LINES_MAX)
      .map((line) => translateLine(line, sights.get(line.id)?.fulfilled ?? 0, backorders.get(line.id) ?? null)),
    shipments,
    returns: translateReturns(node.returns?.nodes ?? [], sights, unknowns),
    refunds: readRefunds(node.transactions, unknowns),
    updatedAt: node.updatedAt,
    unknowns: readOrderDoubts(node, unknowns).slice(0, 100),
    disagreements: [],
  };
}

/** What our Order holds. */
const LINES_MAX = 2_000;

/** Lines that a shop types in by hand have no SKU; their name stands in. */
const skuOf = ({ sku, name, id }: LineNode): string => sku ?? name ?? tailOf(id);

/** `currentQuantity` is what is left after removals and refunds, also of pieces that were shipped; cancelled is only what never was. */
function translateLine(line: LineNode, fulfilled: number, backorder: OrderLine['backorder']): OrderLine {
  const { quantity, currentQuantity, unfulfilledQuantity } = line;
  const removed = Math.max(0, quantity - currentQuantity);
  const cancelled = Math.min(removed, Math.max(0, quantity - fulfilled - unfulfilledQuantity));
  return {
    sku: skuOf(line),
    title: line.name ?? skuOf(line),
    quantity,
    unitPrice: amountOf(line.originalUnitPriceSet),
    fulfilledQuantity: Math.max(0, quantity - cancelled - unfulfilledQuantity),
    cancelledQuantity: cancelled,
    backorder: unfulfilledQuantity > 0 ? backorder : null,
  };
}

function readPayment({ displayFinancialStatus: word }: OrderNode, unknowns: Unknowns): Order['paymentStatus'] {
  const ours = wordFor(PAYMENT_WORDS, word);
  if (ours === null) unknowns.push({ about: 'payment status', word: word ?? 'none' });
  return ours ?? 'unknown';
}

/** Money that went back: refunds that succeeded. One that is under way or failed is told as a doubt, for no template speaks of it. */
function readRefunds(transactions: readonly TransactionNode[], unknowns: Unknowns): Order['refunds'] {
  const refunds = transactions.filter(({ kind }) => kind === 'REFUND');
  for (const { status } of refunds)
    if (status !== 'SUCCESS') unknowns.push({ about: 'refund under way', word: status ?? 'none' });
  return refunds
    .filter(({ status }) => status === 'SUCCESS')
    .slice(0, 500)
    .map((one) => ({
      amount: amountOf(one.amountSet),
      currency: one.amountSet.presentmentMoney.currencyCode,
      at: one.processedAt ?? one.createdAt,
      method: one.formattedGateway ?? one.gateway,
    }));
}

/** Who else may hear of it, by Shopify's own rules for companies: the contact that ordered, and the admins of the location that it is for.
 * Source: https://help.shopify.com/en/manual/b2b/companies/company-contacts */
function readContacts({ purchasingEntity }: OrderNode, email: string): string[] {
  const { contact, location } = purchasingEntity ?? {};
  const admins = (location?.roleAssignments.nodes ?? []).filter(({ role }) => role.name === LOCATION_ADMIN);
  const addresses = [contact, ...admins.map(({ companyContact }) => companyContact)].map((one) =>
    one?.customer?.defaultEmailAddress?.emailAddress?.toLowerCase(),
  );
  return [...new Set(addresses)].filter((one): one is string => one !== undefined && one !== email).slice(0, 200);
}

/** One of the two roles that Shopify makes for every company; the other, `Ordering only`, sees its own orders. */
export const LOCATION_ADMIN = 'Location admin';

function translateAddress(address: AddressNode | null): Order['shippingAddress'] {
  if (address === null) return null;
  return {
    name: address.name ?? address.company ?? '',
    line1: address.address1 ?? '',
    line2: address.address2,
    city: address.city ?? '',
    region: address.provinceCode ?? address.province,
    postalCode: address.zip ?? '',
    country: address.countryCodeV2 ?? address.country ?? '',
  };
}

const isToldByParts = ({ fulfillmentOrders }: OrderNode): boolean =>
  (fulfillmentOrders?.nodes ?? []).some(({ status }) => status === 'ON_HOLD' || status === 'SCHEDULED');

/** What Shopify shows of the whole order and what its parts do not tell. */
const FULFILLMENT_DOUBTS = new Set(['REQUEST_DECLINED']);
const FULFILLMENT_KNOWN = new Set([
  'FULFILLED',
  'FULFILLMENT_NOT_REQUIRED',
  'IN_PROGRESS',
  'ON_HOLD',
  'OPEN',
  'PARTIALLY_FULFILLED',
  'PENDING_FULFILLMENT',
  'RESTOCKED',
  'SCHEDULED',
  'UNFULFILLED',
]);

function readOrderDoubts(node: OrderNode, unknowns: Unknowns): Unknowns {
  const word = node.displayFulfillmentStatus;
  if (word === null || FULFILLMENT_DOUBTS.has(word) || !FULFILLMENT_KNOWN.has(word))
    unknowns.push({ about: 'fulfilment status', word: word ?? 'none' });
  // The parts of locations that the app may not read are told by their sum alone.
  else if ((word === 'ON_HOLD' || word === 'SCHEDULED') && !isToldByParts(node))
    unknowns.push({ about: word === 'ON_HOLD' ? 'fulfilment hold' : 'scheduled fulfilment', word });
  if (node.test) unknowns.push({ about: 'test order', word: 'true' });
  return unknowns;
}
