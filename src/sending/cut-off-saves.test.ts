import { expect, test } from 'vitest';
import { limits } from '../domain/limits.ts';
import { openTestDesk, rawOf } from './desk-fixture.ts';
import { digestBytes } from './digest-bytes.ts';
import { saveDraftOnce } from './save-draft.ts';

/** A draft was saved, and its replacement by another text was cut off: both lie there. */
async function cutOffOne() {
  const desk = openTestDesk();
  const mailId = await desk.receive('a', 'm1');
  const entry = await desk.plan('a', mailId);
  const save = (version: string) => desk.saveDraft(entry, rawOf(mailId, version));
  const first = await save('first');
  desk.mailbox.cutOffNextSave();
  expect(await save('second')).toMatchObject({ kind: 'unclear', entry: { state: 'drafting' } });
  expect(desk.mailbox.drafts.size).toBe(2);
  const texts = () =>
    [...desk.mailbox.drafts.values()].map(({ raw }) => Buffer.from(raw).toString().split('Hello ').at(-1));
  const settleLater = () => {
    desk.wait(limits.sending.settleSeconds);
    return desk.settle();
  };
  const end = (to: 'rejected' | 'sent') =>
    desk.records.write(() => desk.records.ledger.move(entry.id, { from: ['drafted'], to, now: desk.clock.now() }));
  return { desk, mailId, entry, first: first.entry, save, texts, settleLater, end };
}

test('what a cut-off saving left goes when the entry is settled, and the draft that is found stays', async () => {
  const { desk, first, texts, settleLater } = await cutOffOne();
  const { settled } = await settleLater();
  expect(settled).toMatchObject([{ state: 'drafted', draftRef: first.draftRef, digest: first.digest }]);
  expect(texts()).toEqual(['first']);
  expect((await desk.sendDraft(first)).kind).toBe('sent');
  expect(texts()).toEqual([]);
});

test('a draft that was to be replaced goes where a person has sent the new one meanwhile', async () => {
  const { desk, entry, texts, settleLater } = await cutOffOne();
  const old = desk.mailbox.findDraft(entry.token);
  if (old === null) throw new Error('there is no draft');
  desk.mailbox.drafts.delete(old[0]);
  desk.mailbox.personSends(entry.token);
  desk.mailbox.drafts.set(...old);
  expect(await settleLater()).toMatchObject({ settled: [{ state: 'sent' }] });
  expect(texts()).toEqual([]);
});

test('an entry is not settled before what was left is gone', async () => {
  const { desk, texts, settleLater } = await cutOffOne();
  const { removeLeftovers } = desk.mailbox;
  desk.mailbox.removeLeftovers = (query) => {
    desk.mailbox.failNext('before');
    return removeLeftovers.call(desk.mailbox, query);
  };
  expect(await settleLater()).toMatchObject({ settled: [], unclear: [{ state: 'drafting' }] });
  desk.mailbox.removeLeftovers = removeLeftovers;
  expect(await settleLater()).toMatchObject({ settled: [{ state: 'drafted' }], unclear: [] });
  expect(texts()).toEqual(['first']);
});

test('what several cut-off savings left goes with the next that is not', async () => {
  const { desk, save, texts } = await cutOffOne();
  desk.mailbox.cutOffNextSave();
  expect(await save('third')).toMatchObject({ kind: 'unclear' });
  expect(texts()).toEqual(['first', 'third']);
  expect(await save('fourth')).toMatchObject({ kind: 'drafted', holdsRaw: true });
  expect(texts()).toEqual(['fourth']);
});

test('a draft that a person changed is never removed, whichever of them it was', async () => {
  for (const [changed, left] of [
    ['first', ['first PS: by hand']],
    ['second', ['first', 'second PS: by hand']],
  ] as const) {
    const { desk, entry, texts, settleLater } = await cutOffOne();
    const draft = [...desk.mailbox.drafts].find(([, { raw }]) => Buffer.from(raw).toString().endsWith(changed));
    if (draft === undefined) throw new Error('there is no such draft');
    desk.mailbox.drafts.set(draft[0], { token: entry.token, raw: Buffer.from(`${draft[1].raw} PS: by hand`) });
    await settleLater();
    expect(texts()).toEqual(left);
  }
});

test.for(['rejected', 'sent'] as const)(
  'what was left of a matter that is %s goes when its mail is handled again',
  async (to) => {
    const { desk, mailId, entry, save, texts, settleLater, end } = await cutOffOne();
    await settleLater();
    desk.mailbox.vanish(entry.token);
    // What was looked at last is a person's.
    const look = { digest: digestBytes(rawOf(mailId, 'by hand')), at: desk.clock.now() };
    await desk.records.write(() => desk.records.ledger.noteLook(entry.id, look));
    await end(to);
    // It came into the mailbox late.
    desk.mailbox.drafts.set('late', { token: entry.token, raw: rawOf(mailId, 'first') });
    desk.mailbox.drafts.set('theirs', { token: entry.token, raw: rawOf(mailId, 'by hand') });
    desk.mailbox.failNext('before');
    expect(await save('third')).toMatchObject({ kind: 'unclear', entry: { state: to } });
    expect(await save('third')).toMatchObject({ kind: 'elsewhere', entry: { state: to } });
    expect(texts()).toEqual(['by hand']);
  },
);

test('while a draft is being sent, or taken back, or nobody knows, nothing is removed', async () => {
  for (const states of [['sending'], ['sending', 'unknown'], ['withdrawing']] as const) {
    const { desk, mailId, entry, save, texts, settleLater } = await cutOffOne();
    await settleLater();
    for (const to of states)
      desk.records.ledger.move(entry.id, { from: [desk.read(entry.id).state], to, now: desk.clock.now() });
    desk.mailbox.drafts.set('late', { token: entry.token, raw: rawOf(mailId, 'first') });
    expect(await save('third')).toMatchObject({ kind: 'elsewhere', entry: { state: states.at(-1) } });
    expect(texts()).toEqual(['first', 'first']);
  }
});

test('a saving that takes longer than the settle time is not taken for cut off, and what it writes stays', async () => {
  const desk = openTestDesk();
  const mailId = await desk.receive('a', 'm1');
  const entry = await desk.plan('a', mailId);
  await desk.saveDraft(entry, rawOf(mailId, 'first'));
  const { saveDraft } = desk.mailbox;
  desk.mailbox.saveDraft = async (draft) => {
    const ref = await saveDraft.call(desk.mailbox, { ...draft, replaces: null });
    desk.wait(limits.sending.settleSeconds);
    expect(await desk.settle()).toMatchObject({ settled: [], unclear: [{ state: 'drafting' }] });
    expect(await saveDraftOnce(desk, entry, rawOf(mailId, 'third'))).toMatchObject({ kind: 'unclear' });
    if (draft.replaces !== null) await desk.mailbox.removeDraft(draft.replaces.ref);
    return ref;
  };
  const { entry: saved } = await desk.saveDraft(entry, rawOf(mailId, 'second'));
  expect(saved).toMatchObject({ state: 'drafted', draftRef: 'draft-2' });
  expect([...desk.mailbox.drafts.keys()]).toEqual(['draft-2']);
});

test('what a saving writes that begins while the mailbox is asked for leftovers is none', async () => {
  const { desk, save, texts } = await cutOffOne();
  const { removeLeftovers } = desk.mailbox;
  desk.mailbox.removeLeftovers = async (query) => {
    desk.mailbox.removeLeftovers = removeLeftovers;
    expect(await save('second')).toMatchObject({ kind: 'drafted', holdsRaw: true });
    return removeLeftovers.call(desk.mailbox, query);
  };
  desk.wait(limits.sending.settleSeconds);
  await desk.settle();
  expect(texts()).toEqual(['second']);
});
