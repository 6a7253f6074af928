import { expect, test } from 'vitest';
import { createObjectPace } from './object-pace.ts';

const never = new AbortController().signal;

/** A work that counts its rounds, 10 s apart, and a vendor in it that answers when it is told to. */
function begin(nowMs: () => number) {
  const pace = createObjectPace(nowMs);
  const vendor = Promise.withResolvers<void>();
  let rounds = 0;
  const work = async (): Promise<void> => {
    for (;;) {
      rounds += 1;
      if (rounds === 3) await vendor.promise;
      await pace.wait(10, never);
    }
  };
  pace.follow(work());
  return { pace, answer: vendor.resolve, rounds: () => rounds };
}

test('an alarm that rings twice, early or late goes on with what is due, once', async () => {
  let nowMs = 0;
  const { pace, rounds } = begin(() => nowMs);
  await pace.idle(1_000);
  expect([rounds(), pace.nextDueMs()]).toEqual([1, 10_000]);
  pace.wake(9_999);
  await pace.idle(1_000);
  expect(rounds()).toBe(1);
  nowMs = 3_600_000;
  pace.wake(nowMs);
  pace.wake(nowMs);
  await pace.idle(1_000);
  expect([rounds(), pace.nextDueMs()]).toEqual([2, 3_610_000]);
});

test('an alarm does not wait longer for a slow vendor than it may last, and the next one is due at once', async () => {
  let nowMs = 0;
  const { pace, answer, rounds } = begin(() => nowMs);
  for (const atMs of [10_000, 20_000]) {
    await pace.idle(1_000);
    nowMs = atMs;
    pace.wake(nowMs);
  }
  const began = performance.now();
  await pace.idle(50);
  expect(performance.now() - began).toBeLessThan(1_000);
  expect([rounds(), pace.nextDueMs()]).toEqual([3, 20_000]);
  answer();
  await pace.idle(1_000);
  expect(pace.nextDueMs()).toBe(30_000);
});
