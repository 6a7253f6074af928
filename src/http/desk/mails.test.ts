// Deciding on mails of the sample desk over HTTP, in its Maildir: what is shown, who was first, and that one mail leaves at most.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '../../domain/rights.ts';
import { findEnd } from '../../escalations/is-over.ts';
import type { MailView } from '../../mail-view/mail-view.ts';
import type { LedgerEntry } from '../../ports/records.ts';
import { openPageFixture, type PageFixture } from './page-fixture.ts';

let page: PageFixture;
let waiting: LedgerEntry[];
beforeAll(async () => {
  page = await openPageFixture();
  const { ledger } = page.desk.ports.records;
  waiting = [...ledger.listDrafted(page.desk.ports.records.watches.list()[0]?.mailbox ?? '', 100)].sort(
    (one, other) => one.mailId - other.mailId,
  );
}, 120_000);
afterAll(() => page.close());

type Shown = MailView & { readonly queued: { readonly state: string; readonly outcome: string } | null };
const read = async (mailId: number): Promise<Shown> => {
  const answer = await page.ask(`/api/mails/${mailId}`, { as: 'viewer' });
  expect(answer.status).toBe(200);
  return (await answer.json()) as Shown;
};
const decide = async (mailId: number, deed: string, json: object, as: Role = 'agent') => {
  const answer = await page.ask(`/api/mails/${mailId}/${deed}`, { as, method: 'POST', json });
  return { status: answer.status, said: (await answer.json()) as Record<string, unknown> };
};
/** The mail of the sample desk in whose file's name these words stand. */
const mailOf = (name: string): number => {
  const { mails } = page.desk.ports.records;
  const id = mails.listNewestIds(100).find((one) => mails.read(one)?.providerRef.includes(name));
  if (id === undefined) throw new Error(`there is no mail ${name}`);
  return id;
};
/** One whose draft waits, each once. */
const takeWaiting = (): LedgerEntry => {
  const entry = waiting.pop();
  if (entry === undefined) throw new Error('no draft is left');
  return entry;
};
const stateOf = ({ id }: LedgerEntry) => page.desk.ports.records.ledger.read(id)?.state;
const versionOf = async ({ mailId }: Pick<LedgerEntry, 'mailId'>): Promise<string> =>
  (await read(mailId)).draft?.version ?? '';

const rejectOne = async (also: object = {}): Promise<LedgerEntry> => {
  const entry = takeWaiting();
  const end = await decide(entry.mailId, 'reject', { version: await versionOf(entry), reason: 'No', ...also });
  expect(end.said).toEqual({ kind: 'rejected' });
  return entry;
};

describe('what is shown of a mail', () => {
  test('is its thread, the draft in the mailbox with the fact behind each claim, and the order with what the carrier said', async () => {
    const view = await read(mailOf('12-paquete-con-retraso'));
    expect(view.messages.filter(({ isThis }) => isThis)).toHaveLength(1);
    expect(view.run).toMatchObject({ identity: 'verified', factsUnknown: null, language: 'es' });
    expect(view.run?.rules.length).toBeGreaterThan(0);
    const [order] = view.orders;
    expect(order?.parcels[0]?.events.length).toBeGreaterThan(0);
    const times = order?.parcels[0]?.events.map(({ at }) => at) ?? [];
    expect(times).toEqual([...times].sort().reverse());
    expect(view.draft).toMatchObject({ isChanged: false, state: 'drafted' });
    const { text = '', claims = [] } = view.draft ?? {};
    const number = claims.find(({ start, end }) => order?.number.endsWith(text.slice(start, end)));
    expect(view.facts[number?.facts[0] ?? -1]).toMatchObject({ kind: 'order_number', value: order?.number });
    expect(claims.every(({ facts }) => facts.length > 0 && facts.every((n) => view.facts[n] !== undefined))).toBe(true);
    expect(view.facts.every(({ source, asOf }) => source !== '' && !Number.isNaN(Date.parse(asOf)))).toBe(true);
    expect(text).not.toMatch(/^>/m);
    expect(view.audit.map(({ step }) => step)).toContain('decide');
  });

  test('names no other orders and mails of somebody who is not proven', async () => {
    const view = await read(mailOf('44-forged-sender'));
    expect(view.run?.identity).not.toBe('verified');
    expect([view.otherOrders, view.otherMails]).toEqual([[], []]);
  });

  test('is nothing for who may not see its mailbox, and neither may they decide', async () => {
    const cookie = await page.signInBounded(['other@x.example'], 'agent');
    const [entry] = waiting;
    const mailId = entry?.mailId ?? 0;
    const { version } = (await read(mailId)).draft ?? {};
    const asks: [string, object | null][] = [
      ['', null],
      [`/messages/${mailId}`, null],
      [`/messages/${mailId}/html`, null],
      ['/approve', { version }],
      ['/edit', { version, text: 'x' }],
      ['/reject', { version, reason: 'x' }],
      ['/take-over', { version }],
      ['/escalate', { note: null }],
      ['/actions/1/approve', {}],
    ];
    for (const [path, json] of asks) {
      const init = json === null ? {} : { method: 'POST', json };
      expect((await page.ask(`/api/mails/${mailId}${path}`, { ...init, headers: { cookie } })).status, path).toBe(404);
    }
  });
});

describe('the HTML of a message', () => {
  test('comes with a policy under which nothing runs and nothing is fetched', async () => {
    const mailId = mailOf('14-html-only');
    expect((await read(mailId)).messages[0]).toMatchObject({ isThis: true, hasHtml: true });
    const answer = await page.ask(`/api/mails/${mailId}/messages/${mailId}/html`, { as: 'viewer' });
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/; sandbox$/);
    expect(answer.headers.get('content-type')).toContain('text/html');
    expect(await answer.text()).not.toMatch(/<script|onerror|src="http/i);
  });

  test('of another thread is not there', async () => {
    const [one, other] = [mailOf('14-html-only'), mailOf('01-where-is-it')];
    expect((await page.ask(`/api/mails/${other}/messages/${one}/html`, { as: 'viewer' })).status).toBe(404);
  });
});

describe('deciding', () => {
  test('two at once send one mail, and the second is told who was first', async () => {
    const entry = takeWaiting();
    const version = await versionOf(entry);
    const ends = await Promise.all([
      decide(entry.mailId, 'approve', { version }, 'agent'),
      decide(entry.mailId, 'approve', { version }, 'admin'),
    ]);
    const won = ends.findIndex(({ status }) => status === 200);
    expect(ends[won]?.said).toEqual({ kind: 'sent' });
    expect(ends[1 - won]?.status).toBe(409);
    expect(ends[1 - won]?.said['message']).toContain(won === 0 ? 'Ana Vidal' : 'Adam Lund');
    const { mailbox } = page.desk.ports;
    expect((await mailbox.readOutgoing({ token: entry.token, draft: entry.draftRef })).kind).toBe('sent');
    expect(stateOf(entry)).toBe('sent');
  });

  test('other words become the draft in the mailbox, what no fact supports is shown, and they are not sent', async () => {
    const entry = takeWaiting();
    const version = await versionOf(entry);
    const text = 'Hello,\n\nyour order #W9999999 arrives on December 24.\n\nFjordlight';
    const edited = await decide(entry.mailId, 'edit', { version, text });
    expect(edited.said).toMatchObject({ kind: 'edited' });
    const { draft } = await read(entry.mailId);
    expect(draft).toMatchObject({ text, version: edited.said['version'], isChanged: true });
    expect(draft?.findings.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['day']));
    expect(draft?.changes?.some(({ kind }) => kind === 'added')).toBe(true);
    const stale = await decide(entry.mailId, 'edit', { version, text: 'Others.' }, 'admin');
    expect([stale.status, stale.said['fault']]).toEqual([409, 'changed']);
    expect(stale.said['message']).toContain('Ana Vidal');
    const held = await decide(entry.mailId, 'approve', { version: draft?.version });
    expect(held.said).toMatchObject({ kind: 'held', reason: 'unsupported_claim' });
    expect(stateOf(entry)).toBe('drafted');
  });

  test('a reason is kept with the rejection, and the draft is gone', async () => {
    const entry = takeWaiting();
    const { mailId } = entry;
    const version = await versionOf(entry);
    expect((await decide(mailId, 'reject', { version, reason: ' ' })).status).toBe(400);
    const end = await decide(mailId, 'reject', { version, reason: 'Asked for something else' });
    expect(end.said).toEqual({ kind: 'rejected' });
    expect(page.desk.ports.records.corrections.listOfMail(mailId)).toMatchObject([
      { by: 'Ana Vidal', kind: 'rejected', note: 'Asked for something else' },
    ]);
    expect(await read(mailId)).toMatchObject({
      draft: { state: 'rejected', version: null },
      lastWord: { what: 'rejected', by: 'Ana Vidal' },
    });
    expect((await decide(mailId, 'approve', { version }, 'admin')).said).toMatchObject({ fault: 'decided' });
  });

  test('a rejected reply has answered nobody: its mail waits for a person until one says that it needs no answer', async () => {
    const { queue, matters, audit } = page.desk.ports.records;
    const { mailId } = await rejectOne();
    expect((await read(mailId)).queued).toEqual({ state: 'waiting', outcome: 'escalate' });
    expect((await decide(mailId, 'settle', {}, 'viewer')).status).toBe(403);
    expect((await decide(mailId, 'settle', {})).said).toEqual({ kind: 'settled' });
    expect(queue.read(mailId)?.state).toBe('settled');
    expect(matters.listOfMail(mailId).map(({ closedWhy }) => closedWhy)).not.toContain(null);
    expect(audit.show(mailId).filter(({ step }) => step === 'settle_matter')).toHaveLength(1);
    expect((await decide(mailId, 'settle', {})).said).toMatchObject({ fault: 'over' });
  });

  test('a mail whose rejected reply needs no other leaves the queue at once', async () => {
    const { mailId } = await rejectOne({ needsAnswer: false });
    expect((await read(mailId)).queued?.state).toBe('settled');
  });

  test('others can be asked to see to a mail whose reply was rejected', async () => {
    const { records } = page.desk.ports;
    const { mailId } = await rejectOne();
    page.passMinute();
    expect((await decide(mailId, 'escalate', { note: null })).said).toEqual({ kind: 'escalated' });
    const open = records.matters.listOfMail(mailId).filter(({ closedAt }) => closedAt === null);
    expect(open.map((matter) => [matter.kind, findEnd(records, matter)])).toEqual([['escalation', null]]);
    expect(records.queue.read(mailId)).toMatchObject({ state: 'waiting', outcome: 'escalate' });
  });

  test('what is taken over has no draft of ours any more', async () => {
    const entry = takeWaiting();
    const end = await decide(entry.mailId, 'take-over', { version: await versionOf(entry) });
    expect([end.said, stateOf(entry)]).toEqual([{ kind: 'taken_over' }, 'withdrawn']);
    // Nobody has answered yet: it is with whoever has taken it.
    expect(page.desk.ports.records.queue.read(entry.mailId)).toMatchObject({
      ...{ state: 'waiting', outcome: 'escalate', assignedTo: page.idOf('agent') },
    });
  });

  test('what is escalated is a matter with its route, once', async () => {
    const { mailId } = takeWaiting();
    expect((await decide(mailId, 'escalate', { note: 'Legal should look' })).said).toEqual({ kind: 'escalated' });
    const open = page.desk.ports.records.matters.listOfMail(mailId).filter(({ closedAt }) => closedAt === null);
    expect(open).toMatchObject([{ kind: 'escalation' }]);
    expect((await decide(mailId, 'escalate', { note: null }, 'admin')).said).toMatchObject({ fault: 'open_already' });
  });

  test('what is proposed to be done to an order is decided apart from the reply, by one person, on its own mail', async () => {
    const { records, clock } = page.desk.ports;
    const entry = takeWaiting();
    const { mailId, mailbox, threadId } = entry;
    const of = { mailId, mailbox, threadId, source: 'file:orders.jsonl', orderId: '1', orderNumber: 'FJ-1' };
    const proposals = [
      { ...of, stateDigest: 'a', action: { kind: 'add_note' as const, text: 'call first' } },
      { ...of, stateDigest: 'a', action: { kind: 'cancel' as const, reason: null } },
    ];
    const [note, cancel] = await records.write(() => records.actions.propose(mailId, proposals, clock.now()));
    expect((await read(mailId)).actions).toMatchObject([
      { words: 'add a note: call first', state: 'proposed' },
      { words: 'cancel the order', state: 'proposed' },
    ]);
    const other = waiting[0]?.mailId ?? 0;
    expect((await decide(other, `actions/${note?.id}/approve`, {})).status).toBe(404);
    const ends = await Promise.all([
      decide(mailId, `actions/${note?.id}/approve`, {}, 'agent'),
      decide(mailId, `actions/${note?.id}/approve`, {}, 'admin'),
    ]);
    expect(ends.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await decide(mailId, `actions/${cancel?.id}/reject`, {})).said).toEqual({ state: 'rejected' });
    const first = ends[0]?.status === 200 ? 'Ana Vidal' : 'Adam Lund';
    expect(records.actions.read(note?.id ?? 0)).toMatchObject({ approvedBy: first });
    expect(stateOf(entry)).toBe('drafted');
  });
});
