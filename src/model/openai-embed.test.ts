import { expect, test } from 'vitest';
import { limits } from '../domain/limits.ts';
import { openMadeUpModel, serve, startMock } from './model-fixture.ts';

const models = { readMail: 'm', writeReply: 'm', embed: 'text-embedding-3-small' };

test('vectors are of length one, asked for as plain numbers, and their tokens are counted', async () => {
  const mock = await startMock();
  mock.onEmbedding(/first/, { embedding: [3, 4] }).onEmbedding(/second/, { embedding: [0, 2] });
  const { model, records } = openMadeUpModel({ baseUrl: `${mock.url}/v1`, models });
  const [first] = [await model.embed?.(['first text']), await model.embed?.(['second text'])];
  if (!first?.ok) throw new Error(first?.error.detail);
  expect([...(first.value.value[0] ?? [])].map((number) => number.toFixed(3))).toEqual(['0.600', '0.800']);
  expect(records.modelUsage.listSince('2026-11-01', 9)).toMatchObject([{ task: 'embed', calls: 2, faults: 0 }]);
});

const answering = async (data: unknown, texts: readonly string[]) => {
  const url = await serve((_, response) =>
    response
      .setHeader('content-type', 'application/json')
      .end(JSON.stringify({ model: 'e', data, usage: { prompt_tokens: 4 } })),
  );
  const { model } = openMadeUpModel({ baseUrl: url, models });
  return model.embed?.(texts);
};

test('vectors in another order are put in the order of the texts', async () => {
  const embedded = await answering(
    [
      { index: 1, embedding: [0, 1] },
      { index: 0, embedding: [1, 0] },
    ],
    ['a', 'b'],
  );
  if (!embedded?.ok) throw new Error(embedded?.error.detail);
  expect(embedded.value.value.map((vector) => [...vector])).toEqual([
    [1, 0],
    [0, 1],
  ]);
});

test.each([
  ['too few', [{ index: 0, embedding: [1, 0] }]],
  [
    'one twice',
    [
      { index: 0, embedding: [1, 0] },
      { index: 0, embedding: [1, 0] },
    ],
  ],
  [
    'of unlike lengths',
    [
      { index: 0, embedding: [1, 0] },
      { index: 1, embedding: [1, 0, 0] },
    ],
  ],
  [
    'of nothing',
    [
      { index: 0, embedding: [0, 0] },
      { index: 1, embedding: [1, 0] },
    ],
  ],
  [
    'in the library coding',
    [
      { index: 0, embedding: 'AACAPwAAAAA=' },
      { index: 1, embedding: [1, 0] },
    ],
  ],
])('vectors that are %s are malformed', async (_, data) => {
  expect(await answering(data, ['a', 'b'])).toMatchObject({ ok: false, error: { kind: 'malformed' } });
});

test('too many texts are not sent', async () => {
  const { model } = openMadeUpModel({ baseUrl: 'http://127.0.0.1:9', models });
  const texts = Array.from({ length: limits.model.textsPerEmbedding + 1 }, () => 'x');
  expect(await model.embed?.(texts)).toMatchObject({ ok: false, error: { kind: 'too_long' } });
});
