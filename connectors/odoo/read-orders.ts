// Gathers what belongs to some sales orders: lines, transfers, moves, partners, products, invoices; in two rounds of calls, however many orders.
// Called by connector.ts.
import { isConnectorError } from '../../src/ports/connector-error.ts';
import { brokenOrder, type OdooClient, type OdooRead } from './client.ts';
import type { OdooConfig } from './config.ts';
import { byIds, type Domain } from './domains.ts';
import {
  type InvoiceRow,
  InvoiceRow as InvoiceSchema,
  type MoveRow,
  MoveRow as MoveSchema,
  type PartnerRow,
  PartnerRow as PartnerSchema,
  type ProductRow,
  ProductRow as ProductSchema,
  type SaleLineRow,
  SaleLineRow as SaleLineSchema,
  type SaleOrderRow,
  SaleOrderRow as SaleOrderSchema,
  TagRow,
  type TransferRow,
  TransferRow as TransferSchema,
} from './rows.ts';

/** All that was read for some orders. */
export interface OrderRecords {
  readonly lines: readonly SaleLineRow[];
  /** To customers. */
  readonly deliveries: readonly TransferRow[];
  /** From customers. */
  readonly returns: readonly TransferRow[];
  readonly moves: readonly MoveRow[];
  readonly partners: ReadonlyMap<number, PartnerRow>;
  /** Of the companies of the orders. */
  readonly contacts: readonly PartnerRow[];
  readonly tags: ReadonlyMap<number, string>;
  readonly products: ReadonlyMap<number, ProductRow>;
  /** null where this user may not see them. */
  readonly invoices: ReadonlyMap<number, InvoiceRow> | null;
}

export function orderRead(config: OdooConfig, domain: Domain, rowsMax: number): OdooRead<SaleOrderRow> {
  const own = [config.shopNumberField, config.purchaseOrderField].filter((field) => field !== undefined);
  const fields = [...new Set([...Object.keys(SaleOrderSchema.shape), ...own])];
  return { model: 'sale.order', domain, row: SaleOrderSchema, fields, order: 'date_order desc, id desc', rowsMax };
}

const TRANSFER_FIELDS = Object.keys(TransferSchema.shape);
const MOVE_FIELDS = [
  ...['id', 'picking_id', 'sale_line_id', 'product_id', 'state', 'product_uom_qty', 'quantity', 'quantity_done'],
  ...['forecast_expected_date', 'forecast_availability'],
];
const PARTNER_FIELDS = Object.keys(PartnerSchema.shape);
/** Archived partners and products still stand in old orders. */
const WITH_ARCHIVED = { active_test: false };
/** Names without `[SKU]` before them. */
const PLAIN_NAMES = { ...WITH_ARCHIVED, display_default_code: false };

export async function readRecords(client: OdooClient, orders: readonly SaleOrderRow[]): Promise<OrderRecords> {
  const all = async <Row>(read: OdooRead<Row>): Promise<readonly Row[]> => {
    const { rows, isCut } = await client.searchRead(read);
    if (isCut) throw brokenOrder(`these orders have more records of ${read.model} than can be read.`);
    return rows;
  };
  const byId = async <Row extends { id: number }>(read: Omit<OdooRead<Row>, 'domain'>, ids: readonly number[]) => {
    const wanted = [...new Set(ids)];
    const rows = wanted.length === 0 ? [] : await all({ ...read, domain: byIds(wanted) });
    return new Map(rows.map((row) => [row.id, row]));
  };
  const transfers = (side: 'location_id' | 'location_dest_id') =>
    all({
      model: 'stock.picking',
      // The places tell which way the goods go in every version; a type of transfer is called otherwise where the vendor ships (dropship).
      domain: [
        ['sale_id', 'in', orders.map(({ id }) => id)],
        [`${side}.usage`, '=', 'customer'],
      ],
      row: TransferSchema,
      fields: TRANSFER_FIELDS,
    });
  const partner = { model: 'res.partner', row: PartnerSchema, fields: PARTNER_FIELDS, context: WITH_ARCHIVED };

  const [lines, deliveries, returns, partners, invoices] = await Promise.all([
    all({
      model: 'sale.order.line',
      domain: [['order_id', 'in', orders.map(({ id }) => id)]],
      row: SaleLineSchema,
      fields: Object.keys(SaleLineSchema.shape),
      order: 'order_id asc, sequence asc, id asc',
    }),
    transfers('location_dest_id'),
    transfers('location_id'),
    byId(partner, idsOf(orders.flatMap(({ partner_id, partner_shipping_id }) => [partner_id, partner_shipping_id]))),
    readInvoices(
      byId,
      orders.flatMap(({ invoice_ids }) => invoice_ids),
    ),
  ]);
  const companies = idsOf([...partners.values()].map(({ commercial_partner_id }) => commercial_partner_id));
  const [moves, products, contacts, tags] = await Promise.all([
    lines.length === 0
      ? []
      : all({
          model: 'stock.move',
          domain: [['sale_line_id', 'in', lines.map(({ id }) => id)]],
          row: MoveSchema,
          fields: MOVE_FIELDS,
        }),
    byId(
      { model: 'product.product', row: ProductSchema, fields: Object.keys(ProductSchema.shape), context: PLAIN_NAMES },
      idsOf(lines.map(({ product_id }) => product_id)),
    ),
    all({ ...partner, context: {}, domain: contactsOf(companies) }),
    byId(
      { model: 'res.partner.category', row: TagRow, fields: ['id', 'name'] },
      [...partners.values()].flatMap(({ category_id }) => category_id),
    ),
  ]);
  const tagNames = new Map([...tags.values()].map(({ id, name }) => [id, name]));
  return { lines, deliveries, returns, moves, partners, contacts, tags: tagNames, products, invoices };
}

const idsOf = (links: readonly ({ readonly id: number } | null)[]): readonly number[] =>
  links.flatMap((link) => link?.id ?? []);

/** The company and those of its people who order and pay; who only receives parcels is not told of orders. */
const contactsOf = (companies: readonly number[]): Domain => [
  ['commercial_partner_id', 'in', companies],
  ['commercial_partner_id.is_company', '=', true],
  ['type', 'in', ['contact', 'invoice']],
  ['email', '!=', false],
];

type ById = <Row extends { id: number }>(
  read: Omit<OdooRead<Row>, 'domain'>,
  ids: readonly number[],
) => Promise<ReadonlyMap<number, Row>>;

/** A user of sales alone may not see invoices: then the orders are read without what was paid. */
async function readInvoices(byId: ById, ids: readonly number[]): Promise<ReadonlyMap<number, InvoiceRow> | null> {
  try {
    return await byId({ model: 'account.move', row: InvoiceSchema, fields: Object.keys(InvoiceSchema.shape) }, ids);
  } catch (error) {
    if (isConnectorError(error, 'auth')) return null;
    throw error;
  }
}
