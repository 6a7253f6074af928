// The translators of ours by karrio's names of the carriers, from an answer's text to its parcels. Called by carriers.ts and the bench of translations.
import { readDhlAnswer } from '../../connectors/dhl/translate.ts';
import { errorOf, readFedexAnswer, translateResult } from '../../connectors/fedex/translate.ts';
import { readGlsAnswer } from '../../connectors/gls/translate.ts';
import { CARRIERS, type CarrierName } from '../../connectors/parcel-carriers/carriers.ts';
import { readBody, readCarrierAnswer } from '../../connectors/parcel-carriers/translate.ts';
import { packagesOf, readUpsAnswer, translatePackage } from '../../connectors/ups/translate.ts';
import { readUspsAnswer } from '../../connectors/usps/translate.ts';
import type { CarrierReading } from '../../src/calls/track-parcels.ts';
import type { Tracking } from '../../src/ports/tracking-source.ts';

/** The text as JSON or XML first; then the parcels that it tells of a number. */
export interface CarrierReader {
  readonly parse: (text: string) => unknown;
  readonly read: (body: unknown, number: string) => readonly Tracking[];
}

const trackingsOf = (reading: CarrierReading): readonly Tracking[] =>
  reading.kind === 'read' ? reading.trackings : [];
const ofJson = (read: CarrierReader['read']): CarrierReader => ({
  parse: (text) => readBody({ format: 'json' }, text),
  read,
});
const usps = ofJson((body, number) => trackingsOf(readUspsAnswer(body, number)));

const OWN: Readonly<Record<string, CarrierReader>> = {
  ups: ofJson((body, number) =>
    packagesOf(readUpsAnswer(body)?.packages ?? [], number).map((one) => translatePackage(one, number)),
  ),
  fedex: ofJson((body, number) =>
    (readFedexAnswer(body)?.get(number) ?? [])
      .filter((result) => errorOf(result) === null)
      .map((result) => translateResult(result, number)),
  ),
  dhl_universal: ofJson((body, number) => trackingsOf(readDhlAnswer(body, number))),
  gls: ofJson((body, number) => trackingsOf(readGlsAnswer(body, number))),
  usps,
  usps_international: usps,
};

/** karrio's names of carriers in the table, where they are not ours with another hyphen. */
const TABLE_NAMES: Readonly<Record<string, CarrierName>> = {
  australiapost: 'australia-post',
  canadapost: 'canada-post',
};

/** null: no translator of ours. `carrier` is karrio's name of it. */
export function readerOf(carrier: string): CarrierReader | null {
  const own = OWN[carrier];
  if (own !== undefined) return own;
  const name = TABLE_NAMES[carrier] ?? carrier.replaceAll('_', '-');
  if (!Object.hasOwn(CARRIERS, name)) return null;
  const entry = CARRIERS[name as CarrierName];
  return {
    parse: (text) => readBody(entry, text),
    read: (body, number) => trackingsOf(readCarrierAnswer(entry, body, number)),
  };
}
