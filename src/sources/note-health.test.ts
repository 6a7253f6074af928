// What is kept of each source's answers and failures, and when a source counts as out of reach.
import { expect, test } from 'vitest';
import { limits } from '../domain/limits.ts';
import { isOutOfReach } from '../domain/source-health.ts';
import { openTestSources, shippedOrder } from './sources-fixture.ts';

const QUERY = { by: 'number', number: '1001' } as const;

function openKnown() {
  const desk = openTestSources({ shop: [shippedOrder({ number: '1001' })] });
  for (const name of ['shopify', 'ups', 'stripe'])
    desk.records.sourceConnections.save({
      ...{ name, connector: name, config: '{}', sealed: null, keyId: null, webhookId: name },
      ...{ isPrivateNetworkAllowed: false, connectedAt: desk.clock.now() },
    });
  const standing = (name: string) => {
    const known = desk.records.sourceStandings.read(name);
    if (known === null) throw new Error(`${name} has no standing`);
    return known;
  };
  const ask = () => desk.sources.ordersNow.findOrders(QUERY);
  return { ...desk, standing, ask };
}

test('each source’s own answers and failures are kept, and an answer ends the failing', async () => {
  const desk = openKnown();
  await desk.ask();
  expect(desk.standing('shopify')).toMatchObject({ answeredAt: desk.clock.now(), failingSince: null, failedAt: null });
  const answeredAt = desk.clock.now();
  desk.pass(120);
  desk.shop.failNext('findOrders', { kind: 'unavailable' });
  await desk.ask();
  const failedAt = desk.clock.now();
  expect(desk.standing('shopify')).toMatchObject({ answeredAt, failingSince: failedAt, failedAt });
  expect(desk.standing('shopify').failure).toMatch(/fake/);
  expect(desk.standing('ups').failedAt).toBeNull();
  desk.pass(120);
  await desk.ask();
  expect(desk.standing('shopify')).toMatchObject({ answeredAt: desk.clock.now(), failingSince: null, failedAt });
});

test('no such order is an answer', async () => {
  const desk = openKnown();
  desk.shop.failNext('findOrders', { kind: 'rejected' });
  await desk.ask();
  expect(desk.standing('shopify')).toMatchObject({ answeredAt: desk.clock.now(), failedAt: null });
});

test('stock that cannot be listed is its source’s failure', async () => {
  const desk = openKnown();
  desk.stock.failNext('listStock', { kind: 'unavailable' });
  await desk.sources.stock?.listStock();
  expect(desk.standing('shopify').failedAt).toBe(desk.clock.now());
});

test('one failure is no outage, one that lasts is, and a refusal is at once', async () => {
  const desk = openKnown();
  const fail = async (kind: 'unavailable' | 'auth') => {
    desk.shop.failNext('findOrders', { kind });
    await desk.ask();
    return isOutOfReach(desk.standing('shopify'));
  };
  expect(await fail('unavailable')).toBe(false);
  desk.pass(limits.sourceWatch.outageMinutes * 60);
  expect(isOutOfReach(desk.standing('shopify'))).toBe(false);
  expect(await fail('unavailable')).toBe(true);
  await desk.ask();
  expect(isOutOfReach(desk.standing('shopify'))).toBe(false);
  desk.pass(60);
  expect(await fail('auth')).toBe(true);
  desk.pass(60);
  expect(await fail('unavailable')).toBe(true);
});

test('what a connector stumbles over is not repeated', async () => {
  const desk = openKnown();
  const stumble = () => Promise.reject(new TypeError('ada@example.com is not iterable'));
  Object.assign(desk.shop, { findOrders: stumble });
  await desk.ask();
  expect(desk.standing('shopify').failure).not.toContain('ada');
  expect(desk.standing('shopify').failedAt).not.toBeNull();
});
