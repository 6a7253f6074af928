// Measures how carriers' recorded answers are read (carrier_responses_karrio). Called by the evals runner; how long that takes is the bench's:
// `npm run bench -- translate`.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CarrierRecord, type KarrioParcel, parseCarrierRecords } from '../../connectors/contract/shared-data.ts';
import { chooseParcel } from '../../src/domain/choose-parcel.ts';
import { type Figure, type Miss, makeFigure } from '../figure.ts';
import type { Measured } from '../tasks/task.ts';
import { answerText, DIFFERENCES, isOtherAnswer } from './karrio-record.ts';
import { countExpected, mismatches } from './match-parcel.ts';
import { readerOf } from './read-carrier.ts';

/** What the issue asks: of the records that have a status and events to be read. */
const BAR_PERCENT = 95;

export async function measureCarriers(publicDir: string): Promise<Measured> {
  const records = parseCarrierRecords(await readFile(join(publicDir, 'carrier_responses_karrio', 'dev.jsonl'), 'utf8'));
  const expecting = records.filter(({ expected_tracking }) => expected_tracking.length > 0);
  const documents = expecting.filter(isOtherAnswer);
  const answers = expecting.filter((record) => !isOtherAnswer(record));
  const errors = records.filter(({ expected_tracking }) => expected_tracking.length === 0);
  const things = answers.flatMap(({ expected_tracking }) => expected_tracking).map(countExpected);
  const byCarriersWords = missedRecords(answers, true);
  const byKarrio = missedRecords(answers, false);
  const missedErrors = errors.flatMap(readNone);
  const figures: readonly Figure[] = [
    makeFigure('carriers', 'records of parcels, by what the carrier says', answers.length, byCarriersWords),
    makeFigure('carriers', 'records of parcels, word for word as karrio', answers.length, byKarrio),
    makeFigure('carriers', 'single statuses and events, as karrio', sum(things), missedThings(answers)),
    makeFigure('carriers', 'errors and empty answers: no parcel read', errors.length, missedErrors),
    makeFigure(
      'carriers',
      'documents in the place of an answer, refused',
      documents.length,
      documents.flatMap(readNone),
    ),
  ];
  const right = answers.length - byKarrio.length + errors.length - missedErrors.length;
  return {
    figures,
    tables: [byCarrier([...answers, ...errors], [...byCarriersWords, ...missedErrors])],
    notes: [
      `${records.length} records. karrio expects a status and events of ${expecting.length}; ${errors.length} are errors or hold no parcel, and nothing may be read from them.`,
      `Of the ${expecting.length} the set keeps for ${documents.length} the carrier’s answer to another question, a proof of delivery as PDF, in the place of its tracking answer; nothing of the parcel that is meant stands in them, and they count apart: ${documents.map(({ id }) => id).join(', ')}.`,
      `The bar of ${BAR_PERCENT} % is held over the other ${answers.length}. Word for word as karrio, over all ${records.length} records: ${right} (${((100 * right) / records.length).toFixed(1)} %).`,
      'Where karrio has another word than the carrier, the carrier’s own is right here:',
      ...DIFFERENCES.map(
        ({ carrier, code, karrio, ours, why }) => `  ${carrier} ${code} is ${ours} here, ${karrio} there. ${why}`,
      ),
      ...byCarriersWords.map(({ id, shows }) => `missed: ${id}: ${shows}`),
    ],
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

const missedRecords = (records: readonly CarrierRecord[], withDifferences: boolean): readonly Miss[] =>
  records.flatMap((record) => {
    const [shows] = record.expected_tracking.flatMap((parcel) => wrongOf(record, parcel, withDifferences));
    return shows === undefined ? [] : [{ id: record.id, shows }];
  });

/** A parcel that is not found misses all that is expected of it. */
const missedThings = (records: readonly CarrierRecord[]): readonly Miss[] =>
  records.flatMap((record) =>
    record.expected_tracking.flatMap((parcel) =>
      wrongOf(record, parcel, false).map((shows, n) => ({ id: `${record.id} ${parcel.tracking_number} ${n}`, shows })),
    ),
  );

/** What is wrong of one parcel of a record, with its number; empty where nothing is. */
function wrongOf(record: CarrierRecord, parcel: KarrioParcel, withDifferences: boolean): readonly string[] {
  const { carrier } = record;
  const number = parcel.tracking_number;
  const all = (what: string): readonly string[] => Array(countExpected(parcel)).fill(`${number}: ${what}`);
  const reader = readerOf(carrier);
  if (reader === null) return all('there is no translator');
  const read = chooseParcel(reader.read(reader.parse(answerText(record)), number), null);
  if (read === null || read === 'ambiguous') return all(read ?? 'not found');
  return mismatches(carrier, parcel, read, withDifferences).map((wrong) => `${number}: ${wrong}`);
}

/** Asked of an answer that tells of no parcel. An error may speak of any number; what is asked for is then none that it could hold. */
function readNone(record: CarrierRecord): readonly Miss[] {
  const reader = readerOf(record.carrier);
  const number = record.expected_tracking[0]?.tracking_number ?? 'NONE0000000000';
  if (reader === null) return [{ id: record.id, shows: 'there is no translator' }];
  return reader.read(reader.parse(answerText(record)), number).length === 0
    ? []
    : [{ id: record.id, shows: 'a parcel was read where there is none' }];
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
