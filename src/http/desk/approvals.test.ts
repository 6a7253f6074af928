// Approving several replies of the sample desk at once over HTTP: what is kept apart, two people at once, and what has changed meanwhile.
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Role } from '../../domain/rights.ts';
import type { Approvable } from '../../mail-view/read-approvable.ts';
import { ConnectorError } from '../../ports/connector-error.ts';
import type { LedgerEntry } from '../../ports/records.ts';
import type { Approved } from './approval-routes.ts';
import { openPageFixture, type PageFixture } from './page-fixture.ts';

let page: PageFixture;
let waiting: LedgerEntry[];
beforeAll(async () => {
  page = await openPageFixture();
  const { ledger, watches } = page.desk.ports.records;
  waiting = [...ledger.listDrafted(watches.list()[0]?.mailbox ?? '', 100)].sort((a, b) => a.mailId - b.mailId);
}, 120_000);
afterAll(() => page.close());

type Who = { readonly as: Role } | { readonly headers: Record<string, string> };
const AGENT: Who = { as: 'agent' };
const post = (path: string, json: object, who: Who = AGENT) => page.ask(path, { method: 'POST', json, ...who });
const look = async (mailIds: readonly number[], who?: Who): Promise<readonly Approvable[]> => {
  const answer = await post('/api/approvals/look', { mailIds }, who);
  expect(answer.status).toBe(200);
  return ((await answer.json()) as { replies: Approvable[] }).replies;
};
const approve = async (replies: readonly object[], who?: Who): Promise<readonly Approved[]> => {
  const answer = await post('/api/approvals', { replies }, who);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toContain('application/x-ndjson');
  const lines = (await answer.text()).trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as Approved);
};
const seenOf = ({ mailId, reply }: Approvable) => ({ mailId, version: reply?.version ?? '' });
const stateOf = (mailId: number) => page.desk.ports.records.ledger.readForMail(mailId)?.state;
const together = async (count: number): Promise<readonly Approvable[]> => {
  const all = await look(waiting.map(({ mailId }) => mailId));
  const open = all.filter(({ mailId, apart }) => apart === null && stateOf(mailId) === 'drafted').slice(0, count);
  expect(open).toHaveLength(count);
  return open;
};

const mailOf = (name: string): number => {
  const { mails } = page.desk.ports.records;
  return mails.listNewestIds(100).find((id) => mails.read(id)?.providerRef.includes(name)) ?? 0;
};

test('what needs to be read by itself is kept apart, with why, and not approved although it was seen', async () => {
  const [refund, angry, gap] = ['20-', '35-', '18-'].map(mailOf);
  const escalated = page.desk.ports.records.mails.listNewestIds(100).find((id) => stateOf(id) === undefined) ?? 0;
  const [edited] = await together(1);
  const text = 'Hello,\n\nyour order #W9999999 arrives on December 24.';
  await post(`/api/mails/${edited?.mailId}/edit`, { version: edited?.reply?.version, text });
  const ids = [refund, angry, gap, edited?.mailId, escalated, 99_999].map(Number);
  const shown = await look(ids);
  expect(shown.map(({ mailId, apart }) => [mailId, apart])).toEqual(
    ['money', 'alarm', 'findings', 'findings', 'no_reply', 'no_mail'].map((why, n) => [ids[n], why]),
  );
  expect(shown[3]?.reply).toMatchObject({ isChanged: true, text });
  expect(shown[3]?.reply?.findings.join()).toContain('W9999999');
  const ends = await approve(shown.slice(0, 4).map(seenOf));
  expect(ends.map(({ end, fault }) => [end, fault?.fault])).toEqual(
    ['money', 'alarm', 'findings', 'findings'].map((why) => [null, why]),
  );
  expect(ids.slice(0, 4).map(stateOf)).toEqual(['drafted', 'drafted', 'drafted', 'drafted']);
});

test('a reply is shown whole, with the names of what is attached to it', async () => {
  const { mailbox, records } = page.desk.ports;
  const [one] = await together(1);
  const mailId = one?.mailId ?? 0;
  const entry = records.ledger.readForMail(mailId);
  if (entry === null) throw new Error('no draft');
  const found = await mailbox.readOutgoing({ token: entry.token, draft: entry.draftRef });
  if (found.kind !== 'draft') throw new Error('its draft is gone');
  const text = Array.from({ length: 60 }, (_, n) => `Line ${'abcdefghij'.repeat(2)} of the reply${'.'.repeat(n)}`).join(
    '\n',
  );
  const raw = [
    ...[`From: orders@fjordlight.example`, `To: ${entry.recipient}`, 'Subject: Re: yours', 'MIME-Version: 1.0'],
    ...[`X-Waybill-Id: ${entry.token}`, 'Content-Type: multipart/mixed; boundary=b', '', '--b'],
    ...['Content-Type: text/plain; charset=utf-8', '', ...text.split('\n'), '--b', 'Content-Type: application/pdf'],
    ...['Content-Disposition: attachment; filename="Invoice 1042.pdf"', '', '%PDF-1.4', '--b--', ''],
  ].join('\r\n');
  const replaces = { ref: found.ref, version: one?.reply?.version ?? '' };
  await mailbox.saveDraft({ raw: Buffer.from(raw), token: entry.token, replaces });
  const [shown] = await look([mailId]);
  expect(shown?.reply).toMatchObject({ text, attachments: ['Invoice 1042.pdf'], isChanged: true });
  expect(text.length).toBeGreaterThan(2_000);
});

test('two people at once send each reply once, and each is told of every one what came of it', async () => {
  const chosen = (await together(4)).map(seenOf);
  const { mailbox } = page.desk.ports;
  const [ana, adam] = await Promise.all([approve(chosen), approve([...chosen].reverse(), { as: 'admin' })]);
  for (const { mailId } of chosen) {
    const ends = [ana, adam].map((lines) => lines?.find((line) => line.mailId === mailId));
    expect(
      ends.filter((one) => one?.end?.kind === 'sent'),
      `mail ${mailId}`,
    ).toHaveLength(1);
    const first = ends[0]?.end?.kind === 'sent' ? 'Ana Vidal' : 'Adam Lund';
    expect(ends.find((one) => one?.end === null)?.fault).toMatchObject({ fault: 'decided' });
    expect(ends.find((one) => one?.end === null)?.fault?.message).toContain(first);
    expect(stateOf(mailId)).toBe('sent');
    const approvals = page.desk.ports.records.audit.show(mailId).filter(({ step }) => step === 'approval');
    expect(approvals.map(({ content }) => JSON.parse(content ?? '{}'))).toMatchObject([
      { sent: true, by: { name: first } },
    ]);
    const entry = page.desk.ports.records.ledger.readForMail(mailId);
    const copy = { token: entry?.token ?? '', draft: entry?.draftRef ?? null };
    expect((await mailbox.readOutgoing(copy)).kind).toBe('sent');
  }
});

test('a reply that was changed after it was shown is not sent, and the others are', async () => {
  const [changed, other] = await together(2);
  const { mailId = 0, reply } = changed ?? {};
  const text = `${((await (await page.ask(`/api/mails/${mailId}`, AGENT)).json()) as { draft: { text: string } }).draft.text}\n\nAll the best`;
  expect((await post(`/api/mails/${mailId}/edit`, { version: reply?.version, text }, { as: 'admin' })).status).toBe(
    200,
  );
  const ends = await approve([changed, other].map((one) => seenOf(one as Approvable)));
  expect(ends).toMatchObject([
    { mailId, end: null, fault: { fault: 'changed' } },
    { end: { kind: 'sent' }, fault: null },
  ]);
  expect(ends[0]?.fault?.message).toContain('Adam Lund');
  expect(stateOf(mailId)).toBe('drafted');
});

test('what could not be looked at when its turn came is not sent, although its mailbox answers a moment later', async () => {
  const [refund] = await look([mailOf('20-')]);
  const [other] = await together(1);
  const { mailbox } = page.desk.ports;
  for (const [shown, gone, why] of [
    [refund, () => Promise.reject(new ConnectorError('unavailable', 'away')), 'mailbox_away'],
    [refund, () => Promise.resolve({ kind: 'absent' } as const), 'changed'],
    [other, () => Promise.reject(new ConnectorError('unavailable', 'away')), 'mailbox_away'],
  ] as const) {
    const asked = vi.spyOn(mailbox, 'readOutgoing').mockImplementationOnce(gone);
    const ends = await approve([seenOf(shown as Approvable)]);
    expect(asked).toHaveBeenCalled();
    asked.mockRestore();
    expect(ends.map(({ end, fault }) => [end, fault?.fault])).toEqual([[null, why]]);
    expect(stateOf(shown?.mailId ?? 0)).toBe('drafted');
  }
});

test('nothing of a mailbox that is not theirs is told or approved', async () => {
  const [one] = await together(1);
  const headers = { cookie: await page.signInBounded(['b2b@else.example'], 'agent') };
  const [shown] = await look([one?.mailId ?? 0], { headers });
  expect(shown).toEqual({ mailId: one?.mailId, contact: '', asked: '', reply: null, apart: 'no_mail' });
  expect(await approve([seenOf(one as Approvable)], { headers })).toMatchObject([
    { end: null, fault: { fault: 'no_mail' } },
  ]);
  expect(stateOf(one?.mailId ?? 0)).toBe('drafted');
});

test('whose session ends while they are sent has sent those before, and none after', async () => {
  const chosen = (await together(3)).map(seenOf);
  const { id = '' } = page.directory.listMembers().find(({ role }) => role === 'owner') ?? {};
  const stop = page.desk.ports.records.queue.onChange(() => page.directory.sessions.endAllBut(id, null));
  const ends = await approve(chosen, { as: 'owner' });
  stop();
  expect(ends.map(({ end, fault }) => end?.kind ?? fault?.fault)).toEqual(['sent', 'signed_out', 'signed_out']);
  expect(chosen.map(({ mailId }) => stateOf(mailId))).toEqual(['sent', 'drafted', 'drafted']);
});

test('there are fifty at most, each once, and with a version', async () => {
  const some = (count: number) => Array.from({ length: count }, (_, n) => n + 1);
  for (const mailIds of [[], some(51), [1, 1], [0], ['1']])
    expect((await post('/api/approvals/look', { mailIds })).status, String(mailIds)).toBe(400);
  const seen = (mailId: number) => ({ mailId, version: 'v' });
  for (const replies of [[], some(51).map(seen), [seen(1), seen(1)], [{ mailId: 1 }], [{ mailId: 1, version: '' }]])
    expect((await post('/api/approvals', { replies })).status).toBe(400);
});
