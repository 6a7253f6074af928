// How much of an order line is in which state. Walmart keeps no status of an order: each line has a list of statuses, each of a part of its quantity.
// Pure; called by translate.ts. https://developer.walmart.com/us-marketplace/docs/order-management-api-overview
import type { WalmartLine } from './schemas.ts';

const OPEN = ['Created', 'Acknowledged'];
export const SENT = ['Shipped', 'Delivered'];
export const REFUNDED = 'Refund';
/** The pages write it both ways. */
const CANCELLED = ['Cancelled', 'Canceled'];
const KNOWN = new Set([...OPEN, ...SENT, ...CANCELLED, REFUNDED]);

export interface LineSight {
  readonly line: WalmartLine;
  readonly quantity: number;
  /** To be sent. */
  readonly open: number;
  readonly sent: number;
  readonly cancelled: number;
  readonly refunded: number;
  /** Statuses that nobody knows. */
  readonly unknownWords: readonly string[];
  /** How many the statuses speak of: of another number than `quantity` nobody knows where the rest is, or what is told twice. */
  readonly told: number;
}

/** null where a line in several statuses does not say how many are in each. */
export function lookAtLine(line: WalmartLine): LineSight | null {
  const quantity = line.orderLineQuantity.amount;
  const statuses = line.orderLineStatuses.orderLineStatus;
  let isUnclear = false;
  const count = (isMeant: (status: string) => boolean): number =>
    statuses
      .filter(({ status }) => isMeant(status))
      .reduce((sum, { statusQuantity }) => {
        const amount = statusQuantity?.amount ?? null;
        if (amount === null && statuses.length > 1) isUnclear = true;
        return sum + (amount ?? quantity);
      }, 0);
  const open = count((status) => OPEN.includes(status));
  const shipped = count((status) => SENT.includes(status));
  const cancelled = count((status) => CANCELLED.includes(status));
  const refunded = count((status) => status === REFUNDED);
  const unknown = count((status) => !KNOWN.has(status));
  if (isUnclear) return null;
  // Only what was sent can be refunded: such units stand either for themselves, or once more beside the status in which they were sent.
  const others = open + shipped + cancelled + unknown;
  const sentAndRefunded = Math.min(refunded, Math.max(0, quantity - others));
  const sent = Math.min(quantity, shipped + sentAndRefunded);
  return {
    line,
    quantity,
    open,
    sent,
    cancelled: Math.min(cancelled, quantity - sent),
    refunded,
    unknownWords: statuses.map(({ status }) => status).filter((status) => !KNOWN.has(status)),
    told: others + sentAndRefunded,
  };
}

export const isWhole = ({ told, quantity }: LineSight): boolean => told === quantity;

/** Without a SKU the line's number names it. */
export const skuOf = ({ item, lineNumber }: WalmartLine): string => item.sku ?? `line ${lineNumber}`;
