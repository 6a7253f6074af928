// Settings tried on the sample desk's past mail, over HTTP: which mails a change touches, what is not known, and that nothing is written.
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { INTENTS } from '../../domain/intent.ts';
import { receive } from '../../pipeline/receive.ts';
import { readRunRecord } from '../../pipeline/run-record.ts';
import type { MailId } from '../../ports/records.ts';
import { openPageFixture, type PageFixture } from './page-fixture.ts';

let page: PageFixture;
beforeAll(async () => {
  page = await openPageFixture();
}, 120_000);
afterAll(() => page.close());

interface TestAnswer {
  readonly id: string;
  readonly state: string;
  readonly total: number;
  readonly summary: Record<string, number> & { readonly endings: readonly object[] };
}
interface Difference {
  readonly mailId: MailId;
  readonly changes: readonly string[];
  readonly today: string;
  readonly other: string;
  readonly missing: readonly string[];
}
const ask = async <T>(path: string, init: Parameters<PageFixture['ask']>[1] = {}) => {
  const answer = await page.ask(`/api/back-tests${path}`, { as: 'viewer', ...init });
  return { status: answer.status, said: (await answer.json()) as T };
};
const start = (changes: readonly object[], reach: object = { mails: 1_000 }, as: 'viewer' | 'agent' = 'viewer') =>
  ask<TestAnswer>('', { method: 'POST', json: { changes, ...reach }, as });
async function waitForEnd({ id }: Pick<TestAnswer, 'id'>): Promise<TestAnswer> {
  for (let tries = 0; tries < 600; tries += 1) {
    const { said } = await ask<TestAnswer>(`/${id}`);
    if (said.state !== 'running') return said;
    await sleep(50);
  }
  throw new Error('the test does not end');
}
const run = async (...given: Parameters<typeof start>): Promise<TestAnswer> => waitForEnd((await start(...given)).said);
async function listAll({ id }: TestAnswer, show = 'different'): Promise<readonly Difference[]> {
  const found: Difference[] = [];
  for (let cursor: number | null = 0; cursor !== null; ) {
    const query: string = cursor === 0 ? '' : `&cursor=${cursor}`;
    const answer = await ask<{ differences: readonly Difference[]; next: number | null }>(
      `/${id}/differences?show=${show}${query}`,
    );
    found.push(...answer.said.differences);
    cursor = answer.said.next;
  }
  return found;
}

const records = () => page.desk.ports.records;
const recordOf = (mailId: MailId) => {
  const found = records().runs.read(mailId);
  if (found === null) throw new Error(`mail ${mailId} was not handled`);
  return { ...found, record: readRunRecord(found.json) };
};
const listHandled = () => records().runs.listAfter(0, 1_000);
const part = (name: 'voice' | 'policy') => page.desk.settings.readText(name);
const escalateAll = async (intent: string) => {
  const policy = JSON.parse(await part('policy')) as { rules: object[] };
  const when = { '==': [{ var: 'primaryIntent' }, intent] };
  const rule = { id: 'look_first', outcome: 'escalate', detail: 'Somebody looks at these first.', when };
  return { part: 'policy', name: '', content: JSON.stringify({ ...policy, rules: [...policy.rules, rule] }) };
};

test('settings that say what today’s say change no mail, and each comes to what was decided', async () => {
  const done = await run([{ part: 'voice', name: '', content: await part('voice') }]);
  expect(done).toMatchObject({ state: 'done', summary: { different: 0, unknown: 0 } });
  expect(done.summary['same']).toBe(done.total);
  expect(done.total).toBe(listHandled().length);
  // The mailbox of the sample desk lets nothing leave without a person.
  const counts = new Map<string, number>();
  for (const { outcome } of listHandled()) {
    const ending = outcome === 'send' ? 'held' : outcome;
    counts.set(ending, (counts.get(ending) ?? 0) + 1);
  }
  const { endings } = done.summary as unknown as { endings: { today: string; other: string; mails: number }[] };
  expect(new Map(endings.map(({ today, mails }) => [today, mails]))).toEqual(counts);
});

test('a rule changes the very mails that it speaks of, and each is shown under both', async () => {
  const done = await run([await escalateAll('invoice_request')]);
  const meant = listHandled().filter(({ mailId }) => {
    const { record } = recordOf(mailId);
    return record.understood?.intents[0]?.intent === 'invoice_request';
  });
  const differences = await listAll(done);
  expect(meant.length).toBeGreaterThan(0);
  expect(differences.map(({ mailId }) => mailId)).toEqual(meant.map(({ mailId }) => mailId).sort((a, b) => b - a));
  const drafted = differences.find(({ today }) => today === 'draft');
  expect(drafted).toMatchObject({ other: 'escalate', changes: ['ending', 'rules'] });
  const { said } = await ask<Record<string, unknown>>(`/${done.id}/differences/${drafted?.mailId}`);
  const text = recordOf(drafted?.mailId ?? 0).record.reply?.text;
  expect(said).toMatchObject({
    today: { ending: 'draft', reply: { text } },
    other: { ending: 'escalate', reasons: expect.arrayContaining([expect.objectContaining({ rule: 'look_first' })]) },
    real: { answered: 'waiting' },
  });
  expect(JSON.stringify(said['mail'])).toMatch(/invoice|factura|rechnung|facture|fattura|factuur/i);
});

test('words that change are shown word by word, in the mails of their language alone', async () => {
  const voice = JSON.parse(await part('voice')) as { signOff: object };
  const content = JSON.stringify({ ...voice, signOff: { ...voice.signOff, es: 'Hasta pronto,' } });
  const done = await run([{ part: 'voice', name: '', content }]);
  const differences = await listAll(done);
  expect(differences.length).toBeGreaterThan(0);
  const { languages } = done.summary as unknown as { languages: { language: string; different: number }[] };
  expect(languages.filter(({ different }) => different > 0)).toMatchObject([{ language: 'es' }]);
  expect(differences.every(({ changes }) => changes.join() === 'reply')).toBe(true);
  const { said } = await ask<{ diff: { changes: object[] } }>(`/${done.id}/differences/${differences[0]?.mailId}`);
  const changed = said.diff.changes.filter((change) => !('kind' in change && change.kind === 'same'));
  expect(JSON.stringify(changed)).toContain('Hasta');
  expect(JSON.stringify(changed)).toContain('Buen');
});

test('faults are told, nothing is begun, and who asks for both or neither reach is refused', async () => {
  const faulty = await start([{ part: 'template', name: 'other/en', content: 'Hello {{order.nmber}}' }]);
  expect(faulty).toMatchObject({ status: 400, said: { fault: 'faulty', message: expect.stringContaining('line 1') } });
  const fine = { part: 'voice', name: '', content: await part('voice') };
  expect((await start([fine], {})).status).toBe(400);
  expect((await start([fine], { days: 3, mails: 3 })).status).toBe(400);
  expect((await start([fine], { mails: 50_001 })).status).toBe(400);
  expect((await ask('/1/differences')).status).toBe(400);
  expect((await ask('/6b0f3a1e-0000-4000-8000-000000000000')).status).toBe(404);
});

test('of several days or mails the newest are tried', async () => {
  const fine = { part: 'voice', name: '', content: await part('voice') };
  expect((await run([fine], { mails: 3 })).total).toBe(3);
  expect((await run([fine], { days: 1 })).total).toBe(listHandled().length);
});

test('one test runs at a time, and nothing is written by any', async () => {
  const { audit, work } = records();
  const read = () => ({
    audit: audit.verify(),
    runs: listHandled().length,
    work: work.counts(),
    ledger: listHandled().map(({ mailId }) => records().ledger.readForMail(mailId)),
  });
  const before = read();
  const change = await escalateAll('where_is_my_order');
  const both = await Promise.all([start([change]), start([change], { mails: 500 }, 'agent')]);
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  const begun = both.find(({ status }) => status === 200)?.said;
  expect((await waitForEnd({ id: begun?.id ?? '' })).summary['different']).toBeGreaterThan(0);
  const stopped = await ask<TestAnswer>(`/${begun?.id}/stop`, { method: 'POST', json: {} });
  expect(stopped).toMatchObject({ status: 200, said: { state: 'done' } });
  expect(read()).toEqual(before);
});

test('what would really be sent is told by what each mailbox sends: nothing, what it is switched to, and nothing to whom gets nothing by itself', async () => {
  interface Told {
    readonly sends: readonly { readonly mailbox: string; readonly intents: readonly string[] }[];
    readonly summary: {
      readonly mailboxes: readonly { readonly mailbox: string; readonly today: { sent: number; held: number } }[];
      readonly held: readonly { readonly why: string; readonly mails: number }[];
    };
  }
  const change = { part: 'voice', name: '', content: await part('voice') };
  const runNow = async () => (await run([change])) as unknown as Told & TestAnswer;
  const whyHeld = ({ summary }: Told) => Object.fromEntries(summary.held.map(({ why, mails }) => [why, mails]));
  const { watches, privacy } = records();
  const [watched] = watches.list();
  const mailbox = watched?.mailbox ?? '';
  const allow = (intents: readonly ('where_is_my_order' | 'order_confirmation')[]) =>
    records().write(() => watches.allowSending(mailbox, intents, { by: 'Ada', at: page.desk.ports.clock.now() }));
  const none = await runNow();
  expect(none.sends).toEqual([{ mailbox, intents: [] }]);
  const { held } = none.summary.mailboxes[0]?.today ?? { held: 0 };
  expect(held).toBeGreaterThan(1);
  expect(none.summary.mailboxes).toMatchObject([{ mailbox, today: { sent: 0, held } }]);
  expect(whyHeld(none)).toEqual({ drafts_only: held });
  await allow(['where_is_my_order', 'order_confirmation']);
  const all = await runNow();
  expect(all.summary.mailboxes).toMatchObject([{ mailbox, today: { sent: held, held: 0 } }]);
  expect(whyHeld(all)).toEqual({});
  const sent = await listAll(await run([await escalateAll('where_is_my_order')]));
  const one = sent.find(({ today }) => today === 'send')?.mailId ?? 0;
  const address = records().ledger.readForMail(one)?.recipient ?? '';
  const at = page.desk.ports.clock.now();
  await records().write(() => privacy.suppress({ address, at, by: 'Ada', why: 'asked for it' }));
  const some = await runNow();
  expect(whyHeld(some)['suppressed']).toBeGreaterThan(0);
  await allow(['order_confirmation']);
  expect(whyHeld(await runNow())['not_switched']).toBeGreaterThan(0);
  await allow([]);
});

test('where the record does not hold what is asked now, the facts are unknown and nothing is guessed', async () => {
  const asked = listHandled().find(({ mailId }) => recordOf(mailId).record.answers.questions.length > 0);
  const { at, outcome, json } = recordOf(asked?.mailId ?? 0);
  const stored = JSON.parse(json) as { answers: object };
  const forgotten = JSON.stringify({ ...stored, answers: { ...stored.answers, questions: [] } });
  const mailId = asked?.mailId ?? 0;
  await records().write(() => records().runs.save({ mailId, at, outcome, orderNumbers: [], json: forgotten }));
  const raw = Buffer.from('From: a@example.com\r\nSubject: Hello\r\n\r\nWhere is my order?\r\n');
  const mailbox = 'elsewhere';
  const waiting = await receive(
    { mailbox, providerRef: 'new', receivedAt: page.desk.ports.clock.now(), raw },
    records(),
  );
  const newest = waiting.kind === 'stored' ? waiting.mailId : 0;
  await records().write(() => records().work.lease({ limit: 1, now: page.desk.ports.clock.now(), leaseSeconds: 600 }));
  const done = await run([await escalateAll(INTENTS[0])]);
  expect(done.summary['unknown']).toBe(2);
  expect(await listAll(done, 'unknown')).toMatchObject([
    { mailId: newest, missing: ['run'], today: null, other: null },
    { mailId, missing: ['orders'], today: null, other: null },
  ]);
  expect((await listAll(done)).map((difference) => difference.mailId)).not.toContain(mailId);
});

test('who sees some mailboxes tries on their mail alone, and sees no test of more', async () => {
  const change = await escalateAll('invoice_request');
  const all = await run([change]);
  const cookie = await page.signInBounded(['elsewhere'], 'viewer');
  const askNarrow = async <T>(path: string, json?: object) => {
    const method = json === undefined ? 'GET' : 'POST';
    const answer = await page.ask(`/api/back-tests${path}`, { method, json, headers: { cookie } });
    return { status: answer.status, said: (await answer.json()) as T };
  };
  expect((await askNarrow(`/${all.id}`)).status).toBe(404);
  expect((await askNarrow(`/${all.id}/differences`)).status).toBe(404);
  expect((await askNarrow(`/${all.id}/stop`, {})).status).toBe(404);
  expect((await askNarrow('')).said).toEqual({ test: null });
  const own = await askNarrow<TestAnswer>('', { changes: [change], mails: 1_000 });
  expect(own.said.total).toBe(1);
  const [others] = listHandled();
  expect((await askNarrow(`/${own.said.id}/differences/${others?.mailId}`)).status).toBe(404);
  expect((await ask(`/${own.said.id}/differences/${others?.mailId}`)).status).toBe(200);
});
