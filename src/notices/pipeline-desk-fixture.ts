// The pipeline's desk with notices, so that mails and notices of one order meet; its shop has the order as it is put there. For the tests of this folder.
import { onTestFinished } from 'vitest';
import { openFakeOrders } from '../../connectors/fake/sources.ts';
import type { Order } from '../domain/order.ts';
import { openTestDesk } from '../pipeline/thread-desk-fixture.ts';
import { ALL_ON } from './notice-desk-fixture.ts';
import type { NoticePorts } from './notice-ports.ts';
import { tellShoppers } from './tell-shoppers.ts';

export const MAILBOX = 'desk';

export function openPipelineDesk(order: Order) {
  let nowMs = Date.parse('2026-11-20T09:00:00.000Z');
  const clock = { now: () => new Date(nowMs).toISOString() };
  const shop = { order };
  const orders: NoticePorts['orders'] = {
    findOrders: (query) => openFakeOrders([shop.order]).findOrders(query),
    getOrder: (id) => openFakeOrders([shop.order]).getOrder(id),
  };
  const opened = openTestDesk([order], null, ':memory:', { orders });
  const { records, settings } = opened.ports;
  onTestFinished(() => records.close());
  Object.assign(opened.ports, { clock });
  const notices: NoticePorts = {
    ...{ clock, records, orders },
    settings: { ...settings, notices: { ...ALL_ON, mailbox: MAILBOX } },
    findMailbox: (name) => (name === MAILBOX ? opened.mailbox : null),
  };
  return {
    ...opened,
    ...{ records, notices, clock },
    put: async (changed: Order) => {
      shop.order = changed;
      await records.write(() => records.notices.ask(changed.id, clock.now()));
    },
    wait: (minutes: number) => {
      nowMs += minutes * 60_000;
    },
    tell: async (minutes = 20) => {
      for (let passed = 0; passed < minutes; passed += 1) {
        nowMs += 60_000;
        await tellShoppers(notices);
      }
    },
    turns: () => records.notices.listTurns(order.id).map(({ key, standing, why }) => `${key} ${why ?? standing}`),
    get sent() {
      return opened.mailbox.sent.map((raw) => Buffer.from(raw).toString());
    },
  };
}
