import { inspect } from 'node:util';
import { describe, expect, onTestFinished, test } from 'vitest';
import { limits } from '../domain/limits.ts';
import { KEY, MAIL, openMadeUpModel, READING, REPLY, serve, startMock } from './model-fixture.ts';
import { readHealth } from './model-health.ts';

const content = JSON.stringify(READING);
const refuse = (status: number, more: object = {}) => ({ error: { message: `no, ${KEY}` }, status, ...more });
const wellFormed = (message: object, finish: string) =>
  JSON.stringify({
    model: 'm',
    choices: [{ index: 0, finish_reason: finish, message: { role: 'assistant', ...message } }],
    usage: { prompt_tokens: 50, completion_tokens: 9 },
  });

describe('tries', () => {
  test('503 and then an answer is an answer, and both tries are one call of the account', async () => {
    const mock = await startMock();
    mock.on({ sequenceIndex: 0 }, refuse(503)).on({ sequenceIndex: 1 }, { content });
    const { model, records, waits } = openMadeUpModel({ baseUrl: `${mock.url}/v1` });
    expect((await model.readMail(MAIL)).ok).toBe(true);
    expect(waits).toEqual([500]);
    expect(records.modelUsage.sumSince('2026-11-01')).toMatchObject({ calls: 1, faults: 0 });
  });

  test('429 waits as long as Retry-After says, and not at all where that is too long', async () => {
    const mock = await startMock();
    mock.on({ sequenceIndex: 0 }, refuse(429, { retryAfter: 4 })).on({ sequenceIndex: 1 }, { content });
    const soon = openMadeUpModel({ baseUrl: `${mock.url}/v1` });
    expect((await soon.model.readMail(MAIL)).ok).toBe(true);
    expect(soon.waits).toEqual([4_500]);
    const busy = await startMock();
    busy.on({}, refuse(429, { retryAfter: 600 }));
    const late = openMadeUpModel({ baseUrl: `${busy.url}/v1` });
    expect(await late.model.readMail(MAIL)).toMatchObject({ ok: false, error: { kind: 'rate_limited' } });
    expect(late.waits).toEqual([]);
  });

  test('a provider that stalls is left after the time of a call, and each try counts as if it had written all the while', async () => {
    const url = await serve(() => undefined);
    const { model, records } = openMadeUpModel({ baseUrl: url }, { callSeconds: 0.1 });
    expect(await model.readMail(MAIL)).toMatchObject({ ok: false, error: { kind: 'timeout' } });
    const used = records.modelUsage.sumSince('2026-11-01');
    expect(used).toMatchObject({ calls: 1, faults: 1, outputTokens: 900 });
  });

  test('connections that break off before any answer count what was sent, not the most: an outage must not spend the budget', async () => {
    let sent = 0;
    const url = await serve((request) => {
      request.on('data', (bytes: Uint8Array) => {
        sent += bytes.byteLength;
      });
      request.on('end', () => request.socket.destroy());
    });
    const { model, records } = openMadeUpModel({ baseUrl: url });
    expect(await model.readMail(MAIL)).toMatchObject({ ok: false, error: { kind: 'unavailable' } });
    const { inputTokens, outputTokens } = records.modelUsage.sumSince('2026-11-01');
    expect(outputTokens).toBe(0);
    expect(inputTokens).toBeGreaterThanOrEqual(sent / 5);
    expect(inputTokens).toBeLessThanOrEqual(sent / 3);
  });

  test('while such a try runs its most is set aside, so that calls at once do not pass the budget together', async () => {
    const open: (() => void)[] = [];
    const url = await serve((request) => void open.push(() => request.socket.destroy()));
    const { model } = openMadeUpModel({ baseUrl: url, budget: { tokensPerDay: 6_000 } });
    const asked = Array.from({ length: 4 }, () => model.readMail(MAIL));
    const [first] = await Promise.all([Promise.race(asked), expect.poll(() => open.length).toBeGreaterThan(0)]);
    expect(first).toMatchObject({ ok: false, error: { kind: 'budget' } });
    const ending = setInterval(() => {
      for (const end of open.splice(0)) end();
    }, 5);
    await Promise.all(asked);
    clearInterval(ending);
  });
});

describe('the breaker', () => {
  test('opens after faults in a row, tries once after its rest, and closes with the first answer', async () => {
    const mock = await startMock();
    let isBroken = true;
    mock.on({}, () => (isBroken ? refuse(500) : { content }));
    const { model, records, clock } = openMadeUpModel({ baseUrl: `${mock.url}/v1` });
    for (let n = 0; n < limits.model.breakerFaults; n += 1)
      expect(await model.readMail(MAIL)).toMatchObject({ ok: false, error: { kind: 'unavailable' } });
    const asked = mock.getRequests().length;
    expect(asked).toBe(limits.model.breakerFaults * limits.model.triesMax);
    expect(await model.readMail(MAIL)).toMatchObject({ ok: false, error: { kind: 'resting' } });
    expect(mock.getRequests()).toHaveLength(asked);
    expect(readHealth(records.settings)).toMatchObject({ restsUntil: '2026-11-20T09:01:00.000Z' });
    clock.move(limits.model.breakerSeconds);
    expect(await model.readMail(MAIL)).toMatchObject({ ok: false, error: { kind: 'unavailable' } });
    expect(await model.readMail(MAIL)).toMatchObject({ ok: false, error: { kind: 'resting' } });
    clock.move(limits.model.breakerSeconds);
    isBroken = false;
    const [first, second] = await Promise.all([model.readMail(MAIL), model.readMail(MAIL)]);
    expect(first.ok).toBe(true);
    expect(second).toMatchObject({ ok: false, error: { kind: 'resting' } });
    expect((await model.readMail(MAIL)).ok).toBe(true);
    expect(readHealth(records.settings)).toMatchObject({ restsUntil: null, lastFault: { kind: 'resting' } });
  });

  test('stays closed for answers of no use: one sender could stop the model for all', async () => {
    const mock = await startMock();
    mock.on({}, { content: 'no JSON' });
    const { model } = openMadeUpModel({ baseUrl: `${mock.url}/v1` });
    for (let n = 0; n < limits.model.breakerFaults + 2; n += 1)
      expect(await model.readMail(MAIL)).toMatchObject({ ok: false, error: { kind: 'malformed' } });
  });

  test('a key that is not accepted is tried once and then rests', async () => {
    const mock = await startMock();
    mock.on({}, refuse(401));
    const { model, records } = openMadeUpModel({ baseUrl: `${mock.url}/v1` });
    expect(await model.readMail(MAIL)).toMatchObject({ ok: false, error: { kind: 'key' } });
    expect(await model.readMail(MAIL)).toMatchObject({ ok: false, error: { kind: 'resting' } });
    expect(mock.getRequests()).toHaveLength(1);
    expect(readHealth(records.settings).isKeyRefused).toBe(true);
  });
});

describe('answers of no use', () => {
  const answer = async (body: string, more: object = {}) => {
    const url = await serve((_, response) => response.setHeader('content-type', 'application/json').end(body));
    const { model, records } = openMadeUpModel({ baseUrl: url, ...more });
    const results = [await model.readMail(MAIL), await model.writeReply(REPLY)];
    for (const result of results) expect(result.ok).toBe(false);
    const used = records.modelUsage.sumSince('2026-11-01');
    expect(used).toMatchObject({ calls: 2, faults: 2 });
    return { kinds: results.map((result) => (result.ok ? null : result.error.kind)), used };
  };

  test('a refusal and a filter are refusals, and the tokens are counted', async () => {
    const refusal = await answer(wellFormed({ content: null, refusal: 'I cannot' }, 'stop'));
    expect(refusal.kinds).toEqual(['refused', 'refused']);
    expect(refusal.used).toMatchObject({ inputTokens: 100, outputTokens: 18 });
    expect((await answer(wellFormed({ content: '' }, 'content_filter'))).kinds).toEqual(['refused', 'refused']);
  });

  test('one cut at the token limit, no JSON, and one that breaks the schema are malformed', async () => {
    const malformed = ['malformed', 'malformed'];
    expect((await answer(wellFormed({ content: content.slice(0, 40) }, 'length'))).kinds).toEqual(malformed);
    expect((await answer(wellFormed({ content: '{"intents": [' }, 'stop'))).kinds).toEqual(malformed);
    expect((await answer(wellFormed({ content: '{"intents": []}' }, 'stop'))).kinds).toEqual(malformed);
    expect((await answer('<html>gateway</html>')).kinds).toEqual(malformed);
    const invented = { ...READING, intents: [{ intent: 'give_me_money', quote: '' }] };
    expect((await answer(wellFormed({ content: JSON.stringify(invented) }, 'stop'))).kinds).toEqual(malformed);
  });

  test('one that has no end is cut off, by either library', async () => {
    let isClosed = 0;
    const url = await serve((_, response) => {
      response.setHeader('content-type', 'application/json');
      const more = setInterval(() => response.write(' '.repeat(16 * 1024)), 1);
      response.on('close', () => {
        isClosed += 1;
        clearInterval(more);
      });
    });
    for (const provider of ['openai', 'anthropic', 'google', 'mistral', 'ollama'] as const) {
      const { model } = openMadeUpModel({ provider, baseUrl: url });
      const cut = { ok: false, error: { kind: 'malformed', detail: 'The answer was cut off at 65536 bytes.' } };
      expect(await model.writeReply(REPLY), provider).toMatchObject(cut);
    }
    await expect.poll(() => isClosed).toBe(5);
  });

  test('a connection that breaks off in the middle is no answer', async () => {
    const url = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '9999' });
      response.write('{"model": "m", "choices": [');
      setTimeout(() => response.destroy(), 20);
    });
    const { model, waits, records } = openMadeUpModel({ baseUrl: url });
    expect(await model.readMail(MAIL)).toMatchObject({ ok: false, error: { kind: 'unavailable' } });
    expect(waits).toHaveLength(limits.model.triesMax - 1);
    // It did answer: what it wrote was paid for.
    expect(records.modelUsage.sumSince('2026-11-01').outputTokens).toBe(300 * limits.model.triesMax);
  });

  test('a redirect is not followed: the key would go along', async () => {
    let followed = 0;
    const elsewhere = await serve((_, response) => {
      followed += 1;
      response.end('{}');
    });
    const url = await serve((_, response) => response.writeHead(307, { location: elsewhere }).end());
    const { model } = openMadeUpModel({ baseUrl: url });
    expect((await model.readMail(MAIL)).ok).toBe(false);
    expect(followed).toBe(0);
  });
});

describe('the budget', () => {
  test('holds under ten calls at once, and what was set aside and not used comes back', async () => {
    const mock = await startMock();
    mock.on({}, async () => {
      await new Promise((resolve) => setTimeout(resolve, 30));
      return { content, usage: { prompt_tokens: 400, completion_tokens: 100 } };
    });
    const { model, records } = openMadeUpModel({ baseUrl: `${mock.url}/v1`, budget: { tokensPerDay: 6_000 } });
    const results = await Promise.all(Array.from({ length: 10 }, () => model.readMail(MAIL)));
    const answered = results.filter(({ ok }) => ok).length;
    const spent = results.filter((result) => !result.ok && result.error.kind === 'budget').length;
    expect(answered).toBeGreaterThan(0);
    expect(answered + spent).toBe(10);
    const { inputTokens, outputTokens } = records.modelUsage.sumSince('2026-11-20');
    expect(inputTokens + outputTokens).toBe(answered * 500);
    expect(inputTokens + outputTokens).toBeLessThanOrEqual(6_000);
    const before = answered;
    let more = 0;
    while ((await model.readMail(MAIL)).ok) more += 1;
    expect((before + more) * 500).toBeLessThanOrEqual(6_000);
    expect(mock.getRequests()).toHaveLength(before + more);
  });

  test('of money stops before the call that could pass it, until the month is over', async () => {
    const mock = await startMock();
    mock.on({}, { content, usage: { prompt_tokens: 1_000, completion_tokens: 100 } });
    const { model, records, clock } = openMadeUpModel({
      baseUrl: `${mock.url}/v1`,
      prices: { 'gpt-5-mini': { inputUsd: 1_000, outputUsd: 1_000 } },
      budget: { tokensPerDay: 1_000_000, usdPerMonth: 4 },
    });
    let calls = 0;
    while ((await model.readMail(MAIL)).ok) calls += 1;
    expect(calls).toBeGreaterThan(0);
    expect(records.modelUsage.sumSince('2026-11-01').costMicroUsd).toBeLessThanOrEqual(4e6);
    expect(await model.readMail(MAIL)).toMatchObject({ ok: false, error: { kind: 'budget' } });
    clock.move(11 * 86_400);
    expect((await model.readMail(MAIL)).ok).toBe(true);
  });
});

test('calls beyond those at once wait, and beyond the line they are turned away', async () => {
  const mock = await startMock();
  let open = 0;
  let most = 0;
  mock.on({}, async () => {
    open += 1;
    most = Math.max(most, open);
    await new Promise((resolve) => setTimeout(resolve, 15));
    open -= 1;
    return { content };
  });
  const { model } = openMadeUpModel({ baseUrl: `${mock.url}/v1` });
  const { callsAtOnce, callsWaitingMax } = limits.model;
  const results = await Promise.all(
    Array.from({ length: callsAtOnce + callsWaitingMax + 5 }, () => model.readMail(MAIL)),
  );
  expect(most).toBe(callsAtOnce);
  expect(results.filter((result) => !result.ok && result.error.kind === 'busy')).toHaveLength(5);
  expect(results.filter(({ ok }) => ok)).toHaveLength(callsAtOnce + callsWaitingMax);
});

test('no fault, record or line on the console holds the key or a word of the mail, whatever the provider echoes', async () => {
  const printed: string[] = [];
  for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    const { [level]: print } = console;
    console[level] = (...said) => void printed.push(inspect(said));
    onTestFinished(() => {
      console[level] = print;
    });
  }
  const variables = {
    LANGCHAIN_VERBOSE: 'true',
    LANGSMITH_TRACING: 'true',
    OPENAI_LOG: 'debug',
    ANTHROPIC_LOG: 'debug',
  };
  Object.assign(process.env, variables);
  onTestFinished(() => {
    for (const name of Object.keys(variables)) delete process.env[name];
  });
  const said: string[] = [];
  for (const status of [400, 401, 403, 404, 413, 418, 429, 500, 529])
    for (const provider of ['openai', 'anthropic', 'google', 'mistral', 'ollama'] as const) {
      const url = await serve((request, response) => {
        let sent = '';
        request.on('data', (bytes) => {
          sent += String(bytes);
        });
        request.on('end', () => {
          const echo = `${JSON.stringify(request.headers)} ${sent}`;
          response.writeHead(status, { 'content-type': 'application/json' });
          response.end(JSON.stringify({ error: { message: echo, code: KEY, type: 'secret-words', param: echo } }));
        });
      });
      const { model, records } = openMadeUpModel({ provider, baseUrl: url });
      for (const result of [await model.readMail(MAIL), await model.writeReply(REPLY)])
        said.push(JSON.stringify(result));
      said.push(records.settings.read('model.health') ?? '');
    }
  expect(said).toHaveLength(9 * 5 * 3);
  for (const text of [...said, ...printed]) {
    expect(text).not.toContain(KEY);
    expect(text).not.toContain('secret-words');
  }
});
