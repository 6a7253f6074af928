// A small shop that answers as Vendure's Admin API does where this connector asks it, and that changes when it is told to. Ours; its answers have
// the shape of those of a real Vendure 3.7, against which vendure.servers.test.ts runs the same contract.
import {
  openTestAccess,
  startVendorServer,
  type VendorReply,
  type VendorRequest,
} from '../contract/vendor-server-fixture.ts';
import { connector } from './connector.ts';
import type { Json } from './vendure-shop-fixture.ts';

export interface VendureShop {
  readonly orders: Json[];
  readonly variants: Json[];
  readonly settings: { trackInventory: boolean; outOfStockThreshold: number; serverConfig: Json };
  /** What `refundOrder` of the shop's payment service ends with. */
  refundState: string;
}

export const API_KEY = 'f00d:made-up';
const FORBIDDEN = graphqlError('FORBIDDEN');

export async function openVendureShop(config: Json = {}) {
  const shop: VendureShop = {
    orders: [],
    variants: [],
    settings: { trackInventory: true, outOfStockThreshold: 0, serverConfig: { moneyStrategyPrecision: 2 } },
    refundState: 'Settled',
  };
  const answer = (request: VendorRequest): VendorReply =>
    request.headers['vendure-api-key'] === API_KEY ? answerShop(shop, request) : FORBIDDEN;
  const server = await startVendorServer(answer);
  const access = openTestAccess({ apiKey: API_KEY });
  const source = connector.open({ url: `${server.url}/admin-api`, ...config }, access);
  return { shop, server, access, source, answer };
}

export function graphqlError(code: string): VendorReply {
  return { json: { errors: [{ message: 'Sorry, mara.lind@example.org.', extensions: { code } }], data: null } };
}

export const isMutation = ({ body }: VendorRequest): boolean => body.includes('"mutation ');

interface Variables {
  readonly id?: string;
  readonly written?: readonly string[];
  readonly normal?: string;
  readonly hyphenated?: string;
  readonly email?: string;
  readonly sku?: string;
  readonly skip?: number;
  readonly placedAfter?: string;
  readonly input?: Json;
}

function answerShop(shop: VendureShop, request: VendorRequest): VendorReply {
  const { query, variables }: { query: string; variables: Variables } = JSON.parse(request.body);
  const operation = /\b(?:query|mutation) (\w+)/.exec(query)?.[1] ?? '';
  const answer = OPERATIONS[operation];
  if (answer === undefined) return { status: 400, ...graphqlError('GRAPHQL_VALIDATION_FAILED') };
  const data = answer(shop, variables);
  return data === null
    ? graphqlError('ENTITY_NOT_FOUND')
    : { json: { data: { globalSettings: shop.settings, ...data } } };
}

const listOf = (items: readonly Json[], skip = 0, take = 100): Json => ({
  totalItems: items.length,
  items: items.slice(skip, skip + take),
});

const textOf = (value: unknown): string => String(value ?? '');

const newestFirst = (orders: readonly Json[]): readonly Json[] =>
  [...orders].sort((one, other) => textOf(other['createdAt']).localeCompare(textOf(one['createdAt'])));

const placed = ({ orders }: VendureShop): readonly Json[] =>
  newestFirst(orders.filter(({ orderPlacedAt }) => orderPlacedAt !== null));

const findOrder = ({ orders }: VendureShop, id: unknown): Json | undefined => orders.find((one) => one['id'] === id);

/** Null: there is no such order. */
const OPERATIONS: Readonly<Record<string, (shop: VendureShop, variables: Variables) => Json | null>> = {
  OrderById: (shop, { id }) => ({ order: findOrder(shop, id) ?? null }),
  OrdersByCode(shop, { written = [], normal = '', hyphenated = '' }) {
    const isIn = ({ code }: Json, part: string) => textOf(code).toLowerCase().includes(part.toLowerCase());
    const wide = newestFirst(shop.orders).filter((order) => isIn(order, normal) || isIn(order, hyphenated));
    return {
      exact: listOf(
        shop.orders.filter(({ code }) => written.includes(textOf(code))),
        0,
        50,
      ),
      wide: listOf(wide, 0, 50),
    };
  },
  OrdersByEmail(shop, { email = '' }) {
    const own = placed(shop).filter(
      (order) => textOf((order['customer'] as Json)['emailAddress']).toLowerCase() === email,
    );
    return { customers: { items: own.length === 0 ? [] : [{ orders: listOf(own, 0, 50) }] } };
  },
  TrackingCodes: (shop, { skip }) => ({ orders: listOf(placed(shop), skip) }),
  ChangedOrders: (shop, { skip, placedAfter = '' }) => ({
    orders: listOf(
      placed(shop).filter(({ orderPlacedAt }) => textOf(orderPlacedAt) > placedAfter),
      skip,
    ),
  }),
  NewestOrder: (shop) => ({ orders: listOf(newestFirst(shop.orders), 0, 1) }),
  Settings: () => ({}),
  OneCustomer: () => ({ customers: { totalItems: 0, items: [] } }),
  OneVariant: ({ variants }) => ({ productVariants: listOf(variants, 0, 1) }),
  VariantBySku: ({ variants }, { sku }) => ({
    // As a database that compares without case.
    productVariants: listOf(variants.filter((one) => textOf(one['sku']).toLowerCase() === sku?.toLowerCase())),
  }),
  Variants: ({ variants }, { skip }) => ({ productVariants: listOf(variants, skip) }),
  TryNote: () => null,
  CancelOrder(shop, { input = {} }) {
    const order = findOrder(shop, input['orderId']);
    if (order === undefined) return null;
    order['lines'] = (order['lines'] as Json[]).map((line) => ({ ...line, quantity: 0 }));
    order['state'] = 'Cancelled';
    order['totalWithTax'] = input['cancelShipping'] === true ? 0 : 500;
    return { cancelOrder: order };
  },
  AddNote(shop, { input = {} }) {
    const order = findOrder(shop, input['id']);
    if (order === undefined) return null;
    const { items } = order['history'] as { items: Json[] };
    const data = { note: input['note'] };
    items.unshift({ id: `n${items.length}`, type: 'ORDER_NOTE', createdAt: '2026-11-20T09:00:00.000Z', data });
    return { addNoteToOrder: order };
  },
  RefundOrder(shop, { input = {} }) {
    const payments = shop.orders.flatMap((order) => order['payments'] as Json[]);
    const payment = payments.find(({ id }) => id === input['paymentId']);
    if (payment === undefined) return null;
    const { amount: total, reason } = input;
    const refund = { id: '95', createdAt: '2026-11-20T09:00:00.000Z', total, state: shop.refundState, reason };
    (payment['refunds'] as Json[]).push(refund);
    return { refundOrder: refund };
  },
};
