import { expect, test } from 'vitest';
import { limits } from '../domain/limits.ts';
import { ConnectorError } from '../ports/connector-error.ts';
import { openTestDesk, rawOf } from './desk-fixture.ts';
import { digestBytes } from './digest-bytes.ts';
import type { Fault } from './fake-mailbox-fixture.ts';
import { saveDraftOnce } from './save-draft.ts';

async function planOne() {
  const desk = openTestDesk();
  const mailId = await desk.receive('a', 'm1');
  const entry = await desk.plan('a', mailId);
  const save = (version = '') => desk.saveDraft(entry, rawOf(mailId, version));
  return { desk, mailId, entry, save };
}

test('a draft is saved once, and its entry knows the draft and the digest of its bytes', async () => {
  const { desk, mailId, save } = await planOne();
  const raw = rawOf(mailId);
  const saved = await save();
  expect(saved).toMatchObject({ kind: 'drafted', holdsRaw: true });
  expect(saved.entry).toMatchObject({ state: 'drafted', draftRef: 'draft-1', digest: digestBytes(raw) });
  expect(await save()).toEqual(saved);
  expect([...desk.mailbox.drafts.keys()]).toEqual(['draft-1']);
});

test('a saved draft is written anew for another text, unless a person changed it', async () => {
  for (const isEdited of [false, true]) {
    const { desk, mailId, save } = await planOne();
    await save('first');
    if (isEdited) desk.mailbox.personEdits(`token-${mailId}`);
    expect(await save('second')).toMatchObject({ kind: 'drafted', holdsRaw: !isEdited });
    const [draft] = [...desk.mailbox.drafts.values()];
    expect(desk.mailbox.drafts.size).toBe(1);
    expect(Buffer.from(draft?.raw ?? []).toString()).toContain(isEdited ? 'by hand' : 'second');
  }
});

test('the state is written before the mailbox is asked', async () => {
  const { desk, entry, save } = await planOne();
  const states: string[] = [];
  const { saveDraft } = desk.mailbox;
  desk.mailbox.saveDraft = async (draft) => {
    states.push(desk.read(entry.id).state);
    return saveDraft.call(desk.mailbox, draft);
  };
  await save();
  expect(states).toEqual(['drafting']);
});

test.for<[Fault, string]>([
  ['before', 'draft-1'],
  ['after', 'draft-1'],
])('after an unclear answer (%s) the mailbox is asked first, and one draft is there', async ([fault, ref]) => {
  const { desk, save } = await planOne();
  desk.mailbox.failNext(fault);
  const first = await save();
  expect(first.kind).toBe('unclear');
  expect(first.entry.state).toBe('drafting');
  expect((await save()).entry).toMatchObject({ state: 'drafted', draftRef: ref });
  expect([...desk.mailbox.drafts.keys()]).toEqual([ref]);
});

test('while the mailbox does not answer, nothing is saved', async () => {
  const { desk, save } = await planOne();
  desk.mailbox.failNext('before');
  await save();
  desk.mailbox.failNext('before');
  expect((await save()).kind).toBe('unclear');
  expect(desk.mailbox.drafts.size).toBe(0);
});

test('a draft found that only we wrote gives way to a newer text, one that a person changed stays', async () => {
  for (const isEdited of [false, true]) {
    const { desk, mailId, save } = await planOne();
    desk.mailbox.failNext('after');
    await save('first');
    if (isEdited) desk.mailbox.personEdits(`token-${mailId}`);
    const saved = await save('second');
    expect(saved).toMatchObject({ kind: 'drafted', holdsRaw: !isEdited });
    const [draft] = [...desk.mailbox.drafts.values()];
    expect(desk.mailbox.drafts.size).toBe(1);
    expect(Buffer.from(draft?.raw ?? []).toString()).toContain(isEdited ? 'by hand' : 'second');
    expect(saved.entry.digest).toBe(digestBytes(rawOf(mailId, isEdited ? 'first' : 'second')));
  }
});

test('a draft that a person sent or deleted before it was noted is not written again', async () => {
  for (const [act, state] of [
    ['personSends', 'sent'],
    ['personDeletes', 'unknown'],
  ] as const) {
    const { desk, mailId, save } = await planOne();
    desk.mailbox.failNext('after');
    await save();
    desk.mailbox[act](`token-${mailId}`);
    expect(await save()).toMatchObject({ kind: 'elsewhere', entry: { state } });
    expect(await save()).toMatchObject({ kind: 'elsewhere', entry: { state } });
    expect(desk.mailbox.drafts.size).toBe(0);
  }
});

test('a draft that the mailbox refuses has failed, and may be planned anew', async () => {
  const { desk, mailId, entry, save } = await planOne();
  desk.mailbox.failNext('refused');
  expect(await save()).toMatchObject({ kind: 'failed', entry: { state: 'failed' } });
  const { id } = await desk.records.write(() =>
    desk.records.ledger.plan({ ...entry, token: `again-${mailId}`, now: desk.clock.now() }),
  );
  expect(id).not.toBe(entry.id);
});

test('an entry that settleSends moves while the mailbox is asked is gone on with as it stands then', async () => {
  for (const fault of ['before', 'after'] as const) {
    const { desk, save } = await planOne();
    desk.mailbox.failNext(fault);
    expect(await save('first')).toMatchObject({ kind: 'unclear' });
    desk.wait(limits.sending.settleSeconds);
    const { readOutgoing } = desk.mailbox;
    let looks = 0;
    desk.mailbox.readOutgoing = async (query) => {
      looks += 1;
      if (looks === 1) await desk.settle();
      return readOutgoing.call(desk.mailbox, query);
    };
    expect(await save('second')).toMatchObject({ kind: 'drafted', holdsRaw: true, entry: { state: 'drafted' } });
    expect([...desk.mailbox.drafts.values()].map(({ raw }) => Buffer.from(raw).toString())).toEqual([
      expect.stringContaining('second'),
    ]);
  }
});

test('a saved draft that somebody else noted first is noted once', async () => {
  const { desk, mailId, entry } = await planOne();
  const saved = await saveDraftOnce(desk, entry, rawOf(mailId));
  desk.wait(limits.sending.settleSeconds);
  await desk.settle();
  if (saved.kind !== 'drafted') throw new Error('the draft must be saved');
  expect(await desk.records.write(saved.note)).toMatchObject({ state: 'drafted', detail: 'found in the mailbox' });
});

test('a draft that was to be replaced when the saving was cut off is still ours, and is replaced by the next', async () => {
  for (const isSettledFirst of [false, true]) {
    const { desk, save } = await planOne();
    await save('first');
    const { saveDraft } = desk.mailbox;
    desk.mailbox.saveDraft = () => Promise.reject(new ConnectorError('unavailable', '[fake] cut off'));
    expect(await save('second')).toMatchObject({ kind: 'unclear' });
    desk.mailbox.saveDraft = saveDraft;
    desk.wait(limits.sending.settleSeconds);
    if (isSettledFirst) await desk.settle();
    expect(await save('third')).toMatchObject({ kind: 'drafted', holdsRaw: true });
    expect([...desk.mailbox.drafts.values()].map(({ raw }) => Buffer.from(raw).toString())).toEqual([
      expect.stringContaining('third'),
    ]);
  }
});

test('a draft of an earlier try that comes into the mailbox late is known as ours, and gives way to the next', async () => {
  const { desk, mailId, entry, save } = await planOne();
  const { saveDraft } = desk.mailbox;
  desk.mailbox.saveDraft = () => Promise.reject(new ConnectorError('unavailable', '[fake] cut off'));
  for (const version of ['first', 'second']) expect(await save(version)).toMatchObject({ kind: 'unclear' });
  desk.mailbox.saveDraft = saveDraft;
  desk.mailbox.drafts.set('late', { token: entry.token, raw: rawOf(mailId, 'first') });
  expect(await save('third')).toMatchObject({ kind: 'drafted', holdsRaw: true });
  expect([...desk.mailbox.drafts.values()].map(({ raw }) => Buffer.from(raw).toString())).toEqual([
    expect.stringContaining('third'),
  ]);
});

test.for([
  ['personEdits', 'by hand'],
  ['personSends', null],
  ['personDeletes', null],
] as const)(
  'a draft that a person touches (%s) at the very moment of its replacement is theirs',
  async ([act, words]) => {
    const { desk, mailId, save } = await planOne();
    const first = await save('first');
    const { saveDraft } = desk.mailbox;
    desk.mailbox.saveDraft = (draft) => {
      desk.mailbox[act](`token-${mailId}`);
      return saveDraft.call(desk.mailbox, draft);
    };
    const saved = await save('second');
    expect(saved).toMatchObject({ kind: 'drafted', holdsRaw: false, entry: { state: 'drafted' } });
    expect('isTheirs' in saved).toBe(act === 'personEdits');
    // The ledger means again what was saved first, so that the change shows.
    expect(saved.entry.digest).toBe(first.entry.digest);
    const drafts = [...desk.mailbox.drafts.values()].map(({ raw }) => Buffer.from(raw).toString());
    expect(drafts).toEqual(words === null ? [] : [expect.stringContaining(words)]);
  },
);

test('a mailbox that refuses the new draft for itself leaves the old one, and the entry means that', async () => {
  const { desk, save } = await planOne();
  const first = await save('first');
  desk.mailbox.saveDraft = () => Promise.reject(new ConnectorError('rejected', '[fake] too large'));
  const { digest, draftRef } = first.entry;
  expect(await save('second')).toMatchObject({ kind: 'failed', entry: { state: 'drafted', digest, draftRef } });
  expect(desk.mailbox.drafts.size).toBe(1);
});

test('a saved draft is not given up as it is where the mailbox does not answer: it is tried again later', async () => {
  const { desk, save } = await planOne();
  await save('first');
  desk.mailbox.failNext('before');
  expect(await save('second')).toMatchObject({ kind: 'unclear', entry: { state: 'drafted' } });
  expect(await save('second')).toMatchObject({ kind: 'drafted', holdsRaw: true });
});
