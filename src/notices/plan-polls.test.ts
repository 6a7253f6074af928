import { expect, test } from 'vitest';
import { event, NoticeDesk, order, parcel } from './notice-desk-fixture.ts';
import { QUESTIONS_PER_PARCEL_DAY, questionsPerDay, stretchFor } from './plan-polls.ts';

const DHL = { calls: 250, seconds: 86_400, numbersPerCall: 1 } as const;
const transit = (more: object = {}) =>
  order('1', {
    shipments: [parcel('1', 'in_transit', { events: [event('2026-11-20T08:00:00Z', 'in_transit')], ...more })],
  });

test('a parcel of which nobody calls is asked for again, the sooner the nearer its day is', async () => {
  const hours = async (estimatedDeliveryOn: string) => {
    const desk = new NoticeDesk();
    await desk.change(transit({ estimatedDeliveryOn }));
    await desk.run(1);
    const pollAt = desk.records.notices.listParcels('shop:1')[0]?.pollAt ?? '';
    return (Date.parse(pollAt) - Date.parse(desk.clock.now())) / 3_600_000;
  };
  expect(await hours('2026-11-21')).toBeLessThan(await hours('2026-11-25'));
});

test('a turn that no call tells of is found by asking', async () => {
  const desk = new NoticeDesk();
  await desk.change(transit());
  await desk.run(20);
  const events = [event('2026-11-20T08:00:00Z', 'in_transit'), event('2026-11-20T20:00:00Z', 'delivered')];
  desk.shop.set(
    'shop:1',
    order('1', { shipments: [parcel('1', 'delivered', { events, deliveredAt: '2026-11-20T20:00:00Z' })] }),
  );
  await desk.run(26 * 60, 10);
  expect(desk.told).toEqual([['shipped'], ['delivered']]);
});

test('an order whose parcel is delivered is looked at for some days more, and then no longer', async () => {
  const desk = new NoticeDesk();
  const events = [event('2026-11-20T08:30:00Z', 'delivered')];
  await desk.change(
    order('1', { lines: [], shipments: [parcel('1', 'delivered', { events, deliveredAt: '2026-11-20T08:30:00Z' })] }),
  );
  await desk.run(5 * 24 * 60, 60);
  expect(desk.records.notices.listToLook('2027-01-01T00:00:00Z', 10)).toEqual([]);
  expect(desk.records.notices.countOpenParcels()).toEqual([]);
});

test('however many parcels are open, a carrier is asked no more than it grants', () => {
  for (const parcels of [1, 50, 500, 20_000]) {
    const perDay = (parcels * QUESTIONS_PER_PARCEL_DAY) / stretchFor(parcels, DHL);
    expect(perDay).toBeLessThanOrEqual(questionsPerDay(DHL) + 1e-9);
  }
  expect(stretchFor(10, DHL)).toBe(1);
});
