// One sales order with what grew out of it, in the rows of SuiteQL, as the tests of its translation want it.
import { NetsuiteConfig } from './config.ts';
import type { OrderRecords } from './read-orders.ts';
import { AddressRow, CustomerRow, GrownRow, ItemRow, LineRow, LinkRow, OrderRow } from './rows.ts';
import { translateOrder } from './translate.ts';

export const CONFIG = NetsuiteConfig.parse({
  accountId: '1234567',
  certificateId: 'cert-1',
  shopNumberField: 'custbody_web_order',
});
// As SuiteQL writes them: numbers as text, and no column where nothing stands.
export const ORDER = {
  id: '501',
  tranid: 'SO1001',
  status: 'B',
  trandate: '2026-11-10',
  changed: '2026-11-11 01:00:00',
  entity: '101',
  email: 'Mara.Lind@example.org; mara@work.example',
  currency: '4',
  foreigntotal: '240',
  shippingaddress: '701',
  otherrefnum: 'PO-77120',
  custbody_web_order: '#K1001',
};
const LINE = {
  transaction: '501',
  id: '1',
  item: '31',
  itemtype: 'InvtPart',
  memo: 'A lamp of brass',
  quantity: '-3',
  shipped: '0',
  billed: '0',
  backordered: '0',
  amount: '-240',
  isclosed: 'F',
  fulfillable: 'T',
  dropship: 'F',
};
const FULFILMENT = {
  id: '601',
  tranid: 'IF9',
  type: 'ItemShip',
  status: 'C',
  trandate: '2026-11-12',
  changed: '2026-11-12 10:00:00',
  voided: 'F',
  shipmethod: 'UPS Ground',
};

export interface Parts {
  order?: object;
  /** Each on top of LINE. */
  lines?: readonly object[];
  /** Each on top of FULFILMENT; `pieces` of the first line are in it. */
  fulfilments?: readonly (Readonly<Record<string, unknown>> & { pieces?: number; numbers?: readonly string[] })[];
  /** Other documents that grew out of the order. */
  grown?: readonly { type: string; status?: string }[];
  goods?: Readonly<Record<string, readonly object[]>>;
  unseen?: readonly string[];
  backordered?: number;
  arrivals?: readonly { on: string; quantity: number }[];
  contacts?: readonly string[] | null;
}

export interface Rows {
  readonly order: object;
  readonly lines: readonly object[];
  readonly links: readonly object[];
  readonly grown: readonly { readonly id: string; readonly type: string }[];
  readonly unseen: readonly string[];
  readonly trackingNumbers: readonly (readonly [string, readonly string[]])[];
  readonly items: readonly object[];
  readonly customer: object;
  readonly contacts: readonly string[] | null;
  readonly address: object;
  readonly backordered: number;
  readonly arrivals: readonly { readonly on: string; readonly quantity: number }[];
}

export function rowsOf(parts: Parts): Rows {
  const { fulfilments = [], grown = [], unseen = [], contacts = ['office@hilltop.example'] } = parts;
  // Each twice: what leaves, and its costs.
  const packed = fulfilments.flatMap((one, n) =>
    ['1', '2'].map((id) => ({
      transaction: String(601 + n),
      id,
      item: '31',
      itemtype: 'InvtPart',
      quantity: String(-(one.pieces ?? 1)),
    })),
  );
  const returned = Object.entries(parts.goods ?? {}).flatMap(([transaction, goods]) =>
    goods.map((one, n) => ({ ...LINE, transaction, id: String(n + 1), ...one })),
  );
  return {
    order: { ...ORDER, ...parts.order },
    lines: [...(parts.lines ?? [{}]).map((one, n) => ({ ...LINE, id: String(n + 1), ...one })), ...packed, ...returned],
    links: fulfilments.map((_, n) => linkTo(String(601 + n), 1)),
    grown: [
      ...fulfilments.map((one, n) => ({ ...FULFILMENT, id: String(601 + n), tranid: `IF${9 + n}`, ...one })),
      ...grown.map((one, n) => ({ id: String(801 + n), tranid: `X${n}`, status: 'A', trandate: '2026-11-13', ...one })),
    ],
    unseen,
    trackingNumbers: fulfilments.map(({ numbers = [] }, n) => [String(601 + n), numbers] as const),
    items: [
      { id: '31', itemid: 'LAMP-9', displayname: 'Lamp (brass)' },
      { id: '32', itemid: 'MUG-1' },
    ],
    customer: {
      id: '101',
      entityid: '17 Lind',
      firstname: 'Mara',
      lastname: 'Lind',
      isperson: 'T',
      email: 'mara.lind@example.org',
    },
    contacts,
    address: {
      nkey: '701',
      addressee: 'Mara Lind',
      addr1: '4 Quay Street',
      city: 'Galway',
      zip: 'H91',
      country: 'IE',
    },
    backordered: parts.backordered ?? 0,
    arrivals: parts.arrivals ?? [],
  };
}

/** From a line of the order to the line of the same place in a fulfilment. */
export const linkTo = (fulfilment: string, line: number) => ({
  previousdoc: '501',
  previousline: String(line),
  nextdoc: fulfilment,
  nextline: String(line),
  nexttype: 'ItemShip',
  linktype: 'ShipRcpt',
});

export function readRows(rows: Rows): { readonly row: OrderRow; readonly records: OrderRecords } {
  const { grown, unseen, contacts, backordered, arrivals } = rows;
  const items = rows.items.map((one) => ItemRow.parse(one));
  const records: OrderRecords = {
    lines: Map.groupBy(
      rows.lines.map((one) => LineRow.parse(one)),
      ({ transaction }) => transaction,
    ),
    grown: new Map([['501', grown.map(({ id, type }) => ({ id, type, orderId: '501' }))]]),
    seen: new Map(grown.filter(({ type }) => !unseen.includes(type)).map((row) => [row.id, GrownRow.parse(row)])),
    shipped: Map.groupBy(
      rows.links.map((one) => LinkRow.parse(one)),
      ({ nextdoc }) => nextdoc,
    ),
    trackingNumbers: new Map(rows.trackingNumbers),
    items: new Map(items.map((one) => [one.id, one])),
    customers: new Map([['101', CustomerRow.parse(rows.customer)]]),
    contacts: contacts === null ? null : new Map([['101', contacts]]),
    addresses: new Map([['701', AddressRow.parse(rows.address)]]),
    currencies: new Map([['4', 'EUR']]),
    shelf: () => ({ available: 0, backordered, arrivals }),
  };
  return { row: OrderRow.parse(rows.order), records };
}

export function translate(parts: Parts) {
  const { row, records } = readRows(rowsOf(parts));
  return translateOrder(row, records, CONFIG);
}

export function orderOf(parts: Parts) {
  const translated = translate(parts);
  if (translated.kind === 'broken') throw new Error(translated.why);
  return translated.order;
}
