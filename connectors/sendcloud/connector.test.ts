import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { testSourceWebhooks } from '../contract/source-webhooks-contract.ts';
import { testTrackingSource } from '../contract/tracking-source-contract.ts';
import {
  openTestAccess,
  startVendorServer,
  type VendorReply,
  type VendorRequest,
} from '../contract/vendor-server-fixture.ts';
import { connector } from './connector.ts';
import { NUMBERS, PARCELS, parcel } from './parcels-fixture.ts';

const KEYS = { publicKey: 'public-made-up', secretKey: 'secret-made-up' };
const AUTHORIZATION = `Basic ${Buffer.from('public-made-up:secret-made-up').toString('base64')}`;

function answerAs(parcels: Readonly<Record<string, object>>) {
  return ({ path, headers }: VendorRequest): VendorReply => {
    if (headers['authorization'] !== AUTHORIZATION) return { status: 401, json: { error: { code: 401 } } };
    if (path === '/parcels/statuses') return { json: [{ id: 11, message: 'Delivered' }] };
    const found = parcels[path.replace(/^\/tracking\//, '')];
    return found ? { json: found } : { status: 404, text: '<Error><Code>NoSuchKey</Code></Error>' };
  };
}

async function open(parcels = PARCELS, secrets: Record<string, string> = KEYS) {
  const server = await startVendorServer(answerAs(parcels));
  const opened = connector.open({}, openTestAccess(secrets), server.url);
  return { server, opened, source: opened.tracking };
}

const ask = (trackingNumber: string) => ({ trackingNumber, carrier: null, shippedAt: null, postalCode: null });

testTrackingSource({
  name: 'sendcloud',
  carrier: 'postnl',
  numbers: NUMBERS,
  open,
  skips: [
    {
      reason: 'Sendcloud has one parcel of a number, the newest',
      claims: ['of a number that was given out twice the parcel that was shipped then is meant, or it is ambiguous'],
    },
  ],
});

const call = (action: string, more: object) => JSON.stringify({ action, timestamp: 1_795_165_200_000, ...more });
const parcelCall = (tracking_number: string | null) =>
  call('parcel_status_changed', { parcel: { id: 1, tracking_number, status: { id: 11, message: 'Delivered' } } });

testSourceWebhooks({
  name: 'sendcloud',
  secrets: ['secret-made-up', 'secret-of-another'],
  open: (secretKey) => connector.open({}, openTestAccess({ ...KEYS, secretKey })).webhooks,
  calls: [
    { body: parcelCall('3SMADE000000042'), says: [{ kind: 'parcel', trackingNumber: '3SMADE000000042' }] },
    { body: parcelCall('3SMADE000000028'), says: [{ kind: 'parcel', trackingNumber: '3SMADE000000028' }] },
    { body: parcelCall(null), says: [] },
    { body: call('integration_deleted', { integration: { id: 7 } }), says: [{ kind: 'removed' }] },
    { body: call('integration_updated', { integration: { id: 7 } }), says: [] },
    { body: call('return_created', { return: { id: 3 } }), says: [] },
  ],
  sign: ({ body, secret }) => ({
    headers: new Map([['sendcloud-signature', createHmac('sha256', secret).update(body).digest('hex')]]),
  }),
  proofHeaders: ['sendcloud-signature'],
  unsignedHeaders: { 'x-integration': '8' },
  isTimeSigned: false,
});

describe('a webhook', () => {
  const receive = (secrets: Record<string, string>, body: string, signature: string) =>
    connector.open({}, openTestAccess(secrets)).webhooks.receive({
      method: 'POST',
      url: new URL('https://desk.example/hook'),
      headers: new Map([['sendcloud-signature', signature]]),
      body: Buffer.from(body),
      now: '2026-11-20T09:00:00.000Z',
    });
  const sign = (secret: string, body: string) => createHmac('sha256', secret).update(body).digest('hex');

  test('is signed as the example of the documentation', async () => {
    const signature = '1eed4b3d41f4653ac64fd56f1bf1cbfd349e4482cbc11dff7134bd93e5da4b0a';
    const { answer } = await receive({ ...KEYS, secretKey: 'secretkey' }, '{"key": "value"}', signature);
    expect(answer.status).toBe(200);
  });

  test('of an integration with a signature key is proven by that alone', async () => {
    const secrets = { ...KEYS, webhookKey: 'webhook-made-up' };
    const body = parcelCall('3SMADE000000042');
    expect((await receive(secrets, body, sign('webhook-made-up', body))).events).toHaveLength(1);
    expect((await receive(secrets, body, sign(KEYS.secretKey, body))).answer.status).toBe(401);
    expect((await receive({}, body, sign('', body))).answer.status).toBe(401);
  });

  test.each([
    [1_795_165_200_000, '2026-11-20T09:00:00.000Z'],
    [1_795_165_200, '2026-11-20T09:00:00.000Z'],
    [123, null],
    ['1795165200', null],
    [null, null],
  ])('tells the time %s', async (timestamp, at) => {
    const body = JSON.stringify({ action: 'parcel_status_changed', timestamp, parcel: { tracking_number: '3SMADE1' } });
    expect((await receive(KEYS, body, sign(KEYS.secretKey, body))).events).toMatchObject([{ at }]);
  });
});

describe('what Sendcloud says', () => {
  const read = async (body: object) => {
    const { source } = await open({ [NUMBERS.delivered]: body });
    const [answer] = await source.track([ask(NUMBERS.delivered)]);
    return answer?.kind === 'found' ? answer.tracking : answer;
  };

  test.each([
    ['no-label', 'pending'],
    ['announced-uncollected', 'info_received'],
    ['picked-up-by-driver', 'in_transit'],
    ['unsorted', 'in_transit'],
    ['at-customs', 'in_transit'],
    ['collected-by-customer', 'delivered'],
    ['refused-by-recipient', 'exception'],
    ['announcement-failed', 'exception'],
    ['cancelled', 'exception'],
    ['delivery-forced', 'unknown'],
    ['unknown', 'unknown'],
    ['toString', 'unknown'],
  ])('%s is %s, with the word beside', async (word, shipmentStatus) => {
    expect(await read(parcel(word))).toMatchObject({ shipmentStatus, vendorStatus: word });
  });

  test('a notice tells nothing of where the parcel is, and is no scan', async () => {
    expect(await read(parcel('announced', 'delayed'))).toMatchObject({
      shipmentStatus: 'info_received',
      vendorStatus: 'delayed',
      shippedAt: null,
    });
    expect(await read(parcel('to-sorting', 'delivery-date-changed'))).toMatchObject({ shipmentStatus: 'in_transit' });
    expect(await read(parcel('delayed'))).toMatchObject({ shipmentStatus: 'unknown' });
    expect(await read(parcel('announced', 'cancelled'))).toMatchObject({ shippedAt: null });
  });

  test('a parcel on its way back is delivered to the shop', async () => {
    const back = { ...parcel('announced', 'to-sorting', 'delivered'), is_return: true };
    expect(await read(back)).toMatchObject({ shipmentStatus: 'returned', deliveredAt: null });
    const toCustomer = { ...parcel('announced', 'returned-to-sender'), is_return: true };
    expect(await read(toCustomer)).toMatchObject({ shipmentStatus: 'exception' });
  });

  test('what nobody has heard of yet is pending, and what may be missing may be missing', async () => {
    const bare = { parcel_id: 629, statuses: null };
    expect(await read(bare)).toMatchObject({
      carrier: 'unknown',
      shipmentStatus: 'pending',
      vendorStatus: null,
      estimatedDeliveryOn: null,
      statedAt: null,
      events: [],
    });
  });

  test('steps of one second stand in their order', async () => {
    const body = parcel('announcing', 'announced');
    for (const step of body.statuses) step.carrier_update_timestamp = '2026-11-15 14:43:13+00:00';
    expect(await read(body)).toMatchObject({ vendorStatus: 'announced' });
  });

  test.each([null, '', 'yesterday', '2026-02-30 10:00:00+00:00', '2026-11-15 14:43:13'])(
    'a step whose time is %s makes the parcel unreadable: it may be the newest',
    async (carrier_update_timestamp) => {
      const body = parcel('announced', 'delivered');
      const broken = { ...body, statuses: [{ ...body.statuses[0], carrier_update_timestamp }, body.statuses[1]] };
      expect(await read(broken)).toMatchObject({ kind: 'failed', error: { kind: 'bad_response' } });
    },
  );

  test.each([
    ['dhl_de', 'dhl'],
    ['dhl_ecommerce', 'dhl_ecommerce'],
    ['dp', 'dhl'],
    ['dpd_fr', 'dpd'],
    ['gls_es', 'gls'],
    ['hermes_gb', 'evri'],
    ['hermes_de', 'hermes'],
    ['colisprive', 'colis_prive'],
    ['correos_express', 'correos_express'],
    ['inpost_pl', 'inpost'],
    ['postat', 'austrian_post'],
    ['rjpv2', 'rjpv2'],
  ])('its carrier %s is %s', async (carrier_code, carrier) => {
    expect(await read({ ...parcel('announced'), carrier_code })).toMatchObject({ carrier });
  });
});

test('a number is asked for without its spaces, and in no error', async () => {
  const { source, server } = await open();
  expect(await source.track([ask('3s made 0000 00042')])).toMatchObject([{ kind: 'found' }]);
  expect(server.requests.map(({ path }) => path)).toEqual([`/tracking/${NUMBERS.delivered}`]);
  server.override(() => ({ status: 500, text: '' }));
  const [answer] = await source.track([ask(NUMBERS.delivered)]);
  expect(answer?.kind === 'failed' && answer.error.message).not.toContain(NUMBERS.delivered);
});

test('a check says whether the keys hold', async () => {
  expect(await (await open()).opened.check()).toMatchObject([{ isFine: true }]);
  const { opened, server } = await open(PARCELS, { publicKey: 'x', secretKey: 'y' });
  expect(await opened.check()).toMatchObject([{ isFine: false, remedy: expect.stringContaining('secret key') }]);
  server.override(() => ({ json: [] }));
  expect(await opened.check()).toMatchObject([{ isFine: false }]);
});
