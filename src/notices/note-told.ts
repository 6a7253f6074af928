// What is remembered of a parcel once its shopper has heard of a turn, by a notice or by a reply: that it was delivered, that this was taken back, and on
// which day it is to come now. Called by deliver-notices.ts and told-in-reply.ts.
import type { NoticeRecords, StoredTurn } from '../ports/notice-records.ts';

/** Inside a write. */
export function noteTold(
  notices: Pick<NoticeRecords, 'listParcels' | 'changeParcel'>,
  orderId: string,
  turns: readonly Pick<StoredTurn, 'kind' | 'key' | 'parcelId'>[],
): void {
  const parcels = new Map(notices.listParcels(orderId).map((parcel) => [parcel.id, parcel]));
  for (const { kind, key, parcelId } of turns) {
    const parcel = parcels.get(parcelId);
    if (parcel === undefined) continue;
    if (kind === 'delivered') notices.changeParcel(parcelId, { isToldDelivered: true });
    if (kind === 'correction')
      notices.changeParcel(parcelId, { isToldDelivered: false, corrections: parcel.corrections + 1 });
    const day = /^delayed:moved:(\d{4}-\d{2}-\d{2})$/.exec(key)?.[1];
    if (day !== undefined) notices.changeParcel(parcelId, { promisedOn: day });
  }
}
