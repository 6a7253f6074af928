// From an order of Vendure to our Order. Pure; called by find-orders.ts and actions.ts.
import { addMoney, compareMoney } from '../../src/domain/money.ts';
import { Order, type OrderLine } from '../../src/domain/order.ts';
import { failed, ok, type Result } from '../../src/domain/result.ts';
import { readAmount } from './money.ts';
import type { Settings, Variant, VendureAddress, VendureLine, VendureOrder, VendurePayment } from './schemas.ts';
import { countShipped, findTransition, listParcels, listParcelUnknowns, skuOf } from './translate-parcels.ts';

/** https://docs.vendure.io/guides/core-concepts/orders#the-order-process Before it is placed an order is a cart, and no word of ours. */
export const PLACED_STATES = [
  'PaymentAuthorized',
  'PaymentSettled',
  'PartiallyShipped',
  'Shipped',
  'PartiallyDelivered',
  'Delivered',
  'Modifying',
  'ArrangingAdditionalPayment',
  'Cancelled',
] as const;
type PlacedState = (typeof PLACED_STATES)[number];

/** What an admin told of the states that the shop has added. */
export type CustomStates = Readonly<Record<string, PlacedState>>;

const ORDER_STATUS: Readonly<Record<PlacedState, Order['orderStatus']>> = {
  PaymentAuthorized: 'open',
  PaymentSettled: 'open',
  PartiallyShipped: 'open',
  Shipped: 'closed',
  PartiallyDelivered: 'open',
  Delivered: 'closed',
  Modifying: 'open',
  ArrangingAdditionalPayment: 'open',
  Cancelled: 'cancelled',
};

/** Null for a cart, and for a state that nobody has explained. */
export function placedStateOf(state: string, customStates: CustomStates): PlacedState | null {
  const own = Object.hasOwn(customStates, state) ? customStates[state] : undefined;
  return own ?? PLACED_STATES.find((known) => known === state) ?? null;
}

/** A sentence where the order cannot be used. */
export function translateOrder(
  order: VendureOrder,
  settings: Settings,
  customStates: CustomStates,
): Result<Order, string> {
  const state = placedStateOf(order.state, customStates);
  const { customer } = order;
  const money = moneyOf(order, settings);
  const checked = Order.safeParse({
    id: order.id,
    number: order.code,
    placedAt: order.orderPlacedAt ?? order.createdAt,
    orderStatus: state === null ? 'unknown' : ORDER_STATUS[state],
    paymentStatus: paymentStatusOf(money, state),
    currency: order.currencyCode,
    total: money.total,
    channel: 'web',
    purchaseOrderNumber: null,
    customer: {
      id: customer?.id ?? '',
      name: [customer?.firstName, customer?.lastName].filter((part) => typeof part === 'string').join(' '),
      email: (customer?.emailAddress ?? '').toLowerCase(),
      locale: null,
      tags: [],
    },
    contactEmails: [],
    shippingAddress: translateAddress(order.shippingAddress),
    lines: order.lines.map((line) => translateLine(line, order, settings, state)),
    shipments: listParcels(order),
    returns: [],
    refunds: money.refunds,
    updatedAt: lastChangeOf(order),
    unknowns: [
      ...(state === null ? [{ about: 'order status', word: order.state }] : []),
      ...listParcelUnknowns(order),
      ...money.unknowns,
    ].slice(0, 100),
    disagreements: [],
  });
  if (checked.success) return ok(checked.data);
  return failed(`${checked.error.issues[0]?.path.join('.') ?? 'it'} cannot be used`);
}

function translateLine(
  line: VendureLine,
  order: VendureOrder,
  { trackInventory, serverConfig }: Settings,
  state: PlacedState | null,
): OrderLine {
  const quantity = Math.max(line.quantity, line.orderPlacedQuantity);
  const cancelledQuantity = quantity - line.quantity;
  const fulfilledQuantity = Math.min(countShipped(order, line.id), line.quantity);
  const waiting = line.quantity - fulfilledQuantity;
  const isLacking = isCounted(line.productVariant, trackInventory) && stockOf(line.productVariant).onHand < waiting;
  return {
    sku: skuOf(line),
    title: line.productVariant.name ?? '',
    quantity,
    unitPrice: readAmount(line.unitPriceWithTax, serverConfig.moneyStrategyPrecision),
    fulfilledQuantity,
    cancelledQuantity,
    // Vendure itself refuses a fulfilment of more than is on hand.
    backorder: state !== null && state !== 'Cancelled' && waiting > 0 && isLacking ? { expectedAt: null } : null,
  };
}

export const isCounted = ({ trackInventory }: Pick<Variant, 'trackInventory'>, byDefault: boolean): boolean =>
  trackInventory === 'TRUE' || (trackInventory === 'INHERIT' && byDefault);

/** In all locations together. */
export const stockOf = ({ stockLevels }: Pick<Variant, 'stockLevels'>) => ({
  onHand: stockLevels.reduce((sum, { stockOnHand }) => sum + stockOnHand, 0),
  allocated: stockLevels.reduce((sum, { stockAllocated }) => sum + stockAllocated, 0),
});

interface OrderMoney {
  readonly total: string;
  readonly settled: string;
  readonly payments: readonly VendurePayment[];
  readonly refunds: Order['refunds'];
  readonly unknowns: Order['unknowns'];
}

const PAYMENT_STATES = ['Created', 'Authorized', 'Settled', 'Declined', 'Error', 'Cancelled'];
const REFUND_STATES = ['Pending', 'Settled', 'Failed'];

/** Only what is settled was paid, and only a settled refund went back. */
function moneyOf(
  { payments, totalWithTax, currencyCode, history }: VendureOrder,
  { serverConfig }: Settings,
): OrderMoney {
  const read = (amount: string) => readAmount(amount, serverConfig.moneyStrategyPrecision);
  const refunds = payments.flatMap((payment) => payment.refunds);
  const unknowns = (about: string, states: readonly string[], known: readonly string[]) =>
    states.filter((state) => !known.includes(state)).map((word) => ({ about, word }));
  return {
    total: read(totalWithTax),
    settled: addMoney(...payments.filter(({ state }) => state === 'Settled').map(({ amount }) => read(amount))),
    payments,
    refunds: refunds
      .filter(({ state }) => state === 'Settled')
      .map(({ id, total, createdAt, method }) => ({
        amount: read(total),
        currency: currencyCode,
        at: findTransition(history.items, 'refundId', id, 'Settled') ?? createdAt,
        method,
      })),
    unknowns: [
      ...unknowns(
        'payment state',
        payments.map(({ state }) => state),
        PAYMENT_STATES,
      ),
      ...unknowns(
        'refund state',
        refunds.map(({ state }) => state),
        REFUND_STATES,
      ),
    ],
  };
}

function paymentStatusOf(
  { total, settled, payments, refunds, unknowns }: OrderMoney,
  state: PlacedState | null,
): Order['paymentStatus'] {
  if (unknowns.length > 0) return 'unknown';
  const refunded = addMoney(...refunds.map(({ amount }) => amount));
  if (compareMoney(refunded, '0') > 0) return compareMoney(refunded, settled) >= 0 ? 'refunded' : 'partially_refunded';
  const isFailed = payments.length > 0 && payments.every((payment) => ['Declined', 'Error'].includes(payment.state));
  if (isFailed) return 'failed';
  if (compareMoney(settled, '0') > 0) return compareMoney(settled, total) >= 0 ? 'paid' : 'pending';
  // A voucher may pay for all of it.
  if (state === 'PaymentSettled' && compareMoney(total, '0') === 0) return 'paid';
  return state === 'Cancelled' ? 'unknown' : 'pending';
}

/** `updatedAt` of an order stays where it was when its state changes (seen in 3.7): its history does not. */
function lastChangeOf({ updatedAt, history }: VendureOrder): string | null {
  const times = [updatedAt, ...history.items.map(({ createdAt }) => createdAt)].filter((time) => time !== null);
  return times.sort((one, other) => Date.parse(other) - Date.parse(one))[0] ?? null;
}

function translateAddress(address: VendureAddress | null | undefined): Order['shippingAddress'] {
  if (address?.streetLine1 === null || address?.streetLine1 === undefined) return null;
  return {
    name: address.fullName ?? address.company ?? '',
    line1: address.streetLine1,
    line2: address.streetLine2,
    city: address.city ?? '',
    region: address.province,
    postalCode: address.postalCode ?? '',
    country: address.countryCode ?? address.country ?? '',
  };
}
