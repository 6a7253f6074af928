import { expect, test } from 'vitest';
import { countCalls } from './count-calls.ts';

function openCounter(headers: Record<string, string> = {}) {
  let nowMs = Date.parse('2026-11-20T09:00:10Z');
  const clock = { now: () => new Date(nowMs).toISOString() };
  const said = { headers };
  const counter = countCalls(async () => new Response('{}', { headers: said.headers }), clock);
  const pass = (seconds: number) => {
    nowMs += seconds * 1_000;
  };
  return { counter, said, pass, call: () => counter.fetch('https://shop.example/') };
}

test('calls are counted over a minute and a day, failed ones included, and forgotten after it', async () => {
  const { counter, call, pass } = openCounter();
  expect(counter.read()).toEqual({ lastMinute: 0, lastDay: 0, told: null });
  await call();
  await call();
  expect(counter.read()).toMatchObject({ lastMinute: 2, lastDay: 2 });
  pass(180);
  await call();
  expect(counter.read()).toMatchObject({ lastMinute: 1, lastDay: 3 });
  pass(86_400 - 180);
  expect(counter.read()).toMatchObject({ lastMinute: 0, lastDay: 1 });
  const down = countCalls(() => Promise.reject(new Error('nobody there')), { now: () => '2026-11-20T09:00:00Z' });
  await expect(down.fetch('https://shop.example/')).rejects.toThrow('nobody there');
  expect(down.read()).toMatchObject({ lastDay: 1 });
});

test.each([
  [{ 'X-RateLimit-Limit': '5000', 'X-RateLimit-Remaining': '4987' }, 5_000, 4_987],
  [{ 'X-Rate-Limit-Limit': '40', 'X-Rate-Limit-Remaining': '0' }, 40, 0],
  [{ 'RateLimit-Limit': '100, 100;w=60', 'RateLimit-Remaining': '50' }, 100, 50],
  [{ 'X-Rate-Limit-Requests-Quota': '150', 'X-Rate-Limit-Requests-Left': '149' }, 150, 149],
])('the vendor’s word in %j is read with its time', async (headers, limit, left) => {
  const { counter, call } = openCounter(headers);
  await call();
  expect(counter.read().told).toEqual({ limit, left, unit: 'calls', at: '2026-11-20T09:00:10.000Z' });
});

test.each([
  {},
  { 'x-ratelimit-limit': '5000' },
  { 'x-ratelimit-limit': 'many', 'x-ratelimit-remaining': 'some' },
  { 'x-ratelimit-limit': '10', 'x-ratelimit-remaining': '11' },
  { 'x-ratelimit-limit': '-1', 'x-ratelimit-remaining': '-1' },
])('%j says nothing, and the newest word stays', async (headers) => {
  const { counter, call, said } = openCounter(headers as Record<string, string>);
  await call();
  expect(counter.read().told).toBeNull();
  counter.noteLimit({ limit: 2_000, left: 1_900, unit: 'points' });
  said.headers = headers as Record<string, string>;
  await call();
  expect(counter.read().told).toMatchObject({ left: 1_900, unit: 'points' });
});
