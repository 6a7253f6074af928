import { beforeEach, expect, onTestFinished, test } from 'vitest';
import type { FakeMailbox } from '../../connectors/fake/mailbox.ts';
import { openFakeNotifier } from '../../connectors/fake/notifier.ts';
import { DeskLimits } from '../domain/desk-limits.ts';
import { parseRoutes } from '../escalations/routes.ts';
import { tellAdmins } from '../escalations/tell-admins.ts';
import { keepDeskLimits } from '../pipeline/desk-limits.ts';
import type { DeskPorts } from '../pipeline/desk-ports.ts';
import { onItsWay, openTestDesk, writeMail } from '../pipeline/thread-desk-fixture.ts';
import { workThrough } from '../pipeline/work-through.ts';
import { openDeskHttp } from '../runtime/desk-http.ts';
import { watchOnce } from './watch-mailbox.ts';
import type { WatchPorts } from './watch-ports.ts';

const NAME = 'orders@desk.example';
const TARGET = { kind: 'slack', target: 'admins' };
const slack = openFakeNotifier();
const routes = parseRoutes(JSON.stringify({ version: 1, rules: [], otherwise: { to: TARGET }, admins: TARGET }));

let mailbox: FakeMailbox;
let ports: WatchPorts;
let desk: DeskPorts;
let now: string;

beforeEach(() => {
  const opened = openTestDesk([onItsWay]);
  now = '2026-11-20T09:50:00.000Z';
  const clock = { now: () => now };
  mailbox = opened.mailbox;
  desk = { ...opened.ports, clock, maySend: () => false };
  ports = { name: NAME, mailbox, records: desk.records, clock };
  desk.records.apply(() => desk.records.watches.connect(NAME, '2000-01-01T00:00:00.000Z'));
  onTestFinished(() => desk.records.close());
  slack.told.splice(0);
});

const limit = (limited: Partial<DeskLimits>) =>
  desk.records.write(() => keepDeskLimits(desk.records, DeskLimits.parse(limited)));
async function round(): Promise<void> {
  await watchOnce(ports, desk);
  await workThrough(desk, () => undefined);
  if (!routes.ok) throw new Error(routes.error.join('\n'));
  await tellAdmins({ records: desk.records, routes: routes.value, notifiers: { slack } }, now);
}
let mails = 0;
const arrive = (count: number) => {
  for (const until = mails + count; mails < until; mails += 1)
    mailbox.deliver(writeMail('Please cancel my order W1046662.', { id: `m${mails}` }));
};
const told = () => slack.told.map(({ title }) => title);

test('mails beyond those of an hour wait in line for the next one, and an admin hears of it once and once when it is over', async () => {
  await limit({ mailsPerHour: 2 });
  arrive(5);
  await round();
  await round();
  expect(desk.records.work.counts()).toMatchObject({ finished: 2, waiting: 3 });
  expect(told()).toEqual(['The desk has reached a limit']);
  now = '2026-11-20T10:00:00.000Z';
  await round();
  expect(desk.records.work.counts()).toMatchObject({ finished: 4, waiting: 1 });
  await limit({ mailsPerDay: 5 });
  now = '2026-11-20T11:00:00.000Z';
  await round();
  expect(desk.records.work.counts()).toMatchObject({ finished: 5, waiting: 0 });
  expect(told()).toEqual(['The desk has reached a limit', 'The desk is within its limits again']);
});

test('a desk that is nearly full says so, a full one leaves new mail in the mailbox, and takes all of it when there is room', async () => {
  arrive(1);
  await round();
  const { bytes } = desk.records.measure();
  await limit({ storageGb: bytes / 0.85e9 });
  arrive(1);
  await round();
  expect(desk.records.work.counts()).toMatchObject({ finished: 2 });
  expect(slack.told.map(({ lines }) => lines[0])).toEqual(['Storage: its database is nearly full.']);
  await limit({ storageGb: bytes / 1e9 });
  arrive(3);
  await round();
  await round();
  expect(desk.records.work.counts()).toMatchObject({ finished: 2, waiting: 0 });
  expect(slack.told.at(-1)?.lines[0]).toMatch(/New mail stays in the mailbox/);
  await limit({ storageGb: 1 });
  await round();
  expect(desk.records.work.counts()).toMatchObject({ finished: 5, waiting: 0 });
  expect(told().at(-1)).toBe('The desk is within its limits again');
});

test('calls beyond those of a minute are told when to come again, and who asks whether the desk is there is always answered', async () => {
  await limit({ callsPerMinute: 2 });
  const http = openDeskHttp(desk, [], { poke: () => undefined }, () => undefined, { origin: null });
  onTestFinished(() => http.close());
  const call = async (path: string) => http.routes.request(path, { method: path === '/health' ? 'GET' : 'POST' });
  expect([(await call('/webhooks/x')).status, (await call('/webhooks/x')).status]).toEqual([404, 404]);
  const refused = await call('/webhooks/x');
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '60']);
  expect((await call('/health')).status).toBe(200);
  now = '2026-11-20T09:51:00.000Z';
  expect((await call('/webhooks/x')).status).toBe(404);
});
