import fc from 'fast-check';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { FakeMailbox } from '../../connectors/fake/mailbox.ts';
import { limits } from '../domain/limits.ts';
import { parseMessage } from '../mail/parse-message.ts';
import type { DeskPorts } from '../pipeline/desk-ports.ts';
import { onItsWay, openTestDesk, writeMail } from '../pipeline/thread-desk-fixture.ts';
import { workThrough } from '../pipeline/work-through.ts';
import type { Mark } from '../ports/mailbox.ts';
import type { LedgerEntry } from '../ports/records.ts';
import { digestBytes } from '../sending/digest-bytes.ts';
import { settleSends } from '../sending/settle-sends.ts';
import { stopSending } from '../sending/stop-sending.ts';
import { approveOnPage, type Decision, editOnPage, rejectOnPage, takeOverOnPage } from './decide-on-page.ts';
import { markAsSent, resumeWithdrawal } from './settle-draft.ts';
import { watchOnce } from './watch-mailbox.ts';
import type { WatchPorts } from './watch-ports.ts';

const NAME = 'orders@desk.example';
const START_MS = Date.parse('2026-11-20T09:00:00Z');
const QUESTION = 'Where is my order W1046662?';
const ANA = { id: 'u1', name: 'Ana Vidal' };
const OLIVIA = { id: 'u2', name: 'Olivia Berg' };

let mailbox: FakeMailbox;
let ports: WatchPorts;
let desk: DeskPorts;
let nowMs: number;

function open(): void {
  const opened = openTestDesk([onItsWay]);
  nowMs = START_MS;
  const clock = { now: () => new Date(nowMs).toISOString() };
  mailbox = opened.mailbox;
  desk = { ...opened.ports, clock, maySend: () => false };
  ports = { name: NAME, mailbox, records: desk.records, clock };
  desk.records.apply(() => desk.records.watches.connect(NAME, '2000-01-01T00:00:00.000Z'));
}

beforeEach(() => {
  open();
  const { records } = desk;
  onTestFinished(() => records.close());
});

async function round(): Promise<void> {
  await watchOnce(ports, desk);
  await workThrough(desk, () => undefined);
}

let mails = 0;
const arrive = (body: string, answers: readonly string[] = []): string => {
  mails += 1;
  return mailbox.deliver(writeMail(body, { id: `p${mails}`, answers }));
};

interface Waiting {
  readonly entry: LedgerEntry;
  readonly version: string;
  /** Of the customer's mail. */
  readonly ref: string;
  readonly messageId: string;
}

/** A mail whose draft waits, and what a person would see of it. */
async function drafted(): Promise<Waiting> {
  const ref = arrive(QUESTION);
  await round();
  const [entry] = desk.records.ledger.listDrafted(NAME, 10);
  const [raw] = mailbox.drafts;
  if (entry === undefined || raw === undefined) throw new Error('there is no draft');
  return { entry, version: digestBytes(raw), ref, messageId: `p${mails}@example.com` };
}
const seenBy = ({ entry, version }: Waiting, by = ANA) => ({ mailId: entry.mailId, version, by });
const read = ({ entry }: Waiting) => desk.records.ledger.read(entry.id);
const auditOf = ({ entry }: Waiting, step: string) =>
  desk.records.audit
    .show(entry.mailId)
    .filter((one) => one.step === step)
    .map(({ content }) => JSON.parse(content ?? '{}'));
const textOf = async (raw: Uint8Array | undefined) => {
  const parsed = await parseMessage(raw ?? new Uint8Array());
  return parsed.ok ? parsed.value.text.fresh : '';
};
const editedInMailbox = ({ entry }: Waiting, text: string) =>
  mailbox.editDraft(
    entry.draftRef ?? '',
    Buffer.from(
      `From: orders@desk.example\r\nTo: ada@example.com\r\nSubject: Re: \r\nX-Waybill-Id: ${entry.token}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}\r\n`,
    ),
  );
const setMark = (ref: string, mark: Mark) => mailbox.mark(ref, { add: [mark], remove: [] });

describe('approving on the page', () => {
  test('sends the version that was seen, once, marks the mail and says who it was', async () => {
    const waiting = await drafted();
    expect(await approveOnPage(ports, desk, seenBy(waiting))).toEqual({ kind: 'sent' });
    await round();
    expect(mailbox.sent.map(digestBytes)).toEqual([waiting.version]);
    expect(read(waiting)).toMatchObject({ state: 'sent' });
    expect(await mailbox.readMarks(waiting.ref)).toEqual(['Waybill/Sent']);
    expect(auditOf(waiting, 'approved_on_page')).toEqual([{ by: ANA, version: waiting.version }]);
    expect(auditOf(waiting, 'approval')).toEqual([{ sent: true, isChanged: false, by: ANA }]);
  });

  test('by two at once sends once, and the second is told who was first, then and later', async () => {
    const waiting = await drafted();
    const ends = await Promise.all([
      approveOnPage(ports, desk, seenBy(waiting)),
      approveOnPage(ports, desk, seenBy(waiting, OLIVIA)),
    ]);
    expect(ends).toMatchObject([{ kind: 'sent' }, { kind: 'decided', first: { what: 'sending', by: 'Ana Vidal' } }]);
    expect(await approveOnPage(ports, desk, seenBy(waiting, OLIVIA))).toMatchObject({
      kind: 'decided',
      first: { what: 'sent', by: 'Ana Vidal' },
    });
    expect(mailbox.sent).toHaveLength(1);
  });

  test('of a version that is not there any more sends nothing, and says who changed it', async () => {
    const waiting = await drafted();
    editedInMailbox(waiting, 'Dear Ada, all is well.');
    expect(await approveOnPage(ports, desk, seenBy(waiting))).toEqual({
      kind: 'changed',
      first: { what: 'edited', by: null, at: null },
    });
    expect([mailbox.sent.length, read(waiting)?.state]).toEqual([0, 'drafted']);
  });

  test('is held by the kill switch, and the draft waits as before', async () => {
    const waiting = await drafted();
    await stopSending(ports, 'admin', 'a test');
    expect(await approveOnPage(ports, desk, seenBy(waiting))).toEqual({
      kind: 'held',
      reason: 'kill_switch',
      findings: [],
    });
    expect([mailbox.sent.length, read(waiting)?.state]).toEqual([0, 'drafted']);
  });

  test('is held by a new mail of the customer that has arrived and that nobody has listed or handled', async () => {
    const waiting = await drafted();
    arrive('I have it now, thank you!', [waiting.messageId]);
    expect(await approveOnPage(ports, desk, seenBy(waiting))).toMatchObject({ kind: 'held', reason: 'newer_message' });
    expect(mailbox.sent).toEqual([]);
    await round();
    expect(desk.records.mails.listNewestIds(10)).toHaveLength(2);
  });

  test('leaves what was touched in the mailbox for the next round to see', async () => {
    const waiting = await drafted();
    const other = arrive('And where is W1046662? I ask again.');
    await round();
    await setMark(other, 'Waybill/Reject');
    await approveOnPage(ports, desk, seenBy(waiting));
    await round();
    expect(await mailbox.readMarks(other)).not.toContain('Waybill/Reject');
  });

  test('is held where the facts have changed, and the mail is handled anew', async () => {
    const waiting = await drafted();
    const arrived = onItsWay.shipments.map((shipment) => ({
      ...shipment,
      shipmentStatus: 'delivered' as const,
      deliveredAt: '2026-11-20T08:00:00Z',
    }));
    desk = { ...desk, ...openTestDesk([{ ...onItsWay, shipments: arrived }]).ports, records: desk.records, mailbox };
    const end = await approveOnPage(ports, desk, seenBy(waiting));
    expect(end).toMatchObject({ kind: 'held', reason: 'facts_changed' });
    expect(desk.records.work.counts()).toMatchObject({ waiting: 1 });
  });

  test('of a draft that is written anew at that very moment sends neither', async () => {
    const waiting = await drafted();
    const { records } = desk;
    // Between the look at the mailbox and the send, as the worker would.
    const orders: DeskPorts['orders'] = {
      ...desk.orders,
      async findOrders(query) {
        await records.write(() => {
          const now = desk.clock.now();
          if (records.ledger.read(waiting.entry.id)?.digest !== waiting.version) return;
          records.ledger.move(waiting.entry.id, { from: ['drafted'], to: 'drafting', now, digest: 'f'.repeat(64) });
          records.ledger.move(waiting.entry.id, { from: ['drafting'], to: 'drafted', now });
        });
        return desk.orders.findOrders(query);
      },
    };
    const end = await approveOnPage(ports, { ...desk, ordersNow: orders }, seenBy(waiting));
    expect(end).toMatchObject({ kind: 'held', reason: 'refused' });
    expect(mailbox.sent).toEqual([]);
  });

  test('whose answer is lost on the way is unclear, is found again, and never sent twice', async () => {
    const waiting = await drafted();
    mailbox.failNext('sendDraft', { kind: 'unavailable', when: 'after' });
    expect(await approveOnPage(ports, desk, seenBy(waiting))).toEqual({ kind: 'unclear' });
    expect(await approveOnPage(ports, desk, seenBy(waiting, OLIVIA))).toMatchObject({ kind: 'decided' });
    nowMs += limits.sending.settleSeconds * 1_000;
    await settleSends(
      { ...ports, findMailbox: () => mailbox, markAsSent: (box, one) => markAsSent({ ...ports, mailbox: box }, one) },
      10,
    );
    expect([mailbox.sent.length, read(waiting)?.state]).toEqual([1, 'sent']);
  });

  test('beside a mark sends once', async () => {
    const waiting = await drafted();
    await setMark(waiting.ref, 'Waybill/Approve');
    const [end] = await Promise.all([approveOnPage(ports, desk, seenBy(waiting)), watchOnce(ports, desk)]);
    expect(['sent', 'decided', 'held']).toContain(end.kind);
    await round();
    expect([mailbox.sent.length, read(waiting)?.state]).toEqual([1, 'sent']);
  });
});

describe('editing on the page', () => {
  const WORDS = 'Hello Ada,\n\nYour order #W1046662 is on its way.\n\nBest regards\nDesk';

  test('puts the words into the mailbox, and whoever approves that version sends them with the mail quoted below', async () => {
    const waiting = await drafted();
    const end = await editOnPage(ports, desk, { ...seenBy(waiting), text: WORDS });
    if (end.kind !== 'edited') throw new Error(end.kind);
    expect(mailbox.drafts.map(digestBytes)).toEqual([end.version]);
    expect(await textOf(mailbox.drafts[0])).toContain('is on its way');
    expect(Buffer.from(mailbox.drafts[0] ?? []).toString()).toContain(`> ${QUESTION}`);
    expect(auditOf(waiting, 'draft_edited')).toMatchObject([{ by: ANA, version: end.version }]);
    expect(await approveOnPage(ports, desk, { ...seenBy(waiting, OLIVIA), version: end.version })).toEqual({
      kind: 'sent',
    });
    expect(mailbox.sent.map(digestBytes)).toEqual([end.version]);
  });

  test('is a person’s text from then on: what the desk would write anew does not replace it', async () => {
    const waiting = await drafted();
    await editOnPage(ports, desk, { ...seenBy(waiting), text: WORDS });
    await desk.records.write(() => desk.records.work.retry(waiting.entry.mailId));
    await round();
    expect(await textOf(mailbox.drafts[0])).toContain('is on its way');
    expect(mailbox.drafts).toHaveLength(1);
  });

  test('with a claim that no fact supports is saved and shown, and approving it is held', async () => {
    const waiting = await drafted();
    const text = 'Hello Ada,\n\nyour order #W9999999 arrives on December 24.';
    const end = await editOnPage(ports, desk, { ...seenBy(waiting), text });
    if (end.kind !== 'edited') throw new Error(end.kind);
    const held = await approveOnPage(ports, desk, { ...seenBy(waiting), version: end.version });
    expect(held).toMatchObject({ kind: 'held', reason: 'unsupported_claim' });
    expect(mailbox.sent).toEqual([]);
  });

  test('by two at once keeps the first one’s words, and the second is told whose', async () => {
    const waiting = await drafted();
    const [first] = await Promise.all([
      editOnPage(ports, desk, { ...seenBy(waiting), text: WORDS }),
      editOnPage(ports, desk, { ...seenBy(waiting, OLIVIA), text: 'Other words.' }),
    ]);
    const later = await editOnPage(ports, desk, { ...seenBy(waiting, OLIVIA), text: 'Other words.' });
    expect(first.kind).toBe('edited');
    expect(later).toMatchObject({ kind: 'changed', first: { what: 'edited', by: 'Ana Vidal' } });
    expect(await textOf(mailbox.drafts[0])).toContain('is on its way');
  });

  test('of a draft that was changed in the mailbox at that very moment keeps the mailbox’s', async () => {
    const waiting = await drafted();
    const racing = {
      ...mailbox,
      saveDraft: async (draft: Parameters<FakeMailbox['saveDraft']>[0]) => {
        editedInMailbox(waiting, 'Words from the mailbox.');
        return mailbox.saveDraft(draft);
      },
    };
    const end = await editOnPage({ ...ports, mailbox: racing }, desk, { ...seenBy(waiting), text: WORDS });
    expect(end).toMatchObject({ kind: 'changed' });
    expect(await Promise.all(mailbox.drafts.map(textOf))).toEqual(['Words from the mailbox.']);
  });

  test('of a draft that has other recipients by now is left to the mailbox', async () => {
    const waiting = await drafted();
    mailbox.editDraft(
      waiting.entry.draftRef ?? '',
      Buffer.from(
        `From: orders@desk.example\r\nTo: ada@example.com\r\nCc: bob@example.com\r\nX-Waybill-Id: ${waiting.entry.token}\r\n\r\nHello`,
      ),
    );
    const version = digestBytes(mailbox.drafts[0] ?? new Uint8Array());
    const end = await editOnPage(ports, desk, { ...seenBy(waiting), version, text: WORDS });
    expect(end).toEqual({ kind: 'other_recipients' });
  });

  test('takes a mark back that is older than the words', async () => {
    const waiting = await drafted();
    await setMark(waiting.ref, 'Waybill/Approve');
    await editOnPage(ports, desk, { ...seenBy(waiting), text: WORDS });
    await round();
    await round();
    expect(mailbox.sent).toEqual([]);
  });
});

describe('rejecting and taking over', () => {
  test('a rejected draft is gone, is not written again, and the reason is kept as that person’s', async () => {
    const waiting = await drafted();
    const end = await rejectOnPage(ports, { ...seenBy(waiting), reason: 'She asked for something else.' });
    expect(end).toEqual({ kind: 'rejected' });
    await desk.records.write(() => desk.records.work.retry(waiting.entry.mailId));
    await round();
    expect(mailbox.drafts).toEqual([]);
    expect(desk.records.corrections.listOfMail(waiting.entry.mailId)).toMatchObject([
      { by: 'Ana Vidal', kind: 'rejected', note: 'She asked for something else.' },
    ]);
    expect(auditOf(waiting, 'draft_rejected')).toMatchObject([{ by: ANA }]);
    expect(await approveOnPage(ports, desk, seenBy(waiting, OLIVIA))).toMatchObject({
      kind: 'decided',
      first: { what: 'rejected', by: 'Ana Vidal' },
    });
  });

  test('the reason is kept where a round of the watch, or the next start, finishes the rejection', async () => {
    const waiting = await drafted();
    const finishing: typeof mailbox = {
      ...mailbox,
      async removeDraft(ref) {
        await mailbox.removeDraft(ref);
        const begun = desk.records.ledger.read(waiting.entry.id);
        if (begun !== null) await resumeWithdrawal(ports, begun);
      },
    };
    const end = await rejectOnPage({ ...ports, mailbox: finishing }, { ...seenBy(waiting), reason: 'Not hers.' });
    expect(end).toEqual({ kind: 'rejected' });
    expect(desk.records.corrections.listOfMail(waiting.entry.mailId)).toMatchObject([
      { by: 'Ana Vidal', kind: 'rejected', note: 'Not hers.' },
    ]);
    expect(auditOf(waiting, 'rejected_on_page')).toMatchObject([{ by: ANA }]);
    expect(await approveOnPage(ports, desk, seenBy(waiting, OLIVIA)), 'who comes second hears by whom').toMatchObject({
      kind: 'decided',
      first: { what: 'rejected', by: 'Ana Vidal' },
    });
  });

  test('a draft that a colleague has changed meanwhile is not thrown away', async () => {
    const waiting = await drafted();
    editedInMailbox(waiting, 'Words from the mailbox.');
    expect(await rejectOnPage(ports, { ...seenBy(waiting), reason: 'no' })).toMatchObject({ kind: 'changed' });
    expect(await takeOverOnPage(ports, seenBy(waiting))).toMatchObject({ kind: 'changed' });
    expect(mailbox.drafts).toHaveLength(1);
  });

  test('taking over removes the draft that was seen, keeps what a person made of it, and is no rejection', async () => {
    const waiting = await drafted();
    editedInMailbox(waiting, 'Words from the mailbox.');
    const version = digestBytes(mailbox.drafts[0] ?? new Uint8Array());
    expect(await takeOverOnPage(ports, { ...seenBy(waiting), version })).toEqual({ kind: 'taken_over' });
    expect(mailbox.drafts).toEqual([]);
    expect(read(waiting)).toMatchObject({ state: 'withdrawn' });
    expect(desk.records.ledger.listVersions(waiting.entry.id)).toHaveLength(1);
    expect(desk.records.corrections.listOfMail(waiting.entry.mailId)).toEqual([]);
    expect(await mailbox.readMarks(waiting.ref)).toEqual([]);
  });
});

test('whatever people do at once, on the page and in the mailbox, at most one mail leaves', {
  timeout: 120_000,
}, async () => {
  type Deed = (waiting: Waiting) => Promise<unknown>;
  const deeds: Record<string, Deed> = {
    approve: (waiting) => approveOnPage(ports, desk, seenBy(waiting)),
    approveToo: (waiting) => approveOnPage(ports, desk, seenBy(waiting, OLIVIA)),
    edit: (waiting) => editOnPage(ports, desk, { ...seenBy(waiting), text: `Hello Ada,\n\nwe look into it.` }),
    reject: (waiting) => rejectOnPage(ports, { ...seenBy(waiting), reason: 'no' }),
    takeOver: (waiting) => takeOverOnPage(ports, seenBy(waiting)),
    mark: async (waiting) => {
      await setMark(waiting.ref, 'Waybill/Approve');
      return watchOnce(ports, desk);
    },
    round: () => watchOnce(ports, desk),
    newMail: async (waiting) => arrive('One more thing: is it on its way?', [waiting.messageId]),
    sendByHand: async (waiting) => mailbox.sendAsPerson(waiting.entry.draftRef ?? ''),
    loseAnswer: async () => mailbox.failNext('sendDraft', { kind: 'unavailable', when: 'after' }),
  };
  const names = fc.array(fc.constantFrom(...Object.keys(deeds)), { minLength: 2, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(names, async (chosen) => {
      open();
      const waiting = await drafted();
      const ends = await Promise.allSettled(chosen.map((name) => deeds[name]?.(waiting)));
      await round();
      await round();
      const answers = mailbox.sent.filter((raw) => Buffer.from(raw).includes(waiting.entry.token));
      expect(answers.length).toBeLessThanOrEqual(1);
      const sentOnPage = ends.filter((end) => end.status === 'fulfilled' && (end.value as Decision)?.kind === 'sent');
      expect(sentOnPage.length).toBeLessThanOrEqual(1);
      if (sentOnPage.length === 1) expect(answers).toHaveLength(1);
      await desk.records.close();
    }),
    { numRuns: 60 },
  );
});
