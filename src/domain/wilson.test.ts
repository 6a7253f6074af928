import { expect, test } from 'vitest';
import { wilsonLowerBound } from './wilson.ts';

test('the lower end is that of the published interval, and rises with the number of cases', () => {
  // (0.9 + z²/20 − z·√(0.009 + z²/400)) / (1 + z²/10), worked out by hand.
  expect(wilsonLowerBound(9, 10)).toBeCloseTo(0.596, 3);
  expect(wilsonLowerBound(50, 50)).toBeCloseTo(0.929, 3);
  expect(wilsonLowerBound(0, 0)).toBe(0);
  expect(wilsonLowerBound(0, 20)).toBe(0);
  expect(wilsonLowerBound(490, 500)).toBeGreaterThan(wilsonLowerBound(49, 50));
});
