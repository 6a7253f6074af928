import { expect, test } from 'vitest';
import { RecentMemory } from './recent-memory.ts';

test('what is asked for stays, and a flood of what is not is forgotten', () => {
  const memory = new RecentMemory<{ readonly n: number }>(10);
  memory.set('order', { n: -1 });
  for (let n = 0; n < 1_000; n++) {
    memory.set(`made-up-${n}`, { n });
    expect(memory.get('order')).toEqual({ n: -1 });
  }
  const kept = Array.from({ length: 1_000 }, (_, n) => memory.get(`made-up-${n}`)).filter(
    (known) => known !== undefined,
  );
  expect(kept.length).toBeGreaterThan(0);
  expect(kept.length).toBeLessThanOrEqual(20);
});
