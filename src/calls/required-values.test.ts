import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import {
  emptyAsNull,
  readInstant,
  requiredId,
  requiredInstant,
  requiredInteger,
  requiredMoney,
  requiredUtcInstant,
} from './required-values.ts';

const REFUSED = 'refused';
const read = (schema: z.ZodType, value: unknown): unknown => {
  const parsed = schema.safeParse(value);
  return parsed.success ? parsed.data : REFUSED;
};

test.each([
  [requiredId, 1_001, '1001'],
  [requiredId, '', REFUSED],
  [requiredId, null, REFUSED],
  [requiredInteger, '2.0', 2],
  [requiredInteger, '-3', -3],
  [requiredInteger, 2.5, REFUSED],
  [requiredInteger, 'two', REFUSED],
  [requiredInteger, null, REFUSED],
  [requiredMoney, '59.8000', '59.80'],
  [requiredMoney, 12, '12.00'],
  [requiredMoney, '12 EUR', REFUSED],
  [emptyAsNull(requiredMoney), '', null],
  [emptyAsNull(requiredMoney), undefined, null],
  [emptyAsNull(requiredMoney), '3', '3.00'],
] as const)('%#: %s', (schema, value, expected) => {
  expect(read(schema, value)).toBe(expected);
});

describe('instants', () => {
  test.each([
    ['2026-11-10T09:00:00', '2026-11-10T09:00:00Z'],
    ['2026-11-10 09:00:00', '2026-11-10T09:00:00Z'],
    ['2026-11-10T09:00:00Z', '2026-11-10T09:00:00Z'],
    ['2026-11-10T09:00:00+01:00', '2026-11-10T08:00:00Z'],
    ['2026-11-10T09:00:00-0300', '2026-11-10T12:00:00Z'],
    ['2026-11-10T09:00:00.250Z', '2026-11-10T09:00:00.250Z'],
    ['2026-02-30T09:00:00', REFUSED],
    ['2026-13-01T09:00:00', REFUSED],
    ['2026-11-10T25:00:00', REFUSED],
    ['0000-00-00T00:00:00', REFUSED],
    ['11/10/2026', REFUSED],
    ['', REFUSED],
  ])('%s', (text, expected) => {
    expect(read(requiredUtcInstant, text)).toBe(expected);
  });

  test('a time without its zone is refused where the vendor writes zones', () => {
    expect(read(requiredInstant, '2026-11-10T09:00:00')).toBe(REFUSED);
    expect(readInstant('2026-11-10T09:00:00')).toBeNull();
    expect(read(requiredInstant, '2026-11-10T09:00:00+02:00')).toBe('2026-11-10T07:00:00Z');
  });
});
