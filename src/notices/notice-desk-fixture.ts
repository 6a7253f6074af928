// A desk whose shop the test writes: orders that change, a mailbox in memory, and a clock that the test turns. For the tests of this folder.
import { onTestFinished } from 'vitest';
import { openFakeMailbox } from '../../connectors/fake/mailbox.ts';
import { DeskFacts, Voice } from '../domain/desk.ts';
import { NOTICE_KINDS, NoticeSettings } from '../domain/notice.ts';
import { Order, type ShipmentStatus } from '../domain/order.ts';
import { ConnectorError } from '../ports/connector-error.ts';
import type { MailSender } from '../ports/mail-sender.ts';
import type { OrderSource } from '../ports/order-source.ts';
import type { Records } from '../ports/records.ts';
import { settleSends } from '../sending/settle-sends.ts';
import { openDesk } from '../store/better-sqlite3.ts';
import { loadTemplates } from '../voice/sample-fixture.ts';
import { noteChange } from './note-change.ts';
import type { NoticePorts } from './notice-ports.ts';
import { tellShoppers } from './tell-shoppers.ts';

export const MAILBOX = 'desk';
const START_MS = Date.parse('2026-11-20T09:00:00.000Z');
export const ALL_ON = NoticeSettings.parse({
  kinds: Object.fromEntries(
    NOTICE_KINDS.map((kind) => [kind, { mode: 'send', since: '2026-11-18T00:00:00Z', isSentByOthers: false }]),
  ),
});

const templates = loadTemplates();

export const line = (sku: string, quantity = 1, more: object = {}) => ({
  ...{ sku, title: `Lamp ${sku}`, quantity, unitPrice: '10.00' },
  ...{ fulfilledQuantity: 0, cancelledQuantity: 0, backorder: null },
  ...more,
});
export const event = (at: string, shipmentStatus: ShipmentStatus) => ({
  ...{ at, shipmentStatus, description: '', location: null, vendorCode: null },
});
export const parcel = (id: string, shipmentStatus: ShipmentStatus, more: object = {}) => ({
  ...{ id, carrier: 'ups', trackingNumber: `1Z999AA1012345678${id}`, trackingUrl: null, shipmentStatus },
  ...{ shippedAt: '2026-11-20T08:00:00Z', estimatedDeliveryOn: '2026-11-24', deliveredAt: null },
  ...{ lines: [{ sku: 'A', quantity: 1 }], events: [] },
  ...more,
});
export const order = (id: string, more: object = {}): Order =>
  Order.parse({
    ...{ id: `shop:${id}`, number: `#W${id}`, placedAt: '2026-11-19T09:00:00Z', orderStatus: 'open' },
    ...{ paymentStatus: 'paid', currency: 'USD', total: '10.00', channel: 'web', purchaseOrderNumber: null },
    customer: { id: 'c', name: 'Ada Byron', email: 'ada@example.com', locale: 'en', tags: [] },
    ...{ contactEmails: [], shippingAddress: null, lines: [line('A')], shipments: [], returns: [], refunds: [] },
    ...more,
  });

export class NoticeDesk implements NoticePorts {
  readonly records: Records;
  readonly mailbox = openFakeMailbox({
    account: { addresses: ['orders@shop.example'], trusted: { by: 'authserv-id', authservId: 'mx.shop.example' } },
  });
  readonly shop = new Map<string, Order>();
  readonly settings: { -readonly [Part in keyof NoticePorts['settings']]: NoticePorts['settings'][Part] };
  orders: OrderSource;
  isShopDown = false;
  /** By name; none is connected. */
  readonly senders = new Map<string, MailSender>();
  readonly findSender = (name: string) => this.senders.get(name) ?? null;
  private nowMs: number;
  readonly clock = { now: () => new Date(this.nowMs).toISOString() };
  findMailbox: NoticePorts['findMailbox'] = (name) => (name === MAILBOX ? this.mailbox : null);

  constructor(file = ':memory:', startMs = START_MS) {
    this.nowMs = startMs;
    this.records = openDesk({ file });
    onTestFinished(() => this.records.close());
    this.settings = {
      voice: Voice.parse({ brandName: 'Fjordlight', addresses: ['orders@shop.example'] }),
      facts: DeskFacts.parse({ confirmedAt: '2026-11-01T00:00:00Z' }),
      templates,
      notices: { ...ALL_ON, mailbox: MAILBOX },
    };
    this.orders = {
      getOrder: async (id) => this.found(this.read(id)),
      findOrders: async (query) => {
        if (this.isShopDown) throw new ConnectorError('unavailable', '[shop] down');
        const orders = [...this.shop.values()].filter((one) => query.by === 'number' && one.number === query.number);
        return { orders: orders.map((one) => this.found(one)), complete: true, why: null };
      },
    };
  }

  private read(id: string): Order {
    if (this.isShopDown) throw new ConnectorError('unavailable', '[shop] down');
    const order = this.shop.get(id);
    if (order === undefined) throw new ConnectorError('not_found', `[shop] no order ${id}`);
    return order;
  }
  private found(order: Order) {
    return { order, source: 'shop', asOf: this.clock.now() };
  }

  wait(minutes: number): void {
    this.nowMs += minutes * 60_000;
  }
  /** The shop has it so from now on, and calls. */
  async change(changed: Order): Promise<void> {
    this.shop.set(changed.id, changed);
    await noteChange(this, 'shop', { kind: 'order', orderId: changed.id.slice('shop:'.length) });
  }
  /** Rounds as the runtime makes them, over so many minutes. */
  run(minutes = 15, step = 1): Promise<void> {
    return this.runAs(this, minutes, step);
  }
  /** With other sources than the shop of the test. */
  async runAs(ports: NoticePorts, minutes: number, step: number): Promise<void> {
    for (let passed = 0; passed < minutes; passed += step) {
      this.wait(step);
      await this.round(ports);
    }
  }
  async round(ports: NoticePorts = this): Promise<void> {
    await tellShoppers(ports);
    const { records, clock } = this;
    await settleSends({ records, clock, findMailbox: this.findMailbox }, 100);
  }
  /** Of all that was sent, the kinds that each tells. */
  get told(): readonly (readonly string[])[] {
    return this.records.notices
      .listNewest(1_000)
      .filter(({ id }) => this.records.ledger.readForNotice(id)?.state === 'sent')
      .map(({ kinds }) => kinds)
      .reverse();
  }
  turns(id: string): readonly string[] {
    return this.records.notices.listTurns(`shop:${id}`).map(({ key, standing, why }) => `${key} ${why ?? standing}`);
  }
}
