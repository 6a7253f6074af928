// Asks a carrier for one number after the other, for APIs that take one at a time, and turns what came into answers of the TrackingSource port.
// Once the carrier refuses our key or asks for fewer calls, the rest is not asked. Called by the connectors of carriers.
import { chooseParcel } from '../domain/choose-parcel.ts';
import { limits } from '../domain/limits.ts';
import { ConnectorError, type ConnectorErrorKind } from '../ports/connector-error.ts';
import type { Tracking, TrackingAnswer, TrackingQuery } from '../ports/tracking-source.ts';
import { type CallPlace, vendorFault } from './vendor-fault.ts';

/** What an answer's body says of one number, as a connector's translate.ts reads it. `read`: the parcels with that number, of which none may be the one
 * that is meant. `refused`: the vendor's own error, with its code. `unreadable`: not as its documentation says, and where. */
export type CarrierReading =
  | { readonly kind: 'read'; readonly trackings: readonly Tracking[] }
  | { readonly kind: 'not_found' }
  | { readonly kind: 'refused'; readonly as: ConnectorErrorKind; readonly code: string }
  | { readonly kind: 'unreadable'; readonly where: string };

export interface CarrierAnswer {
  readonly reading: CarrierReading;
  readonly place: CallPlace;
  /** ISO 8601 UTC. */
  readonly at: string;
}

/** One answer a query, in their order. RangeError for more queries than limits.tracking.queriesMax. */
export async function trackInTurn(
  queries: readonly TrackingQuery[],
  ask: (query: TrackingQuery) => Promise<CarrierAnswer>,
): Promise<readonly TrackingAnswer[]> {
  refuseTooMany(queries);
  const answers: TrackingAnswer[] = [];
  let final: ConnectorError | null = null;
  for (const query of queries) {
    const answer: TrackingAnswer = final === null ? await askOne(query, ask) : { kind: 'failed', error: final };
    if (answer.kind === 'failed' && isFinal(answer.error)) final = answer.error;
    answers.push(answer);
  }
  return answers;
}

export function refuseTooMany(queries: readonly TrackingQuery[]): void {
  const { queriesMax } = limits.tracking;
  if (queries.length > queriesMax)
    throw new RangeError(`${queries.length} tracking numbers at once; at most ${queriesMax} are asked.`);
}

const isFinal = ({ kind }: ConnectorError): boolean => kind === 'auth' || kind === 'rate_limited';

async function askOne(
  query: TrackingQuery,
  ask: (query: TrackingQuery) => Promise<CarrierAnswer>,
): Promise<TrackingAnswer> {
  try {
    return toTrackingAnswer(query, await ask(query));
  } catch (error) {
    if (error instanceof ConnectorError) return { kind: 'failed', error };
    throw error;
  }
}

/** The parcel that is meant goes under the number as it was asked for. */
export function toTrackingAnswer(query: TrackingQuery, { reading, place, at: asOf }: CarrierAnswer): TrackingAnswer {
  const source = place.vendor;
  const failed = (kind: ConnectorErrorKind, what: string): TrackingAnswer => ({
    kind: 'failed',
    error: vendorFault(place, kind, what),
  });
  if (reading.kind === 'refused') return failed(reading.as, `it refuses the number (${reading.code}).`);
  if (reading.kind === 'unreadable')
    return failed('bad_response', `its answer is not as its documentation says at ${reading.where}.`);
  const meant = reading.kind === 'read' ? chooseParcel(reading.trackings, query.shippedAt) : null;
  if (meant === null) return { kind: 'not_found', source, asOf };
  if (meant === 'ambiguous') return { kind: 'ambiguous', source, asOf };
  return { kind: 'found', tracking: { ...meant, trackingNumber: query.trackingNumber }, source, asOf };
}
