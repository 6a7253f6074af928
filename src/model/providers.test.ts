import { describe, expect, test } from 'vitest';
import { ANSWERS, KEY, MAIL, openMadeUpModel, READING, REPLY, serve, startMock } from './model-fixture.ts';

const content = (answer: object, more: object = {}) => ({ content: JSON.stringify(answer), ...more });
const usage = { prompt_tokens: 210, completion_tokens: 30, input_tokens: 210, output_tokens: 30 };

describe.each(['chat', 'responses'] as const)('OpenAI by %s', (api) => {
  test('a mail is read, and its tokens and their price are in the records', async () => {
    const mock = await startMock();
    mock.on({}, content(READING, { usage }));
    const { model, records } = openMadeUpModel({
      api,
      baseUrl: `${mock.url}/v1`,
      prices: { 'gpt-5-mini': { inputUsd: 0.25, outputUsd: 2 } },
      budget: { tokensPerDay: 100_000, usdPerMonth: 5 },
    });
    const read = await model.readMail(MAIL);
    expect(read).toMatchObject({
      ok: true,
      value: {
        value: READING,
        model: 'gpt-5-mini',
        prompt: { id: 'read', version: 1 },
        usage: { inputTokens: 210, outputTokens: 30, costUsd: 0.000113 },
      },
    });
    expect(mock.getLastRequest()?.path).toBe(api === 'chat' ? '/v1/chat/completions' : '/v1/responses');
    expect(JSON.stringify(mock.getLastRequest()?.body)).toContain('secret-words');
    expect(records.modelUsage.listSince('2026-11-20', 9)).toMatchObject([
      { task: 'read_mail', calls: 1, faults: 0, inputTokens: 210, outputTokens: 30, costMicroUsd: 113 },
    ]);
  });

  test('a reply is drafted through LangChain', async () => {
    const mock = await startMock();
    mock.on({}, content(ANSWERS, { usage }));
    const { model } = openMadeUpModel({ api, baseUrl: `${mock.url}/v1` });
    expect(await model.writeReply(REPLY)).toMatchObject({
      ok: true,
      value: { value: ANSWERS.answers, usage: { inputTokens: 210, outputTokens: 30, costUsd: null } },
    });
    expect(mock.getLastRequest()?.path).toBe(api === 'chat' ? '/v1/chat/completions' : '/v1/responses');
    expect(JSON.stringify(mock.getLastRequest()?.body)).toContain('Task {write}');
  });

  test('a template is translated, by the model that writes, and its tokens are in the records', async () => {
    const mock = await startMock();
    const translation = { source: '{{#if order}}Hallo{{/if}}' };
    mock.on({}, content(translation, { usage }));
    const { model, records } = openMadeUpModel({
      ...{ api, baseUrl: `${mock.url}/v1`, models: { readMail: 'gpt-5-nano', writeReply: 'gpt-5-mini' } },
    });
    const asked = {
      source: '{{#if order}}Hello{{/if}}',
      from: 'English',
      to: 'Dutch',
      isFormal: true,
      wordsToAvoid: [],
    };
    expect(await model.translateTemplate?.(asked)).toMatchObject({
      ok: true,
      value: { value: translation, model: 'gpt-5-mini', prompt: { id: 'translate' } },
    });
    expect(records.modelUsage.listSince('2026-11-20', 9)).toMatchObject([
      { task: 'translate_template', calls: 1, inputTokens: 210, outputTokens: 30 },
    ]);
    expect(JSON.stringify(mock.getLastRequest()?.body)).toContain('Task {translate}');
    const long = await model.translateTemplate?.({ ...asked, source: 'x'.repeat(6_001) });
    expect(long).toMatchObject({ ok: false, error: { kind: 'too_long' } });
    expect(records.modelUsage.listSince('2026-11-20', 9)).toMatchObject([{ calls: 1 }]);
  });

  test.each(['readMail', 'writeReply'] as const)(
    '%s asks for a strict schema within a limit, and to keep nothing',
    async (task) => {
      let sent = '';
      const baseUrl = await serve((request, response) => {
        request.on('data', (bytes) => {
          sent += String(bytes);
        });
        request.on('end', () => response.writeHead(400).end('{}'));
      });
      const { model } = openMadeUpModel({ api, baseUrl });
      await (task === 'readMail' ? model.readMail(MAIL) : model.writeReply(REPLY));
      const body = JSON.parse(sent);
      const format = api === 'chat' ? body.response_format.json_schema : body.text.format;
      expect(format).toMatchObject({ name: task === 'readMail' ? 'read_mail' : 'write_reply', strict: true });
      expect(JSON.stringify(format.schema)).toContain('"additionalProperties":false');
      expect(JSON.stringify(format.schema)).not.toMatch(/"(?:maxLength|minItems|maxItems|minimum)"/);
      const tokens = body.max_tokens ?? body.max_completion_tokens ?? body.max_output_tokens;
      expect(tokens).toBe(300);
      if (api === 'responses') expect(body.store).toBe(false);
      expect(body.temperature).toBeUndefined();
    },
  );
});

describe('other providers, by one request each', () => {
  const sent = { tool: { name: 'write_reply', arguments: JSON.stringify(ANSWERS) } };
  test('Anthropic', async () => {
    const mock = await startMock();
    mock.on({}, { toolCalls: [sent.tool], usage: { input_tokens: 90, output_tokens: 20 } });
    const { model } = openMadeUpModel({ provider: 'anthropic', baseUrl: mock.url });
    expect(await model.writeReply(REPLY)).toMatchObject({
      ok: true,
      value: { value: ANSWERS.answers, usage: { inputTokens: 90, outputTokens: 20 } },
    });
    expect(mock.getLastRequest()?.path).toBe('/v1/messages');
  });

  test('Google', async () => {
    const mock = await startMock();
    mock.on({}, content(ANSWERS, { usage: { promptTokenCount: 80, candidatesTokenCount: 25 } }));
    const { model } = openMadeUpModel({
      provider: 'google',
      baseUrl: mock.url,
      models: { readMail: 'gemini-2.5-flash', writeReply: 'gemini-2.5-flash' },
    });
    expect(await model.writeReply(REPLY)).toMatchObject({
      ok: true,
      value: { value: ANSWERS.answers, usage: { inputTokens: 80, outputTokens: 25 } },
    });
    expect(mock.getLastRequest()?.path).toContain('gemini-2.5-flash:generateContent');
  });

  test('Mistral', async () => {
    const mock = await startMock();
    mock.on({}, { toolCalls: [sent.tool], usage });
    const { model } = openMadeUpModel({ provider: 'mistral', baseUrl: mock.url });
    expect(await model.writeReply(REPLY)).toMatchObject({ ok: true, value: { value: ANSWERS.answers } });
    expect(mock.getLastRequest()?.path).toBe('/v1/chat/completions');
  });

  test('Ollama, which also reads mails, without a key', async () => {
    const mock = await startMock();
    mock.on({}, content(READING));
    const { model } = openMadeUpModel({ provider: 'ollama', baseUrl: mock.url }, { key: null });
    expect(await model.readMail(MAIL)).toMatchObject({ ok: true, value: { value: READING } });
    expect(mock.getLastRequest()?.path).toBe('/api/chat');
  });

  test('Azure, at its deployment and version, reading and drafting', async () => {
    const seen: string[] = [];
    const endpoint = await serve((request, response) => {
      seen.push(`${request.url} ${request.headers['api-key']}`);
      const body = seen.length === 1 ? READING : ANSWERS;
      const message = { role: 'assistant', content: JSON.stringify(body), refusal: null };
      response.setHeader('content-type', 'application/json');
      response.end(
        JSON.stringify({
          id: 'x',
          object: 'chat.completion',
          created: 1,
          model: 'gpt-5-mini-2025',
          choices: [{ index: 0, finish_reason: 'stop', message }],
          usage: { prompt_tokens: 5, completion_tokens: 2, total_tokens: 7 },
        }),
      );
    });
    const { model } = openMadeUpModel({
      provider: 'azure',
      azure: { endpoint, apiVersion: '2025-04-01-preview' },
      models: { readMail: 'desk-small', writeReply: 'desk-large' },
    });
    expect(await model.readMail(MAIL)).toMatchObject({ ok: true, value: { model: 'gpt-5-mini-2025' } });
    expect(await model.writeReply(REPLY)).toMatchObject({ ok: true, value: { value: ANSWERS.answers } });
    const at = (deployment: string) =>
      `/openai/deployments/${deployment}/chat/completions?api-version=2025-04-01-preview ${KEY}`;
    expect(seen).toEqual([at('desk-small'), at('desk-large')]);
  });
});
