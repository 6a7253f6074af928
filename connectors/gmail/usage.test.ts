import { expect, test } from 'vitest';
import { limits } from '../../src/domain/limits.ts';
import { createUsageCounter } from './usage.ts';

test('units are weighed by method, and those of the last minute stand against what Gmail grants in one', () => {
  let nowMs = Date.parse('2026-11-20T09:00:00Z');
  const { count, read, readUse } = createUsageCounter(() => nowMs);
  for (const method of ['messages.get', 'messages.get', 'drafts.send'] as const) count(method);
  const max = limits.gmail.unitsAMinute;
  const use = (lastMinute: number, lastDay: number) => ({
    ...{ unit: 'units', lastMinute, lastDay, atOnce: null },
    limit: { max, minutes: 1, used: lastMinute },
  });
  expect(readUse()).toEqual(use(140, 140));
  nowMs += 120_000;
  count('history.list');
  expect(readUse()).toEqual(use(2, 142));
  nowMs += 86_400_000;
  expect(readUse()).toEqual(use(0, 0));
  expect(read()).toEqual({ units: 142, calls: { 'messages.get': 2, 'drafts.send': 1, 'history.list': 1 } });
});
