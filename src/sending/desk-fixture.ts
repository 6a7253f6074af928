// A desk with a fake mailbox and a clock that the test turns, for the tests of this folder.
import { onTestFinished } from 'vitest';
import type { LedgerEntry, MailId, Records } from '../ports/records.ts';
import { openDesk } from '../store/better-sqlite3.ts';
import { FakeMailbox } from './fake-mailbox-fixture.ts';
import { alreadyNoted } from './move-entry.ts';
import { type ReplyPlan, saveDraftOnce } from './save-draft.ts';
import { sendDraftOnce } from './send-draft.ts';
import { settleSends } from './settle-sends.ts';

export const MAILBOX = 'desk@shop.example';
const START_MS = Date.parse('2026-11-20T09:00:00.000Z');

export class Desk {
  readonly records: Records = openDesk({ file: ':memory:' });
  readonly mailbox = new FakeMailbox();
  private nowMs = START_MS;
  private plans = 0;
  readonly clock = { now: () => new Date(this.nowMs).toISOString() };

  wait(seconds: number): void {
    this.nowMs += seconds * 1000;
  }

  /** A mail of a customer in the thread of this name. */
  async receive(thread: string, name: string): Promise<MailId> {
    return this.records.write(() => {
      const { id } = this.records.mails.receive({
        mailbox: MAILBOX,
        providerRef: name,
        receivedAt: this.clock.now(),
        raw: Buffer.from(name),
      });
      this.records.mails.index(id, {
        direction: 'in',
        messageId: `${name}@customer.example`,
        contentDigest: name,
        parents: [`${thread}@threads.example`],
        contact: `${thread}@customer.example`,
        subject: name,
        text: name,
        sentAt: this.clock.now(),
        orderNumbers: [],
      });
      return id;
    });
  }

  /** Its token is `token-<mail id>`, with a number behind it after a failure. */
  async plan(thread: string, mailId: MailId, isAutomatic = true): Promise<LedgerEntry> {
    this.plans += 1;
    const hasFailed = this.records.ledger.readForMail(mailId)?.state === 'failed';
    const token = hasFailed ? `token-${mailId}.${this.plans}` : `token-${mailId}`;
    const threadId = this.records.mails.findThread([`${thread}@threads.example`], 1)[0]?.threadId ?? 0;
    return this.records.write(() =>
      this.records.ledger.plan({
        mailId,
        mailbox: MAILBOX,
        token,
        recipient: `${thread}@customer.example`,
        threadId,
        isAutomatic,
        now: this.clock.now(),
      }),
    );
  }

  read(id: number): LedgerEntry {
    const entry = this.records.ledger.read(id);
    if (entry === null) throw new Error(`ledger entry ${id} does not exist`);
    return entry;
  }

  /** Saves a draft, or sends it, and notes what came of it, as the pipeline does with the mail's end. */
  async saveDraft(plan: ReplyPlan, raw: Uint8Array) {
    const { note, ...saved } = { note: null, ...(await saveDraftOnce(this, plan, raw)) };
    return note === null ? { entry: null as never, ...saved } : { ...saved, entry: await this.records.write(note) };
  }

  async sendDraft({ id }: Pick<LedgerEntry, 'id'>) {
    const { note, ...sent } = { note: null, ...(await sendDraftOnce(this, alreadyNoted(this, id))) };
    return note === null ? { entry: null as never, ...sent } : { ...sent, entry: await this.records.write(note) };
  }

  settle() {
    return settleSends({ records: this.records, clock: this.clock, findMailbox: () => this.mailbox }, 50);
  }
}

export function openTestDesk(): Desk {
  const desk = new Desk();
  onTestFinished(() => desk.records.close());
  return desk;
}

export const rawOf = (mailId: MailId, version = ''): Uint8Array =>
  Buffer.from(`X-Waybill-Id: token-${mailId}\r\n\r\nHello ${version}`);

/** The mail for which a token of this fixture was made. */
export const mailIdOf = (token: string): MailId => Number(token.replace('token-', '').split('.')[0]);
