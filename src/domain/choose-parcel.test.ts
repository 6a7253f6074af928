import { expect, test } from 'vitest';
import { chooseParcel } from './choose-parcel.ts';

const of = (...days: string[]) => ({ events: days.map((day) => ({ at: `${day}T10:00:00Z` })) });
const SPRING = of('2025-03-06', '2025-03-04');
const AUTUMN = of('2026-11-17', '2026-11-16');

test('the parcel of the time at which it was shipped is meant', () => {
  expect(chooseParcel([SPRING, AUTUMN], '2026-11-16T12:00:00Z')).toBe(AUTUMN);
  expect(chooseParcel([SPRING, AUTUMN], '2025-03-03T12:00:00Z')).toBe(SPRING);
});

test('a number that was given out to somebody else is not the parcel, though it is the only one', () => {
  expect(chooseParcel([SPRING], '2026-11-16T12:00:00Z')).toBeNull();
  expect(chooseParcel([AUTUMN], '2025-03-03T12:00:00Z')).toBeNull();
});

test('several that fit are ambiguous, as are several when nobody says when', () => {
  expect(chooseParcel([of('2026-10-20'), AUTUMN], '2026-11-16T12:00:00Z')).toBe('ambiguous');
  expect(chooseParcel([of(), AUTUMN], '2026-11-16T12:00:00Z')).toBe('ambiguous');
  expect(chooseParcel([of(), of()], null)).toBe('ambiguous');
  expect(chooseParcel([SPRING, AUTUMN], null)).toBe('ambiguous');
});

test('two records that begin within days are of one parcel: the newer tells how it stands', () => {
  const redirected = of('2026-11-18', '2026-11-19');
  expect(chooseParcel([redirected, AUTUMN], '2026-11-16T12:00:00Z')).toBe(redirected);
  expect(chooseParcel([AUTUMN, redirected], null)).toBe(redirected);
});

test('one alone is meant when nobody says when, and so is one to which nothing has happened', () => {
  expect(chooseParcel([SPRING], null)).toBe(SPRING);
  expect(chooseParcel([of()], '2026-11-16T12:00:00Z')).toEqual(of());
  expect(chooseParcel([], null)).toBeNull();
});

test('a label of weeks before is of the parcel', () => {
  expect(chooseParcel([of('2026-10-20', '2026-11-17')], '2026-11-16T12:00:00Z')).not.toBeNull();
});
