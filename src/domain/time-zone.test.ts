import { expect, test } from 'vitest';
import { TimeZone } from './time-zone.ts';

test.each([
  ['UTC', true],
  ['Europe/Berlin', true],
  ['Asia/Kolkata', true],
  ['Asia/Calcutta', true],
  ['America/Argentina/Buenos_Aires', true],
  ['+01:00', false],
  ['Mars/Olympus', false],
  ['', false],
])('%j is a time zone: %s', (name, isOne) => {
  expect(TimeZone.safeParse(name).success).toBe(isOne);
});
