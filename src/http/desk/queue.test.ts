// The queue of the sample desk over HTTP: what one person does is seen by the other, and nothing of a mailbox that is not theirs.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { limits } from '../../domain/limits.ts';
import type { Role } from '../../domain/rights.ts';
import { cookiesOf, openPageFixture, type PageFixture } from './page-fixture.ts';
import type { QueuedMail } from './queued-mail.ts';

let page: PageFixture;
const ids: Partial<Record<Role | 'outsider', string>> = {};
beforeAll(async () => {
  page = await openPageFixture();
  for (const { id, role } of page.directory.listMembers()) ids[role] = id;
}, 120_000);
afterAll(() => page.close());

interface Listed {
  readonly items: readonly QueuedMail[];
  readonly next: string | null;
  readonly isCut: boolean;
}
const list = async (query = '', as: Role = 'agent'): Promise<Listed> =>
  (await page.ask(`/api/queue${query}`, { as })).json() as Promise<Listed>;
const post = (path: string, json: object, as: Role = 'agent') => page.ask(path, { method: 'POST', as, json });
const first = async (query = ''): Promise<QueuedMail> => {
  const [item] = (await list(query)).items;
  if (item === undefined) throw new Error(`nothing waits ${query}`);
  return item;
};
const laterBy = (minutes: number) => new Date(Date.parse(page.desk.ports.clock.now()) + minutes * 60_000).toISOString();

/** The events that a person hears while something is done. */
async function hear(
  who: { readonly as?: Role; readonly headers?: Record<string, string> },
  doing: () => Promise<unknown>,
  count: number,
): Promise<readonly string[]> {
  const answer = await page.ask('/api/events', who);
  expect(answer.headers.get('content-type')).toContain('text/event-stream');
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  const lines = () => [...text.matchAll(/event: (\w+)\ndata: (.*)\n/g)].map(([, event, ids]) => `${event} ${ids}`);
  while (reader && !text.includes('event: open')) text += (await reader.read()).value ?? '';
  await doing();
  while (reader && lines().length < count + 1) text += (await reader.read()).value ?? '';
  await reader?.cancel();
  return lines().slice(1);
}

describe('the list', () => {
  test('shows who wrote, about what, and how it begins, the most pressing first, page by page', async () => {
    const all: QueuedMail[] = [];
    for (let next: string | null = ''; next !== null; ) {
      const shown: Listed = await list(`?limit=8${next === '' ? '' : `&cursor=${encodeURIComponent(next)}`}`);
      all.push(...shown.items);
      next = shown.next;
    }
    expect(all.length).toBeGreaterThan(16);
    expect(new Set(all.map(({ mailId }) => mailId)).size).toBe(all.length);
    expect(all.map(({ dueAt }) => dueAt)).toEqual(all.map(({ dueAt }) => dueAt).sort());
    expect(all.filter(({ contact, preview }) => contact === '' || preview === '')).toEqual([]);
    expect(all.some(({ contactName }) => contactName !== '')).toBe(true);
    expect(all.some(({ value }) => value !== null)).toBe(true);
    const counts = (await (await page.ask('/api/queue/counts', { as: 'viewer' })).json()) as {
      waiting: number;
      outcome: Record<string, number>;
    };
    expect(counts.waiting).toBe(all.length);
    expect(counts.outcome).toEqual(
      Object.fromEntries([...Map.groupBy(all, ({ outcome }) => outcome)].map(([key, of]) => [key, of.length])),
    );
  });

  test('is filtered and searched, and refuses what is no filter', async () => {
    const { language, intents, subject, mailId } = await first();
    const { items } = await list(`?language=${language}&intent=${intents[0]}`);
    expect(items.map((item) => item.mailId)).toContain(mailId);
    expect(items.every((item) => item.language === language && item.intents.includes(intents[0] ?? 'other'))).toBe(
      true,
    );
    const found = await list(`?words=${encodeURIComponent(subject)}`);
    expect(found.items.map((item) => item.mailId)).toContain(mailId);
    const counts = await page.ask(`/api/queue/counts?words=${encodeURIComponent(subject)}`, { as: 'viewer' });
    const { waiting, snoozed, isCut } = (await counts.json()) as { waiting: number; snoozed: number; isCut: boolean };
    expect({ waiting, snoozed, isCut }).toEqual({ waiting: found.items.length, snoozed: 0, isCut: false });
    for (const query of ['?language=de', `?words=${'x'.repeat(1_001)}`])
      expect((await page.ask(`/api/queue/counts${query}`, { as: 'viewer' })).status, query).toBe(400);
    for (const query of ['?intent=constructor', '?cursor=1', '?state=settled', '?nonsense=1'])
      expect((await page.ask(`/api/queue${query}`, { as: 'agent' })).status, query).toBe(400);
  });
});

describe('a mail', () => {
  test('is taken by one, and whoever was slower hears by whom', async () => {
    const { mailId } = await first();
    const take = (as: 'agent' | 'owner', to = ids[as]) => post(`/api/queue/${mailId}/assign`, { from: null, to }, as);
    const [a, b] = await Promise.all([take('agent'), take('owner')]);
    expect([a.status, b.status].sort()).toEqual([200, 409]);
    const taken = await first('?assigned=me').catch(() => null);
    const holder = taken === null ? 'owner' : 'agent';
    const { message } = (await (a.status === 409 ? a : b).json()) as { message: string };
    expect(message).toContain(page.directory.listMembers().find(({ role }) => role === holder)?.name);
    expect((await post(`/api/queue/${mailId}/assign`, { from: ids[holder], to: ids.viewer })).status).toBe(400);
    expect((await post(`/api/queue/${mailId}/assign`, { from: ids[holder], to: null })).status).toBe(200);
  });

  test('sleeps, is listed among those that sleep, and wakes', async () => {
    const { mailId } = await first();
    const snooze = (until: string | null) => post(`/api/queue/${mailId}/snooze`, { until });
    for (const until of [laterBy(-1), laterBy(100 * 24 * 60)]) expect((await snooze(until)).status).toBe(400);
    expect((await snooze(laterBy(60))).status).toBe(200);
    expect((await first()).mailId).not.toBe(mailId);
    expect((await list('?state=snoozed')).items.map((item) => item.mailId)).toEqual([mailId]);
    expect((await snooze(null)).status).toBe(200);
    expect((await first()).mailId).toBe(mailId);
  });

  test('has notes, which every reader sees and only those who decide write', async () => {
    const { mailId } = await first();
    const write = (as: Role) => post(`/api/queue/${mailId}/note`, { text: '  called her  ' }, as);
    expect([(await write('viewer')).status, (await write('agent')).status]).toEqual([403, 200]);
    const { notes } = (await (await page.ask(`/api/queue/${mailId}/notes`, { as: 'viewer' })).json()) as {
      notes: object[];
    };
    expect(notes).toMatchObject([{ text: 'called her', by: { id: ids.agent } }]);
    expect((await post(`/api/queue/${mailId}/note`, { text: ' ' })).status).toBe(400);
  });
});

describe('others', () => {
  test('hear at once, without content, what somebody does and at what they look', async () => {
    const { mailId, subject } = await first();
    const done = () => post(`/api/queue/${mailId}/snooze`, { until: laterBy(5) });
    const changed = await hear({ as: 'viewer' }, done, 1);
    expect(changed).toEqual([`changed [${mailId}]`]);
    expect(changed.join('')).not.toContain(subject);
    await post(`/api/queue/${mailId}/snooze`, { until: null });
    expect(await hear({ as: 'owner' }, () => post(`/api/queue/${mailId}/look`, { doing: 'looking' }), 1)).toEqual([
      `looks [${mailId}]`,
    ]);
    const looks = async () =>
      ((await (await page.ask('/api/queue/looks', { as: 'owner' })).json()) as { looks: object[] }).looks;
    expect(await looks()).toMatchObject([{ mailId, by: [{ id: ids.agent }] }]);
    const { others } = (await (await post(`/api/queue/${mailId}/look`, { doing: 'looking' }, 'owner')).json()) as {
      others: object[];
    };
    expect(others).toMatchObject([{ id: ids.agent }]);
    const writes = () => post(`/api/queue/${mailId}/look`, { doing: 'writing' });
    expect(await hear({ as: 'owner' }, writes, 1), 'who begins to write is told too').toEqual([`looks [${mailId}]`]);
    expect(await looks()).toMatchObject([{ by: [{ id: ids.owner }, { id: ids.agent, doing: 'writing' }] }]);
    const [, another] = (await list()).items;
    await post(`/api/queue/${another?.mailId}/look`, { doing: null });
    expect((await looks()).length, 'who leaves another mail late still looks at this one').toBe(1);
    for (const as of ['agent', 'owner'] as const) await post(`/api/queue/${mailId}/look`, { doing: null }, as);
    expect(await looks()).toEqual([]);
  });

  test('hear nothing of a mailbox that is not theirs, and find nothing there', async () => {
    const { mailId, mailbox } = await first();
    const outside = { role: 'agent', mailboxes: ['b2b@else.example'] } as const;
    const { id = '' } = page.directory.listMembers().find(({ role }) => role === 'agent') ?? {};
    await page.directory.changeMember(id, outside);
    const bounded = await openPageSession();
    expect((await bounded.ask('/api/queue')).body).toMatchObject({ items: [] });
    expect((await bounded.ask(`/api/queue?mailbox=${mailbox}`)).body).toMatchObject({ items: [] });
    expect((await bounded.ask(`/api/queue?words=${mailId}`)).body).toMatchObject({ items: [] });
    expect((await bounded.ask('/api/queue/counts')).body).toMatchObject({ waiting: 0, mailbox: {} });
    expect((await bounded.ask(`/api/queue/${mailId}/notes`)).status).toBe(404);
    await post(`/api/queue/${mailId}/look`, { doing: 'looking' }, 'owner');
    expect((await bounded.ask('/api/queue/looks')).body).toEqual({ looks: [] });
    const { records, clock } = page.desk.ports;
    const own = records.mails.receive({
      mailbox: 'b2b@else.example',
      providerRef: 'own',
      receivedAt: clock.now(),
      raw: Buffer.from('Subject: own\r\n\r\nown'),
    });
    const both = async () => {
      await post(`/api/queue/${mailId}/note`, { text: 'x' }, 'owner');
      const run = { mailId: own.id, at: clock.now(), orderNumbers: [], json: '{}' };
      await records.write(() => records.runs.save({ ...run, outcome: 'escalate' }));
    };
    expect(await hear({ headers: { cookie: bounded.cookie } }, both, 1)).toEqual([`changed [${own.id}]`]);
    for (const [what, json] of [
      ['assign', { from: null, to: id }],
      ['snooze', { until: laterBy(5) }],
      ['note', { text: 'x' }],
      ['look', { doing: 'looking' }],
    ] as const)
      expect((await bounded.ask(`/api/queue/${mailId}/${what}`, json)).status, what).toBe(404);
    expect((await post(`/api/queue/${mailId}/assign`, { from: null, to: id }, 'owner')).status).toBe(400);
  });
});

test('one person holds no more than their own share of the streams, and asking for the head of one holds none', async () => {
  const { eventsOpenPerPersonMax: most } = limits.page;
  const byToken = (role: Role) => {
    const { id = '' } = page.directory.listMembers().find((one) => one.role === role) ?? {};
    const wanted = { name: 'listens', scopes: ['queue.read'], expiresAt: '2027-01-01T00:00:00.000Z' } as const;
    return { authorization: `Bearer ${page.directory.tokens.make(id, wanted)?.token}` };
  };
  const headers = byToken('admin');
  const stop = new AbortController();
  const listen = (init: RequestInit) => page.ask('/api/events', { ...init, signal: stop.signal });
  for (let n = 0; n <= most; n += 1) expect((await listen({ headers, method: 'HEAD' })).status).toBe(405);
  for (let n = 0; n < most; n += 1) expect((await listen({ headers })).status).toBe(200);
  expect((await listen({ headers })).status).toBe(429);
  expect((await listen({ headers: byToken('owner') })).status).toBe(200);
  stop.abort();
});

describe('a stream of events ends at once, and tells nothing more, when', () => {
  const anyOne = async () => (await list('', 'owner')).items[0] as QueuedMail;
  /** What a stream tells to its end. */
  async function listen(headers: Record<string, string>) {
    const answer = await page.ask('/api/events', { headers });
    const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    while (reader && !text.includes('event: open')) text += (await reader.read()).value ?? '';
    return async () => {
      for (let isDone = reader === undefined; !isDone; ) {
        const { value = '', done } = (await reader?.read()) ?? { done: true };
        text += value;
        isDone = done;
      }
      return [...text.matchAll(/event: (\w+)/g)].map(([, event]) => event);
    };
  }
  async function addPerson() {
    const before = new Set(page.directory.listMembers().map(({ id }) => id));
    const cookie = await page.signInBounded(
      page.desk.ports.records.watches.list().map(({ mailbox }) => mailbox),
      'agent',
    );
    return { id: page.directory.listMembers().find(({ id }) => !before.has(id))?.id ?? '', cookie };
  }
  const byCookie = (_: string, cookie: string) => ({ cookie });
  const byToken = (id: string) => {
    const made = page.directory.tokens.make(id, {
      ...{ name: 'listens', scopes: ['queue.read'], expiresAt: '2027-01-01T00:00:00.000Z' },
    });
    return { authorization: `Bearer ${made?.token}` };
  };
  const ends: readonly (readonly [string, typeof byCookie | typeof byToken, (id: string) => unknown])[] = [
    [
      'its session is revoked',
      byCookie,
      (id) => page.directory.sessions.end(id, page.directory.sessions.listOf(id)[0]?.id ?? ''),
    ],
    ['the person is removed', byCookie, (id) => page.directory.removeMember(id)],
    ['their mailboxes change', byCookie, (id) => page.directory.changeMember(id, { role: 'agent', mailboxes: [] })],
    [
      'its token is revoked',
      byToken,
      (id) => page.directory.tokens.revoke(id, page.directory.tokens.listOf(id)[0]?.id ?? 0),
    ],
  ];
  for (const [what, headersOf, end] of ends)
    test(what, async () => {
      const { mailId } = await anyOne();
      const { id, cookie } = await addPerson();
      const told = await listen(headersOf(id, cookie));
      const began = performance.now();
      // In one breath: nothing lies between the end and what would be told of it.
      await Promise.all([end(id), post(`/api/queue/${mailId}/note`, { text: 'after the end' }, 'owner')]);
      expect(await told()).toEqual(['open']);
      expect(performance.now() - began).toBeLessThan(5_000);
    });

  test('everybody comes to need a second factor, and the person has none', async () => {
    const { id } = page.directory.listMembers().find(({ role }) => role === 'owner') ?? { id: '' };
    const streams = await Promise.all([{ cookie: await page.signIn('owner') }, byToken(id)].map(listen));
    const began = performance.now();
    page.directory.needSecondFactor(true);
    expect(await Promise.all(streams.map((told) => told()))).toEqual([['open'], ['open']]);
    expect(performance.now() - began).toBeLessThan(5_000);
    page.directory.needSecondFactor(false);
  });

  test('but not when a session of another ends, nor another thing of the same person', async () => {
    const { mailId } = await anyOne();
    const viewer = ids.viewer ?? '';
    const told = await listen({ cookie: await page.signIn('viewer') });
    page.directory.sessions.endAllBut(ids.agent ?? '', null);
    byToken(viewer);
    page.directory.tokens.revoke(viewer, page.directory.tokens.listOf(viewer)[0]?.id ?? 0);
    await post(`/api/queue/${mailId}/note`, { text: 'still there' }, 'owner');
    await new Promise((resolve) => setTimeout(resolve, 600));
    page.directory.sessions.endAllBut(viewer, null);
    expect(await told()).toEqual(['open', 'changed']);
  });
});

/** The agent signs in anew: a changed role ends its sessions. */
async function openPageSession() {
  const answer = await fetch(`${page.origin}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: page.origin },
    body: JSON.stringify({ email: 'agent@fjordlight.example', password: 'correct horse battery staple' }),
  });
  const cookie = cookiesOf(answer);
  const ask = async (path: string, json?: object) => {
    const asked = await page.ask(path, {
      headers: { cookie },
      ...(json === undefined ? {} : { method: 'POST', json }),
    });
    return { status: asked.status, body: (await asked.json()) as unknown };
  };
  return { cookie, ask };
}
