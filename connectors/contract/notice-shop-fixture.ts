// A desk that tells the shoppers of one real shop or ERP: it hears of an order only by what the connector lists as changed, as a desk at work does where no
// webhook calls, and reads it through the same sources. For the tests against real servers.
import { readMime } from '../../src/mail/parse-message.ts';
import { noteChange } from '../../src/notices/note-change.ts';
import { NoticeDesk } from '../../src/notices/notice-desk-fixture.ts';
import type { OpenedSource } from '../../src/ports/source-connector.ts';
import type { SourceChange } from '../../src/ports/source-webhooks.ts';
import { openDeskSources } from '../../src/sources/open-desk-sources.ts';

export class NoticeShop {
  readonly desk = new NoticeDesk(':memory:', Date.now());
  readonly #name: string;
  readonly #opened: OpenedSource;
  #since = new Date().toISOString();
  readonly #sources: ReturnType<typeof openDeskSources>;

  constructor(name: string, kind: 'shop' | 'erp', opened: OpenedSource) {
    const { records, clock } = this.desk;
    this.#name = name;
    this.#opened = opened;
    this.#sources = openDeskSources([{ name, kind, opened }], { records, clock });
    this.desk.orders = this.#sources.orders;
    Object.assign(this.desk, { ordersNow: this.#sources.ordersNow });
  }

  /** Lists what changed at the shop since the last time, and lets so long pass by the desk's clock. How many orders it named. */
  async hear(minutes = 30): Promise<number> {
    const changes = await this.#opened.orders?.listChanges?.(this.#since);
    if (changes === undefined || changes.isMore) throw new Error(`${this.#name} does not list all changes at once`);
    this.#since = changes.until;
    for (const orderId of changes.orderIds) await this.#note({ kind: 'order', orderId });
    await this.desk.run(minutes, Math.ceil(minutes / 6));
    return changes.orderIds.length;
  }

  async #note(change: SourceChange): Promise<void> {
    await this.#sources.invalidate(this.#name, change);
    await noteChange(this.desk, this.#name, change);
  }

  /** As if it had changed now. */
  async hearOf(orderId: string): Promise<void> {
    await this.#note({ kind: 'order', orderId });
    await this.desk.run(30, 5);
  }

  /** Of an order, the kinds and the text of each notice that left, the oldest first. */
  notices(orderId: string): readonly { readonly kinds: readonly string[]; readonly raw: Uint8Array }[] {
    const { notices, ledger, mails } = this.desk.records;
    return notices
      .listNewest(1_000)
      .filter((one) => one.orderId === `${this.#name}:${orderId}` && ledger.readForNotice(one.id)?.state === 'sent')
      .map(({ kinds, mailId }) => ({ kinds, raw: mails.readRaw(mailId) ?? new Uint8Array() }))
      .reverse();
  }
}

/** The text part as a reader sees it. */
export async function textOf(raw: Uint8Array): Promise<string> {
  const { pieces } = await readMime(raw);
  return pieces.find(({ plain }) => plain !== null)?.plain ?? '';
}
