import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { FakeMailbox } from '../../connectors/fake/mailbox.ts';
import { limits } from '../domain/limits.ts';
import { ReplyDiff } from '../mail/diff-reply.ts';
import type { DeskPorts } from '../pipeline/desk-ports.ts';
import { notSent, onItsWay, openTestDesk, writeMail } from '../pipeline/thread-desk-fixture.ts';
import { workThrough } from '../pipeline/work-through.ts';
import { ConnectorError } from '../ports/connector-error.ts';
import type { ChangeSignal, Mark } from '../ports/mailbox.ts';
import type { LedgerEntry } from '../ports/records.ts';
import { settleSends } from '../sending/settle-sends.ts';
import { retireDrafts } from './retire-drafts.ts';
import { markAsSent } from './settle-draft.ts';
import { type WatchEvents, watchMailbox, watchOnce } from './watch-mailbox.ts';
import type { WatchPorts } from './watch-ports.ts';

const NAME = 'orders@desk.example';
const START_MS = Date.parse('2026-11-20T09:00:00Z');
const QUESTION = 'Where is my order W1046662?';
const CANCEL = 'Please cancel my order W1046662.';

let mailbox: FakeMailbox;
let ports: WatchPorts;
let desk: DeskPorts;
let nowMs: number;

beforeEach(() => {
  const opened = openTestDesk([onItsWay]);
  nowMs = START_MS;
  const clock = { now: () => new Date(nowMs).toISOString() };
  mailbox = opened.mailbox;
  desk = { ...opened.ports, clock, maySend: () => false };
  ports = { name: NAME, mailbox, records: desk.records, clock };
  // The fake mailbox dates what happens by the machine's clock, which is behind the test's: all of it counts as new.
  desk.records.apply(() => desk.records.watches.connect(NAME, '2000-01-01T00:00:00.000Z'));
  onTestFinished(() => desk.records.close());
});

/** One round of watching, and the work that it brought. */
async function round(): Promise<void> {
  await watchOnce(ports, desk);
  await workThrough(desk, () => undefined);
}

const wait = (seconds: number): void => {
  nowMs += seconds * 1_000;
};
let mails = 0;
const arrive = (body: string, answers: readonly string[] = []): string => {
  mails += 1;
  return mailbox.deliver(writeMail(body, { id: `m${mails}`, answers }));
};
const drafted = (): LedgerEntry[] => [...desk.records.ledger.listDrafted(NAME, 10)];
const onlyDraft = (): LedgerEntry => {
  const [entry] = drafted();
  if (entry?.draftRef == null) throw new Error('there is no draft');
  return entry;
};
const stateOf = ({ id }: LedgerEntry) => desk.records.ledger.read(id)?.state;
const setMark = (ref: string, mark: Mark) => mailbox.mark(ref, { add: [mark], remove: [] });
const edited = ({ token }: LedgerEntry, text: string) =>
  Buffer.from(
    `From: orders@desk.example\r\nTo: ada@example.com\r\nSubject: Re: \r\nX-Waybill-Id: ${token}\r\nMessage-ID: <${token}@desk.example>\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}\r\n`,
  );
const draftBytes = (token: string): Buffer => {
  const found = mailbox.drafts.find((raw) => Buffer.from(raw).includes(token));
  return Buffer.from(found ?? '');
};

describe('what arrives', () => {
  test('is taken in once, and a new mailbox drafts what it would have sent', async () => {
    const ref = arrive(QUESTION);
    await round();
    await round();
    expect(mailbox.sent).toEqual([]);
    expect(drafted()).toHaveLength(1);
    expect(onlyDraft()).toMatchObject({ isAutomatic: false, recipient: 'ada@example.com' });
    expect(await mailbox.readMarks(ref)).toEqual(['Waybill/To approve']);
    const steps = desk.records.audit.show(onlyDraft().mailId);
    expect(JSON.parse(steps.at(-1)?.content ?? '{}')).toEqual({ kind: 'drafted', why: 'drafts_only' });
  });

  test('is sent where the mailbox may send that intent, and the sent copy ends nothing that it should not', async () => {
    desk = { ...desk, maySend: (_, intents) => intents.every((intent) => intent === 'where_is_my_order') };
    const ref = arrive(QUESTION);
    await round();
    await round();
    expect(mailbox.sent).toHaveLength(1);
    expect(await mailbox.readMarks(ref)).toEqual(['Waybill/Sent']);
  });

  test('and was sent is known as sent where the mark fails behind it, and is not sent again', async () => {
    desk = { ...desk, maySend: () => true };
    const ref = arrive(QUESTION);
    mailbox.failNext('mark', { kind: 'unavailable' });
    await round();
    const [entry] = desk.records.ledger.listByState('sent', 10);
    expect(entry).toBeDefined();
    wait(limits.pipeline.retrySeconds);
    await round();
    expect(mailbox.sent).toHaveLength(1);
    expect(await mailbox.readMarks(ref)).toEqual(['Waybill/Sent']);
  });

  test('before the connection is not answered', async () => {
    arrive(QUESTION);
    desk.records.apply(() => desk.records.watches.connect('later', '2100-01-01T00:00:00.000Z'));
    ports = { ...ports, name: 'later' };
    await round();
    expect(desk.records.mails.listNewestIds(10)).toEqual([]);
  });

  test('right after the connection is taken in though the clock of the desk is a minute ahead', async () => {
    const connectAhead = (name: string, seconds: number) => {
      const at = new Date(Date.now() + seconds * 1_000).toISOString();
      desk.records.apply(() => desk.records.watches.connect(name, at));
      ports = { ...ports, name };
    };
    arrive(QUESTION);
    connectAhead('much later', 2 * limits.watch.clockSkewSeconds);
    await round();
    expect(desk.records.mails.listNewestIds(10)).toEqual([]);
    connectAhead('ahead', limits.watch.clockSkewSeconds / 2);
    await round();
    expect(desk.records.mails.listNewestIds(10)).toHaveLength(1);
  });

  test('ten thousand at once are all taken in, each once, though the mailbox fails in between', {
    timeout: 120_000,
  }, async () => {
    for (let n = 0; n < 10_000; n += 1) arrive(`${QUESTION} Mail ${n}`);
    mailbox.failNext('listChanges', { kind: 'rate_limited' });
    await expect(watchOnce(ports, desk)).rejects.toMatchObject({ kind: 'rate_limited' });
    await watchOnce(ports, desk);
    mailbox.forgetCursors();
    await watchOnce(ports, desk);
    expect(desk.records.work.counts()).toMatchObject({ waiting: 10_000, setAside: 0 });
  });

  test('is neither skipped nor repeated when the provider forgets the cursor', async () => {
    for (let n = 0; n < 3; n += 1) arrive(`${QUESTION} Mail ${n}`);
    await round();
    arrive(`${QUESTION} Mail 3`);
    mailbox.forgetCursors();
    await round();
    arrive(`${QUESTION} Mail 4`);
    await round();
    expect(desk.records.mails.listNewestIds(10)).toHaveLength(5);
    expect(drafted().length + desk.records.ledger.listByState('planned', 10).length).toBeGreaterThan(0);
  });

  test('is taken in at the next round where the mailbox fails in the middle', async () => {
    arrive(QUESTION);
    arrive(CANCEL);
    mailbox.failNext('fetchRaw', { kind: 'unavailable' });
    await expect(round()).rejects.toMatchObject({ kind: 'unavailable' });
    await round();
    expect(desk.records.mails.listNewestIds(10)).toHaveLength(2);
  });

  test('and cannot be read is tried three times, then set aside, while the rest goes on', async () => {
    arrive(QUESTION);
    for (let n = 0; n < limits.pipeline.attemptsMax; n += 1) {
      mailbox.failNext('fetchRaw', { kind: 'bad_response' });
      await round();
    }
    arrive(CANCEL);
    await round();
    expect(desk.records.mails.listNewestIds(10)).toHaveLength(1);
    expect(desk.records.watches.listUnread({ isSetAside: true }, 10)).toMatchObject([{ attempts: 3 }]);
    const tried = desk.records.apply(() => desk.records.watches.retryUnread({ by: 'ann', at: ports.clock.now() }));
    expect(tried.value).toBe(1);
    await round();
    expect(desk.records.mails.listNewestIds(10)).toHaveLength(2);
    expect(desk.records.watches.listUnread({ isSetAside: true }, 10)).toEqual([]);
  });

  test('twice in one thread is answered twice, though the first names the second as its context', async () => {
    const first = arrive(QUESTION, ['older@example.com']);
    const second = arrive(CANCEL, ['older@example.com']);
    const withThreads = { ...mailbox, readThread: async () => [first, second] };
    ports = { ...ports, mailbox: withThreads };
    await round();
    expect(desk.records.work.counts()).toMatchObject({ finished: 2, waiting: 0 });
    expect(drafted()).toHaveLength(2);
  });

  test('and is gone before it is read is let go', async () => {
    arrive(QUESTION);
    mailbox.failNext('fetchRaw', { kind: 'not_found' });
    await round();
    expect(desk.records.mails.listNewestIds(10)).toEqual([]);
    expect(desk.records.watches.listUnread({ isSetAside: false }, 10)).toEqual([]);
  });
});

describe('a person approves', () => {
  test('by the mark, and the draft leaves once, as it was', async () => {
    const ref = arrive(QUESTION);
    await round();
    const entry = onlyDraft();
    const bytes = draftBytes(entry.token);
    await setMark(ref, 'Waybill/Approve');
    await round();
    await round();
    expect(stateOf(entry)).toBe('sent');
    expect(mailbox.sent.map((raw) => Buffer.from(raw))).toEqual([bytes]);
    expect(await mailbox.readMarks(ref)).toEqual(['Waybill/Sent']);
  });

  test('by the mark, and the desk is cut off before it can mark the mail as sent: the next look makes both so', async () => {
    const ref = arrive(QUESTION);
    await round();
    const entry = onlyDraft();
    await setMark(ref, 'Waybill/Approve');
    mailbox.failNext('mark', { kind: 'unavailable' });
    await expect(watchOnce(ports, desk)).rejects.toThrow('unavailable');
    expect(stateOf(entry)).toBe('sending');
    wait(limits.sending.settleSeconds);
    await settleSends(
      { ...ports, findMailbox: () => mailbox, markAsSent: (box, one) => markAsSent({ ...ports, mailbox: box }, one) },
      10,
    );
    expect([stateOf(entry), mailbox.sent.length]).toEqual(['sent', 1]);
    expect(await mailbox.readMarks(ref)).toEqual(['Waybill/Sent']);
  });

  test('by sending it, changed or not: the words that left are kept', async () => {
    const ref = arrive(CANCEL);
    await round();
    const entry = onlyDraft();
    const words = edited(entry, 'Dear Ada, we have cancelled it.');
    mailbox.editDraft(entry.draftRef ?? '', words);
    mailbox.sendAsPerson(entry.draftRef ?? '');
    await round();
    expect(desk.records.ledger.read(entry.id)).toMatchObject({ state: 'sent', detail: 'a person changed and sent it' });
    expect(desk.records.ledger.listVersions(entry.id).map(({ raw }) => Buffer.from(raw))).toEqual([words]);
    expect(await mailbox.readMarks(ref)).toEqual(['Waybill/Sent']);
  });

  test('by sending it while it was being written anew, which was cut off: what that left goes, and then it is noted', async () => {
    const ref = arrive(CANCEL);
    await round();
    const entry = onlyDraft();
    const move = { from: ['drafted'], to: 'drafting', now: ports.clock.now(), digest: 'new' } as const;
    desk.records.apply(() => desk.records.ledger.move(entry.id, move));
    wait(limits.sending.settleSeconds);
    mailbox.sendAsPerson(entry.draftRef ?? '');
    const asked: object[] = [];
    let isAway = true;
    const removeLeftovers: WatchPorts['mailbox']['removeLeftovers'] = async ({ isDue, ...query }) => {
      if (isAway) throw new ConnectorError('unavailable', '[fake] away');
      asked.push({ ...query, isDue: isDue() });
    };
    ports = { ...ports, mailbox: { ...mailbox, removeLeftovers } };
    await expect(watchOnce(ports, desk)).rejects.toThrow('away');
    expect(stateOf(entry)).toBe('drafting');
    isAway = false;
    await watchOnce(ports, desk);
    expect(asked).toMatchObject([{ token: entry.token, keep: null, isDue: true }]);
    expect(asked).toMatchObject([{ versions: expect.arrayContaining(['new']) }]);
    expect(stateOf(entry)).toBe('sent');
    expect(await mailbox.readMarks(ref)).toEqual(['Waybill/Sent']);
  });

  test('by sending it with a few words changed: which ones is kept, and it does not count as written anew', async () => {
    arrive(CANCEL);
    await round();
    const entry = onlyDraft();
    const draft = draftBytes(entry.token).toString('latin1');
    mailbox.editDraft(entry.draftRef ?? '', Buffer.from(draft.replaceAll('Kind regards', 'All the best'), 'latin1'));
    await round();
    mailbox.sendAsPerson(entry.draftRef ?? '');
    await round();
    const [version, ...more] = desk.records.ledger.listVersions(entry.id);
    expect(more).toEqual([]);
    const { changes, ...counts } = ReplyDiff.parse(JSON.parse(version?.diff ?? ''));
    expect(changes.filter(({ kind }) => kind !== 'same').map(({ text }) => text)).toEqual([
      'Kind regards',
      'All the best',
    ]);
    const found = desk.records.audit.show(entry.mailId).find(({ step }) => step === 'sent_found');
    expect(JSON.parse(found?.content ?? '')).toMatchObject(counts);
    expect(desk.records.corrections.counts()).toMatchObject({ rewritten: 0 });
  });

  test('by writing it anew, which counts for what is learned', async () => {
    arrive(CANCEL);
    await round();
    const entry = onlyDraft();
    mailbox.editDraft(entry.draftRef ?? '', edited(entry, 'Hi, I have just called you about it. Ann'));
    mailbox.sendAsPerson(entry.draftRef ?? '');
    await round();
    expect(desk.records.corrections.listOfMail(entry.mailId)).toMatchObject([{ kind: 'rewritten', by: 'mailbox' }]);
  });

  test('changed words by the mark only as they stood at the look before, and only where facts support them', async () => {
    const ref = arrive(CANCEL);
    await round();
    const entry = onlyDraft();
    mailbox.editDraft(entry.draftRef ?? '', edited(entry, 'Dear Ada, we look into your order W1046662.'));
    await setMark(ref, 'Waybill/Approve');
    await watchOnce(ports, desk);
    // The mark came with the change: one look later both are known.
    expect(stateOf(entry)).toBe('drafted');
    wait(limits.watch.reviewSeconds);
    await round();
    expect(stateOf(entry)).toBe('sent');
    expect(Buffer.from(mailbox.sent[0] ?? '').toString()).toContain('we look into your order');
  });

  test('changed words and their mark that the first round of a process finds together are not sent by it', async () => {
    const ref = arrive(CANCEL);
    await round();
    const entry = onlyDraft();
    mailbox.editDraft(entry.draftRef ?? '', edited(entry, 'Dear Ada, we look into your order W1046662.'));
    await setMark(ref, 'Waybill/Approve');
    await watchOnce(ports, desk, { isFirst: true });
    expect(stateOf(entry)).toBe('drafted');
    expect(mailbox.sent).toEqual([]);
  });

  test('words that no fact supports are held, and the mark is taken off', async () => {
    const ref = arrive(CANCEL);
    await round();
    const entry = onlyDraft();
    mailbox.editDraft(entry.draftRef ?? '', edited(entry, 'Your order W7777777 arrives on 3 January 2031.'));
    await round();
    await setMark(ref, 'Waybill/Approve');
    await round();
    expect(stateOf(entry)).toBe('drafted');
    expect(mailbox.sent).toEqual([]);
    expect(await mailbox.readMarks(ref)).toEqual(['Waybill/To approve']);
  });

  test('a draft with a note that only a person can fill in is held, however it is approved', async () => {
    const ref = arrive('The kettle of order W1046662 does not fit. How can I return it?');
    await round();
    const entry = onlyDraft();
    expect(draftBytes(entry.token).toString()).toContain('[');
    await setMark(ref, 'Waybill/Approve');
    await round();
    expect(stateOf(entry)).toBe('drafted');
    expect(await mailbox.readMarks(ref)).toEqual(['Waybill/To approve']);
  });

  test('what facts have overtaken is drafted anew instead of sent', async () => {
    const ref = arrive(QUESTION);
    await round();
    const entry = onlyDraft();
    const before = draftBytes(entry.token).toString();
    desk = { ...desk, orders: openTestDesk([notSent]).ports.orders };
    await setMark(ref, 'Waybill/Approve');
    await round();
    expect(mailbox.sent).toEqual([]);
    expect(stateOf(entry)).toBe('drafted');
    expect(draftBytes(entry.token).toString()).not.toBe(before);
    expect(await mailbox.readMarks(ref)).not.toContain('Waybill/Approve');
  });

  describe('what the mailbox refuses to send', () => {
    let ref: string;
    beforeEach(async () => {
      ref = arrive(QUESTION);
      await round();
      await setMark(ref, 'Waybill/Approve');
      mailbox.failNext('sendDraft', { kind: 'rejected' });
      await round();
    });

    test('waits as before, and leaves when it is approved once more', async () => {
      expect(mailbox.sent).toEqual([]);
      expect(await mailbox.readMarks(ref)).toEqual(['Waybill/To approve']);
      await setMark(ref, 'Waybill/Approve');
      await round();
      expect(mailbox.sent).toHaveLength(1);
      expect(await mailbox.readMarks(ref)).toEqual(['Waybill/Sent']);
    });

    test('is rejected where a person throws it away', async () => {
      const entry = onlyDraft();
      mailbox.discardDraft(entry.draftRef ?? '');
      await round();
      expect(stateOf(entry)).toBe('rejected');
      expect(await mailbox.readMarks(ref)).toEqual([]);
    });
  });

  test('nothing leaves while the kill switch is on', async () => {
    const ref = arrive(CANCEL);
    await round();
    desk.records.apply(() => desk.records.settings.write('kill_switch', 'stopped'));
    await setMark(ref, 'Waybill/Approve');
    await round();
    expect(mailbox.sent).toEqual([]);
    expect(drafted()).toHaveLength(1);
  });
});

describe('a person rejects', () => {
  test('and a withdrawal that was cut off ends after the settle time where the mailbox cannot tell what became of the draft', async () => {
    const ref = arrive(CANCEL);
    await round();
    const entry = onlyDraft();
    await setMark(ref, 'Waybill/Reject');
    mailbox.failNext('removeDraft', { kind: 'unavailable', when: 'after' });
    await expect(watchOnce(ports, desk)).rejects.toThrow('unavailable');
    const blind: WatchPorts = {
      ...ports,
      mailbox: { ...mailbox, readOutgoing: async () => ({ kind: 'cannot_tell' }) },
    };
    await watchOnce(blind, desk);
    expect(stateOf(entry)).toBe('withdrawing');
    wait(limits.sending.settleSeconds);
    await watchOnce(blind, desk);
    expect(stateOf(entry)).toBe('rejected');
    expect(await mailbox.readMarks(ref)).toEqual([]);
  });

  test('and the mail is handled again: nothing is drafted, and it is not marked as open', async () => {
    const ref = arrive(QUESTION);
    await round();
    const entry = onlyDraft();
    await setMark(ref, 'Waybill/Reject');
    await round();
    expect(stateOf(entry)).toBe('rejected');
    desk.records.apply(() => desk.records.work.retry(entry.mailId));
    await round();
    expect(drafted()).toEqual([]);
    expect(await mailbox.readMarks(ref)).toEqual([]);
  });

  test('by the mark: the draft goes, and is not written again', async () => {
    const ref = arrive(CANCEL);
    await round();
    const entry = onlyDraft();
    await setMark(ref, 'Waybill/Reject');
    await round();
    expect(stateOf(entry)).toBe('rejected');
    expect(mailbox.drafts).toEqual([]);
    expect(await mailbox.readMarks(ref)).toEqual([]);
    desk.records.apply(() => desk.records.work.retry(entry.mailId));
    await round();
    expect(mailbox.drafts).toEqual([]);
    expect(desk.records.corrections.listOfMail(entry.mailId)).toMatchObject([{ kind: 'rejected' }]);
  });

  test('and the withdrawal is gone on with where a crash or a fault cut it off', async () => {
    for (const when of ['before', 'after'] as const) {
      const ref = arrive(CANCEL);
      await round();
      const entry = onlyDraft();
      await setMark(ref, 'Waybill/Reject');
      mailbox.failNext('removeDraft', { kind: 'unavailable', when });
      await expect(round()).rejects.toMatchObject({ kind: 'unavailable' });
      expect(stateOf(entry)).toBe('withdrawing');
      await round();
      expect(stateOf(entry)).toBe('rejected');
      expect(mailbox.drafts).toEqual([]);
      expect(await mailbox.readMarks(ref)).toEqual([]);
    }
  });

  test('and where the marks cannot be set at once they are set at the next round', async () => {
    const ref = arrive(CANCEL);
    await round();
    mailbox.discardDraft(onlyDraft().draftRef ?? '');
    mailbox.failNext('mark', { kind: 'unavailable' });
    await expect(round()).rejects.toMatchObject({ kind: 'unavailable' });
    await round();
    expect(drafted()).toEqual([]);
    expect(await mailbox.readMarks(ref)).toEqual([]);
  });

  test('by deleting it; a draft that only vanished, after the settle time', async () => {
    arrive(CANCEL);
    await round();
    const entry = onlyDraft();
    mailbox.discardDraft(entry.draftRef ?? '');
    mailbox.emptyBin();
    await round();
    expect(stateOf(entry)).toBe('drafted');
    wait(limits.sending.settleSeconds + limits.watch.reviewSeconds);
    await round();
    expect(stateOf(entry)).toBe('rejected');
  });
});

describe('a person answers by hand', () => {
  const answer = (to: string, parent: string) =>
    Buffer.from(
      `From: orders@desk.example\r\nTo: ${to}\r\nSubject: Re: \r\nMessage-ID: <hand-${parent}@desk.example>\r\nIn-Reply-To: <${parent}@example.com>\r\nContent-Type: text/plain\r\n\r\nDear Ada, all is well.\r\n`,
    );

  test('and the untouched draft is taken back', async () => {
    const ref = arrive(CANCEL);
    await round();
    const entry = onlyDraft();
    mailbox.sendByHand(answer('ada@example.com', `m${mails}`));
    await round();
    expect(stateOf(entry)).toBe('withdrawn');
    expect(mailbox.drafts).toEqual([]);
    expect(await mailbox.readMarks(ref)).toEqual([]);
  });

  test('and a draft that a person changed stays, marked as outdated', async () => {
    const ref = arrive(CANCEL);
    await round();
    const entry = onlyDraft();
    mailbox.editDraft(entry.draftRef ?? '', edited(entry, 'Dear Ada, half written'));
    mailbox.sendByHand(answer('ada@example.com', `m${mails}`));
    await round();
    expect(stateOf(entry)).toBe('drafted');
    expect(mailbox.drafts).toHaveLength(1);
    expect(await mailbox.readMarks(ref)).toContain('Waybill/Outdated');
  });

  test('and a mail whose reply is unclear stays marked, for a draft of ours may lie there', async () => {
    desk = { ...desk, maySend: () => true };
    const ref = arrive(QUESTION);
    mailbox.failNext('sendDraft', { kind: 'unavailable' });
    await round();
    mailbox.sendByHand(answer('ada@example.com', `m${mails}`));
    await round();
    expect(mailbox.drafts).toHaveLength(1);
    expect(await mailbox.readMarks(ref)).toEqual(['Waybill/To approve']);
  });

  test('to somebody else ends nothing', async () => {
    arrive(CANCEL);
    await round();
    const entry = onlyDraft();
    mailbox.sendByHand(answer('colleague@example.net', `m${mails}`));
    await round();
    expect(stateOf(entry)).toBe('drafted');
  });
});

describe('a customer who writes again', () => {
  const again = async (): Promise<void> => {
    await watchOnce(ports, desk);
    await workThrough(desk, async (run) => void (await retireDrafts(ports, run)));
  };

  test('is answered in one draft: the untouched one before it goes', async () => {
    arrive(CANCEL);
    await again();
    const first = onlyDraft();
    const parent = `m${mails}@example.com`;
    arrive('And please send me the invoice too.', [parent]);
    await again();
    expect(stateOf(first)).toBe('withdrawn');
    expect(drafted()).toHaveLength(1);
    expect(mailbox.drafts).toHaveLength(1);
  });

  test('is answered in one draft also where the process died before the first went', async () => {
    arrive(CANCEL);
    await round();
    const first = onlyDraft();
    arrive('And please send me the invoice too.', [`m${mails}@example.com`]);
    await round();
    wait(limits.watch.reviewSeconds);
    await round();
    expect(stateOf(first)).toBe('withdrawn');
    expect(mailbox.drafts).toHaveLength(1);
  });

  test('leaves what a person has begun to change, marked as outdated', async () => {
    const ref = arrive(CANCEL);
    await again();
    const first = onlyDraft();
    const parent = `m${mails}@example.com`;
    mailbox.editDraft(first.draftRef ?? '', edited(first, 'Dear Ada, half written'));
    arrive('And please send me the invoice too.', [parent]);
    await again();
    expect(stateOf(first)).toBe('drafted');
    expect(mailbox.drafts).toHaveLength(2);
    expect(await mailbox.readMarks(ref)).toContain('Waybill/Outdated');
  });
});

describe('the loop', () => {
  test('says that a mailbox has long been out of reach, and that it is over', async () => {
    const stopping = new AbortController();
    const stops: (string | null)[] = [];
    const noteStop = () => stops.push(desk.records.watches.read(NAME)?.stoppedWhy ?? null);
    mailbox.failNext('listChanges', { kind: 'unavailable' });
    await watchMailbox(
      ports,
      desk,
      { onListed: async () => void stops.push('listed'), onFailure: async () => void noteStop() },
      {
        signal: stopping.signal,
        changes: null,
        async wait() {
          wait(limits.watch.outOfReachSeconds);
          if (stops.length === 1) mailbox.failNext('listChanges', { kind: 'unavailable' });
          if (stops.includes('listed')) stopping.abort();
        },
      },
    );
    expect(stops).toEqual([null, expect.stringContaining('out of reach since 2026-11-20T09:00:00.000Z'), 'listed']);
    expect(desk.records.watches.read(NAME)?.stoppedWhy).toBeNull();
  });

  test('waits as long as the provider says, goes on, and says so where the grant is revoked', async () => {
    const stopping = new AbortController();
    const failures: unknown[] = [];
    const waited: number[] = [];
    let rounds = 0;
    const events: WatchEvents = {
      async onListed() {
        rounds += 1;
        mailbox.failNext('listChanges', { kind: 'auth' });
      },
      async onFailure({ error, retryInSeconds }) {
        failures.push([error.kind, retryInSeconds]);
      },
    };
    const silent: ChangeSignal = { waitForChange: () => Promise.resolve() };
    mailbox.failNext('listChanges', { kind: 'rate_limited', retryAfterSeconds: 17 });
    await watchMailbox(ports, desk, events, {
      signal: stopping.signal,
      changes: silent,
      async wait(seconds) {
        if (seconds === limits.watch.backOffSecondsMax) stopping.abort();
        waited.push(seconds);
      },
    });
    expect(failures).toEqual([
      ['rate_limited', 17],
      ['auth', limits.watch.backOffSecondsMax],
    ]);
    expect(waited[0]).toBe(17);
    expect(rounds).toBe(1);
    expect(desk.records.watches.read(NAME)?.stoppedWhy).toContain('auth');
  });
});
