// The OrderSource of an Odoo: which sales orders are meant, and what belongs to them. Called by connector.ts.
import { chooseOrders, chooseTranslated } from '../../src/calls/choose-orders.ts';
import { dayOf } from '../../src/domain/calendar.ts';
import { limits } from '../../src/domain/limits.ts';
import type { FoundOrder, OrderQuery, OrderSource } from '../../src/ports/order-source.ts';
import { brokenOrder, noSuchOrder, type OdooClient } from './client.ts';
import type { OdooConfig } from './config.ts';
import {
  byIds,
  type Domain,
  ordersByNumber,
  ordersByPurchaseOrder,
  ordersOfPartners,
  partnersByEmail,
  transfersByTracking,
} from './domains.ts';
import { listChanges } from './list-changes.ts';
import { orderRead, readRecords } from './read-orders.ts';
import { PartnerRow, type SaleOrderRow, TransferRow } from './rows.ts';
import { translateOrder } from './translate.ts';

/** One more than is shown, so that it is known whether there are more. */
const ORDERS_READ = limits.identify.ordersMax + 1;
/** Records that lead to orders: persons of one address, transfers of one tracking number. */
const LEADS_MAX = 200;

/** What to ask sale.order for; `isCut`: there were more leads than were followed. */
interface Lead {
  readonly domain: Domain | null;
  readonly isCut: boolean;
}

export function createOrderSource(client: OdooClient, config: OdooConfig): OrderSource {
  async function leadOf(query: OrderQuery): Promise<Lead> {
    switch (query.by) {
      case 'number':
        return { domain: ordersByNumber(query.number, config), isCut: false };
      case 'purchase_order_number':
        return { domain: ordersByPurchaseOrder(query.purchaseOrderNumber, config), isCut: false };
      case 'tracking_number':
        return leadByTracking(query.trackingNumber);
      case 'email':
        return leadByEmail(query.email);
    }
  }

  async function leadByTracking(trackingNumber: string): Promise<Lead> {
    // Without the module `delivery` there are no tracking numbers.
    const has = await client.listFields('stock.picking', Object.keys(TransferRow.shape));
    if (!has.has('carrier_tracking_ref')) return { domain: null, isCut: false };
    const { rows, isCut } = await client.searchRead({
      model: 'stock.picking',
      domain: transfersByTracking(trackingNumber),
      row: TransferRow,
      fields: Object.keys(TransferRow.shape),
      order: 'id desc',
      rowsMax: LEADS_MAX,
    });
    const ids = [...new Set(rows.flatMap(({ sale_id }) => sale_id?.id ?? []))];
    return { domain: ids.length === 0 ? null : byIds(ids), isCut };
  }

  async function leadByEmail(email: string): Promise<Lead> {
    const { rows, isCut } = await client.searchRead({
      model: 'res.partner',
      domain: partnersByEmail(email),
      row: PartnerRow,
      fields: Object.keys(PartnerRow.shape),
      order: 'id desc',
      rowsMax: LEADS_MAX,
    });
    const ids = [...new Set(rows.flatMap(({ commercial_partner_id }) => commercial_partner_id?.id ?? []))];
    return { domain: ids.length === 0 ? null : ordersOfPartners(ids), isCut };
  }

  async function complete(rows: readonly SaleOrderRow[], at: string) {
    const records = await readRecords(client, rows);
    const today = dayOf(at, config.timeZone);
    return rows.map((row) => ({ row, translated: translateOrder(row, records, config, today) }));
  }

  return {
    async findOrders(query) {
      const { domain, isCut } = await leadOf(query);
      if (domain === null) return chooseOrders(query, [], isCut ? MORE_LEADS : null);
      const { rows, isCut: hasMore, at } = await client.searchRead(orderRead(config, domain, ORDERS_READ));
      if (rows.length === 0) return chooseOrders(query, [], isCut ? MORE_LEADS : null);
      const why = isCut ? MORE_LEADS : hasMore ? MORE_ORDERS : null;
      const translated = (await complete(rows, at)).map((one) => one.translated);
      return chooseTranslated(query, translated, { source: client.source, asOf: at }, why);
    },

    async getOrder(id): Promise<FoundOrder> {
      if (!/^[1-9]\d{0,9}$/.test(id)) throw noSuchOrder();
      const { rows, at } = await client.searchRead(orderRead(config, byIds([Number(id)]), 1));
      const [one] = rows.length === 0 ? [] : await complete(rows, at);
      if (one === undefined) throw noSuchOrder();
      if (one.translated.kind === 'broken') throw brokenOrder(one.translated.why);
      return { order: one.translated.order, source: client.source, asOf: at };
    },

    listChanges: (since) => listChanges(client, since),
  };
}

const MORE_LEADS = `More than ${LEADS_MAX} contacts or transfers fit; the newest were followed.`;
const MORE_ORDERS = `There are more orders; the newest ${limits.identify.ordersMax} are shown.`;
