// Sources that are connected, connected anew, paused and ended while a desk is at work: a mail ends with those with which it began, the next one
// has those of then, and nothing is closed under who still asks it.
import { randomBytes } from 'node:crypto';
import { expect, onTestFinished, test } from 'vitest';
import { createFakeSourceConnector, FAKE_TOKEN } from '../../connectors/fake/source-connector.ts';
import { connectSource } from '../connecting/connect-source.ts';
import { pause, resume } from '../connecting/pauses.ts';
import { readSealingKeys } from '../connecting/seal-secret.ts';
import { deskWith } from '../pipeline/desk-ports.ts';
import { receive } from '../pipeline/receive.ts';
import type { MailRun } from '../pipeline/run-mails.ts';
import { onItsWay, openTestDesk, writeMail } from '../pipeline/thread-desk-fixture.ts';
import { workThrough } from '../pipeline/work-through.ts';
import { openLiveSources } from './desk-sources.ts';
import { disconnectSource } from './disconnect-source.ts';
import { watchLiveSources } from './watch-sources.ts';

const env = { WAYBILL_KEY: randomBytes(32).toString('base64') };
const ORDER = { by: 'number', number: onItsWay.number } as const;
const PATIENCE = { timeout: 5_000, interval: 5 };
const OLGA = { id: 'olga', name: 'Olga' };

/** A desk at work that has no source yet, and a shop that can be connected to it. */
async function openDesk() {
  const { ports: base, mailbox } = openTestDesk([]);
  const { records } = base;
  onTestFinished(() => records.close());
  let ticks = 0;
  // Connecting anew in the same millisecond would be the same connection.
  const clock = {
    now() {
      ticks += 1;
      return new Date(Date.parse('2026-11-20T09:00:00Z') + ticks).toISOString();
    },
  };
  const fake = createFakeSourceConnector();
  fake.orders.put(onItsWay);
  let delay: Promise<void> | null = null;
  let delayed = 0;
  const load = async () => ({
    ...fake,
    open(...given: Parameters<typeof fake.open>) {
      const { orders, ...opened } = fake.open(...given);
      if (orders === undefined) throw new Error('the fake shop has orders');
      const findOrders: typeof orders.findOrders = async (query) => {
        const found = await orders.findOrders(query);
        if (delay === null) return found;
        delayed += 1;
        await delay;
        return found;
      };
      return { ...opened, orders: { ...orders, findOrders } };
    },
  });
  const report = () => undefined;
  const live = await openLiveSources({ records, clock, env, report, load, shop: null, isOffline: false });
  onTestFinished(() => live.close());
  const ports = deskWith(deskWith(base, live.ports), { clock });
  async function connect(name = 'shop-eu') {
    const config = { shop: 'northwind' };
    const secrets = { accessToken: FAKE_TOKEN };
    const given = { name, connector: 'fake', config, secrets, isPrivateNetworkAllowed: false };
    await connectSource({ records, clock }, () => readSealingKeys(env), given);
    await live.takeUp(name);
  }
  async function end(name = 'shop-eu') {
    await live.letGo(name);
    await disconnectSource({ records, clock }, name, { env, load });
    await live.takeUp(name);
  }
  let mails = 0;
  async function handle(): Promise<MailRun> {
    mails += 1;
    const raw = writeMail(`Where is my order ${onItsWay.number}?`, { id: `m${mails}`, subject: `Order ${mails}` });
    await receive({ mailbox: 'desk', providerRef: mailbox.deliver(raw), receivedAt: clock.now(), raw }, records);
    const runs: MailRun[] = [];
    await workThrough(ports, (run) => void runs.push(run));
    const [run] = runs;
    if (run === undefined) throw new Error('the mail was not handled');
    return run;
  }
  /** The shop has its answer, and gives it only when the test says so; whoever asks after `restore` is answered at once. */
  function slowDown() {
    const { promise, resolve: answer } = Promise.withResolvers<void>();
    delay = promise;
    const isAsked = () => expect.poll(() => delayed, PATIENCE).toBeGreaterThan(0);
    const restore = () => {
      delay = null;
    };
    return { isAsked, restore, answer };
  }
  const standing = () => records.sourceStandings.read('shop-eu');
  return { records, clock, fake, live, ports, report, connect, end, handle, slowDown, standing };
}

const ordersOf = ({ known }: MailRun) => known.tiedOrders?.map(({ order }) => order.id) ?? [];
const isHeld = ({ reasons }: MailRun) => reasons.some(({ rule }) => rule === 'source_down');

test('what is connected at work is asked by the next mail, and what is ended is not missed by the one after', async () => {
  const desk = await openDesk();
  expect(ordersOf(await desk.handle())).toEqual([]);
  await desk.connect();
  expect(ordersOf(await desk.handle())).toEqual([`shop-eu:${onItsWay.id}`]);
  expect(desk.live.hasAny()).toBe(true);
  await desk.end();
  const last = await desk.handle();
  expect(ordersOf(last)).toEqual([]);
  expect(isHeld(last)).toBe(false);
  expect(desk.fake.closed()).toBe(1);
  expect(desk.live.hasAny()).toBe(false);
});

test('a mail that has begun ends with the shop that is being ended, which is closed and forgotten only then', async () => {
  const desk = await openDesk();
  await desk.connect();
  const slow = desk.slowDown();
  const working = desk.handle();
  await slow.isAsked();
  const ending = desk.end();
  await expect.poll(() => desk.live.list(), PATIENCE).toEqual([]);
  expect(desk.fake.closed()).toBe(0);
  expect(desk.records.sourceConnections.read('shop-eu')).not.toBeNull();
  slow.answer();
  const run = await working;
  expect(ordersOf(run)).toEqual([`shop-eu:${onItsWay.id}`]);
  expect(isHeld(run)).toBe(false);
  expect(run.known.facts?.length).toBeGreaterThan(0);
  await ending;
  await expect.poll(() => desk.fake.closed(), PATIENCE).toBe(1);
  expect(desk.records.sourceConnections.read('shop-eu')).toBeNull();
});

test('a shop that is connected anew while it is asked: the mail ends with its old word, which no later one takes for the new shop’s', async () => {
  const desk = await openDesk();
  await desk.connect();
  const slow = desk.slowDown();
  const working = desk.handle();
  await slow.isAsked();
  slow.restore();
  await desk.connect();
  expect(desk.live.list()).toHaveLength(1);
  expect(desk.fake.closed()).toBe(0);
  desk.fake.orders.put({ ...onItsWay, total: '99.00' });
  const next = await desk.ports.orders.findOrders(ORDER);
  expect(next.orders[0]?.order.total).toBe('99.00');
  slow.answer();
  await working;
  expect((await desk.ports.orders.findOrders(ORDER)).orders[0]?.order.total).toBe('99.00');
  await expect.poll(() => desk.fake.closed(), PATIENCE).toBe(1);
});

test('what a shop calls to have changed is forgotten also where it was asked before another one was connected', async () => {
  const desk = await openDesk();
  await desk.connect();
  const slow = desk.slowDown();
  const asking = desk.ports.orders.findOrders(ORDER);
  await slow.isAsked();
  slow.restore();
  await desk.connect('another');
  await desk.live.invalidate('shop-eu', { kind: 'order', orderId: onItsWay.id });
  slow.answer();
  await asking;
  desk.fake.orders.put({ ...onItsWay, total: '99.00' });
  const { orders } = await desk.ports.orders.findOrders(ORDER);
  expect(orders.map(({ order }) => order.total)).toEqual(['99.00', '99.00']);
});

test('a shop that is paused is not asked, does not count as failing, and goes on at once', async () => {
  const desk = await openDesk();
  await desk.connect();
  const watched = watchLiveSources(desk.live, { ...desk, origin: null });
  onTestFinished(() => watched.stop());
  await expect.poll(() => desk.fake.asked.length, PATIENCE).toBe(1);
  await pause(desk, { kind: 'source', name: 'shop-eu' }, OLGA);
  const run = await desk.handle();
  expect(ordersOf(run)).toEqual([]);
  expect(desk.standing()).toMatchObject({ failingSince: null, failedAt: null });
  await resume(desk, { kind: 'source', name: 'shop-eu' }, OLGA);
  await desk.live.takeUp('shop-eu');
  await expect.poll(() => desk.fake.asked.length, PATIENCE).toBe(2);
  expect(ordersOf(await desk.handle())).toEqual([`shop-eu:${onItsWay.id}`]);
});

test('one that is opened while it is paused is not asked, and goes on without another start', async () => {
  const first = await openDesk();
  await first.connect();
  await pause(first, { kind: 'source', name: 'shop-eu' }, OLGA);
  await first.live.takeUp('shop-eu');
  const watched = watchLiveSources(first.live, { ...first, origin: 'https://desk.example' });
  onTestFinished(() => watched.stop());
  const webhookId = first.records.sourceConnections.read('shop-eu')?.webhookId ?? '';
  // Its vendor's calls are taken in meanwhile.
  expect(watched.findReceiver(webhookId)).not.toBeNull();
  expect([...first.fake.registered]).toEqual([]);
  expect(first.fake.asked).toEqual([]);
  await resume(first, { kind: 'source', name: 'shop-eu' }, OLGA);
  await first.live.takeUp('shop-eu');
  await expect.poll(() => [...first.fake.registered], PATIENCE).toEqual([`https://desk.example/webhooks/${webhookId}`]);
});

test('the calls of a shop are received as soon as it is connected, put off while it is ended, and unknown afterwards', async () => {
  const desk = await openDesk();
  const watched = watchLiveSources(desk.live, { ...desk, origin: 'https://desk.example' });
  onTestFinished(() => watched.stop());
  await desk.connect();
  const webhookId = desk.records.sourceConnections.read('shop-eu')?.webhookId ?? '';
  const url = `https://desk.example/webhooks/${webhookId}`;
  await expect.poll(() => [...desk.fake.registered], PATIENCE).toEqual([url]);
  expect(watched.findReceiver(webhookId)).not.toBeNull();
  await desk.live.letGo('shop-eu');
  expect(await watched.findReceiver(webhookId)?.({} as never)).toMatchObject({ status: 503 });
  await desk.end();
  expect(watched.findReceiver(webhookId)).toBeNull();
  expect([...desk.fake.registered]).toEqual([]);
});
