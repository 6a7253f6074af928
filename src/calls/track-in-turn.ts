// Asks a carrier for one number after the other, or one group after the other, and turns what came into answers of the TrackingSource port.
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
export const trackInTurn = (
  queries: readonly TrackingQuery[],
  ask: (query: TrackingQuery) => Promise<CarrierAnswer>,
): Promise<readonly TrackingAnswer[]> =>
  trackInGroups(queries, 1, (group) => Promise.all(group.map((query) => ask(query))));

/** The same for an API that takes `size` numbers at a time: `ask` gives one answer a query of its group. */
export async function trackInGroups(
  queries: readonly TrackingQuery[],
  size: number,
  ask: (group: readonly TrackingQuery[]) => Promise<readonly CarrierAnswer[]>,
): Promise<readonly TrackingAnswer[]> {
  refuseTooMany(queries);
  const answers: TrackingAnswer[] = [];
  let final: ConnectorError | null = null;
  for (let start = 0; start < queries.length; start += size) {
    const group = queries.slice(start, start + size);
    const outcome: GroupOutcome = final === null ? await askGroup(group, ask) : { error: final };
    if (outcome.error !== null && isFinal(outcome.error)) final = outcome.error;
    answers.push(...group.map((query, position) => answerOf(query, outcome, position)));
  }
  return answers;
}

export function refuseTooMany(queries: readonly TrackingQuery[]): void {
  const { queriesMax } = limits.tracking;
  if (queries.length > queriesMax)
    throw new RangeError(`${queries.length} tracking numbers at once; at most ${queriesMax} are asked.`);
}

type GroupOutcome =
  | { readonly error: null; readonly answers: readonly CarrierAnswer[] }
  | { readonly error: ConnectorError };

const isFinal = ({ kind }: ConnectorError): boolean => kind === 'auth' || kind === 'rate_limited';

async function askGroup(
  group: readonly TrackingQuery[],
  ask: (group: readonly TrackingQuery[]) => Promise<readonly CarrierAnswer[]>,
): Promise<GroupOutcome> {
  try {
    return { error: null, answers: await ask(group) };
  } catch (error) {
    if (error instanceof ConnectorError) return { error };
    throw error;
  }
}

function answerOf(query: TrackingQuery, outcome: GroupOutcome, position: number): TrackingAnswer {
  if (outcome.error !== null) return { kind: 'failed', error: outcome.error };
  const answer = outcome.answers[position];
  if (answer === undefined) throw new Error(`ask gave no answer for query ${position} of its group.`);
  return toTrackingAnswer(query, answer);
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
