import fc from 'fast-check';
import { expect, test } from 'vitest';
import { limits } from '../domain/limits.ts';
import type { LedgerEntry, MailId } from '../ports/records.ts';
import { Desk, mailIdOf, rawOf } from './desk-fixture.ts';
import type { FakeMailbox, Fault } from './fake-mailbox-fixture.ts';
import { saveDraftOnce } from './save-draft.ts';
import { sendDraftOnce } from './send-draft.ts';
import type { SendingPorts } from './sending-ports.ts';
import { settleSends } from './settle-sends.ts';
import { readKillSwitch, resumeSending, stopSending } from './stop-sending.ts';

const SETTLE_S = limits.sending.settleSeconds;
const THREADS = ['a', 'b'] as const;
type Thread = (typeof THREADS)[number];

/** The process dies at the `atStep`-th write or call to the mailbox, just before it or just after it was done. */
interface CrashPlan {
  readonly atStep: number;
  readonly when: 'before' | 'after';
}
type Action =
  | { readonly kind: 'write'; readonly thread: Thread }
  | {
      readonly kind: 'answer';
      readonly mail: number;
      readonly faults: readonly Fault[];
      readonly crash: CrashPlan | null;
    }
  | { readonly kind: 'settle'; readonly faults: readonly Fault[]; readonly crash: CrashPlan | null }
  | { readonly kind: 'wait'; readonly seconds: number }
  | {
      readonly kind: 'person';
      readonly act: 'personSends' | 'personDeletes' | 'personEdits' | 'vanish';
      readonly mail: number;
    }
  | { readonly kind: 'stop' | 'resume' };

const faults = fc.array(fc.constantFrom<Fault>('none', 'none', 'before', 'after', 'later', 'refused'), {
  maxLength: 4,
});
const crash = fc.option(
  fc.record({ atStep: fc.integer({ min: 1, max: 7 }), when: fc.constantFrom('before', 'after') }),
);
const mail = fc.nat({ max: 4 });
const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('write'), thread: fc.constantFrom(...THREADS) }) },
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('answer'), mail, faults, crash }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('settle'), faults, crash }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('wait'), seconds: fc.constantFrom(1, 60, SETTLE_S, 3_600) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('person'),
      act: fc.constantFrom('personSends', 'personDeletes', 'personEdits', 'vanish'),
      mail,
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('stop', 'resume') }) },
);

const forever = new Promise<never>(() => {});

/** The same ports, in a process that meets the faults in turn and dies as planned. Who was waiting then waits forever. */
function makeMortal(desk: Desk, faultsInTurn: readonly Fault[], plan: CrashPlan | null) {
  let step = 0;
  let die = () => {};
  const death = new Promise<'dead'>((resolve) => {
    die = () => resolve('dead');
  });
  async function take<T>(work: () => Promise<T>): Promise<T> {
    step += 1;
    const isLast = step === plan?.atStep;
    if (isLast && plan?.when === 'before') {
      die();
      return forever;
    }
    const result = await work().then(
      (value) => () => value,
      (error) => () => {
        throw error;
      },
    );
    if (isLast) {
      die();
      return forever;
    }
    return result();
  }
  const left = [...faultsInTurn];
  const call = <T>(work: () => Promise<T>) =>
    take(() => {
      desk.mailbox.failNext(left.shift() ?? 'none');
      return work();
    });
  const { mailbox } = desk;
  const mortal: Pick<FakeMailbox, 'saveDraft' | 'sendDraft' | 'readOutgoing' | 'removeLeftovers'> = {
    saveDraft: (draft) => call(() => mailbox.saveDraft(draft)),
    sendDraft: (ref, digest) => call(() => mailbox.sendDraft(ref, digest)),
    readOutgoing: (query) => call(() => mailbox.readOutgoing(query)),
    removeLeftovers: (query) => call(() => mailbox.removeLeftovers(query)),
  };
  const ports: SendingPorts = {
    clock: desk.clock,
    records: { ...desk.records, write: (work) => take(() => desk.records.write(work)) },
    mailbox: Object.assign(Object.create(mailbox) as FakeMailbox, mortal),
  };
  return { ports, live: (life: Promise<unknown>) => Promise.race([life, death]) };
}

interface SendSeen {
  readonly call: number;
  readonly thread: Thread;
  readonly mailId: MailId;
}

/** A desk whose customers write, whose assistant answers and dies, and whose staff act, with what was seen of it. */
class Story {
  readonly desk = new Desk();
  readonly mails: { readonly id: MailId; readonly thread: Thread }[] = [];
  readonly sends: SendSeen[] = [];
  readonly touchedByPersons = new Set<string>();
  readonly reached = new Set<string>();

  async act(action: Action): Promise<void> {
    const callsBefore = this.desk.mailbox.sendCalls;
    const isStopped = readKillSwitch(this.desk.records) !== null;
    await this.perform(action);
    if (isStopped) expect(this.desk.mailbox.sendCalls, 'no send while the kill switch is on').toBe(callsBefore);
    this.note();
  }

  private async perform(action: Action): Promise<void> {
    const { desk } = this;
    const by = ['Ann', 'a reason'] as const;
    switch (action.kind) {
      case 'write':
        this.mails.push({ id: await desk.receive(action.thread, `mail ${this.mails.length}`), thread: action.thread });
        return;
      case 'wait':
        desk.wait(action.seconds);
        if (action.seconds >= 60) desk.mailbox.catchUp();
        return;
      case 'stop':
        return stopSending(desk, ...by);
      case 'resume':
        return resumeSending(desk, ...by);
      case 'person': {
        const token = this.entryOf(this.mails[action.mail]?.id ?? 0)?.token ?? '';
        this.touchedByPersons.add(token);
        return desk.mailbox[action.act](token);
      }
      case 'settle': {
        const { ports, live } = makeMortal(desk, action.faults, action.crash);
        await live(settleSends({ ...ports, findMailbox: () => ports.mailbox }, 50));
        return;
      }
      case 'answer': {
        const { ports, live } = makeMortal(desk, action.faults, action.crash);
        await live(this.answer(ports, action.mail));
      }
    }
  }

  /** What the pipeline's deliver does with a mail that may be answered automatically. */
  private async answer(ports: SendingPorts, index: number): Promise<void> {
    const mail = this.mails[index];
    if (!mail) return;
    const planned = await this.desk.plan(mail.thread, mail.id);
    const saved = await saveDraftOnce(ports, planned, rawOf(mail.id));
    if (saved.kind !== 'drafted') return;
    const sent = saved.holdsRaw ? await sendDraftOnce(ports, saved.note) : null;
    const note = sent === null ? saved.note : sent.kind === 'sent' ? sent.note : null;
    if (note !== null) await ports.records.write(note);
  }

  private note(): void {
    for (const { id } of this.mails) this.reached.add(this.entryOf(id)?.state ?? 'none');
    const { mailbox } = this.desk;
    const ours = mailbox.sent.filter((sent) => sent.by === 'us');
    for (const sent of ours.slice(this.sends.length)) {
      const mailId = mailIdOf(sent.token);
      const thread = this.mails.find((each) => each.id === mailId)?.thread;
      if (!thread) throw new Error(`something was sent for no mail: ${sent.token}`);
      this.sends.push({ thread, mailId, call: sent.call });
    }
    const answered = mailbox.sent.map((sent) => mailIdOf(sent.token));
    expect(new Set(answered).size, 'no mail is answered twice').toBe(answered.length);
    const drafted = [...mailbox.drafts.values()].map((draft) => mailIdOf(draft.token));
    expect(new Set(drafted).size, 'no mail has two drafts').toBe(drafted.length);
    for (const thread of THREADS) {
      // In the order in which they were sent: one of which nobody knows may arrive behind the next.
      const inThread = this.sends.filter((send) => send.thread === thread).sort((one, other) => one.call - other.call);
      for (const [position, send] of inThread.entries()) {
        const before = inThread[position - 1];
        if (before)
          expect(send.mailId, 'a new message stands between two automatic replies').toBeGreaterThan(before.mailId);
      }
      expect(inThread.length).toBeLessThanOrEqual(limits.sending.automaticRepliesPerRecipientPerDay);
    }
  }

  entryOf(mailId: MailId): LedgerEntry | null {
    return this.desk.records.ledger.readForMail(mailId);
  }

  /** The faults are over: everything unclear is looked up. */
  async settleAll(): Promise<void> {
    for (let round = 0; round < 2; round += 1) {
      await this.act({ kind: 'wait', seconds: SETTLE_S });
      await this.act({ kind: 'settle', faults: [], crash: null });
    }
  }

  expectTruth(): void {
    const { mailbox } = this.desk;
    for (const { id } of this.mails) {
      const entry = this.entryOf(id);
      const token = entry?.token ?? '';
      const isSent = mailbox.sent.some((sent) => sent.token === token);
      const isDraft = mailbox.findDraft(token) !== null;
      const where = `${entry?.state ?? 'no entry'}, sent ${isSent}, draft ${isDraft}`;
      if (entry === null || entry.state === 'planned') expect(isSent || isDraft, where).toBe(false);
      else if (entry.state === 'sent') expect(isSent, where).toBe(true);
      else if (entry.state === 'unknown') expect(isSent || isDraft, where).toBe(false);
      else if (entry.state === 'drafted') expect(isDraft || this.touchedByPersons.has(token), where).toBe(true);
      else if (entry.state === 'failed') expect(isSent && !this.touchedByPersons.has(token), where).toBe(false);
      else throw new Error(`mail ${id} is left in ${where}`);
    }
  }
}

test('through faults and crashes at any point: no mail answered twice, no two automatic replies in a row, nothing lost', async () => {
  const reached = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(action, { minLength: 5, maxLength: 40 }), async (actions) => {
      const story = new Story();
      await story.act({ kind: 'write', thread: 'a' });
      for (const next of actions) await story.act(next);
      await story.settleAll();
      story.expectTruth();
      for (const state of story.reached) reached.add(state);
      await story.desk.records.close();
    }),
    { numRuns: 150 },
  );
  expect([...reached], 'the stories reach what they are about').toEqual(
    expect.arrayContaining(['planned', 'drafting', 'drafted', 'sending', 'sent', 'unknown', 'failed']),
  );
});
