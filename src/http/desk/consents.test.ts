// Consents to marketing over HTTP: who may change them, what is counted, and that a list is taken whole or not at all.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPageFixture, type PageFixture } from './page-fixture.ts';

let page: PageFixture;
beforeAll(async () => {
  page = await openPageFixture({ hasMails: false });
}, 120_000);
afterAll(() => page.close());

const ask = async (path: string, json?: object, as: 'owner' | 'admin' | 'viewer' = 'owner') => {
  const answer = await page.ask(`/api/${path}`, { as, ...(json === undefined ? {} : { method: 'POST', json }) });
  return { status: answer.status, said: (await answer.json()) as Record<string, unknown> };
};
const ONE = { address: 'ada@example.com', givenOn: '2026-01-02', wording: 'May we write you of new lamps?' };

test('one is recorded as a person heard it, and taken back for good', async () => {
  expect((await ask('consents', ONE)).said).toEqual({ recorded: 1, known: 0, withdrawn: 0 });
  const { records } = page.desk.ports;
  const [kept] = records.consents.list(1);
  expect(kept).toMatchObject({
    ...{ address: ONE.address, source: 'person', wording: ONE.wording },
    withdrawnAt: null,
  });
  expect(kept?.recordedBy).not.toBe('');
  expect((await ask('consents', ONE)).said).toMatchObject({ known: 1 });
  expect((await ask('consents/withdraw', { address: 'ADA@example.com' })).said).toEqual({ isNew: true });
  expect((await ask('consents/withdraw', { address: 'ada@example.com' })).said).toEqual({ isNew: false });
  expect((await ask('consents', ONE)).said).toMatchObject({ recorded: 0, withdrawn: 1 });
  expect((await ask('privacy/find', { address: ONE.address })).said).toMatchObject({ mails: 0, hasConsent: true });
});

test('a list with a fault records nothing, and its good lines neither', async () => {
  const before = (await ask('consents')).said;
  const lines = 'bob@example.com,2026-01-02,Yes\n';
  const bad = await ask('consents/import', { csv: `address,given_at,wording\n${lines}nobody,2026-01-02,Yes\n` });
  expect(bad.said).toEqual({ faults: ['Line 3: address: one address of mail'], counts: null });
  expect((await ask('consents')).said).toEqual(before);
  const good = await ask('consents/import', { csv: `address,given_at,wording\n${lines}` });
  expect(good.said).toEqual({ faults: [], counts: { recorded: 1, known: 0, withdrawn: 0 } });
  expect(before).toMatchObject({ isPublic: false });
});

test('a day in the future, an address that is none and empty words are refused', async () => {
  for (const change of [{ givenOn: '2999-01-01' }, { address: 'nobody' }, { wording: ' ' }, { givenOn: '2026-02-30' }])
    expect((await ask('consents', { ...ONE, ...change })).status, JSON.stringify(change)).toBe(400);
});

test('a viewer counts and changes nothing, and who sees some mailboxes alone does neither', async () => {
  expect((await ask('consents', undefined, 'viewer')).status).toBe(200);
  for (const path of ['consents', 'consents/withdraw', 'consents/import'])
    expect((await ask(path, { ...ONE, csv: '' }, 'viewer')).status).toBe(403);
  const cookie = await page.signInBounded(['b2b@else.example']);
  expect((await page.ask('/api/consents', { headers: { cookie } })).status).toBe(403);
  expect((await page.ask('/api/consents', { method: 'POST', json: ONE, headers: { cookie } })).status).toBe(403);
});
