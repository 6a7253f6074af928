// From a record of orders.jsonl or stock.jsonl (bench/SPEC.md) to our Order and StockItem. Pure; called by load-shop.ts.
import type { z } from 'zod';
import {
  ORDER_STATUSES,
  Order,
  PAYMENT_STATUSES,
  RETURN_STATUSES,
  SHIPMENT_STATUSES,
  StockItem,
  type UnknownWord,
} from '../../src/domain/order.ts';
import { failed, ok, type Result } from '../../src/domain/result.ts';

/** Why a record cannot be used, with what of it could be read: whose order it was. */
export interface Unusable {
  readonly problem: string;
  readonly number: string | null;
  readonly email: string | null;
}

type Json = Readonly<Record<string, unknown>>;

const UNKNOWNS_MAX = 100;
const WORD_CHARACTERS_MAX = 200;

/** Anything that is not a plain object counts as an empty one; the schema then says what is missing. */
const objectOf = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
const mapList = (value: unknown, translate: (item: Json) => unknown): unknown =>
  Array.isArray(value) ? value.map((item) => translate(objectOf(item))) : value;
const lower = (value: unknown): unknown => (typeof value === 'string' ? value.trim().toLowerCase() : value);
const dayOf = (value: unknown): unknown =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T/.test(value) ? value.slice(0, 10) : value;

/** A word that is not in our list is `unknown`, never the nearest one. */
const wordOf = (value: unknown, words: readonly string[]): string =>
  typeof value === 'string' && words.includes(value) ? value : 'unknown';

/** Only https links may reach a customer; another one is left out and the order stays. */
const linkOf = (value: unknown): string | null =>
  typeof value === 'string' && value.startsWith('https://') && URL.canParse(value) ? value : null;

export function translateOrder(record: unknown): Result<Order, Unusable> {
  const source = objectOf(record);
  const customer = objectOf(source['customer']);
  return checkOrder({
    ...source,
    orderStatus: wordOf(source['status'], ORDER_STATUSES),
    paymentStatus: wordOf(source['paymentStatus'], PAYMENT_STATUSES),
    purchaseOrderNumber: source['purchaseOrderNumber'] ?? null,
    customer: {
      ...customer,
      email: lower(customer['email']),
      locale: customer['locale'] ?? null,
      tags: customer['tags'] ?? [],
    },
    contactEmails: Array.isArray(source['contactEmails']) ? source['contactEmails'].map(lower) : [],
    shippingAddress: source['shippingAddress'] ?? null,
    lines: mapList(source['lines'], translateLine),
    shipments: mapList(source['shipments'] ?? [], translateShipment),
    returns: mapList(source['returns'] ?? [], (item) => ({
      ...item,
      returnStatus: wordOf(item['status'], RETURN_STATUSES),
    })),
    refunds: mapList(source['refunds'] ?? [], (item) => ({ ...item, method: item['method'] ?? null })),
    unknowns: [...(Array.isArray(source['unknowns']) ? source['unknowns'] : []), ...listUnknownStates(source)],
  });
}

/** States of parcels for which we have no word. */
const listUnknownStates = ({ shipments }: Json): readonly z.infer<typeof UnknownWord>[] =>
  (Array.isArray(shipments) ? shipments : [])
    .map((shipment) => objectOf(shipment)['status'])
    .filter((word) => typeof word === 'string' && wordOf(word, SHIPMENT_STATUSES) === 'unknown')
    .slice(0, UNKNOWNS_MAX)
    .map((word) => ({ about: 'shipment status', word: String(word).slice(0, WORD_CHARACTERS_MAX) }));

function translateLine(line: Json): unknown {
  const backorder = line['backorder'] ?? null;
  return {
    ...line,
    backorder: backorder === null ? null : { expectedAt: dayOf(objectOf(backorder)['expectedAt'] ?? null) },
  };
}

function translateShipment(shipment: Json): unknown {
  const word = shipment['status'];
  const shipmentStatus = wordOf(word, SHIPMENT_STATUSES);
  return {
    ...shipment,
    carrier: lower(shipment['carrier'] ?? null),
    trackingNumber: shipment['trackingNumber'] ?? null,
    trackingUrl: linkOf(shipment['trackingUrl']),
    shipmentStatus,
    vendorStatus: shipmentStatus === 'unknown' && typeof word === 'string' ? word : null,
    shippedAt: shipment['shippedAt'] ?? null,
    estimatedDeliveryOn: dayOf(shipment['estimatedDeliveryAt'] ?? null),
    deliveredAt: shipment['deliveredAt'] ?? null,
    events: mapList(shipment['events'] ?? [], (event) => ({
      ...event,
      location: event['location'] ?? null,
      shipmentStatus: wordOf(event['status'], SHIPMENT_STATUSES),
    })),
  };
}

/** Checks a translated order with the domain's schema; what does not fit is told with the field's name. */
export function checkOrder(translated: Json): Result<Order, Unusable> {
  const checked = Order.safeParse(translated);
  if (checked.success) return ok(checked.data);
  const { number } = translated;
  const email = objectOf(translated['customer'])['email'];
  return failed({
    problem: describeIssue(checked.error),
    number: typeof number === 'string' ? number : null,
    email: typeof email === 'string' ? email : null,
  });
}

export function translateStockItem(record: unknown): Result<StockItem, string> {
  const source = objectOf(record);
  return checkStockItem({
    ...source,
    expectedOn: dayOf(source['expectedAt'] ?? null),
    price: source['price'] ?? null,
    currency: source['currency'] ?? null,
  });
}

export function checkStockItem(translated: Json): Result<StockItem, string> {
  const checked = StockItem.safeParse(translated);
  return checked.success ? ok(checked.data) : failed(describeIssue(checked.error));
}

function describeIssue(error: z.ZodError): string {
  const [issue] = error.issues;
  if (!issue) return 'the record does not fit';
  return `${issue.path.join('.') || 'the record'}: ${issue.message}`;
}

/** From a line that is not JSON: whose order it may have been, so that an answer about that one is not taken for whole. */
export function readNamesOfBrokenLine(text: string): { readonly number: string | null; readonly email: string | null } {
  const find = (field: string): string | null => {
    const at = text.indexOf(`"${field}"`);
    const match =
      at === -1
        ? null
        : /^\s{0,5}:\s{0,5}"([^"\\]{1,200})"/.exec(text.slice(at + field.length + 2, at + field.length + 250));
    return match?.[1] ?? null;
  };
  return { number: find('number'), email: find('email') };
}
