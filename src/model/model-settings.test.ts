import { describe, expect, test } from 'vitest';
import { settingsOf } from './model-fixture.ts';
import { nameModel, needsKey, parseModelSettings } from './model-settings.ts';

const file = {
  version: 1,
  provider: 'openai',
  models: { readMail: 'gpt-5-mini', writeReply: 'gpt-5-mini' },
  budget: { tokensPerDay: 200_000 },
};
const faults = (given: object): readonly string[] => {
  const parsed = parseModelSettings({ ...file, ...given });
  return parsed.ok ? [] : parsed.error;
};

test('what is not said has careful defaults', () => {
  expect(settingsOf({})).toMatchObject({ api: 'chat', models: { embed: null }, budget: { usdPerMonth: null } });
});

test('only this machine is asked without TLS', () => {
  for (const host of ['localhost:1234', '127.0.0.1:8080', '[::1]:9'])
    expect(faults({ baseUrl: `http://${host}/v1` })).toEqual([]);
  for (const baseUrl of [
    'http://models.example/v1',
    'http://127.0.0.1.models.example/v1',
    'http://localhost.models.example/v1',
    'https://user:secret@models.example/v1',
    'https://models.example/v1?key=secret',
    'ftp://127.0.0.1/',
    'models.example',
  ])
    expect(faults({ baseUrl })[0], baseUrl).toMatch(/^baseUrl: an https address/);
});

describe('what does not go together is named', () => {
  test('Azure and its fields', () => {
    const azure = { endpoint: 'https://desk.openai.azure.com', apiVersion: '2025-04-01-preview' };
    expect(faults({ provider: 'azure', azure })).toEqual([]);
    expect(faults({ provider: 'azure' })[0]).toContain('azure: goes with');
    expect(faults({ azure })[0]).toContain('azure: goes with');
    expect(faults({ provider: 'azure', azure, baseUrl: 'https://x.example' })[0]).toContain('azure.endpoint');
  });

  test('vectors and Responses of a provider that has none', () => {
    expect(faults({ provider: 'anthropic', models: { ...file.models, embed: 'e' } })[0]).toMatch(/^models.embed: /);
    expect(faults({ provider: 'ollama', api: 'responses' })[0]).toMatch(/^api: /);
  });

  test('a budget in money without a price', () => {
    const budget = { tokensPerDay: 1, usdPerMonth: 20 };
    expect(faults({ budget })).toEqual(['prices: a budget in money needs the price of gpt-5-mini']);
    expect(faults({ budget, prices: { 'gpt-5-mini': { inputUsd: 0.25, outputUsd: 2 } } })).toEqual([]);
  });
});

test('a key in the file is refused, and not repeated', () => {
  const said = faults({ apiKey: 'sk-secret', baseUrl: 'sk-secret', provider: 'sk-secret' }).join('\n');
  expect(said).toContain('apiKey');
  expect(said).not.toContain('sk-secret');
});

test('a model is named with its host, and whether it needs a key is known', () => {
  expect(nameModel(settingsOf({}))).toBe('gpt-5-mini at api.openai.com');
  const own = settingsOf({ baseUrl: 'http://127.0.0.1:8000/v1', models: { readMail: 'small', writeReply: 'large' } });
  expect(nameModel(own)).toBe('small and large at 127.0.0.1:8000');
  expect(
    [settingsOf({}), own, settingsOf({ provider: 'ollama' }), settingsOf({ provider: 'mistral' })].map(needsKey),
  ).toEqual([true, false, false, true]);
});
