// The OrderSource of a Tryton: which sales are meant, and what belongs to them. Called by connector.ts.
import { chooseOrders, chooseTranslated } from '../../src/calls/choose-orders.ts';
import { dayOf } from '../../src/domain/calendar.ts';
import { limits } from '../../src/domain/limits.ts';
import type { FoundOrder, OrderQuery, OrderSource } from '../../src/ports/order-source.ts';
import { brokenOrder, noSuchOrder, type TrytonClient } from './client.ts';
import type { TrytonConfig } from './config.ts';
import {
  byIds,
  type Domain,
  mechanismsByEmail,
  packagesByTracking,
  salesByNumber,
  salesByPurchaseOrder,
  salesOfParties,
} from './domains.ts';
import { listChanges } from './list-changes.ts';
import { readRecords, saleRead } from './read-orders.ts';
import {
  MECHANISM_FIELDS,
  MechanismRow,
  MOVE_FIELDS,
  MoveRow,
  PACKAGE_FIELDS,
  PackageRow,
  type SaleRow,
} from './rows.ts';
import { isReturn, translateSale } from './translate.ts';

/** One more than is shown, so that it is known whether there are more; returns are among them and fall out. */
const SALES_READ = limits.identify.ordersMax + 1;
/** Records that lead to sales: addresses, packages. */
const LEADS_MAX = 200;

/** What to ask sale.sale for; null: nothing leads there. `isCut`: there were more leads than were followed. */
interface Lead {
  readonly domain: Domain | null;
  readonly isCut: boolean;
}

export function createOrderSource(client: TrytonClient, config: TrytonConfig): OrderSource {
  async function leadOf(query: OrderQuery): Promise<Lead> {
    switch (query.by) {
      case 'number':
        return { domain: salesByNumber(query.number, config), isCut: false };
      case 'purchase_order_number':
        return { domain: salesByPurchaseOrder(query.purchaseOrderNumber, config), isCut: false };
      case 'tracking_number':
        return leadByTracking(query.trackingNumber);
      case 'email':
        return leadByEmail(query.email);
    }
  }

  async function leadByTracking(trackingNumber: string): Promise<Lead> {
    if ((await client.listFields('stock.package', PACKAGE_FIELDS)) === null) return { domain: null, isCut: false };
    const { rows, isCut } = await client.searchRead({
      model: 'stock.package',
      domain: packagesByTracking(trackingNumber),
      row: PackageRow,
      fields: PACKAGE_FIELDS,
      order: [['id', 'DESC']],
      rowsMax: LEADS_MAX,
    });
    const shipments = [...new Set(rows.flatMap(({ shipment }) => shipment ?? []))];
    if (shipments.length === 0) return { domain: null, isCut };
    const { rows: moves } = await client.searchRead({
      model: 'stock.move',
      domain: [['shipment', 'in', shipments]],
      row: MoveRow,
      fields: MOVE_FIELDS,
    });
    const ids = [...new Set(moves.flatMap(({ sale }) => sale ?? []))];
    return { domain: ids.length === 0 ? null : byIds(ids), isCut };
  }

  async function leadByEmail(email: string): Promise<Lead> {
    const wanted = email.trim().toLowerCase();
    const { rows, isCut } = await client.searchRead({
      model: 'party.contact_mechanism',
      domain: mechanismsByEmail(email),
      row: MechanismRow,
      fields: MECHANISM_FIELDS,
      order: [['id', 'DESC']],
      rowsMax: LEADS_MAX,
    });
    const parties = [...new Set(rows.filter(({ value }) => value?.toLowerCase() === wanted).map(({ party }) => party))];
    return { domain: parties.length === 0 ? null : salesOfParties(parties), isCut };
  }

  async function complete(rows: readonly SaleRow[], at: string) {
    const sales = rows.filter((row) => !isReturn(row));
    if (sales.length === 0) return [];
    const records = await readRecords(client, config, sales, dayOf(at, config.timeZone));
    return sales.map((row) => translateSale(row, records, config));
  }

  return {
    async findOrders(query) {
      const { domain, isCut } = await leadOf(query);
      if (domain === null) return chooseOrders(query, [], isCut ? MORE_LEADS : null);
      const { rows, isCut: hasMore, at } = await client.searchRead(saleRead(config, domain, SALES_READ));
      const why = isCut ? MORE_LEADS : hasMore ? MORE_ORDERS : null;
      return chooseTranslated(query, await complete(rows, at), { source: client.source, asOf: at }, why);
    },

    async getOrder(id): Promise<FoundOrder> {
      if (!/^[1-9]\d{0,9}$/.test(id)) throw noSuchOrder();
      const { rows, at } = await client.searchRead(saleRead(config, byIds([Number(id)]), 1));
      const [one] = await complete(rows, at);
      if (one === undefined) throw noSuchOrder();
      if (one.kind === 'broken') throw brokenOrder(one.why);
      return { order: one.order, source: client.source, asOf: at };
    },

    listChanges: (since) => listChanges(client, since),
  };
}

const MORE_LEADS = `More than ${LEADS_MAX} addresses or packages fit; the newest were followed.`;
const MORE_ORDERS = `There are more orders; the newest ${limits.identify.ordersMax} are shown.`;
