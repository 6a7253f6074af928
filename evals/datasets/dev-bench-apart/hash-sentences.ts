// What is kept of the dev bench in this repo: a digest of each sentence of its mails, so that its text stays outside and a test
// can still tell where one has got in. Run as a program it writes the digests anew:
//   bin/with-node node evals/datasets/dev-bench-apart/hash-sentences.ts
// Called by the test beside it.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldText } from '../../../src/classify/patterns/fold-text.ts';
import { parseMessage } from '../../../src/mail/parse-message.ts';

export const DIGESTS = join(import.meta.dirname, 'sentences.sha256');
export const BENCH_MAILS = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'data', 'mailbench-dev', 'mail');

/** Shorter ones ("thank you very much") are everybody's. */
const WORDS_MIN = 5;
/** 64 of the 256 bits: among some thousand sentences no two fall together by chance. */
const DIGEST_CHARACTERS = 16;

/** The sentences of a text, folded; every number is one word. Both as its lines stand and as they read when joined. */
export function listSentences(text: string): ReadonlySet<string> {
  const folded = foldText(text);
  const pieces = [folded.split(/[.!?;\n]/u), folded.replace(/\n/gu, ' ').split(/[.!?;]/u)].flat();
  const sentences = pieces.map((piece) =>
    (piece.match(/[\p{L}\p{N}]{1,60}/gu) ?? []).map((word) => (/\p{N}/u.test(word) ? '0' : word)),
  );
  return new Set(sentences.filter((words) => words.length >= WORDS_MIN).map((words) => words.join(' ')));
}

export const digestOf = (sentence: string): string =>
  createHash('sha256').update(sentence).digest('hex').slice(0, DIGEST_CHARACTERS);

export const readDigests = (): ReadonlySet<string> => new Set(readFileSync(DIGESTS, 'utf8').trim().split('\n'));

/** Of the new text and the subject of each mail; null where the bench does not lie beside the project. */
export async function hashBench(): Promise<readonly string[] | null> {
  if (!existsSync(BENCH_MAILS)) return null;
  const digests = new Set<string>();
  for (const name of readdirSync(BENCH_MAILS).filter((file) => file.endsWith('.eml'))) {
    const parsed = await parseMessage(readFileSync(join(BENCH_MAILS, name)));
    if (!parsed.ok) continue;
    const { subject, text } = parsed.value;
    for (const sentence of [...listSentences(subject ?? ''), ...listSentences(text.fresh)])
      digests.add(digestOf(sentence));
  }
  return [...digests].sort();
}

if (process.argv[1] === import.meta.filename) {
  const digests = await hashBench();
  if (digests === null) throw new Error(`${BENCH_MAILS} is missing: put the dev bench there first.`);
  writeFileSync(DIGESTS, `${digests.join('\n')}\n`);
  process.stdout.write(`${DIGESTS}: ${digests.length} sentences\n`);
}
