// The TrackingSource of UPS: one number a call, several calls at once within the pace.
import { plainNumber, trackAtOnce } from '../../src/calls/track-parcels.ts';
import { chooseParcel } from '../../src/domain/choose-parcel.ts';
import type { Clock } from '../../src/ports/clock.ts';
import type { TrackingAnswer, TrackingQuery, TrackingSource } from '../../src/ports/tracking-source.ts';
import type { UpsClient } from './client.ts';
import { packagesOf, translatePackage } from './translate.ts';

/** An inquiry number has 7 to 34 characters (Tracking.yaml); what has others is not asked for. */
const INQUIRY_NUMBER = /^[A-Z0-9]{7,34}$/u;

export function openUpsTracking(client: UpsClient, clock: Clock): TrackingSource {
  async function trackOne({ trackingNumber, shippedAt }: TrackingQuery): Promise<TrackingAnswer> {
    const source = 'ups';
    const number = plainNumber(trackingNumber);
    if (!INQUIRY_NUMBER.test(number)) return { kind: 'not_found', source, asOf: clock.now() };
    const found = await client.findPackages(number);
    let own = packagesOf(found.packages, number);
    if (own.length === 0 && !found.isWhole) own = packagesOf((await client.listShipment(number)).packages, number);
    const asOf = found.at;
    // UPS knows the number and several packages under it, none of which bears it.
    if (own.length === 0) return { kind: found.packages.length === 0 ? 'not_found' : 'ambiguous', source, asOf };
    const parcel = chooseParcel(
      own.map((one) => translatePackage(one, trackingNumber)),
      shippedAt,
    );
    if (parcel === null) return { kind: 'not_found', source, asOf };
    return parcel === 'ambiguous'
      ? { kind: 'ambiguous', source, asOf }
      : { kind: 'found', tracking: parcel, source, asOf };
  }
  return { carriers: ['ups'], track: (queries) => trackAtOnce(queries, trackOne) };
}
