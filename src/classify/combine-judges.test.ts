import { describe, expect, test } from 'vitest';
import { INTENTS, type Intent, type IntentGuess } from '../domain/intent.ts';
import { readLearnedModel } from '../runtime/learned-model.ts';
import {
  describeFurther,
  describeIntents,
  describeStatus,
  FURTHER_TERMS,
  INTENT_TERMS,
  listGuesses,
  type Opinions,
  STATUS_TERMS,
  weigh,
  weighIntents,
} from './combine-judges.ts';

const { combination } = readLearnedModel();
const oddsOf = (intent: Intent, odds: number) => [...INTENTS.map((known) => (known === intent ? odds : -5)), -5];
const leadsOf = (intent: Intent, odds: number) => INTENTS.map((known) => (known === intent ? odds + 5 : -5 - odds));
const opinionsOf = (ruled: readonly IntentGuess[], intent: Intent, odds: number): Opinions => ({
  ruled,
  learned: oddsOf(intent, odds),
  pooled: oddsOf(intent, odds),
  leading: leadsOf(intent, odds),
});
const join = (opinions: Opinions) =>
  listGuesses(opinions, weighIntents(opinions, combination), { ...combination, words: 12 });
const sure = [{ intent: 'cancel_order', confidence: 0.9 }] as const;
const nothing = [{ intent: 'other', confidence: 0.6 }] as const;

describe('an intent', () => {
  test('that both name is surer than one that they dissent on', () => {
    const agreed = join(opinionsOf(sure, 'cancel_order', 4))[0];
    const split = join(opinionsOf(sure, 'return_request', 4))[0];
    expect(agreed?.intent).toBe('cancel_order');
    expect(agreed?.confidence).toBeGreaterThan(0.9);
    expect(split?.confidence).toBeLessThan(agreed?.confidence ?? 0);
  });

  test("is the model's where the rules know nothing, and the rules' where the model knows nothing", () => {
    expect(join(opinionsOf(nothing, 'damaged_item', 3))[0]?.intent).toBe('damaged_item');
    expect(join(opinionsOf(sure, 'return_request', -4))[0]?.intent).toBe('cancel_order');
  });

  test('beside the first is likelier where both hear it, less where the model does not, and least where nobody does', () => {
    const two = [...sure, { intent: 'invoice_request', confidence: 0.88 }] as const;
    const further = (ruled: readonly IntentGuess[], invoiceOdds: number) => {
      const { learned, ...opinions } = opinionsOf(ruled, 'cancel_order', 4);
      const heard = Array.from(learned, (odds, at) => (INTENTS[at] === 'invoice_request' ? invoiceOdds : odds));
      const guesses = join({ ...opinions, learned: heard, pooled: heard });
      return guesses.find(({ intent }) => intent === 'invoice_request')?.confidence ?? 0;
    };
    expect(further(two, 3)).toBeGreaterThan(0.5);
    expect(further(two, 3)).toBeGreaterThan(further(two, -2));
    expect(further(two, -2)).toBeGreaterThan(further(sure, -2));
  });

  test('has as many terms as there are weights', () => {
    for (const terms of describeIntents(opinionsOf(sure, 'spam', 1))) expect(terms).toHaveLength(INTENT_TERMS);
    expect(combination.intent).toHaveLength(INTENT_TERMS);
    const opinions = opinionsOf(sure, 'spam', 1);
    const further = describeFurther(opinions, weighIntents(opinions, combination), 12);
    for (const terms of further) expect(terms).toHaveLength(FURTHER_TERMS);
    expect(combination.further).toHaveLength(FURTHER_TERMS);
  });
});

describe('a status question alone', () => {
  const status = [{ intent: 'where_is_my_order', confidence: 0.9 }] as const;
  const weighStatus = (opinions: Opinions, speaksOfOtherMatter: boolean) =>
    weigh(
      describeStatus(opinions, weighIntents(opinions, combination), { words: 12, speaksOfOtherMatter }),
      combination.status,
    );

  test('is likelier where the model sees one, less where it sees another wish or the text speaks of other matter', () => {
    const clear = opinionsOf(status, 'where_is_my_order', 5);
    expect(weighStatus(clear, false)).toBeGreaterThan(weighStatus(opinionsOf(status, 'change_order', 5), false));
    expect(weighStatus(clear, false)).toBeGreaterThan(weighStatus(clear, true));
    expect(combination.status).toHaveLength(STATUS_TERMS);
  });
});
