// Parcels as carriers and those who ask carriers answer them. Of a carrier the largest answer counts: one that karrio recorded, where the shared data lies
// beside the project, or one of the made-up ones. Listed in samples.ts.
import { PARCELS as SEVENTEEN_TRACK } from '../../../connectors/17track/seventeen-track-server-fixture.ts';
import { readTrackInfo } from '../../../connectors/17track/translate.ts';
import { PARCELS as AFTERSHIP } from '../../../connectors/aftership/parcels-fixture.ts';
import { readAftershipAnswer } from '../../../connectors/aftership/translate.ts';
import { readCarrierRecords } from '../../../connectors/contract/shared-data.ts';
import * as dhlParcels from '../../../connectors/dhl/parcels-fixture.ts';
import { TRACKERS } from '../../../connectors/easypost/parcels-fixture.ts';
import { readEasypostAnswer } from '../../../connectors/easypost/translate.ts';
import { PARCEL_ANSWERS as FEDEX } from '../../../connectors/fedex/fedex-server-fixture.ts';
import * as glsParcels from '../../../connectors/gls/parcels-fixture.ts';
import { SAMPLES } from '../../../connectors/parcel-carriers/carrier-samples-fixture.ts';
import {
  CANADA_POST,
  canadaPostAnswer,
  SENDLE,
  sendleAnswer,
} from '../../../connectors/parcel-carriers/carrier-servers-fixture.ts';
import { CARRIERS } from '../../../connectors/parcel-carriers/carriers.ts';
import * as sendcloudParcels from '../../../connectors/sendcloud/parcels-fixture.ts';
import { readSendcloudAnswer } from '../../../connectors/sendcloud/translate.ts';
import { PARCEL_ANSWERS as UPS } from '../../../connectors/ups/ups-server-fixture.ts';
import * as uspsParcels from '../../../connectors/usps/parcels-fixture.ts';
import type { CarrierReading } from '../../../src/calls/track-parcels.ts';
import type { Tracking } from '../../../src/ports/tracking-source.ts';
import { answerText } from '../../scorers/karrio-record.ts';
import { type CarrierReader, readerOf } from '../../scorers/read-carrier.ts';
import { makeSample, type TranslationSample } from './sample.ts';

interface Answer {
  readonly number: string;
  readonly text: string;
}

const answersOf = (byNumber: Iterable<readonly [string, unknown]>): readonly Answer[] =>
  [...byNumber].map(([number, answer]) => ({ number, text: JSON.stringify(answer) }));

const recordsOf = (carrier: string): readonly Answer[] =>
  readCarrierRecords(carrier).flatMap((record) =>
    record.expected_tracking.map(({ tracking_number }) => ({ number: tracking_number, text: answerText(record) })),
  );

/** Of the answers in which a parcel can be read. */
function largest({ parse, read }: CarrierReader, answers: readonly Answer[]): readonly TranslationSample[] {
  const [first] = answers
    .filter(({ number, text }) => read(parse(text), number).length > 0)
    .sort((one, other) => other.text.length - one.text.length);
  if (first === undefined) return [];
  const { number, text } = first;
  return [makeSample(text, { read: parse, translate: (body) => firstOf(read(body, number)) })];
}

function firstOf(trackings: readonly Tracking[]): Tracking {
  const [tracking] = trackings;
  if (tracking === undefined) throw new Error('The sample makes no parcel.');
  return tracking;
}

/** By karrio's names of the carrier. */
function carrier(names: readonly string[], madeUp: readonly Answer[]): readonly TranslationSample[] {
  const reader = readerOf(names[0] ?? '');
  if (reader === null) throw new Error(`There is no translator of ${names.join(', ')}.`);
  return largest(reader, [...madeUp, ...names.flatMap(recordsOf)]);
}

const aggregator = (read: (body: unknown, number: string) => CarrierReading, answers: readonly Answer[]) =>
  largest(
    {
      parse: (text) => JSON.parse(text),
      read(body, number) {
        const reading = read(body, number);
        return reading.kind === 'read' ? reading.trackings : [];
      },
    },
    answers,
  );

export const ups = carrier(['ups'], answersOf(UPS));
export const fedex = carrier(['fedex'], answersOf(FEDEX));
export const dhl = carrier(
  ['dhl_universal'],
  answersOf(
    Object.entries(dhlParcels.SHIPMENTS).map(([number, scans]) => [
      number,
      { shipments: [dhlParcels.shipment(number, scans)] },
    ]),
  ),
);
export const gls = carrier(['gls'], answersOf(glsParcels.PARCELS.map((one) => [one.requested, { parcels: [one] }])));
export const usps = carrier(
  ['usps', 'usps_international'],
  answersOf(Object.values(uspsParcels.NUMBERS).map((number) => [number, uspsParcels.entryOf(number)])),
);

export const aftership = aggregator(
  (body) => readAftershipAnswer(body),
  answersOf(
    AFTERSHIP.map((one) => [
      one.tracking_number,
      {
        meta: { code: 200 },
        data: { pagination: { total: 1, next_cursor: '', has_next_page: false }, trackings: [one] },
      },
    ]),
  ),
);
export const seventeenTrack = aggregator(
  (body, trackingNumber) => readTrackInfo(body, { trackingNumber, carrier: null }),
  answersOf(SEVENTEEN_TRACK.map((one) => [one.number, { code: 0, data: { accepted: [one], rejected: [] } }])),
);
export const easypost = aggregator(
  (body) => readEasypostAnswer(body),
  answersOf(TRACKERS.map((one) => [one.tracking_code, { trackers: [one], has_more: false }])),
);
export const sendcloud = aggregator(readSendcloudAnswer, answersOf(Object.entries(sendcloudParcels.PARCELS)));

/** Those that answer as a server in the tests, by their names in the table. */
const OF_SERVERS: ReadonlyMap<string, readonly Answer[]> = new Map([
  ['canada-post', [...CANADA_POST.world].map(([number, told]) => ({ number, text: canadaPostAnswer(number, told) }))],
  ['sendle', answersOf([...SENDLE.world].map(([number, told]) => [number, sendleAnswer(told)]))],
]);

/** One a carrier of the table. One of which there is only a recording has none where that is missing. */
export const parcelCarriers: readonly TranslationSample[] = Object.keys(CARRIERS).flatMap((name) => {
  const written = SAMPLES.filter((sample) => sample.carrier === name);
  const found = carrier(
    [name.replaceAll('-', '_'), name.replaceAll('-', '')],
    [...written.map(({ number, answer }) => ({ number, text: answer })), ...(OF_SERVERS.get(name) ?? [])],
  );
  return found.map((one) => ({ ...one, what: name }));
});
