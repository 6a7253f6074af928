import { describe, expect, test } from 'vitest';
import { limits } from '../../src/domain/limits.ts';
import type { OrderQuery } from '../../src/ports/order-source.ts';
import { openWooShop } from './woo-server-fixture.ts';
import { type Json, trackingMeta, wooOrder } from './woo-shop-fixture.ts';

async function openWith(...orders: Json[]) {
  const opened = await openWooShop();
  opened.shop.orders.push(...orders);
  const find = async (query: OrderQuery) => {
    const { orders: found, complete, why } = await opened.source.orders.findOrders(query);
    return { ids: found.map(({ order }) => order.id), complete, why };
  };
  return { ...opened, find };
}

const billing = (email: string): Json => ({ billing: { first_name: 'Mara', last_name: 'Lind', email } });

describe('by number', () => {
  test('the search is fuzzy, so only the order of that very number counts', async () => {
    const { find } = await openWith(
      wooOrder({ id: 1001, number: '1001' }),
      wooOrder({ id: 11001, number: '11001', meta_data: [{ id: 1, key: '_order_number', value: 'x1001x' }] }),
    );
    expect(await find({ by: 'number', number: '#1001' })).toEqual({ ids: ['1001'], complete: true, why: null });
    expect((await find({ by: 'number', number: '100' })).ids).toEqual([]);
  });

  test('a plugin’s number that is another order’s id means the order of that number', async () => {
    const numbered = (id: number, number: string) =>
      wooOrder({ id, number, meta_data: [{ id: 1, key: '_order_number', value: number }] });
    const { find } = await openWith(numbered(5, '1001'), numbered(1001, '1997'));
    expect((await find({ by: 'number', number: '1001' })).ids).toEqual(['5']);
    expect((await find({ by: 'number', number: '1997' })).ids).toEqual(['1001']);
  });

  test('finding nothing is no proof where a plugin gives the numbers', async () => {
    const { find, shop } = await openWith(wooOrder({ id: 5, number: 'WC-1001' }));
    shop.searchedMeta = [];
    expect(await find({ by: 'number', number: 'WC-1001' })).toMatchObject({ ids: [], complete: false, why: /plugin/ });
    const own = await openWith(wooOrder());
    expect(await own.find({ by: 'number', number: '902' })).toEqual({ ids: [], complete: true, why: null });
  });

  test('more hits than are compared are told', async () => {
    const many = limits.woocommerce.recordsPerPage * limits.woocommerce.searchPagesMax + 1;
    const { find } = await openWith(
      ...Array.from({ length: many }, (_, index) =>
        wooOrder({ id: 20_000 + index, number: String(20_000 + index), ...billing('77@example.org') }),
      ),
    );
    expect(await find({ by: 'number', number: '77' })).toMatchObject({ ids: [], complete: false });
  });
});

describe('by address', () => {
  test('without case, newest first, and never by a part', async () => {
    const { find } = await openWith(
      wooOrder({ id: 1, date_created_gmt: '2026-11-01T09:00:00' }),
      wooOrder({ id: 2, date_created_gmt: '2026-11-03T09:00:00', ...billing('Mara.Lind@Example.org') }),
      wooOrder({ id: 3, ...billing('not-mara.lind@example.org') }),
    );
    expect(await find({ by: 'email', email: 'MARA.LIND@example.org' })).toMatchObject({
      ids: ['2', '1'],
      complete: true,
    });
    expect((await find({ by: 'email', email: 'lind@example.org' })).ids).toEqual([]);
  });

  test('an address with a plus is found, though the newer tables read it as a space', async () => {
    const { find, server } = await openWith(wooOrder({ id: 4, ...billing('mara+shop@example.org') }));
    expect((await find({ by: 'email', email: 'mara+shop@example.org' })).ids).toEqual(['4']);
    expect(server.requests[0]?.query.get('search')).toBe('shop@example.org');
  });
});

describe('by tracking number', () => {
  const query = { by: 'tracking_number', trackingNumber: '1z 999 aa1 0123456784' } as const;

  test('a shop whose search does not know it is looked through', async () => {
    const { find, shop } = await openWith(
      wooOrder(),
      wooOrder({ id: 902, meta_data: [trackingMeta('1Z999AA10123456784')] }),
    );
    shop.searchedMeta = [];
    expect(await find(query)).toEqual({ ids: ['902'], complete: true, why: null });
  });

  test('what lies beyond the newest orders is not said to be nowhere', async () => {
    const { find, shop } = await openWith(
      ...Array.from({ length: limits.woocommerce.recordsPerPage * limits.woocommerce.scanPagesMax + 1 }, (_, index) =>
        wooOrder({ id: index + 1, number: String(index + 1) }),
      ),
    );
    shop.searchedMeta = [];
    expect(await find(query)).toMatchObject({ ids: [], complete: false, why: /looked through/ });
  });

  test('an order whose text merely holds the number is not it', async () => {
    const { find } = await openWith(wooOrder({ ...billing('1z999aa10123456784@example.org') }));
    expect((await find(query)).ids).toEqual([]);
  });
});

test('a purchase-order number is looked for in the newest orders', async () => {
  const { find } = await openWith(
    wooOrder({ meta_data: [{ id: 1, key: '_purchase_order_number', value: 'PO-77120' }] }),
  );
  expect(await find({ by: 'purchase_order_number', purchaseOrderNumber: 'po 77120' })).toEqual({
    ids: ['901'],
    complete: true,
    why: null,
  });
});

test('each tracking plugin is asked at its own place, and not again where none is', async () => {
  for (const route of ['wc-shipment-tracking/v3', 'wc/v3', 'wc-ast/v3']) {
    const { shop, source } = await openWith(wooOrder());
    shop.trackingRoutes.add(route);
    shop.trackings.set('901', [{ tracking_number: 'JD0002', tracking_provider: 'dhl' }]);
    const { order } = await source.orders.getOrder('901');
    expect(order.shipments).toMatchObject([{ trackingNumber: 'JD0002', carrier: 'dhl' }]);
  }
  const { source, server, access } = await openWith(wooOrder());
  const asked = () => server.requests.filter(({ path }) => path.endsWith('shipment-trackings')).length;
  await source.orders.getOrder('901');
  await source.orders.getOrder('901');
  expect(asked()).toBe(3);
  access.setNow('2026-11-20T12:00:00.000Z');
  await source.orders.getOrder('901');
  expect(asked()).toBe(6);
});

describe('changes', () => {
  const changed = (id: number, date_modified_gmt: string) => wooOrder({ id, date_modified_gmt });

  test('since a time, oldest first, by the shop’s time in UTC', async () => {
    const { source, server } = await openWith(
      changed(1, '2026-11-10T09:00:00'),
      changed(2, '2026-11-12T09:00:00'),
      changed(3, '2026-11-11T09:00:00'),
    );
    expect(await source.orders.listChanges?.('2026-11-10T12:00:00Z')).toEqual({
      orderIds: ['3', '2'],
      until: '2026-11-12T09:00:00Z',
      isMore: false,
    });
    expect(Object.fromEntries(server.requests[0]?.query ?? [])).toMatchObject({
      modified_after: '2026-11-10T11:59:59',
      dates_are_gmt: 'true',
    });
  });

  test('many in one second are all told', async () => {
    const many = Array.from({ length: 450 }, (_, index) => changed(index + 1, '2026-11-12T09:00:00'));
    const { source } = await openWith(...many, changed(999, '2026-11-12T09:00:05'));
    const ids = new Set<string>();
    let since = '2026-11-12T09:00:00Z';
    for (let call = 0, isMore = true; isMore && call < 10; call += 1) {
      const changes = (await source.orders.listChanges?.(since)) ?? expect.unreachable();
      for (const id of changes.orderIds) ids.add(id);
      ({ until: since, isMore } = changes);
    }
    expect(ids.size).toBe(451);
  });
});
