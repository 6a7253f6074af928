// What src/model makes of a server that answers as an enemy would: a fault, or an answer of the right schema; never an exception, never
// longer than its time, and never the server's own words in a fault.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FreeAnswers, MailReading, TemplateTranslation } from '../../src/domain/model-answers.ts';
import type { ModelResult, ReplyToWrite } from '../../src/ports/model.ts';
import { type HostileServer, SERVER_ANSWERS, startHostileServer } from './hostile-server.ts';
import { ATTACKER } from './lies.ts';
import { openServerModel } from './server-model.ts';

const CALL_SECONDS = 0.5;
const KEY = 'sk-made-up-0123456789abcdef';
const MAIL = { subject: 'Parcel', text: 'Where is it?' };
const REPLY: ReplyToWrite = {
  mail: MAIL,
  language: 'en',
  isFormal: false,
  isBrief: false,
  isWarm: false,
  brandName: 'Fjord',
  wordsToAvoid: [],
  points: ['Where is it?'],
  said: '',
  facts: [],
  passages: [],
  examples: [],
};

const TEMPLATE = { source: 'Hello {{order.number}}', from: 'English', to: 'Dutch', isFormal: true, wordsToAvoid: [] };

let server: HostileServer;
beforeAll(async () => {
  server = await startHostileServer();
});
afterAll(() => server.close());

function expectHarmless(
  result: ModelResult<unknown>,
  schema: typeof MailReading | typeof FreeAnswers | typeof TemplateTranslation,
): void {
  if (result.ok) {
    expect(schema.safeParse(result.value.value).success).toBe(true);
    expect(Number.isFinite(result.value.usage.inputTokens)).toBe(true);
    return;
  }
  expect(result.error.detail).not.toContain(KEY);
  expect(result.error.detail).not.toContain(ATTACKER.addresses[0]);
  expect(result.error.detail.length).toBeLessThan(300);
}

describe('an answer that an enemy gives is a fault or of the right schema', () => {
  test.each(Object.keys(SERVER_ANSWERS))('%s', { timeout: 20_000 }, async (name) => {
    server.answer(name);
    const opened = openServerModel(server.url, { key: KEY, callSeconds: CALL_SECONDS });
    const beganAtMs = performance.now();
    expectHarmless(await opened.model.readMail({ mail: MAIL, language: 'en' }), MailReading);
    expectHarmless(await opened.model.writeReply(REPLY), FreeAnswers);
    const translated = await opened.model.translateTemplate?.(TEMPLATE);
    if (translated === undefined) throw new Error('the model translates');
    expectHarmless(translated, TemplateTranslation);
    expect(performance.now() - beganAtMs).toBeLessThan(15_000);
    expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined();
    await opened.close();
  });
});
