// Lists of consents as people and shops write them: whole, or not at all with each fault by its line.
import { expect, onTestFinished, test } from 'vitest';
import { limits } from '../domain/limits.ts';
import { openDesk } from '../store/better-sqlite3.ts';
import { importConsents, readConsents } from './import-consents.ts';

const NOW = '2026-11-20T09:00:00.000Z';
const read = (csv: string) => readConsents(csv, { now: NOW, by: 'Olivia' });
const faultsOf = (csv: string) => {
  const consents = read(csv);
  return consents.ok ? [] : consents.error;
};
const HEAD = 'address,given_at,wording\n';

function openRecords() {
  const records = openDesk({ file: ':memory:' });
  onTestFinished(() => records.close());
  return records;
}

test('commas, semicolons and tabs, quotes, a byte order mark, other columns and another order are read alike', () => {
  const expected = {
    address: 'ada@example.com',
    givenAt: '2026-03-01T00:00:00.000Z',
    wording: 'Yes; write me, please',
    by: 'Olivia',
  };
  for (const [csv, source] of [
    [`${HEAD}ada@example.com,2026-03-01,"Yes; write me, please"\r\n\r\n`, 'import'],
    [
      '\ufeff"Given_At";Source;"Wording";address\n2026-03-01;shop:shopify;"Yes; write me, please";ada@example.com',
      'shop:shopify',
    ],
    [
      'address\tgiven_at\twording\tcity\nada@example.com\t2026-03-01T02:00:00+02:00\tYes; write me, please\tOslo',
      'import',
    ],
  ] as const)
    expect(read(csv)).toEqual({ ok: true, value: [{ ...expected, source }] });
});

test('each fault is named by its line', () => {
  expect(
    faultsOf(
      `${HEAD}ada@example.com,2026-03-01,Yes\nnobody,2026-03-01,Yes\na@b.example,March,Yes\n\nc@d.example,2027-01-01,Yes\ne@f.example,2026-03-01,\n`,
    ),
  ).toEqual([
    'Line 3: address: one address of mail',
    'Line 4: given_at: a day such as 2026-03-01, or an ISO 8601 time',
    'Line 6: given_at: it lies in the future',
    'Line 7: wording: to which words they agreed',
  ]);
});

test('a file that is none, is broken, empty or too long is refused', () => {
  expect(faultsOf('name,email\nAda,ada@example.com')).toEqual([
    'Line 1: the columns address, given_at, wording are missing.',
  ]);
  expect(faultsOf('')).toHaveLength(1);
  expect(faultsOf(HEAD)).toEqual(['There is no line below the first.']);
  expect(faultsOf(`${HEAD}a@b.example,2026-03-01`)).toEqual([
    'Line 2: it has more or fewer columns than the first line',
  ]);
  expect(faultsOf(`${HEAD}a@b.example,2026-03-01,"open`).join()).toMatch(/^Line \d: a quote is not closed/);
  const long = `${HEAD}${'a@b.example,2026-03-01,Yes\n'.repeat(limits.consents.importLinesMax + 1)}`;
  expect(faultsOf(long)).toEqual([`There are more than ${limits.consents.importLinesMax} lines.`]);
  const bad = faultsOf(`${HEAD}${'nobody,2026-03-01,Yes\n'.repeat(50)}`);
  expect([bad.length, bad.at(-1)]).toEqual([21, 'And 30 more.']);
});

test('a list never revives who has withdrawn since, and a newer consent does', async () => {
  const records = openRecords();
  const load = async (csv: string) => {
    const consents = read(csv);
    if (!consents.ok) throw new Error(consents.error.join());
    return importConsents(records, consents.value, NOW);
  };
  const list = `${HEAD}ada@example.com,2026-03-01,Yes\nADA@example.com,2026-04-01,Yes\nbob@example.com,2026-03-01,Yes\n`;
  expect(await load(list)).toEqual({ recorded: 2, known: 1, withdrawn: 0 });
  for (const address of ['Ada@Example.com ', 'carol@example.com'])
    await records.write(() => records.consents.withdraw({ address, at: '2026-06-01T12:00:00Z', by: 'link' }));
  expect(await load(`${list}carol@example.com,2026-06-01,Yes\n`)).toEqual({ recorded: 0, known: 1, withdrawn: 3 });
  expect(records.consents.count()).toEqual({ given: 1, withdrawn: 2 });
  expect(records.consents.list(1, 'ada@example.com')).toMatchObject([
    { address: 'bob@example.com', recordedBy: 'Olivia' },
  ]);
  expect(await load(`${HEAD}ada@example.com,2026-06-02,Yes again\n`)).toEqual({ recorded: 1, known: 0, withdrawn: 0 });
  expect(['ada@example.com', 'carol@example.com'].map(records.consents.has)).toEqual([true, false]);
});

test('whoever is erased has no consent left, and a withdrawal stays without a word of it', async () => {
  const records = openRecords();
  const agree = (address: string) =>
    records.write(() =>
      records.consents.record(
        { address, givenAt: '2026-03-01', source: 'person', wording: 'By phone', by: 'Ann' },
        NOW,
      ),
    );
  await agree('ada@example.com');
  await agree('bob@example.com');
  await records.write(() => records.consents.withdraw({ address: 'bob@example.com', at: NOW, by: 'link' }));
  const exported = (address: string) => [...records.privacy.exportPerson(address)];
  expect(exported('ADA@example.com')).toMatchObject([
    { kind: 'consent', content: { wording: 'By phone', recordedBy: 'Ann' } },
  ]);
  for (const address of ['ada@example.com', 'bob@example.com'])
    await records.privacy.erasePerson(address, { at: NOW, by: 'Ann' });
  expect(exported('ada@example.com')).toEqual([]);
  expect(exported('bob@example.com')).toEqual([
    {
      kind: 'consent',
      mailId: null,
      content: {
        ...{
          address: 'bob@example.com',
          givenAt: null,
          source: null,
          wording: null,
          recordedAt: null,
          recordedBy: null,
        },
        ...{ withdrawnAt: NOW, withdrawnBy: 'link' },
      },
    },
  ]);
  expect(await agree('bob@example.com')).toBe('withdrawn');
});

test('a withdrawal is said once, and of nobody nothing', async () => {
  const records = openRecords();
  const withdraw = (address: string) =>
    records.write(() => records.consents.withdraw({ address, at: NOW, by: 'person' }));
  expect([await withdraw('a@b.example'), await withdraw('A@b.example'), await withdraw(' ')]).toEqual([
    true,
    false,
    false,
  ]);
  expect(records.consents.has('a@b.example')).toBe(false);
});
