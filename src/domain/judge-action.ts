// Whether an action fits an order as it stands, and what of the order it was proposed on. Pure. Asked when an action is proposed, and again,
// on the order as it is then, before it runs.
import { hash } from 'node:crypto';
import type { Order, Shipment } from './order.ts';
import type { OrderAction, ShippingAddress } from './order-action.ts';

/** Why it does not fit, as a sentence for a person; null where it does. What the desk does not understand of an order fits nothing. */
export function findMisfit(action: OrderAction, order: Order): string | null {
  if (action.kind !== 'add_note') {
    if (order.orderStatus === 'unknown' || order.unknowns.length > 0)
      return 'The source says something of the order that is not understood.';
    if (order.disagreements.length > 0) return 'The sources say different things of the order.';
    if (order.orderStatus === 'cancelled') return 'The order is cancelled.';
  }
  switch (action.kind) {
    case 'cancel':
      return findDeparture(order);
    case 'change_address':
      return findAddressMisfit(action.shippingAddress, order);
    case 'add_note':
      return null;
    case 'start_return':
      return findReturnMisfit(action.lines, order);
    case 'request_refund':
      return findRefundMisfit(action, order);
  }
}

function findDeparture({ orderStatus, lines, shipments }: Order): string | null {
  if (orderStatus !== 'open') return 'The order is closed.';
  if (lines.some(({ fulfilledQuantity }) => fulfilledQuantity > 0)) return 'Something of the order has been shipped.';
  if (shipments.some(mayHaveLeft)) return 'A parcel of the order has left, or may have.';
  return null;
}

/** A label alone is no departure. */
const mayHaveLeft = ({ shipmentStatus, shippedAt }: Shipment): boolean =>
  shippedAt !== null || (shipmentStatus !== 'pending' && shipmentStatus !== 'info_received');

function findAddressMisfit(wanted: ShippingAddress, order: Order): string | null {
  if (order.shippingAddress === null) return 'The source does not say where the order goes.';
  if (isSameAddress(wanted, order.shippingAddress)) return 'The order goes there already.';
  return findDeparture(order);
}

const foldText = (text: string | null): string =>
  (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** The same words, whatever their case, spaces and signs. */
export function isSameAddress(one: ShippingAddress, other: ShippingAddress): boolean {
  const fields = ['name', 'line1', 'line2', 'city', 'region', 'postalCode', 'country'] as const;
  return fields.every((field) => foldText(one[field]) === foldText(other[field]));
}

type Lines = readonly { readonly sku: string; readonly quantity: number }[];

function findReturnMisfit(lines: Lines, order: Order): string | null {
  for (const { sku, quantity } of lines) {
    const sent = order.lines.filter((line) => line.sku === sku).reduce((sum, line) => sum + line.fulfilledQuantity, 0);
    const goingBack = order.returns
      .filter(({ returnStatus }) => returnStatus !== 'rejected')
      .flatMap((one) => one.lines)
      .filter((line) => line.sku === sku)
      .reduce((sum, line) => sum + line.quantity, 0);
    if (sent === 0) return 'What is to go back has not been shipped.';
    if (quantity > sent - goingBack) return 'So many of it are not left to go back.';
  }
  return null;
}

function findRefundMisfit(action: { readonly amount: string; readonly currency: string }, order: Order): string | null {
  if (action.currency !== order.currency) return 'The order was paid in another currency.';
  if (order.paymentStatus !== 'paid' && order.paymentStatus !== 'partially_refunded') return 'The order is not paid.';
  const given = order.refunds.reduce((sum, { amount }) => sum + toUnits(amount), 0n);
  return toUnits(action.amount) > toUnits(order.total) - given ? 'So much of the order is not left to refund.' : null;
}

const UNIT_DIGITS = 4;

/** Ten-thousandths, without a float in between. */
function toUnits(amount: string): bigint {
  const [whole = '0', fraction = ''] = amount.replace('-', '').split('.');
  const units = BigInt(`${whole}${fraction.padEnd(UNIT_DIGITS, '0')}`);
  return amount.startsWith('-') ? -units : units;
}

/** Whether the source shows of the order that it was done. `reference` is what it called that. */
export function isShown(action: OrderAction, reference: string | null, order: Order): boolean {
  switch (action.kind) {
    case 'cancel':
      return order.orderStatus === 'cancelled';
    case 'change_address':
      return order.shippingAddress !== null && isSameAddress(action.shippingAddress, order.shippingAddress);
    case 'add_note':
      return true;
    case 'start_return':
      return order.returns.some(
        ({ id, returnStatus, lines }) =>
          (returnStatus === 'requested' || returnStatus === 'approved') &&
          (id === reference || action.lines.every((line) => hasLine(lines, line))),
      );
    case 'request_refund':
      return order.refunds.some(
        ({ amount, currency }) => currency === action.currency && toUnits(amount) === toUnits(action.amount),
      );
  }
}

const hasLine = (lines: Lines, { sku, quantity }: Lines[number]): boolean =>
  lines.some((line) => line.sku === sku && line.quantity >= quantity);

/** SHA-256 (hex) of all of the order on which this action depends: approved on one state, it does not run on another. */
export function digestOrderState({ kind }: Pick<OrderAction, 'kind'>, order: Order): string {
  const { id, number, orderStatus, paymentStatus, currency, total } = order;
  const owners = [order.customer.email, ...order.contactEmails];
  const lines = order.lines.map(({ sku, quantity, fulfilledQuantity, cancelledQuantity }) => [
    sku,
    quantity,
    fulfilledQuantity,
    cancelledQuantity,
  ]);
  const parcels = order.shipments.map(({ id, shipmentStatus, trackingNumber }) => [id, shipmentStatus, trackingNumber]);
  const returns = order.returns.map((one) => [
    one.id,
    one.returnStatus,
    one.lines.map((line) => [line.sku, line.quantity]),
  ]);
  const refunds = order.refunds.map(({ amount, currency, at }) => [amount, currency, at]);
  const base = [id, number, orderStatus, sortAll(owners)];
  const parts: Record<OrderAction['kind'], readonly unknown[]> = {
    cancel: [paymentStatus, currency, total, sortAll(lines), sortAll(parcels), sortAll(refunds), sortAll(returns)],
    change_address: [describeAddress(order.shippingAddress), sortAll(lines), sortAll(parcels)],
    add_note: [],
    start_return: [sortAll(lines), sortAll(returns)],
    request_refund: [paymentStatus, currency, total, sortAll(lines), sortAll(refunds), sortAll(returns)],
  };
  return hash('sha256', JSON.stringify([...base, ...parts[kind]]), 'hex');
}

/** A source may list the same things in another order. */
const sortAll = (items: readonly unknown[]): readonly string[] => items.map((item) => JSON.stringify(item)).sort();

const describeAddress = (address: Order['shippingAddress']): readonly (string | null)[] | null =>
  address && [
    address.name,
    address.line1,
    address.line2,
    address.city,
    address.region,
    address.postalCode,
    address.country,
  ];

/** SHA-256 (hex) of the action itself, for the audit log, which holds no address. */
export const digestAction = (action: OrderAction): string => hash('sha256', JSON.stringify(sortKeys(action)), 'hex');

/** Two spellings of one JSON have one digest. */
function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, sortKeys(part)]),
  );
}
