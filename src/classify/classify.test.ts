import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../domain/language.ts';
import { readLearnedModel } from '../runtime/learned-model.ts';
import { findMachineSyntax } from './alarms/machine-syntax.ts';
import { createClassify } from './classify.ts';
import { detectLanguage } from './detect-language.ts';
import { makeMail, ordersWith, readFixtureMails } from './fixtures/read-mails.ts';

const classify = createClassify(readLearnedModel());

describe('classification', () => {
  test('a language without rules leaves the intent to a person', () => {
    expect(classify(makeMail({ fresh: 'Var är mitt paket?', language: 'sv' })).intents).toEqual([
      { intent: 'other', confidence: 0.5 },
    ]);
  });

  test('there the sender still tells a carrier and a machine', () => {
    const fresh = 'Ditt paket är på väg.';
    expect(classify(makeMail({ fresh, language: 'sv', isKnownCarrierAddress: true })).intents[0]?.intent).toBe(
      'carrier_notice',
    );
    expect(classify(makeMail({ fresh, language: 'sv', machineMail: 'notification' })).intents[0]?.intent).toBe(
      'no_reply_needed',
    );
  });

  test('alarms and deadlines are urgent, thanks are not', () => {
    expect(classify(makeMail({ fresh: 'My lawyer will call you.' })).urgency).toBe('high');
    expect(classify(makeMail({ fresh: 'Where is my order? I need it today.' })).urgency).toBe('high');
    expect(classify(makeMail({ fresh: 'Where is my order W1234567?' })).urgency).toBe('normal');
    expect(classify(makeMail({ fresh: 'Perfect, thank you!' })).urgency).toBe('low');
  });

  test('any text gets a sorted, never empty list of probabilities', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.constantFrom(...LANGUAGES, 'und'),
        (fresh, language) => {
          const { intents } = classify(makeMail({ fresh, subject: fresh.slice(0, 40), language }));
          expect(intents.length).toBeGreaterThan(0);
          for (const { confidence } of intents) expect(confidence >= 0 && confidence <= 1).toBe(true);
          expect(intents.map(({ confidence }) => confidence)).toEqual(
            intents.map(({ confidence }) => confidence).sort((a, b) => b - a),
          );
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('hostile text takes bounded time', () => {
  const HOSTILE = [
    'a'.repeat(100_000),
    '1'.repeat(100_000),
    '"'.repeat(100_000),
    '{"'.repeat(50_000),
    '{ '.repeat(50_000),
    '#'.repeat(100_000),
    '\n#= '.repeat(25_000),
    '<system '.repeat(12_500),
    '[END_'.repeat(20_000),
    'A+/'.repeat(33_000),
    '${{%'.repeat(25_000),
    'a@'.repeat(50_000),
    'Re: '.repeat(25_000),
    'where is my order not received '.repeat(3_300),
    'cancel , , , order '.repeat(5_200),
    'no '.repeat(33_000),
    "'t".repeat(50_000),
    'é́'.repeat(40_000),
  ];

  function millisecondsOf(work: () => void): number {
    work();
    const start = performance.now();
    work();
    return performance.now() - start;
  }

  test.each(HOSTILE.map((text, index) => [`${index}: ${JSON.stringify(text.slice(0, 12))}`, text] as const))(
    '%s',
    (_name, text) => {
      expect(millisecondsOf(() => findMachineSyntax(text))).toBeLessThan(50);
      expect(millisecondsOf(() => detectLanguage(text, { subject: text }))).toBeLessThan(50);
      expect(
        millisecondsOf(() =>
          classify(makeMail({ subject: text.slice(0, 1_000), fresh: text, hidden: text, language: 'en' })),
        ),
      ).toBeLessThan(2_000);
    },
  );
});

describe.each(['en', 'es'])('terse mails in %s', (language) => {
  const STATUS: readonly string[] = ['where_is_my_order', 'order_confirmation'];
  const judged = readFixtureMails(`${language}-terse.txt`).map((mail) => ({
    ...mail,
    intents: classify(
      makeMail({ subject: mail.left, fresh: mail.body, language, orders: ordersWith({ hasUnshipped: true }) }),
    ).intents,
  }));

  test('nine in ten are understood', () => {
    const wrong = judged.filter(({ heading, intents }) => intents[0]?.intent !== heading);
    expect(wrong.length / judged.length, JSON.stringify(wrong.map(({ body }) => body))).toBeLessThanOrEqual(0.1);
  });

  test('none with another wish is surely a status question alone', () => {
    const sendable = judged.filter(
      ({ heading, intents }) =>
        !STATUS.includes(heading) &&
        intents.every(({ intent }) => STATUS.includes(intent)) &&
        (intents[0]?.confidence ?? 0) >= 0.7,
    );
    expect(sendable.map(({ body }) => body)).toEqual([]);
  });

  test('three in four status questions are surely such', () => {
    const asked = judged.filter(({ heading }) => STATUS.includes(heading));
    const sure = asked.filter(({ intents }) => (intents[0]?.confidence ?? 0) >= 0.7);
    expect(sure.length / asked.length).toBeGreaterThanOrEqual(0.75);
  });
});

describe.each(['en', 'es', 'pt'])('a wish beside a status question in %s', (language) => {
  const STATUS: readonly string[] = ['where_is_my_order', 'order_confirmation'];
  const judged = readFixtureMails(`${language}-beside.txt`).map((mail) => ({
    ...mail,
    intents: classify(
      makeMail({ subject: mail.left, fresh: mail.body, language, orders: ordersWith({ hasUnshipped: true }) }),
    ).intents,
  }));
  const isSure = ({ intents }: (typeof judged)[number]): boolean =>
    (intents[0]?.confidence ?? 0) >= 0.7 &&
    intents.every(({ intent, confidence }) => STATUS.includes(intent) || confidence < 0.3);

  test('is never read as a status question alone', () => {
    const wishing = judged.filter(({ heading }) => !STATUS.includes(heading));
    expect(wishing.filter(isSure).map(({ body }) => body)).toEqual([]);
  });

  test('and words of harmless context are no wish, three times in four', () => {
    const asking = judged.filter(({ heading }) => STATUS.includes(heading));
    const unsure = asking.filter((mail) => !isSure(mail));
    expect(unsure.length / asking.length, JSON.stringify(unsure.map(({ body }) => body))).toBeLessThanOrEqual(0.27);
  });
});
