// The translators of ours by karrio's names of the carriers: from an answer's text to its parcels. Called by carriers.ts and the bench of translations.
import { readDhlAnswer } from '../../connectors/dhl/translate.ts';
import { errorOf, readFedexAnswer, translateResult } from '../../connectors/fedex/translate.ts';
import { readGlsAnswer } from '../../connectors/gls/translate.ts';
import { CARRIERS, type CarrierName } from '../../connectors/parcel-carriers/carriers.ts';
import { readBody, readCarrierAnswer } from '../../connectors/parcel-carriers/translate.ts';
import { packagesOf, readUpsAnswer, translatePackage } from '../../connectors/ups/translate.ts';
import { readUspsAnswer } from '../../connectors/usps/translate.ts';
import type { CarrierReading } from '../../src/calls/track-parcels.ts';
import type { Tracking } from '../../src/ports/tracking-source.ts';

/** The parcels that a carrier's answer tells of a number. */
export type CarrierReader = (text: string, number: string) => readonly Tracking[];

const trackingsOf = (reading: CarrierReading): readonly Tracking[] =>
  reading.kind === 'read' ? reading.trackings : [];
const jsonOf = (text: string): unknown => readBody({ format: 'json' }, text);

const OWN: Readonly<Record<string, CarrierReader>> = {
  ups: (text, number) =>
    packagesOf(readUpsAnswer(jsonOf(text))?.packages ?? [], number).map((one) => translatePackage(one, number)),
  fedex: (text, number) =>
    (readFedexAnswer(jsonOf(text))?.get(number) ?? [])
      .filter((result) => errorOf(result) === null)
      .map((result) => translateResult(result, number)),
  dhl_universal: (text, number) => trackingsOf(readDhlAnswer(jsonOf(text), number)),
  gls: (text, number) => trackingsOf(readGlsAnswer(jsonOf(text), number)),
  usps: (text, number) => trackingsOf(readUspsAnswer(jsonOf(text), number)),
  usps_international: (text, number) => trackingsOf(readUspsAnswer(jsonOf(text), number)),
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
  return (text, number) => trackingsOf(readCarrierAnswer(entry, readBody(entry, text), number));
}
