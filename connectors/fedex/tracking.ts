// The TrackingSource of FedEx: up to 30 numbers a call.
import { answerFailed, plainNumber, refuseTooMany } from '../../src/calls/track-parcels.ts';
import { chooseParcel } from '../../src/domain/choose-parcel.ts';
import type { Clock } from '../../src/ports/clock.ts';
import type { TrackingAnswer, TrackingQuery, TrackingSource } from '../../src/ports/tracking-source.ts';
import { type FedexClient, type FedexFinding, NUMBERS_PER_CALL } from './client.ts';
import { translateResult } from './translate.ts';

/** Door tags, ground and express numbers; what has other characters is not asked for. */
const FEDEX_NUMBER = /^[A-Z0-9]{8,40}$/u;

export function openFedexTracking(client: FedexClient, clock: Clock): TrackingSource {
  async function findAll(numbers: readonly string[]): Promise<ReadonlyMap<string, FedexFinding>> {
    const calls = Array.from({ length: Math.ceil(numbers.length / NUMBERS_PER_CALL) }, (_, n) =>
      numbers.slice(n * NUMBERS_PER_CALL, (n + 1) * NUMBERS_PER_CALL),
    );
    const found = await Promise.all(
      calls.map((some) =>
        client.find(some).catch((error): ReadonlyMap<string, FedexFinding> => {
          const answer = answerFailed(error);
          return new Map(some.map((number) => [number, answer]));
        }),
      ),
    );
    return new Map(found.flatMap((map) => [...map]));
  }

  return {
    carriers: ['fedex'],
    async track(queries) {
      refuseTooMany(queries);
      const numbers = queries.map(({ trackingNumber }) => plainNumber(trackingNumber));
      const found = await findAll([...new Set(numbers.filter((number) => FEDEX_NUMBER.test(number)))]);
      return queries.map((query, n) => answerOf(query, found.get(numbers[n] ?? ''), clock));
    },
  };
}

function answerOf(query: TrackingQuery, finding: FedexFinding | undefined, clock: Clock): TrackingAnswer {
  const source = 'fedex';
  if (finding === undefined) return { kind: 'not_found', source, asOf: clock.now() };
  if (finding.kind === 'failed') return finding;
  const { results, at: asOf } = finding;
  const parcel = chooseParcel(
    results.map((result) => translateResult(result, query.trackingNumber)),
    query.shippedAt,
  );
  if (parcel === null) return { kind: 'not_found', source, asOf };
  return parcel === 'ambiguous' ? { kind: parcel, source, asOf } : { kind: 'found', tracking: parcel, source, asOf };
}
