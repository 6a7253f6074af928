import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { limits } from '../domain/limits.ts';
import { ConnectorError } from '../ports/connector-error.ts';
import type { Records } from '../ports/records.ts';
import type { Subscription, WebhookEvent, WebhookSource } from '../ports/webhook-source.ts';
import { openDesk } from '../store/better-sqlite3.ts';
import { keepSubscribed, noteEvent, type SubscribingPorts } from './keep-subscribed.ts';

const NAME = 'orders@desk.example';
const DAY_S = 86_400;
let records: Records;
let ports: SubscribingPorts;
let nowMs: number;
let calls: string[];
let isForgotten: boolean;

beforeEach(() => {
  nowMs = Date.parse('2026-11-20T09:00:00Z');
  calls = [];
  isForgotten = false;
  records = openDesk({ file: ':memory:' });
  onTestFinished(() => records.close());
  ports = { name: NAME, records, clock: { now: () => new Date(nowMs).toISOString() } };
  records.apply(() => {
    records.watches.connect(NAME, '2026-11-20T08:00:00.000Z');
    records.watches.saveCursor(NAME, 'cursor-1', '2026-11-20T08:30:00.000Z');
  });
});

const lasting = (days: number): Subscription => ({
  id: `sub-${calls.length}`,
  expiresAt: new Date(nowMs + days * DAY_S * 1_000).toISOString(),
  secretDigest: null,
});
const source: WebhookSource = {
  async subscribe({ url }) {
    calls.push(`subscribe ${url}`);
    return lasting(7);
  },
  async renew({ id }) {
    calls.push(`renew ${id}`);
    if (isForgotten) throw new ConnectorError('not_found', '[test] no such subscription');
    return lasting(7);
  },
  unsubscribe: () => Promise.resolve(),
  receive: () => Promise.reject(new Error('not called')),
};
const keep = () => keepSubscribed(ports, source, (id) => `https://desk.example/webhooks/${id}`);
const happen = (kind: WebhookEvent['kind']) =>
  noteEvent(ports, { kind, of: { subscriptionId: 'sub-1' }, eventId: null });
const cursor = () => records.watches.read(NAME)?.cursor;

describe('a subscription', () => {
  test('is made once, at an address that nobody guesses, and renewed before it ends', async () => {
    await keep();
    await keep();
    expect(calls).toHaveLength(1);
    expect(calls[0]).toMatch(/^subscribe https:\/\/desk\.example\/webhooks\/[\w-]{32}$/);
    nowMs += (7 * DAY_S - limits.watch.renewBeforeSeconds + 1) * 1_000;
    await keep();
    expect(calls.slice(1)).toEqual(['renew sub-1']);
    expect(cursor()).toBe('cursor-1');
  });

  test('that the provider has forgotten is made anew, at the same address, and what was missed is listed', async () => {
    await keep();
    isForgotten = true;
    nowMs += 7 * DAY_S * 1_000;
    await keep();
    expect(calls.at(-1)).toBe(calls[0]);
    expect(cursor()).toBeNull();
  });

  test.each([
    ['missed', 0],
    ['removed', 1],
  ] as const)('of which events were lost (%s) leads to a listing from a time on', async (kind, subscribes) => {
    await keep();
    await happen(kind);
    expect(cursor()).toBeNull();
    await keep();
    expect(calls.filter((call) => call.startsWith('subscribe'))).toHaveLength(1 + subscribes);
  });

  test('is renewed when the provider asks for it; a change alone asks for nothing', async () => {
    await keep();
    await happen('changed');
    await keep();
    expect(calls).toHaveLength(1);
    await happen('reauthorize');
    await keep();
    expect(calls.at(-1)).toBe('renew sub-1');
    expect(cursor()).toBe('cursor-1');
  });
});
