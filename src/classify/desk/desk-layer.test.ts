import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { INFORMING_INTENTS, INTENTS, type Intent, type IntentGuess, listClaimed } from '../../domain/intent.ts';
import { NO_COMBINATION } from '../ngrams/model.ts';
import { readSentences } from '../patterns/read-sentences.ts';
import { createDeskLayer } from './desk-layer.ts';

const sentences = readSentences('Schuhspanner in Zedernholz?');

/** A layer that adds the same to every mail: all that it does comes from its biases. */
function layerOf(changes: readonly number[], proven: readonly Intent[] = []) {
  const weights = {
    buckets: 1,
    kept: Uint32Array.of(0),
    weights: new Int8Array(INTENTS.length),
    scales: new Float32Array(INTENTS.length),
    biases: Float32Array.from(INTENTS, (_, at) => changes[at] ?? 0),
    combination: NO_COMBINATION,
  };
  return createDeskLayer({ weights, proven });
}
const push = (changes: Partial<Record<Intent, number>>) => INTENTS.map((intent) => changes[intent] ?? 0);

const anyBase = fc
  .uniqueArray(fc.constantFrom(...INTENTS), { minLength: 1, maxLength: 4 })
  .chain((intents) =>
    fc
      .array(fc.double({ min: 0.05, max: 0.99, noNaN: true }), { minLength: intents.length, maxLength: intents.length })
      .map((confidences): IntentGuess[] =>
        intents
          .map((intent, at) => ({ intent, confidence: confidences[at] ?? 0 }))
          .sort((a, b) => b.confidence - a.confidence),
      ),
  );
const anyChanges = fc.array(fc.double({ min: -9, max: 9, noNaN: true }), {
  minLength: INTENTS.length,
  maxLength: INTENTS.length,
});

describe('without twenty corrections behind it, a layer only makes a reading more careful', () => {
  test('what a policy would not send for its wishes or its confidence, it does not send with the layer', () => {
    fc.assert(
      fc.property(anyBase, anyChanges, (base, changes) => {
        const after = layerOf(changes).adjust(base, sentences);
        const first = after[0]?.confidence ?? 0;
        if (first < 0.7 || INFORMING_INTENTS.has(after[0]?.intent ?? 'other')) return;
        expect(new Set(listClaimed(after))).toEqual(new Set(listClaimed(base)));
        expect(first).toBeLessThanOrEqual(base[0]?.confidence ?? 0);
      }),
    );
  });

  test('no mail is silenced that was not: its first wish tells something only where it did before, with no wish less', () => {
    fc.assert(
      fc.property(anyBase, anyChanges, (base, changes) => {
        const after = layerOf(changes).adjust(base, sentences);
        const first = after[0]?.intent ?? 'other';
        if (!INFORMING_INTENTS.has(first)) return;
        expect(base[0]?.intent).toBe(first);
        expect(listClaimed(after)).toEqual(expect.arrayContaining([...listClaimed(base)]));
        expect(after[0]?.confidence).toBeLessThanOrEqual(base[0]?.confidence ?? 0);
      }),
    );
  });

  test('a new wish is heard, for a person to approve', () => {
    const base: IntentGuess[] = [{ intent: 'where_is_my_order', confidence: 0.95 }];
    const after = layerOf(push({ stock_question: 8, where_is_my_order: -6 })).adjust(base, sentences);
    expect(after[0]).toEqual({ intent: 'stock_question', confidence: 0.65 });
    expect(listClaimed(after)).toEqual(['stock_question']);
  });
});

test('with twenty corrections an intent may be sure', () => {
  const base: IntentGuess[] = [{ intent: 'other', confidence: 0.5 }];
  const changes = push({ stock_question: 8, other: -3 });
  expect(layerOf(changes, ['stock_question']).adjust(base, sentences)[0]?.confidence).toBeGreaterThan(0.9);
  expect(layerOf(changes, ['spam']).adjust(base, sentences)[0]?.confidence).toBe(0.65);
});

test('a layer that has learned nothing, and a mail without a sentence, leave the reading as it is', () => {
  const base: IntentGuess[] = [{ intent: 'other', confidence: 0.5123 }];
  expect(layerOf(push({})).adjust(base, sentences)).toEqual(base);
  expect(layerOf(push({ spam: 9 })).adjust(base, [])).toBe(base);
});
