import { expect, test } from 'vitest';
import { readDay, readPlaceTime } from './place-time.ts';

const at = (said: Parameters<typeof readPlaceTime>[0]) => {
  const read = readPlaceTime(said);
  return read === null ? null : `${read.at}${read.isExact ? '' : ' (the day)'}`;
};

test.each([
  [{ day: '2026-11-20', clock: '23:30:00', offset: '-05:00' }, '2026-11-21T04:30:00.000Z'],
  [{ day: '2026-11-20', clock: '23:30', offset: '-05.00' }, '2026-11-21T04:30:00.000Z'],
  [{ day: '2026-11-20', clock: '00:30', offset: 'Z' }, '2026-11-20T00:30:00.000Z'],
  [{ day: '2026-07-01', clock: '00:30', country: 'DE' }, '2026-06-30T22:30:00.000Z'],
  [{ day: '2026-12-01', clock: '00:30', country: 'DE' }, '2026-11-30T23:30:00.000Z'],
  [{ day: '2026-12-01', clock: '07:13', country: 'US', region: 'NJ' }, '2026-12-01T12:13:00.000Z'],
  [{ day: '2026-12-01', clock: '07:13', country: 'CA', region: 'MB' }, '2026-12-01T13:13:00.000Z'],
  [{ day: '2026-12-01', clock: '07:13', timeZone: 'Europe/Paris', country: 'US' }, '2026-12-01T06:13:00.000Z'],
])('%j is an instant', (said, expected) => {
  expect(at(said)).toBe(expected);
});

test.each([
  { day: '2026-12-01', clock: '23:13' },
  { day: '2026-12-01', clock: null, country: 'DE' },
  { day: '2026-12-01', clock: '00:13', country: 'US', region: 'TX' },
  { day: '2026-12-01', clock: '00:13', country: 'US' },
  { day: '2026-12-01', clock: '00:13', country: 'XX' },
  { day: '2026-12-01', clock: '00:13', country: 'Germany' },
  { day: '2026-12-01', clock: '00:13', offset: '+99:00' },
])('of %j the day alone is known, and keeps', (said) => {
  expect(at(said)).toBe('2026-12-01T12:00:00.000Z (the day)');
});

test('a clock that is put forward over a time, or back over it, gives one of the two', () => {
  expect(at({ day: '2026-03-29', clock: '02:30', timeZone: 'Europe/Berlin' })).toMatch(/^2026-03-29T0[01]:30/);
  expect(at({ day: '2026-10-25', clock: '02:30', timeZone: 'Europe/Berlin' })).toMatch(/^2026-10-25T0[01]:30/);
});

test.each(['2026-02-30', '2026-13-01', '0001-01-01', '20261201', '', '2026-12-01T'])('%j is no day', (day) => {
  expect(readDay(day)).toBeNull();
  expect(readPlaceTime({ day, clock: '10:00' })).toBeNull();
});

test('a clock that cannot be is no time', () => {
  for (const clock of ['25:00', '10:61', '1000', '10:00:61', 'noon'])
    expect(readPlaceTime({ day: '2026-12-01', clock })).toBeNull();
});
