// The part of the Mailbox contract about what savings left that were cut off. Two savings of one token that replace nothing stand for
// them here; each connector's own tests cut a real one off. Called by mailbox-contract.ts.
import { expect } from 'vitest';
import type { Mailbox } from '../../src/ports/mailbox.ts';
import type { Claim } from './contract-test.ts';
import { digestOf, draftWith, type MailboxUnderTest, newToken, type SameOutgoing } from './mailbox-in-use.ts';

const openWithTwo = async (open: MailboxUnderTest['open']) => {
  const inUse = await open();
  const token = newToken();
  const raws = ['first', 'second'].map((text) => draftWith(token, text));
  const refs: string[] = [];
  for (const raw of raws) refs.push(await inUse.mailbox.saveDraft({ raw, token, replaces: null }));
  const [first = '', second = ''] = refs;
  const remove = (
    query: Partial<Parameters<NonNullable<Mailbox['removeLeftovers']>>[0]> = {},
    box: Mailbox = inUse.mailbox,
  ) => box.removeLeftovers?.({ token, keep: null, versions: raws.map(digestOf), isDue: () => true, ...query });
  const isThere = async (ref: string): Promise<boolean> => {
    const found = await inUse.mailbox.readOutgoing({ token, draft: ref });
    return found.kind === 'draft' && found.ref === ref;
  };
  return { ...inUse, token, first, second, remove, isThere };
};

export function testLeftovers(
  claim: Claim,
  open: MailboxUnderTest['open'],
  { isSame, savesInSteps }: { readonly isSame: SameOutgoing; readonly savesInSteps: boolean },
): void {
  claim('what savings can leave when they are cut off can be removed, and only where they can', async () => {
    const { mailbox } = await open();
    expect(mailbox.removeLeftovers !== undefined).toBe(savesInSteps);
  });
  if (!savesInSteps) return;

  claim(
    'leftovers go, and the draft that is to be kept stays, whichever is newer; again it changes nothing',
    async () => {
      for (const kept of ['first', 'second'] as const) {
        const { remove, isThere, reopen, ...refs } = await openWithTwo(open);
        for (const box of [undefined, await reopen()]) {
          await remove({ keep: refs[kept] }, box);
          expect([await isThere(refs.first), await isThere(refs.second)]).toEqual([
            kept === 'first',
            kept === 'second',
          ]);
        }
      }
    },
  );

  claim('leftovers of a matter that has ended all go', async () => {
    const { mailbox, token, remove } = await openWithTwo(open);
    await remove();
    expect(['absent', 'deleted']).toContain((await mailbox.readOutgoing({ token, draft: null })).kind);
  });

  claim('what a person has changed is no leftover', async () => {
    const { mailbox, token, first, second, remove, isThere, editDraft } = await openWithTwo(open);
    const edited = draftWith(token, 'Dear Mara, edited');
    await editDraft(second, edited);
    await remove();
    expect(await isThere(first)).toBe(false);
    const state = await mailbox.readOutgoing({ token, draft: second });
    expect(state.kind).toBe('draft');
    if ('raw' in state) await isSame(state.raw, edited);
  });

  claim('what is of no version that was named, or of another token, or no draft any more, is no leftover', async () => {
    const { mailbox, token, first, second, remove, isThere, discardDraft } = await openWithTwo(open);
    await remove({ versions: [] });
    await remove({ versions: [digestOf(draftWith(token, 'third')), ''] });
    await remove({ token: newToken() });
    await remove({ token: token.slice(0, -1) });
    expect([await isThere(first), await isThere(second)]).toEqual([true, true]);
    await discardDraft(second);
    await remove();
    expect(await mailbox.readOutgoing({ token, draft: second })).toEqual({ kind: 'deleted' });
    const other = newToken();
    const raw = draftWith(other);
    const ref = await mailbox.saveDraft({ raw, token: other, replaces: null });
    await mailbox.sendDraft(ref, digestOf(raw));
    await remove({ token: other, versions: [digestOf(raw)] });
    expect((await mailbox.readOutgoing({ token: other, draft: ref })).kind).toBe('sent');
  });

  claim('leftovers that are not due any more when they are found stay', async () => {
    const { first, second, remove, isThere } = await openWithTwo(open);
    await remove({ isDue: () => false });
    expect([await isThere(first), await isThere(second)]).toEqual([true, true]);
  });
}
