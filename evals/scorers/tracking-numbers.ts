// Measures the recognition of tracking numbers on the public set tracking_numbers (github.com/jkeen/tracking_number_data,
// MIT), which is read from the data folder and not part of the project. Called by the evals runner.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { recognizeTrackingNumber, type TrackingNumberGuess } from '../../src/domain/identifiers/tracking-number.ts';
import type { Figure } from '../figure.ts';

interface Sample {
  readonly number: string;
  readonly valid: boolean;
  readonly courier: string;
  readonly format: string;
  readonly has_checksum: boolean;
}

/** The set's couriers that have another name here. `s10` is any post office. */
const isOfCourier = ({ carrier, number }: TrackingNumberGuess, courier: string): boolean => {
  if (courier === 's10') return /^[A-Z]{2}\d{9}[A-Z]{2}$/.test(number);
  if (courier === 'dhl') return carrier === 'dhl' || carrier === 'dhl_ecommerce';
  return carrier === courier;
};

/** Valid numbers must be recognised for their courier. Invalid ones with a check digit must not be recognised as checked
 * for it. Formats without a check digit are the ambiguous ones and counted apart. */
export async function measureTrackingNumbers(publicDir: string): Promise<Figure[]> {
  const lines = (await readFile(join(publicDir, 'tracking_numbers', 'dev.jsonl'), 'utf8'))
    .split('\n')
    .filter((line) => line !== '');
  const samples: Sample[] = lines.map((line) => JSON.parse(line));
  return [
    measure(
      'checked formats, valid and invalid',
      samples.filter((sample) => sample.has_checksum),
    ),
    measure(
      'ambiguous formats without check digit',
      samples.filter((sample) => !sample.has_checksum),
    ),
  ];
}

function measure(name: string, samples: readonly Sample[]): Figure {
  const misses = samples
    .filter((sample) => !isRight(sample))
    .map(({ number, valid, format }) => ({
      id: `${number} (${format})`,
      shows: valid ? 'not recognised' : 'recognised though invalid',
    }));
  return { task: 'tracking numbers', measure: name, value: samples.length - misses.length, of: samples.length, misses };
}

function isRight({ number, valid, courier, has_checksum: hasChecksum }: Sample): boolean {
  const guesses = recognizeTrackingNumber(number).filter((guess) => isOfCourier(guess, courier));
  return valid ? guesses.length > 0 : !guesses.some((guess) => guess.isChecked || !hasChecksum);
}
