// One sales order with what grew out of it, in the rows of SuiteQL, as the tests of its translation want it.
import { NetsuiteConfig } from './config.ts';
import type { OrderRecords } from './read-orders.ts';
import { AddressRow, CustomerRow, GrownRow, ItemRow, LineRow, LinkRow, OrderRow } from './rows.ts';
import { translateOrder } from './translate.ts';

const CONFIG = NetsuiteConfig.parse({
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

export function translate(parts: Parts) {
  const { fulfilments = [], grown = [], unseen = [], contacts = ['office@hilltop.example'] } = parts;
  const rows = [
    ...fulfilments.map((one, n) => ({ ...FULFILMENT, id: String(601 + n), tranid: `IF${9 + n}`, ...one })),
    ...grown.map((one, n) => ({ id: String(801 + n), tranid: `X${n}`, status: 'A', trandate: '2026-11-13', ...one })),
  ];
  const lines = (parts.lines ?? [{}]).map((one, n) => LineRow.parse({ ...LINE, id: String(n + 1), ...one }));
  // Each twice: what leaves, and its costs.
  const packed = fulfilments.flatMap((one, n) =>
    ['1', '2'].map((id) =>
      LineRow.parse({
        transaction: String(601 + n),
        id,
        item: '31',
        itemtype: 'InvtPart',
        quantity: String(-(one.pieces ?? 1)),
      }),
    ),
  );
  const returned = Object.entries(parts.goods ?? {}).flatMap(([transaction, goods]) =>
    goods.map((one, n) => LineRow.parse({ ...LINE, transaction, id: String(n + 1), ...one })),
  );
  const links = fulfilments.map((_, n) =>
    LinkRow.parse({
      previousdoc: '501',
      previousline: '1',
      nextdoc: String(601 + n),
      nextline: '1',
      nexttype: 'ItemShip',
      linktype: 'ShipRcpt',
    }),
  );
  const records: OrderRecords = {
    lines: Map.groupBy([...lines, ...packed, ...returned], ({ transaction }) => transaction),
    grown: new Map([['501', rows.map(({ id, type }) => ({ id, type, orderId: '501' }))]]),
    seen: new Map(rows.filter(({ type }) => !unseen.includes(type)).map((row) => [row.id, GrownRow.parse(row)])),
    shipped: Map.groupBy(links, ({ nextdoc }) => nextdoc),
    trackingNumbers: new Map(fulfilments.map(({ numbers = [] }, n) => [String(601 + n), numbers])),
    items: new Map([
      ['31', ItemRow.parse({ id: '31', itemid: 'LAMP-9', displayname: 'Lamp (brass)' })],
      ['32', ItemRow.parse({ id: '32', itemid: 'MUG-1' })],
    ]),
    customers: new Map([
      [
        '101',
        CustomerRow.parse({
          id: '101',
          entityid: '17 Lind',
          firstname: 'Mara',
          lastname: 'Lind',
          isperson: 'T',
          email: 'mara.lind@example.org',
        }),
      ],
    ]),
    contacts: contacts === null ? null : new Map([['101', contacts]]),
    addresses: new Map([
      [
        '701',
        AddressRow.parse({
          nkey: '701',
          addressee: 'Mara Lind',
          addr1: '4 Quay Street',
          city: 'Galway',
          zip: 'H91',
          country: 'IE',
        }),
      ],
    ]),
    currencies: new Map([['4', 'EUR']]),
    shelf: () => ({ available: 0, backordered: parts.backordered ?? 0, arrivals: parts.arrivals ?? [] }),
  };
  return translateOrder(OrderRow.parse({ ...ORDER, ...parts.order }), records, CONFIG);
}

export function orderOf(parts: Parts) {
  const translated = translate(parts);
  if (translated.kind === 'broken') throw new Error(translated.why);
  return translated.order;
}
