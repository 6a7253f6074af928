import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { limits } from '../../src/domain/limits.ts';
import { ConnectorError } from '../../src/ports/connector-error.ts';
import type { WebhookRequest } from '../../src/ports/webhook-source.ts';
import { testSourceWebhooks } from '../contract/source-webhooks-contract.ts';
import { createCertificate } from './certificate-fixture.ts';
import { CERTIFICATE_ID, openPaypal } from './paypal-server-fixture.ts';
import { createWebhooks } from './webhooks.ts';

const NOW = '2026-11-20T09:00:00.000Z';
const WEBHOOK_ID = '1JE4291016473214C';
const CERTIFICATE_URL = `https://api.paypal.com/v1/notifications/certs/${CERTIFICATE_ID}`;
const YEAR = { from: '2026-01-01T00:00:00Z', to: '2026-12-31T00:00:00Z' };
const keys = generateKeyPairSync('rsa', { modulusLength: 2_048 });
const PEM = createCertificate(keys, YEAR);

function headersOf(
  body: string | Uint8Array,
  { at = NOW, webhookId = WEBHOOK_ID, key = keys.privateKey, url = CERTIFICATE_URL }: Partial<Signing> = {},
): Map<string, string> {
  const time = at.replace('.000Z', 'Z');
  const id = 'ee0f7e60-c5f1-11f0-8f4c-17fb9b5b2d2e';
  const signed = `${id}|${time}|${webhookId}|${crc32(body)}`;
  return new Map([
    ['paypal-auth-algo', 'SHA256withRSA'],
    ['paypal-cert-url', url],
    ['paypal-transmission-id', id],
    ['paypal-transmission-time', time],
    ['paypal-transmission-sig', sign('sha256', Buffer.from(signed), key).toString('base64')],
  ]);
}
interface Signing {
  readonly at: string;
  readonly webhookId: string;
  readonly key: KeyObject;
  readonly url: string;
}

const eventOf = (type: string, resource: object, id = 'WH-58D329510W468432D-8HN650336L201105X'): string =>
  JSON.stringify({ id, create_time: '2026-11-20T08:59:58.000Z', resource_type: 'capture', event_type: type, resource });
const COMPLETED = eventOf('PAYMENT.CAPTURE.COMPLETED', { id: '3C679366HH908993F', status: 'COMPLETED' });

const callOf = (body: string, signing: Partial<Signing> = {}): WebhookRequest => ({
  method: 'POST',
  url: new URL('https://desk.example/webhooks/source/Zk3m'),
  body: Buffer.from(body),
  now: NOW,
  headers: headersOf(body, signing),
});

function openWith(readCertificate: (host: string, id: string) => Promise<string>) {
  return createWebhooks({ webhookId: WEBHOOK_ID, hosts: ['api.paypal.com', 'api-m.paypal.com'], readCertificate });
}
const webhooks = openWith(() => Promise.resolve(PEM));
const saysOf = async (body: string) => (await webhooks.receive(callOf(body))).events.map(({ change }) => change);

testSourceWebhooks({
  name: 'paypal',
  open: (webhookId) =>
    createWebhooks({ webhookId, hosts: ['api.paypal.com'], readCertificate: () => Promise.resolve(PEM) }),
  secrets: [WEBHOOK_ID, '9XL90610J3647323C'],
  calls: [
    { body: COMPLETED, says: [{ kind: 'payment', reference: '3C679366HH908993F' }] },
    {
      body: eventOf(
        'PAYMENT.CAPTURE.REFUNDED',
        {
          id: '1JU08902781691411',
          links: [
            { rel: 'self', href: 'https://api.paypal.com/v2/payments/refunds/1JU08902781691411' },
            { rel: 'up', href: 'https://api.paypal.com/v2/payments/captures/8MC585209K746392H' },
          ],
        },
        'WH-2',
      ).replace('WH-2', 'WH-2CL46544TB770421K'),
      says: [{ kind: 'payment', reference: '8MC585209K746392H' }],
    },
  ],
  sign: ({ body, signedAt, secret }) => ({ headers: headersOf(body, { at: signedAt, webhookId: secret }) }),
  proofHeaders: [
    'paypal-transmission-sig',
    'paypal-transmission-id',
    'paypal-transmission-time',
    'paypal-cert-url',
    'paypal-auth-algo',
  ],
  unsignedHeaders: { 'paypal-auth-version': 'v9', 'webhook-id': '9XL90610J3647323C' },
  isTimeSigned: true,
});

describe('what an event says', () => {
  test.each([
    [
      'CUSTOMER.DISPUTE.CREATED',
      { disputed_transactions: [{ seller_transaction_id: '00D10444LD479031K' }] },
      '00D10444LD479031K',
    ],
    ['PAYMENT.SALE.REFUNDED', { id: '6YX43824R4443062K', sale_id: '80F85758S3080410K' }, '80F85758S3080410K'],
    ['PAYMENT.SALE.COMPLETED', { id: '80F85758S3080410K' }, '80F85758S3080410K'],
    ['PAYMENT.AUTHORIZATION.VOIDED', { id: '2DC87612EK520411B' }, '2DC87612EK520411B'],
  ])('%s names the payment', async (type, resource, reference) => {
    expect(await saysOf(eventOf(type, resource))).toEqual([{ kind: 'payment', reference }]);
  });

  test('a dispute of two payments is two events, each with an id of its own', async () => {
    const disputed_transactions = ['00D10444LD479031K', '80F85758S3080410K'].map((id) => ({
      seller_transaction_id: id,
    }));
    const { events } = await webhooks.receive(callOf(eventOf('CUSTOMER.DISPUTE.UPDATED', { disputed_transactions })));
    expect(new Set(events.map(({ eventId }) => eventId)).size).toBe(2);
    expect(events.map(({ at }) => at)).toEqual(['2026-11-20T08:59:58Z', '2026-11-20T08:59:58Z']);
  });

  test('one of money that names no payment has all asked anew; one of something else says nothing', async () => {
    expect(await saysOf(eventOf('PAYMENT.CAPTURE.REFUNDED', { id: '1JU08902781691411' }))).toEqual([{ kind: 'all' }]);
    expect(await saysOf(eventOf('CUSTOMER.DISPUTE.CREATED', { id: 'PP-D-1' }))).toEqual([{ kind: 'all' }]);
    expect(await saysOf(eventOf('PAYMENT.CAPTURE.COMPLETED', { id: '<b>x</b>' }))).toEqual([{ kind: 'all' }]);
    expect(await saysOf(eventOf('CHECKOUT.ORDER.APPROVED', { id: '5O190127TN364715T' }))).toEqual([]);
  });
});

describe('the certificate', () => {
  test.each([
    ['another host', 'https://api.paypal.com.evil.example/v1/notifications/certs/CERT-1'],
    ['PayPal’s other world', 'https://api.sandbox.paypal.com/v1/notifications/certs/CERT-1'],
    ['any other host of PayPal', 'https://www.paypal.com/v1/notifications/certs/CERT-1'],
    ['no TLS', 'http://api.paypal.com/v1/notifications/certs/CERT-1'],
    ['a user before the host', 'https://api.paypal.com@evil.example/v1/notifications/certs/CERT-1'],
    ['a port', 'https://api.paypal.com:8443/v1/notifications/certs/CERT-1'],
    ['another path', 'https://api.paypal.com/v1/notifications/certs/../../upload/CERT-1'],
    ['a query', 'https://api.paypal.com/v1/notifications/certs/CERT-1?x=1'],
    ['a second line', 'https://api.paypal.com/v1/notifications/certs/CERT-1\nhttps://evil.example'],
  ])('is never asked for at %s', async (_, url) => {
    let asked = 0;
    const opened = openWith(() => {
      asked += 1;
      return Promise.resolve(PEM);
    });
    expect((await opened.receive(callOf(COMPLETED, { url }))).events).toEqual([]);
    expect(asked).toBe(0);
  });

  test('is asked for once, and not at all for a call that is old, too big or no POST', async () => {
    const asked: string[] = [];
    const opened = openWith((host, id) => {
      asked.push(`${host} ${id}`);
      return Promise.resolve(PEM);
    });
    await opened.receive(callOf(COMPLETED, { at: '2026-11-20T08:44:59.000Z' }));
    await opened.receive({ ...callOf(COMPLETED), method: 'PUT' });
    await opened.receive({ ...callOf(COMPLETED), body: Buffer.alloc(limits.http.webhookBytesMax + 1) });
    expect(asked).toEqual([]);
    for (let calls = 0; calls < 3; calls += 1) expect((await opened.receive(callOf(COMPLETED))).events).toHaveLength(1);
    expect(asked).toEqual([`api.paypal.com ${CERTIFICATE_ID}`]);
  });

  test.each([
    ['has run out', createCertificate(keys, { from: '2025-01-01T00:00:00Z', to: '2026-11-20T08:59:59Z' })],
    ['is not yet good', createCertificate(keys, { from: '2026-11-20T09:00:01Z', to: '2027-01-01T00:00:00Z' })],
    ['is none', '<html>not found</html>'],
    ['is empty', ''],
    ['is of another key', createCertificate(generateKeyPairSync('rsa', { modulusLength: 2_048 }), YEAR)],
  ])('that %s proves nothing', async (_, pem) => {
    const { answer, events } = await openWith(() => Promise.resolve(pem)).receive(callOf(COMPLETED));
    expect([answer.status, events]).toEqual([401, []]);
  });

  test('with a short key proves nothing, though the signature holds', async () => {
    const short = generateKeyPairSync('rsa', { modulusLength: 1_024 });
    const opened = openWith(() => Promise.resolve(createCertificate(short, YEAR)));
    const call = callOf(COMPLETED, { key: short.privateKey });
    expect((await opened.receive(call)).events).toEqual([]);
  });

  test('that cannot be had refuses the call, and is asked for again with the next', async () => {
    let isDown = true;
    const opened = openWith(() =>
      isDown ? Promise.reject(new ConnectorError('unavailable', '[paypal] down')) : Promise.resolve(PEM),
    );
    expect((await opened.receive(callOf(COMPLETED))).answer.status).toBe(401);
    isDown = false;
    expect((await opened.receive(callOf(COMPLETED))).answer.status).toBe(200);
  });
});

test('the desk’s own connection takes the certificate from PayPal’s API, and only so many in an hour', async () => {
  const { opened, asked } = await openPaypal({ certificate: PEM }, { webhookId: WEBHOOK_ID });
  const { events } = (await opened.webhooks?.receive(callOf(COMPLETED))) ?? { events: [] };
  expect(events).toHaveLength(1);
  for (let calls = 0; calls < 100; calls += 1)
    await opened.webhooks?.receive(callOf(COMPLETED, { url: CERTIFICATE_URL.replace('CERT', `C${calls}`) }));
  expect(asked()[0]).toBe(`/v1/notifications/certs/${CERTIFICATE_ID}`);
  expect(asked()).toHaveLength(limits.paypal.certificateCallsPerHour);
  expect((await opened.webhooks?.receive(callOf(COMPLETED)))?.answer.status).toBe(200);
});
