// The PaymentSource port over PayPal: a payment by its id or its order's, or those into which the shop wrote the order's number. Called by connector.ts.
import { normaliseOrderNumber } from '../../src/domain/identifiers/normalise-order-number.ts';
import { limits } from '../../src/domain/limits.ts';
import type { Clock } from '../../src/ports/clock.ts';
import { isConnectorError } from '../../src/ports/connector-error.ts';
import type { FoundPayments, Payment, PaymentRefund, PaymentSource } from '../../src/ports/payment-source.ts';
import type { Asked, PaypalClient } from './client.ts';
import type { ListedTransactions } from './transactions.ts';
import {
  type Capture,
  type CheckoutOrder,
  listAuthorized,
  listCaptures,
  refundsOf,
  translateCapture,
} from './translate.ts';
import { isSale, listedRefunds, type Transaction, translateListed } from './translate-listed.ts';

const SOURCE = 'paypal';
/** Of a capture or of an order of the Checkout API alike. */
const PAYPAL_ID = /^[A-Z0-9]{17}$/;
const HAS_REFUNDS = new Set(['PARTIALLY_REFUNDED', 'REFUNDED']);
const DAY_MS = 86_400_000;

const NO_REFUNDS_TOLD = 'PayPal no longer tells what was given back of one of them.';
const MORE_DISPUTES = 'PayPal has more disputes of one of them than were read.';
const OF_OLDER_API =
  'PayPal knows no capture and no order of this id; a payment of its older APIs is found by the order’s number alone.';
const TOO_MANY = 'PayPal has more payments of this number than were read.';

interface ReadPayment {
  readonly payment: Payment;
  readonly gaps: readonly string[];
}

export function createPaymentSource(
  client: PaypalClient,
  { listed, clock }: { readonly listed: ListedTransactions; readonly clock: Clock },
): PaymentSource {
  /** `order`: the one that it is known to be of. */
  async function readCapture(capture: Capture, order: CheckoutOrder | null): Promise<ReadPayment> {
    const [{ disputes, isWhole }, refunds] = await Promise.all([
      client.listDisputes(capture.id),
      HAS_REFUNDS.has(capture.status) ? readRefunds(capture, order) : { told: [], isWhole: true },
    ]);
    const gaps = [...(isWhole ? [] : [MORE_DISPUTES]), ...(refunds.isWhole ? [] : [NO_REFUNDS_TOLD])];
    return { payment: translateCapture(capture, refunds.told, disputes), gaps };
  }

  /** A capture does not list them; its order does, and so does the account's list, hours later. */
  async function readRefunds(
    capture: Capture,
    order: CheckoutOrder | null,
  ): Promise<{ readonly told: readonly PaymentRefund[]; readonly isWhole: boolean }> {
    const orderId = capture.supplementary_data?.related_ids?.order_id ?? '';
    const asked = order ?? (PAYPAL_ID.test(orderId) ? (await orNone(client.retrieveOrder(orderId)))?.value : null);
    const told = asked ? refundsOf(capture.id, asked) : [];
    if (told.length > 0) return { told, isWhole: true };
    return { told: listedRefunds(listed.listLater(capture.id)), isWhole: false };
  }

  /** By the capture where the Payments API knows it, else by what the list says of it now. */
  async function readSale(sale: Transaction): Promise<ReadPayment> {
    const { transaction_id: id } = sale;
    const asked = await orNone(client.retrieveCapture(id));
    if (asked?.value) return readCapture(asked.value, null);
    const atMs = Date.parse(sale.transaction_initiation_date);
    const [{ disputes, isWhole }, page] = await Promise.all([
      client.listDisputes(id),
      client.listTransactions({ from: isoOf(atMs - DAY_MS), to: isoOf(atMs + DAY_MS), page: 1, transactionId: id }),
    ]);
    const again = (page?.transaction_details ?? []).flatMap(({ transaction_info: one }) => one ?? []);
    const newest = again.find((one) => one.transaction_id === id && isSale(one)) ?? sale;
    const payment = translateListed(newest, listed.listLater(id), disputes);
    return { payment, gaps: isWhole ? [] : [MORE_DISPUTES] };
  }

  function answer(read: readonly ReadPayment[], more: { readonly gaps: readonly string[]; readonly at: string }) {
    const gaps = [...new Set([...more.gaps, ...read.flatMap((one) => one.gaps)])];
    const payments = read.map(({ payment }) => payment).sort((one, other) => other.at.localeCompare(one.at));
    const why = gaps.length === 0 ? null : gaps.join(' ');
    return { payments, complete: why === null, why, source: SOURCE, asOf: more.at } satisfies FoundPayments;
  }

  async function findByNumber(number: string): Promise<FoundPayments> {
    const wanted = normaliseOrderNumber(number);
    if (wanted === '') return answer([], { gaps: [], at: clock.now() });
    const { sales, since, until } = await listed.find(wanted);
    const newest = [...sales].sort((one, other) =>
      other.transaction_initiation_date.localeCompare(one.transaction_initiation_date),
    );
    const asked = newest.slice(0, limits.paypal.paymentsMax);
    const read = await Promise.all(asked.map(readSale));
    const gaps = [
      `PayPal lists payments up to three hours late, and those since ${since.slice(0, 10)} were looked through.`,
      ...(newest.length > asked.length ? [TOO_MANY] : []),
    ];
    return answer(read, { gaps, at: until });
  }

  async function findById(id: string): Promise<FoundPayments> {
    const capture = await client.retrieveCapture(id);
    if (capture.value !== null) return answer([await readCapture(capture.value, null)], { gaps: [], at: capture.at });
    const { value: order, at } = await client.retrieveOrder(id);
    if (order === null) return answer([], { gaps: [OF_OLDER_API], at });
    const captures = listCaptures(order).slice(0, limits.paypal.paymentsMax);
    const read = await Promise.all(captures.map((one) => readCapture(one, order)));
    const authorized = listAuthorized(order).map((payment) => ({ payment, gaps: [] }));
    return answer([...read, ...authorized], { gaps: [], at });
  }

  return {
    findPayments(query) {
      if (query.by === 'order_number') return findByNumber(query.orderNumber);
      if (PAYPAL_ID.test(query.reference)) return findById(query.reference);
      return Promise.resolve(answer([], { gaps: [], at: clock.now() }));
    },
  };
}

/** A payment that another app took into this account may be closed to ours: then the list must do. */
async function orNone<T>(asked: Promise<Asked<T | null>>): Promise<Asked<T | null> | null> {
  try {
    return await asked;
  } catch (error) {
    if (isConnectorError(error, 'auth')) return null;
    throw error;
  }
}

const isoOf = (ms: number): string => new Date(ms).toISOString();
