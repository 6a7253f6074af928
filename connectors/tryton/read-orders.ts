// Gathers what belongs to some sales: lines, moves, shipments, packages, parties, returns, and the shelf for what waits; in three rounds of calls,
// however many sales. Called by orders.ts.
import { brokenOrder, type TrytonClient, type TrytonRead } from './client.ts';
import type { TrytonConfig } from './config.ts';
import { byIds, type Domain } from './domains.ts';
import {
  INVOICE_FIELDS,
  InvoiceRow,
  LINE_FIELDS,
  LineRow,
  MECHANISM_FIELDS,
  MechanismRow,
  MOVE_FIELDS,
  MoveRow,
  NameRow,
  PACKAGE_FIELDS,
  PARTY_FIELDS,
  PackageRow,
  PartyRow,
  RETURN_FIELDS,
  SALE_FIELDS,
  SaleRow,
  SHIPMENT_FIELDS,
  ShipmentRow,
} from './rows.ts';
import { readShelf, type ShelfItem } from './shelf.ts';

export interface SaleRecords {
  /** Of the sales and of their returns. */
  readonly lines: readonly LineRow[];
  readonly moves: readonly MoveRow[];
  readonly shipments: ReadonlyMap<number, ShipmentRow>;
  readonly returnShipments: ReadonlyMap<number, ShipmentRow>;
  readonly packages: readonly PackageRow[];
  readonly parties: ReadonlyMap<number, PartyRow>;
  readonly mechanisms: readonly MechanismRow[];
  readonly categories: ReadonlyMap<number, string>;
  /** Sales of negative quantities whose origin is one of the sales. */
  readonly returns: readonly SaleRow[];
  /** Of the returns. */
  readonly invoices: ReadonlyMap<number, InvoiceRow>;
  /** Of the products of which something is still to leave. */
  readonly shelf: ReadonlyMap<number, ShelfItem>;
}

export const saleRead = (config: TrytonConfig, domain: Domain, rowsMax?: number): TrytonRead<SaleRow> => ({
  model: 'sale.sale',
  domain,
  row: SaleRow,
  fields: [
    ...new Set([
      ...SALE_FIELDS,
      config.purchaseOrderField,
      ...(config.shopNumberField === undefined ? [] : [config.shopNumberField]),
    ]),
  ],
  order: [
    ['sale_date', 'DESC'],
    ['id', 'DESC'],
  ],
  ...(rowsMax === undefined ? {} : { rowsMax }),
});

const OPEN = new Set(['staging', 'draft']);

export async function readRecords(
  client: TrytonClient,
  config: TrytonConfig,
  sales: readonly SaleRow[],
  today: string,
): Promise<SaleRecords> {
  const all = async <Row>(read: TrytonRead<Row>): Promise<readonly Row[]> => {
    const { rows, isCut } = await client.searchRead(read);
    if (isCut) throw brokenOrder(`these orders have more records of ${read.model} than can be read.`);
    return rows;
  };
  const byId = async <Row extends { readonly id: number }>(
    read: Omit<TrytonRead<Row>, 'domain'>,
    ids: readonly number[],
  ): Promise<ReadonlyMap<number, Row>> => {
    const wanted = [...new Set(ids)];
    const rows = wanted.length === 0 ? [] : await all({ ...read, domain: byIds(wanted) });
    return new Map(rows.map((row) => [row.id, row]));
  };

  const returns = await all(saleRead(config, [['origin', 'in', sales.map(({ id }) => `sale.sale,${id}`)]]));
  const both = [...sales, ...returns];
  const saleIds = both.map(({ id }) => id);
  const people = both.flatMap(({ party, contact, invoice_party }) =>
    [party, contact, invoice_party].filter((id) => id != null),
  );
  const shipmentIds = sales.flatMap(({ shipments }) => shipments);
  const shipmentRead = { model: 'stock.shipment.out', row: ShipmentRow, fields: SHIPMENT_FIELDS };
  const returnRead = { model: 'stock.shipment.out.return', row: ShipmentRow, fields: RETURN_FIELDS };
  const invoiceRead = { model: 'account.invoice', row: InvoiceRow, fields: INVOICE_FIELDS };
  const [lines, moves, shipments, returnShipments, packages, parties, mechanisms, invoices] = await Promise.all([
    all({ model: 'sale.line', domain: [['sale', 'in', saleIds]], row: LineRow, fields: LINE_FIELDS, order: null }),
    all({ model: 'stock.move', domain: [['sale', 'in', saleIds]], row: MoveRow, fields: MOVE_FIELDS }),
    byId(shipmentRead, shipmentIds),
    byId(
      returnRead,
      returns.flatMap(({ shipment_returns }) => shipment_returns),
    ),
    readPackages(client, all, shipmentIds),
    byId({ model: 'party.party', row: PartyRow, fields: PARTY_FIELDS, context: { active_test: false } }, people),
    all({
      model: 'party.contact_mechanism',
      domain: emailsOf(people),
      row: MechanismRow,
      fields: MECHANISM_FIELDS,
      order: null,
    }),
    byId(
      invoiceRead,
      returns.flatMap(({ invoices: ids }) => ids),
    ),
  ]);
  const categoryIds = [...parties.values()].flatMap(({ categories }) => categories);
  const waiting = [...new Set(moves.filter(({ state }) => OPEN.has(state)).map(({ product }) => product))];
  const [categories, shelf] = await Promise.all([
    byId({ model: 'party.category', row: NameRow, fields: ['name'] }, categoryIds),
    waiting.length === 0 ? null : readShelf(client, byIds(waiting), today),
  ]);
  const names = new Map([...categories.values()].map(({ id, name }) => [id, name ?? '']));
  return {
    lines,
    moves,
    shipments,
    returnShipments,
    packages,
    parties,
    mechanisms,
    categories: names,
    returns,
    invoices,
    shelf: shelf?.items ?? new Map(),
  };
}

/** In the order in which Tryton shows them: the first of a party is its address. */
const emailsOf = (parties: readonly number[]): Domain => [
  ['party', 'in', [...new Set(parties)]],
  ['type', '=', 'email'],
];

/** Without the module of packages a shipment is one parcel without a number. */
async function readPackages(
  client: TrytonClient,
  all: <Row>(read: TrytonRead<Row>) => Promise<readonly Row[]>,
  shipmentIds: readonly number[],
): Promise<readonly PackageRow[]> {
  if (shipmentIds.length === 0 || (await client.listFields('stock.package', PACKAGE_FIELDS)) === null) return [];
  const shipments = shipmentIds.map((id) => `stock.shipment.out,${id}`);
  return all({
    model: 'stock.package',
    domain: [['shipment', 'in', shipments]],
    row: PackageRow,
    fields: PACKAGE_FIELDS,
  });
}
