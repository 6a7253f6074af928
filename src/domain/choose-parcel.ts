// Which of a carrier's parcels is meant: numbers are given out again after months, so that what a carrier shows may be another one's parcel.
// Pure; called by connectors that know parcels.

/** The times at which things happened to it, in any order; ISO 8601. None: nothing speaks against it. */
export interface ParcelInTime {
  readonly events: readonly { readonly at: string }[];
}

/** A label may be made long before the parcel goes, and what the shop calls shipped may be the label. No carrier gives a number out again so soon. */
const LABEL_BEFORE_DAYS_MAX = 60;
const SCAN_AFTER_DAYS_MAX = 60;
/** A carrier that redirects or labels a parcel anew may begin a second record of it under the same number. */
const SAME_PARCEL_DAYS_MAX = 14;
const DAY_MS = 86_400_000;

/** The one that was shipped at `shippedAt`; of several records of it the one with the newest event. null: it is none of them. 'ambiguous': it may be
 * several. */
export function chooseParcel<Parcel extends ParcelInTime>(
  parcels: readonly Parcel[],
  shippedAt: string | null,
): Parcel | null | 'ambiguous' {
  const fitting = shippedAt === null ? parcels : parcels.filter((parcel) => mayBeShippedAt(parcel, shippedAt));
  const [one, ...others] = fitting;
  if (one === undefined) return null;
  if (others.length === 0) return one;
  const firsts = fitting.map(firstMsOf);
  const days = (Math.max(...firsts) - Math.min(...firsts)) / DAY_MS;
  // Of a record without events nobody knows when it began: the difference is no number, and no less than any.
  if (!(days <= SAME_PARCEL_DAYS_MAX)) return 'ambiguous';
  return others.reduce((newest, other) => (lastMsOf(other) > lastMsOf(newest) ? other : newest), one);
}

function mayBeShippedAt(parcel: ParcelInTime, shippedAt: string): boolean {
  if (parcel.events.length === 0) return true;
  const days = (firstMsOf(parcel) - Date.parse(shippedAt)) / DAY_MS;
  return days >= -LABEL_BEFORE_DAYS_MAX && days <= SCAN_AFTER_DAYS_MAX;
}

const firstMsOf = ({ events }: ParcelInTime): number => Math.min(...events.map(({ at }) => Date.parse(at)));
const lastMsOf = ({ events }: ParcelInTime): number => Math.max(...events.map(({ at }) => Date.parse(at)));
