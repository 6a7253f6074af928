import { expect, test } from 'vitest';
import { canMove, SEND_STATES, type SendState } from '../domain/send-states.ts';
import type { LedgerEntry, Records } from '../ports/records.ts';
import { openDesk } from './better-sqlite3.ts';
import { indexed, MAILBOX, makeDeskPath, NOW, openMemoryDesk, receive } from './sample-fixture.ts';

let tokens = 0;
function plan(records: Records, mailId: number, change: Partial<LedgerEntry> = {}): LedgerEntry {
  tokens += 1;
  return records.ledger.plan({
    mailId,
    mailbox: MAILBOX,
    token: `token-${tokens}`,
    recipient: 'ann@customer.example',
    threadId: 1,
    isAutomatic: true,
    ...change,
    now: NOW,
  });
}

/** A way along allowed moves to each state. */
const PATHS: Readonly<Record<SendState, readonly SendState[]>> = {
  planned: [],
  drafting: ['drafting'],
  drafted: ['drafting', 'drafted'],
  sending: ['drafting', 'drafted', 'sending'],
  sent: ['drafting', 'drafted', 'sending', 'sent'],
  unknown: ['drafting', 'drafted', 'sending', 'unknown'],
  failed: ['drafting', 'failed'],
  withdrawing: ['drafting', 'drafted', 'withdrawing'],
  withdrawn: ['drafting', 'drafted', 'withdrawing', 'withdrawn'],
  rejected: ['drafting', 'drafted', 'rejected'],
};
const take = (records: Records, entry: LedgerEntry, to: SendState, now = NOW): LedgerEntry =>
  PATHS[to].reduce(
    (at, next) =>
      records.ledger.move(at.id, {
        from: [at.state],
        to: next,
        now,
        ...(next === 'drafted' ? { draftRef: 'd1' } : {}),
      }),
    entry,
  );

test('planning twice returns the first entry', () => {
  const records = openMemoryDesk();
  const mailId = receive(records, 'one');
  const first = plan(records, mailId, { recipient: 'Ann@Customer.example' });
  expect(first).toMatchObject({
    state: 'planned',
    recipient: 'ann@customer.example',
    draftRef: null,
    isAutomatic: true,
  });
  expect(plan(records, mailId)).toEqual(first);
  expect(records.ledger.readForMail(mailId)).toEqual(first);
});

test('another is planned after a withdrawal or where the mailbox took no draft, and in no other state', () => {
  for (const state of SEND_STATES) {
    const records = openMemoryDesk();
    const mailId = receive(records, 'one');
    const first = take(records, plan(records, mailId), state);
    expect(records.ledger.readForMail(mailId)?.id).toBe(first.id);
    // The pipeline gives every try at one mail the same token.
    const second = plan(records, mailId, { token: first.token });
    expect(second.id === first.id, state).toBe(state !== 'withdrawn' && state !== 'failed');
    expect(records.ledger.readForMail(mailId)).toEqual(second);
  }
});

test('only the moves of the table are made, each from a state that the caller names', () => {
  for (const from of SEND_STATES) {
    for (const to of SEND_STATES) {
      const records = openMemoryDesk();
      const entry = take(records, plan(records, receive(records, 'one')), from);
      const move = () => records.ledger.move(entry.id, { from: [from], to, now: NOW });
      if (canMove(from, to)) expect(move().state, `${from} to ${to}`).toBe(to);
      else expect(move, `${from} to ${to}`).toThrow(`no move leads from ${from} to ${to}`);
      expect(records.ledger.read(entry.id)?.state).toBe(canMove(from, to) ? to : from);
    }
  }
});

test('a move from a state that it is no longer in throws and changes nothing', () => {
  const records = openMemoryDesk();
  const entry = plan(records, receive(records, 'one'));
  expect(() => records.ledger.move(entry.id, { from: ['drafted', 'unknown'], to: 'sent', now: NOW })).toThrow(
    'moved meanwhile',
  );
  expect(() => records.ledger.move(99, { from: ['planned'], to: 'drafting', now: NOW })).toThrow('does not exist');
  expect(records.ledger.read(entry.id)).toEqual(entry);
});

test('a move keeps what it does not name, but for the detail', () => {
  const records = openMemoryDesk();
  const { id } = plan(records, receive(records, 'one'));
  records.ledger.move(id, { from: ['planned'], to: 'drafting', now: NOW, digest: 'abc', detail: 'first' });
  const drafted = records.ledger.move(id, {
    from: ['drafting'],
    to: 'drafted',
    now: '2026-11-20T10:00:00Z',
    draftRef: 'd1',
  });
  expect(drafted).toMatchObject({ digest: 'abc', draftRef: 'd1', detail: null, updatedAt: '2026-11-20T10:00:00.000Z' });
});

test('entries of a state are listed longest untouched first', () => {
  const records = openMemoryDesk();
  const [late, early] = ['one', 'two'].map((text) => plan(records, receive(records, text)));
  for (const [entry, hour] of [
    [late, 11],
    [early, 10],
  ] as const) {
    records.ledger.move(entry?.id ?? 0, { from: ['planned'], to: 'drafting', now: `2026-11-20T${hour}:00:00Z` });
  }
  expect(records.ledger.listByState('drafting', 10).map((entry) => entry.id)).toEqual([early?.id, late?.id]);
  expect(records.ledger.listByState('drafting', 1)).toHaveLength(1);
});

test('the caps count automatic mails that left or may have left, since the moment of sending', () => {
  const records = openMemoryDesk();
  const at = (time: string, state: SendState, change: Partial<LedgerEntry> = {}) =>
    take(records, plan(records, receive(records, `${tokens}`), change), state, time);
  for (const state of ['drafted', 'failed', 'withdrawn', 'planned'] as const) at('2026-11-20T08:30:00Z', state);
  at('2026-11-20T08:30:00Z', 'sent', { isAutomatic: false });
  at('2026-11-20T08:00:00Z', 'sent');
  at('2026-11-20T08:30:00Z', 'unknown');
  at('2026-11-20T08:45:00Z', 'sending', { recipient: 'bob@customer.example', mailbox: 'sales@shop.example' });
  const count = (where: { recipient?: string; mailbox?: string }, since = '2026-11-20T08:00:00Z') =>
    records.ledger.countAutomatic({ ...where, since });
  expect(count({})).toBe(3);
  expect(count({}, '2026-11-20T08:00:00.001Z')).toBe(2);
  expect(count({ recipient: 'ANN@customer.example' })).toBe(2);
  expect(count({ mailbox: 'sales@shop.example' })).toBe(1);
  expect(count({ recipient: 'bob@customer.example', mailbox: MAILBOX })).toBe(0);
});

test('a later look does not change when a mail was sent', () => {
  const records = openMemoryDesk();
  const { id } = take(records, plan(records, receive(records, 'one')), 'unknown', '2026-11-20T08:00:00Z');
  records.ledger.move(id, { from: ['unknown'], to: 'sent', now: '2026-11-20T09:30:00Z' });
  expect(records.ledger.countAutomatic({ since: '2026-11-20T08:00:01Z' })).toBe(0);
  expect(records.ledger.readThreadTurn(1).lastAutomaticAt).toBe('2026-11-20T08:00:00.000Z');
});

test("a thread's turn names its last automatic reply, what had arrived by then, and its newest inbound mail", () => {
  const records = openMemoryDesk();
  const first = receive(records, 'one');
  const { threadId } = records.mails.index(first, indexed({ messageId: 'a' }));
  const nothing = { lastAutomaticAt: null, newestMailIdAtLastAutomatic: null };
  expect(records.ledger.readThreadTurn(threadId)).toEqual({ ...nothing, lastInboundMailId: first });
  const entry = take(records, plan(records, first, { threadId }), 'drafted');
  const elsewhere = receive(records, 'two');
  expect(records.ledger.readThreadTurn(threadId)).toEqual({ ...nothing, lastInboundMailId: first });
  records.ledger.move(entry.id, { from: ['drafted'], to: 'sending', now: NOW });
  const reply = receive(records, 'three');
  records.mails.index(reply, indexed({ messageId: 'b', parents: ['a'], direction: 'out' }));
  expect(records.ledger.readThreadTurn(threadId)).toEqual({
    lastAutomaticAt: NOW,
    newestMailIdAtLastAutomatic: elsewhere,
    lastInboundMailId: first,
  });
});

test('a planned draft is the entry that planning and one move make, and one past planning stays as it is', () => {
  const records = openMemoryDesk();
  const [one, other] = [receive(records, 'm1'), receive(records, 'm2')];
  const details = { mailbox: MAILBOX, recipient: 'Ann@customer.example', threadId: 1, isAutomatic: true, now: NOW };
  const moved = (mailId: number) => {
    const { id } = records.ledger.plan({ ...details, mailId, token: `token ${mailId}` });
    return records.ledger.move(id, { from: ['planned'], to: 'drafting', now: NOW, digest: 'd' });
  };
  const drafted = records.ledger.planDraft({ ...details, isReceipt: false, mailId: one, token: `token ${one}` }, 'd');
  const { id, ...rest } = drafted.entry;
  const { id: movedId, ...expected } = moved(other);
  expect({ ...rest, mailId: 0, token: '' }).toEqual({ ...expected, mailId: 0, token: '' });
  expect(records.ledger.read(id)).toEqual(drafted.entry);
  expect(records.ledger.planDraft({ ...details, isReceipt: false, mailId: other, token: 'again' }, 'e')).toEqual({
    entry: records.ledger.read(movedId),
    isNew: false,
  });
});

test('a draft of a mail that is planned already moves its entry on', () => {
  const records = openMemoryDesk();
  const entry = plan(records, receive(records, 'm1'));
  const { entry: drafting, isNew } = records.ledger.planDraft({ ...entry, token: 'another', now: NOW }, 'd');
  expect(isNew).toBe(true);
  expect(drafting).toEqual({ ...entry, state: 'drafting', digest: 'd' });
});

test('a receipt stands beside the reply of its mail, and is planned once a thread, also after a restart and by two at once', async () => {
  const file = makeDeskPath();
  const records = openDesk({ file });
  const [first, second] = [receive(records, 'a'), receive(records, 'b')];
  const reply = plan(records, first);
  const receiptOf = (from: Records, mailId: number) =>
    from.ledger.planReceipt({
      ...reply,
      mailId,
      token: `receipt ${mailId}`,
      recipient: 'Ann@customer.example',
      now: NOW,
    });
  const planned = await Promise.all([
    records.write(() => receiptOf(records, first)),
    records.write(() => receiptOf(records, second)),
  ]);
  expect(planned).toMatchObject([
    { state: 'planned', isReceipt: true, isAutomatic: true, recipient: 'ann@customer.example' },
    null,
  ]);
  expect(records.ledger.readForMail(first)?.id).toBe(reply.id);
  expect(records.ledger.listReceiptsToSend(10)).toMatchObject([{ mailId: first, wasTried: false }]);
  records.ledger.move(planned[0]?.id ?? 0, { from: ['planned'], to: 'withdrawn', now: NOW });
  await records.close();
  const after = openDesk({ file });
  expect(receiptOf(after, second)).toBeNull();
  expect(receiptOf(after, first)).toBeNull();
  await after.close();
});

test('a receipt is no draft that waits for a person', () => {
  const records = openMemoryDesk();
  const mailId = receive(records, 'a');
  const reply = plan(records, mailId);
  const receipt = records.ledger.planReceipt({ ...reply, token: 'receipt', now: NOW });
  for (const entry of [reply, receipt]) take(records, entry ?? reply, 'drafted');
  expect(records.ledger.listDrafted(MAILBOX, 10).map(({ id }) => id)).toEqual([reply.id]);
});
