import { expect, test } from 'vitest';
import { INTENTS, type Intent } from '../domain/intent.ts';
import { combineOpinions, doubtsStatus } from './combine-judges.ts';

const WEIGHTS = [-1.5, 1.6, 0.6, 0.4, 0.5, -1, 0.4];
const learned = (intent: Intent, odds: number) => INTENTS.map((known) => (known === intent ? odds : -5));
const sure = [{ intent: 'cancel_order', confidence: 0.9 }] as const;

test('agreement makes surer than dissent', () => {
  const agreed = combineOpinions(sure, learned('cancel_order', 4), WEIGHTS);
  const split = combineOpinions(sure, learned('return_request', 4), WEIGHTS);
  expect(agreed[0]?.intent).toBe('cancel_order');
  expect(agreed[0]?.confidence).toBeGreaterThan(split[0]?.confidence ?? 1);
});

test('where the rules know nothing, a model that is sure is heard', () => {
  const nothing = [{ intent: 'other', confidence: 0.6 }] as const;
  expect(combineOpinions(nothing, learned('damaged_item', 6), WEIGHTS)[0]?.intent).toBe('damaged_item');
  expect(combineOpinions(nothing, learned('damaged_item', -1), WEIGHTS)[0]?.intent).toBe('other');
});

test('a clear rule stands beside a model that is not sure, a little less sure itself', () => {
  const guesses = combineOpinions(sure, learned('return_request', 1), WEIGHTS);
  expect(guesses[0]?.intent).toBe('cancel_order');
  expect(guesses[0]?.confidence).toBeLessThan(0.9);
  expect(guesses[0]?.confidence).toBeGreaterThanOrEqual(0.5);
});

test('a model that is very sure overrules', () => {
  expect(combineOpinions(sure, learned('return_request', 4), WEIGHTS)[0]?.intent).toBe('return_request');
});

test('a status question is doubted where something else is much likelier', () => {
  expect(doubtsStatus(learned('change_address', 1))).toBe(true);
  expect(doubtsStatus(learned('where_is_my_order', 1))).toBe(false);
});
