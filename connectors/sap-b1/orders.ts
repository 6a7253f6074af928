// The OrderSource of an SAP Business One: which orders are meant, and what belongs to them. Called by connector.ts.
import { chooseOrders, chooseTranslated } from '../../src/calls/choose-orders.ts';
import { dayOf } from '../../src/domain/calendar.ts';
import { limits } from '../../src/domain/limits.ts';
import type { Clock } from '../../src/ports/clock.ts';
import type { FoundOrder, OrderQuery, OrderSource } from '../../src/ports/order-source.ts';
import { brokenOrder, noSuchOrder, type SapB1Client } from './client.ts';
import type { SapB1Config } from './config.ts';
import { anyEntry, anyText, type Filter, ordersByNumber, ordersByPurchaseOrder } from './filters.ts';
import { findByEmail, findByTracking } from './find-leads.ts';
import { listChanges } from './list-changes.ts';
import { readRecords } from './read-orders.ts';
import { fieldsOf, OrderRow } from './rows.ts';
import { translateOrder } from './translate.ts';

/** One more than is shown, so that it is known whether there are more. */
const ORDERS_READ = limits.identify.ordersMax + 1;

/** Filters of orders; `isCut`: there were more leads than were followed. */
interface Asked {
  readonly filters: readonly Filter[];
  readonly isCut: boolean;
}

export function createOrderSource(client: SapB1Client, config: SapB1Config, clock: Clock): OrderSource {
  const { shopNumberField, purchaseOrderField } = config;
  const fields = [
    ...new Set([
      ...fieldsOf(OrderRow),
      ...[shopNumberField, purchaseOrderField].filter((field) => field !== undefined),
    ]),
  ];
  const listOrders = (filter: Filter) =>
    client.list({
      entitySet: 'Orders',
      filter,
      fields,
      row: OrderRow,
      orderBy: 'DocDate desc,DocEntry desc',
      hasLists: true,
      ignoresCase: true,
      rowsMax: ORDERS_READ,
    });

  async function filtersOf(query: OrderQuery): Promise<Asked> {
    switch (query.by) {
      case 'number':
        return { filters: ordersByNumber(query.number, config), isCut: false };
      case 'purchase_order_number':
        return { filters: [ordersByPurchaseOrder(query.purchaseOrderNumber, config)], isCut: false };
      case 'tracking_number': {
        const { entries, isCut } = await findByTracking(client, query.trackingNumber);
        return { filters: [anyEntry('DocEntry', entries)], isCut };
      }
      case 'email': {
        const { codes, isCut } = await findByEmail(client, query.email);
        return { filters: [anyText('CardCode', codes)], isCut };
      }
    }
  }

  async function complete(rows: readonly OrderRow[]) {
    const today = dayOf(clock.now(), config.timeZone);
    const records = await readRecords(client, config, rows, today);
    return rows.map((row) => translateOrder(row, records, config, today));
  }

  return {
    async findOrders(query) {
      const { filters, isCut } = await filtersOf(query);
      const answers = await Promise.all(filters.filter((filter) => filter !== null).map(listOrders));
      const rows = new Map(answers.flatMap((answer) => answer.rows.map((row) => [row.DocEntry, row])));
      const [first] = answers;
      const why = isCut ? MORE_LEADS : answers.some((answer) => answer.isCut) ? MORE_ORDERS : null;
      if (first === undefined || rows.size === 0) return chooseOrders(query, [], why);
      const translated = await complete([...rows.values()]);
      return chooseTranslated(query, translated, { source: client.source, asOf: first.at }, why);
    },

    async getOrder(id): Promise<FoundOrder> {
      if (!/^[1-9]\d{0,9}$/.test(id)) throw noSuchOrder();
      const { rows, at } = await listOrders(anyEntry('DocEntry', [Number(id)]));
      const row = rows.find(({ DocEntry }) => String(DocEntry) === id);
      const [one] = row === undefined ? [] : await complete([row]);
      if (one === undefined) throw noSuchOrder();
      if (one.kind === 'broken') throw brokenOrder(one.why);
      return { order: one.order, source: client.source, asOf: at };
    },

    listChanges: (since) => listChanges(client, config, since),
  };
}

const MORE_LEADS = 'More customers or deliveries fit than were followed.';
const MORE_ORDERS = `There are more orders; the newest ${limits.identify.ordersMax} are shown.`;
