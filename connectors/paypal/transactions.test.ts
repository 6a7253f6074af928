import { expect, test } from 'vitest';
import { limits } from '../../src/domain/limits.ts';
import { CAPTURE_ID, capture, listed } from './payments-fixture.ts';
import { answerAs, NOW, openPaypal } from './paypal-server-fixture.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const before = (days: number): string =>
  new Date(Date.parse(NOW) - days * DAY_MS).toISOString().replace('.000Z', '+0000');
/** One that has nothing to do with the order. */
const other = (index: number, days: number) =>
  listed({
    transaction_id: `OTHER${String(index).padStart(12, '0')}`,
    invoice_id: `X${index}`,
    transaction_initiation_date: before(days),
  });
const hoursOf = (span: URLSearchParams): number =>
  (Date.parse(span.get('end_date') ?? '') - Date.parse(span.get('start_date') ?? '')) / HOUR_MS;
const old = () => [listed({ transaction_initiation_date: before(80) })];

test('the list is read in spans that PayPal allows, without a gap, as far back as the admin says', async () => {
  const { byNumber, spans } = await openPaypal({ captures: [capture()], transactions: old() });
  expect((await byNumber('1001')).payments).toHaveLength(1);
  expect(
    spans()
      .map(hoursOf)
      .reduce((all, one) => all + one),
  ).toBe(90 * 24);
  for (const [index, span] of spans().entries()) {
    expect(hoursOf(span)).toBeLessThanOrEqual(31 * 24);
    expect(span.get('end_date')).toBe(index === 0 ? '2026-11-20T09:00:00Z' : spans()[index - 1]?.get('start_date'));
  }
  const short = await openPaypal({ captures: [capture()], transactions: old() }, { searchDays: 60 });
  expect(await short.byNumber('1001')).toMatchObject({
    payments: [],
    why: expect.stringContaining('since 2026-09-21'),
  });
});

test('all pages of a span are read', async () => {
  const transactions = [...Array.from({ length: 1_200 }, (_, index) => other(index, 20)), ...old()];
  transactions.splice(
    1_100,
    0,
    listed({ invoice_id: '2002', transaction_id: '9R1', transaction_initiation_date: before(20) }),
  );
  const { byNumber } = await openPaypal({ transactions });
  for (const number of ['2002', '1001', 'X0', 'X1199']) expect((await byNumber(number)).payments).toHaveLength(1);
});

test('a span of which PayPal lists no more is halved', async () => {
  const transactions = [...Array.from({ length: 80 }, (_, index) => other(index, 2 + index)), ...old()];
  const { byNumber } = await openPaypal({ transactions, listMax: 20 });
  for (const number of ['X0', 'X79', '1001']) expect((await byNumber(number)).payments).toHaveLength(1);
});

test('what is read once is not read again: the next question asks for the newest hours alone', async () => {
  const { byNumber, spans, access } = await openPaypal({ transactions: old() });
  await byNumber('1001');
  const first = spans().length;
  await byNumber('1002');
  expect(spans()).toHaveLength(first);
  access.setNow('2026-11-20T09:30:00.000Z');
  await byNumber('1002');
  expect(spans().slice(first).map(hoursOf)).toEqual([12.5]);
});

test('a payment that PayPal lists hours late is found then, and one question at a time reads', async () => {
  const transactions: ReturnType<typeof listed>[] = [];
  const { byNumber, spans, access } = await openPaypal({ transactions, refreshedAt: '2026-11-20T08:00:00.000Z' });
  const [one, same] = await Promise.all([byNumber('1001'), byNumber('1001')]);
  expect([one.payments, same.payments]).toEqual([[], []]);
  expect(spans()).toHaveLength(4);
  access.setNow('2026-11-20T12:00:00.000Z');
  transactions.push(listed({ transaction_initiation_date: '2026-11-20T08:50:00+0000' }));
  expect((await byNumber('1001')).payments).toMatchObject([{ id: CAPTURE_ID }]);
});

test('after a week all is read anew, and what was listed otherwise before is forgotten', async () => {
  const transactions = old();
  const { byNumber, access } = await openPaypal({ transactions });
  expect((await byNumber('1001')).payments).toHaveLength(1);
  transactions.length = 0;
  access.setNow('2026-11-26T09:00:00.000Z');
  expect((await byNumber('1001')).payments).toHaveLength(1);
  access.setNow('2026-11-27T09:00:01.000Z');
  expect((await byNumber('1001')).payments).toEqual([]);
});

test('one question reads so many pages and says how far it came; the next goes on', async () => {
  const pages = limits.paypal.pagesPerAsk;
  const many = Array.from({ length: (pages + 5) * limits.paypal.perPage }, (_, index) =>
    other(index, 2 + (index % 80)),
  );
  const { byNumber, spans } = await openPaypal({ transactions: [...many, ...old()] });
  const { why, payments } = await byNumber('1001');
  expect(spans()).toHaveLength(pages);
  expect(payments).toEqual([]);
  expect(why).toMatch(/since 2026-(09|1[01])/);
  const { payments: then } = await byNumber('1001');
  expect(then).toHaveLength(1);
  expect(spans().length).toBeLessThanOrEqual(2 * pages + 1);
});

test('pages that never end cost one question no more than its share, and nothing of them counts as looked through', async () => {
  const { byNumber, server, spans } = await openPaypal({});
  const answer = answerAs({});
  const page = { transaction_details: [{ transaction_info: other(1, 1) }], total_pages: 999_999_999 };
  server.override((request) => (request.path.startsWith('/v1/reporting') ? { json: page } : answer(request)));
  expect((await byNumber('1001')).why).toContain('since 2026-11-20');
  expect(spans()).toHaveLength(limits.paypal.pagesPerAsk);
});

test('a reading that failed is taken up again, and what it read is not lost', async () => {
  const { byNumber, server } = await openPaypal({ transactions: old() });
  server.override(() => ({ status: 429, headers: { 'retry-after': '900' } }));
  await expect(byNumber('1001')).rejects.toMatchObject({ kind: 'rate_limited' });
  server.override(null);
  expect((await byNumber('1001')).payments).toHaveLength(1);
});
