// Works through a desk whose shop, asked about one order, ends the process: as a mail would that no parser survives. Run by
// work-through.test.ts.
import { onItsWay, openTestDesk } from './thread-desk-fixture.ts';
import { takeUpWork, workThrough } from './work-through.ts';

const [file = '', deadly = ''] = process.argv.slice(2);
const { ports } = openTestDesk([onItsWay], null, file);
const orders: typeof ports.orders = {
  ...ports.orders,
  findOrders(by) {
    if (JSON.stringify(by).includes(deadly)) process.kill(process.pid, 'SIGKILL');
    return ports.orders.findOrders(by);
  },
};
await takeUpWork(ports);
await workThrough({ ...ports, orders, maySend: () => false }, () => undefined);
await ports.records.close();
