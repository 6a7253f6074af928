import { expect, test } from 'vitest';
import { countLately } from './count-lately.ts';

function openCounter() {
  let nowMs = Date.parse('2026-11-20T09:00:05Z');
  const counter = countLately(() => nowMs);
  return { counter, pass: (seconds: number) => (nowMs += seconds * 1_000) };
}

test('what was done counts over the minutes that are asked for and the day, and not after them', () => {
  const { counter, pass } = openCounter();
  expect([counter.sum(1), counter.lastDay()]).toEqual([0, 0]);
  counter.add(20);
  pass(59);
  counter.add();
  expect([counter.sum(1), counter.sum(10), counter.lastDay()]).toEqual([21, 21, 21]);
  pass(59);
  expect([counter.sum(1), counter.sum(10)]).toEqual([1, 21]);
  pass(600);
  expect([counter.sum(1), counter.sum(10), counter.lastDay()]).toEqual([0, 0, 21]);
  pass(86_400 - 800);
  expect(counter.lastDay()).toBe(21);
  pass(200);
  counter.add(3);
  expect(counter.lastDay()).toBe(3);
});

test('a busy day is kept in a count for each ten seconds, and the oldest go', () => {
  const { counter, pass } = openCounter();
  for (let n = 0; n < 20_000; n += 1) {
    counter.add();
    pass(10);
  }
  expect(counter.lastDay()).toBeGreaterThanOrEqual(8_630);
  expect(counter.lastDay()).toBeLessThanOrEqual(8_640);
});
