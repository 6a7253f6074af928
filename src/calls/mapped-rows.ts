// Rows of named columns that an admin has mapped from a system of their own: what each must hold, however its values are written. The columns stand in
// connectors/sql/README.md. Pure; called by mapped-order.ts and by the connectors sql and http-json.
import { z } from 'zod';
import { readPlaceTime } from '../domain/place-time.ts';
import { emptyAsNull, readInstant, requiredId, requiredInteger, requiredMoney } from './required-values.ts';
import { vendorText } from './vendor-values.ts';

/** Columns in lower case. */
export type Row = Readonly<Record<string, unknown>>;

export const ROW_PARTS = ['order', 'lines', 'shipments', 'returns', 'refunds', 'stock'] as const;
export type RowPart = (typeof ROW_PARTS)[number];

/** Where a row is not as it must be. */
export interface BadRow {
  readonly part: RowPart;
  readonly column: string;
}

const count = requiredInteger.pipe(z.number().min(0));
const countOr0 = z.preprocess((value) => value ?? 0, count);
/** A date with or without a clock and a zone, as databases write them. */
const WRITTEN = /^(\d{4}-\d{2}-\d{2})(?:[ T](\d{2}:\d{2}(?::\d{2})?)(?:\.\d{1,9})?\s*(Z|[+-]\d{2}(?::?\d{2})?)?)?$/;

function readTime(text: string, timeZone: string): string | null {
  const [, day, clock, zone] = WRITTEN.exec(text.trim()) ?? [];
  if (day === undefined) return readInstant(text);
  const offset = zone?.length === 3 ? `${zone}:00` : zone;
  const read = readPlaceTime({ day, clock: clock ?? null, offset: offset ?? null, timeZone });
  return read?.at.replace('.000Z', 'Z') ?? null;
}

type Schemas = ReturnType<typeof buildSchemas>;

/** By time zone. Building them takes longer than reading an order, and each row of a stock list asks for them. */
const built = new Map<string, Schemas>();
const ZONES_MAX = 50;

/** `timeZone` is that of times that are written without one. */
export function schemasFor(timeZone: string): Schemas {
  const known = built.get(timeZone);
  if (known !== undefined) return known;
  if (built.size >= ZONES_MAX) built.clear();
  const schemas = buildSchemas(timeZone);
  built.set(timeZone, schemas);
  return schemas;
}

function buildSchemas(timeZone: string) {
  const time = z.string().transform((text, context) => {
    const at = readTime(text, timeZone);
    if (at !== null) return at;
    context.addIssue({ code: 'custom', message: 'a time' });
    return z.NEVER;
  });
  const day = z
    .string()
    .transform((text) => text.slice(0, 10))
    .pipe(z.iso.date());
  return {
    order: z.object({
      order_id: requiredId,
      order_number: requiredId,
      placed_at: time,
      order_status: requiredId,
      payment_status: requiredId,
      currency: z.string().trim().length(3),
      total: requiredMoney,
      customer_email: z.preprocess((value) => value ?? '', z.string()),
      customer_id: vendorText,
      customer_name: vendorText,
      contact_emails: vendorText,
      locale: vendorText,
      tags: vendorText,
      channel: vendorText,
      purchase_order_number: vendorText,
      updated_at: emptyAsNull(time),
      ship_name: vendorText,
      ship_line1: vendorText,
      ship_line2: vendorText,
      ship_city: vendorText,
      ship_region: vendorText,
      ship_postal_code: vendorText,
      ship_country: vendorText,
    }),
    line: z.object({
      sku: requiredId,
      title: vendorText,
      quantity: count,
      unit_price: requiredMoney,
      fulfilled_quantity: countOr0,
      cancelled_quantity: countOr0,
      is_backordered: z.preprocess(
        (value) => [true, 1, '1', 't', 'true', 'Y', 'y'].includes(value as string),
        z.boolean(),
      ),
      backorder_expected_on: emptyAsNull(day),
    }),
    shipment: z.object({
      shipment_id: requiredId,
      carrier: vendorText,
      tracking_number: vendorText,
      tracking_url: vendorText,
      shipment_status: requiredId,
      shipped_at: emptyAsNull(time),
      estimated_delivery_on: emptyAsNull(day),
      delivered_at: emptyAsNull(time),
      sku: vendorText,
      quantity: emptyAsNull(count),
    }),
    return: z.object({
      return_id: requiredId,
      return_status: requiredId,
      requested_at: time,
      sku: vendorText,
      quantity: emptyAsNull(count),
    }),
    refund: z.object({
      amount: requiredMoney,
      currency: z.string().trim().length(3),
      refunded_at: time,
      method: vendorText,
    }),
    stock: z.object({
      sku: requiredId,
      title: vendorText,
      available: requiredInteger,
      expected_on: emptyAsNull(day),
      price: emptyAsNull(requiredMoney),
      currency: emptyAsNull(z.string().trim().length(3)),
    }),
  };
}

/** The id of a row that names an order; null where it has none. */
export function readIdRow(row: Row): string | null {
  const parsed = requiredId.safeParse(row['order_id']);
  return parsed.success ? parsed.data : null;
}

/** null where it is no row with `order_id` and `changed_at`. */
export function readChangeRow(row: Row, timeZone: string): { readonly orderId: string; readonly at: string } | null {
  const orderId = readIdRow(row);
  const written = row['changed_at'];
  const at = typeof written === 'string' ? readTime(written, timeZone) : null;
  return orderId === null || at === null ? null : { orderId, at };
}

/** Caught by mapped-order.ts. */
export class BadRowError extends Error {
  readonly row: BadRow;
  constructor(row: BadRow) {
    super(`${row.part}: ${row.column}`);
    this.row = row;
  }
}

export function readRow<T>(schema: z.ZodType<T>, part: RowPart, row: Row): T {
  const parsed = schema.safeParse(row);
  if (parsed.success) return parsed.data;
  throw new BadRowError({ part, column: String(parsed.error.issues[0]?.path[0] ?? '?') });
}
