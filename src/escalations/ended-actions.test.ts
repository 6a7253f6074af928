// An action on an order that came to no good end is a matter of its own, until a person has seen to it.
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { type FakeNotifier, openFakeNotifier } from '../../connectors/fake/notifier.ts';
import { ActionDesk } from '../actions/action-desk-fixture.ts';
import { DeskFacts } from '../domain/desk.ts';
import { limits } from '../domain/limits.ts';
import { notSent } from '../pipeline/thread-desk-fixture.ts';
import { approveAction, rejectAction, settleActionByWord } from '../watch/decide-actions.ts';
import type { EscalationPorts } from './escalation-ports.ts';
import { parseRoutes } from './routes.ts';
import { settleMatters } from './settle-matter.ts';
import { sweepMatters } from './sweep.ts';

const CANCEL = 'Please cancel my order W1046662.';

let at: ActionDesk;
let slack: FakeNotifier;
let ports: EscalationPorts;

beforeEach(async () => {
  at = new ActionDesk({ ...notSent, shippingAddress: null });
  const { records } = at.desk;
  const opened = at;
  onTestFinished(() => opened.close());
  slack = openFakeNotifier();
  const routes = parseRoutes(
    JSON.stringify({ version: 1, rules: [], otherwise: { to: { kind: 'slack', target: 'desk' } } }),
  );
  if (!routes.ok) throw new Error(routes.error.join('\n'));
  const facts = DeskFacts.parse({ confirmedAt: at.desk.clock.now() });
  ports = { records, facts, routes: routes.value, notifiers: { slack }, findMailbox: () => at.mailbox };
  at.arrive(CANCEL);
  await at.round();
});

const sweep = () => sweepMatters(ports, at.desk.clock.now());
const approve = async () => {
  await approveAction(at.desk, at.only().id, 'zoe');
  await at.round();
};
const openActionMatters = () => at.desk.records.matters.listOpen(10).filter(({ kind }) => kind === 'action');
const toldOfAction = () => slack.told.filter(({ title }) => title.includes('action on an order'));

test('one that the source refuses is told once, without the words of the source', async () => {
  at.actions.refuseNext('Ada Byron has paid by invoice');
  await approve();
  await sweep();
  await sweep();
  expect(openActionMatters()).toMatchObject([{ mailId: 1, kind: 'action', openedAt: at.only().updatedAt }]);
  expect(toldOfAction()).toHaveLength(1);
  const [notice] = toldOfAction();
  expect(notice?.title).toBe('An action on an order is left to a person');
  expect(notice?.lines).toContain('Action: cancel the order (action 1): refused, nothing was done');
  expect(JSON.stringify(notice)).not.toMatch(/Byron|invoice/);
});

test('one that was approved with the draft is told although the draft has just answered the customer', async () => {
  at.actions.refuseNext('already packed');
  await at.mark(at.desk.records.mails.read(1)?.providerRef ?? '', 'Waybill/Approve');
  await at.round();
  expect(at.sent).toHaveLength(1);
  await sweep();
  expect(openActionMatters()).toHaveLength(1);
  at.wait(3_600);
  await sweep();
  expect(openActionMatters()).toHaveLength(1);
});

test('one on which nobody decided, or whose source could not be asked, is told', async () => {
  at.orders.failNext('findOrders', { kind: 'unavailable' });
  await approveAction(at.desk, at.only().id, 'zoe');
  at.wait(limits.actions.approvedHours * 3_600 + 1);
  await at.round();
  expect(at.only().state).toBe('expired');
  await sweep();
  expect(openActionMatters()).toHaveLength(1);

  const other = new ActionDesk({ ...notSent, shippingAddress: null });
  onTestFinished(() => other.close());
  other.arrive(CANCEL);
  await other.round();
  other.wait(limits.actions.proposedDays * 86_400 + 1);
  await other.round();
  await sweepMatters({ ...ports, records: other.desk.records }, other.desk.clock.now());
  expect(other.desk.records.matters.listOpen(10).map(({ kind }) => kind)).toEqual(['draft', 'action']);
});

test('one that a person rejected is nobody’s matter, nor is one that was done and told', async () => {
  await rejectAction(at.desk, at.only().id, 'zoe');
  await at.round();
  await sweep();
  expect(openActionMatters()).toEqual([]);
  at.arrive(CANCEL);
  await at.round();
  const [, second] = at.listActions();
  await approveAction(at.desk, second?.id ?? 0, 'zoe');
  await at.round();
  expect(at.listActions()[1]).toMatchObject({ state: 'done' });
  await sweep();
  expect(openActionMatters()).toEqual([]);
});

test('one that is unclear is over when the source says that it is done', async () => {
  at.actions.failNext('run', { kind: 'unavailable', when: 'after' });
  await approve();
  await sweep();
  expect(toldOfAction()[0]?.lines.join()).toMatch(/nobody knows whether it was done/);
  at.wait(limits.sending.settleSeconds);
  await at.round();
  await sweep();
  expect(openActionMatters()).toEqual([]);
  expect(at.desk.records.matters.listOfMail(1).find(({ kind }) => kind === 'action')?.closedWhy).toMatch(
    /done|answered/,
  );
});

test('one that a person has settled elsewhere stays closed', async () => {
  at.actions.refuseNext('already packed');
  await approve();
  await sweep();
  const { records } = at.desk;
  const word = { mailId: 1, by: 'zoe', note: null, at: at.desk.clock.now() };
  await records.write(() => settleMatters(records, word));
  at.wait(60);
  await sweep();
  expect(openActionMatters()).toEqual([]);
});

test('a person’s word on an unclear one: done at once, not done only when the source is asked no more', async () => {
  at.actions.failNext('run', { kind: 'unavailable', when: 'after' });
  at.actions.forget();
  await approve();
  const { id } = at.only();
  expect(await settleActionByWord(at.desk, id, { outcome: 'not-done', by: 'zoe' })).toMatchObject({
    kind: 'too_early',
    until: '2026-11-23T09:00:00.000Z',
  });
  at.wait(limits.actions.settleHours * 3_600 + 1);
  await sweep();
  expect(await settleActionByWord(at.desk, id, { outcome: 'not-done', by: 'zoe' })).toMatchObject({ kind: 'settled' });
  await at.round();
  await sweep();
  expect(at.only()).toMatchObject({ state: 'refused', detail: 'zoe says that it was not done.' });
  expect(openActionMatters()).toHaveLength(1);
  expect(toldOfAction().filter(({ title }) => !title.includes(':'))).toHaveLength(1);
  expect(at.actions.ran).toHaveLength(1);
  const said = at.desk.records.audit.show(1).map(({ content }) => content);
  expect(said.filter((content) => content?.includes('"by":"zoe"') && content.includes('refused'))).toHaveLength(1);
  expect(await settleActionByWord(at.desk, id, { outcome: 'done', by: 'zoe' })).toEqual({
    kind: 'not_unclear',
    state: 'refused',
  });
});

test('a person’s word that it is done has the customer told by what the source shows', async () => {
  at.actions.failNext('run', { kind: 'unavailable', when: 'after' });
  at.actions.forget();
  await approve();
  expect(at.only().state).toBe('unknown');
  await settleActionByWord(at.desk, at.only().id, { outcome: 'done', by: 'zoe' });
  await at.round();
  expect(at.only()).toMatchObject({ state: 'done' });
  expect(at.sent.at(-1)).toMatch(/has been cancelled, as you asked/);
  await sweep();
  expect(openActionMatters()).toEqual([]);
});
