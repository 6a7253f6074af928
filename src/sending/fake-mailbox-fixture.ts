// A mailbox in memory for the tests of this folder, with the faults of real ones. It refuses nothing that a careless caller
// might do: what it was asked to send, it sends, so that the tests can see it.
import { ConnectorError } from '../ports/connector-error.ts';
import type { DraftVersion, Mailbox, OutgoingState } from '../ports/mailbox.ts';
import { digestBytes } from './digest-bytes.ts';

/** `before`: fails without having done anything; `after`: fails although it is done; `later`: fails, and sends some time
 * later (to save a draft later is beyond this fake: it then fails as `before`); `refused`: says that it does nothing. */
export type Fault = 'none' | 'before' | 'after' | 'later' | 'refused';

export interface SentMail {
  readonly token: string;
  readonly ref: string;
  readonly by: 'us' | 'person';
  /** Which call of ours sent it, from 1 on; what leaves later may be overtaken. 0 for a person's. */
  readonly call: number;
  readonly raw: Uint8Array;
}

type Leftovers = Parameters<NonNullable<Mailbox['removeLeftovers']>>[0];

interface Draft {
  readonly token: string;
  readonly raw: Uint8Array;
}

export class FakeMailbox implements Mailbox {
  readonly account = { addresses: ['desk@shop.example'], trusted: { by: 'nobody' } } as const;
  readonly drafts = new Map<string, Draft>();
  readonly sent: SentMail[] = [];
  readonly deleted = new Set<string>();
  sendCalls = 0;
  private nextFault: Fault = 'none';
  private readonly postponed: (() => void)[] = [];
  private refs = 0;

  /** The next call fails so. */
  failNext(fault: Fault): void {
    this.nextFault = fault;
  }

  /** The next saving is cut off between its steps: the new draft is there, and so is the one that it was to replace. */
  cutOffNextSave(): void {
    const { saveDraft } = this;
    this.saveDraft = async ({ raw, token }) => {
      this.saveDraft = saveDraft;
      await saveDraft.call(this, { raw, token, replaces: null });
      throw new ConnectorError('unavailable', '[fake] cut off');
    };
  }

  /** What was to be done later happens now. */
  catchUp(): void {
    for (const work of this.postponed.splice(0)) work();
  }

  findDraft(token: string): [ref: string, draft: Draft] | null {
    return [...this.drafts].find(([, draft]) => draft.token === token) ?? null;
  }

  personSends(token: string): void {
    const found = this.findDraft(token);
    if (found) this.dispatch(found[0], 'person', 0);
  }

  personDeletes(token: string): void {
    const found = this.findDraft(token);
    if (!found) return;
    this.drafts.delete(found[0]);
    this.deleted.add(token);
  }

  personEdits(token: string): void {
    const found = this.findDraft(token);
    if (found) this.drafts.set(found[0], { token, raw: Buffer.concat([found[1].raw, Buffer.from('PS: by hand')]) });
  }

  /** The draft is gone without a trace. */
  vanish(token: string): void {
    const found = this.findDraft(token);
    if (found) this.drafts.delete(found[0]);
  }

  async saveDraft(draft: {
    readonly raw: Uint8Array;
    readonly token: string;
    readonly replaces: DraftVersion | null;
  }): Promise<string> {
    if (this.nextFault === 'later') this.nextFault = 'before';
    const { replaces } = draft;
    const replaced = replaces === null ? undefined : this.drafts.get(replaces.ref);
    if (replaces !== null && (replaced === undefined || digestBytes(replaced.raw) !== replaces.version))
      throw new ConnectorError('rejected', '[fake] the draft to replace was touched');
    return this.perform(() => {
      this.refs += 1;
      const ref = `draft-${this.refs}`;
      this.drafts.set(ref, { token: draft.token, raw: draft.raw });
      if (replaces !== null) this.drafts.delete(replaces.ref);
      return ref;
    });
  }

  async sendDraft(ref: string, digest: string): Promise<string> {
    this.sendCalls += 1;
    const call = this.sendCalls;
    const draft = this.drafts.get(ref);
    if (!draft) throw new ConnectorError('not_found', `[fake] there is no draft ${ref}`);
    if (digestBytes(draft.raw) !== digest) throw new ConnectorError('rejected', `[fake] draft ${ref} was changed`);
    return this.perform(() => this.dispatch(ref, 'us', call));
  }

  async readOutgoing({ token }: { readonly token: string; readonly draft: string | null }): Promise<OutgoingState> {
    return this.perform(() => {
      const sent = this.sent.find((mail) => mail.token === token);
      if (sent) return { kind: 'sent', ref: sent.ref, raw: sent.raw };
      const found = this.findDraft(token);
      if (found) return { kind: 'draft', ref: found[0], raw: found[1].raw };
      return { kind: this.deleted.has(token) ? 'deleted' : 'absent' };
    });
  }

  async removeDraft(ref: string): Promise<void> {
    this.drafts.delete(ref);
  }

  async removeLeftovers({ token, keep, versions, isDue }: Leftovers): Promise<void> {
    await this.perform(() => undefined);
    if (!isDue()) return;
    for (const [ref, draft] of this.drafts)
      if (draft.token === token && ref !== keep && versions.includes(digestBytes(draft.raw))) this.drafts.delete(ref);
  }

  async listChanges() {
    return { kind: 'changes', changes: [], cursor: '', hasMore: false } as const;
  }
  async fetchRaw(ref: string): Promise<Uint8Array> {
    throw new ConnectorError('not_found', `[fake] there is no mail ${ref}`);
  }
  async mark(): Promise<boolean> {
    return true;
  }
  async readMarks() {
    return [];
  }

  private dispatch(ref: string, by: SentMail['by'], call: number): string {
    const draft = this.drafts.get(ref);
    if (!draft) return ref;
    this.drafts.delete(ref);
    this.refs += 1;
    this.sent.push({ token: draft.token, ref: `sent-${this.refs}`, by, call, raw: draft.raw });
    return `sent-${this.refs}`;
  }

  private perform<T>(work: () => T): T {
    const fault = this.nextFault;
    this.nextFault = 'none';
    if (fault === 'none') return work();
    if (fault === 'after') work();
    if (fault === 'later') this.postponed.push(work);
    throw new ConnectorError(fault === 'refused' ? 'rejected' : 'unavailable', `[fake] ${fault}`);
  }
}
