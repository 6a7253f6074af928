// A desk with the documents of the invented shop (evals/datasets/knowledge), and models made up for the tests of this folder.
import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { failed, ok } from '../domain/result.ts';
import type { Model } from '../ports/model.ts';
import type { Records } from '../ports/records.ts';
import { openDesk } from '../store/better-sqlite3.ts';
import { readKnowledgeFile } from './read-knowledge-file.ts';
import { saveKnowledge } from './save-knowledge.ts';

export const NOW = '2026-11-20T09:00:00.000Z';
const DOCUMENTS = join(import.meta.dirname, '..', '..', 'evals', 'datasets', 'knowledge', 'documents');

/** In memory alone: it is gone with whoever holds it. */
export const openEmptyDesk = (): Records => openDesk({ file: ':memory:' });

export async function addText(records: Records, name: string, text: string): Promise<void> {
  const file = await readKnowledgeFile(name, Buffer.from(text), () => Promise.resolve(failed('is no PDF')));
  if (!file.ok) throw new Error(`${name} ${file.error}`);
  await saveKnowledge(records, { ...file.value, name, contentDigest: 'ab'.repeat(32), addedAt: NOW });
}

export async function openSampleDesk(): Promise<Records> {
  const records = openEmptyDesk();
  for (const name of readdirSync(DOCUMENTS)) await addText(records, name, readFileSync(join(DOCUMENTS, name), 'utf8'));
  return records;
}

export interface MadeUpModel extends Pick<Model, 'embed'> {
  /** The texts of each call. */
  readonly calls: (readonly string[])[];
  isFailing: boolean;
}

const NOISE_PLACES = 997;

/** Each text's vector has a place for each group of words, one for the same meaning in two languages, and one for the text itself. */
export function makeUpModel(meanings: readonly RegExp[]): MadeUpModel {
  const calls: (readonly string[])[] = [];
  const model: MadeUpModel = {
    calls,
    isFailing: false,
    embed: async (texts) => {
      calls.push(texts);
      if (model.isFailing) return failed({ kind: 'unavailable', detail: 'The model is away.' });
      const value = texts.map((text) => {
        const vector = new Float32Array(NOISE_PLACES + meanings.length);
        for (const [place, meaning] of meanings.entries()) vector[place] = Number(meaning.test(text));
        vector[meanings.length + (hash('sha256', text, 'buffer').readUInt32LE() % NOISE_PLACES)] = 0.3;
        const length = Math.hypot(...vector);
        return vector.map((number) => number / length);
      });
      const usage = { inputTokens: 1, outputTokens: 0, costUsd: null, milliseconds: 1 };
      return ok({ value, model: 'made-up', prompt: { id: 'embed', version: 1, digest: '00'.repeat(32) }, usage });
    },
  };
  return model;
}
