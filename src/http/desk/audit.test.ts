// The audit log over HTTP: filtered, read on, proven, carried off, and bounded by a person's mailboxes.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asCsvRow, asJsonCell } from './csv.ts';
import { openPageFixture, type PageFixture } from './page-fixture.ts';

let page: PageFixture;
beforeAll(async () => {
  page = await openPageFixture();
}, 120_000);
afterAll(() => page.close());

interface Listed {
  readonly entries: readonly { readonly seq: number; readonly mailId: number | null; readonly step: string }[];
  readonly searchedTo: number | null;
}
const list = async (query = ''): Promise<Listed> =>
  (await (await page.ask(`/api/audit${query}`, { as: 'admin' })).json()) as Listed;

async function listAll(query = ''): Promise<Listed['entries']> {
  const all: Listed['entries'][number][] = [];
  let before: number | null = null;
  do {
    const part = await list(`?${query}${before === null ? '' : `&before=${before}`}`);
    all.push(...part.entries);
    before = part.searchedTo;
  } while (before !== null);
  return all;
}

test('the log is read from the newest entry back to the first, each once', async () => {
  const all = await listAll();
  expect(all.length).toBeGreaterThan(300);
  expect(all.map(({ seq }) => seq)).toEqual(Array.from({ length: all.length }, (_, n) => all.length - n));
});

test('a mail, a step, words and days narrow it down', async () => {
  const ofMail = await listAll('mail=1');
  expect(ofMail.length).toBeGreaterThan(5);
  expect(ofMail.every(({ mailId }) => mailId === 1)).toBe(true);
  const decided = await listAll('step=decide');
  expect(new Set(decided.map(({ step }) => step))).toEqual(new Set(['decide']));
  expect((await listAll('words=ESCALATE')).length).toBeGreaterThan(0);
  expect(await listAll('words=stands-nowhere-at-all')).toEqual([]);
  expect(await listAll('until=2020-01-01T00:00:00Z')).toEqual([]);
  expect((await page.ask('/api/audit?mail=x', { as: 'admin' })).status).toBe(400);
});

test('the chain is proven', async () => {
  const prove = async () => (await page.ask('/api/audit/verify', { method: 'POST', as: 'admin', json: {} })).json();
  expect(await prove()).toMatchObject({ kind: 'intact' });
});

test('it is carried off whole as CSV and as JSONL, which the log says', async () => {
  const file = async (format: string) => {
    const answer = await page.ask(`/api/audit/export?step=decide&format=${format}`, { as: 'admin' });
    expect(answer.headers.get('content-disposition')).toMatch(
      new RegExp(`^attachment; filename="audit-.*\\.${format}"$`),
    );
    return answer.text();
  };
  const decided = await listAll('step=decide');
  const jsonl = (await file('jsonl'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { seq: number });
  expect(jsonl.map(({ seq }) => seq)).toEqual(decided.map(({ seq }) => seq));
  const csv = (await file('csv')).split('\r\n');
  expect(csv[0]).toBe('seq,mail,at,step,content,hash');
  expect(csv.length).toBe(decided.length + 2);
  expect((await list('?step=audit_exported')).entries.length).toBe(2);
});

test('a cell that a spreadsheet would run is text', () => {
  expect(asCsvRow(['=HYPERLINK("http://evil.example")', '-1+1', 'a "b", c', 7])).toBe(
    '"\'=HYPERLINK(""http://evil.example"")",\'-1+1,"a ""b"", c",7\r\n',
  );
  expect(asCsvRow(['Ann; =cmd|calc'])).toBe('"Ann; \'=cmd|calc"\r\n');
});

test('what is kept as JSON loses its formulas and nothing else', () => {
  const said = { subject: ';=cmd|calc', note: 'paid; @SUM(A1)\n;\t-1', plain: 'a=b; c' };
  const cell = asJsonCell(JSON.stringify(said));
  expect(cell).not.toMatch(/;\s*[=+\-@]/);
  expect(JSON.parse(cell)).toEqual(said);
});

test('who sees some mailboxes alone sees what happened to their mails, and nothing else', async () => {
  const cookie = await page.signInBounded(['elsewhere@shop.example']);
  const asked = await page.ask('/api/audit', { headers: { cookie } });
  expect(await asked.json()).toMatchObject({ entries: [] });
  const exported = await page.ask('/api/audit/export?format=jsonl', { headers: { cookie } });
  expect(await exported.text()).toBe('');
});
