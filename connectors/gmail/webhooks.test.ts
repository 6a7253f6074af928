// Pushes of Gmail's through Pub/Sub: who is believed, and what comes of it.
import { generateKeyPairSync, sign } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { limits } from '../../src/domain/limits.ts';
import type { WebhookEvent, WebhookRequest, WebhookSource } from '../../src/ports/webhook-source.ts';
import { type GmailInUse, openInUse } from './emulated-gmail-fixture.ts';
import { openEmulatedGmail } from './emulator/server.ts';

const AUDIENCE = 'https://waybill.example/webhooks/gmail/1';
const SERVICE_ACCOUNT = 'pusher@project.iam.gserviceaccount.com';
const gmail = await openEmulatedGmail();
const { pusher } = gmail;
const push = {
  topic: 'projects/p/topics/t',
  audience: AUDIENCE,
  serviceAccount: SERVICE_ACCOUNT,
  signingKeysUrl: `${gmail.url}certs`,
};
const UNUSED_URL = 'http://127.0.0.1:9/';
beforeAll(() => {
  pusher.target = { url: UNUSED_URL, audience: AUDIENCE, serviceAccount: SERVICE_ACCOUNT };
});
afterAll(() => gmail.close());

function openWatched(): GmailInUse & { readonly webhooks: WebhookSource } {
  const inUse = openInUse(gmail, { push });
  if (!inUse.connection.webhooks) throw new Error('no webhooks');
  return { ...inUse, webhooks: inUse.connection.webhooks };
}

function requestWith(token: string | null, body: string, changes: Partial<WebhookRequest> = {}): WebhookRequest {
  return {
    method: 'POST',
    url: new URL(AUDIENCE),
    headers: new Map(token === null ? [] : [['authorization', `Bearer ${token}`]]),
    body: Buffer.from(body),
    now: new Date().toISOString(),
    ...changes,
  };
}

describe('a proven push', () => {
  test('says that its account changed, with the id of the message, and is answered with 204', async () => {
    const { webhooks, account } = openWatched();
    const received = await webhooks.receive(
      requestWith(pusher.signToken(pusher.claims()), pusher.envelope(account)),
      [],
    );
    expect(received.answer).toMatchObject({ status: 204, body: '' });
    expect(received.events).toEqual([
      { kind: 'changed', of: { address: account.address }, eventId: expect.any(String) },
    ]);
  });

  test('that comes twice passes twice with the same eventId', async () => {
    const { webhooks, account } = openWatched();
    const request = requestWith(pusher.signToken(pusher.claims()), pusher.envelope(account));
    const [first, second] = [await webhooks.receive(request, []), await webhooks.receive(request, [])];
    expect(first.events).toHaveLength(1);
    expect(second.events).toEqual(first.events);
  });

  test('of another account, or with a body that cannot be read, is answered and gives no events', async () => {
    const { webhooks } = openWatched();
    const data = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64');
    const bodies = [
      pusher.envelope({ address: 'stranger@elsewhere.example', historyId: 5n }),
      '',
      'no json',
      '[]',
      'null',
      '{"message":null}',
      JSON.stringify({ message: { data: data({ emailAddress: { a: 1 } }), messageId: '1' } }),
      JSON.stringify({ message: { data: '!!!', messageId: '1' } }),
      JSON.stringify({ message: { data: data({ emailAddress: '__proto__' }), messageId: '1' } }),
    ];
    for (const body of bodies) {
      const received = await webhooks.receive(requestWith(pusher.signToken(pusher.claims()), body), []);
      expect(received).toMatchObject({ answer: { status: 204 }, events: [] });
    }
  });

  test('is taken for an account among the known subscriptions, whatever the case of its letters', async () => {
    const { webhooks } = openWatched();
    const known = [{ id: 'second@shop.example', expiresAt: '2026-12-01T00:00:00Z', secretDigest: null }];
    const body = pusher.envelope({ address: 'Second@Shop.example', historyId: 5n });
    const { events } = await webhooks.receive(requestWith(pusher.signToken(pusher.claims()), body), known);
    expect(events).toMatchObject([{ of: { address: 'second@shop.example' } }]);
  });
});

describe('what is not proven gives no events and an answer that says nothing', () => {
  const now = () => Math.floor(Date.now() / 1000);
  const forged: readonly (readonly [string, () => string | null])[] = [
    ['no token', () => null],
    ['a token that is none', () => 'a.b.c'],
    ['an empty token', () => '..'],
    ['a token too long', () => `${'a'.repeat(limits.gmail.pushTokenCharactersMax)}.b.c`],
    ['another audience', () => pusher.signToken({ ...pusher.claims(), aud: 'https://other.example/' })],
    ['a list of audiences', () => pusher.signToken({ ...pusher.claims(), aud: [AUDIENCE] })],
    ['an audience that begins so', () => pusher.signToken({ ...pusher.claims(), aud: `${AUDIENCE}/x` })],
    ['another issuer', () => pusher.signToken({ ...pusher.claims(), iss: 'https://accounts.google.com.evil.example' })],
    [
      'another service account',
      () => pusher.signToken({ ...pusher.claims(), email: 'evil@project.iam.gserviceaccount.com' }),
    ],
    ['an address not verified', () => pusher.signToken({ ...pusher.claims(), email_verified: false })],
    ['an address verified in words', () => pusher.signToken({ ...pusher.claims(), email_verified: 'true' })],
    ['no address', () => pusher.signToken({ ...pusher.claims(), email: undefined })],
    ['a token that ran out', () => pusher.signToken({ ...pusher.claims(), exp: now() - 1 })],
    [
      'a token older than an hour, good for longer',
      () => pusher.signToken({ ...pusher.claims(), iat: now() - 2 * 3600, exp: now() + 3600 }),
    ],
    ['a token from the future', () => pusher.signToken({ ...pusher.claims(), iat: now() + 600 })],
    ['a token without a time', () => pusher.signToken({ ...pusher.claims(), iat: undefined })],
    ['alg none', () => pusher.signToken(pusher.claims(), { alg: 'none' })],
    ['alg HS256', () => pusher.signToken(pusher.claims(), { alg: 'HS256' })],
    ['an unknown key', () => pusher.signToken(pusher.claims(), { kid: 'other' })],
    ['a key id of ours in the prototype', () => pusher.signToken(pusher.claims(), { kid: '__proto__' })],
    ['critical fields', () => pusher.signToken(pusher.claims(), { crit: ['x'] })],
    [
      'a changed payload',
      () => {
        const [head, , signature] = pusher.signToken(pusher.claims()).split('.');
        return `${head}.${Buffer.from(JSON.stringify({ ...pusher.claims(), sub: 'x' })).toString('base64url')}.${signature}`;
      },
    ],
    [
      "another's signature under Google's key id",
      () => {
        const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
        const input = pusher.signToken(pusher.claims()).split('.').slice(0, 2).join('.');
        return `${input}.${sign('RSA-SHA256', Buffer.from(input), privateKey).toString('base64url')}`;
      },
    ],
  ];
  for (const [name, makeToken] of forged) {
    test(name, async () => {
      const { webhooks, account } = openWatched();
      const received = await webhooks.receive(requestWith(makeToken(), pusher.envelope(account)), []);
      expect(received).toEqual({ answer: { status: 401, contentType: 'text/plain', body: '' }, events: [] });
    });
  }

  test('GET, and a body too large', async () => {
    const { webhooks, account } = openWatched();
    const token = pusher.signToken(pusher.claims());
    for (const request of [
      requestWith(token, pusher.envelope(account), { method: 'GET' }),
      requestWith(token, 'x'.repeat(limits.gmail.pushBodyBytesMax + 1)),
    ])
      expect((await webhooks.receive(request, [])).answer.status).toBe(401);
  });
});

describe("Google's signing keys", () => {
  /** A place that hands out keys and counts how often. */
  async function openKeys(answer: () => { readonly status: number; readonly body: string }) {
    let asked = 0;
    const server = createServer((_request, response) => {
      asked += 1;
      const { status, body } = answer();
      response.writeHead(status, { 'cache-control': 'public, max-age=20000' });
      response.end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const signingKeysUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/certs`;
    const inUse = openInUse(gmail, { push: { ...push, signingKeysUrl } });
    const send = async (kid?: string, atMs = Date.now()) => {
      const token = pusher.signToken(pusher.claims(atMs), kid === undefined ? {} : { kid });
      const request = requestWith(token, pusher.envelope(inUse.account), { now: new Date(atMs).toISOString() });
      return (await inUse.connection.webhooks?.receive(request, []))?.answer.status;
    };
    return { send, asked: () => asked, close: () => new Promise((resolve) => server.close(resolve)) };
  }
  const keys = (): string => JSON.stringify(pusher.keys());

  test('are fetched once, and anew when they have run out', async () => {
    const { send, asked, close } = await openKeys(() => ({ status: 200, body: keys() }));
    expect(await Promise.all([send(), send(), send()])).toEqual([204, 204, 204]);
    expect(asked()).toBe(1);
    expect(await send(undefined, Date.now() + 20_001_000)).toBe(204);
    expect(asked()).toBe(2);
    await close();
  });

  test('are not fetched for each unknown key id that a forger names', async () => {
    const { send, asked, close } = await openKeys(() => ({ status: 200, body: keys() }));
    await send();
    for (let n = 0; n < 50; n += 1) expect(await send(`forged-${n}`)).toBe(401);
    expect(asked()).toBeLessThanOrEqual(2);
    await close();
  });

  test('that cannot be had prove nothing: Pub/Sub is asked to come again', async () => {
    let body = '';
    const { send, close } = await openKeys(() => ({ status: body === '' ? 500 : 200, body }));
    expect(await send()).toBe(503);
    body = keys();
    expect(await send(undefined, Date.now() + limits.gmail.signingKeysWaitSeconds * 1000)).toBe(204);
    await close();
  });

  test('that are too short, too many or no keys are not used', async () => {
    const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 1024 });
    const short = { keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'emulator-key-1' }] };
    const many = { keys: Array.from({ length: limits.gmail.signingKeysMax + 1 }, () => pusher.keys().keys[0]) };
    for (const body of [
      JSON.stringify(short),
      JSON.stringify(many),
      '{}',
      'x',
      'x'.repeat(limits.gmail.signingKeyBytesMax + 1),
    ]) {
      const { send, close } = await openKeys(() => ({ status: 200, body }));
      expect(await send()).not.toBe(204);
      await close();
    }
  });
});

describe('watching', () => {
  test('a mail that arrives is pushed and heard of, until the watch is stopped', async () => {
    const { webhooks, account, deliver } = openWatched();
    const events: WebhookEvent[] = [];
    const server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const headers = new Map(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
      const received = await webhooks.receive(
        {
          method: request.method ?? '',
          url: new URL(AUDIENCE),
          headers,
          body: Buffer.concat(chunks),
          now: new Date().toISOString(),
        },
        [],
      );
      events.push(...received.events);
      response.writeHead(received.answer.status);
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    pusher.target = { url, audience: AUDIENCE, serviceAccount: SERVICE_ACCOUNT };

    const subscription = await webhooks.subscribe({ url: AUDIENCE, secret: 's' });
    expect(subscription).toMatchObject({ id: account.address, secretDigest: null });
    const days = (Date.parse(subscription.expiresAt) - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(6.9);
    expect((await webhooks.renew(subscription)).expiresAt >= subscription.expiresAt).toBe(true);
    await deliver(Buffer.from('Subject: x\r\n\r\n'));
    await pusher.settle();
    expect(events).toMatchObject([{ kind: 'changed', of: { address: account.address } }]);
    expect(pusher.answers).toEqual([204]);

    await webhooks.unsubscribe(subscription);
    await webhooks.unsubscribe(subscription);
    await deliver(Buffer.from('Subject: y\r\n\r\n'));
    await pusher.settle();
    expect(events).toHaveLength(1);
    await new Promise((resolve) => server.close(resolve));
    pusher.target = { url: UNUSED_URL, audience: AUDIENCE, serviceAccount: SERVICE_ACCOUNT };
  });

  test('where another watch of ours is in the way, it is stopped first', async () => {
    const { webhooks, account } = openWatched();
    const message = 'Only one user push notification client allowed per developer (call /stop then try again)';
    gmail.fail({ method: 'watch', answer: { status: 400, reason: 'failedPrecondition', message } });
    await webhooks.subscribe({ url: AUDIENCE, secret: 's' });
    expect(gmail.countDone(account, 'stop')).toBe(1);
    expect(gmail.countDone(account, 'watch')).toBe(1);
  });

  test('a topic that Gmail may not publish to is rejected, and the remedy named', async () => {
    const { webhooks } = openWatched();
    gmail.fail({ method: 'watch', answer: { status: 403, reason: 'forbidden' }, times: 2 });
    await expect(webhooks.subscribe({ url: AUDIENCE, secret: 's' })).rejects.toMatchObject({
      kind: 'rejected',
      message: expect.stringContaining('gmail-api-push@system.gserviceaccount.com'),
    });
  });
});
