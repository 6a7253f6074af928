import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { type FakeNotifier, openFakeNotifier } from '../../connectors/fake/notifier.ts';
import { pause, resume } from '../connecting/pauses.ts';
import { limits } from '../domain/limits.ts';
import type { NoticeTarget } from '../domain/matter.ts';
import type { Records } from '../ports/records.ts';
import { openDesk } from '../store/better-sqlite3.ts';
import { makeDeskPath } from '../store/sample-fixture.ts';
import { noteLostCall, noteTakenCall } from './lost-calls.ts';
import { parseRoutes } from './routes.ts';
import { tellAdmins } from './tell-admins.ts';

const START_MS = Date.parse('2026-11-20T09:00:00.000Z');
const REVOKED = 'Google refuses the grant of orders@desk.example (invalid_grant). Connect it again.';

let file: string;
let records: Records;
let slack: FakeNotifier;
let minutes: number;
let admins: NoticeTarget | undefined;

beforeEach(() => {
  file = makeDeskPath();
  records = openDesk({ file });
  slack = openFakeNotifier();
  minutes = 0;
  admins = { kind: 'slack', target: 'admins' };
  for (const name of ['orders@desk.example', 'sales@desk.example']) records.watches.connect(name, now());
  onTestFinished(() => records.close());
});

const now = () => new Date(START_MS + minutes * 60_000).toISOString();
const stop = (name: string, why: string | null = REVOKED) =>
  records.watches.noteStop(`${name}@desk.example`, why, now());
async function sweep(more = 1): Promise<void> {
  minutes += more;
  const otherwise = { to: { kind: 'slack', target: 'desk' } };
  const routes = parseRoutes(JSON.stringify({ version: 1, rules: [], otherwise, admins }));
  if (!routes.ok) throw new Error(routes.error.join('\n'));
  await tellAdmins({ records, routes: routes.value, notifiers: { slack } }, now());
}
async function restart(): Promise<void> {
  await records.close();
  records = openDesk({ file });
}
const titles = () => slack.told.map(({ title }) => title);

test('a mailbox that stops is told once and once more when it is over, across restarts, without an address', async () => {
  await sweep();
  stop('orders');
  await sweep();
  stop('orders', 'another reason');
  await sweep();
  await restart();
  await sweep();
  expect(slack.told).toMatchObject([{ to: 'admins', urgency: 'high', title: 'A mailbox is not watched' }]);
  expect(slack.told[0]?.lines[0]).toBe('Mailbox: orders');
  expect(JSON.stringify(slack.told)).not.toContain('@');
  stop('orders', null);
  await sweep();
  await restart();
  await sweep();
  expect(titles()).toEqual(['A mailbox is not watched', 'A mailbox is watched again']);
});

test('a mailbox that stops again is told again', async () => {
  for (const why of [REVOKED, null, REVOKED]) {
    stop('orders', why);
    await sweep();
  }
  expect(titles()).toEqual(['A mailbox is not watched', 'A mailbox is watched again', 'A mailbox is not watched']);
});

test('several are told as one, and a later one by itself', async () => {
  records.watches.connect('third@desk.example', now());
  for (const name of ['orders', 'sales']) stop(name);
  await sweep();
  stop('third');
  await sweep();
  expect(titles()).toEqual(['2 mailboxes are not watched', 'A mailbox is not watched']);
});

test('without a place for admins all goes where the rest goes', async () => {
  admins = undefined;
  stop('orders');
  await sweep();
  expect(slack.told).toMatchObject([{ to: 'desk' }]);
});

test('what surely reached nobody is tried again, not for ever, and then its end is not told either', async () => {
  stop('orders');
  for (let n = 0; n < limits.escalations.noticeAttemptsMax; n += 1) {
    slack.failNext('rejected');
    await sweep(90);
  }
  await sweep(90);
  stop('orders', null);
  await sweep(90);
  expect(slack.told).toEqual([]);
  stop('orders');
  await sweep();
  expect(titles()).toEqual(['A mailbox is not watched']);
});

test('what may have arrived is not told again, and a crash in the call is that too', async () => {
  stop('orders');
  slack.failNext('unavailable');
  await sweep();
  await sweep(90);
  stop('sales');
  slack.crashNext();
  await expect(sweep()).rejects.toThrow('the program ends here');
  await restart();
  const told = slack.told.length;
  await sweep(90);
  expect(slack.told).toHaveLength(told);
  stop('orders', null);
  stop('sales', null);
  await sweep();
  expect(titles().at(-1)).toBe('2 mailboxes are watched again');
});

test('a mailbox that is disconnected is forgotten', async () => {
  stop('orders');
  await sweep();
  records.watches.forget('orders@desk.example');
  await sweep();
  expect(slack.told).toHaveLength(1);
  records.watches.connect('orders@desk.example', now());
  await sweep();
  expect(slack.told).toHaveLength(1);
});

test('a source that cannot be opened, or was long asked in vain, is told once an outage and once when it answers again', async () => {
  records.sourceConnections.save({
    ...{ name: 'shop-eu', connector: 'shopify', config: '{}', sealed: null, keyId: null, webhookId: 'w1' },
    ...{ isPrivateNetworkAllowed: false, connectedAt: now() },
  });
  const note = (change: Parameters<typeof records.sourceStandings.note>[1]) =>
    records.sourceStandings.note('shop-eu', change, now());
  const failure = 'https://shop.example/ of ada@example.com does not answer';
  const failingSince = now();
  note({ failingSince, failedAt: failingSince, failure });
  await sweep();
  expect(slack.told).toEqual([]);
  minutes += limits.sourceWatch.outageMinutes;
  note({ failedAt: now() });
  await sweep();
  await restart();
  await sweep();
  note({ answeredAt: now(), failingSince: null });
  await sweep();
  await sweep();
  note({ stoppedWhy: 'Its key is missing.' });
  await sweep();
  expect(titles()).toEqual(['A source does not answer', 'A source answers again', 'A source does not answer']);
  expect(slack.told[0]).toMatchObject({ to: 'admins', urgency: 'high', reference: { text: 'waybill sources' } });
  expect(slack.told[0]?.lines[0]).toBe('Source: shop-eu (shopify)');
  expect(JSON.stringify(slack.told)).not.toMatch(/ada|example/);
});

test('a source that a person has paused is no outage, and one that was told before is left at that', async () => {
  records.sourceConnections.save({
    ...{ name: 'shop-eu', connector: 'shopify', config: '{}', sealed: null, keyId: null, webhookId: 'w1' },
    ...{ isPrivateNetworkAllowed: false, connectedAt: now() },
  });
  const what = { kind: 'source', name: 'shop-eu' } as const;
  const olga = { id: 'olga', name: 'Olga' };
  const ports = { records, clock: { now } };
  await pause(ports, what, olga);
  records.sourceStandings.note('shop-eu', { stoppedWhy: 'Its key is missing.' }, now());
  await sweep();
  expect(slack.told).toEqual([]);
  await resume(ports, what, olga);
  await sweep();
  await pause(ports, what, olga);
  await sweep();
  expect(titles()).toEqual(['A source does not answer']);
  await resume(ports, what, olga);
  await sweep();
  expect(titles()).toEqual(['A source does not answer']);
});

test('two sweeps at the same time tell once', async () => {
  stop('orders');
  await Promise.all([sweep(), sweep()]);
  expect(slack.told).toHaveLength(1);
});

test('calls that are given up one after the other are told once, and that they come through again', async () => {
  for (let lost = 1; lost < limits.workers.callsLostMax; lost += 1) {
    noteLostCall(records, now());
    await sweep();
  }
  expect(slack.told).toEqual([]);
  for (let more = 0; more < 2; more += 1) {
    noteLostCall(records, now());
    await sweep();
  }
  noteTakenCall(records);
  await sweep();
  expect(titles()).toEqual([
    'Calls of mailboxes and shops do not reach the desk',
    'Calls of mailboxes and shops reach the desk again',
  ]);
});
