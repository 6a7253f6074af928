// What an admin writes for a home-grown system: where its database is, and one reading query for each thing that Waybill asks. README.md has
// the columns and an example.
import { z } from 'zod';
import { MappingSettings } from '../../src/calls/mapped-order.ts';
import { findFault, type Parameter } from './bind-names.ts';

const query = (...known: readonly Parameter[]) =>
  z
    .string()
    .max(20_000)
    .superRefine((text, context) => {
      const fault = findFault(text, known);
      if (fault !== null) context.addIssue({ code: 'custom', message: fault });
    });

const Queries = z.strictObject({
  /** Each of these answers `order_id` alone. */
  idsByNumber: query('number', 'number_written'),
  idsByEmail: query('email'),
  idsByTrackingNumber: query('tracking_number').optional(),
  idsByPurchaseOrder: query('purchase_order_number').optional(),
  /** `order_id` and `changed_at`, oldest first. */
  changes: query('since').optional(),
  order: query('order_id'),
  lines: query('order_id'),
  shipments: query('order_id').optional(),
  returns: query('order_id').optional(),
  refunds: query('order_id').optional(),
  stock: query().optional(),
});

const Common = {
  queries: Queries,
  ...MappingSettings,
};

const Server = {
  host: z.string().regex(/^[\w.-]{1,253}$/, 'the name or address of the database server'),
  port: z.number().int().min(1).max(65_535).optional(),
  database: z.string().min(1).max(128),
  user: z.string().min(1).max(128),
  /** `off` only where the connection cannot be overheard. */
  tls: z.enum(['verify', 'off']).default('verify'),
};

export const SqlConfig = z.discriminatedUnion('dialect', [
  z.strictObject({ dialect: z.literal('postgres'), ...Server, ...Common }),
  z.strictObject({ dialect: z.literal('mysql'), ...Server, ...Common }),
  z.strictObject({ dialect: z.literal('sqlite'), file: z.string().min(1), ...Common }),
]);
export type SqlConfig = z.infer<typeof SqlConfig>;
