// The OrderSource of a NetSuite: which sales orders are meant, and what belongs to them. Called by connector.ts.
import { chooseOrders, chooseTranslated } from '../../src/calls/choose-orders.ts';
import { dayOf } from '../../src/domain/calendar.ts';
import { limits } from '../../src/domain/limits.ts';
import { isConnectorError } from '../../src/ports/connector-error.ts';
import type { FoundOrder, OrderQuery, OrderSource } from '../../src/ports/order-source.ts';
import { brokenOrder, type NetsuiteClient, noSuchOrder } from './client.ts';
import { byEmail, byNumber, byPurchaseOrder, byTracking, type Condition } from './conditions.ts';
import type { NetsuiteConfig } from './config.ts';
import { listChanges, readOrigins } from './list-changes.ts';
import { readRecords } from './read-orders.ts';
import { ContactRow, IdRow, OrderRow, TrackingRow } from './rows.ts';
import { asDay, asTime, isOneOf } from './suiteql.ts';
import { translateOrder } from './translate.ts';

/** One more than is shown, so that it is known whether there are more. */
const ORDERS_READ = limits.identify.ordersMax + 1;
/** Records that lead to orders. */
const LEADS_MAX = 200;

interface Leads {
  readonly conditions: readonly Condition[];
  /** What was not looked through, or null. */
  readonly why: string | null;
}

export function createOrderSource(client: NetsuiteClient, config: NetsuiteConfig): OrderSource {
  const columns = columnsOf(config);
  const readOrders = (condition: string) =>
    client.read({
      of: 'sales orders',
      query: `SELECT ${columns} FROM transaction t WHERE t.type = 'SalesOrd' AND ${condition} ORDER BY t.trandate DESC, t.id DESC`,
      row: OrderRow,
      rowsMax: ORDERS_READ,
    });

  async function leadsOf(query: OrderQuery): Promise<Leads> {
    switch (query.by) {
      case 'number':
        return { conditions: byNumber(query.number, config), why: null };
      case 'purchase_order_number':
        return { conditions: byPurchaseOrder(query.purchaseOrderNumber, config), why: null };
      case 'tracking_number':
        return leadsByTracking(client, query.trackingNumber);
      case 'email':
        return leadsByEmail(client, query.email);
    }
  }

  async function complete(rows: readonly OrderRow[], at: string) {
    const records = await readRecords(client, config, rows, dayOf(at, config.timeZone));
    return rows.map((row) => translateOrder(row, records, config));
  }

  return {
    async findOrders(query) {
      const leads = await leadsOf(query);
      const answers = await Promise.all(leads.conditions.flatMap((one) => (one === null ? [] : [readOrders(one)])));
      const rows = new Map(answers.flatMap((answer) => answer.rows.map((row) => [row.id, row])));
      const [first] = answers;
      const why = leads.why ?? (answers.some(({ isCut }) => isCut) ? MORE_ORDERS : null);
      if (first === undefined || rows.size === 0) return chooseOrders(query, [], why);
      const translated = await complete([...rows.values()], first.at);
      return chooseTranslated(query, translated, { source: client.source, asOf: first.at }, why);
    },

    async getOrder(id): Promise<FoundOrder> {
      const condition = /^[1-9]\d{0,14}$/.test(id) ? isOneOf('t.id', [id]) : null;
      if (condition === null) throw noSuchOrder();
      const { rows, at } = await readOrders(condition);
      const [one] = rows.length === 0 ? [] : await complete(rows, at);
      if (one === undefined) throw noSuchOrder();
      if (one.kind === 'broken') throw brokenOrder(one.why);
      return { order: one.order, source: client.source, asOf: at };
    },

    listChanges: (since) => listChanges(client, config.timeZone, since),
  };
}

function columnsOf({ shopNumberField, purchaseOrderField, singleCurrency }: NetsuiteConfig): string {
  const own = new Set([purchaseOrderField, ...(shopNumberField === undefined ? [] : [shopNumberField])]);
  return [
    't.id, t.tranid, t.status',
    `${asDay('t.trandate')} AS trandate`,
    `${asTime('t.lastmodifieddate')} AS changed`,
    't.entity, t.email, t.foreigntotal, t.shippingaddress',
    ...(singleCurrency === undefined ? ['t.currency'] : []),
    ...[...own].map((field) => `t.${field}`),
  ].join(', ');
}

/** By way of the fulfilment that bears the number. */
async function leadsByTracking(client: NetsuiteClient, trackingNumber: string): Promise<Leads> {
  const condition = byTracking(trackingNumber);
  if (condition === null) return { conditions: [], why: null };
  const { rows, isCut } = await client.read({
    of: 'tracking numbers',
    query:
      'SELECT m.transaction, n.trackingnumber FROM trackingnumbermap m' +
      ` INNER JOIN trackingnumber n ON n.id = m.trackingnumber WHERE ${condition} ORDER BY m.transaction DESC, n.id`,
    row: TrackingRow,
    rowsMax: LEADS_MAX,
  });
  const origins = await readOrigins(
    client,
    rows.map(({ transaction }) => transaction),
  );
  return {
    conditions: [
      isOneOf(
        't.id',
        origins.map(({ previousdoc }) => previousdoc),
      ),
    ],
    why: isCut ? MORE_LEADS : null,
  };
}

/** Orders with the address, and those of customers that have it themselves or in a contact. */
async function leadsByEmail(client: NetsuiteClient, email: string): Promise<Leads> {
  const [ofOrders, ofCustomers] = [byEmail('t.email', email), byEmail('c.email', email)];
  if (ofOrders === null || ofCustomers === null) return { conditions: [], why: null };
  const [customers, contacts] = await Promise.all([
    client.read({
      of: 'customers',
      query: `SELECT c.id FROM customer c WHERE ${ofCustomers} ORDER BY c.id DESC`,
      row: IdRow,
      rowsMax: LEADS_MAX,
    }),
    readContacts(client, ofCustomers),
  ]);
  const ids = [
    ...customers.rows.map(({ id }) => id),
    ...(contacts?.rows.flatMap(({ company }) => company ?? []) ?? []),
  ];
  const isCut = customers.isCut || contacts?.isCut === true;
  return {
    conditions: [ofOrders, isOneOf('t.entity', ids)],
    why: contacts === null ? NO_CONTACTS : isCut ? MORE_LEADS : null,
  };
}

/** null where the role may not see them. */
async function readContacts(client: NetsuiteClient, condition: string) {
  try {
    return await client.read({
      of: 'contacts',
      query: `SELECT c.id, c.company, c.email FROM contact c WHERE ${condition} ORDER BY c.id DESC`,
      row: ContactRow,
      rowsMax: LEADS_MAX,
    });
  } catch (error) {
    if (isConnectorError(error, 'auth')) return null;
    throw error;
  }
}

const MORE_ORDERS = `There are more orders; the newest ${limits.identify.ordersMax} are shown.`;
const MORE_LEADS = `More than ${LEADS_MAX} customers, contacts or fulfilments fit; the newest were followed.`;
const NO_CONTACTS = 'The role may not see contacts: orders of a company whose contact has this address are not known.';
