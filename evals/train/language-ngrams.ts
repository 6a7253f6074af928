// Writes src/classify/language/byte-ngrams.json from the database of `eld` (npm, Apache-2.0): `node evals/train/language-ngrams.ts`
// after a new version of it. eld writes bytes above 0x7f as other letters; here they are bytes again.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

interface EldNgrams {
  readonly languages: Readonly<Record<string, string>>;
  readonly ngrams: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

const ELD = join(import.meta.dirname, '..', '..', 'node_modules', 'eld', 'src');
const load = (file: string): Promise<unknown> => import(pathToFileURL(join(ELD, file)).href);
const { ngramsData } = (await load('ngrams/extrasmall.js')) as { readonly ngramsData: EldNgrams };
const { dictionary } = (await load('dictionary.js')) as { readonly dictionary: readonly string[] };

const { version } = JSON.parse(readFileSync(join(ELD, '..', 'package.json'), 'utf8')) as { readonly version: string };

const HIGH = 0x80;
const byteOf = new Map(dictionary.slice(HIGH).map((letter, at) => [letter, HIGH + at]));
const readByte = (letter: string): number => {
  const code = letter.charCodeAt(0);
  const isAsciiLetter = (code >= 0x60 && code <= 0x7a) || letter === ' ' || letter === "'";
  const byte = isAsciiLetter ? code : byteOf.get(letter);
  if (byte === undefined) throw new Error(`${JSON.stringify(letter)} is not in the dictionary of eld`);
  return byte;
};

const bytes: number[] = [];
for (const [ngram, scores] of Object.entries(ngramsData.ngrams)) {
  const letters = [...ngram];
  bytes.push(letters.length, ...letters.map(readByte), Object.keys(scores).length);
  for (const [language, score] of Object.entries(scores)) bytes.push(Number(language), score);
}
if (bytes.some((byte) => byte < 0 || byte > 255)) throw new Error('a score of eld does not fit in a byte any more');
const file = join(import.meta.dirname, '..', '..', 'src', 'classify', 'language', 'byte-ngrams.json');
const table = {
  source: `eld ${version}, extrasmall (Nito T.M., https://github.com/nitotm/efficient-language-detector-js)`,
  licence: 'Apache-2.0, https://www.apache.org/licenses/LICENSE-2.0; changed: the same n-grams and scores, as bytes',
  languages: Object.values(ngramsData.languages),
  ngrams: Buffer.from(bytes).toString('base64'),
};
writeFileSync(file, `${JSON.stringify(table, null, 2)}\n`);
process.stdout.write(`${file}: ${bytes.length} bytes of n-grams\n`);
