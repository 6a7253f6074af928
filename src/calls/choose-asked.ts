// Which trackings of a service for many carriers are meant by a question: it may know the number at several carriers, some of which have never heard
// of it. Pure; called by translate.ts of the connectors of such services.
import { carrierFromName } from '../domain/identifiers/carriers.ts';
import type { Tracking, TrackingQuery } from '../ports/tracking-source.ts';

export type AskedParcel = Pick<TrackingQuery, 'trackingNumber' | 'carrier'>;

/** Those of the number; of them those of the carrier that is named, where there are such; of them those that were heard of, where there are such. */
export function chooseAsked(trackings: readonly Tracking[], asked: AskedParcel): readonly Tracking[] {
  const number = foldNumber(asked.trackingNumber);
  const ofNumber = trackings.filter(({ trackingNumber }) => foldNumber(trackingNumber) === number);
  const carrier = asked.carrier === null ? null : (carrierFromName(asked.carrier) ?? asked.carrier);
  const meant = orAll(ofNumber, (tracking) => tracking.carrier === carrier);
  return orAll(meant, ({ events }) => events.length > 0);
}

const foldNumber = (number: string): string => number.toUpperCase().replace(/[^A-Z0-9]/g, '');

function orAll(trackings: readonly Tracking[], isMeant: (tracking: Tracking) => boolean): readonly Tracking[] {
  const meant = trackings.filter(isMeant);
  return meant.length > 0 ? meant : trackings;
}
