// Tryton's records as `search_read` gives them: a field of a linked record stands below its name with a dot (`party.`). Which fields are asked for
// is read off these schemas. Called by read-orders.ts, stock.ts and documents.ts.
import { z } from 'zod';
import {
  TrytonAmount,
  TrytonDay,
  TrytonFlag,
  TrytonId,
  TrytonIds,
  TrytonInstant,
  TrytonNumber,
  TrytonReference,
  TrytonText,
} from './values.ts';

/** null where there is no linked record, or its module is missing. */
const linked = <Schema extends z.ZodType>(schema: Schema) => schema.nullish().transform((record) => record ?? null);
const Code = z.object({ code: TrytonText });
const Name = z.object({ name: TrytonText });

export const SaleRow = z.looseObject({
  id: TrytonId,
  number: TrytonText,
  state: z.string(),
  shipment_state: z.string(),
  invoice_state: z.string(),
  sale_date: TrytonDay,
  create_date: TrytonInstant,
  write_date: TrytonInstant,
  total_amount: TrytonAmount,
  origin: TrytonReference,
  party: TrytonId,
  contact: TrytonId.nullish(),
  invoice_party: TrytonId.nullish(),
  shipments: TrytonIds,
  shipment_returns: TrytonIds,
  invoices: TrytonIds,
  'currency.': Code,
  'shipment_address.': linked(
    z.object({
      name: TrytonText,
      party_name: TrytonText,
      street: TrytonText,
      city: TrytonText,
      postal_code: TrytonText,
      'country.': linked(Code),
      'subdivision.': linked(Name),
    }),
  ),
});
export type SaleRow = z.infer<typeof SaleRow>;
export const SALE_FIELDS = [
  ...[
    'number',
    'state',
    'shipment_state',
    'invoice_state',
    'sale_date',
    'create_date',
    'write_date',
    'total_amount',
    'origin',
  ],
  ...['party', 'contact', 'invoice_party', 'shipments', 'shipment_returns', 'invoices', 'currency.code'],
  ...['name', 'party_name', 'street', 'city', 'postal_code', 'country.code', 'subdivision.name'].map(
    (field) => `shipment_address.${field}`,
  ),
];

export const LineRow = z.object({
  id: TrytonId,
  sale: TrytonId,
  type: z.string(),
  quantity: TrytonNumber.nullish(),
  unit_price: z.union([TrytonAmount, z.null()]).optional(),
  description: TrytonText,
  moves_ignored: TrytonIds,
  move_done: TrytonFlag,
  /** Set on what a carrier's service costs. */
  shipment_cost: z.unknown().optional(),
  product: TrytonId.nullish(),
  'product.': linked(z.object({ code: TrytonText, name: TrytonText, type: TrytonText })),
});
export type LineRow = z.infer<typeof LineRow>;
export const LINE_FIELDS = [
  ...[
    'sale',
    'type',
    'quantity',
    'unit_price',
    'description',
    'moves_ignored',
    'move_done',
    'shipment_cost',
    'product',
  ],
  ...['product.code', 'product.name', 'product.type'],
];

export const MoveRow = z.object({
  id: TrytonId,
  /** `sale.line,6` */
  origin: TrytonReference,
  shipment: TrytonReference,
  sale: TrytonId.nullish(),
  package: TrytonId.nullish(),
  state: z.string(),
  quantity: TrytonNumber,
  product: TrytonId,
  'product.': linked(Code),
});
export type MoveRow = z.infer<typeof MoveRow>;
export const MOVE_FIELDS = ['origin', 'shipment', 'sale', 'package', 'state', 'quantity', 'product', 'product.code'];

export const ShipmentRow = z.object({
  id: TrytonId,
  number: TrytonText,
  state: z.string(),
  effective_date: TrytonDay,
  create_date: TrytonInstant,
  write_date: TrytonInstant,
  'carrier.': linked(z.object({ 'party.': linked(Name) })),
});
export type ShipmentRow = z.infer<typeof ShipmentRow>;
export const SHIPMENT_FIELDS = ['number', 'state', 'effective_date', 'create_date', 'write_date', 'carrier.party.name'];
export const RETURN_FIELDS = ['number', 'state', 'effective_date', 'create_date', 'write_date'];

export const PackageRow = z.object({
  id: TrytonId,
  shipment: TrytonReference,
  shipping_reference: TrytonText,
  shipping_tracking_url: TrytonText,
  moves: TrytonIds,
});
export type PackageRow = z.infer<typeof PackageRow>;
export const PACKAGE_FIELDS = ['shipment', 'shipping_reference', 'shipping_tracking_url', 'moves'];

export const PartyRow = z.object({
  id: TrytonId,
  name: TrytonText,
  categories: TrytonIds,
  'lang.': linked(Code),
});
export type PartyRow = z.infer<typeof PartyRow>;
export const PARTY_FIELDS = ['name', 'categories', 'lang.code'];

export const NameRow = z.object({ id: TrytonId, name: TrytonText });

export const MechanismRow = z.object({ id: TrytonId, party: TrytonId, value: TrytonText });
export type MechanismRow = z.infer<typeof MechanismRow>;
export const MECHANISM_FIELDS = ['party', 'value'];

export const InvoiceRow = z.object({
  id: TrytonId,
  number: TrytonText,
  state: z.string(),
  invoice_date: TrytonDay,
  /** The day on which it was paid. */
  reconciled: TrytonDay,
  total_amount: TrytonAmount,
  invoice_report_format: TrytonText,
});
export type InvoiceRow = z.infer<typeof InvoiceRow>;
export const INVOICE_FIELDS = [
  'number',
  'state',
  'invoice_date',
  'reconciled',
  'total_amount',
  'invoice_report_format',
];

export const PrintRow = z.object({
  id: TrytonId,
  invoice_report_cache: linked(z.object({ __class__: z.literal('bytes'), base64: z.string() })),
});

export const ProductRow = z.object({
  id: TrytonId,
  code: TrytonText,
  name: TrytonText,
  /** In the warehouses and not assigned to a shipment. */
  quantity: TrytonNumber,
  /** What that will be once all that is promised until today has left. */
  forecast_quantity: TrytonNumber,
  list_price: z.union([TrytonAmount, z.null()]).optional(),
});
export type ProductRow = z.infer<typeof ProductRow>;

export const IncomingRow = z.object({
  id: TrytonId,
  product: TrytonId,
  quantity: TrytonNumber,
  planned_date: TrytonDay,
});

export const ChangedRow = z.object({ id: TrytonId, create_date: TrytonInstant, write_date: TrytonInstant });
