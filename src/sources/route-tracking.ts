// Which connected carrier is asked for a parcel: the one that the shop names, else the one whose number it is by format and check digit, a carrier's own
// connection before a service that asks them all. Never a guess: where several may be meant, only such a service is asked. Pure; called by track-shipments.ts.
import { type CarrierId, carrierFromName } from '../domain/identifiers/carriers.ts';
import { recognizeTrackingNumber, type TrackingNumberGuess } from '../domain/identifiers/tracking-number.ts';
import type { TrackingQuery } from '../ports/tracking-source.ts';
import type { CarrierSource } from './track-shipments.ts';

/** `ambiguous`: it may be a number of any of these carriers (our ids), and nobody is connected who would know of which. `none`: nobody who is
 * connected would know. */
export type TrackingRoute =
  | { readonly kind: 'ask'; readonly source: CarrierSource }
  | { readonly kind: 'ambiguous'; readonly carriers: readonly string[] }
  | { readonly kind: 'none' };

export function routeTracking(query: TrackingQuery, carriers: readonly CarrierSource[]): TrackingRoute {
  const aggregator = carriers.find(({ tracking }) => tracking.carriers === 'any');
  const ask = (source: CarrierSource | undefined): TrackingRoute =>
    source === undefined ? { kind: 'none' } : { kind: 'ask', source };
  const said = query.carrier === null ? null : carrierSaid(query.carrier);
  if (said !== null) return ask(findOwn(said, carriers) ?? aggregator);

  const guesses = recognizeTrackingNumber(query.trackingNumber);
  // A name that we do not know may be that of a carrier whose numbers we do not know either.
  const isNamed = query.carrier !== null && query.carrier.trim() !== '';
  const possible = isNamed && guesses.length > 1 ? [] : listPossible(guesses, carriers);
  const own = possible.map((id) => findOwn(id, carriers)).find((source) => source !== undefined);
  if (own !== undefined && (possible.length === 1 || isUspsBarcode(guesses))) return ask(own);
  if (aggregator !== undefined) return ask(aggregator);
  return possible.length > 1 ? { kind: 'ambiguous', carriers: possible } : { kind: 'none' };
}

const findOwn = (id: string, carriers: readonly CarrierSource[]): CarrierSource | undefined =>
  carriers.find(({ tracking }) => tracking.carriers !== 'any' && tracking.carriers.includes(id));

const NAME_WORDS_MAX = 8;

/** A shop names the service behind the carrier: of `UPS Ground` or `DHL Express Worldwide` the longest beginning that is a carrier's name. */
function carrierSaid(name: string): CarrierId | null {
  const words = name.trim().split(/\s+/).slice(0, NAME_WORDS_MAX);
  for (let count = words.length; count > 0; count -= 1) {
    const id = carrierFromName(words.slice(0, count).join(' '));
    if (id !== null) return id;
  }
  return null;
}

/** The carriers that may be meant. A right check digit says more than a shape, and a shape that nothing else has more than others; but what a
 * connected carrier may have given out stays possible. Empty where the shape says too little. */
function listPossible(
  guesses: readonly TrackingNumberGuess[],
  carriers: readonly CarrierSource[],
): readonly CarrierId[] {
  const isTelling = ({ isChecked, isDistinctive }: TrackingNumberGuess): boolean => isChecked || isDistinctive;
  const checked = guesses.filter(({ isChecked }) => isChecked);
  const telling = checked.length > 0 ? checked : guesses.filter(isTelling);
  if (telling.length === 0) return guesses.length > 1 ? guesses.map(({ carrier }) => carrier) : [];
  const isDistinct = telling.every(({ isDistinctive }) => isDistinctive);
  const connected = guesses.filter(
    (guess) => !isDistinct && !telling.includes(guess) && findOwn(guess.carrier, carriers) !== undefined,
  );
  return [...telling, ...connected].map(({ carrier }) => carrier);
}

/** The Intelligent Mail package barcode of USPS (Publication 199). Partners (DHL eCommerce, FedEx SmartPost, UPS Mail Innovations) give it out as well, and
 * USPS delivers it: whichever of them is asked, it is this parcel. */
const isUspsBarcode = ([first]: readonly TrackingNumberGuess[]): boolean =>
  first?.isChecked === true && /^(?:420\d{5}(?:\d{4})?)?9[1-5]\d{20}(?:\d{4})?$/.test(first.number);
