// Shipping notices over HTTP: previews with settings that are typed, whose orders are shown, what was told, and since when a kind is on.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPageFixture, type PageFixture } from './page-fixture.ts';

let page: PageFixture;
beforeAll(async () => {
  page = await openPageFixture({ hasMails: false });
}, 120_000);
afterAll(() => page.close());

const ask = async (path: string, json?: object, as: 'admin' | 'viewer' = 'admin') => {
  const answer = await page.ask(`/api/${path}`, { as, ...(json === undefined ? {} : { method: 'POST', json }) });
  return { status: answer.status, said: (await answer.json()) as Record<string, unknown> };
};
const preview = (json: object) => ask('notices/preview', { notices: null, kind: 'shipped', language: 'en', ...json });

test('a sample is written with the settings as they are typed, and its HTML is shown in a frame to who asked alone', async () => {
  const typed = JSON.stringify({ trackingPage: 'https://fjordlight.example/track/{number}' });
  const { said } = await preview({ notices: typed });
  expect(said).toMatchObject({ faults: [], why: null, mail: { kinds: ['shipped'], language: 'en' } });
  const { text, frame } = said['mail'] as { text: string; frame: string };
  expect(text).toContain('https://fjordlight.example/track/1Z');
  const shown = await page.ask(frame, { as: 'admin' });
  expect(shown.headers.get('content-security-policy')).toContain('sandbox');
  expect(await shown.text()).toContain('https://fjordlight.example/track/1Z');
  expect((await page.ask(frame, { as: 'viewer' })).status).toBe(404);
  expect((await preview({ language: 'es' })).said['mail']).toMatchObject({ language: 'es' });
});

test('settings that cannot be used are named by their field, and write nothing', async () => {
  for (const [notices, fault] of [
    ['{"gatherMinutes":-1}', /^gatherMinutes: /],
    ['{', /not JSON/],
    ['{"kinds":{"shipped":{"mode":"send","since":"2026-11-20T09:00:00Z","isSentByOthers":true}}}', /not sent twice/],
  ] as const) {
    const { said } = await preview({ notices });
    expect(said['mail']).toBeNull();
    expect(String(said['faults'])).toMatch(fault);
  }
});

test("an order is shown with its turns to who sees all mailboxes, in the shopper's language, and to nobody else", async () => {
  const asked = { notices: null, number: 'FJ-10497', kind: null, language: null };
  const { status, said } = await ask('notices/preview/order', asked);
  expect(status).toBe(200);
  expect(said['mail']).toMatchObject({ kinds: ['out_for_delivery'], language: 'es' });
  expect(said['turns']).toContainEqual({ kind: 'out_for_delivery', holds: true, untold: 'off' });
  expect(await ask('notices/preview/order', { ...asked, number: 'FJ-1' })).toMatchObject({ status: 404 });
  const cookie = await page.signInBounded(['b2b@else.example']);
  const bounded = await page.ask('/api/notices/preview/order', { method: 'POST', json: asked, headers: { cookie } });
  expect([bounded.status, ((await bounded.json()) as { fault: string }).fault]).toEqual([403, 'all_mailboxes']);
  expect(page.desk.ports.records.notices.readOrder('10497')).toBeNull();
});

test('a kind counts from the moment it is published, whatever its settings say, and not from before when that is taken back', async () => {
  expect(page.desk.settings.current.notices.kinds).toEqual({});
  const before = page.desk.ports.clock.now();
  const content = JSON.stringify({
    kinds: { shipped: { mode: 'send', since: '2020-01-01T00:00:00Z', isSentByOthers: false } },
  });
  const changes = [{ part: 'notices', name: '', content, basedOn: null }];
  expect((await ask('settings/publish', { changes, note: 'On' })).status).toBe(200);
  const since = () => page.desk.settings.current.notices.kinds.shipped?.since ?? '';
  const first = since();
  expect(first >= before).toBe(true);
  const { said } = await ask('settings/parts/notices');
  const off = [{ part: 'notices', name: '', content: '{}', basedOn: said['releaseId'] }];
  const published = await ask('settings/publish', { changes: off, note: 'Off' });
  expect(since()).toBe('');
  const back = await ask(`settings/releases/${published.said['releaseId']}/take-back`, { note: 'On again' });
  expect(back.status).toBe(200);
  expect(since() > first).toBe(true);
});

test('what was made and what was not told and why is listed, without who gets it, and counted', async () => {
  const { records, clock } = page.desk.ports;
  const at = clock.now();
  const mailbox = 'orders@fjordlight.example';
  await records.write(() => {
    for (const [orderId, orderNumber] of [
      ['file:1', '#1'],
      ['file:2', '#2'],
    ] as const) {
      records.notices.ask(orderId, at);
      records.notices.noteLooked({ orderId, asked: 1 }, { orderNumber, at, nextAt: null });
    }
    const turn = { parcelId: 0, at, seenAt: at, dueAt: null } as const;
    const raw = Buffer.from('Subject: told\r\n\r\ntold');
    const { id: mailId } = records.mails.keep({ mailbox, providerRef: 'notice:x', receivedAt: at, raw });
    const about = { orderId: 'file:1', orderNumber: '#1', recipient: 'c@customer.example', language: 'en' } as const;
    const { id: noticeId } = records.notices.add({ ...about, kinds: ['shipped'], mode: 'send', madeAt: at, mailId });
    const entry = { mailId, mailbox, token: 'aa'.repeat(16), recipient: about.recipient, threadId: -noticeId };
    const { id: entryId } = records.ledger.plan({ ...entry, isAutomatic: true, noticeId, now: at });
    records.ledger.move(entryId, { from: ['planned'], to: 'sending', now: at });
    const detail = 'not sent: 550 5.1.1 <c@customer.example> is unknown';
    records.ledger.move(entryId, { from: ['sending'], to: 'failed', now: at, detail });
    records.notices.noteReport(noticeId, { report: 'bounced', at });
    records.privacy.suppress({ address: about.recipient, at, by: 'waybill', why: 'dead' });
    const untold = { ...turn, orderId: 'file:2', standing: 'recorded' } as const;
    records.notices.addTurn({ ...untold, key: 'delivered', kind: 'delivered', why: 'late' });
    records.notices.addTurn({ ...untold, key: 'shipped', kind: 'shipped', why: 'off' });
  });
  const { said } = await ask('notices', undefined, 'viewer');
  expect(said).toMatchObject({
    senders: [],
    mailboxes: page.desk.ports.records.watches.list().map((one) => one.mailbox),
  });
  expect(said['notices']).toMatchObject([
    {
      ...{
        orderNumber: '#1',
        kinds: ['shipped'],
        state: 'failed',
        report: 'bounced',
        reportedAt: at,
        isSuppressed: true,
      },
      detail: 'not sent: 550 5.1.1 <…> is unknown',
    },
  ]);
  expect(JSON.stringify(said['notices'])).not.toContain('@');
  expect(said['untold']).toMatchObject([{ orderNumber: '#2', kind: 'delivered', why: 'late' }]);
  const counted = () => ask('notices/figures', undefined, 'viewer');
  expect((await counted()).said).toMatchObject({
    ...{ days: 30, sent: 0, told: { orders: 0 }, untold: { orders: 2 } },
    troubles: { bounced: 1, delayed: 0, complained: 0, failed: 1, unknown: 0 },
  });
});

test('promises are listed to who sees the mailbox of their mail, without who was promised', async () => {
  const { records, clock } = page.desk.ports;
  const mailbox = 'orders@fjordlight.example';
  const at = clock.now();
  await records.write(() => {
    const raw = Buffer.from('Subject: where\r\n\r\nwhere');
    const { id: mailId } = records.mails.keep({ mailbox, providerRef: 'asked:1', receivedAt: at, raw });
    const about = { mailId, threadId: 1, recipient: 'c@customer.example', orderId: 'file:1', orderNumber: '#1' };
    const promised = { intent: 'cancel_order', sentence: 'We will write.', keptByKinds: ['item_cancelled'] } as const;
    records.commitments.plan(mailId, { ...about, ...promised, madeAt: at });
    const { id = 0 } = records.commitments.readOfMail(mailId) ?? {};
    records.commitments.move(id, { to: 'open', at, dueAt: at });
  });
  const { said } = await ask('commitments', undefined, 'viewer');
  const shown = { orderNumber: '#1', intent: 'cancel_order', state: 'open', keptByKinds: ['item_cancelled'] };
  expect(said['commitments']).toMatchObject([shown]);
  expect(JSON.stringify(said)).not.toContain('@');
  expect((await ask('commitments?state=kept')).said['commitments']).toEqual([]);
  expect((await ask('commitments?state=planned')).status).toBe(400);
  const listed = async (mailboxes: readonly string[]) => {
    const answer = await page.ask('/api/commitments', { headers: { cookie: await page.signInBounded(mailboxes) } });
    return ((await answer.json()) as { commitments: readonly object[] }).commitments.length;
  };
  expect(await listed([mailbox])).toBe(1);
  expect(await listed(['b2b@else.example'])).toBe(0);
});
