import { expect, test } from 'vitest';
import { readDate } from './read-date.ts';

test.each([
  ['Thu, 19 Nov 2026 10:00:00 +0100', '2026-11-19T09:00:00.000Z'],
  ['19 Nov 2026 10:00 -0530', '2026-11-19T15:30:00.000Z'],
  ['Thu, 19 Nov 2026 10:00:00 +0100 (CET)', '2026-11-19T09:00:00.000Z'],
  ['Thu, 19 Nov 26 10:00:00 EST', '2026-11-19T15:00:00.000Z'],
  ['Thu, 19-Nov-2026 10:00:00 GMT', '2026-11-19T10:00:00.000Z'],
  ['Thu, 19 Nov 2026 10:00:00', '2026-11-19T10:00:00.000Z'],
  ['2026-11-19T10:00:00+01:00', '2026-11-19T09:00:00.000Z'],
])('%s', (value, time) => expect(readDate(value)).toBe(time));

test.each(['', 'yesterday', 'Thu, 45 Nov 2026 10:00:00 +0000', 'Thu, 19 Nov 2026', '19 Foo 2026 10:00'])(
  'no time: %s',
  (value) => expect(readDate(value)).toBeNull(),
);
