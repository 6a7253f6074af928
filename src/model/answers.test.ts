import { describe, expect, test } from 'vitest';
import { limits } from '../domain/limits.ts';
import { checkFreeAnswers, checkMailReading, FreeAnswersWire, MailReadingWire } from './answers.ts';
import { ANSWERS, READING } from './model-fixture.ts';

const [intent] = READING.intents;
const [answer] = ANSWERS.answers;

test('the schemas that providers see have no optional field and no bound, which strict ones refuse', () => {
  for (const schema of [MailReadingWire, FreeAnswersWire]) {
    const json = JSON.stringify(schema.toJSONSchema());
    expect(json).not.toMatch(/"(?:min|max|pattern|format|default)/);
    expect(json.match(/"additionalProperties":false/g)).toHaveLength(2);
  }
});

describe('a reading', () => {
  test('is cut to what points at the mail, and names an intent once', () => {
    const long = { ...intent, quote: 'x'.repeat(5_000) };
    const read = checkMailReading({
      ...READING,
      intents: [long, intent],
      language: ' EN ',
      questions: Array(50).fill('y'.repeat(5_000)),
    });
    if (!read.ok) throw new Error(read.error);
    expect(read.value.intents).toEqual([{ ...intent, quote: 'x'.repeat(limits.model.quoteCharactersMax) }]);
    expect(read.value.language).toBe('en');
    expect(read.value.questions).toHaveLength(limits.model.questionsMax);
  });

  test.each([
    [{ ...READING, intents: [] }, 'at intents'],
    [{ ...READING, intents: [{ intent: 'pay_out', quote: '' }] }, 'at intents.0.intent'],
    [{ ...READING, language: 'x'.repeat(99) }, 'at language'],
    [{ ...READING, send: true }, 'as a whole'],
    ['text', 'as a whole'],
  ])('%j breaks its schema %s', (given, place) => {
    expect(checkMailReading(given)).toEqual({ ok: false, error: place });
  });
});

describe('the free part', () => {
  test.each([
    [{ ...answer, point: 1.5 }, 'at 0.point'],
    [{ ...answer, point: 99 }, 'at 0.point'],
    [{ ...answer, text: 'x'.repeat(limits.model.answerCharactersMax * 4 + 1) }, 'at 0.text'],
    [{ ...answer, needsPerson: 'no' }, 'at answers.0.needsPerson'],
  ])('is refused whole where %j breaks its schema', (one, place) => {
    expect(checkFreeAnswers({ answers: [one] })).toEqual({ ok: false, error: place });
  });

  test('is what was asked for', () => {
    expect(checkFreeAnswers(ANSWERS)).toEqual({ ok: true, value: ANSWERS.answers });
  });
});
