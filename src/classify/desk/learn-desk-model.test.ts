import { describe, expect, test } from 'vitest';
import type { Intent } from '../../domain/intent.ts';
import { readLearnedModel } from '../../runtime/learned-model.ts';
import { createClassify } from '../classify.ts';
import { correctedMails, newMailWithHouseWord, otherMails } from '../fixtures/made-up-desk.ts';
import { makeMail } from '../fixtures/read-mails.ts';
import { writeWeights } from '../ngrams/model.ts';
import { createDeskLayer } from './desk-layer.ts';
import { learnDeskModel } from './learn-desk-model.ts';

const model = readLearnedModel();
const others = otherMails.map(({ mail }) => mail);
const lesson = { model, current: null, corrected: correctedMails, others };

describe('a desk with a house word of its own', () => {
  const result = learnDeskModel(lesson);
  const classify = createClassify(model, createDeskLayer(result.learned));

  test('held-out corrections are read better, and it says so', () => {
    expect(result.before.mails).toBe(6);
    expect(result.before.accuracy).toBeLessThan(0.5);
    expect(result.after.accuracy).toBeGreaterThanOrEqual(0.8);
    expect(result.after.logLoss).toBeLessThan(result.before.logLoss / 2);
    expect(result.isBetter).toBe(true);
  });

  test('a new mail with the word is understood, for a person to approve', () => {
    expect(createClassify(model)(newMailWithHouseWord).intents[0]?.intent).not.toBe('stock_question');
    expect(classify(newMailWithHouseWord).intents[0]).toMatchObject({ intent: 'stock_question' });
    expect(classify(newMailWithHouseWord).intents[0]?.confidence).toBeLessThanOrEqual(0.65);
  });

  test('mails without the word want what they wanted, as surely within 0.05', () => {
    for (const { mail, intent } of otherMails) {
      const [first] = classify(mail).intents;
      expect(first?.intent).toBe(intent);
      expect(first?.confidence).toBeGreaterThan((createClassify(model)(mail).intents[0]?.confidence ?? 1) - 0.05);
    }
    expect(result.othersChanged).toBe(0);
  });

  test('the same corrections teach the same, byte by byte', () => {
    expect(writeWeights(learnDeskModel(lesson).learned.weights)).toEqual(writeWeights(result.learned.weights));
  });

  test('what is held out is never learned from: other words in it change nothing of the model', () => {
    const corrected = correctedMails.map((one) =>
      one.isHeldOut ? { ...one, mail: makeMail({ fresh: 'Gibt es eine Quittung?', language: 'de' }) } : one,
    );
    expect(writeWeights(learnDeskModel({ ...lesson, corrected }).learned.weights)).toEqual(
      writeWeights(result.learned.weights),
    );
  });

  test('to learn the same once more is not better', () => {
    expect(learnDeskModel({ ...lesson, current: result.learned }).isBetter).toBe(false);
  });
});

test('twenty corrections of an intent let it be sure, unless a held-out mail is then surely wrong', () => {
  const twice = [...correctedMails, ...correctedMails];
  expect(learnDeskModel({ ...lesson, corrected: twice }).learned.proven).toEqual(['stock_question']);
  const contested = twice.map((one) =>
    one.isHeldOut ? { ...one, right: new Set<Intent>(['product_question']) } : one,
  );
  const result = learnDeskModel({ ...lesson, corrected: contested });
  expect(contested.filter(({ right }) => right.has('stock_question')).length).toBeGreaterThanOrEqual(20);
  expect(result.learned.proven).toEqual([]);
});

test('what is learned is not kept where held-out mails were read rightly before', () => {
  const classify = createClassify(model);
  const corrected = correctedMails.map((one) =>
    one.isHeldOut ? { ...one, right: new Set([classify(one.mail).intents[0]?.intent ?? 'other']) } : one,
  );
  expect(learnDeskModel({ ...lesson, corrected })).toMatchObject({ before: { accuracy: 1 }, isBetter: false });
});

test('where nothing is held out, nothing is kept', () => {
  const corrected = correctedMails.map((one) => ({ ...one, isHeldOut: false }));
  expect(learnDeskModel({ ...lesson, corrected }).isBetter).toBe(false);
});

test('hostile texts are learned from in bounded time, and what is learned stays numbers', () => {
  const HOSTILE = [
    '',
    '\u0000',
    '\u202e'.repeat(9_000),
    'a'.repeat(100_000),
    '<a> '.repeat(25_000),
    'Stock? '.repeat(15_000),
  ];
  const corrected = Array.from({ length: 18 }, (_, at) => ({
    mail: makeMail({ fresh: HOSTILE[at % HOSTILE.length] ?? '', language: 'en' }),
    right: new Set<Intent>(['stock_question']),
    isHeldOut: at % 3 === 2,
  }));
  const start = performance.now();
  const { learned, after } = learnDeskModel({ ...lesson, corrected });
  expect(performance.now() - start).toBeLessThan(20_000);
  expect([...learned.weights.scales, ...learned.weights.biases].every(Number.isFinite)).toBe(true);
  expect(Number.isFinite(after.logLoss)).toBe(true);
});
