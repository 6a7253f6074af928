import { describe, expect, test, vi } from 'vitest';
import { limits } from '../domain/limits.ts';
import type { Model, ReplyToWrite } from '../ports/model.ts';
import { answerModel, recordModel } from './ask-model.ts';
import { scriptModel } from './model-fixture.ts';
import { startRecord } from './recorded-sources.ts';

const mail = { mail: { subject: '', text: 'Where is it?' }, language: 'en' };
const reply: ReplyToWrite = {
  mail: mail.mail,
  language: 'en',
  isFormal: true,
  isBrief: false,
  isWarm: false,
  brandName: 'Desk',
  wordsToAvoid: [],
  points: ['Where is it?'],
  said: '',
  facts: [],
  passages: [],
  examples: [],
};
const reading = {
  intents: [{ intent: 'where_is_my_order' as const, quote: 'Where is it?' }],
  language: 'en',
  questions: ['Where is it?'],
};

function open(model: Model) {
  const answers = startRecord();
  const asked = recordModel(model, answers);
  if (asked === null) throw new Error('a model');
  return { asked, answers };
}

describe('one mail', () => {
  test('what was answered is answered again, from the record as it is stored', async () => {
    const { asked, answers } = open(scriptModel({ read: () => reading, write: () => [] }));
    const first = await asked.readMail(mail);
    await asked.writeReply(reply);
    const again = answerModel(JSON.parse(JSON.stringify(answers)));
    expect(await again?.readMail(mail)).toEqual(first);
    expect(await again?.writeReply(reply)).toMatchObject({ ok: true, value: { value: [] } });
  });

  test('what was not asked then is a fault in a replay, and a desk without a model stays one', async () => {
    const { asked, answers } = open(scriptModel({ read: () => reading }));
    await asked.readMail(mail);
    expect(await answerModel(answers)?.writeReply(reply)).toMatchObject({ ok: false, error: { kind: 'not_recorded' } });
    expect(answerModel(startRecord())).toBeNull();
    expect(recordModel(null, startRecord())).toBeNull();
  });

  test('makes so many calls and no more', async () => {
    const model = scriptModel({ read: () => reading });
    const { asked } = open(model);
    for (let n = 0; n < limits.model.callsPerMail + 2; n++) await asked.readMail(mail);
    expect(model.asked.reads).toHaveLength(limits.model.callsPerMail);
    expect(await asked.readMail(mail)).toMatchObject({ ok: false, error: { kind: 'no_time' } });
  });

  test('waits so long and no longer', async () => {
    vi.useFakeTimers();
    try {
      const { asked } = open({ ...scriptModel({}), readMail: () => new Promise(() => {}) });
      const result = asked.readMail(mail);
      await vi.advanceTimersByTimeAsync(limits.model.secondsPerMail * 1_000 + 1);
      expect(await result).toMatchObject({ ok: false, error: { kind: 'no_time' } });
    } finally {
      vi.useRealTimers();
    }
  });
});

test('whatever a model gives, it is an answer of ours or a fault', async () => {
  const usage = { inputTokens: 1, outputTokens: 1, costUsd: null, milliseconds: 1 };
  const around = (value: unknown) => ({
    ok: true,
    value: { value, model: 'm', prompt: { id: 'p', version: 1, digest: '' }, usage },
  });
  const trap = {
    get ok() {
      throw new Error('boom');
    },
  };
  const wrong: readonly unknown[] = [
    null,
    undefined,
    7,
    'x'.repeat(1_000_000),
    {},
    trap,
    { ok: true, value: null },
    { ok: false, error: { kind: 'whatever', detail: 'x' } },
    around(null),
    around({ ...reading, intents: [] }),
    around({ ...reading, intents: [{ intent: 'send_everything', quote: 'x' }] }),
    around({ ...reading, questions: Array.from({ length: 10_000 }, () => 'x') }),
    around({ ...reading, language: 'x'.repeat(1_000) }),
    { ...around(reading), value: { ...around(reading).value, usage: { ...usage, inputTokens: Number.NaN } } },
  ];
  for (const value of wrong) {
    const { asked } = open({ ...scriptModel({}), readMail: () => Promise.resolve(value as never) });
    expect(await asked.readMail(mail)).toMatchObject({ ok: false, error: { kind: 'malformed' } });
  }
  const { asked } = open({
    ...scriptModel({}),
    readMail: () => {
      throw new Error('at once');
    },
  });
  expect(await asked.readMail(mail)).toMatchObject({ ok: false });
});
