import { expect, test } from 'vitest';
import { endOfQuiet, nextClock } from './quiet-hours.ts';

const night = { from: '21:00', to: '08:00' };
const inCountry = (country: string, region: string | null = null) => ({
  ...{ name: 'A', line1: 'x', line2: null, city: 'x', postalCode: '1', region, country },
});

test('what falls into the quiet hours waits for their end, on the shopper’s own clock', () => {
  expect(endOfQuiet('2026-11-20T22:30:00.000Z', night, inCountry('DE'), 'UTC')).toBe('2026-11-21T07:00:00.000Z');
  expect(endOfQuiet('2026-11-20T22:30:00.000Z', night, inCountry('US', 'NY'), 'UTC')).toBe('2026-11-20T22:30:00.000Z');
  expect(endOfQuiet('2026-11-21T03:00:00.000Z', night, inCountry('US', 'NY'), 'UTC')).toBe('2026-11-21T13:00:00.000Z');
});

test('where the country has several zones, or there is no address, it is the desk’s clock', () => {
  expect(endOfQuiet('2026-11-20T22:30:00.000Z', night, inCountry('US', 'TX'), 'UTC')).toBe('2026-11-21T08:00:00.000Z');
  expect(endOfQuiet('2026-11-20T22:30:00.000Z', night, null, 'Asia/Tokyo')).toBe('2026-11-20T23:00:00.000Z');
});

test('the night in which clocks are put back ends by the clock on the wall', () => {
  expect(endOfQuiet('2026-10-24T22:30:00.000Z', night, inCountry('DE'), 'UTC')).toBe('2026-10-25T07:00:00.000Z');
});

test('hours by day and none at all', () => {
  const noon = { from: '12:00', to: '14:00' };
  expect(endOfQuiet('2026-11-20T12:00:00.000Z', noon, null, 'UTC')).toBe('2026-11-20T14:00:00.000Z');
  expect(endOfQuiet('2026-11-20T14:00:00.000Z', noon, null, 'UTC')).toBe('2026-11-20T14:00:00.000Z');
  expect(endOfQuiet('2026-11-20T12:00:00.000Z', null, null, 'UTC')).toBe('2026-11-20T12:00:00.000Z');
  expect(nextClock('17:00', '2026-11-20T17:00:00.000Z', 'UTC')).toBe('2026-11-21T17:00:00.000Z');
});
