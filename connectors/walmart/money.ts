// What an order costs, what was given back, and whether it is paid, from the charges of its lines, which are those of the line and not of one piece.
// Pure; called by translate.ts. https://developer.walmart.com/ca-marketplace/docs/order-management-api-overview (Charge types)
import { addMoney, compareMoney, negateMoney } from '../../src/domain/money.ts';
import type { Order } from '../../src/domain/order.ts';
import type { LineSight } from './look-at-line.ts';
import type { WalmartCharge, WalmartLine } from './schemas.ts';

const PRODUCT = 'PRODUCT';
const CHARGE_TYPES: readonly (string | null)[] = [PRODUCT, 'SHIPPING'];
const CHARGE_NAMES: readonly (string | null)[] = ['ItemPrice', 'Item Price', 'Shipping'];

const ZERO = '0.00';
const taxOf = ({ tax }: WalmartCharge): string => tax?.taxAmount?.amount ?? ZERO;
const withTax = (charge: WalmartCharge): string => addMoney(charge.chargeAmount.amount, taxOf(charge));
const sizeOf = (amount: string): string => (compareMoney(amount, ZERO) < 0 ? negateMoney(amount) : amount);
const listCharges = ({ charges }: WalmartLine): readonly WalmartCharge[] => charges?.charge ?? [];
const listRefundCharges = ({ refund }: WalmartLine): readonly WalmartCharge[] =>
  refund.flatMap(({ refundCharges }) => refundCharges?.refundCharge ?? []).map(({ charge }) => charge);

export const totalOf = (lines: readonly WalmartLine[]): string => addMoney(...lines.flatMap(listCharges).map(withTax));

/** Of all pieces of a line, without tax; null where nothing says it. */
export function productPriceOf(line: WalmartLine): string | null {
  const charges = listCharges(line).filter(({ chargeType }) => chargeType === PRODUCT);
  return charges.length === 0 ? null : addMoney(...charges.map(({ chargeAmount }) => chargeAmount.amount));
}

/** The one currency; null where there are several or none. */
export function currencyOf(lines: readonly WalmartLine[]): string | null {
  const charges = lines.flatMap((line) => [...listCharges(line), ...listRefundCharges(line)]);
  const currencies = new Set(
    charges.flatMap(({ chargeAmount, tax }) => [
      chargeAmount.currency,
      tax?.taxAmount?.currency ?? chargeAmount.currency,
    ]),
  );
  return currencies.size === 1 ? ([...currencies][0] ?? null) : null;
}

/** Charges of a kind that nobody knows, and reductions that are written as if they were to be paid. */
export const listOddCharges = (lines: readonly WalmartLine[]): Order['unknowns'] =>
  lines
    .flatMap(listCharges)
    .filter(
      ({ chargeType, chargeName, chargeAmount }) =>
        !CHARGE_TYPES.includes(chargeType) ||
        (!CHARGE_NAMES.includes(chargeName) && compareMoney(chargeAmount.amount, ZERO) >= 0),
    )
    .map(({ chargeType, chargeName }) => ({
      about: 'charge',
      word: `${chargeType ?? 'none'} ${chargeName ?? ''}`.trim(),
    }));

interface MoneyReading {
  readonly paymentStatus: Order['paymentStatus'];
  readonly unknowns: Order['unknowns'];
}

/** The buyer pays Walmart, which takes the money when the seller sends: nobody waits for it before. `refunds` are those of returns, which may be told
 * of the lines once more. */
export function readPayment(sights: readonly LineSight[], refunds: Order['refunds']): MoneyReading {
  const told = addMoney(
    ...sights
      .flatMap(({ line }) => listRefundCharges(line))
      .map(withTax)
      .map(sizeOf),
  );
  const returned = addMoney(...refunds.map(({ amount }) => amount));
  const isToldTwice = told !== ZERO && returned !== ZERO && told !== returned;
  const unknowns = isToldTwice ? [{ about: 'refund', word: `${told} of the order, ${returned} of its returns` }] : [];
  const back = compareMoney(told, returned) > 0 ? told : returned;
  const isRefunded = back !== ZERO || sights.some(({ refunded }) => refunded > 0);
  const isClear = sights.every(({ unknownWords }) => unknownWords.length === 0);
  if (!isClear || sights.every(({ quantity, cancelled }) => cancelled === quantity))
    return { paymentStatus: 'unknown', unknowns };
  if (!isRefunded) return { paymentStatus: 'paid', unknowns };
  if (back === ZERO)
    return { paymentStatus: 'unknown', unknowns: [...unknowns, { about: 'refund', word: 'without an amount' }] };
  // What is cancelled is not paid, and of a part of a line nobody says how much that is.
  if (sights.some(({ cancelled, quantity }) => cancelled > 0 && cancelled < quantity))
    return {
      paymentStatus: 'unknown',
      unknowns: [...unknowns, { about: 'refund', word: 'of a line that is cancelled in part' }],
    };
  const paid = totalOf(sights.filter(({ cancelled }) => cancelled === 0).map(({ line }) => line));
  return { paymentStatus: compareMoney(back, paid) >= 0 ? 'refunded' : 'partially_refunded', unknowns };
}
