import SqliteDatabase from 'better-sqlite3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SAMPLE_ORDERS } from '../contract/sample-orders.ts';
import { openDesk } from './desk-fixture.ts';
import { dateOf, isAnyOf, isOneOf, literal } from './suiteql.ts';
import { tablesOfOrders } from './tables-fixture.ts';

const database = new SqliteDatabase(':memory:');
const NEVER_ASKED = [
  "' OR 1=1 --",
  "K1001' OR '1'='1",
  "K1001'; DROP TABLE item; --",
  "K1001') UNION SELECT id FROM customer --",
  "K1001'/**/OR/**/1=1",
  "K1001\\' OR 1=1",
  'K1001\u02bc OR 1=1 \u02bc',
  'K1001\uff07 OR 1=1',
  'K1001\u2019 OR 1=1',
  'K1001\u0000',
  'K1001\n--',
  '?',
  ':id',
  '{fn user()}',
  '%',
  '*',
  '"',
];
/** With some that are harmless between quotes. */
const HOSTILE = [...NEVER_ASKED, "'", "''", "' OR ''", '_', '__proto__', 'tranid'];
/** Texts that are hostile, near to it, or any. */
const text = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom("'", "''", '-', '--', ' ', '/', '*', ';', '\\', 'K', '1', 'OR', '=', '(', ')'),
    maxLength: 30,
  }),
);

describe('a literal', () => {
  test('is exactly the text that went in, or none, whatever the text', () => {
    fc.assert(
      fc.property(text, (given) => {
        const written = literal(given);
        if (written === null) return;
        expect(database.prepare(`SELECT ${written} AS it`).get()).toEqual({ it: given });
      }),
      { numRuns: 2_000 },
    );
  });

  test('ends where it ends: what stands behind it in the query is still the query', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const condition = isAnyOf('it', [one, other]);
        if (condition === null) return;
        const { count } = database
          .prepare(`SELECT COUNT(*) AS count FROM (SELECT 7 AS it) WHERE ${condition}`)
          .get() as { count: number };
        expect(count).toBe(0);
        expect(condition.replace(/'(?:[^']|'')*'/g, '?')).toMatch(/^it IN \(\?(?:, \?)?\)$/);
      }),
      { numRuns: 2_000 },
    );
  });

  test.each(["O'Brien & Sons", 'K-1001/2', 'müller+shop@example.org', 'AB_1.2 (x), #3', '注文1'])(
    '%j is an ordinary one',
    (given) => {
      expect(literal(given)).toBe(`'${given.replaceAll("'", "''")}'`);
    },
  );

  test.each([...NEVER_ASKED, '', 'K'.repeat(255)])('%j is never asked', (given) => {
    expect(literal(given)).toBeNull();
  });
});

test('an id is digits, and a list of more than a thousand is parted, as Oracle wants it', () => {
  fc.assert(
    fc.property(fc.array(text), (ids) => {
      const condition = isOneOf('t.id', ids);
      if (condition !== null) expect(condition).toMatch(/^t\.id IN \(-?\d+(?:, -?\d+)*\)$/);
    }),
  );
  expect(isOneOf('t.id', ['7', '7', '8; DROP', '-5', '1 OR 1=1', ''])).toBe('t.id IN (7, -5)');
  expect(isOneOf('t.id', [])).toBeNull();
  const many = isOneOf(
    't.id',
    Array.from({ length: 2_001 }, (_, n) => String(n)),
  );
  const lists = many?.match(/t\.id IN \([^)]*\)/g) ?? [];
  expect(lists.map((list) => list.split(',').length)).toEqual([1_000, 1_000, 1]);
  expect(many?.startsWith('(t.id IN (0, ')).toBe(true);
});

test('a time is written as the clock of the zone shows it', () => {
  expect(dateOf(new Date('2026-11-12T07:30:00Z'), 'America/Los_Angeles')).toBe(
    "TO_DATE('2026-11-11 23:30:00', 'YYYY-MM-DD HH24:MI:SS')",
  );
});

describe('what a mail says is never a query', () => {
  const skeleton = (query: string): string => query.replace(/'(?:[^']|'')*'/g, '?').replace(/\?(?:, \?)*/g, '?');
  const asked = (text: string) =>
    [
      { by: 'number', number: text },
      { by: 'purchase_order_number', purchaseOrderNumber: text },
      { by: 'tracking_number', trackingNumber: `${text}1Z999AA1` },
      { by: 'email', email: text },
      { by: 'email', email: `mara${text}lind@example.org` },
    ] as const;

  test('hostile texts find nothing, break nothing, and ask what any text asks', async () => {
    const { orders, stock, server } = await openDesk(tablesOfOrders(SAMPLE_ORDERS));
    for (const query of asked('NOWHERE9')) await orders.findOrders(query);
    await stock.findStock('NOWHERE9');
    const known = new Set(server.queries().map(skeleton));
    await fc.assert(
      fc.asyncProperty(text, async (given) => {
        for (const query of asked(given))
          expect((await orders.findOrders(query)).orders, JSON.stringify(query)).toEqual([]);
        expect(await stock.findStock(given)).toBeNull();
      }),
      { numRuns: 40, examples: HOSTILE.map((one): [string] => [one]) },
    );
    expect([...new Set(server.queries().map(skeleton))].filter((one) => !known.has(one))).toEqual([]);
    expect((await orders.findOrders({ by: 'number', number: 'K1001' })).orders).toHaveLength(1);
  });

  test('a number of ten thousand characters is not asked for', async () => {
    const { orders, stock, server } = await openDesk(tablesOfOrders(SAMPLE_ORDERS));
    expect((await orders.findOrders({ by: 'number', number: '7'.repeat(10_000) })).orders).toEqual([]);
    expect(await stock.findStock('7'.repeat(10_000))).toBeNull();
    expect(server.requests).toEqual([]);
  });

  test('a name with an apostrophe is asked for as it is', async () => {
    const tables = tablesOfOrders(SAMPLE_ORDERS);
    for (const row of tables['customer'] ?? []) row['email'] = "o'brien@example.org";
    const { orders } = await openDesk(tables);
    const { orders: found } = await orders.findOrders({ by: 'email', email: "O'Brien@example.org" });
    expect(found.map(({ order }) => order.number)).toEqual(['#K1003', '#K1002', '#K1001']);
  });
});
