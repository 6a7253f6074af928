// What `waybill doctor` tries of a NetSuite: each table with the permission that shows it, and whether its clock is that of the zone that was set. Called by
// connector.ts.
import { z } from 'zod';
import { tryRight } from '../../src/calls/try-right.ts';
import { readPlaceTime } from '../../src/domain/place-time.ts';
import type { Clock } from '../../src/ports/clock.ts';
import type { SourceCheck } from '../../src/ports/source-connector.ts';
import type { NetsuiteClient } from './client.ts';
import type { NetsuiteConfig } from './config.ts';
import { asTime } from './suiteql.ts';

interface Need {
  readonly what: string;
  /** The least query: NetSuite counts all that a query finds. */
  readonly tries: string;
  readonly permission: string;
  /** A house that sells has some: where none is shown, the role may not see them. */
  readonly hasSome?: boolean;
}

const fieldsOf = ({ shopNumberField, purchaseOrderField }: NetsuiteConfig): readonly string[] => [
  ...new Set([purchaseOrderField, ...(shopNumberField === undefined ? [] : [shopNumberField])]),
];

function needsOf(config: NetsuiteConfig): readonly Need[] {
  const fields = ['id', ...fieldsOf(config)];
  const transactions = (what: string, type: string, permission: string, hasSome = false): Need => ({
    what,
    tries: `${what === 'orders' ? fields.join(', ') : 'id'} FROM transaction WHERE type = '${type}' AND ROWNUM <= 1`,
    permission,
    hasSome,
  });
  return [
    transactions('orders', 'SalesOrd', 'Transactions: Find Transaction and Sales Order', true),
    transactions('fulfilments', 'ItemShip', 'Transactions: Item Fulfillment', true),
    transactions('invoices', 'CustInvc', 'Transactions: Invoice, and Cash Sale'),
    transactions('returns', 'RtnAuth', 'Transactions: Return Authorization'),
    transactions('purchases', 'PurchOrd', 'Transactions: Purchase Order'),
    { what: 'lines', tries: 'id FROM transactionline WHERE ROWNUM <= 1', permission: 'Transactions: Find Transaction' },
    {
      what: 'links',
      tries: 'previousdoc FROM previoustransactionlinelink WHERE ROWNUM <= 1',
      permission: 'Transactions: Find Transaction',
    },
    {
      what: 'tracking',
      tries: 'm.transaction FROM trackingnumbermap m WHERE ROWNUM <= 1',
      permission: 'Transactions: Item Fulfillment',
    },
    { what: 'customers', tries: 'id FROM customer WHERE ROWNUM <= 1', permission: 'Lists: Customers', hasSome: true },
    { what: 'contacts', tries: 'id FROM contact WHERE ROWNUM <= 1', permission: 'Lists: Contacts' },
    {
      what: 'addresses',
      tries: 'nkey FROM transactionshippingaddress WHERE ROWNUM <= 1',
      permission: 'Transactions: Find Transaction',
    },
    { what: 'items', tries: 'id FROM item WHERE ROWNUM <= 1', permission: 'Lists: Items', hasSome: true },
    {
      what: 'stock',
      tries: 'item FROM aggregateitemlocation WHERE ROWNUM <= 1',
      permission: 'Lists: Items, with the feature Multi-Location Inventory',
    },
    { what: 'prices', tries: 'item FROM pricing WHERE ROWNUM <= 1', permission: 'Lists: Items' },
    ...(config.singleCurrency === undefined
      ? [{ what: 'currencies', tries: 'id FROM currency WHERE ROWNUM <= 1', permission: 'Lists: Currency' }]
      : []),
  ];
}

const LOGIN =
  'its certificate may have ended (two years at most), or the role lacks Setup: REST Web Services, Log in using OAuth 2.0 Access Tokens, or Reports: SuiteAnalytics Workbook';

export async function checkRights(
  client: NetsuiteClient,
  config: NetsuiteConfig,
  clock: Clock,
): Promise<readonly SourceCheck[]> {
  const fields = fieldsOf(config);
  const tried = needsOf(config).map(({ what, tries, permission, hasSome = false }) => {
    const named = what === 'orders' ? ` It may also lack a field that the connection names: ${fields.join(', ')}.` : '';
    const give = `Give the role ${permission} (View).${named}`;
    return tryRight({
      what,
      fine: `${what} can be read.`,
      call: async () => {
        const { rows } = await client.read({ of: what, query: `SELECT ${tries}`, row: z.object({}), rowsMax: 1 });
        return hasSome && rows.length === 0 ? `No ${what} are shown.` : null;
      },
      remedies: {
        auth: `${give} If nothing can be read, ${LOGIN}.`,
        bad_response: give,
        rejected: `Check the fields that the connection names, and that ${what} are a feature of the account.`,
        not_found: 'Check the account id.',
      },
    });
  });
  return Promise.all([...tried, checkClock(client, config, clock)]);
}

const MINUTES_APART_MAX = 15;
const NowRow = z.object({ now: z.string().regex(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/) });

function checkClock(client: NetsuiteClient, { timeZone }: NetsuiteConfig, clock: Clock): Promise<SourceCheck> {
  return tryRight({
    what: 'clock',
    fine: `Its clock is that of ${timeZone}.`,
    call: async () => {
      const query = `SELECT ${asTime('SYSDATE')} AS now FROM DUAL`;
      const { rows } = await client.read({ of: 'clock', query, row: NowRow, rowsMax: 1 });
      const shown = rows[0]?.now ?? '';
      const at = readPlaceTime({ day: shown.slice(0, 10), clock: shown.slice(11), timeZone })?.at ?? '';
      const apartMs = Math.abs(Date.parse(at) - Date.parse(clock.now()));
      return apartMs <= MINUTES_APART_MAX * 60_000
        ? null
        : `Its clock shows ${shown}, which is not now in ${timeZone}.`;
    },
    remedies: { bad_response: 'Set timeZone to the zone in which that is the time of now.' },
  });
}
