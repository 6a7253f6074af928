// The figures over HTTP, of mails that can be counted by hand.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Figures } from '../../figures/figures.ts';
import type { Records } from '../../ports/records.ts';
import { ANA, answerByHand, BEN, countMail, later, ORDERS, RETURNS } from './figures-fixture.ts';
import { openPageFixture, type PageFixture } from './page-fixture.ts';

type Shown = Figures & { readonly mailboxes: readonly string[]; readonly modelName: string | null };
type As = { readonly as: 'owner' | 'admin' | 'agent' | 'viewer' } | { readonly headers: { readonly cookie: string } };

let page: PageFixture;
let records: Records;
/** An admin of the returns alone. */
let bounded: As;

beforeAll(async () => {
  page = await openPageFixture({ hasMails: false });
  records = page.desk.ports.records;
  bounded = { headers: { cookie: await page.signInBounded([RETURNS]) } };
  await countAll();
}, 120_000);
afterAll(() => page.close());

const WEEK = 'from=2026-11-09&to=2026-11-15';
const ask = (query: string, as: As = { as: 'viewer' }) => page.ask(`/api/figures?${query}`, as);
const read = async (query = WEEK, as?: As) => (await (await ask(query, as)).json()) as Shown;

/** Within the week: four in the orders, four in the returns. Before it one, of which a person decides within. */
async function countAll(): Promise<void> {
  const at = (day: number, clock = '10:00:00') => `2026-11-${String(day).padStart(2, '0')}T${clock}.000Z`;
  const orders = { mailbox: ORDERS };
  const returns = { mailbox: RETURNS, intent: 'return_request' as const, language: 'de' };
  await countMail(records, { ...orders, at: at(9), outcome: 'send', reply: { end: 'alone', seconds: 10 } });
  const first = await countMail(records, {
    ...orders,
    at: at(9),
    outcome: 'send',
    reply: { end: 'alone', seconds: 20 },
  });
  const approved = { end: 'approved', seconds: 600, by: ANA } as const;
  // It goes on a thread of before: no first answer, but its end.
  await countMail(records, {
    ...orders,
    at: at(10),
    outcome: 'draft',
    heldBy: ['limit_gaps', 'finding:day'],
    parent: first,
    reply: approved,
  });
  await countMail(records, { ...orders, at: at(10), outcome: 'ignore', intent: 'spam' });
  const words = { kept: 30, removed: 10, added: 2 };
  await countMail(records, {
    ...returns,
    at: at(11),
    outcome: 'draft',
    heldBy: ['limit_gaps'],
    reply: { ...approved, seconds: 3_600, by: BEN, words },
  });
  await countMail(records, {
    ...returns,
    at: at(11),
    outcome: 'draft',
    heldBy: ['limit_gaps'],
    reply: { end: 'rejected', seconds: 60, by: BEN },
  });
  const asked = await countMail(records, {
    ...returns,
    at: at(12),
    outcome: 'escalate',
    intent: 'complaint',
    heldBy: ['for_a_person'],
  });
  await answerByHand(records, RETURNS, asked, later(at(12), 7_200));
  // What every rule would send waits as a draft, on the last hour of the last day in Berlin.
  await countMail(records, {
    ...returns,
    at: at(15, '22:30:00'),
    outcome: 'send',
    reply: { end: 'waits', seconds: 0 },
  });
  await countMail(records, {
    ...orders,
    at: at(8, '22:30:00'),
    outcome: 'draft',
    heldBy: ['no_rule'],
    reply: { ...approved, seconds: 36_000, by: null },
  });
}

describe('a week', () => {
  test('is counted by day, intent, language and mailbox', async () => {
    const { timeZone, totals, days, byIntent, byLanguage, byMailbox } = await read();
    expect(timeZone).toBe('Europe/Berlin');
    expect(totals).toEqual({ handled: 8, sent: 2, drafted: 4, escalated: 1, ignored: 1 });
    expect(
      days.map(({ day, sent, drafted, escalated, ignored }) => [day.slice(8), sent, drafted, escalated, ignored]),
    ).toEqual([
      ['09', 2, 0, 0, 0],
      ['10', 0, 1, 0, 1],
      ['11', 0, 2, 0, 0],
      ['12', 0, 0, 1, 0],
      ['13', 0, 0, 0, 0],
      ['14', 0, 0, 0, 0],
      ['15', 0, 1, 0, 0],
    ]);
    expect(byIntent.map(({ intent, handled }) => [intent, handled]).sort()).toEqual([
      ['complaint', 1],
      ['return_request', 3],
      ['spam', 1],
      ['where_is_my_order', 3],
    ]);
    expect(byLanguage.map(({ language, handled }) => [language, handled]).sort()).toEqual([
      ['de', 4],
      ['en', 4],
    ]);
    expect(byMailbox.find(({ mailbox }) => mailbox === RETURNS)).toEqual({
      ...{ mailbox: RETURNS, handled: 4, sent: 0, drafted: 3, escalated: 1, ignored: 0 },
    });
  });

  test('tells what people made of the drafts, and for what mails were held', async () => {
    const { drafts, heldBy } = await read();
    // The draft of before the week was approved within it.
    expect(drafts).toMatchObject({ approved: 3, unedited: 2, rejected: 1, sentAlone: 2 });
    expect(drafts.edits).toEqual({ edited: 1, unclear: 0, wordsChangedMedian: 12, wordsKeptShare: 0.75 });
    expect(heldBy[0]).toEqual({ reason: 'limit_gaps', mails: 3 });
    expect(
      heldBy
        .slice(1)
        .map(({ reason, mails }) => `${reason} ${mails}`)
        .sort(),
    ).toEqual([...['finding:day 1', 'for_a_person 1', 'held_back 1']]);
  });

  test('tells how long people waited, and what was saved by the minutes that are given', async () => {
    const { firstAnswer, resolution, timeSaved } = await read();
    // 10, 20, 3600, 7200 by hand, and 36000 of the mail of before.
    expect(firstAnswer).toEqual({ cases: 5, median: 3_600, p90: 36_000 });
    // The thread of two mails ends with the second answer, a day and 600 seconds after it began; the one rejected has no answer.
    expect(resolution).toEqual({ cases: 5, median: 7_200, p90: 86_400 + 600 });
    expect(timeSaved).toEqual({ minutesPerMail: 4, mails: 4, minutes: 16 });
    expect((await read(`${WEEK}&minutesPerMail=2.5`)).timeSaved).toEqual({
      minutesPerMail: 2.5,
      mails: 4,
      minutes: 10,
    });
  });

  test('has no cost where there is no model, and what there is with one', async () => {
    expect(await read()).toMatchObject({ modelName: null, model: { calls: 0, costUsd: 0, byTask: [] } });
    const call = {
      model: 'small',
      task: 'read_mail' as const,
      inputTokens: 900,
      outputTokens: 100,
      costMicroUsd: 2_500,
    };
    await records.write(() => {
      for (const day of ['08', '09', '15', '16'])
        records.modelUsage.add({ ...call, at: `2026-11-${day}T12:00:00.000Z`, isFault: day === '15' });
    });
    expect((await read()).model).toEqual({
      ...{ calls: 2, faults: 1, inputTokens: 1_800, outputTokens: 200, costUsd: 0.005 },
      byTask: [{ model: 'small', task: 'read_mail', calls: 2, costUsd: 0.005 }],
    });
  });
});

test('figures of single people are for owners and admins alone', async () => {
  for (const as of ['agent', 'viewer'] as const) {
    const shown = await read(WEEK, { as });
    expect(shown.people).toBeNull();
    expect(JSON.stringify(shown)).not.toContain('Ana Vidal');
    expect(await (await page.ask(`/api/figures/export?${WEEK}`, { as })).text()).not.toContain('Ana Vidal');
  }
  const none = { approved: 0, unedited: 0, edited: 0, rejected: 0, escalated: 0, takenOver: 0 };
  for (const as of ['owner', 'admin'] as const)
    expect((await read(WEEK, { as })).people).toEqual([
      { ...none, ...BEN, approved: 1, edited: 1, rejected: 1 },
      { ...none, ...ANA, approved: 1, unedited: 1 },
    ]);
  const token = page.directory.tokens.make(
    page.directory.listMembers().find(({ role }) => role === 'owner')?.id ?? '',
    {
      ...{ name: 'figures', scopes: ['figures.read'], expiresAt: '2027-01-01T00:00:00.000Z' },
    },
  );
  const ofToken = await page.ask(`/api/figures?${WEEK}`, { headers: { authorization: `Bearer ${token?.token}` } });
  expect(((await ofToken.json()) as Shown).people).toBeNull();
});

test('a person of some mailboxes gets figures of those alone', async () => {
  const shown = await read(WEEK, bounded);
  expect(shown).toMatchObject({ mailboxes: [RETURNS], model: null, totals: { handled: 4, drafted: 3, escalated: 1 } });
  expect(shown.byMailbox.map(({ mailbox }) => mailbox)).toEqual([RETURNS]);
  expect(shown.drafts).toMatchObject({ approved: 1, unedited: 0, rejected: 1, sentAlone: 0 });
  expect(shown.firstAnswer.cases).toBe(2);
  expect(shown.resolution.cases).toBe(2);
  expect(shown.heldBy.map(({ reason }) => reason)).not.toContain('finding:day');
  expect(shown.people?.map(({ name }) => name)).toEqual([BEN.name]);
  expect(JSON.stringify(shown)).not.toContain(ORDERS);
  const other = encodeURIComponent(ORDERS);
  expect((await ask(`${WEEK}&mailbox=${other}`, bounded)).status).toBe(404);
  expect((await page.ask(`/api/figures/export?${WEEK}&mailbox=${other}`, bounded)).status).toBe(404);
  // Who sees all may choose.
  expect((await read(`${WEEK}&mailbox=${other}`)).totals).toMatchObject({ handled: 4, sent: 2 });
});

test('what is exported is what is shown, and who carried it off is in the audit log', async () => {
  const answer = await page.ask(`/api/figures/export?${WEEK}`, { as: 'admin' });
  expect(answer.headers.get('content-disposition')).toContain('figures-2026-11-09-2026-11-15.csv');
  const lines = (await answer.text()).trimEnd().split('\r\n');
  expect(lines[0]).toBe('figure,of,measure,value');
  for (const line of [
    ...['total,,handled,8', 'day,2026-11-09,sent,2', 'intent,complaint,escalated,1', 'held_by,limit_gaps,mails,3'],
    ...['first_answer_seconds,,median,3600', `mailbox,${RETURNS},drafted,3`, 'person,ben,approved,1'],
  ])
    expect(lines).toContain(line);
  const audit = records.audit.list({ fromSeq: 1, limit: 10_000 }).filter(({ step }) => step === 'figures_exported');
  expect(audit.at(-1)?.content).toContain('Adam Lund');
});

test('days are those of the desk, and a span that is none is refused', async () => {
  expect((await ask('from=2026-11-15&to=2026-11-09')).status).toBe(400);
  expect((await ask('from=2025-01-01&to=2026-11-09')).status).toBe(400);
  expect((await ask('from=2026-02-30&to=2026-11-09')).status).toBe(400);
  expect((await ask(`${WEEK}&minutesPerMail=-1`)).status).toBe(400);
  expect((await read('')).days).toHaveLength(30);
  const week = (await read('days=7')).days.map(({ day }) => day);
  expect([week.length, week[0], week.at(-1)]).toEqual([7, '2026-11-14', '2026-11-20']);
  expect((await ask('days=0')).status).toBe(400);
  expect((await read('from=2026-12-01&to=2026-12-07')).totals.handled).toBe(0);
});
