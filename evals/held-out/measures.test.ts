import { expect, test } from 'vitest';
import { accuracy, calibrationError, coverageAt, isStatusQuestion, type JudgedMail, wantsOther } from './measures.ts';

const judged = (confidence: number, isRight: boolean): JudgedMail => {
  const guess = { intent: isRight ? 'cancel_order' : 'spam', confidence } as const;
  return {
    source: 'here',
    language: 'en',
    intents: new Set(['cancel_order']),
    accepted: new Set(['cancel_order']),
    isLanguageRight: true,
    rules: guess,
    model: guess,
    both: guess,
    guesses: [guess],
    orders: {
      count: 0,
      hasDelivered: false,
      hasLate: false,
      hasUnshipped: false,
      isPaymentPending: false,
      isCancelled: false,
      hasReturn: false,
    },
    isAsked: false,
    wouldBeSent: false,
    text: '',
  };
};
const ninety = Array.from({ length: 10 }, (_, at) => judged(0.95, at !== 0));

test('one wrong of ten is 90 % accuracy, and a confidence of 0.95 is then 5 points off', () => {
  expect(accuracy(ninety, 'both')).toBeCloseTo(90);
  expect(calibrationError(ninety)).toBeCloseTo(5);
  expect(calibrationError([judged(0.05, true), judged(0.95, false)])).toBeCloseTo(95);
  expect(accuracy([], 'both')).toBeNull();
});

test('coverage counts what lies above a confidence, and never parts mails that are equally sure', () => {
  expect(coverageAt(ninety, 0.9)).toBe(100);
  expect(coverageAt(ninety, 0.95)).toBe(0);
  expect(coverageAt([judged(0.99, true), judged(0.8, false)], 0.95)).toBe(50);
});

test('a mail that wants more than a status is no status question', () => {
  const both = { ...judged(0.9, true), intents: new Set(['where_is_my_order', 'cancel_order'] as const) };
  expect(isStatusQuestion(both)).toBe(false);
  expect(wantsOther(both)).toBe(true);
  expect(isStatusQuestion({ ...both, intents: new Set(['where_is_my_order']) })).toBe(true);
});
