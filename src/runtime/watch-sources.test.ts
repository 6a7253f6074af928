import { randomBytes } from 'node:crypto';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createFakeSourceConnector, FAKE_TOKEN, signFakeCall } from '../../connectors/fake/source-connector.ts';
import { connectSource } from '../connecting/connect-source.ts';
import { openTestDesk } from '../connecting/connecting-fixture.ts';
import { readSealingKeys } from '../connecting/seal-secret.ts';
import { limits } from '../domain/limits.ts';
import { webhookRoutes } from '../http/webhook-routes.ts';
import type { SourceChange } from '../ports/source-webhooks.ts';
import { StoreError } from '../store/store-error.ts';
import { keepSourceSubscribed } from '../watch/keep-source-subscribed.ts';
import { reconcileSource } from '../watch/reconcile-source.ts';
import { openSources } from './open-sources.ts';
import { watchSources } from './watch-sources.ts';

const env = { WAYBILL_KEY: randomBytes(32).toString('base64') };
const SECRET = 'signing-secret';
const PATIENCE = { timeout: 5_000, interval: 10 };

async function openDesk() {
  const desk = openTestDesk();
  const fake = createFakeSourceConnector();
  const { webhookId } = await connectSource(desk, () => readSealingKeys(env), {
    name: 'shop-eu',
    connector: 'fake',
    config: { shop: 'northwind' },
    secrets: { accessToken: FAKE_TOKEN, signingSecret: SECRET },
    isPrivateNetworkAllowed: false,
  });
  const changed: (readonly [string, SourceChange])[] = [];
  const reported: unknown[] = [];
  const onChange = async (source: string, change: SourceChange) => void changed.push([source, change]);
  const report = (line: unknown) => void reported.push(line);
  const [source] = await openSources({ ...desk, env, report, load: async () => fake });
  if (source === undefined) throw new Error('the fake source was not opened');
  const watch = (origin: string | null, more: Partial<Parameters<typeof watchSources>[1]> = {}) => {
    const watched = watchSources([source], { ...desk, onChange, report, origin, ...more });
    onTestFinished(() => watched.stop().catch(() => undefined));
    const routes = webhookRoutes({ clock: desk.clock, findReceiver: watched.findReceiver }).onError((error) => {
      throw error;
    });
    const call = (events: unknown, { id = webhookId, secret = SECRET, headers = {} } = {}) => {
      const body = typeof events === 'string' ? events : JSON.stringify(events);
      return routes.request(`http://desk.example/webhooks/${id}`, {
        method: 'POST',
        body,
        headers: { 'x-fake-signature': signFakeCall(body, secret), ...headers },
      });
    };
    return { watched, call };
  };
  const standing = () => desk.records.sourceStandings.read('shop-eu');
  return { ...desk, fake, source, webhookId, changed, reported, onChange, watch, standing };
}

class FullError extends Error {}
const order = (id: string, at: string | null, orderId = '1') => ({ id, at, change: { kind: 'order', orderId } });
const T1 = '2026-11-20T08:00:00Z';
const T2 = '2026-11-20T08:30:00Z';

describe('a call of a source', () => {
  test('is taken once, in the order of the source’s time, and told on with the connection’s name', async () => {
    const { watch, changed, standing } = await openDesk();
    const { call } = watch(null);
    expect((await call([order('e1', T2), order('e2', T1, '2')])).status).toBe(200);
    expect((await call([order('e1', T2)])).status).toBe(200);
    expect((await call([order('e3', T1), order('e4', T1, '2')])).status).toBe(200);
    expect(changed).toEqual([
      ['shop-eu', { kind: 'order', orderId: '1' }],
      ['shop-eu', { kind: 'order', orderId: '2' }],
      ['shop-eu', { kind: 'order', orderId: '2' }],
    ]);
    expect(standing()?.calledAt).toBe('2026-11-20T09:00:00.000Z');
  });

  test('that is not proven, is of nobody or is too large notes nothing', async () => {
    const { watch, changed, standing } = await openDesk();
    const { call } = watch(null);
    expect((await call([order('e1', T1)], { secret: 'guess' })).status).toBe(401);
    expect((await call([order('e1', T1)], { id: 'shop-eu', headers: { 'x-shop': 'shop-eu' } })).status).toBe(404);
    expect((await call('x'.repeat(limits.http.webhookBytesMax + 1))).status).toBe(413);
    expect((await call('x'.repeat(limits.http.webhookBytesMax + 1), { id: 'nobody' })).status).toBe(404);
    expect(changed).toEqual([]);
    expect(standing()?.calledAt).toBeNull();
  });

  test('of a source that is kept and not open is put off, so that the vendor does not give the address up', async () => {
    const { watch, records, clock } = await openDesk();
    const other = { name: 'other', connector: 'gone', config: {}, secrets: {}, isPrivateNetworkAllowed: false };
    const { webhookId } = await connectSource({ records, clock }, () => readSealingKeys(env), other);
    const { call } = watch(null);
    expect((await call([order('e1', T1)], { id: webhookId })).status).toBe(503);
  });

  test('with more events than can be looked at has everything asked anew', async () => {
    const { watch, changed } = await openDesk();
    const { call } = watch(null);
    await call(Array.from({ length: limits.sourceWatch.eventsPerCallMax + 1 }, (_, n) => order(`e${n}`, null, `${n}`)));
    expect(changed).toEqual([['shop-eu', { kind: 'all' }]]);
  });

  test('that says that the app was removed is kept as the reason why the source is not used', async () => {
    const { watch, changed, standing } = await openDesk();
    const { call } = watch(null);
    await call([{ id: 'e1', at: null, change: { kind: 'removed' } }]);
    expect(changed).toEqual([['shop-eu', { kind: 'removed' }]]);
    expect(standing()?.stoppedWhy).toContain('uninstalled');
  });

  test('counts as taken only once what it changes is written, so that the vendor brings it again', async () => {
    const { watch, onChange, changed } = await openDesk();
    let isFull = true;
    const { call } = watch(null, {
      onChange: (...change) => (isFull ? Promise.reject(new FullError()) : onChange(...change)),
    });
    await expect(call([order('e1', T1)])).rejects.toThrow(FullError);
    isFull = false;
    expect((await call([order('e1', T1)])).status).toBe(200);
    expect(changed).toHaveLength(1);
  });
});

describe('our address', () => {
  test('is registered at the start, with the random id of the connection', async () => {
    const { watch, fake, webhookId, standing } = await openDesk();
    watch('https://desk.example');
    await expect.poll(() => [...fake.registered], PATIENCE).toEqual([`https://desk.example/webhooks/${webhookId}`]);
    await expect.poll(() => standing()?.subscribed?.subscriptions, PATIENCE).toHaveLength(1);
  });

  test('is registered again after half of its life, or after some hours, and an address of before is ended', async () => {
    const { source, fake, wait, standing, ...desk } = await openDesk();
    const webhooks = source.opened.webhooks ?? {};
    const keep = (url = 'https://a.example/webhooks/x') =>
      keepSourceSubscribed(desk, { name: 'shop-eu', webhooks }, url);
    const madeAt = () => standing()?.subscribed?.at;
    fake.expiresAt = '2026-11-20T11:00:00Z';
    await keep();
    const first = madeAt();
    wait(3_599);
    await keep();
    expect(madeAt()).toBe(first);
    wait(1);
    fake.expiresAt = null;
    await keep();
    expect(madeAt()).not.toBe(first);
    wait(limits.sourceWatch.subscribeAgainHours * 3_600 - 1);
    await keep();
    const second = madeAt();
    wait(1);
    await keep();
    expect(madeAt()).not.toBe(second);
    await keep('https://b.example/webhooks/x');
    expect([...fake.registered]).toEqual(['https://b.example/webhooks/x']);
  });

  test('that is refused is tried again, and meanwhile the standing says why', async () => {
    const { source, fake, standing, ...desk } = await openDesk();
    const webhooks = source.opened.webhooks ?? {};
    const keep = () => keepSourceSubscribed(desk, { name: 'shop-eu', webhooks }, 'https://a.example/webhooks/x');
    fake.failNext('subscribe', { kind: 'auth' });
    await expect(keep()).rejects.toMatchObject({ kind: 'auth' });
    expect(standing()).toMatchObject({ subscribed: null, subscribeFault: expect.stringContaining('auth') });
    await keep();
    expect(standing()).toMatchObject({ subscribeFault: null });
  });
});

describe('what was changed', () => {
  const page = (orderIds: readonly string[], until: string, isMore: boolean) => ({ orderIds, until, isMore });
  async function openListed() {
    const desk = await openDesk();
    const { orders } = desk.source.opened;
    if (orders === undefined) throw new Error('the fake source has orders');
    return { ...desk, reconcile: () => reconcileSource(desk, { name: 'shop-eu', orders }) };
  }

  test('is listed page by page from where the last listing ended, with an overlap', async () => {
    const { reconcile, fake, changed, wait, standing } = await openListed();
    await reconcile();
    expect(fake.asked).toEqual(['2026-11-20T08:55:00.000Z']);
    wait(600);
    fake.changes.push(
      page(['1', '2'], '2026-11-20T09:01:00.000Z', true),
      page(['3'], '2026-11-20T09:09:00.000Z', false),
    );
    expect(await reconcile()).toEqual({ orders: 3, isMore: false });
    expect(fake.asked.slice(1)).toEqual(['2026-11-20T08:55:00.000Z', '2026-11-20T09:01:00.000Z']);
    expect(changed.map(([, change]) => change)).toEqual(['1', '2', '3'].map((orderId) => ({ kind: 'order', orderId })));
    expect(standing()).toMatchObject({
      changesSince: '2026-11-20T09:04:00.000Z',
      reconciledAt: '2026-11-20T09:10:00.000Z',
    });
  });

  test('goes on after a fault where it was, and the standing says why it stopped', async () => {
    const { reconcile, fake, standing } = await openListed();
    const first = page(['1'], '2026-11-20T08:57:00.000Z', true);
    fake.changes.push(first);
    const failing = reconcile();
    fake.failNext('listChanges', { kind: 'unavailable' });
    await expect(failing).rejects.toMatchObject({ kind: 'unavailable' });
    expect(standing()).toMatchObject({ reconciledAt: null, reconcileFault: expect.stringContaining('unavailable') });
    await reconcile();
    expect(fake.asked.at(-1)).toBe(first.until);
    expect(standing()?.reconcileFault).toBeNull();
  });

  test('is not listed for ever where a source leads nowhere, nor past its clock', async () => {
    const { reconcile, fake, changed, standing } = await openListed();
    fake.changes.push(page(['1'], '2026-11-20T08:55:00.000Z', true));
    expect(await reconcile()).toEqual({ orders: 1, isMore: false });
    expect(changed.at(-1)).toEqual(['shop-eu', { kind: 'all' }]);
    fake.changes.push(page([], '2036-01-01T00:00:00Z', false));
    await reconcile();
    expect(standing()?.changesSince).toBe('2026-11-20T08:55:00.000Z');
  });

  test('is read in bounded pieces, and asked anew where the desk was away for long', async () => {
    const { reconcile, fake, changed, wait } = await openListed();
    const start = Date.parse('2026-11-20T08:56:00Z');
    for (let n = 0; n < limits.sourceWatch.reconcilePagesMax; n += 1)
      fake.changes.push(page([`${n}`], new Date(start + n * 1_000).toISOString(), true));
    expect(await reconcile()).toEqual({ orders: limits.sourceWatch.reconcilePagesMax, isMore: true });
    wait((limits.sourceWatch.reconcileDaysMax + 1) * 86_400);
    changed.length = 0;
    await reconcile();
    expect(changed).toEqual([['shop-eu', { kind: 'all' }]]);
  });
});

test('a source that fails is reported and tried again, and a failing store ends the watch', async () => {
  const { watch, fake, reported } = await openDesk();
  fake.failNext('subscribe', { kind: 'unavailable' });
  const { watched } = watch('https://desk.example');
  await expect
    .poll(() => reported, PATIENCE)
    .toContainEqual({ event: 'source_failed', source: 'shop-eu', kind: 'unavailable' });
  await watched.stop();
  fake.changes.push({ orderIds: ['1'], until: T1, isMore: false });
  const broken = new StoreError('unavailable', 'desk.sqlite', 'the disk is full');
  const failing = watch(null, { onChange: () => Promise.reject(broken) });
  await expect(failing.watched.ended).rejects.toBe(broken);
});
