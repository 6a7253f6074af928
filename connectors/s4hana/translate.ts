// A sales order of S/4HANA as ours. Pure. Lines, parcels, returns and what was paid have files of their own; README.md says what each word becomes.
import type { TranslatedOrder } from '../../src/calls/choose-orders.ts';
import { vendorText } from '../../src/calls/vendor-values.ts';
import { addMoney } from '../../src/domain/money.ts';
import { Order, type OrderLine } from '../../src/domain/order.ts';
import type { S4hanaConfig } from './config.ts';
import type { OrderRecords } from './read-orders.ts';
import type { ItemRow, OrderRow, PartnerAddress } from './rows.ts';
import { gatherParcels, type UnknownWords } from './translate-deliveries.ts';
import { isDelivered, isRejected, noonOf, translateItem } from './translate-items.ts';
import { paymentOf } from './translate-payment.ts';
import { translateReturns } from './translate-returns.ts';

const CONTACTS_MAX = 200;
const DOCUMENT_CHARACTERS = 10;

/** `today` is a day. */
export function translateOrder(
  row: OrderRow,
  records: OrderRecords,
  config: S4hanaConfig,
  today: string,
): TranslatedOrder {
  const unknowns: UnknownWords = [];
  const id = row.SalesOrder;
  const items = records.items.filter(({ SalesOrder }) => SalesOrder === id);
  const parcels = gatherParcels(id, items, records, config, unknowns);
  const lines = items.map((item) => {
    const [left = 0, packed = 0] = [parcels.left, parcels.inTheHouse].map((sums) => sums.get(item.SalesOrderItem));
    return translateItem(item, { left, packed }, today);
  });
  const shop = config.shopNumberField === undefined ? null : vendorText.parse(row[config.shopNumberField]);
  const [email = '', ...others] = emailsOf(row, records);
  const returns = translateReturns(id, records);
  const billing = paymentOf(
    row,
    returns.map((one) => one.id),
    records.billing,
  );
  const parsed = Order.safeParse({
    id,
    number: shop ?? id,
    placedAt: noonOf(row.CreationDate),
    orderStatus: statusOf(row, items, lines, unknowns),
    paymentStatus: billing.paymentStatus,
    currency: row.TransactionCurrency,
    total: totalOf(row, items, unknowns),
    channel: 's4hana',
    purchaseOrderNumber:
      config.purchaseOrderField === config.shopNumberField ? null : vendorText.parse(row[config.purchaseOrderField]),
    customer: {
      id: row.SoldToParty,
      name: records.names.get(row.SoldToParty) ?? addressOf(row, SOLD_TO)?.AddresseeFullName ?? '',
      email,
      locale: localeOf(addressOf(row, SOLD_TO)),
      tags: [],
    },
    contactEmails: others.slice(0, CONTACTS_MAX),
    shippingAddress: shippingAddressOf(addressOf(row, SHIP_TO)),
    lines,
    shipments: parcels.shipments,
    returns,
    refunds: [],
    updatedAt: row.LastChangeDateTime,
    unknowns: eachOnce([...unknowns, ...billing.unknowns]),
  });
  if (parsed.success)
    return { kind: 'order', order: parsed.data, otherNumbers: [id, id.padStart(DOCUMENT_CHARACTERS, '0')] };
  const places = parsed.error.issues.slice(0, 3).map(({ path }) => path.map(String).join('.'));
  return { kind: 'broken', why: `${id} cannot be an order at ${places.join(', ')}.` };
}

/** Many items may bear one word. */
const eachOnce = (unknowns: Order['unknowns']): Order['unknowns'] => [
  ...new Map(unknowns.map((one) => [JSON.stringify(one), one])).values(),
];

/** Not yet processed, in part, wholly. The last says that all is in deliveries, not that it has left. */
const PROCESS_STATES = new Set(['A', 'B', 'C']);

function statusOf(
  { OverallSDProcessStatus: word, DeliveryBlockReason: block }: OrderRow,
  items: readonly ItemRow[],
  lines: readonly OrderLine[],
  unknowns: UnknownWords,
): Order['orderStatus'] {
  if (block !== null) unknowns.push({ about: 'delivery block', word: block });
  if (word === null || !PROCESS_STATES.has(word)) {
    unknowns.push({ about: 'order status', word: word ?? '' });
    return 'unknown';
  }
  if (lines.length === 0) return 'open';
  if (lines.every(({ cancelledQuantity, quantity }) => cancelledQuantity >= quantity)) return 'cancelled';
  const isDone = (line: OrderLine, item: ItemRow | undefined): boolean =>
    line.fulfilledQuantity + line.cancelledQuantity >= line.quantity ||
    (item !== undefined && !isDelivered(item) && item.SDProcessStatus === 'C');
  return lines.every((line, index) => isDone(line, items[index])) ? 'closed' : 'open';
}

/** The header tells the total before tax. */
function totalOf({ TotalNetAmount }: OrderRow, items: readonly ItemRow[], unknowns: UnknownWords): string {
  const taxes = items.filter((item) => !isRejected(item)).map(({ TaxAmount }) => TaxAmount ?? null);
  if (taxes.includes(null)) unknowns.push({ about: 'tax of the order', word: '' });
  return addMoney(TotalNetAmount, ...taxes.flatMap((tax) => tax ?? []));
}

/** In the German and the English abbreviation; SP is a forwarding agent in the one and the sold-to party in the other, so the customer counts as well. */
const SOLD_TO = ['AG', 'SP'];
const SHIP_TO = ['WE', 'SH'];
const CONTACT_PERSON = ['AP', 'CP'];

function addressOf({ to_Partner, SoldToParty }: OrderRow, functions: readonly string[]): PartnerAddress | null {
  const partner = to_Partner.find(
    ({ PartnerFunction, Customer }) =>
      functions.includes(PartnerFunction ?? '') &&
      Customer !== null &&
      (functions !== SOLD_TO || Customer === SoldToParty),
  );
  const addresses = partner?.to_Address ?? [];
  // The one without a mark is that of the international version.
  return addresses.find(({ AddressRepresentationCode }) => AddressRepresentationCode === null) ?? addresses[0] ?? null;
}

/** That of the order itself, then the customer's own, then those of its contact persons, each once. */
function emailsOf(row: OrderRow, { emails }: OrderRecords): readonly string[] {
  const persons = row.to_Partner
    .filter(
      ({ PartnerFunction, ContactPerson }) => CONTACT_PERSON.includes(PartnerFunction ?? '') && ContactPerson !== null,
    )
    .flatMap(({ to_Address }) => to_Address.map(({ EmailAddress }) => EmailAddress));
  const own = addressOf(row, SOLD_TO)?.EmailAddress ?? null;
  const written = [own, ...(emails.get(row.SoldToParty) ?? []), ...persons].flatMap(
    (email) => email?.toLowerCase().split(/[;,\s]+/) ?? [],
  );
  return [...new Set(written.filter((email) => email.includes('@')))];
}

function localeOf(address: PartnerAddress | null): string | null {
  const language = address?.CorrespondenceLanguage ?? '';
  return /^[A-Za-z]{2}$/.test(language) ? language.toLowerCase() : null;
}

function shippingAddressOf(address: PartnerAddress | null): Order['shippingAddress'] {
  if (address === null || (address.StreetName === null && address.CityName === null && address.PostalCode === null))
    return null;
  return {
    name: address.AddresseeFullName ?? address.OrganizationName1 ?? '',
    line1: [address.StreetName, address.HouseNumber].filter((part) => part !== null).join(' '),
    line2: address.StreetSuffixName1,
    city: address.CityName ?? '',
    region: address.Region,
    postalCode: address.PostalCode ?? '',
    country: address.Country ?? '',
  };
}
