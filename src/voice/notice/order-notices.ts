// The notices that tell of an order as a whole; every other tells of one parcel. Read where their templates are checked and where they run.
import type { NoticeKind } from '../../domain/notice.ts';

export const ORDER_NOTICES: ReadonlySet<NoticeKind> = new Set([
  'order_confirmed',
  'backorder',
  'item_cancelled',
  'return_received',
  'refund_made',
]);
