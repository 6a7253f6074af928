import { expect, test } from 'vitest';
import { z } from 'zod';
import {
  type AnswerRequest,
  openTestAccess,
  startVendorServer,
} from '../../connectors/contract/vendor-server-fixture.ts';
import { limits } from '../domain/limits.ts';
import { openVendorApi, type VendorApiOptions } from './vendor-api.ts';

const GET = { method: 'GET', path: '/things/1' } as const;

async function openApi(answer: AnswerRequest, more: Partial<VendorApiOptions> = {}) {
  const server = await startVendorServer(answer);
  const access = openTestAccess();
  const pace = { calls: 100, seconds: 1, callsAtOnce: 4 };
  return { server, access, api: openVendorApi({ vendor: 'acme', baseUrl: server.url, access, pace, ...more }) };
}

test('an answer is read in the form of its schema, with its time', async () => {
  const { api, server } = await openApi(() => ({ json: { id: 7, more: true } }));
  const answer = await api.call({ ...GET, query: { fields: 'id,more', page: 2, none: undefined } });
  expect(answer.read(z.object({ id: z.number() }))).toEqual({ id: 7 });
  expect(answer.at).toBe('2026-11-20T09:00:00.000Z');
  expect(server.requests[0]?.query.toString()).toBe('fields=id%2Cmore&page=2');
});

test('an answer of another form is a bad_response that names the place, not the value', async () => {
  const { api } = await openApi(() => ({ json: { customer: { email: 17, card: '4111111111111111' } } }));
  const answer = await api.call(GET);
  const schema = z.object({ customer: z.object({ email: z.string() }) });
  expect(() => answer.read(schema)).toThrow(/^\[acme\] GET \/things\/1: .*customer\.email \(invalid_type\)\.$/);
  expect(() => answer.read(schema)).not.toThrow(/4111/);
});

test.each([
  [401, 'auth', 1],
  [403, 'auth', 1],
  [404, 'not_found', 1],
  [409, 'rejected', 1],
  [422, 'rejected', 1],
  [500, 'unavailable', 3],
  [503, 'unavailable', 3],
] as const)('status %i is %s after %i tries of a reading call', async (status, kind, tries) => {
  const { api, server } = await openApi(() => ({ status, json: { error: 'no, secret-token' } }));
  const failure = await api.call(GET).catch((error: unknown) => error);
  expect(failure).toMatchObject({ name: 'ConnectorError', kind });
  expect(String(failure)).not.toContain('secret-token');
  expect(server.requests).toHaveLength(tries);
});

test('a writing call is not repeated where it may have been carried out, and is where it certainly was not', async () => {
  const write = { method: 'POST', path: '/orders/1/cancel', body: { json: { reason: 'customer' } } } as const;
  const unclear = await openApi(() => ({ status: 502 }));
  await expect(unclear.api.call(write)).rejects.toMatchObject({ kind: 'unavailable' });
  expect(unclear.server.requests).toHaveLength(1);
  let calls = 0;
  const busy = await openApi(() => {
    calls += 1;
    return calls === 1 ? { status: 429, headers: { 'retry-after': '2' } } : { json: { ok: true } };
  });
  expect((await busy.api.call(write)).json()).toEqual({ ok: true });
  expect(busy.access.waits[0]).toBeGreaterThanOrEqual(2_000);
  expect(JSON.parse(busy.server.requests[1]?.body ?? '')).toEqual({ reason: 'customer' });
});

test('a Retry-After that is too long is told, not waited for', async () => {
  const { api, access } = await openApi(() => ({ status: 429, headers: { 'retry-after': '900' } }));
  await expect(api.call(GET)).rejects.toMatchObject({ kind: 'rate_limited', retryAfterSeconds: 900 });
  expect(access.waits).toEqual([]);
});

test('no call goes after a redirect, and the key with it', async () => {
  const { api, server } = await openApi(() => ({ status: 302, headers: { location: 'http://169.254.169.254/' } }));
  await expect(api.call(GET)).rejects.toMatchObject({ kind: 'rejected' });
  expect(server.requests).toHaveLength(1);
});

test('a token that has ended is renewed once, and that is no failed try', async () => {
  const asked: boolean[] = [];
  const { api, server } = await openApi(
    ({ headers }) => (headers['authorization'] === 'Bearer new' ? { json: {} } : { status: 401 }),
    {
      authorize: (isRenewed) => {
        asked.push(isRenewed);
        return Promise.resolve({ authorization: isRenewed ? 'Bearer new' : 'Bearer old' });
      },
    },
  );
  await api.call(GET);
  expect(asked).toEqual([false, true]);
  server.override(() => ({ status: 401 }));
  await expect(api.call(GET)).rejects.toMatchObject({ kind: 'auth' });
  expect(server.requests).toHaveLength(4);
});

test('a vendor that fails is left alone for a while, then tried by one call', async () => {
  const { api, server, access } = await openApi(() => ({ status: 500 }));
  for (let call = 0; call < limits.vendor.breakerFaults; call += 1) await api.call(GET).catch(() => undefined);
  const before = server.requests.length;
  await expect(api.call(GET)).rejects.toThrow(/left alone until/);
  expect(server.requests).toHaveLength(before);
  server.override(() => ({ json: {} }));
  access.setNow('2026-11-20T10:00:00.000Z');
  await api.call(GET);
  await api.call(GET);
});

test('what is refused does not open the breaker: one hostile number must not stop the others', async () => {
  const { api, server } = await openApi(() => ({ status: 422 }));
  for (let call = 0; call < 12; call += 1) await api.call(GET).catch(() => undefined);
  server.override(() => ({ json: {} }));
  await api.call(GET);
});

test('an answer that never comes, breaks off or is too big is told as such', async () => {
  const slow = await openApi(() => ({ hang: true }), { callSeconds: 0.05 });
  await expect(slow.api.call({ ...GET, isRepeatable: false })).rejects.toThrow(/did not answer in time/);
  const broken = await openApi(() => ({ breakOff: true }));
  await expect(broken.api.call(GET)).rejects.toMatchObject({ kind: 'unavailable' });
  const huge = await openApi(() => ({ text: Buffer.alloc(limits.vendor.answerBytesMax + 1, 32) }));
  await expect(huge.api.call(GET)).rejects.toMatchObject({ kind: 'bad_response' });
});

test('nobody there is told with the code of the machine', async () => {
  const { api, server } = await openApi(() => ({}));
  await server.stop();
  await expect(api.call(GET)).rejects.toThrow(/cannot be reached \(ECONNREFUSED\)/);
});

test('the pace of the vendor is kept', async () => {
  const { api, access } = await openApi(() => ({}), { pace: { calls: 2, seconds: 1, callsAtOnce: 1 } });
  for (let call = 0; call < 6; call += 1) await api.call(GET);
  expect(access.waits.reduce((sum, wait) => sum + wait, 0)).toBe(2_000);
});
