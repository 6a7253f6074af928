// What was charged of some sales orders and what came back of them: billing documents and customer returns. Called by read-orders.ts and documents.ts.
import { isConnectorError } from '../../src/ports/connector-error.ts';
import { cutRead, type EntityRead, type S4hanaClient } from './client.ts';
import type { S4hanaConfig } from './config.ts';
import { among } from './filters.ts';
import { BillingItemRow, BillingRow, DeliveryItemRow, ReturnItemRow, ReturnRow } from './rows.ts';
import { translateReturns } from './translate-returns.ts';

export interface BillingRecords {
  readonly items: readonly BillingItemRow[];
  readonly documents: readonly BillingRow[];
}

export interface ReturnRecords {
  readonly heads: readonly ReturnRow[];
  readonly items: readonly ReturnItemRow[];
  /** Items of deliveries back to us. */
  readonly deliveryItems: readonly DeliveryItemRow[];
}

export type ReadAll = <Row>(read: EntityRead<Row>) => Promise<readonly Row[]>;

export const NO_RETURNS: ReturnRecords = { heads: [], items: [], deliveryItems: [] };

/** Reads all of it, or nothing. */
export const readAllOf =
  (client: S4hanaClient): ReadAll =>
  async (read) => {
    const { rows, isCut } = await client.list(read);
    if (isCut) throw cutRead(read.entitySet);
    return rows;
  };

/** A user of sales alone may not see billing documents: then the orders are read without what was paid. */
export async function readBillingIfAllowed(all: ReadAll, numbers: readonly string[]): Promise<BillingRecords | null> {
  try {
    return await readBilling(all, numbers);
  } catch (error) {
    if (isConnectorError(error, 'auth')) return null;
    throw error;
  }
}

async function readBilling(all: ReadAll, numbers: readonly string[]): Promise<BillingRecords> {
  const items = await readBillingItems(all, 'SalesDocument', numbers);
  const documents = await all({
    service: 'billing',
    entitySet: 'A_BillingDocument',
    filters: among(
      'BillingDocument',
      items.map(({ BillingDocument }) => BillingDocument),
    ),
    row: BillingRow,
    orderBy: 'BillingDocument',
  });
  return { items, documents };
}

const readBillingItems = (all: ReadAll, field: 'SalesDocument' | 'BillingDocument', numbers: readonly string[]) =>
  all({
    service: 'billing',
    entitySet: 'A_BillingDocumentItem',
    filters: among(field, numbers),
    row: BillingItemRow,
    orderBy: 'BillingDocument,BillingDocumentItem',
  });

/** Billing documents of this order and of its returns alone: one that charges other orders too would tell of them. */
export async function readOrderBilling(
  client: S4hanaClient,
  config: S4hanaConfig,
  id: string,
): Promise<readonly BillingRow[]> {
  const all = readAllOf(client);
  const billing = await readBilling(all, [id]);
  const numbers = billing.documents.map(({ BillingDocument }) => BillingDocument);
  const returns = config.readsReturns ? await readReturns(all, [id, ...numbers]) : NO_RETURNS;
  const own = [id, ...translateReturns(id, { returns, billing }).map((one) => one.id)];
  const ofReturns = await readBilling(all, own.slice(1));
  const documents = new Map(
    [...billing.documents, ...ofReturns.documents].map((document) => [document.BillingDocument, document]),
  );
  const items = await readBillingItems(all, 'BillingDocument', [...documents.keys()]);
  const others = new Set(
    items.flatMap(({ BillingDocument, SalesDocument }) =>
      SalesDocument !== null && own.includes(SalesDocument) ? [] : [BillingDocument],
    ),
  );
  return [...documents.values()].filter(({ BillingDocument }) => !others.has(BillingDocument));
}

/** A return refers to an order or to an invoice of it. */
export async function readReturns(all: ReadAll, references: readonly string[]): Promise<ReturnRecords> {
  const items = await all({
    service: 'returns',
    entitySet: 'A_CustomerReturnItem',
    filters: among('ReferenceSDDocument', references),
    row: ReturnItemRow,
    orderBy: 'CustomerReturn,CustomerReturnItem',
  });
  const numbers = items.map(({ CustomerReturn }) => CustomerReturn);
  const [heads, deliveryItems] = await Promise.all([
    all({
      service: 'returns',
      entitySet: 'A_CustomerReturn',
      filters: among('CustomerReturn', numbers),
      row: ReturnRow,
      orderBy: 'CustomerReturn',
    }),
    all({
      service: 'returnDeliveries',
      entitySet: 'A_ReturnsDeliveryItem',
      filters: among('ReferenceSDDocument', numbers),
      row: DeliveryItemRow,
      orderBy: 'DeliveryDocument,DeliveryDocumentItem',
    }),
  ]);
  return { heads, items, deliveryItems };
}
