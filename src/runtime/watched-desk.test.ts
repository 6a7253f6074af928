import { expect, onTestFinished, test } from 'vitest';
import { limits } from '../domain/limits.ts';
import { notSent, onItsWay, openTestDesk, writeMail } from '../pipeline/thread-desk-fixture.ts';
import { workThrough } from '../pipeline/work-through.ts';
import { resumeSending, stopSending } from '../sending/stop-sending.ts';
import { watchOnce } from '../watch/watch-mailbox.ts';
import { watchDesk } from './watched-desk.ts';

const NAME = 'orders@desk.example';
const PATIENCE = { timeout: 20_000, interval: 20 };

test('a desk at work writes a draft anew whose facts have changed since', async () => {
  const { ports, mailbox } = openTestDesk([notSent]);
  onTestFinished(() => ports.records.close());
  ports.records.apply(() => ports.records.watches.connect(NAME, '2000-01-01T00:00:00.000Z'));
  mailbox.deliver(writeMail('Please cancel my order W1046662.', { id: 'm1' }));
  await watchOnce({ name: NAME, mailbox, records: ports.records, clock: ports.clock }, ports);
  await workThrough(ports, () => undefined);
  const draftText = () => Buffer.from(mailbox.drafts[0] ?? '').toString();
  const before = draftText();

  const laterMs = Date.parse(ports.clock.now()) + limits.watch.factsSeconds * 1_000;
  const clock = { now: () => new Date(laterMs).toISOString() };
  const { orders } = openTestDesk([onItsWay]).ports;
  const events: string[] = [];
  const opened = [{ name: NAME, label: 'fake-1', mailbox, signal: null }];
  const watched = watchDesk({ ...ports, orders, clock }, opened, ({ event }) => void events.push(event));
  onTestFinished(() => watched.stop());
  await expect.poll(draftText, PATIENCE).not.toBe(before);
  expect(mailbox.drafts).toHaveLength(1);
  await expect.poll(() => events, PATIENCE).toContain('facts_changed');
});

test('a desk that begins looks at once for a send that was cut off', async () => {
  const { ports, mailbox } = openTestDesk([notSent]);
  const { records } = ports;
  onTestFinished(() => records.close());
  records.apply(() => records.watches.connect(NAME, '2000-01-01T00:00:00.000Z'));
  mailbox.deliver(writeMail('Please cancel my order W1046662.', { id: 'm1' }));
  await watchOnce({ name: NAME, mailbox, records, clock: ports.clock }, ports);
  await workThrough(ports, () => undefined);
  const [entry] = records.ledger.listDrafted(NAME, 1);
  if (entry === undefined) throw new Error('there is no draft');
  records.apply(() => records.ledger.move(entry.id, { from: ['drafted'], to: 'sending', now: ports.clock.now() }));

  const laterMs = Date.parse(ports.clock.now()) + limits.sending.settleSeconds * 1_000;
  const clock = { now: () => new Date(laterMs).toISOString() };
  const opened = [{ name: NAME, label: 'fake-1', mailbox, signal: null }];
  const watched = watchDesk({ ...ports, clock }, opened, () => undefined);
  onTestFinished(() => watched.stop());
  await expect.poll(() => records.ledger.read(entry.id)?.detail, PATIENCE).toBe('found unsent among the drafts');
});

test('a desk at work says what came of an approval: held, with the reason, or sent', async () => {
  const { ports, mailbox } = openTestDesk([notSent]);
  const { records, clock } = ports;
  onTestFinished(() => records.close());
  records.apply(() => records.watches.connect(NAME, '2000-01-01T00:00:00.000Z'));
  const ref = mailbox.deliver(writeMail('Please cancel my order W1046662.', { id: 'm1' }));
  await watchOnce({ name: NAME, mailbox, records, clock }, ports);
  await workThrough(ports, () => undefined);
  const approve = async () => {
    await mailbox.mark(ref, { add: ['Waybill/Approve'], remove: [] });
    const said: object[] = [];
    const opened = [{ name: NAME, label: 'fake-1', mailbox, signal: null }];
    const watched = watchDesk(ports, opened, (line) => void said.push(line));
    const approvals = () => said.filter((line) => 'event' in line && line.event === 'approval');
    await expect.poll(approvals, PATIENCE).toHaveLength(1);
    await watched.stop();
    return approvals()[0];
  };
  const of = { event: 'approval', mail: 1, mailbox: 'fake-1' };
  await stopSending(ports, 'Ann', 'trial');
  expect(await approve()).toEqual({ ...of, held: 'kill_switch' });
  await resumeSending(ports, 'Ann', 'trial');
  expect(await approve()).toEqual({ ...of, sent: true, isChanged: false });
});
