// Gathers what belongs to some orders by their numbers: the order while it is open, what was shipped and invoiced of it, and the shelf for what is still to
// leave. An order that is wholly shipped and invoiced leaves the list of orders: then its postings are all there is. Called by orders.ts.
import { z } from 'zod';
import { isConnectorError } from '../../src/ports/connector-error.ts';
import { type BusinessCentralClient, brokenOrder, type EntityRead } from './client.ts';
import type { BusinessCentralConfig } from './config.ts';
import { anyOf, type Filter } from './filters.ts';
import { CreditMemoRow, CustomerRow, InvoiceRow, ItemRow, OrderRow, PurchaseOrderRow, ShipmentRow } from './rows.ts';

export interface Arrival {
  readonly on: string;
  readonly quantity: number;
}

export interface OrderRecords {
  readonly orders: readonly OrderRow[];
  readonly shipments: readonly ShipmentRow[];
  readonly invoices: readonly InvoiceRow[];
  readonly creditMemos: readonly CreditMemoRow[];
  readonly customers: ReadonlyMap<string, CustomerRow>;
  /** By the number of the posted shipment. */
  readonly tracking: ReadonlyMap<string, readonly TrackedParcel[]>;
  /** Of items of which something is still to leave. */
  readonly items: ReadonlyMap<string, ItemRow>;
  /** By item, earliest first. */
  readonly arrivals: ReadonlyMap<string, readonly Arrival[]>;
  /** ISO 8601 UTC: when the first of them was read. */
  readonly at: string;
}

export interface TrackedParcel {
  readonly trackingNumber: string;
  readonly carrier: string | null;
}

export async function readRecords(
  client: BusinessCentralClient,
  config: BusinessCentralConfig,
  numbers: readonly string[],
): Promise<OrderRecords> {
  let at = '';
  const all = async <Row>(read: EntityRead<Row> & { readonly filter: Filter }): Promise<readonly Row[]> => {
    if (read.filter === null) return [];
    const answer = await client.list(read);
    if (answer.isCut) throw brokenOrder(`these orders have more ${read.entitySet} than can be read.`);
    if (at === '' || answer.at < at) at = answer.at;
    return answer.rows;
  };
  const [orders, shipments, invoices] = await Promise.all([
    all({ entitySet: 'salesOrders', filter: anyOf('number', numbers), row: OrderRow, expand: 'salesOrderLines' }),
    all({
      entitySet: 'salesShipments',
      filter: anyOf('orderNumber', numbers),
      row: ShipmentRow,
      expand: 'salesShipmentLines',
    }),
    all({
      entitySet: 'salesInvoices',
      filter: anyOf('orderNumber', numbers),
      row: InvoiceRow,
      expand: 'salesInvoiceLines',
    }),
  ]);
  const waiting = orders.flatMap(({ salesOrderLines }) =>
    salesOrderLines.flatMap(({ lineType, lineObjectNumber, quantity, shippedQuantity }) =>
      lineType === 'Item' && lineObjectNumber !== null && (quantity ?? 0) > (shippedQuantity ?? 0)
        ? [lineObjectNumber]
        : [],
    ),
  );
  const customerNumbers = [...orders, ...shipments, ...invoices].flatMap(({ customerNumber }) => customerNumber ?? []);
  const [creditMemos, customers, tracking, items, arrivals] = await Promise.all([
    all({
      entitySet: 'salesCreditMemos',
      filter: anyOf(
        'invoiceNumber',
        invoices.map(({ number }) => number),
      ),
      row: CreditMemoRow,
    }),
    all({ entitySet: 'customers', filter: anyOf('number', customerNumbers), row: CustomerRow }),
    readTracking(
      all,
      config,
      shipments.map(({ number }) => number),
    ),
    all({ entitySet: 'items', filter: anyOf('number', waiting), row: ItemRow }),
    waiting.length === 0 ? new Map<string, Arrival[]>() : readArrivals(client),
  ]);
  return {
    orders,
    shipments,
    invoices,
    creditMemos,
    customers: new Map(customers.map((row) => [row.number, row])),
    tracking,
    items: new Map(items.map((row) => [row.number, row])),
    arrivals,
    at,
  };
}

type ReadAll = <Row>(read: EntityRead<Row> & { readonly filter: Filter }) => Promise<readonly Row[]>;

export const TrackingRow = z.record(z.string(), z.unknown());

const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;

async function readTracking(
  all: ReadAll,
  { trackingPage: page }: BusinessCentralConfig,
  shipmentNumbers: readonly string[],
) {
  const parcels = new Map<string, TrackedParcel[]>();
  if (page === undefined) return parcels;
  const filter = anyOf(page.shipmentNumberField, shipmentNumbers);
  for (const row of await all({ entitySet: page.entitySet, api: page.api, filter, row: TrackingRow })) {
    const shipment = textOf(row[page.shipmentNumberField]);
    const trackingNumber = textOf(row[page.trackingNumberField]);
    if (shipment === null || trackingNumber === null) continue;
    const carrier = page.carrierField === undefined ? null : textOf(row[page.carrierField]);
    parcels.set(shipment, [...(parcels.get(shipment) ?? []), { trackingNumber, carrier }]);
  }
  return parcels;
}

/** What open purchase orders will bring. Without the right to see them nobody knows. */
export async function readArrivals(client: BusinessCentralClient): Promise<ReadonlyMap<string, readonly Arrival[]>> {
  const arrivals = new Map<string, Arrival[]>();
  try {
    const { rows } = await client.list({
      entitySet: 'purchaseOrders',
      filter: 'fullyReceived eq false',
      row: PurchaseOrderRow,
      expand: 'purchaseOrderLines',
    });
    for (const line of rows.flatMap(({ purchaseOrderLines }) => purchaseOrderLines)) {
      const { lineObjectNumber: item, expectedReceiptDate: on } = line;
      const quantity = (line.quantity ?? 0) - (line.receivedQuantity ?? 0);
      if (line.lineType !== 'Item' || item === null || on === null || quantity <= 0) continue;
      arrivals.set(item, [...(arrivals.get(item) ?? []), { on, quantity }]);
    }
  } catch (error) {
    if (!isConnectorError(error, 'auth', 'not_found')) throw error;
  }
  for (const list of arrivals.values()) list.sort((one, other) => one.on.localeCompare(other.on));
  return arrivals;
}
