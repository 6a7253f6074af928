// A made-up order for each notice, in the states in which it is told. For tests and for looking at what a notice says; today is that of
// sample-contexts.ts.
import { NOTICE_KINDS, type NoticeKind } from '../../domain/notice.ts';
import type { OrderFacts } from '../../domain/order-facts.ts';
import { FULL_DESK, ORDERS, TODAY, VOICE } from '../sample-contexts.ts';
import type { NoticeInput } from '../write-notice.ts';
import { ORDER_NOTICES } from './order-notices.ts';

export interface SampleNotice {
  /** `delayed: lateNoScan`. */
  readonly name: string;
  readonly input: Omit<NoticeInput, 'language'>;
}

type OrderName = keyof typeof ORDERS;

const STATES: Readonly<Record<NoticeKind, readonly OrderName[]>> = {
  order_confirmed: ['unshipped', 'purchaseOrder', 'backordered', 'partlyCancelled'],
  shipped: ['inTransit', 'inTransitWithoutDate', 'inTransitUnknownCarrier'],
  partly_shipped: ['splitWithRest', 'split'],
  out_for_delivery: ['outForDelivery', 'outForDeliveryLate'],
  available_for_pickup: ['pickUp'],
  attempt_failed: ['attemptFailed'],
  delayed: ['lateEtaPassed', 'lateNoScan', 'labelLate', 'inTransit'],
  exception: ['exception', 'expired'],
  delivered: ['delivered', 'split', 'deliveredLongAgo'],
  correction: ['inTransit', 'exception'],
  returned: ['returnedToSender'],
  backorder: ['backordered', 'splitWithRest'],
  item_cancelled: ['partlyCancelled', 'cancelled', 'cancelledUnpaid'],
  return_received: ['returnReceived'],
  refund_made: ['refunded', 'cancelled'],
};
/** Of a split order: which parcel is meant. */
const POSITIONS: Readonly<Partial<Record<`${NoticeKind} ${OrderName}`, number>>> = { 'partly_shipped split': 2 };

const inputOf = (order: OrderFacts, turns: NoticeInput['turns']): SampleNotice['input'] => ({
  turns,
  order,
  desk: FULL_DESK,
  voice: VOICE,
  contactName: 'Maria Lopez',
  country: 'US',
  today: TODAY,
  trackingPage: null,
});

export const SAMPLE_NOTICES: readonly SampleNotice[] = NOTICE_KINDS.flatMap((kind) =>
  STATES[kind].map((name) => {
    const parcel = ORDER_NOTICES.has(kind) ? null : (POSITIONS[`${kind} ${name}`] ?? 1);
    return { name: `${kind}: ${name}`, input: inputOf(ORDERS[name], [{ kind, parcel, key: kind }]) };
  }),
);

const NOTICES = 'notices/';

/** Those of the template of a kind, by its id: `notices/delayed: lateNoScan` by `notices/delayed/en`; empty for one of replies. */
export const listSampleNotices = (
  id: string,
): readonly { readonly name: string; readonly input: SampleNotice['input'] }[] =>
  SAMPLE_NOTICES.map(({ name, input }) => ({ name: `${NOTICES}${name}`, input })).filter(
    ({ name }) => name.split(': ')[0] === id.slice(0, id.lastIndexOf('/')),
  );

/** Two parcels of one order moved on one day, and something of it is back-ordered. */
export const SAMPLE_DIGEST: SampleNotice = {
  name: 'digest: split',
  input: inputOf(
    {
      ...ORDERS.split,
      parcels: ORDERS.split.parcels.map((parcel, at) =>
        at === 0
          ? parcel
          : { ...parcel, shipmentStatus: 'out_for_delivery' as const, lastScanOn: TODAY, estimatedOn: TODAY },
      ),
      backorderedItems: ORDERS.splitWithRest.backorderedItems.map((item) => ({ ...item, quantity: 1 })),
    },
    [
      { kind: 'out_for_delivery', parcel: 2, key: `out_for_delivery:${TODAY}` },
      { kind: 'delivered', parcel: 1, key: 'delivered' },
      { kind: 'backorder', parcel: null, key: 'backorder:TOWE-700456:2026-12-03' },
    ],
  ),
};
