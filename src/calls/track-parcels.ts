// Asks a carrier for the numbers of one TrackingSource call, one after the other, by groups or all at once, and turns what came into answers of that port:
// what fails of one number is that number's answer, and the others stand. Called by the connectors of carriers.
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

/** All at once; the pace of the vendor's API keeps them apart. One answer a query, in their order, here and below; RangeError for more queries than
 * limits.tracking.queriesMax. */
export async function trackAtOnce(
  queries: readonly TrackingQuery[],
  trackOne: (query: TrackingQuery) => Promise<TrackingAnswer>,
): Promise<readonly TrackingAnswer[]> {
  refuseTooMany(queries);
  return Promise.all(queries.map((query) => trackOne(query).catch(answerFailed)));
}

/** One after the other: once the carrier refuses our key or asks for fewer calls, the rest is not asked. */
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
  let refused: FailedAnswer | null = null;
  for (let start = 0; start < queries.length; start += size) {
    const group = queries.slice(start, start + size);
    const answered: readonly CarrierAnswer[] | FailedAnswer = refused ?? (await ask(group).catch(answerFailed));
    if ('kind' in answered && isFinal(answered.error)) refused = answered;
    answers.push(...group.map((query, position) => answerOf(query, answered, position)));
  }
  return answers;
}

export function refuseTooMany(queries: readonly TrackingQuery[]): void {
  const { queriesMax } = limits.tracking;
  if (queries.length > queriesMax)
    throw new RangeError(`${queries.length} tracking numbers at once; at most ${queriesMax} are asked.`);
}

type FailedAnswer = Extract<TrackingAnswer, { readonly kind: 'failed' }>;

/** What is no fault of the world is a bug, and thrown on. */
export function answerFailed(error: unknown): FailedAnswer {
  if (error instanceof ConnectorError) return { kind: 'failed', error };
  throw error;
}

const isFinal = ({ kind }: ConnectorError): boolean => kind === 'auth' || kind === 'rate_limited';

function answerOf(
  query: TrackingQuery,
  answered: readonly CarrierAnswer[] | FailedAnswer,
  position: number,
): TrackingAnswer {
  if ('kind' in answered) return answered;
  const answer = answered[position];
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

/** As carriers write numbers: people put spaces and hyphens between the groups. */
export const plainNumber = (trackingNumber: string): string => trackingNumber.replace(/[\s-]/gu, '').toUpperCase();
