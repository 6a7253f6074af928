// Measures how carriers' recorded answers are read (carrier_responses_karrio), and how long the largest of each takes. Called by the evals runner.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CarrierRecord, parseCarrierRecords } from '../../connectors/contract/shared-data.ts';
import { readDhlAnswer } from '../../connectors/dhl/translate.ts';
import { errorOf, readFedexAnswer, translateResult } from '../../connectors/fedex/translate.ts';
import { readGlsAnswer } from '../../connectors/gls/translate.ts';
import { CARRIERS, type CarrierName } from '../../connectors/parcel-carriers/carriers.ts';
import { readBody, readCarrierAnswer } from '../../connectors/parcel-carriers/translate.ts';
import { packagesOf, readUpsAnswer, translatePackage } from '../../connectors/ups/translate.ts';
import { readUspsAnswer } from '../../connectors/usps/translate.ts';
import type { CarrierReading } from '../../src/calls/track-in-turn.ts';
import { chooseParcel } from '../../src/domain/choose-parcel.ts';
import type { Tracking } from '../../src/ports/tracking-source.ts';
import { type Figure, type Miss, makeFigure } from '../figure.ts';
import type { Measured } from '../tasks/task.ts';
import { answerText, DIFFERENCES, isOtherAnswer } from './karrio-record.ts';
import { mismatch } from './match-parcel.ts';

/** The parcels that a carrier's answer tells of a number. */
type Reader = (text: string, number: string) => readonly Tracking[];

const trackingsOf = (reading: CarrierReading): readonly Tracking[] =>
  reading.kind === 'read' ? reading.trackings : [];
const jsonOf = (text: string): unknown => readBody({ format: 'json' }, text);

const OWN: Readonly<Record<string, Reader>> = {
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

function readerOf(carrier: string): Reader | null {
  const own = OWN[carrier];
  if (own !== undefined) return own;
  const name = TABLE_NAMES[carrier] ?? carrier.replaceAll('_', '-');
  if (!Object.hasOwn(CARRIERS, name)) return null;
  const entry = CARRIERS[name as CarrierName];
  return (text, number) => trackingsOf(readCarrierAnswer(entry, readBody(entry, text), number));
}

export async function measureCarriers(publicDir: string): Promise<Measured> {
  const records = parseCarrierRecords(await readFile(join(publicDir, 'carrier_responses_karrio', 'dev.jsonl'), 'utf8'));
  const documents = records.filter(isOtherAnswer);
  const answers = records.filter((record) => !isOtherAnswer(record));
  const judge = (some: readonly CarrierRecord[], withDifferences: boolean): readonly Miss[] =>
    some.flatMap((record) => {
      const shows = judgeRecord(record, withDifferences);
      return shows === null ? [] : [{ id: record.id, shows }];
    });
  const figures: readonly Figure[] = [
    makeFigure('carriers', 'records that hold the answer', answers.length, judge(answers, true)),
    makeFigure('carriers', 'of all records, as karrio has it', records.length, judge(records, false)),
    makeFigure(
      'carriers',
      'documents in the place of an answer, refused',
      documents.length,
      documents.flatMap(judgeDocument),
    ),
  ];
  return {
    figures,
    tables: [byCarrier(answers, figures[0]?.misses ?? [])],
    costs: [speed(answers)],
    notes: [
      `${documents.length} of ${records.length} records hold a document in the place of the answer: ${documents.map(({ id }) => id).join(', ')}`,
      ...DIFFERENCES.map(
        ({ carrier, code, karrio, ours, why }) => `${carrier} ${code} is ${ours} here, ${karrio} there. ${why}`,
      ),
      ...(figures[0]?.misses ?? []).map(({ id, shows }) => `missed: ${id}: ${shows}`),
    ],
  };
}

/** What is wrong; null where nothing is. */
function judgeRecord(record: CarrierRecord, withDifferences: boolean): string | null {
  const { carrier, expected_tracking: expected } = record;
  const reader = readerOf(carrier);
  if (reader === null) return 'there is no translator';
  const text = answerText(record);
  if (expected.length === 0)
    return reader(text, numberOf(record)).length === 0 ? null : 'a parcel in the place of none';
  for (const parcel of expected) {
    const read = chooseParcel(reader(text, parcel.tracking_number), null);
    if (read === null || read === 'ambiguous') return `${parcel.tracking_number} is ${read ?? 'not found'}`;
    const wrong = mismatch(carrier, parcel, read, withDifferences);
    if (wrong !== null) return `${parcel.tracking_number}: ${wrong}`;
  }
  return null;
}

/** An error may speak of any number; what is asked for is then none that it could hold. */
const numberOf = ({ expected_tracking: [first] }: CarrierRecord): string => first?.tracking_number ?? 'NONE0000000000';

function judgeDocument(record: CarrierRecord): readonly Miss[] {
  const read = readerOf(record.carrier)?.(answerText(record), numberOf(record)) ?? [];
  return read.length === 0 ? [] : [{ id: record.id, shows: 'a parcel was read from a document' }];
}

function byCarrier(records: readonly CarrierRecord[], misses: readonly Miss[]) {
  const missed = new Set(misses.map(({ id }) => id));
  const names = [...new Set(records.map(({ carrier }) => carrier))];
  const rows = names.map((name) => {
    const own = records.filter(({ carrier }) => carrier === name);
    const right = own.filter(({ id }) => !missed.has(id)).length;
    return { name, cells: [own.length, (100 * right) / own.length] };
  });
  return { title: 'carriers: records and right ones in percent', columns: ['records', 'right'], rows };
}

const TIMED_MS = 40;

/** Of the largest answer of each carrier, from its text to our parcels. */
function speed(records: readonly CarrierRecord[]) {
  const largest = new Map<string, CarrierRecord>();
  for (const record of records) {
    const known = largest.get(record.carrier);
    if (known === undefined || answerText(record).length > answerText(known).length)
      largest.set(record.carrier, record);
  }
  const rows = [...largest.values()].map((record) => {
    const text = answerText(record);
    const reader = readerOf(record.carrier);
    const number = numberOf(record);
    const startedAtMs = performance.now();
    let runs = 0;
    for (; reader !== null && performance.now() - startedAtMs < TIMED_MS; runs += 1) reader(text, number);
    const us = runs === 0 ? null : (1_000 * (performance.now() - startedAtMs)) / runs;
    return { name: record.carrier, cells: [text.length, us] };
  });
  return { title: 'translation of the largest answer of each carrier', columns: ['characters', 'us'], rows };
}
