// The OrderSource of a Business Central: which orders are meant, by the list of orders and by what was posted, and what belongs to them. Called by
// connector.ts.
import { chooseOrders, chooseTranslated } from '../../src/calls/choose-orders.ts';
import { limits } from '../../src/domain/limits.ts';
import type { FoundOrder, OrderChanges, OrderQuery, OrderSource } from '../../src/ports/order-source.ts';
import { type BusinessCentralClient, brokenOrder, noSuchOrder } from './client.ts';
import type { BusinessCentralConfig } from './config.ts';
import {
  anyOf,
  byEmail,
  byNumber,
  byPurchaseOrder,
  byShopNumber,
  byTracking,
  changedSince,
  type Filter,
} from './filters.ts';
import { readRecords, TrackingRow } from './read-orders.ts';
import { CustomerRow, OrderLeadRow, PostedLeadRow } from './rows.ts';
import { translateOrder } from './translate.ts';

/** One more than is shown, so that it is known whether there are more. */
const LEADS_READ = limits.identify.ordersMax + 1;
/** Business Central shows a change a little after its time. */
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

export function createOrderSource(client: BusinessCentralClient, config: BusinessCentralConfig): OrderSource {
  const isShop = config.externalDocumentNumber === 'shop_number';

  /** In the list of orders, newest first. */
  async function inOrders(filter: Filter): Promise<Leads> {
    if (filter === null) return { leads: [], isCut: false };
    const { rows, isCut } = await client.list({
      entitySet: 'salesOrders',
      filter,
      row: OrderLeadRow,
      orderBy: 'orderDate desc',
      rowsMax: LEADS_READ,
    });
    return { leads: rows.map(({ number, orderDate }) => ({ number, on: orderDate ?? '' })), isCut };
  }

  /** In posted shipments and invoices. */
  async function inPosted(filter: Filter): Promise<Leads> {
    if (filter === null) return { leads: [], isCut: false };
    const read = { filter, row: PostedLeadRow, orderBy: 'postingDate desc', rowsMax: LEADS_READ };
    const answers = await Promise.all([
      client.list({ entitySet: 'salesShipments', ...read }),
      client.list({ entitySet: 'salesInvoices', ...read }),
    ]);
    const leads = answers.flatMap(({ rows }) =>
      rows.flatMap(({ orderNumber, postingDate }) =>
        orderNumber === null ? [] : [{ number: orderNumber, on: postingDate ?? '' }],
      ),
    );
    return { leads, isCut: answers.some(({ isCut }) => isCut) };
  }

  async function leadsOf(query: OrderQuery): Promise<readonly Leads[]> {
    switch (query.by) {
      case 'number':
        return Promise.all([
          inOrders(byNumber('number', query.number)),
          inPosted(byNumber('orderNumber', query.number)),
          ...(isShop ? both(byShopNumber('externalDocumentNumber', query.number)) : []),
        ]);
      case 'purchase_order_number':
        return Promise.all(
          isShop
            ? [inPosted(byPurchaseOrder('customerPurchaseOrderReference', query.purchaseOrderNumber))]
            : both(byPurchaseOrder('externalDocumentNumber', query.purchaseOrderNumber)),
        );
      case 'tracking_number':
        return [await leadsByTracking(query.trackingNumber)];
      case 'email':
        return leadsByEmail(query.email);
    }
  }

  const both = (filter: Filter): readonly Promise<Leads>[] => [inOrders(filter), inPosted(filter)];

  async function leadsByTracking(trackingNumber: string): Promise<Leads> {
    const { trackingPage: page } = config;
    if (page === undefined) return { leads: [], isCut: false };
    const filter = byTracking(page.trackingNumberField, trackingNumber);
    if (filter === null) return { leads: [], isCut: false };
    const { rows, isCut } = await client.list({
      entitySet: page.entitySet,
      api: page.api,
      filter,
      row: TrackingRow,
      rowsMax: LEADS_READ,
    });
    const shipments = rows.map((row) => String(row[page.shipmentNumberField] ?? ''));
    const ofShipments = anyOf('number', shipments);
    if (ofShipments === null) return { leads: [], isCut };
    const posted = await client.list({
      entitySet: 'salesShipments',
      filter: ofShipments,
      row: PostedLeadRow,
      rowsMax: LEADS_READ,
    });
    const leads = posted.rows.flatMap(({ orderNumber }) =>
      orderNumber === null ? [] : [{ number: orderNumber, on: '' }],
    );
    return { leads, isCut: isCut || posted.isCut };
  }

  /** Of documents with this address, and of customers with it. */
  async function leadsByEmail(email: string): Promise<readonly Leads[]> {
    const filter = byEmail(email);
    if (filter === null) return [];
    const customers = client.list({ entitySet: 'customers', filter, row: CustomerRow, rowsMax: LEADS_READ });
    const direct = await Promise.all(both(filter));
    const { rows, isCut } = await customers;
    const ofCustomers = anyOf(
      'customerNumber',
      rows.map(({ number }) => number),
    );
    return [...direct, ...(await Promise.all(both(ofCustomers))), { leads: [], isCut }];
  }

  /** Null where this query sees all orders. */
  function blindSpot({ by }: OrderQuery): string | null {
    if (by === 'tracking_number' && config.trackingPage === undefined) return NO_TRACKING;
    return by === 'purchase_order_number' && isShop ? NO_REFERENCE : null;
  }

  return {
    async findOrders(query) {
      const found = await leadsOf(query);
      const newest = found
        .flatMap(({ leads }) => leads)
        .sort((one, other) => other.on.localeCompare(one.on))
        .map(({ number }) => number);
      const numbers = [...new Set(newest)];
      const isCut = numbers.length > LEADS_READ || found.some((one) => one.isCut);
      const why = isCut ? MORE_ORDERS : blindSpot(query);
      if (numbers.length === 0) return chooseOrders(query, [], why);
      const shown = numbers.slice(0, LEADS_READ);
      const records = await readRecords(client, config, shown);
      const translated = shown
        .map((number) => translateOrder(number, records, config, records.at.slice(0, 10)))
        .filter((one) => one.kind !== 'absent');
      return chooseTranslated(query, translated, { source: client.source, asOf: records.at }, why);
    },

    async getOrder(id): Promise<FoundOrder> {
      if (anyOf('number', [id]) === null) throw noSuchOrder();
      const records = await readRecords(client, config, [id]);
      const one = translateOrder(id, records, config, records.at.slice(0, 10));
      if (one.kind === 'absent') throw noSuchOrder();
      if (one.kind === 'broken') throw brokenOrder(one.why);
      return { order: one.order, source: client.source, asOf: records.at };
    },

    listChanges: (since) => listChanges(client, since),
  };
}

/** All at once: what is beyond the pages that can be read is not told, and stays as it is known until its time is over. */
async function listChanges(client: BusinessCentralClient, since: string): Promise<OrderChanges> {
  const filter = changedSince(new Date(Date.parse(since) - OVERLAP_SECONDS * 1_000).toISOString());
  const orderBy = 'lastModifiedDateTime asc';
  const [orders, shipments, invoices] = await Promise.all([
    client.list({ entitySet: 'salesOrders', filter, row: OrderLeadRow, orderBy }),
    client.list({ entitySet: 'salesShipments', filter, row: PostedLeadRow, orderBy }),
    client.list({ entitySet: 'salesInvoices', filter, row: PostedLeadRow, orderBy }),
  ]);
  const changes = [
    ...orders.rows.map(({ number, lastModifiedDateTime: at }) => ({ number, at: at ?? since })),
    ...[...shipments.rows, ...invoices.rows].flatMap(({ orderNumber, lastModifiedDateTime: at }) =>
      orderNumber === null ? [] : [{ number: orderNumber, at: at ?? since }],
    ),
  ].sort((one, other) => one.at.localeCompare(other.at));
  const newest = changes.at(-1)?.at ?? since;
  return {
    orderIds: [...new Set(changes.map(({ number }) => number))],
    until: Date.parse(newest) > Date.parse(since) ? newest : since,
    isMore: false,
  };
}

const MORE_ORDERS = `There are more orders; the newest ${limits.identify.ordersMax} are shown.`;
const NO_TRACKING =
  'Business Central shows tracking numbers on a custom page alone, and none is set for this connection.';
const NO_REFERENCE =
  'Business Central shows the customer’s reference on posted shipments and invoices alone, not on open orders.';
