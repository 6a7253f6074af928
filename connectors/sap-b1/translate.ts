// An order of SAP Business One as ours. Pure. Its words are the states of its documents; README.md says what each becomes.
import type { TranslatedOrder } from '../../src/calls/choose-orders.ts';
import { vendorText } from '../../src/calls/vendor-values.ts';
import { Order } from '../../src/domain/order.ts';
import { readPlaceTime } from '../../src/domain/place-time.ts';
import type { SapB1Config } from './config.ts';
import { currencyOf } from './currency.ts';
import type { OrderRecords } from './read-orders.ts';
import type { CustomerRow, HeadRow, OrderRow } from './rows.ts';
import { stepsOfLines, type TranslatedLines, translateLines, type UnknownWords } from './translate-lines.ts';
import { timeOf, translateParcels, translateReturns } from './translate-parcels.ts';
import { paymentStatusOf, totalOf } from './translate-payment.ts';

const CONTACTS_MAX = 200;

/** `today` is a day of the company. */
export function translateOrder(
  row: OrderRow,
  records: OrderRecords,
  config: SapB1Config,
  today: string,
): TranslatedOrder {
  const { shopNumberField, purchaseOrderField } = config;
  const unknowns: UnknownWords = [];
  const own = String(row.DocNum);
  const shop = shopNumberField === undefined ? null : vendorText.parse(row[shopNumberField]);
  const ofLines = stepsOfLines(row, records);
  const { lines, isCharged, isWaiting } = translateLines(row, ofLines, records, config, unknowns);
  const [email = '', ...others] = emailsOf(row, records.customers.get(row.CardCode), config);
  const parsed = Order.safeParse({
    id: String(row.DocEntry),
    number: shop ?? own,
    placedAt: timeOf(row, config),
    orderStatus: statusOf(row, { lines, isWaiting }, unknowns),
    paymentStatus: paymentStatusOf(row, ofLines, isCharged, unknowns),
    currency: currencyOf(row.DocCurrency, config),
    total: totalOf(row),
    channel: 'sap-b1',
    purchaseOrderNumber: purchaseOrderField === shopNumberField ? null : vendorText.parse(row[purchaseOrderField]),
    customer: { id: row.CardCode, name: row.CardName ?? row.CardCode, email, locale: null, tags: [] },
    contactEmails: others.slice(0, CONTACTS_MAX),
    shippingAddress: addressOf(row),
    lines,
    shipments: translateParcels(row, ofLines, records, config, today),
    returns: translateReturns(ofLines, config, unknowns),
    refunds: [],
    updatedAt:
      [row, ...ofLines.flatMap(({ steps }) => steps.map(({ head }) => head))]
        .flatMap((head) => changedAt(head, config) ?? [])
        .sort()
        .at(-1) ?? null,
    unknowns: distinct(unknowns),
  });
  if (parsed.success) return { kind: 'order', order: parsed.data, otherNumbers: [own] };
  const places = parsed.error.issues.slice(0, 3).map(({ path }) => path.map(String).join('.'));
  return { kind: 'broken', why: `${own} cannot be an order at ${places.join(', ')}.` };
}

/** Each once: a thousand lines may say the same. */
const distinct = (unknowns: UnknownWords): UnknownWords =>
  [...new Map(unknowns.map((one) => [`${one.about} ${one.word}`, one])).values()].slice(0, 100);

function changedAt({ UpdateDate, UpdateTime }: HeadRow, { timeZone }: SapB1Config): string | null {
  return UpdateDate === null ? null : (readPlaceTime({ day: UpdateDate, clock: UpdateTime, timeZone })?.at ?? null);
}

/** An order is closed when all of it was copied into other documents, also into an invoice for goods that are still to leave. */
function statusOf(
  { Cancelled, CancelStatus, DocumentStatus }: OrderRow,
  { lines, isWaiting }: Pick<TranslatedLines, 'lines' | 'isWaiting'>,
  unknowns: UnknownWords,
): Order['orderStatus'] {
  if (Cancelled || CancelStatus) return 'cancelled';
  if (DocumentStatus === 'bost_Close') return isWaiting ? 'open' : 'closed';
  if (DocumentStatus === 'bost_Open') return isWaiting || lines.length === 0 ? 'open' : 'closed';
  unknowns.push({ about: 'order status', word: DocumentStatus });
  return 'unknown';
}

/** The contact person of the order first, then the customer's own; with `company` all who are there. */
function emailsOf(row: OrderRow, customer: CustomerRow | undefined, { contacts }: SapB1Config): readonly string[] {
  const people = (customer?.ContactEmployees ?? []).filter(({ Active }) => Active !== 'tNO' && Active !== 'N');
  const ofOrder = people.filter(({ InternalCode }) => InternalCode !== null && InternalCode === row.ContactPersonCode);
  const read = (texts: readonly (string | null)[]): readonly string[] =>
    texts.flatMap((text) => text?.toLowerCase().split(/[;,\s]+/) ?? []).filter((email) => email.includes('@'));
  const named = read(ofOrder.map(({ E_Mail }) => E_Mail));
  const own = read([customer?.EmailAddress ?? null]);
  if (contacts === 'order') return named.length > 0 ? named : own;
  return [...new Set([...named, ...own, ...read(people.map(({ E_Mail }) => E_Mail))])];
}

function addressOf({ AddressExtension: to, CardName }: OrderRow): Order['shippingAddress'] {
  if (to == null || (to.ShipToStreet === null && to.ShipToCity === null && to.ShipToZipCode === null)) return null;
  const join = (parts: readonly (string | null)[], by: string) => parts.filter((part) => part !== null).join(by);
  return {
    name: CardName ?? '',
    line1: join([to.ShipToStreet, to.ShipToStreetNo], ' '),
    line2: join([to.ShipToBuilding, to.ShipToBlock], ', ') || null,
    city: to.ShipToCity ?? '',
    region: to.ShipToState,
    postalCode: to.ShipToZipCode ?? '',
    country: to.ShipToCountry ?? '',
  };
}
