// The part of the Mailbox contract about sending: once, and only what was approved. Called by mailbox-contract.ts.
import { expect } from 'vitest';
import type { Claim } from './contract-test.ts';
import {
  digestOf,
  draftWith,
  HOSTILE_REFS,
  type MailboxUnderTest,
  newToken,
  type SameOutgoing,
} from './mailbox-in-use.ts';

const withDraft = (open: MailboxUnderTest['open']) => async () => {
  const inUse = await open();
  const token = newToken();
  const raw = draftWith(token);
  const ref = await inUse.mailbox.saveDraft({ raw, token, replaces: null });
  return { ...inUse, token, raw, ref };
};

export function testSending(claim: Claim, open: MailboxUnderTest['open'], isSame: SameOutgoing): void {
  const openWithDraft = withDraft(open);
  testSendingOnce(claim, openWithDraft);

  claim('a sent draft is found as sent, with its bytes, by its token alone too', async () => {
    const { mailbox, token, raw, ref, reopen } = await openWithDraft();
    const sent = await mailbox.sendDraft(ref, digestOf(raw));
    for (const box of [mailbox, await reopen()]) {
      for (const draft of [ref, null]) {
        const state = await box.readOutgoing({ token, draft });
        expect(state).toMatchObject({ kind: 'sent', ref: sent });
        if ('raw' in state) await isSame(state.raw, raw);
      }
    }
  });

  claim('bytes of another digest are rejected, and the draft stays', async () => {
    const { mailbox, token, ref } = await openWithDraft();
    for (const digest of [digestOf(Buffer.from('other')), ''])
      await expect(mailbox.sendDraft(ref, digest)).rejects.toMatchObject({ name: 'ConnectorError', kind: 'rejected' });
    expect((await mailbox.readOutgoing({ token, draft: ref })).kind).toBe('draft');
  });

  claim('a draft that a person edited is rejected with the old digest, and stays', async () => {
    const { mailbox, token, raw, ref, editDraft } = await openWithDraft();
    await editDraft(ref, draftWith(token, 'edited'));
    await expect(mailbox.sendDraft(ref, digestOf(raw))).rejects.toMatchObject({ kind: 'rejected' });
    expect((await mailbox.readOutgoing({ token, draft: ref })).kind).toBe('draft');
  });
}

function testSendingOnce(claim: Claim, openWithDraft: ReturnType<typeof withDraft>): void {
  claim('a second send of one draft is rejected', async () => {
    const { mailbox, raw, ref, reopen } = await openWithDraft();
    await mailbox.sendDraft(ref, digestOf(raw));
    for (const box of [mailbox, await reopen()])
      await expect(box.sendDraft(ref, digestOf(raw))).rejects.toMatchObject({ kind: 'rejected' });
  });

  claim('of two sends at once, by two processes too, one succeeds', async () => {
    const { mailbox, token, raw, ref, reopen } = await openWithDraft();
    const other = await reopen();
    const tries = await Promise.allSettled(
      [mailbox, other, mailbox, other].map((box) => box.sendDraft(ref, digestOf(raw))),
    );
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await mailbox.readOutgoing({ token, draft: ref })).kind).toBe('sent');
  });

  claim('a removed or discarded draft is not sent', async () => {
    for (const way of ['removed', 'discarded']) {
      const { mailbox, token, raw, ref, discardDraft } = await openWithDraft();
      await (way === 'removed' ? mailbox.removeDraft(ref) : discardDraft(ref));
      await expect(mailbox.sendDraft(ref, digestOf(raw))).rejects.toMatchObject({ kind: 'rejected' });
      expect((await mailbox.readOutgoing({ token, draft: ref })).kind).not.toBe('sent');
    }
  });

  claim('what is no draft is not sent', async () => {
    const { mailbox, raw } = await openWithDraft();
    for (const ref of ['no-such-draft', ...HOSTILE_REFS])
      await expect(mailbox.sendDraft(ref, digestOf(raw))).rejects.toMatchObject({ kind: 'rejected' });
  });

  claim('removeDraft leaves a sent mail as it is', async () => {
    const { mailbox, token, raw, ref } = await openWithDraft();
    const sent = await mailbox.sendDraft(ref, digestOf(raw));
    await mailbox.removeDraft(ref);
    await mailbox.removeDraft(sent);
    expect((await mailbox.readOutgoing({ token, draft: ref })).kind).toBe('sent');
  });
}
