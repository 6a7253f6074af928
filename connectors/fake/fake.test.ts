import { describe, expect, test } from 'vitest';
import { testMailbox } from '../contract/mailbox-contract.ts';
import { testOrderSource } from '../contract/order-source-contract.ts';
import { testStockSource } from '../contract/stock-source-contract.ts';
import { openFakeMailbox } from './mailbox.ts';
import { openFakeOrders, openFakeStock } from './sources.ts';

testMailbox({
  name: 'fake',
  mailsForTwoPages: 12,
  open: async () => {
    const mailbox = openFakeMailbox({ changesPerPage: 10 });
    return {
      mailbox,
      deliver: async (raw) => void mailbox.deliver(raw),
      reopen: async () => mailbox,
      editDraft: async (ref, raw) => mailbox.editDraft(ref, raw),
      discardDraft: async (ref) => mailbox.discardDraft(ref),
      emptyBin: async () => mailbox.emptyBin(),
      sendByHand: async (raw) => void mailbox.sendByHand(raw),
    };
  },
});
testOrderSource({
  name: 'fake',
  open: async (orders) => openFakeOrders(orders),
});
testStockSource({ name: 'fake', open: async (items) => openFakeStock(items) });

describe('a fake fails on request', () => {
  const draft = { raw: Buffer.from('X-Waybill-Id: t\r\n\r\n'), token: 't', replaces: null };

  test('before its work: nothing is done', async () => {
    const mailbox = openFakeMailbox();
    mailbox.failNext('saveDraft', { kind: 'rate_limited', retryAfterSeconds: 30 });
    await expect(mailbox.saveDraft(draft)).rejects.toMatchObject({ kind: 'rate_limited', retryAfterSeconds: 30 });
    expect(mailbox.drafts).toHaveLength(0);
    await mailbox.saveDraft(draft);
    expect(mailbox.drafts).toHaveLength(1);
  });

  test('after its work: it is done and the caller is not told', async () => {
    const mailbox = openFakeMailbox();
    mailbox.failNext('saveDraft', { kind: 'unavailable', when: 'after', times: 2 });
    await expect(mailbox.saveDraft(draft)).rejects.toMatchObject({ kind: 'unavailable' });
    await expect(mailbox.saveDraft(draft)).rejects.toMatchObject({ kind: 'unavailable' });
    expect(mailbox.drafts).toHaveLength(2);
  });

  test('its cursors can be forgotten', async () => {
    const mailbox = openFakeMailbox();
    const first = await mailbox.listChanges({ since: null });
    mailbox.forgetCursors();
    expect(await mailbox.listChanges(first.kind === 'changes' ? first.cursor : '')).toEqual({ kind: 'reset' });
  });
});
