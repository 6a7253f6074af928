import Database from 'better-sqlite3';
import { describe, expect, onTestFinished, test } from 'vitest';
import { limits } from '../domain/limits.ts';
import type { SourceConnection } from '../ports/source-records.ts';
import type { SourceEvent } from '../ports/source-webhooks.ts';
import { openDrizzle } from './drizzle.ts';
import { loadMigrations } from './load-migrations.ts';
import { NOW, openMemoryDesk, testOnNode } from './sample-fixture.ts';
import { fillSourceEventRecords } from './source-event-records.ts';

const LATER = '2026-11-21T09:00:00.000Z';
const source = (more: Partial<SourceConnection> = {}): SourceConnection => ({
  name: 'shopify-eu',
  connector: 'shopify',
  config: '{"shop":"northwind"}',
  sealed: Buffer.from('sealed bytes'),
  keyId: 'key-1',
  webhookId: 'random-1',
  isPrivateNetworkAllowed: false,
  connectedAt: NOW,
  ...more,
});
const steps = (records: ReturnType<typeof openMemoryDesk>) =>
  records.audit.list({ fromSeq: 1, limit: 10 }).map(({ step, content }) => [step, JSON.parse(content ?? 'null')]);

describe('a connected source', () => {
  test('is kept once a name, the newest, and keeps the address that its vendor calls', () => {
    const { sourceConnections, sourceStandings } = openMemoryDesk();
    sourceConnections.save(source());
    sourceConnections.save(source({ name: 'odoo', connector: 'odoo', webhookId: 'random-2' }));
    sourceStandings.note('shopify-eu', { changesSince: NOW, stoppedWhy: 'gone' }, NOW);
    sourceConnections.save(source({ sealed: null, keyId: null, webhookId: 'random-3', connectedAt: LATER }));
    expect(sourceConnections.list().map(({ name }) => name)).toEqual(['shopify-eu', 'odoo']);
    expect(sourceConnections.read('shopify-eu')).toMatchObject({ sealed: null, webhookId: 'random-1' });
    expect(sourceStandings.read('shopify-eu')).toMatchObject({ changesSince: null, stoppedWhy: null });
    expect(sourceConnections.read('nobody')).toBeNull();
    for (const name of ['Shopify', 'orders@shop.example', 'slack:desk', '-x', '', 'x'.repeat(41)])
      expect(() => sourceConnections.save(source({ name, webhookId: name }))).toThrow('lower-case letters');
  });

  test('has its secret replaced where it is the one that was read, also where there was none', () => {
    const { sourceConnections } = openMemoryDesk();
    sourceConnections.save(source());
    sourceConnections.save(source({ name: 'sql', webhookId: 'random-2', sealed: null, keyId: null }));
    const change = { sealed: Buffer.from('new'), keyId: 'key-2', why: 'rotated_token', at: LATER } as const;
    const was = Buffer.from('sealed bytes');
    expect(sourceConnections.reseal('shopify-eu', { ...change, was })).toBe(true);
    expect(sourceConnections.reseal('shopify-eu', { ...change, was })).toBe(false);
    expect(sourceConnections.reseal('shopify-eu', { ...change, was: null })).toBe(false);
    expect(sourceConnections.reseal('sql', { ...change, was: null })).toBe(true);
    expect(sourceConnections.reseal('nobody', { ...change, was: null })).toBe(false);
    expect(Buffer.from(sourceConnections.read('sql')?.sealed ?? []).toString()).toBe('new');
  });

  test('leaves nothing but its audit entries, and these hold no config and no secret', () => {
    const records = openMemoryDesk();
    const { sourceConnections, sourceStandings, sourceEvents } = records;
    sourceConnections.save(source());
    sourceStandings.note('shopify-eu', { stoppedWhy: 'The app was uninstalled.' }, NOW);
    sourceStandings.note('shopify-eu', { stoppedWhy: 'The app was uninstalled.', calledAt: NOW }, NOW);
    sourceStandings.note('nobody', { stoppedWhy: 'x' }, NOW);
    const event: SourceEvent = { eventId: 'e1', at: null, change: { kind: 'all' } };
    sourceEvents.take('shopify-eu', [event], NOW);
    expect(sourceEvents.listNews('shopify-eu', [event], NOW)).toEqual([]);
    const answer = { source: 'shopify-eu', key: 'k', answer: '[]', readAt: NOW, keptUntil: LATER, subjects: [] };
    records.sourceAnswers.save(answer);
    expect(sourceConnections.remove('shopify-eu', LATER)).toBe(true);
    expect(sourceConnections.remove('shopify-eu', LATER)).toBe(false);
    expect(sourceStandings.read('shopify-eu')).toBeNull();
    expect(records.sourceAnswers.read('shopify-eu', 'k')).toBeNull();
    expect(sourceEvents.listNews('shopify-eu', [event], NOW)).toHaveLength(1);
    expect(steps(records)).toEqual([
      [
        'connect_source',
        { source: 'shopify-eu', connector: 'shopify', keyId: 'key-1', isPrivateNetworkAllowed: false },
      ],
      ['stop_source', { source: 'shopify-eu', why: 'The app was uninstalled.' }],
      ['disconnect_source', { source: 'shopify-eu', connector: 'shopify' }],
    ]);
  });
});

describe('events of a source', () => {
  const order = (eventId: string, at: string | null, orderId = '1'): SourceEvent => ({
    eventId,
    at,
    change: { kind: 'order', orderId },
  });
  const early = '2026-11-20T08:00:00Z';
  const late = '2026-11-20T08:30:00Z';
  function openEvents() {
    const { sourceEvents, write } = openMemoryDesk();
    /** The ids of those that are news, which then are no more. */
    const take = async (source: string, events: readonly SourceEvent[], now = NOW): Promise<readonly string[]> => {
      const news = sourceEvents.listNews(source, events, now);
      await write(() => sourceEvents.take(source, news, now));
      return news.map(({ eventId }) => eventId);
    };
    return { take, sourceEvents, write };
  }

  test('one that comes again is no news, and each source has its own', async () => {
    const { take } = openEvents();
    expect(await take('a', [order('e1', null), order('e2', null)])).toEqual(['e1', 'e2']);
    expect(await take('a', [order('e2', null), order('e3', null)])).toEqual(['e3']);
    expect(await take('b', [order('e2', null)])).toEqual(['e2']);
  });

  test('one that is older than what is known of its thing is none; of the same second, of another thing, or without a time it is', async () => {
    const { take } = openEvents();
    expect(await take('a', [order('e1', late)])).toEqual(['e1']);
    const others = [order('e2', early), order('e3', late), order('e4', early, '2'), order('e5', null)];
    expect(await take('a', others)).toEqual(['e3', 'e4', 'e5']);
    const parcel: SourceEvent = { eventId: 'e6', at: early, change: { kind: 'parcel', trackingNumber: '1' } };
    expect(await take('a', [parcel])).toEqual(['e6']);
  });

  test('of one call the newest time counts, in whatever order they stand', async () => {
    const { take } = openEvents();
    await take('a', [order('e1', late), order('e2', early)]);
    expect(await take('a', [order('e3', '2026-11-20T08:15:00Z'), order('e4', late)])).toEqual(['e4']);
  });

  test('a time that lies in the future, or is none, outdates nothing', async () => {
    const { take } = openEvents();
    expect(await take('a', [order('e1', '2036-01-01T00:00:00Z'), order('e2', 'soon')])).toEqual(['e1', 'e2']);
    expect(await take('a', [order('e3', early)])).toEqual(['e3']);
  });

  test('what was rolled back was not taken', async () => {
    const { take, write, sourceEvents } = openEvents();
    const failing = write(() => {
      sourceEvents.take('a', [order('e1', late)], NOW);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await take('a', [order('e2', early), order('e1', late)])).toEqual(['e2', 'e1']);
  });

  test('they are forgotten after their hours', async () => {
    const { take, sourceEvents } = openEvents();
    const later = new Date(Date.parse(NOW) + (limits.sourceWatch.eventHours + 1) * 3_600_000).toISOString();
    const many = (prefix: string) => Array.from({ length: 1_000 }, (_, n) => order(`${prefix}${n}`, null, `${n}`));
    await take('a', many('x'));
    expect(sourceEvents.listNews('a', many('x'), NOW)).toEqual([]);
    await take('a', many('y'), later);
    expect(sourceEvents.listNews('a', many('x'), later)).toHaveLength(1_000);
    expect(sourceEvents.listNews('a', many('y'), later)).toEqual([]);
  });

  testOnNode('the oldest are forgotten before their time where there are too many', () => {
    const client = new Database(':memory:');
    onTestFinished(() => void client.close());
    for (const { sql } of loadMigrations()) client.exec(sql);
    const events = fillSourceEventRecords({ database: openDrizzle(client) }, { eventsMax: 1_000, eventHours: 96 });
    const named = (n: number) => order(`e${n}`, null, `${n}`);
    for (let n = 0; n < 5_000; n += 1) events.take('a', [named(n)], NOW);
    expect(events.listNews('a', [named(0), named(3_000), named(4_100), named(4_999)], NOW)).toEqual([
      named(0),
      named(3_000),
    ]);
    const { rows } = client.prepare<[], { rows: number }>('select count(*) as rows from source_events').get() ?? {
      rows: 0,
    };
    expect(rows).toBeLessThan(1_200);
  });
});
