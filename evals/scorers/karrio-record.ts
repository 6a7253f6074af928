// What the records of carrier_responses_karrio hold and mean: the carrier's own text, karrio's words in ours, and where karrio's word is not the
// carrier's. Called by carriers.ts and match-parcel.ts.
import type { CarrierRecord } from '../../connectors/contract/shared-data.ts';
import type { ShipmentStatus } from '../../src/domain/order.ts';

/** The text that the carrier sent. karrio keeps some as pairs of the number that was asked for and that text. */
export function answerText({ response }: CarrierRecord): string {
  const first = Array.isArray(response) ? response[0] : null;
  const isPair = Array.isArray(first) && first.length === 2 && typeof first[1] === 'string';
  const answer: unknown = isPair ? first[1] : response;
  return typeof answer === 'string' ? answer : JSON.stringify(answer);
}

/** A record in which neither the parcel nor one of its events can be found holds another answer: karrio's tests ask twice, for the parcel and then for the
 * proof of its delivery, and the set has kept the second. FedEx's three are its sample of a proof of delivery as PDF, of another parcel and another year
 * (626793981435); MyDHL's is an empty PDF. Nothing can be read from it. */
export function isOtherAnswer(record: CarrierRecord): boolean {
  const text = answerText(record);
  return (
    record.expected_tracking.length > 0 &&
    record.expected_tracking.every(
      ({ tracking_number: number, events }) =>
        !text.includes(number) &&
        !events.some(
          ({ date = '', description = '' }) => text.includes(date) || text.includes(description.slice(0, 25)),
        ),
    )
  );
}

/** karrio's words in ours. What is held or late is an exception here: a reply that calls it 'on its way' would be wrong. */
export const OURS: Readonly<Record<string, readonly ShipmentStatus[]>> = {
  pending: ['pending', 'info_received'],
  picked_up: ['in_transit'],
  in_transit: ['in_transit'],
  out_for_delivery: ['out_for_delivery'],
  ready_for_pickup: ['available_for_pickup'],
  delivered: ['delivered'],
  delivery_failed: ['attempt_failed'],
  delivery_delayed: ['exception'],
  on_hold: ['exception'],
  return_to_sender: ['returned'],
  cancelled: ['expired'],
  unknown: ['unknown'],
};

export interface Difference {
  readonly carrier: string;
  readonly code: string;
  readonly karrio: string;
  readonly ours: ShipmentStatus;
  readonly why: string;
}

/** Where the carrier itself says something else than karrio. Counted apart. */
export const DIFFERENCES: readonly Difference[] = [
  {
    carrier: 'laposte',
    code: 'ET1',
    karrio: 'out_for_delivery',
    ours: 'in_transit',
    why: "La Poste's own words of these three events: 'en transit sur nos plateformes logistiques' and 'en cours d'acheminement', one to twenty days before 'livré'.",
  },
  {
    carrier: 'dpd',
    code: 'ReturningFromDelivery',
    karrio: 'out_for_delivery',
    ours: 'attempt_failed',
    why: "DPD's own words: 'After an unsuccessful delivery attempt the parcel is back at the recipient depot.' It is on no vehicle.",
  },
];
