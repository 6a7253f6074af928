// The routes of templates: coverage, what one may use, faults while typing, previews on samples and on mails, and what is hostile.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openFakeMailbox } from '../../../connectors/fake/mailbox.ts';
import { openFakeOrders } from '../../../connectors/fake/sources.ts';
import { limits } from '../../domain/limits.ts';
import { NOTICE_KINDS } from '../../domain/notice.ts';
import { parseMessage } from '../../mail/parse-message.ts';
import { ALL_ON, order, parcel } from '../../notices/notice-desk-fixture.ts';
import { tellShoppers } from '../../notices/tell-shoppers.ts';
import { openPageFixture, type PageFixture } from './page-fixture.ts';

let page: PageFixture;
beforeAll(async () => {
  page = await openPageFixture();
}, 180_000);
afterAll(() => page.close());

interface Preview {
  readonly language: string;
  readonly subject: string | null;
  readonly text: string | null;
  readonly frame: string | null;
  readonly why: string | null;
  readonly isUsed: boolean;
  readonly findings: readonly { readonly claim: string }[];
}
interface Previewed {
  readonly state: string;
  readonly previews: readonly Preview[];
}

const get = async <T>(path: string, as: 'owner' | 'agent' | 'viewer' = 'owner'): Promise<T> =>
  (await (await page.ask(path, { as })).json()) as T;
const post = (path: string, json: unknown, as: 'owner' | 'agent' = 'owner') =>
  page.ask(path, { method: 'POST', as, json });
const check = async (id: string, source: string) => {
  const answer = await post('/api/templates/check', { id, source });
  expect(answer.status).toBe(200);
  const { faults } = (await answer.json()) as {
    readonly faults: readonly {
      readonly template: string;
      readonly line: number;
      readonly column: number;
      readonly message: string;
    }[];
  };
  return faults;
};
const preview = async (json: {
  readonly id: string;
  readonly source: string;
  readonly sample?: string;
  readonly mailId?: number;
}): Promise<Previewed> => {
  const answer = await post('/api/templates/preview', { sample: '', mailId: null, ...json });
  expect(answer.status).toBe(200);
  return (await answer.json()) as Previewed;
};
const sourceOf = async (id: string): Promise<string> =>
  (await page.desk.settings.listTemplates()).find((template) => template.id === id)?.source ?? '';

test('each wish that gets an answer has a row that says in which languages there are words, and whose', async () => {
  const { rows } = await get<{
    readonly rows: readonly { readonly folder: string; readonly origins: Readonly<Record<string, string | null>> }[];
  }>('/api/templates', 'viewer');
  const byFolder = new Map(rows.map(({ folder, origins }) => [folder, origins]));
  expect(byFolder.get('cancel_order')).toMatchObject({ en: 'bundled', es: 'bundled', pt: 'bundled' });
  expect(byFolder.has('spam')).toBe(false);
  expect(byFolder.has('partials/order-name')).toBe(true);
});

describe('what a template may use', () => {
  interface Known {
    readonly names: {
      readonly fields: readonly { readonly path: string; readonly kind: string; readonly mayBeMissing: boolean }[];
      readonly partials: readonly string[];
    };
    readonly samples: readonly string[];
    readonly mails: readonly { readonly mailId: number }[];
  }
  const known = (id: string) => get<Known>(`/api/templates/known?id=${encodeURIComponent(id)}`);

  test('of an answer: its fields down to those of lists, the partials of its language, its samples', async () => {
    const { names, samples } = await known('cancel_order/en');
    const fields = new Map(names.fields.map(({ path, ...field }) => [path, field]));
    expect(fields.get('order')).toMatchObject({ kind: 'record', mayBeMissing: true });
    expect(fields.get('order.parcels[].trackingNumber')).toMatchObject({ kind: 'text', mayBeMissing: true });
    expect(names.partials).toContain('order-name');
    expect(samples).toContain('cancel_order: unshipped');
  });

  test('of a partial: what the templates that include it let it see, and their samples', async () => {
    const { names, samples } = await known('partials/parcel-state/en');
    const paths = names.fields.map(({ path }) => path);
    expect(paths).toContain('parcel.trackingNumber');
    expect(paths).not.toContain('sections');
    expect(samples).toContain('where_is_my_order: inTransit');
    expect(samples.some((name) => name.startsWith('privacy_request'))).toBe(false);
  });

  test('the mails that it helped to answer, and none of mailboxes that are not the person’s', async () => {
    const { mails } = await known('where_is_my_order/en');
    expect(mails.length).toBeGreaterThan(0);
    const agent = page.directory.listMembers().find(({ role }) => role === 'agent');
    await page.directory.changeMember(agent?.id ?? '', { role: 'agent', mailboxes: ['other@shop.example'] });
    const seen = await get<Known>('/api/templates/known?id=where_is_my_order%2Fen', 'agent');
    expect(seen.mails).toEqual([]);
    const [mail] = mails;
    const wanted = { id: 'where_is_my_order/en', source: 'Hi', sample: '', mailId: mail?.mailId };
    expect((await post('/api/templates/preview', wanted, 'agent')).status).toBe(404);
    expect((await post('/api/templates/preview', wanted)).status).toBe(200);
  });
});

describe('what is wrong is told with its place', () => {
  test('in the template itself', async () => {
    expect(await check('other/en', 'Hello\n{{#if order}}{{order.nmber}}{{/if}}')).toMatchObject([
      { template: 'other/en', line: 2, column: 16, message: expect.stringContaining('did you mean "number"?') },
    ]);
    expect(await check('other/en', 'Hello {{brandName}}.')).toEqual([]);
  });

  test('in what a changed partial breaks elsewhere', async () => {
    const faults = await check('partials/order-name/en', '{{order.number}} {{parcel.carrier}}');
    expect(faults.length).toBeGreaterThan(0);
    expect(new Set(faults.map(({ template }) => template))).toEqual(new Set(['partials/order-name/en']));
  });

  test('in the id of a new one', async () => {
    expect((await check('cancel_ordr/en', 'x'))[0]?.message).toContain('did you mean "cancel_order"?');
    expect((await check('../../etc/passwd', 'x'))[0]?.message).toContain('a template is');
    expect((await check('constructor/en', 'x'))[0]?.message).toContain('is no intent');
  });
});

describe('a preview', () => {
  test('shows the changed words in their own language and the words of now in the others', async () => {
    const source = `${await sourceOf('cancel_order/en')}\nA sentence of ours.\n`;
    const { state, previews } = await preview({ id: 'cancel_order/en', source, sample: 'cancel_order: unshipped' });
    expect(state).toBe('shown');
    expect(previews.map(({ language }) => language)).toEqual(['en', 'es', 'de', 'fr', 'it', 'nl', 'pt']);
    expect(previews[0]?.text).toContain('A sentence of ours.');
    expect(previews[0]?.text).toContain('Fjord');
    expect(previews.slice(1).every(({ text }) => text !== null && !text.includes('sentence of ours'))).toBe(true);
    expect(previews.every(({ isUsed, findings }) => isUsed && findings.length === 0)).toBe(true);
  });

  test('tells what the ground check would hold it back for', async () => {
    const source = 'Your refund of $9,999.00 was paid on Friday.';
    const { previews } = await preview({ id: 'cancel_order/en', source, sample: 'cancel_order: unshipped' });
    expect(previews[0]?.findings.length).toBeGreaterThan(0);
  });

  test('of a mail rests on the facts of then; of one that nobody handled it says that they are unknown', async () => {
    const { mails } = await get<{ readonly mails: readonly { readonly mailId: number }[] }>(
      '/api/templates/known?id=where_is_my_order%2Fen',
    );
    const mailId = mails[0]?.mailId ?? 0;
    const source = `${await sourceOf('where_is_my_order/en')}\nAs looked up.\n`;
    const { state, previews } = await preview({ id: 'where_is_my_order/en', source, mailId });
    expect(state).toBe('shown');
    expect(previews[0]).toMatchObject({ language: 'en', isUsed: true });
    expect(previews[0]?.text).toContain('As looked up.');
    expect(previews[1]?.language).toBe('es');
    const { id } = await page.desk.ports.records.write(() =>
      page.desk.ports.records.mails.keep({
        mailbox: page.desk.ports.records.mails.read(mailId)?.mailbox ?? '',
        providerRef: 'kept',
        receivedAt: '2026-11-20T09:00:00Z',
        raw: Buffer.from('From: a@b.example\r\nSubject: kept\r\n\r\nHello\r\n'),
      }),
    );
    expect(await preview({ id: 'where_is_my_order/en', source, mailId: id })).toEqual({
      state: 'facts_unknown',
      previews: [],
    });
  });

  test('keeps and sends nothing', async () => {
    const { records } = page.desk.ports;
    const count = () => [records.work.counts(), records.settingsReleases.listReleases(10).length];
    const before = count();
    await preview({ id: 'holding/en', source: 'We will write.', sample: 'holding: ' });
    expect(count()).toEqual(before);
    expect(await sourceOf('holding/en')).not.toBe('We will write.');
  });

  test('is HTML of which every value is escaped, in a frame that can do nothing, for nobody else', async () => {
    const source =
      '<img src=x onerror=alert(1)> {{formally "<script>alert(2)</script>" "<script>alert(2)</script>"}} & https://a.example/?q="';
    const { previews } = await preview({ id: 'holding/en', source, sample: 'holding: ' });
    const [{ frame } = { frame: null }] = previews;
    const answer = await page.ask(frame ?? '', { as: 'owner' });
    expect(answer.headers.get('content-type')).toContain('text/html');
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain('sandbox');
    expect(policy).not.toContain('script-src');
    const html = await answer.text();
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; &lt;script&gt;alert(2)&lt;/script&gt; &amp;');
    expect(html).not.toMatch(/<(?:img|script|b)\b/);
    expect((await page.ask(frame ?? '', { as: 'viewer' })).status).toBe(404);
  });
});

test('without a model nothing is suggested in other languages, and the page is told so', async () => {
  expect(await get('/api/templates/suggestions', 'viewer')).toEqual({ model: null, trouble: null });
  const asked = await post('/api/templates/suggestions', { id: 'other/en', source: 'Hello.', to: 'nl', beside: [] });
  expect(asked.status).toBe(409);
  expect(await asked.json()).toMatchObject({ fault: 'no_model' });
});

describe('a template of a notice', () => {
  const ID = 'notices/delivered/en';
  const WORDS = '\nWave to the courier from us.\n';

  test('is listed with its languages, completed with its fields, and checked by line and column', async () => {
    const { rows } = await get<{ readonly rows: readonly { readonly folder: string; readonly origins: object }[] }>(
      '/api/templates',
    );
    const listed = rows.filter(({ folder }) => folder.startsWith('notices/'));
    expect(listed.map(({ folder }) => folder.slice('notices/'.length))).toEqual(NOTICE_KINDS);
    for (const { origins } of listed) expect(Object.values(origins)).not.toContain(null);
    const { samples, names } = await get<{
      readonly samples: readonly string[];
      readonly names: { readonly fields: readonly { readonly path: string }[] };
    }>(`/api/templates/known?id=${encodeURIComponent(ID)}`);
    expect(samples).toEqual([
      'notices/delivered: delivered',
      'notices/delivered: split',
      'notices/delivered: deliveredLongAgo',
    ]);
    expect(names.fields.map(({ path }) => path)).toContain('parcel.trackingNumber');
    const lines = (await sourceOf(ID)).split('\n').length;
    expect(await check(ID, `${await sourceOf(ID)}{{parcel.nope}}`)).toMatchObject([
      { template: ID, line: lines, column: 3 },
    ]);
  });

  test('is shown as its mail in every language, with what no fact supports', async () => {
    const changed = { id: ID, source: (await sourceOf(ID)) + WORDS, sample: 'notices/delivered: delivered' };
    const { state, previews } = await preview(changed);
    expect([state, previews.map(({ language }) => language)]).toEqual([
      'shown',
      ['en', 'es', 'de', 'fr', 'it', 'nl', 'pt'],
    ]);
    const [english] = previews;
    expect(english).toMatchObject({
      subject: expect.stringContaining('delivered'),
      why: null,
      isUsed: true,
      findings: [],
    });
    expect(english?.text).toContain(WORDS.trim());
    const shown = await page.ask(english?.frame ?? '', { as: 'owner' });
    expect(shown.headers.get('content-security-policy')).toContain('sandbox');
    expect(await shown.text()).toContain(WORDS.trim());
    const lie = await preview({ ...changed, source: 'Here it is\n\nYour $9,999.00 came back on Friday.' });
    expect(lie.previews[0]?.findings.length).toBeGreaterThan(0);
  });

  test('that is published has its words in the next notice', async () => {
    const content = (await sourceOf(ID)) + WORDS;
    const change = { part: 'template', name: ID, content, basedOn: null };
    expect((await post('/api/settings/publish', { changes: [change], note: 'waves' })).status).toBe(200);
    const { records, clock } = page.desk.ports;
    const account = {
      addresses: ['orders@fjordlight.example'],
      trusted: { by: 'authserv-id', authservId: 'x' },
    } as const;
    const mailbox = openFakeMailbox({ account });
    const shipments = [parcel('A', 'delivered', { deliveredAt: '2026-11-20T08:30:00Z' })];
    const orders = openFakeOrders([order('1', { shipments })]);
    const notices = { ...ALL_ON, gatherMinutes: 0, mailbox: 'told' };
    await records.write(() => records.notices.ask('shop:1', clock.now()));
    const ports = { records, clock, orders, findMailbox: (name: string) => (name === 'told' ? mailbox : null) };
    await tellShoppers({ ...ports, settings: { ...page.desk.settings.current, notices } });
    const sent = await parseMessage(mailbox.sent[0] ?? new Uint8Array());
    if (!sent.ok) throw new Error(sent.error.detail);
    expect(sent.value.text.fresh).toContain(WORDS.trim());
    expect(
      Buffer.from(mailbox.sent[0] ?? [])
        .toString()
        .split(WORDS.trim()),
    ).toHaveLength(3);
  });
});

describe('a hostile template is bounded', () => {
  const quickly = async <T>(work: () => Promise<T>): Promise<T> => {
    const startedAt = performance.now();
    const result = await work();
    expect(performance.now() - startedAt).toBeLessThan(5_000);
    return result;
  };

  test.each([
    ['nested conditions', `{{#if ${'(not '.repeat(8_000)}formal${')'.repeat(8_000)}}}x{{/if}}`],
    ['blocks that nothing closes', '{{#if formal}}'.repeat(3_500)],
    ['ten thousand faults', '{{a}}'.repeat(9_999)],
    ['braces', '{'.repeat(49_000)],
    ['more than a template may have', 'x'.repeat(150_000)],
  ])('%s', async (_, source) => {
    const faults = await quickly(() => check('other/en', source));
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.length).toBeLessThanOrEqual(limits.page.templateFaultsShown);
    const previewed = await quickly(() => preview({ id: 'other/en', source, sample: 'other: delivered' }));
    expect(previewed.state).toBe('faulty');
  });

  test('loops in loops over what there is stop the reply, not the desk', async () => {
    const loops = 7;
    const source = `${'{{#each @root.orders}}{{#each @root.desk.shippingOptions}}'.repeat(loops)}x${'{{/each}}{{/each}}'.repeat(loops)}`;
    const { previews } = await quickly(() => preview({ id: 'other/en', source, sample: 'other: several orders' }));
    expect(previews[0]).toMatchObject({ text: null, frame: null, why: expect.stringContaining('turns of a loop') });
  });

  test('a template that prints without end stops the reply', async () => {
    const source = `{{#each orders as |order|}}${'{{order.number}} '.repeat(2_000)}{{/each}}`;
    const { previews } = await quickly(() => preview({ id: 'other/en', source, sample: 'other: several orders' }));
    expect(previews[0]).toMatchObject({ text: null, why: expect.stringMatching(/grew past|more than \d+ steps/) });
  });

  test('a body beyond every measure is refused before it is looked at', async () => {
    const answer = await post('/api/templates/check', { id: 'other/en', source: 'x'.repeat(3 * 1024 * 1024) });
    expect(answer.status).toBe(413);
    expect((await post('/api/templates/check', { id: 'other/en', source: 'x'.repeat(200_001) })).status).toBe(400);
  });
});
