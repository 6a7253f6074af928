// The OrderSource port over a Vendure shop. It filters orders by code and customers by address; a tracking code it filters by nowhere, so the newest
// orders are looked through. Called by connector.ts.
import { z } from 'zod';
import { chooseOrders } from '../../src/calls/choose-orders.ts';
import { requiredId, requiredInteger } from '../../src/calls/required-values.ts';
import { vendorList, vendorText } from '../../src/calls/vendor-values.ts';
import { compactIdentifier } from '../../src/domain/identifiers/compact-identifier.ts';
import { normaliseOrderNumber } from '../../src/domain/identifiers/normalise-order-number.ts';
import { limits } from '../../src/domain/limits.ts';
import type { FoundOrder, FoundOrders, OrderQuery, OrderSource } from '../../src/ports/order-source.ts';
import type { Asked, VendureClient } from './client.ts';
import { listChanges } from './list-changes.ts';
import { ORDER_FIELDS, RawList, SETTINGS, Settings, VendureOrder } from './schemas.ts';
import { type CustomStates, translateOrder } from './translate.ts';

const { recordsPerPage, scanPagesMax, customersMax } = limits.vendure;
const { ordersMax } = limits.identify;

const BY_ID = `query OrderById($id: ID!) { ${SETTINGS} order(id: $id) { ...OrderFields } } ${ORDER_FIELDS}`;
/** `contains` looks at capitals and small letters alike, in every database that Vendure has; `in` is the number as it stands. */
const BY_CODE = `query OrdersByCode($written: [String!]!, $normal: String!, $hyphenated: String!) {
  ${SETTINGS}
  exact: orders(options: { filter: { code: { in: $written } }, take: ${ordersMax} }) { totalItems items { ...OrderFields } }
  wide: orders(options: {
    filter: { _or: [{ code: { contains: $normal } }, { code: { contains: $hyphenated } }] }
    sort: { createdAt: DESC }
    take: ${ordersMax}
  }) { totalItems items { ...OrderFields } }
} ${ORDER_FIELDS}`;
const BY_EMAIL = `query OrdersByEmail($email: String!) {
  ${SETTINGS}
  customers(options: { filter: { emailAddress: { eq: $email } }, take: ${customersMax} }) {
    items {
      orders(options: { filter: { orderPlacedAt: { isNull: false } }, sort: { orderPlacedAt: DESC }, take: ${ordersMax} }) {
        totalItems items { ...OrderFields }
      }
    }
  }
} ${ORDER_FIELDS}`;
const SCAN = `query TrackingCodes($skip: Int!) {
  orders(options: {
    filter: { orderPlacedAt: { isNull: false } }
    sort: { orderPlacedAt: DESC }
    skip: $skip
    take: ${recordsPerPage}
  }) { totalItems items { id fulfillments { trackingCode } } }
}`;

const WithSettings = z.object({ globalSettings: Settings });
const OrderAnswer = WithSettings.extend({ order: VendureOrder.nullable() });
const CodeAnswer = WithSettings.extend({ exact: RawList, wide: RawList });
const EmailAnswer = WithSettings.extend({ customers: z.object({ items: z.array(z.object({ orders: RawList })) }) });
const ScanAnswer = z.object({
  orders: z.object({
    totalItems: requiredInteger,
    items: z.array(z.object({ id: requiredId, fulfillments: vendorList(z.object({ trackingCode: vendorText })) })),
  }),
});

interface Candidates {
  readonly found: readonly FoundOrder[];
  readonly whys: readonly string[];
}

export interface ReadOrder {
  readonly order: VendureOrder;
  readonly settings: Settings;
  readonly at: string;
}

/** ConnectorError `not_found` where there is none. */
export async function readOrder(client: VendureClient, id: string): Promise<ReadOrder> {
  const { data, at } = await client.ask(BY_ID, { id }, OrderAnswer);
  // An id that is no number is answered with another's, or nobody's.
  if (data.order?.id !== id) throw client.fault('not_found', 'OrderById', 'there is no such order in the shop.');
  return { order: data.order, settings: data.globalSettings, at };
}

export function createOrderSource(
  client: VendureClient,
  customStates: CustomStates,
  source: string,
): OrderSource & Required<Pick<OrderSource, 'listChanges'>> {
  /** What cannot be read is left out, and said. */
  function readAll({ data, at }: Asked<{ readonly globalSettings: Settings }>, items: readonly unknown[]): Candidates {
    const results = items.map((item) => {
      const order = VendureOrder.safeParse(item);
      return order.success ? translateOrder(order.data, data.globalSettings, customStates) : null;
    });
    const found = results.flatMap((result) => (result?.ok === true ? [{ order: result.value, source, asOf: at }] : []));
    const broken = results.length - found.length;
    return { found, whys: broken === 0 ? [] : [`${broken} orders of the shop could not be read.`] };
  }

  async function findByNumber(written: string): Promise<Candidates> {
    const normal = normaliseOrderNumber(written);
    const bare = written.replace(/^[\s#]+|\s+$/g, '');
    const answer = await client.ask(
      BY_CODE,
      {
        written: [...new Set([bare, bare.toUpperCase(), bare.toLowerCase(), normal])],
        normal,
        hyphenated: normal.replace(/^([A-Z]{1,8})(?=\d)/, '$1-'),
      },
      CodeAnswer,
    );
    const { exact, wide } = answer.data;
    const { found, whys } = readAll(answer, exact.items.length > 0 ? exact.items : wide.items);
    const isFound = found.some(({ order }) => normaliseOrderNumber(order.number) === normal);
    const isCut = !isFound && wide.totalItems > wide.items.length;
    return { found, whys: isCut ? [...whys, `${wide.totalItems} orders have this in their codes.`] : whys };
  }

  /** Of every customer with this address: guests are customers too. */
  async function findByEmail(email: string): Promise<Candidates> {
    const answer = await client.ask(BY_EMAIL, { email }, EmailAnswer);
    const lists = answer.data.customers.items.map(({ orders }) => orders);
    const { found, whys } = readAll(
      answer,
      lists.flatMap(({ items }) => items),
    );
    const isCut = lists.some(({ totalItems, items }) => totalItems > items.length) || lists.length >= customersMax;
    return { found, whys: isCut ? [...whys, 'There are more orders; the newest are shown.'] : whys };
  }

  async function findByTrackingCode(wanted: string): Promise<Candidates> {
    for (let page = 0; page < scanPagesMax; page += 1) {
      const { data } = await client.ask(SCAN, { skip: page * recordsPerPage }, ScanAnswer);
      const { items, totalItems } = data.orders;
      const ids = items
        .filter(({ fulfillments }) =>
          fulfillments.some(({ trackingCode }) => compactIdentifier(trackingCode ?? '') === wanted),
        )
        .map(({ id }) => id);
      if (ids.length > 0)
        return { found: await Promise.all(ids.slice(0, ordersMax).map((id) => getOrder(id))), whys: [] };
      if (items.length === 0 || (page + 1) * recordsPerPage >= totalItems) return NONE;
    }
    return { found: [], whys: [SCAN_WHY] };
  }

  async function getOrder(id: string): Promise<FoundOrder> {
    const { order, settings, at } = await readOrder(client, id);
    const translated = translateOrder(order, settings, customStates);
    if (!translated.ok) throw client.fault('bad_response', 'OrderById', `${translated.error}.`);
    return { order: translated.value, source, asOf: at };
  }

  return {
    async findOrders(query): Promise<FoundOrders> {
      const { found, whys } = await findCandidates(query);
      const candidates = found.map((one) => ({ found: one, otherNumbers: [] }));
      return chooseOrders(query, candidates, whys.length === 0 ? null : whys.join(' '));
    },
    getOrder,
    listChanges: (since) => listChanges(client, since),
  };

  function findCandidates(query: OrderQuery): Promise<Candidates> | Candidates {
    switch (query.by) {
      case 'number':
        return normaliseOrderNumber(query.number) === '' ? NONE : findByNumber(query.number);
      case 'email': {
        const email = query.email.trim().toLowerCase();
        return email.includes('@') ? findByEmail(email) : NONE;
      }
      case 'tracking_number': {
        const wanted = compactIdentifier(query.trackingNumber);
        return wanted === '' ? NONE : findByTrackingCode(wanted);
      }
      case 'purchase_order_number':
        return { found: [], whys: ['Vendure has no purchase-order numbers.'] };
    }
  }
}

const NONE: Candidates = { found: [], whys: [] };
const SCAN_WHY = `Vendure has no search by tracking code; the newest ${scanPagesMax * recordsPerPage} orders were looked through.`;
