import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { openTestAccess } from '../../connectors/contract/vendor-server-fixture.ts';
import { findFreePort } from '../../connectors/imap/emulator/dovecot.ts';
import { mayConnectTo } from '../calls/private-addresses.ts';
import { codeOf } from '../calls/read-response.ts';
import { openVendorApi } from '../calls/vendor-api.ts';
import { PRIVATE_ADDRESS } from '../calls/vendor-fault.ts';
import { limits } from '../domain/limits.ts';
import { openGuardedFetch } from './guarded-fetch.ts';

let port: number;
let asked: number;

beforeEach(async () => {
  asked = 0;
  const server = createServer((request, response) => {
    asked += 1;
    if (request.url === '/elsewhere') response.writeHead(302, { location: `http://127.0.0.1:${port}/inside` });
    response.end('{"ok":true}');
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ({ port } = server.address() as AddressInfo);
});

function open(isPrivateNetworkAllowed: boolean, ...answers: readonly string[][]): typeof fetch {
  const left = [...answers];
  const guarded = openGuardedFetch({
    isPrivateNetworkAllowed,
    ...(answers.length === 0
      ? {}
      : {
          resolve: (_, __, callback) =>
            callback(
              null,
              (left.shift() ?? []).map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
            ),
        }),
  });
  onTestFinished(() => guarded.close());
  return guarded.fetch;
}
const codeFrom = async (call: Promise<Response>): Promise<string> =>
  call.then(
    ({ status }) => `answered ${status}`,
    (error: unknown) => codeOf(error),
  );

describe('an address of a private network', () => {
  test.each([
    '127.0.0.1',
    '127.1',
    '2130706433',
    '0x7f000001',
    '0177.0.0.1',
    '0.0.0.0',
    '[::1]',
    '[::]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[64:ff9b::127.0.0.1]',
    '10.0.0.1',
    '169.254.169.254',
    '100.64.0.1',
    'localhost',
  ])('is refused however it is written: %s', async (host) => {
    expect(await codeFrom(open(false)(`http://${host}:${port}/`))).toBe(PRIVATE_ADDRESS);
    expect(asked).toBe(0);
  });

  test('is refused where a name leads to it, also among others that are not, and at the second look', async () => {
    const call = open(false, ['127.0.0.1'], ['::1', '10.0.0.1'], ['169.254.169.254']);
    for (let n = 0; n < 3; n += 1) expect(await codeFrom(call(`http://shop.example:${port}/`))).toBe(PRIVATE_ADDRESS);
    const rebound = open(true, ['127.0.0.1']);
    expect(await codeFrom(rebound(`http://shop.example:${port}/`))).toBe('answered 200');
    expect(asked).toBe(1);
  });

  test('is reached where the connection allows it, but never one of a cloud’s own', async () => {
    const call = open(true);
    expect(await codeFrom(call(`http://127.0.0.1:${port}/`))).toBe('answered 200');
    for (const host of ['169.254.169.254', '[fd00:ec2::254]', '[::ffff:169.254.169.254]', '168.63.129.16'])
      expect(await codeFrom(call(`http://${host}:${port}/`))).toBe(PRIVATE_ADDRESS);
  });
});

test('a vendor at such an address cannot be asked, which is no answer of it: told each time with what to do, without another try or a rest', async () => {
  const access = { ...openTestAccess(), fetch: open(false) };
  const pace = { calls: 100, seconds: 1, callsAtOnce: 4 };
  const api = openVendorApi({ vendor: 'acme', baseUrl: `http://127.0.0.1:${port}`, access, pace });
  const before = asked;
  for (let n = 0; n < limits.vendor.breakerFaults + 1; n += 1)
    await expect(api.call({ method: 'GET', path: '/' })).rejects.toMatchObject({
      kind: 'unavailable',
      message: expect.stringMatching(/private network.*--private-network/),
    });
  expect(access.waits).toEqual([]);
  expect(asked).toBe(before);
});

test('a redirect is never followed, whatever was asked for', async () => {
  const call = open(true);
  const answer = await call(`http://127.0.0.1:${port}/elsewhere`, { redirect: 'follow' });
  expect(answer.status).toBe(302);
  await expect(call(`http://127.0.0.1:${port}/elsewhere`, { redirect: 'error' })).rejects.toThrow();
  expect(asked).toBe(2);
});

test('a call keeps its body, its headers and its end', async () => {
  const call = open(true);
  const answer = await call(`http://127.0.0.1:${port}/`, {
    method: 'POST',
    body: 'x',
    signal: AbortSignal.timeout(5_000),
  });
  expect(await answer.json()).toEqual({ ok: true });
  await expect(call(`http://127.0.0.1:${port}/`, { signal: AbortSignal.abort() })).rejects.toThrow();
  expect(await codeFrom(call(`http://127.0.0.1:${await findFreePort()}/`))).toBe('ECONNREFUSED');
  expect(await codeFrom(open(false)('http://nobody.invalid/'))).toMatch(/ENOTFOUND|EAI_AGAIN/);
});

test('public addresses are public, and nothing else is', () => {
  const isPublic = (address: string) => mayConnectTo(address, { isPrivateNetworkAllowed: false });
  for (const address of ['8.8.8.8', '172.32.0.1', '100.128.0.1', '2606:4700::1111', '64:ff9b::8.8.8.8', '198.20.0.1'])
    expect(isPublic(address), address).toBe(true);
  for (const address of [
    ...['172.16.0.1', '192.168.1.1', '198.18.0.1', '224.0.0.1', '255.255.255.255', '203.0.113.5', '0.1.2.3'],
    ...['fc00::1', 'fe80::1', 'fe80::1%eth0', 'ff02::1', '::', '::1', '::7f00:1', '2002:7f00:1::', '2001:db8::1'],
    ...['64:ff9b::10.0.0.1', '64:ff9b:1::1', '::ffff:10.0.0.1', 'fec0::1', '5f00::1', '', 'shop.example'],
  ])
    expect(isPublic(address), address).toBe(false);
});
