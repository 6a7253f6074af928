// Which of a carrier's parcels is meant: numbers are given out again after months, so that what a carrier shows may be another one's parcel.
// Pure; called by connectors that know parcels.

/** The times at which things happened to it, in any order; ISO 8601. None: nothing speaks against it. */
export interface ParcelInTime {
  readonly events: readonly { readonly at: string }[];
}

/** A label may be made long before the parcel goes, and what the shop calls shipped may be the label. Carriers give a number out again after
 * 120 days at the earliest (UPS keeps parcels so long; FedEx 90 days). */
const LABEL_BEFORE_DAYS_MAX = 60;
const SCAN_AFTER_DAYS_MAX = 60;
const DAY_MS = 86_400_000;

/** The one that was shipped at `shippedAt`. null: it is none of them. 'ambiguous': it may be several, or they are several and nobody knows when it
 * was shipped. */
export function chooseParcel<Parcel extends ParcelInTime>(
  parcels: readonly Parcel[],
  shippedAt: string | null,
): Parcel | null | 'ambiguous' {
  const fitting = shippedAt === null ? parcels : parcels.filter((parcel) => mayBeShippedAt(parcel, shippedAt));
  if (fitting.length > 1) return 'ambiguous';
  return fitting[0] ?? null;
}

function mayBeShippedAt({ events }: ParcelInTime, shippedAt: string): boolean {
  if (events.length === 0) return true;
  const firstMs = Math.min(...events.map(({ at }) => Date.parse(at)));
  const days = (firstMs - Date.parse(shippedAt)) / DAY_MS;
  return days >= -LABEL_BEFORE_DAYS_MAX && days <= SCAN_AFTER_DAYS_MAX;
}
