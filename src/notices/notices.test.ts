import { expect, test } from 'vitest';
import { NoticeSettings } from '../domain/notice.ts';
import { event, line, NoticeDesk, order, parcel } from './notice-desk-fixture.ts';

const shipped = (id: string, more: object = {}) =>
  parcel(id, 'in_transit', { events: [event('2026-11-20T08:00:00Z', 'in_transit')], ...more });

test('the first scan is told once, however often the shop calls', async () => {
  const desk = new NoticeDesk();
  for (let call = 0; call < 5; call += 1) await desk.change(order('1', { shipments: [shipped('1')] }));
  await desk.run(60);
  await desk.change(order('1', { shipments: [shipped('1')] }));
  await desk.run(60);
  expect(desk.told).toEqual([['shipped']]);
  expect(desk.mailbox.sent).toHaveLength(1);
});

test('nothing is told while nothing is turned on, and what was seen then is not told later', async () => {
  const desk = new NoticeDesk();
  const all = desk.settings.notices;
  desk.settings.notices = NoticeSettings.parse({});
  await desk.change(order('1', { shipments: [shipped('1')] }));
  await desk.run(30);
  desk.settings.notices = all;
  await desk.change(order('1', { shipments: [shipped('1')] }));
  await desk.run(30);
  expect(desk.told).toEqual([]);
  expect(desk.turns('1')).toContain('shipped off');
});

test('a label is not told as shipped', async () => {
  const desk = new NoticeDesk();
  const label = parcel('1', 'info_received', { events: [event('2026-11-20T08:00:00Z', 'info_received')] });
  await desk.change(order('1', { placedAt: '2026-11-17T09:00:00Z', shipments: [label] }));
  await desk.run(30);
  expect(desk.told).toEqual([]);
});

test('a burst of turns is one notice, of what is so at its end', async () => {
  const desk = new NoticeDesk();
  await desk.change(order('1', { shipments: [shipped('1')] }));
  await desk.run(3);
  const events = [event('2026-11-20T08:00:00Z', 'in_transit'), event('2026-11-20T09:02:00Z', 'out_for_delivery')];
  await desk.change(order('1', { shipments: [parcel('1', 'out_for_delivery', { events })] }));
  await desk.run(30);
  expect(desk.told).toEqual([['out_for_delivery']]);
  expect(desk.turns('1')).toContain('shipped overtaken');
});

test('an old event after a newer one is recorded and not mailed', async () => {
  const desk = new NoticeDesk();
  const delivered = [event('2026-11-20T08:30:00Z', 'delivered')];
  await desk.change(
    order('1', { shipments: [parcel('1', 'delivered', { deliveredAt: '2026-11-20T08:30:00Z', events: delivered })] }),
  );
  await desk.run(30);
  const more = [event('2026-11-20T06:00:00Z', 'out_for_delivery'), ...delivered];
  await desk.change(
    order('1', { shipments: [parcel('1', 'delivered', { deliveredAt: '2026-11-20T08:30:00Z', events: more })] }),
  );
  await desk.run(30);
  expect(desk.told).toEqual([['delivered']]);
  expect(desk.turns('1')).toContain('out_for_delivery:2026-11-20 overtaken');
});

test('a delivery that is taken back after it was told is corrected once, and told again when it comes', async () => {
  const desk = new NoticeDesk();
  const at = (status: 'delivered' | 'in_transit') =>
    order('1', {
      shipments: [
        parcel('1', status, {
          deliveredAt: status === 'delivered' ? '2026-11-20T08:30:00Z' : null,
          events: [event('2026-11-20T08:30:00Z', status)],
        }),
      ],
    });
  await desk.change(at('delivered'));
  await desk.run(20);
  await desk.change(at('in_transit'));
  await desk.run(20);
  await desk.change(at('delivered'));
  await desk.run(20);
  expect(desk.told).toEqual([['delivered'], ['correction'], ['delivered']]);
});

test('a carrier that goes back and forth every minute is heard once', async () => {
  const desk = new NoticeDesk();
  for (let minute = 0; minute < 60; minute += 1) {
    const status = minute % 2 === 0 ? 'out_for_delivery' : 'in_transit';
    await desk.change(
      order('1', { shipments: [parcel('1', status, { events: [event('2026-11-20T08:30:00Z', status)] })] }),
    );
    await desk.run(1);
  }
  await desk.run(30);
  expect(desk.told.length).toBeLessThanOrEqual(2);
  expect(new Set(desk.told.map(String)).size).toBe(desk.told.length);
});

test('a shop that is away loses nothing and invents nothing', async () => {
  const desk = new NoticeDesk();
  await desk.change(order('1', { shipments: [shipped('1')] }));
  await desk.run(5);
  desk.isShopDown = true;
  await desk.run(30);
  expect(desk.told).toEqual([]);
  desk.isShopDown = false;
  await desk.run(30);
  expect(desk.told).toEqual([['shipped']]);
});

test('an event of an order that nobody knows is asked for some times and forgotten', async () => {
  const desk = new NoticeDesk();
  await desk.change(order('1'));
  desk.shop.clear();
  await desk.run(24 * 60, 5);
  expect(desk.records.notices.listToLook('2027-01-01T00:00:00Z', 10)).toEqual([]);
  expect(desk.turns('1')).toEqual([]);
});

test('the parcels of one order that leave on one day after the first one come in one mail', async () => {
  const desk = new NoticeDesk();
  const lines = ['A', 'B', 'C'].map((sku) => line(sku));
  const of = (ids: readonly string[]) =>
    order('1', {
      lines,
      shipments: ids.map((id, at) => shipped(id, { lines: [{ sku: lines[at]?.sku, quantity: 1 }] })),
    });
  await desk.change(of(['1']));
  await desk.run(20);
  await desk.change(of(['1', '2']));
  await desk.run(30);
  await desk.change(of(['1', '2', '3']));
  await desk.run(12 * 60, 5);
  expect(desk.told).toEqual([['partly_shipped'], ['shipped']]);
});

test('an order without an address, with two or with none of the sort is told to nobody', async () => {
  const desk = new NoticeDesk();
  const addresses = ['', 'ada@example.com, eve@example.com', 'ada', 'ada@example.com\r\nBcc: eve@example.com'];
  for (const [at, email] of addresses.entries()) {
    const customer = { id: 'c', name: 'Ada', email, locale: 'en', tags: [] };
    await desk.change(order(`${at}`, { customer, shipments: [shipped('1')] }));
  }
  await desk.run(30);
  expect(desk.mailbox.sent).toEqual([]);
  expect(desk.turns('3')).toContain('shipped no_address');
});

test('a kind that waits for a person is a draft, and is taken back when it is not so any more', async () => {
  const desk = new NoticeDesk();
  const { notices } = desk.settings;
  const since = '2026-11-18T00:00:00Z';
  desk.settings.notices = { ...notices, kinds: { exception: { mode: 'draft', since, isSentByOthers: false } } };
  const exception = [event('2026-11-20T08:00:00Z', 'in_transit'), event('2026-11-20T08:50:00Z', 'exception')];
  await desk.change(order('1', { shipments: [parcel('1', 'exception', { events: exception })] }));
  await desk.run(20);
  expect(desk.mailbox.drafts).toHaveLength(1);
  const over = [...exception, event('2026-11-20T09:30:00Z', 'in_transit')];
  await desk.change(order('1', { shipments: [parcel('1', 'in_transit', { events: over })] }));
  await desk.run(30);
  expect(desk.mailbox.drafts).toEqual([]);
  expect(desk.mailbox.sent).toEqual([]);
  expect(desk.turns('1')).toContain('exception:2026-11-20 overtaken');
});

test('one whose draft the mailbox did not take at first is looked at again before it leaves', async () => {
  const desk = new NoticeDesk();
  await desk.change(order('1', { shipments: [parcel('0', 'info_received')] }));
  desk.mailbox.failNext('saveDraft', { kind: 'unavailable', when: 'before' });
  const scanned = event(desk.clock.now(), 'in_transit');
  await desk.change(order('1', { shipments: [parcel('0', 'in_transit', { events: [scanned] })] }));
  for (let round = 0; round < 30 && desk.records.notices.listNewest(1).length === 0; round += 1) await desk.run(1);
  expect(desk.records.notices.listNewest(1)).toMatchObject([{ kinds: ['shipped'] }]);
  expect(desk.mailbox.drafts).toEqual([]);
  // It waits at the mailbox while the parcel comes home.
  desk.wait(30);
  const delivered = event(desk.clock.now(), 'delivered');
  const home = { events: [delivered, scanned], deliveredAt: desk.clock.now() };
  await desk.change(order('1', { shipments: [parcel('0', 'delivered', home)] }));
  await desk.run(30);
  expect(desk.told).toEqual([['delivered']]);
});

test('only the orders that an admin has chosen are told of: by channel, by country and not to whom has a tag', async () => {
  const desk = new NoticeDesk();
  const { notices } = desk.settings;
  const audience = { channels: ['Web'], countries: ['DE'], exceptTags: ['wholesale'] };
  desk.settings.notices = NoticeSettings.parse({ ...notices, audience });
  const to = (country: string) => ({
    shippingAddress: { name: 'Ada', line1: 'A', line2: null, city: 'B', region: null, postalCode: '1', country },
  });
  const tagged = { customer: { id: 'c', name: 'Ada', email: 'ada@example.com', locale: 'en', tags: ['Wholesale'] } };
  const shipments = [shipped('1')];
  await desk.change(order('1', { shipments, ...to('DE') }));
  await desk.change(order('2', { shipments, ...to('FR') }));
  await desk.change(order('3', { shipments }));
  await desk.change(order('4', { shipments, ...to('DE'), channel: 'pos' }));
  await desk.change(order('5', { shipments, ...to('DE'), ...tagged }));
  await desk.run(30);
  expect(desk.told).toEqual([['shipped']]);
  for (const left of ['2', '3', '4', '5']) expect(desk.turns(left)).toContain('shipped not_chosen');
  // Who is chosen later hears of what happens from then on.
  desk.settings.notices = notices;
  await desk.change(order('2', { shipments, ...to('FR') }));
  await desk.run(30);
  expect(desk.told).toEqual([['shipped']]);
});
