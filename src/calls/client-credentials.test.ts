import { expect, test } from 'vitest';
import {
  type AnswerRequest,
  openTestAccess,
  startVendorServer,
} from '../../connectors/contract/vendor-server-fixture.ts';
import { openClientCredentials } from './client-credentials.ts';
import { openVendorApi } from './vendor-api.ts';

const TOKEN = { method: 'POST', path: '/token', body: { form: { grant_type: 'client_credentials' } } } as const;

/** Gives tokens `t1`, `t2`, …; `accepts` decides which of them the API takes. */
async function openApi(accepts: (token: string) => boolean, seconds: unknown = '3600') {
  let given = 0;
  const answer: AnswerRequest = ({ path, headers }) => {
    if (path === '/token') {
      given += 1;
      return { json: { access_token: `t${given}`, expires_in: seconds } };
    }
    return accepts(headers['authorization']?.replace('Bearer ', '') ?? '') ? { json: {} } : { status: 401 };
  };
  const server = await startVendorServer(answer);
  const access = openTestAccess();
  const common = { vendor: 'acme', baseUrl: server.url, access };
  const authorize = openClientCredentials({ ...common, call: TOKEN });
  const api = openVendorApi({ ...common, authorize, pace: { calls: 100, seconds: 1, callsAtOnce: 10 } });
  return { api, access, server, given: () => given, call: () => api.call({ method: 'GET', path: '/things' }) };
}

test('one token serves calls that run at once, and later ones until shortly before its end', async () => {
  const { call, given, access } = await openApi(() => true);
  await Promise.all([call(), call(), call()]);
  access.setNow('2026-11-20T09:58:59.000Z');
  await call();
  expect(given()).toBe(1);
  access.setNow('2026-11-20T09:59:00.000Z');
  await call();
  expect(given()).toBe(2);
});

test('a token that the vendor refuses is renewed once for all who were refused', async () => {
  const { call, given } = await openApi((token) => token !== 't1');
  await Promise.all([call(), call(), call()]);
  expect(given()).toBe(2);
});

test('a vendor that refuses every token is an auth fault, asked twice', async () => {
  const { call, server } = await openApi(() => false);
  await expect(call()).rejects.toMatchObject({ kind: 'auth' });
  expect(server.requests.map(({ path }) => path)).toEqual(['/token', '/things', '/token', '/things']);
});

test('a token without a lifetime is kept for some minutes', async () => {
  const { call, given, access } = await openApi(() => true, null);
  await call();
  access.setNow('2026-11-20T09:05:00.000Z');
  await call();
  expect(given()).toBe(2);
});

test.each([400, 401, 403, 422])('%i from the token call is an auth fault that names no secret', async (status) => {
  const { call, server } = await openApi(() => true);
  server.override(() => ({ status, json: { error: 'invalid_client', echo: 's3cret' } }));
  const failure = await call().catch((error: unknown) => error);
  expect(failure).toMatchObject({ name: 'ConnectorError', kind: 'auth' });
  expect(String(failure)).not.toContain('s3cret');
});

test('a token call that fails is not remembered', async () => {
  const { call, server } = await openApi(() => true);
  server.override(() => ({ text: '<html>' }));
  await expect(call()).rejects.toMatchObject({ kind: 'bad_response' });
  server.override(null);
  await call();
});

test('a proof that is made anew for each token is never sent twice', async () => {
  const server = await startVendorServer(({ body }) => ({ json: { access_token: `of ${body}`, expires_in: 120 } }));
  const access = openTestAccess();
  const proofs = ['proof-1', 'proof-2', 'proof-3'];
  const call = () => ({ ...TOKEN, body: { form: { client_assertion: proofs.shift() ?? '' } } });
  const authorize = openClientCredentials({ vendor: 'acme', baseUrl: server.url, access, call });
  await authorize(false);
  await authorize(false);
  access.setNow('2026-11-20T09:01:30.000Z');
  await authorize(false);
  expect(server.requests.map(({ body }) => body)).toEqual(['client_assertion=proof-1', 'client_assertion=proof-2']);
});
