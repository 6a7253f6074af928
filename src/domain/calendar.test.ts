import { describe, expect, test } from 'vitest';
import { dayOf, daysBetween, workingDaysBetween } from './calendar.ts';

describe('working days', () => {
  test.each([
    ['2026-11-17', '2026-11-20', 3], // Tuesday to Friday
    ['2026-11-13', '2026-11-16', 1], // Friday to Monday
    ['2026-11-14', '2026-11-15', 0], // Saturday to Sunday
    ['2026-11-20', '2026-11-20', 0],
    ['2026-11-20', '2026-11-10', 0],
    ['2026-11-02', '2026-11-30', 20], // four whole weeks
  ])('from %s to %s there are %i', (from, to, count) => expect(workingDaysBetween(from, to)).toBe(count));

  test('agrees with counting day by day', () => {
    for (let length = 0; length < 40; length += 1) {
      for (let first = 1; first <= 7; first += 1) {
        const from = new Date(Date.UTC(2026, 10, first));
        const to = new Date(from.getTime() + length * 86_400_000);
        let counted = 0;
        for (let day = from.getTime() + 86_400_000; day <= to.getTime(); day += 86_400_000) {
          if (![0, 6].includes(new Date(day).getUTCDay())) counted += 1;
        }
        expect(workingDaysBetween(from.toISOString().slice(0, 10), to.toISOString().slice(0, 10))).toBe(counted);
      }
    }
  });
});

test('a day is that of the desk, not of Greenwich', () => {
  expect(dayOf('2026-11-20T02:00:00Z', 'America/Los_Angeles')).toBe('2026-11-19');
  expect(dayOf('2026-11-20T02:00:00Z', 'UTC')).toBe('2026-11-20');
  expect(dayOf('2026-11-20T23:30:00+01:00', 'UTC')).toBe('2026-11-20');
});

test('days between may be negative', () => expect(daysBetween('2026-11-20', '2026-11-18')).toBe(-2));
