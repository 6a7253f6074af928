// A watched desk whose shop can do things to orders, with a clock that the test turns: for the tests of this folder.
import { type FakeActions, openFakeActions } from '../../connectors/fake/actions.ts';
import type { FakeMailbox } from '../../connectors/fake/mailbox.ts';
import { type FakeOrders, openFakeOrders } from '../../connectors/fake/sources.ts';
import type { Order } from '../domain/order.ts';
import type { DeskPorts } from '../pipeline/desk-ports.ts';
import { openTestDesk, writeMail } from '../pipeline/thread-desk-fixture.ts';
import { workThrough } from '../pipeline/work-through.ts';
import type { Mark } from '../ports/mailbox.ts';
import type { StoredAction } from '../ports/records.ts';
import { settleSends } from '../sending/settle-sends.ts';
import { markAsSent } from '../watch/settle-draft.ts';
import { watchOnce } from '../watch/watch-mailbox.ts';
import { moveActions } from './move-actions.ts';

const NAME = 'orders@desk.example';
const START_MS = Date.parse('2026-11-20T09:00:00Z');

export class ActionDesk {
  readonly orders: FakeOrders;
  readonly actions: FakeActions;
  readonly mailbox: FakeMailbox;
  desk: DeskPorts;
  #nowMs = START_MS;
  #mails = 0;

  constructor(order: Order) {
    const opened = openTestDesk();
    this.orders = openFakeOrders([order]);
    this.actions = openFakeActions(this.orders);
    this.mailbox = opened.mailbox;
    const clock = { now: () => new Date(this.#nowMs).toISOString() };
    const findActions = () => this.actions;
    this.desk = { ...opened.ports, clock, orders: this.orders, findActions, maySend: () => false };
    // The fake mailbox dates what happens by the machine's clock: all of it counts as new.
    this.desk.records.apply(() => this.desk.records.watches.connect(NAME, '2000-01-01T00:00:00.000Z'));
  }

  wait(seconds: number): void {
    this.#nowMs += seconds * 1_000;
  }

  arrive(body: string, mail: Partial<Parameters<typeof writeMail>[1]> = {}): string {
    this.#mails += 1;
    return this.mailbox.deliver(writeMail(body, { id: `m${this.#mails}`, ...mail }));
  }

  /** As `waybill start` does it: watch, handle, carry out, settle. */
  async round(): Promise<void> {
    const { records, clock } = this.desk;
    await watchOnce({ name: NAME, mailbox: this.mailbox, records, clock }, this.desk);
    await workThrough(this.desk, () => undefined);
    await moveActions(this.desk);
    await this.settle();
  }

  settle() {
    const { records, clock } = this.desk;
    const { mailbox } = this;
    const mark = (_: unknown, entry: Parameters<typeof markAsSent>[1]) => markAsSent({ records, mailbox }, entry);
    return settleSends({ records, clock, findMailbox: () => mailbox, markAsSent: mark }, 50);
  }

  mark(ref: string, ...add: readonly Mark[]): Promise<boolean> {
    return this.mailbox.mark(ref, { add, remove: [] });
  }

  /** Of all mails, oldest first. */
  listActions(): readonly StoredAction[] {
    return this.desk.records.actions.listNewest(100).toReversed();
  }

  only(): StoredAction {
    const [action, ...others] = this.listActions();
    if (action === undefined || others.length > 0) throw new Error(`there are ${others.length + 1} actions`);
    return action;
  }

  /** The texts of what was sent, oldest first. */
  get sent(): readonly string[] {
    return this.mailbox.sent.map((raw) => Buffer.from(raw).toString().replace(/=\r\n/g, ''));
  }

  get drafts(): readonly string[] {
    return this.mailbox.drafts.map((raw) => Buffer.from(raw).toString().replace(/=\r\n/g, ''));
  }

  close(): Promise<void> {
    return this.desk.records.close();
  }
}
