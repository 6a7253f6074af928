// The OrderSource of an S/4HANA: which orders are meant, and what belongs to them. Called by connector.ts.
import { chooseOrders, chooseTranslated } from '../../src/calls/choose-orders.ts';
import { limits } from '../../src/domain/limits.ts';
import type { FoundOrder, OrderChanges, OrderQuery, OrderSource } from '../../src/ports/order-source.ts';
import { brokenOrder, noSuchOrder, type S4hanaClient } from './client.ts';
import type { S4hanaConfig } from './config.ts';
import {
  among,
  bare,
  byNumber,
  byPurchaseOrder,
  byShopNumber,
  byTracking,
  changedOnOrAfter,
  changedSince,
  type Filters,
} from './filters.ts';
import { customersOf } from './read-contacts.ts';
import { readRecords } from './read-orders.ts';
import { DeliveryLeadRow, OrderLeadRow, ReferenceRow } from './rows.ts';
import { translateOrder } from './translate.ts';

/** One more than is shown, so that it is known whether there are more. */
const LEADS_READ = limits.identify.ordersMax + 1;
/** A change is shown a little after its time. */
const OVERLAP_SECONDS = 60;

interface Lead {
  readonly number: string;
  /** A day; '' where none is told. */
  readonly on: string;
}

interface Leads {
  readonly leads: readonly Lead[];
  readonly isCut: boolean;
}

export function createOrderSource(client: S4hanaClient, config: S4hanaConfig): OrderSource {
  async function inOrders(filters: Filters): Promise<Leads> {
    const { rows, isCut } = await client.list({
      service: 'orders',
      entitySet: 'A_SalesOrder',
      filters,
      row: OrderLeadRow,
      orderBy: 'CreationDate desc,SalesOrder desc',
      rowsMax: LEADS_READ,
    });
    return {
      leads: rows.map(({ SalesOrder, CreationDate }) => ({ number: SalesOrder, on: CreationDate ?? '' })),
      isCut,
    };
  }

  async function leadsOf(query: OrderQuery): Promise<readonly Leads[]> {
    const { shopNumberField: shop, purchaseOrderField, trackingNumberField } = config;
    switch (query.by) {
      case 'number':
        return Promise.all([
          inOrders(byNumber(query.number)),
          ...(shop === undefined ? [] : [inOrders(byShopNumber(shop, query.number))]),
        ]);
      case 'purchase_order_number':
        return purchaseOrderField === shop
          ? []
          : [await inOrders(byPurchaseOrder(purchaseOrderField, query.purchaseOrderNumber))];
      case 'tracking_number':
        return trackingNumberField === undefined
          ? []
          : [await ordersOfDeliveries(client, byTracking(trackingNumberField, query.trackingNumber), LEADS_READ)];
      case 'email': {
        const { customers, isCut } = await customersOf(client, query.email);
        return [await inOrders(among('SoldToParty', customers)), { leads: [], isCut }];
      }
    }
  }

  /** Null where this query sees all orders. */
  function blindSpot({ by }: OrderQuery): string | null {
    if (by === 'email') return NO_TYPED_ADDRESSES;
    if (by === 'tracking_number' && config.trackingNumberField === undefined) return NO_TRACKING;
    return by === 'purchase_order_number' && config.purchaseOrderField === config.shopNumberField ? NO_REFERENCE : null;
  }

  return {
    async findOrders(query) {
      const found = await leadsOf(query);
      const newest = found
        .flatMap(({ leads }) => leads)
        .sort((one, other) => other.on.localeCompare(one.on))
        .map(({ number }) => number);
      const numbers = [...new Set(newest)];
      const isCut = numbers.length > limits.identify.ordersMax || found.some((one) => one.isCut);
      const why = isCut ? MORE_ORDERS : blindSpot(query);
      if (numbers.length === 0) return chooseOrders(query, [], why);
      const records = await readRecords(client, config, numbers.slice(0, LEADS_READ));
      const translated = records.orders.map((row) => translateOrder(row, records, config, records.at.slice(0, 10)));
      return chooseTranslated(query, translated, { source: client.source, asOf: records.at }, why);
    },

    async getOrder(id): Promise<FoundOrder> {
      if (among('SalesOrder', [id]).length === 0) throw noSuchOrder();
      const records = await readRecords(client, config, [id]);
      const row = records.orders.find(({ SalesOrder }) => SalesOrder === bare(id));
      if (row === undefined) throw noSuchOrder();
      const one = translateOrder(row, records, config, records.at.slice(0, 10));
      if (one.kind === 'broken') throw brokenOrder(one.why);
      return { order: one.order, source: client.source, asOf: records.at };
    },

    listChanges: (since) => listChanges(client, since),
  };
}

/** `rowsMax` deliveries; all where it is left out. */
async function ordersOfDeliveries(client: S4hanaClient, filters: Filters, rowsMax?: number): Promise<Leads> {
  const deliveries = await client.list({
    service: 'deliveries',
    entitySet: 'A_OutbDeliveryHeader',
    filters,
    row: DeliveryLeadRow,
    orderBy: 'DeliveryDocument',
    ...(rowsMax === undefined ? {} : { rowsMax }),
  });
  const items = await client.list({
    service: 'deliveries',
    entitySet: 'A_OutbDeliveryItem',
    filters: among(
      'DeliveryDocument',
      deliveries.rows.map(({ DeliveryDocument }) => DeliveryDocument),
    ),
    row: ReferenceRow,
    orderBy: 'DeliveryDocument,DeliveryDocumentItem',
  });
  const numbers = new Set(items.rows.flatMap(({ ReferenceSDDocument }) => ReferenceSDDocument ?? []));
  return {
    leads: [...numbers].map((number) => ({ number, on: '' })),
    isCut: deliveries.isCut || items.isCut,
  };
}

/** Goods issues are not written into the order, and deliveries know only the day of a change: those of the day are told at every asking. */
async function listChanges(client: S4hanaClient, since: string): Promise<OrderChanges> {
  const from = new Date(Date.parse(since) - OVERLAP_SECONDS * 1_000).toISOString();
  const [orders, delivered] = await Promise.all([
    client.list({
      service: 'orders',
      entitySet: 'A_SalesOrder',
      filters: changedSince(from),
      row: OrderLeadRow,
      orderBy: 'LastChangeDateTime,SalesOrder',
    }),
    ordersOfDeliveries(client, changedOnOrAfter(from)),
  ]);
  const changed = orders.rows.map(({ SalesOrder, LastChangeDateTime }) => ({
    number: SalesOrder,
    at: LastChangeDateTime ?? since,
  }));
  const newest = changed.at(-1)?.at ?? since;
  const isLater = Date.parse(newest) > Date.parse(since);
  return {
    orderIds: [...new Set([...changed, ...delivered.leads].map(({ number }) => number))],
    until: isLater ? newest : since,
    isMore: orders.isCut && isLater,
  };
}

const MORE_ORDERS = `There are more orders; the newest ${limits.identify.ordersMax} are shown.`;
const NO_TRACKING = 'S/4HANA has no field of its own for tracking numbers, and none is named for this connection.';
const NO_REFERENCE = 'The field of the customer’s number holds the shop’s order number on this connection.';
const NO_TYPED_ADDRESSES =
  'S/4HANA finds orders by the addresses of its business partners, not by those that were typed into one order alone.';
