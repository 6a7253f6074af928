// The part of the Mailbox contract about drafts and where outgoing mail is now. Called by mailbox-contract.ts.
import PostalMime, { type Email } from 'postal-mime';
import { expect } from 'vitest';
import { composeMessage } from '../../src/mail/compose-message.ts';
import type { DraftVersion, Mailbox } from '../../src/ports/mailbox.ts';
import type { Claim } from './contract-test.ts';
import {
  digestOf,
  draftWith,
  HOSTILE_REFS,
  listAll,
  type MailboxUnderTest,
  mailWith,
  newToken,
  type SameOutgoing,
} from './mailbox-in-use.ts';

const filesOf = (mail: Email | undefined) =>
  (mail?.attachments ?? []).map(({ filename, content }) => [
    filename,
    Buffer.from(content as ArrayBuffer).toString('hex'),
  ]);

const FILE = { filename: 'Rücksendeetikett 7.pdf', contentType: 'application/pdf' };
/** As deliver composes a reply with a paper of the order: every byte stands in it once. */
const draftWithFile = (token: string): Uint8Array =>
  composeMessage({
    reply: {
      to: [{ name: 'Mara', address: 'mara@example.com' }],
      subject: 'Re: label',
      text: 'Dear Mara\n',
      html: '<p>Dear Mara</p>',
      language: 'en',
      inReplyTo: null,
      references: [],
    },
    files: [{ ...FILE, bytes: Uint8Array.from({ length: 256 }, (_, n) => n) }],
    from: { name: 'Desk', address: 'orders@shop.example' },
    date: '2026-11-20T09:00:00Z',
    messageId: `${token}@shop.example`,
    token,
    isAutomatic: false,
  });

async function asItIs(mailbox: Mailbox, token: string, draft: string): Promise<DraftVersion> {
  const state = await mailbox.readOutgoing({ token, draft });
  if (!('raw' in state)) throw new Error('there is no draft');
  return { ref: state.ref, version: state.version ?? digestOf(state.raw) };
}

export function testDrafts(claim: Claim, open: MailboxUnderTest['open'], isSame: SameOutgoing): void {
  claim('a saved draft is found by its token, with its bytes, with and without its id', async () => {
    const { mailbox } = await open();
    const token = newToken();
    const raw = draftWith(token);
    const ref = await mailbox.saveDraft({ raw, token, replaces: null });
    for (const draft of [ref, null]) {
      const state = await mailbox.readOutgoing({ token, draft });
      expect(state).toMatchObject({ kind: 'draft', ref });
      if ('raw' in state) await isSame(state.raw, raw);
    }
  });

  claim('a saved draft keeps what is attached to it, byte for byte, and counts as untouched', async () => {
    const { mailbox } = await open();
    const token = newToken();
    const raw = draftWithFile(token);
    const ref = await mailbox.saveDraft({ raw, token, replaces: null });
    const state = await mailbox.readOutgoing({ token, draft: ref });
    if (state.kind !== 'draft') throw new Error(`it is ${state.kind}`);
    const [before, after] = await Promise.all([raw, state.raw].map((bytes) => PostalMime.parse(bytes)));
    expect(filesOf(after)).toEqual(filesOf(before));
    expect(filesOf(after)).toHaveLength(1);
    expect(state.version ?? digestOf(state.raw)).toBe(digestOf(raw));
  });

  claim('a saved draft is there in the next process', async () => {
    const { mailbox, reopen } = await open();
    const token = newToken();
    const ref = await mailbox.saveDraft({ raw: draftWith(token), token, replaces: null });
    expect(await (await reopen()).readOutgoing({ token, draft: null })).toMatchObject({ kind: 'draft', ref });
  });

  claim('saving again replaces the draft by the new one', async () => {
    const { mailbox } = await open();
    const token = newToken();
    const old = await mailbox.saveDraft({ raw: draftWith(token, 'first'), token, replaces: null });
    const raw = draftWith(token, 'second');
    const ref = await mailbox.saveDraft({ raw, token, replaces: await asItIs(mailbox, token, old) });
    for (const draft of [ref, old, null]) {
      const state = await mailbox.readOutgoing({ token, draft });
      expect(state).toMatchObject({ kind: 'draft', ref });
      if ('raw' in state) await isSame(state.raw, raw);
    }
    expect(ref).not.toBe(old);
    await expect(mailbox.fetchRaw(old)).rejects.toMatchObject({ kind: 'not_found' });
  });

  claim('what is gone or never was is not replaced: nothing is saved', async () => {
    const { mailbox, discardDraft } = await open();
    for (const ref of ['no-such-draft', ...HOSTILE_REFS]) {
      const token = newToken();
      const saving = mailbox.saveDraft({ raw: draftWith(token), token, replaces: { ref, version: '0'.repeat(64) } });
      await expect(saving).rejects.toMatchObject({ name: 'ConnectorError', kind: 'rejected' });
      expect(await mailbox.readOutgoing({ token, draft: null })).toEqual({ kind: 'absent' });
    }
    for (const end of ['deleted', 'sent'] as const) {
      const token = newToken();
      const old = await mailbox.saveDraft({ raw: draftWith(token, 'first'), token, replaces: null });
      const replaces = await asItIs(mailbox, token, old);
      if (end === 'deleted') await discardDraft(old);
      else await mailbox.sendDraft(old, replaces.version);
      const saving = mailbox.saveDraft({ raw: draftWith(token, 'second'), token, replaces });
      await expect(saving).rejects.toMatchObject({ name: 'ConnectorError', kind: 'rejected' });
      expect(await mailbox.readOutgoing({ token, draft: old })).toMatchObject({ kind: end });
    }
  });

  claim('a draft that a person has changed is not replaced: theirs stays, and nothing is saved', async () => {
    const { mailbox, editDraft } = await open();
    const token = newToken();
    const old = await mailbox.saveDraft({ raw: draftWith(token, 'first'), token, replaces: null });
    const replaces = await asItIs(mailbox, token, old);
    const edited = draftWith(token, 'Dear Mara, edited');
    await editDraft(old, edited);
    const saving = mailbox.saveDraft({ raw: draftWith(token, 'second'), token, replaces });
    await expect(saving).rejects.toMatchObject({ name: 'ConnectorError', kind: 'rejected' });
    const state = await mailbox.readOutgoing({ token, draft: old });
    expect(state.kind).toBe('draft');
    if ('raw' in state) await isSame(state.raw, edited);
  });

  claim('many drafts saved at once are all there', async () => {
    const { mailbox, reopen } = await open();
    const tokens = Array.from({ length: 40 }, newToken);
    const refs = await Promise.all(
      tokens.map((token) => mailbox.saveDraft({ raw: draftWith(token), token, replaces: null })),
    );
    expect(new Set(refs).size).toBe(tokens.length);
    const later = await reopen();
    for (const token of tokens) expect((await later.readOutgoing({ token, draft: null })).kind).toBe('draft');
  });
}

/** Where outgoing mail is now, whoever moved it. */
export function testOutgoing(claim: Claim, open: MailboxUnderTest['open'], isSame: SameOutgoing): void {
  claim('a token that nothing carries is absent, whatever else is there', async () => {
    const { mailbox } = await open();
    const token = newToken();
    const other = await mailbox.saveDraft({ raw: draftWith(token), token, replaces: null });
    const part = token.slice(0, -1);
    for (const draft of [null, other, 'no-such-draft', ...HOSTILE_REFS]) {
      for (const unknown of [newToken(), part])
        expect(await mailbox.readOutgoing({ token: unknown, draft })).toEqual({ kind: 'absent' });
    }
  });

  claim('a token only named in the text of a mail is not carried by it', async () => {
    const { mailbox, deliver } = await open();
    const token = newToken();
    await deliver(mailWith('', `X-Waybill-Id: ${token}`));
    expect(await mailbox.readOutgoing({ token, draft: null })).toEqual({ kind: 'absent' });
  });

  claim('a draft that a person edited comes back with the new bytes', async () => {
    const { mailbox, editDraft, reopen } = await open();
    const token = newToken();
    const ref = await mailbox.saveDraft({ raw: draftWith(token), token, replaces: null });
    const edited = draftWith(token, 'Dear Mara, edited');
    await editDraft(ref, edited);
    for (const box of [mailbox, await reopen()]) {
      const state = await box.readOutgoing({ token, draft: ref });
      expect(state.kind).toBe('draft');
      if ('raw' in state) await isSame(state.raw, edited);
    }
  });

  claim('a draft in the bin is deleted, and absent when the bin is empty', async () => {
    const { mailbox, discardDraft, emptyBin } = await open();
    const token = newToken();
    const ref = await mailbox.saveDraft({ raw: draftWith(token), token, replaces: null });
    await discardDraft(ref);
    expect(await mailbox.readOutgoing({ token, draft: ref })).toEqual({ kind: 'deleted' });
    await emptyBin();
    expect(await mailbox.readOutgoing({ token, draft: ref })).toEqual({ kind: 'absent' });
  });

  claim('removeDraft removes an unsent draft, and doing it again changes nothing', async () => {
    const { mailbox } = await open();
    const token = newToken();
    const ref = await mailbox.saveDraft({ raw: draftWith(token), token, replaces: null });
    await mailbox.removeDraft(ref);
    await mailbox.removeDraft(ref);
    expect(['deleted', 'absent']).toContain((await mailbox.readOutgoing({ token, draft: ref })).kind);
  });

  claim('removeDraft of what is no draft of ours does nothing', async () => {
    const { mailbox, deliver } = await open();
    await deliver(mailWith(''));
    const [inbound = ''] = (await listAll(mailbox, null)).refs;
    for (const ref of [inbound, 'no-such-draft', ...HOSTILE_REFS]) await mailbox.removeDraft(ref);
    expect((await mailbox.fetchRaw(inbound)).length).toBeGreaterThan(0);
  });
}
