// From mapped rows to our Order and StockItem. Pure; called by the connectors sql and http-json.
import { z } from 'zod';
import { carrierFromName } from '../domain/identifiers/carriers.ts';
import {
  ORDER_STATUSES,
  Order,
  PAYMENT_STATUSES,
  RETURN_STATUSES,
  SHIPMENT_STATUSES,
  StockItem,
} from '../domain/order.ts';
import { failed, ok, type Result } from '../domain/result.ts';
import { type BadRow, BadRowError, type Row, readRow, schemasFor } from './mapped-rows.ts';

export interface OrderRows {
  readonly order: Row;
  readonly lines: readonly Row[];
  readonly shipments: readonly Row[];
  readonly returns: readonly Row[];
  readonly refunds: readonly Row[];
}

const Words = z.record(z.string().max(100), z.string().max(100)).default({});

/** How a system of its own writes: part of the config of the connectors that map one. */
export const MappingSettings = {
  /** The zone of times that are written without one (IANA). */
  timeZone: z.string().max(60).default('UTC'),
  /** From the system's own words to ours, by column: a word that stands in neither is unknown. */
  words: z
    .strictObject({ order_status: Words, payment_status: Words, shipment_status: Words, return_status: Words })
    .partial()
    .default({}),
};
type Settings = z.infer<z.ZodObject<typeof MappingSettings>>;

export function translateOrder(rows: OrderRows, settings: Settings): Result<Order, BadRow> {
  try {
    return ok(buildOrder(rows, settings));
  } catch (error) {
    if (error instanceof BadRowError) return failed(error.row);
    throw error;
  }
}

function buildOrder(rows: OrderRows, settings: Settings): Order {
  const schemas = schemasFor(settings.timeZone);
  const order = readRow(schemas.order, 'order', rows.order);
  const unknowns: { about: string; word: string }[] = [];
  const wordOf = <Word extends string>(
    column: keyof Settings['words'],
    word: string,
    ours: readonly Word[],
  ): Word | 'unknown' => {
    const mapped = settings.words[column]?.[word] ?? word;
    const known = ours.find((one) => one === mapped);
    if (known === undefined) unknowns.push({ about: column.replace('_', ' '), word });
    return known ?? 'unknown';
  };
  const split = (text: string | null): string[] => (text ?? '').split(/[,;\s]+/).filter((part) => part !== '');
  const checked = Order.safeParse({
    id: order.order_id,
    number: order.order_number,
    placedAt: order.placed_at,
    orderStatus: wordOf('order_status', order.order_status, ORDER_STATUSES),
    paymentStatus: wordOf('payment_status', order.payment_status, PAYMENT_STATUSES),
    currency: order.currency.toUpperCase(),
    total: order.total,
    channel: order.channel ?? 'web',
    purchaseOrderNumber: order.purchase_order_number,
    customer: {
      id: order.customer_id ?? order.customer_email.trim().toLowerCase(),
      name: order.customer_name ?? '',
      email: order.customer_email.trim().toLowerCase(),
      locale: order.locale,
      tags: (order.tags ?? '')
        .split(',')
        .map((tag) => tag.trim())
        .filter((tag) => tag !== ''),
    },
    contactEmails: split(order.contact_emails).map((address) => address.toLowerCase()),
    shippingAddress:
      order.ship_line1 === null
        ? null
        : {
            name: order.ship_name ?? order.customer_name ?? '',
            line1: order.ship_line1,
            line2: order.ship_line2,
            city: order.ship_city ?? '',
            region: order.ship_region,
            postalCode: order.ship_postal_code ?? '',
            country: order.ship_country ?? '',
          },
    lines: rows.lines.map((row) => {
      const line = readRow(schemas.line, 'lines', row);
      return {
        sku: line.sku,
        title: line.title ?? line.sku,
        quantity: line.quantity,
        unitPrice: line.unit_price,
        fulfilledQuantity: line.fulfilled_quantity,
        cancelledQuantity: line.cancelled_quantity,
        backorder: line.is_backordered ? { expectedAt: line.backorder_expected_on } : null,
      };
    }),
    shipments: groupBy(
      rows.shipments.map((row) => readRow(schemas.shipment, 'shipments', row)),
      ({ shipment_id }) => shipment_id,
    ).map(([first, all]) => {
      const shipmentStatus = wordOf('shipment_status', first.shipment_status, SHIPMENT_STATUSES);
      return {
        id: first.shipment_id,
        carrier: first.carrier === null ? null : (carrierFromName(first.carrier) ?? first.carrier.toLowerCase()),
        trackingNumber: first.tracking_number,
        trackingUrl:
          first.tracking_url !== null && /^https:\/\//.test(first.tracking_url) && URL.canParse(first.tracking_url)
            ? first.tracking_url
            : null,
        shipmentStatus,
        vendorStatus: first.shipment_status,
        shippedAt: first.shipped_at,
        estimatedDeliveryOn: first.estimated_delivery_on,
        deliveredAt: first.delivered_at,
        lines: partsOf(all),
        events: [],
      };
    }),
    returns: groupBy(
      rows.returns.map((row) => readRow(schemas.return, 'returns', row)),
      ({ return_id }) => return_id,
    ).map(([first, all]) => ({
      id: first.return_id,
      returnStatus: wordOf('return_status', first.return_status, RETURN_STATUSES),
      requestedAt: first.requested_at,
      lines: partsOf(all),
    })),
    refunds: rows.refunds.map((row) => {
      const refund = readRow(schemas.refund, 'refunds', row);
      return {
        amount: refund.amount,
        currency: refund.currency.toUpperCase(),
        at: refund.refunded_at,
        method: refund.method,
      };
    }),
    updatedAt: order.updated_at,
    unknowns,
  });
  if (checked.success) return checked.data;
  throw new BadRowError({ part: 'order', column: checked.error.issues[0]?.path.map(String).join('.') ?? '?' });
}

/** One row a SKU, or one without any. */
const partsOf = (rows: readonly { readonly sku: string | null; readonly quantity: number | null }[]) =>
  rows.flatMap(({ sku, quantity }) => (sku === null ? [] : [{ sku, quantity: quantity ?? 0 }]));

/** In the order of their first rows. */
function groupBy<T>(rows: readonly T[], keyOf: (row: T) => string): readonly (readonly [T, readonly T[]])[] {
  const groups = new Map<string, [T, T[]]>();
  for (const row of rows) {
    const known = groups.get(keyOf(row));
    if (known === undefined) groups.set(keyOf(row), [row, [row]]);
    else known[1].push(row);
  }
  return [...groups.values()];
}

export function translateStock(row: Row, settings: Settings): Result<StockItem, BadRow> {
  try {
    const item = readRow(schemasFor(settings.timeZone).stock, 'stock', row);
    return ok(
      StockItem.parse({
        sku: item.sku,
        title: item.title ?? item.sku,
        available: item.available,
        expectedOn: item.expected_on,
        price: item.price,
        currency: item.currency?.toUpperCase() ?? null,
      }),
    );
  } catch (error) {
    if (error instanceof BadRowError) return failed(error.row);
    throw error;
  }
}
