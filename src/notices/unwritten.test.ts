// What no notice can be written of is recorded with why, and a person hears of it once.
import { expect, test } from 'vitest';
import { openFakeNotifier } from '../../connectors/fake/notifier.ts';
import { parseRoutes } from '../escalations/routes.ts';
import { tellUnwritten } from '../escalations/tell-unwritten.ts';
import { NoticeDesk, order, parcel } from './notice-desk-fixture.ts';

const delivered = order('1', { shipments: [parcel('A', 'delivered', { deliveredAt: '2026-11-20T08:30:00Z' })] });
const routes = parseRoutes(
  JSON.stringify({ version: 1, rules: [], otherwise: { to: { kind: 'slack', target: 'desk' } } }),
);
if (!routes.ok) throw new Error(routes.error.join('\n'));
const told = routes.value;

class UnwritingDesk extends NoticeDesk {
  slack = openFakeNotifier();
  tell = () =>
    tellUnwritten({ records: this.records, routes: told, notifiers: { slack: this.slack } }, this.clock.now());
  dropTemplate(id: string): void {
    const byId = new Map([...this.settings.templates.byId].filter(([one]) => !one.startsWith(id)));
    this.settings.templates = { ...this.settings.templates, byId };
  }
}

test('a notice without a template is told to a person once, and listed with why', async () => {
  const desk = new UnwritingDesk();
  desk.dropTemplate('notices/delivered/');
  await desk.change(delivered);
  await desk.run(20);
  expect(desk.turns('1')).toContain('delivered cannot_write');
  for (let sweep = 0; sweep < 3; sweep += 1) await desk.tell();
  expect(desk.slack.told).toMatchObject([
    { to: 'desk', title: 'A shipping notice could not be written', reference: { mailId: null } },
  ]);
  expect(desk.slack.told[0]?.lines[0]).toBe('Order #W1, delivered: there is no template "notices/delivered/en"');
  expect(desk.records.notices.listUntold(1)).toMatchObject([
    {
      kind: 'delivered',
      why: 'cannot_write',
      detail: 'there is no template "notices/delivered/en"',
      isPersonTold: true,
    },
  ]);
  // Looked at again, it is the same turn.
  await desk.change({ ...delivered, total: '11.00' });
  await desk.run(20);
  await desk.tell();
  expect(desk.slack.told).toHaveLength(1);
});

test('telling that has failed is tried again, and several turns are one message', async () => {
  const desk = new UnwritingDesk();
  desk.dropTemplate('notices/delivered/');
  for (const id of ['1', '2']) await desk.change({ ...delivered, id: `shop:${id}`, number: `#W${id}` });
  await desk.run(20);
  desk.slack.failNext('rate_limited');
  await desk.tell();
  expect(desk.slack.told).toEqual([]);
  expect(desk.records.notices.listUntold(1)).toMatchObject([{ isPersonTold: false }]);
  desk.wait(2);
  await desk.tell();
  expect(desk.slack.told.map(({ title }) => title)).toEqual(['2 shipping notices could not be written']);
});

test('news that no mailbox can bring waits while it is news, and then a person hears of it', async () => {
  const desk = new UnwritingDesk();
  desk.findMailbox = () => null;
  await desk.change(delivered);
  await desk.run(60, 15);
  await desk.tell();
  expect([desk.turns('1').includes('delivered waiting'), desk.slack.told]).toEqual([true, []]);
  await desk.run(60 * 45, 60);
  expect(desk.turns('1')).toContain('delivered waiting');
  await desk.run(60 * 3, 10);
  await desk.tell();
  expect(desk.turns('1')).toContain('delivered cannot_write');
  expect(desk.slack.told[0]?.lines[0]).toMatch(/^Order #W1, delivered: no mailbox from which it could be sent/);
});
