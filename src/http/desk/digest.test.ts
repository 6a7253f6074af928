// Asking for the weekly mail over HTTP.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readReaders } from '../../digest/digest-people.ts';
import type { Role } from '../../domain/rights.ts';
import { openPageFixture, type PageFixture } from './page-fixture.ts';

let page: PageFixture;
beforeAll(async () => {
  page = await openPageFixture({ hasMails: false });
}, 120_000);
afterAll(() => page.close());

const idOf = (role: Role) => page.idOf(role);

test('an owner or admin asks for the weekly mail and leaves it again, nobody else does, and the audit log says who', async () => {
  const digest = (as: Role, json?: object) =>
    page.ask('/api/account/digest', json === undefined ? { as } : { as, method: 'PUT', json });
  expect(await (await digest('admin')).json()).toEqual({ language: null, mayChoose: true, mailsPeople: false });
  expect((await digest('admin', { language: 'es' })).status).toBe(200);
  expect(await (await digest('admin')).json()).toMatchObject({ language: 'es' });
  expect(await (await digest('owner')).json()).toMatchObject({ language: null });
  for (const role of ['agent', 'viewer'] as const) {
    expect((await digest(role, { language: 'en' })).status).toBe(403);
    expect(await (await digest(role)).json()).toMatchObject({ mayChoose: false });
  }
  expect(Object.keys(readReaders(page.desk.ports.records))).toEqual([idOf('admin')]);
  expect((await digest('admin', { language: null })).status).toBe(200);
  expect(readReaders(page.desk.ports.records)).toEqual({});
  expect(
    page.desk.ports.records.audit.list({ fromSeq: 1, limit: 10_000 }).filter(({ step }) => step === 'digest_chosen'),
  ).toHaveLength(2);
});
