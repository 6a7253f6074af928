// An action is proposed only where everybody who might know something of the order has answered: a person approves it as it stands.
import { expect, test } from 'vitest';
import { openFakeActions } from '../../connectors/fake/actions.ts';
import { type FakeOrders, openFakeOrders } from '../../connectors/fake/sources.ts';
import { limits } from '../domain/limits.ts';
import type { Order } from '../domain/order.ts';
import type { OrderSource } from '../ports/order-source.ts';
import { openDeskSources } from '../sources/open-desk-sources.ts';
import { openTestSources } from '../sources/sources-fixture.ts';
import { notSent, openTestDesk, writeMail } from './thread-desk-fixture.ts';

const CANCEL = 'Please cancel my order W1046662.';
const order: Order = { ...notSent, shippingAddress: null };

interface Setting {
  readonly shop: FakeOrders;
  readonly otherShop: FakeOrders;
  readonly erp: FakeOrders;
  readonly findOrders: OrderSource['findOrders'];
  pass(seconds: number): void;
}

/** What is proposed when the mail comes, after it was prepared. */
async function propose(prepare: (setting: Setting) => unknown, body = CANCEL) {
  const world = openTestSources({});
  const shop = openFakeOrders([order]);
  const otherShop = openFakeOrders([]);
  const erp = openFakeOrders([{ ...order, id: 'erp-1' }]);
  const actions = openFakeActions(shop);
  const check = () => Promise.resolve([]);
  const sources = openDeskSources(
    [
      { name: 'eu', kind: 'shop', opened: { orders: shop, actions, stock: world.stock, check } },
      { name: 'us', kind: 'shop', opened: { orders: otherShop, check } },
      { name: 'odoo', kind: 'erp', opened: { orders: erp, check } },
    ],
    { records: world.records, clock: world.clock },
  );
  const { orders, ordersNow, findActions, stock } = sources;
  const desk = openTestDesk([], null, ':memory:', { orders, ordersNow, stock });
  Object.assign(desk.ports, { findActions });
  await prepare({ shop, otherShop, erp, findOrders: orders.findOrders, pass: world.pass });
  const run = await desk.handle(writeMail(body, { id: 'm1' }));
  return desk.ports.records.actions.listOfMail(run.mailId).map(({ action }) => action.kind);
}

const down = (source: FakeOrders) => source.failNext('findOrders', { kind: 'unavailable', times: 99 });

test('where all have answered it is proposed', async () => {
  expect(await propose(() => undefined)).toEqual(['cancel']);
});

test('where another shop does not answer, which may have an order of that number, nothing is proposed', async () => {
  expect(await propose(({ otherShop }) => down(otherShop))).toEqual([]);
});

test('where only an older word of the ERP stands nothing is proposed', async () => {
  const kinds = await propose(async ({ erp, findOrders, pass }) => {
    await findOrders({ by: 'number', number: 'W1046662' });
    await findOrders({ by: 'email', email: order.customer.email });
    pass(limits.sources.ordersFreshSeconds + 1);
    down(erp);
  });
  expect(kinds).toEqual([]);
});

test('where the stock that the order waits for cannot be asked nothing is proposed', async () => {
  const world = openTestSources({ shop: [order] });
  world.stock.failNext('listStock', { kind: 'unavailable', times: 9 });
  const { orders, ordersNow, stock } = world.sources;
  const findActions = () => openFakeActions(world.shop);
  const desk = openTestDesk([], null, ':memory:', { orders, ordersNow, stock });
  Object.assign(desk.ports, { findActions });
  const run = await desk.handle(writeMail(CANCEL, { id: 'm1' }));
  expect(desk.ports.records.actions.listOfMail(run.mailId)).toEqual([]);
});

test('where a shop that sees only a part of its orders has the one that is named it is proposed, and not the one that it only seems to be', async () => {
  const partly = ({ shop }: Setting) => {
    const find = shop.findOrders.bind(shop);
    Object.assign(shop, {
      findOrders: async (query: Parameters<typeof find>[0]) => ({
        ...(await find(query)),
        complete: false,
        why: 'Only the orders of the last 60 days are seen.',
      }),
    });
  };
  expect(await propose(partly)).toEqual(['cancel']);
  expect(await propose(() => undefined, 'Please cancel my order.')).toEqual(['cancel']);
  expect(await propose(partly, 'Please cancel my order.')).toEqual([]);
});
