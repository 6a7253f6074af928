// The vectors of passages, and which of them are nearest. Twenty thousand of them take more memory and time than a mail has: so a bit a number
// (its sign) is held in memory, by which the likeliest are chosen, and only those are read and compared. Part of knowledge-records.
import type { DeskDatabase } from './database.ts';
import { and, eq, inArray, sql } from './drizzle.ts';
import { knowledgePassages } from './schema.ts';

/** Chosen by their bits and then compared exactly; where there are fewer, all are. */
const COMPARED = 100;
/** Spread over all passages, to tell how near one is on the average. */
const SAMPLED = 30;
const READ_AT_ONCE = 100;

interface Signatures {
  readonly model: string;
  readonly ids: readonly number[];
  /** As many words of 32 bits a passage as `wordsEach` says. */
  readonly bits: Uint32Array;
  readonly wordsEach: number;
}
interface Near {
  readonly id: number;
  readonly likeness: number;
}

export function keepVectors(database: DeskDatabase) {
  let held: Signatures | null = null;

  function hold(model: string, wordsEach: number): Signatures {
    if (held?.model === model && held.wordsEach === wordsEach) return held;
    const rows = database
      .select({ id: knowledgePassages.id, signature: knowledgePassages.signature })
      .from(knowledgePassages)
      .where(
        and(eq(knowledgePassages.embeddedBy, model), sql`length(${knowledgePassages.signature}) = ${wordsEach * 4}`),
      )
      .all();
    const bits = new Uint32Array(rows.length * wordsEach);
    for (const [row, { signature }] of rows.entries())
      if (signature !== null) bits.set(new Uint32Array(copyOf(signature)), row * wordsEach);
    held = { model, ids: rows.map(({ id }) => id), bits, wordsEach };
    return held;
  }

  function compare(vector: Float32Array, ids: readonly number[]): readonly Near[] {
    const near: Near[] = [];
    for (let from = 0; from < ids.length; from += READ_AT_ONCE)
      for (const { id, embedding } of database
        .select({ id: knowledgePassages.id, embedding: knowledgePassages.embedding })
        .from(knowledgePassages)
        .where(inArray(knowledgePassages.id, ids.slice(from, from + READ_AT_ONCE)))
        .all())
        near.push({ id, likeness: embedding === null ? 0 : multiply(vector, embedding) });
    return near;
  }

  return {
    /** What is held of the vectors is no longer what the database has. */
    forget(): void {
      held = null;
    },
    save(passageId: number, vector: Float32Array, embeddedBy: string): void {
      held = null;
      const embedding = Buffer.from(Float32Array.from(vector).buffer);
      const written = { embedding, embeddedBy, signature: Buffer.from(signOf(vector).buffer) };
      database.update(knowledgePassages).set(written).where(eq(knowledgePassages.id, passageId)).run();
    },
    nearest(vector: Float32Array, model: string, limit: number) {
      const signature = signOf(vector);
      const signatures = hold(model, signature.length);
      const { ids } = signatures;
      const passages = [...compare(vector, chooseLikeliest(signatures, signature))];
      const sampled =
        ids.length <= COMPARED
          ? passages
          : compare(
              vector,
              ids.filter((_, at) => at % Math.ceil(ids.length / SAMPLED) === 0),
            );
      const likenessMean = sampled.reduce((sum, { likeness }) => sum + likeness, 0) / Math.max(1, sampled.length);
      passages.sort((a, b) => b.likeness - a.likeness || a.id - b.id);
      return { likenessMean, passages: passages.slice(0, limit) };
    },
  };
}

/** The passages that differ in the fewest bits. */
function chooseLikeliest({ ids, bits, wordsEach }: Signatures, signature: Uint32Array): readonly number[] {
  if (ids.length <= COMPARED) return ids;
  const counts = new Uint32Array(wordsEach * 32 + 1);
  const distances = new Uint32Array(ids.length);
  for (let row = 0; row < ids.length; row += 1) {
    let distance = 0;
    for (let word = 0; word < wordsEach; word += 1)
      distance += countBits((bits[row * wordsEach + word] ?? 0) ^ (signature[word] ?? 0));
    distances[row] = distance;
    counts[distance] = (counts[distance] ?? 0) + 1;
  }
  let within = 0;
  let farthest = 0;
  while (within + (counts[farthest] ?? 0) <= COMPARED && farthest < counts.length) {
    within += counts[farthest] ?? 0;
    farthest += 1;
  }
  // The distance at which the bound is reached is filled up in the order of the ids.
  let left = COMPARED - within;
  return ids.filter((_, row) => {
    const distance = distances[row] ?? 0;
    if (distance !== farthest) return distance < farthest;
    left -= 1;
    return left >= 0;
  });
}

/** Ones in 32 bits, added up in parallel (Warren, Hacker's Delight, 5-1). */
function countBits(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function signOf(vector: Float32Array): Uint32Array<ArrayBuffer> {
  const signs = new Uint32Array(Math.ceil(vector.length / 32));
  for (const [at, value] of vector.entries())
    if (value > 0) signs[at >>> 5] = ((signs[at >>> 5] ?? 0) | (1 << (at & 31))) >>> 0;
  return signs;
}

/** Numbers are kept as this machine has them in memory: little-endian, as every machine that Node runs on. */
const copyOf = (bytes: Buffer): ArrayBuffer => new Uint8Array(bytes).buffer;

/** The cosine of two vectors of length one. */
function multiply(vector: Float32Array, bytes: Buffer): number {
  if (bytes.length !== vector.length * 4) return 0;
  const other = new Float32Array(copyOf(bytes));
  let sum = 0;
  for (let at = 0; at < vector.length; at += 1) sum += (vector[at] ?? 0) * (other[at] ?? 0);
  return sum;
}
