// A person's data over HTTP: only who sees all mailboxes, typed twice before it goes, and never in the log.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPageFixture, type PageFixture } from './page-fixture.ts';

const INGRID = 'ingrid.solberg@example.com';
let page: PageFixture;
beforeAll(async () => {
  page = await openPageFixture();
}, 120_000);
afterAll(() => page.close());

const post = async (path: string, json: object) => {
  const answer = await page.ask(`/api/privacy/${path}`, { method: 'POST', as: 'admin', json });
  return { status: answer.status, said: (await answer.json()) as Record<string, unknown> };
};
const written = () => JSON.stringify(page.desk.ports.records.audit.list({ fromSeq: 1, limit: 10_000 }));

test('what is kept of a person is counted, carried off, and erased where the address is typed twice', async () => {
  const { said } = await post('find', { address: INGRID.toUpperCase() });
  expect(said['mails']).toBeGreaterThan(0);
  const file = await page.ask('/api/privacy/export', { method: 'POST', as: 'admin', json: { address: INGRID } });
  const lines = (await file.text()).trimEnd().split('\n');
  expect(lines.length).toBeGreaterThan(Number(said['mails']));
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ kind: 'mail', content: { contact: INGRID } });
  expect(await post('erase', { address: INGRID, again: 'ingrid@example.com' })).toMatchObject({ status: 400 });
  expect((await post('find', { address: INGRID })).said['mails']).toBe(said['mails']);
  const underWay = said['underWay'] as Record<string, number>;
  const isUnderWay = Object.values(underWay).some((count) => count > 0);
  const erased = await post('erase', { address: INGRID, again: ` ${INGRID.toUpperCase()} ` });
  expect(erased.status).toBe(isUnderWay ? 409 : 200);
});

test('the log says who looked, and not for whom', () => {
  const log = written();
  expect(log).toContain('person_exported');
  expect(log).toContain('Adam Lund');
  expect(log).not.toContain('ingrid.solberg@');
});

test('who sees some mailboxes alone has no part in it', async () => {
  const cookie = await page.signInBounded(['elsewhere@shop.example']);
  for (const path of ['find', 'export', 'suppressions/remove']) {
    const init = { method: 'POST', headers: { cookie }, json: { address: INGRID } };
    expect((await page.ask(`/api/privacy/${path}`, init)).status, path).toBe(403);
  }
  expect((await page.ask('/api/privacy/suppressions', { headers: { cookie } })).status).toBe(403);
});

test('how long mails are kept is tried before it counts, and has a least', async () => {
  expect(await post('retention/try', { mailDays: 30 })).toMatchObject({ status: 200, said: { mails: 0 } });
  expect((await post('retention', { mailDays: 1 })).status).toBe(400);
  expect(await post('retention', { mailDays: 365 })).toMatchObject({ status: 200 });
  const kept = await page.ask('/api/privacy/retention', { as: 'admin' });
  expect(await kept.json()).toEqual({ mailDays: 365 });
});
