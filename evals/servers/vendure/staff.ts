// What the staff of the tests' Vendure do with orders: send, cancel and refund them, by the Admin API.
import type { VendureOrder } from './customers.ts';
import type { Ask, Vendure } from './start.ts';

export interface VendureParcel {
  readonly fulfillmentId: string;
  readonly method: string;
  readonly trackingCode: string;
}

type Shipped = VendureOrder & { readonly parcels: readonly VendureParcel[] };
/** Without SKUs it holds the whole order. */
export type Parcel = Omit<VendureParcel, 'fulfillmentId'> & { readonly skus?: readonly string[] | undefined };
export type ParcelState = 'Pending' | 'Shipped' | 'Delivered';
type Quantities = readonly { readonly orderLineId: string; readonly quantity: number }[];

/** The token of a session, as a connection has it. */
export async function logIn(
  { adminApi }: Pick<Vendure, 'adminApi'>,
  { username, password }: { readonly username: string; readonly password: string },
): Promise<string> {
  const query = `mutation($name: String!, $password: String!) { login(username: $name, password: $password) { __typename } }`;
  const response = await fetch(adminApi, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { name: username, password } }),
  });
  await response.arrayBuffer();
  return response.headers.get('vendure-auth-token') ?? '';
}

export async function ship(
  admin: Ask,
  order: VendureOrder,
  parcels: readonly Parcel[],
  state: ParcelState,
): Promise<Shipped> {
  const made: VendureParcel[] = [];
  for (const { skus, ...parcel } of parcels) {
    const content = order.lines.filter(({ sku }) => skus?.includes(sku) ?? true);
    made.push(await sendParcel(admin, quantitiesOf(content), parcel, state));
  }
  return { ...order, parcels: made };
}

async function sendParcel(
  admin: Ask,
  lines: Quantities,
  parcel: Omit<Parcel, 'skus'>,
  state: ParcelState,
): Promise<VendureParcel> {
  const handler = {
    code: 'manual-fulfillment',
    arguments: Object.entries(parcel).map(([name, value]) => ({ name, value })),
  };
  const { addFulfillmentToOrder } = await admin(
    `mutation($input: FulfillOrderInput!) {
      addFulfillmentToOrder(input: $input) { ... on Fulfillment { id } ... on ErrorResult { errorCode message } }
    }`,
    { input: { lines, handler } },
  );
  const steps = { Pending: [], Shipped: ['Shipped'], Delivered: ['Shipped', 'Delivered'] } as const;
  for (const step of steps[state]) await moveParcel(admin, addFulfillmentToOrder.id, step);
  return { ...parcel, fulfillmentId: addFulfillmentToOrder.id };
}

/** A parcel that is Pending becomes Shipped, and then Delivered. */
export async function moveParcel(admin: Ask, fulfillmentId: string, state: ParcelState): Promise<void> {
  await admin(
    `mutation($id: ID!, $state: String!) {
      transitionFulfillmentToState(id: $id, state: $state) { __typename ... on ErrorResult { errorCode message } }
    }`,
    { id: fulfillmentId, state },
  );
}

export async function cancelLine(admin: Ask, order: VendureOrder, sku: string): Promise<VendureOrder> {
  const before = order.totalWithTax;
  const after = await cancel(admin, order, quantitiesOf(order.lines.filter((line) => line.sku === sku)));
  await refund(admin, order, before - after);
  return order;
}

export async function cancelAll(admin: Ask, order: VendureOrder): Promise<VendureOrder> {
  await cancel(admin, order);
  await refundAll(admin, order);
  return order;
}

export async function refundAll<Order extends VendureOrder>(admin: Ask, order: Order): Promise<Order> {
  await refund(admin, order, order.totalWithTax);
  return order;
}

/** What the order costs afterwards. */
async function cancel(admin: Ask, order: VendureOrder, lines?: Quantities): Promise<number> {
  const { cancelOrder } = await admin(
    `mutation($input: CancelOrderInput!) {
      cancelOrder(input: $input) { ... on Order { totalWithTax } ... on ErrorResult { errorCode message } }
    }`,
    { input: { orderId: order.id, reason: 'The customer asked for it', ...(lines ? { lines } : {}) } },
  );
  return cancelOrder.totalWithTax;
}

async function refund(admin: Ask, order: VendureOrder, amount: number): Promise<void> {
  const { refundOrder } = await admin(
    `mutation($input: RefundOrderInput!) {
      refundOrder(input: $input) { ... on Refund { id state } ... on ErrorResult { errorCode message } }
    }`,
    // Vendure 3.7.3 answers `NOT NULL constraint failed: refund.shipping` where the fields that `amount` replaced are left out.
    { input: { paymentId: order.paymentId, amount, lines: [], shipping: 0, adjustment: 0, reason: 'Asked for' } },
  );
  await admin(
    `mutation($input: SettleRefundInput!) {
      settleRefund(input: $input) { __typename ... on ErrorResult { errorCode message } }
    }`,
    { input: { id: refundOrder.id, transactionId: `refund-${order.code}` } },
  );
}

const quantitiesOf = (lines: VendureOrder['lines']): Quantities =>
  lines.map(({ id, quantity }) => ({ orderLineId: id, quantity }));
