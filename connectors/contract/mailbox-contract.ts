// The contract of the Mailbox port as tests: every sentence of src/ports/mailbox.ts. Each mailbox connector runs it.
import { describe, expect } from 'vitest';
import type { Mailbox, ProviderMessageId } from '../../src/ports/mailbox.ts';
import { type Claim, claimsWithSkips } from './contract-test.ts';
import { testDrafts, testOutgoing } from './mailbox-drafts.ts';
import {
  HOSTILE_REFS,
  listAll,
  type MailboxUnderTest,
  mailWith,
  ODD_MAILS,
  refsOf,
  sameButMessageId,
  sameOutgoing,
} from './mailbox-in-use.ts';
import { testLeftovers } from './mailbox-leftovers.ts';
import { testSending } from './mailbox-sending.ts';

export function testMailbox(underTest: MailboxUnderTest): void {
  const {
    name,
    open,
    mailsForTwoPages,
    keepsMessageId = true,
    keepsBytes = true,
    savesInSteps = false,
    oddMails = ODD_MAILS,
    skips = [],
  } = underTest;
  const { claim, check } = claimsWithSkips(skips);
  const isSame = sameOutgoing(keepsBytes);
  describe(`${name} fills the Mailbox port`, () => {
    testListing(claim, open);
    testTimes(claim, open);
    testPages(claim, open, mailsForTwoPages);
    testFetching(claim, open, oddMails);
    testMarks(claim, open);
    testDrafts(claim, open, isSame);
    testOutgoing(claim, open, isSame);
    testLeftovers(claim, open, { isSame, savesInSteps });
    testSending(claim, open, keepsMessageId ? isSame : sameButMessageId);
    check();
  });
}

const read = async (mailbox: Mailbox, refs: readonly ProviderMessageId[]): Promise<readonly string[]> =>
  Promise.all(refs.map(async (ref) => Buffer.from(await mailbox.fetchRaw(ref)).toString('latin1')));

const text = (raw: Uint8Array): string => Buffer.from(raw).toString('latin1');

function testListing(claim: Claim, open: MailboxUnderTest['open']): void {
  claim('our addresses are lower-cased and there is one that sends', async () => {
    const { mailbox } = await open();
    expect(mailbox.account.addresses.length).toBeGreaterThan(0);
    expect(mailbox.account.addresses).toEqual(mailbox.account.addresses.map((address) => address.toLowerCase()));
  });

  claim('without a cursor all messages are listed, oldest first', async () => {
    const { mailbox, deliver } = await open();
    const mails = Array.from({ length: 5 }, (_, n) => mailWith('', `mail ${n}`));
    for (const mail of mails) await deliver(mail);
    expect(await read(mailbox, (await listAll(mailbox, null)).refs)).toEqual(mails.map(text));
  });

  claim('an empty mailbox gives a cursor that later finds the first mail', async () => {
    const { mailbox, deliver } = await open();
    const { refs, cursor } = await listAll(mailbox, null);
    expect(refs).toEqual([]);
    await deliver(mailWith('', 'first'));
    expect((await listAll(mailbox, cursor)).refs).toHaveLength(1);
  });

  claim('after a cursor come the messages that arrived since', async () => {
    const { mailbox, deliver } = await open();
    await deliver(mailWith('', 'old'));
    const { cursor } = await listAll(mailbox, null);
    const late = mailWith('', 'late');
    await deliver(late);
    const since = await listAll(mailbox, cursor);
    expect(await read(mailbox, since.refs)).toContain(text(late));
    expect((await listAll(mailbox, since.cursor)).refs).toEqual([]);
  });

  claim('listings at the same time all skip nothing', async () => {
    const { mailbox, deliver } = await open();
    const { cursor } = await listAll(mailbox, null);
    for (let n = 0; n < 4; n += 1) await deliver(mailWith('', `mail ${n}`));
    const all = await Promise.all([cursor, cursor, null].map((from) => listAll(mailbox, from)));
    for (const { refs, cursor: end } of all) {
      expect(new Set(refs).size).toBe(4);
      expect((await listAll(mailbox, end)).refs).toEqual([]);
    }
  });

  claim('a cursor is good in the next process', async () => {
    const { mailbox, deliver, reopen } = await open();
    await deliver(mailWith(''));
    const { cursor } = await listAll(mailbox, null);
    await deliver(mailWith(''));
    expect((await listAll(await reopen(), cursor)).refs).toHaveLength(1);
  });

  claim('an unknown cursor is reset, and listing again skips nothing', async () => {
    const { mailbox, deliver } = await open();
    await deliver(mailWith(''));
    for (const cursor of ['', 'no such cursor', '../x', '0:1', '999999:1', 'x'.repeat(5_000)])
      expect(await mailbox.listChanges(cursor)).toEqual({ kind: 'reset' });
    expect((await listAll(mailbox, null)).refs).toHaveLength(1);
  });
}

function testTimes(claim: Claim, open: MailboxUnderTest['open']): void {
  const HOUR_MS = 3_600_000;
  const fromNow = (ms: number) => ({ since: new Date(Date.now() + ms).toISOString() });

  claim('from a time on, what arrived since is listed, and nothing of before', async () => {
    const { mailbox, deliver } = await open();
    await deliver(mailWith('', 'early'));
    expect(refsOf(await mailbox.listChanges(fromNow(-HOUR_MS)))).toHaveLength(1);
    const later = await mailbox.listChanges(fromNow(HOUR_MS));
    expect(refsOf(later)).toEqual([]);
    await deliver(mailWith('', 'late'));
    if (later.kind === 'changes') expect((await listAll(mailbox, later.cursor)).refs).toHaveLength(1);
  });

  claim('what a person sends by hand is told as sent, once it is there, and from a time on', async () => {
    const { mailbox, sendByHand } = await open();
    const { cursor } = await listAll(mailbox, null);
    await sendByHand(mailWith('', 'by hand'));
    for (const from of [cursor, null]) {
      const { refs } = await listAll(mailbox, from, 'sent');
      expect(refs).toHaveLength(1);
      expect(text(await mailbox.fetchRaw(refs[0] ?? ''))).toContain('by hand');
    }
    expect((await listAll(mailbox, null)).refs).toEqual([]);
  });
}

function testPages(claim: Claim, open: MailboxUnderTest['open'], mailsForTwoPages: number): void {
  claim('many messages come in pages, each at least once', async () => {
    const { mailbox, deliver } = await open();
    for (let n = 0; n < mailsForTwoPages; n += 1) await deliver(mailWith('', `mail ${n}`));
    const { refs, pages } = await listAll(mailbox, null);
    expect(pages).toBeGreaterThan(1);
    expect(new Set(refs).size).toBe(mailsForTwoPages);
  });

  claim('messages that arrive between two pages are not skipped', async () => {
    const { mailbox, deliver } = await open();
    for (let n = 0; n < mailsForTwoPages; n += 1) await deliver(mailWith('', `mail ${n}`));
    const first = await mailbox.listChanges({ since: null });
    if (first.kind !== 'changes') throw new Error('a new listing was reset');
    await deliver(mailWith('', 'between'));
    const rest = await listAll(mailbox, first.cursor);
    expect(new Set([...refsOf(first), ...rest.refs]).size).toBe(mailsForTwoPages + 1);
  });
}

function testFetching(claim: Claim, open: MailboxUnderTest['open'], odd: readonly Uint8Array[]): void {
  claim('the stored bytes come back unchanged, whatever they are', async () => {
    const { mailbox, deliver } = await open();
    for (const raw of odd) await deliver(raw);
    expect(await read(mailbox, (await listAll(mailbox, null)).refs)).toEqual(odd.map(text));
  });

  claim('fetchRaw of what is not there throws not_found', async () => {
    const { mailbox } = await open();
    for (const ref of ['no-such-message', ...HOSTILE_REFS])
      await expect(mailbox.fetchRaw(ref)).rejects.toMatchObject({ name: 'ConnectorError', kind: 'not_found' });
  });
}

function testMarks(claim: Claim, open: MailboxUnderTest['open']): void {
  const openWithMail = async () => {
    const inUse = await open();
    await inUse.deliver(mailWith('', 'marked'));
    const [ref = ''] = (await listAll(inUse.mailbox, null)).refs;
    return { ...inUse, ref };
  };

  claim('a message has no marks at first', async () => {
    const { mailbox, ref } = await openWithMail();
    expect(await mailbox.readMarks(ref)).toEqual([]);
  });

  claim('marks are added and removed together, and doing it again changes nothing', async () => {
    const { mailbox, ref } = await openWithMail();
    for (let n = 0; n < 2; n += 1) {
      await mailbox.mark(ref, { add: ['Waybill/To approve', 'Waybill/Outdated'], remove: [] });
      expect([...(await mailbox.readMarks(ref))].sort()).toEqual(['Waybill/Outdated', 'Waybill/To approve']);
    }
    for (let n = 0; n < 2; n += 1) {
      expect(await mailbox.mark(ref, { add: ['Waybill/Sent'], remove: ['Waybill/To approve', 'Waybill/Reject'] })).toBe(
        true,
      );
      expect([...(await mailbox.readMarks(ref))].sort()).toEqual(['Waybill/Outdated', 'Waybill/Sent']);
    }
  });

  claim('marks last, and neither the bytes nor the id change with them', async () => {
    const { mailbox, ref, reopen } = await openWithMail();
    const before = await mailbox.fetchRaw(ref);
    await mailbox.mark(ref, { add: ['Waybill/Escalated'], remove: [] });
    const later = await reopen();
    expect(await later.readMarks(ref)).toEqual(['Waybill/Escalated']);
    expect(Buffer.from(await later.fetchRaw(ref)).equals(Buffer.from(before))).toBe(true);
  });

  claim('a mark on one message is not on another', async () => {
    const { mailbox, deliver, ref } = await openWithMail();
    await deliver(mailWith('', 'another'));
    await mailbox.mark(ref, { add: ['Waybill/Approve'], remove: [] });
    const others = (await listAll(mailbox, null)).refs.filter((other) => other !== ref);
    expect(await mailbox.readMarks(others[0] ?? '')).toEqual([]);
  });

  claim('marking what is not there answers false, and reading its marks throws not_found', async () => {
    const { mailbox } = await open();
    for (const ref of ['no-such-message', ...HOSTILE_REFS]) {
      expect(await mailbox.mark(ref, { add: ['Waybill/Sent'], remove: [] })).toBe(false);
      await expect(mailbox.readMarks(ref)).rejects.toMatchObject({ kind: 'not_found' });
    }
  });
}
