// The switches over HTTP: what is not earned is not opened by any way, and what is set counts.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Intent } from '../../domain/intent.ts';
import { openPageFixture, type PageFixture } from './page-fixture.ts';
import type { ShownSwitch } from './switch-routes.ts';

let page: PageFixture;
let mailbox: string;
beforeAll(async () => {
  page = await openPageFixture({ hasMails: false });
  mailbox = (await read()).mailbox ?? '';
}, 120_000);
afterAll(() => page.close());

interface Shown {
  readonly mailboxes: readonly string[];
  readonly mailbox: string | null;
  readonly basedOn: number | null;
  readonly switches: readonly ShownSwitch[];
}
const read = async (): Promise<Shown> => (await (await page.ask('/api/switches', { as: 'admin' })).json()) as Shown;
const find = async (intent: Intent) => (await read()).switches.find((one) => one.intent === intent);
const set = async (intent: Intent, to: string, given: object = {}) => {
  const json = { mailbox, intent, to, basedOn: (await read()).basedOn, ...given };
  const answer = await page.ask('/api/switches', { method: 'POST', as: 'admin', json });
  return {
    status: answer.status,
    said: (await answer.json()) as { readonly fault?: string; readonly message?: string },
  };
};
const sends = () => page.desk.ports.records.watches.read(mailbox)?.sendsIntents;

/** Replies to that question that a person sent as they were. */
async function approve(intent: Intent, count: number): Promise<void> {
  const { records, clock } = page.desk.ports;
  await records.write(() => {
    for (let n = 0; n < count; n += 1) {
      const raw = Buffer.from(`Subject: ${intent} ${n}\r\n\r\n${n}\r\n`);
      const now = clock.now();
      const { id } = records.mails.keep({ mailbox, providerRef: `${intent}-${n}`, receivedAt: now, raw });
      const plan = { mailId: id, mailbox, token: `${intent} ${n}`, recipient: 'a@b.example', threadId: 9_000 + n };
      const { entry } = records.ledger.planDraft(
        { ...plan, isAutomatic: false, isReceipt: false, intent, now },
        'digest',
      );
      for (const [from, to] of [
        ['drafting', 'drafted'],
        ['drafted', 'sent'],
      ] as const)
        records.ledger.move(entry.id, { from: [from], to, now });
    }
  });
}

test('a new mailbox leaves drafts, and plain status questions may be switched to be sent at once', async () => {
  expect(await read()).toMatchObject({ sends: [], stoppedWhy: null });
  expect(await find('where_is_my_order')).toMatchObject({
    now: 'draft',
    byRules: 'send',
    open: ['escalate', 'ignore', 'draft', 'send'],
  });
  expect(await set('where_is_my_order', 'send')).toMatchObject({ status: 200 });
  expect(sends()).toEqual(['where_is_my_order']);
  expect(await find('where_is_my_order')).toMatchObject({ now: 'send' });
  expect(await read()).toMatchObject({ sends: ['where_is_my_order'] });
  expect((await set('where_is_my_order', 'draft')).status).toBe(200);
  expect(sends()).toEqual([]);
  const audit = JSON.stringify(page.desk.ports.records.audit.list({ fromSeq: 1, limit: 100 }));
  expect(audit).toContain('allow_sending');
  expect(audit).toContain('Adam Lund');
});

test('more than that is refused by the server until people have approved enough of it, and what needs a person for ever', async () => {
  expect((await find('refund_status'))?.open).not.toContain('send');
  expect(await set('refund_status', 'send')).toMatchObject({ status: 400, said: { fault: 'not_earned' } });
  await approve('refund_status', 49);
  expect((await set('refund_status', 'send')).said.message).toContain('49 approved in this mailbox');
  await approve('stock_question', 50);
  expect(await find('stock_question')).toMatchObject({ evidence: { approved: 50, unedited: 50, standing: 'earned' } });
  expect((await set('stock_question', 'send')).status).toBe(200);
  expect(sends()).toEqual(['stock_question']);
  await approve('cancel_order', 60);
  expect(await set('cancel_order', 'send')).toMatchObject({ status: 400, said: { fault: 'not_earned' } });
  expect(sends()).toEqual(['stock_question']);
});

test('what is stricter than the rules counts as a rule from the next mail on, and what is laxer is refused with the rule that holds it', async () => {
  expect((await set('stock_question', 'escalate')).status).toBe(200);
  expect(sends()).toEqual([]);
  expect(page.desk.ports.settings.policy.rules.map(({ id }) => id)).toContain('switch_escalate_stock_question');
  expect(await find('stock_question')).toMatchObject({ now: 'escalate' });
  const held = await set('complaint', 'draft');
  expect(held).toMatchObject({
    status: 400,
    said: { fault: 'held', message: expect.stringContaining('for_a_person') },
  });
  expect((await set('stock_question', 'draft')).status).toBe(200);
  expect(page.desk.ports.settings.policy.rules.map(({ id }) => id)).not.toContain('switch_escalate_stock_question');
});

test('two at once: the second sees that the first was there, and nothing of the second counts', async () => {
  const { basedOn } = await read();
  expect((await set('return_request', 'escalate', { basedOn })).status).toBe(200);
  expect(await set('invoice_request', 'escalate', { basedOn })).toMatchObject({
    status: 409,
    said: { fault: 'conflict' },
  });
  expect(await find('invoice_request')).toMatchObject({ now: 'draft' });
});

test('a mailbox that is not there, or not the person’s, is not found', async () => {
  expect((await set('spam', 'escalate', { mailbox: 'other@shop.example' })).status).toBe(404);
  expect((await page.ask('/api/switches?mailbox=other%40shop.example', { as: 'viewer' })).status).toBe(404);
  const cookie = await page.signInBounded(['b@shop.example']);
  const seen = await page.ask('/api/switches', { headers: { cookie } });
  expect(await seen.json()).toMatchObject({ mailboxes: [], mailbox: null, switches: [] });
  expect((await page.ask(`/api/switches?mailbox=${encodeURIComponent(mailbox)}`, { headers: { cookie } })).status).toBe(
    404,
  );
  const json = { mailbox, intent: 'spam', to: 'escalate', basedOn: null };
  expect((await page.ask('/api/switches', { method: 'POST', headers: { cookie }, json })).status).toBe(404);
});
