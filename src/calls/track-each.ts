// Answers the questions of one TrackingSource call, one by one and at once: what fails of one number is that number's answer, and the others stand.
// Called by connectors whose carrier is asked one number a call.
import { ConnectorError } from '../ports/connector-error.ts';
import type { TrackingAnswer, TrackingQuery } from '../ports/tracking-source.ts';
import { refuseTooMany } from './track-in-turn.ts';

/** RangeError for more questions than a call may hold. The pace of the vendor's API keeps them apart. */
export async function trackEach(
  queries: readonly TrackingQuery[],
  trackOne: (query: TrackingQuery) => Promise<TrackingAnswer>,
): Promise<readonly TrackingAnswer[]> {
  refuseTooMany(queries);
  return Promise.all(queries.map((query) => trackOne(query).catch(answerFailed)));
}

/** What is no fault of the world is a bug, and thrown on. */
export function answerFailed(error: unknown): TrackingAnswer {
  if (error instanceof ConnectorError) return { kind: 'failed', error };
  throw error;
}

/** As carriers write numbers: people put spaces and hyphens between the groups. */
export const plainNumber = (trackingNumber: string): string => trackingNumber.replace(/[\s-]/gu, '').toUpperCase();
