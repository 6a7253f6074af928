// Gathers what belongs to some sales orders: items with what is confirmed, deliveries, billing documents, returns, and the addresses of their customers; in five
// rounds of calls, however many orders. Called by orders.ts.
import type { S4hanaClient } from './client.ts';
import type { S4hanaConfig } from './config.ts';
import { among } from './filters.ts';
import {
  type BillingRecords,
  NO_RETURNS,
  type ReturnRecords,
  readAllOf,
  readBillingIfAllowed,
  readReturns,
} from './read-billing.ts';
import { type Contacts, readContacts } from './read-contacts.ts';
import { DeliveryItemRow, DeliveryRow, ItemRow, OrderRow } from './rows.ts';

export interface OrderRecords extends Contacts {
  readonly orders: readonly OrderRow[];
  readonly items: readonly ItemRow[];
  readonly deliveries: readonly DeliveryRow[];
  readonly deliveryItems: readonly DeliveryItemRow[];
  /** null where this user may not see them. */
  readonly billing: BillingRecords | null;
  readonly returns: ReturnRecords;
  /** ISO 8601 UTC: when the orders were read. */
  readonly at: string;
}

export async function readRecords(
  client: S4hanaClient,
  config: S4hanaConfig,
  numbers: readonly string[],
): Promise<OrderRecords> {
  const all = readAllOf(client);
  const [orders, items, billing, ownDeliveryItems] = await Promise.all([
    client.list({
      service: 'orders',
      entitySet: 'A_SalesOrder',
      filters: among('SalesOrder', numbers),
      row: OrderRow,
      orderBy: 'SalesOrder',
      expand: 'to_Partner/to_Address',
    }),
    all({
      service: 'orders',
      entitySet: 'A_SalesOrderItem',
      filters: among('SalesOrder', numbers),
      row: ItemRow,
      orderBy: 'SalesOrder,SalesOrderItem',
      expand: 'to_ScheduleLine',
    }),
    readBillingIfAllowed(all, numbers),
    all({
      service: 'deliveries',
      entitySet: 'A_OutbDeliveryItem',
      filters: among('ReferenceSDDocument', numbers),
      row: DeliveryItemRow,
      orderBy: 'DeliveryDocument,DeliveryDocumentItem',
    }),
  ]);
  const deliveryNumbers = ownDeliveryItems.map(({ DeliveryDocument }) => DeliveryDocument);
  const [deliveries, returns, contacts] = await Promise.all([
    all({
      service: 'deliveries',
      entitySet: 'A_OutbDeliveryHeader',
      filters: among('DeliveryDocument', deliveryNumbers),
      row: DeliveryRow,
      orderBy: 'DeliveryDocument',
    }),
    config.readsReturns
      ? readReturns(all, [...numbers, ...(billing?.documents ?? []).map(({ BillingDocument }) => BillingDocument)])
      : NO_RETURNS,
    readContacts(
      all,
      orders.rows.map(({ SoldToParty }) => SoldToParty),
    ),
  ]);
  // A credit memo for a return refers to that alone.
  const ofReturns =
    billing === null
      ? null
      : await readBillingIfAllowed(
          all,
          returns.heads.map(({ CustomerReturn }) => CustomerReturn),
        );
  return {
    orders: orders.rows,
    items,
    deliveries,
    deliveryItems: ownDeliveryItems,
    billing:
      billing === null || ofReturns === null
        ? null
        : {
            items: [...billing.items, ...ofReturns.items],
            documents: [...billing.documents, ...ofReturns.documents],
          },
    returns,
    ...contacts,
    at: orders.at,
  };
}
