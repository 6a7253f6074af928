import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CLAIMED_CONFIDENCE_MIN,
  INFORMING_INTENTS,
  INTENTS,
  type IntentGuess,
  listClaimed,
  STATUS_INTENTS,
  sortGuesses,
  UNSURE_CONFIDENCE,
} from '../domain/intent.ts';
import { joinReading, whyAskModel } from './join-reading.ts';

const orders = {
  count: 1,
  hasDelivered: false,
  hasLate: false,
  hasUnshipped: false,
  isPaymentPending: false,
  isCancelled: false,
  hasReturn: false,
};
const guess = (intent: IntentGuess['intent'], confidence: number): IntentGuess => ({ intent, confidence });
const join = (guesses: readonly IntentGuess[], named: readonly IntentGuess['intent'][], about = orders) =>
  joinReading(guesses, { intents: named }, { orders: about });
const confidenceIn = (guesses: readonly IntentGuess[], intent: IntentGuess['intent']) =>
  guesses.find((one) => one.intent === intent)?.confidence ?? 0;

describe('whether a model is asked', () => {
  const ask = (intents: readonly IntentGuess[], more: { alarms?: []; machineMail?: 'bounce' } = {}) =>
    whyAskModel({ intents, alarms: more.alarms ?? [] }, { machineMail: more.machineMail ?? null });

  test('what the embedded judges are sure of costs nothing', () => {
    expect(ask([guess('cancel_order', 0.9)])).toBeNull();
    expect(ask([guess('where_is_my_order', 0.72), guess('cancel_order', 0.25)])).toBeNull();
    expect(ask([guess('spam', 0.95)])).toBeNull();
  });

  test('what is unclear, or may hold a further wish, is asked', () => {
    expect(ask([guess('other', 0.9)])).toBe('unsure');
    expect(ask([guess('cancel_order', 0.5)])).toBe('unsure');
    expect(ask([guess('where_is_my_order', 0.65)])).toBe('unsure');
    expect(ask([guess('cancel_order', 0.9), guess('invoice_request', 0.3)])).toBe('further_wish');
  });

  test('a machine, and whoever tries to steer the desk, is never asked about', () => {
    expect(ask([guess('other', 0.3)], { machineMail: 'bounce' })).toBeNull();
    const alarms = [{ alarm: 'manipulation' as const, evidence: '' }];
    expect(whyAskModel({ intents: [guess('other', 0.3)], alarms }, { machineMail: null })).toBeNull();
  });
});

describe('what a model adds', () => {
  test('an unclear mail is understood by its word', () => {
    const joined = join([guess('other', 0.3)], ['invoice_request']);
    expect(listClaimed(joined)).toEqual(['invoice_request']);
  });

  test('two that agree are surer than one, and two that do not are less sure', () => {
    const alone = [guess('invoice_request', 0.5)];
    expect(confidenceIn(join(alone, ['invoice_request']), 'invoice_request')).toBeGreaterThan(0.8);
    expect(confidenceIn(join(alone, ['refund_status']), 'invoice_request')).toBeLessThan(0.3);
  });

  test('what the data does not bear out counts for less', () => {
    const delivered = { ...orders, hasDelivered: true };
    const said = (about: typeof orders) =>
      confidenceIn(
        join([guess('where_is_my_order', 0.4)], ['delivered_not_received'], about),
        'delivered_not_received',
      );
    expect(said(delivered)).toBeGreaterThan(said(orders) + 0.2);
  });
});

describe('what no answer of a model can do', () => {
  const anyGuesses = fc
    .uniqueArray(
      fc.record({ intent: fc.constantFrom(...INTENTS), confidence: fc.double({ min: 0.05, max: 0.99, noNaN: true }) }),
      {
        selector: ({ intent }) => intent,
        minLength: 1,
        maxLength: 5,
      },
    )
    .map(sortGuesses);
  const anyReading = fc.array(fc.constantFrom(...INTENTS), { minLength: 1, maxLength: 5 });
  const anyOrders = fc.record({
    count: fc.nat(3),
    hasDelivered: fc.boolean(),
    hasLate: fc.boolean(),
    hasUnshipped: fc.boolean(),
    isPaymentPending: fc.boolean(),
    isCancelled: fc.boolean(),
    hasReturn: fc.boolean(),
  });

  test('make a status question sure enough to be answered alone, silence a mail, or talk away what a person takes over', () => {
    fc.assert(
      fc.property(anyGuesses, anyReading, anyOrders, (guesses, named, about) => {
        const joined = join(guesses, named, about);
        expect(joined.length).toBeGreaterThan(0);
        expect(joined).toEqual(sortGuesses(joined));
        for (const { intent, confidence } of joined) {
          if (STATUS_INTENTS.has(intent)) expect(confidence).toBeLessThanOrEqual(UNSURE_CONFIDENCE);
          if (INFORMING_INTENTS.has(intent)) expect(confidence).toBeLessThanOrEqual(confidenceIn(guesses, intent));
        }
        for (const intent of ['complaint', 'privacy_request', 'delivered_not_received', 'human_request'] as const)
          if (confidenceIn(guesses, intent) >= CLAIMED_CONFIDENCE_MIN)
            expect(confidenceIn(joined, intent)).toBeGreaterThanOrEqual(CLAIMED_CONFIDENCE_MIN);
      }),
    );
  });
});
