import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMoney, compareMoney, divideMoney, negateMoney, readMoney } from './money.ts';

test.each([
  ['59.80', '59.80'],
  ['59.8', '59.80'],
  ['59.8000', '59.80'],
  [59.8, '59.80'],
  [59.800000000000004, '59.80'],
  ['226', '226.00'],
  [0, '0.00'],
  ['-0.00', '0.00'],
  ['8.264463', '8.2645'],
  ['9.99995', '10.00'],
  ['-12.5', '-12.50'],
  ['1.2345', '1.2345'],
  ['1.2300', '1.23'],
  [' 12.00 ', '12.00'],
] as const)('%s is the amount %s', (value, expected) => {
  expect(readMoney(value)).toBe(expected);
});

test.each([
  '',
  '1,019.90',
  '1e3',
  '12.',
  '.5',
  '12 EUR',
  '--1',
  '1234567890123',
  Number.NaN,
  Number.POSITIVE_INFINITY,
  1e15,
])('%s is none', (value) => {
  expect(readMoney(value)).toBeNull();
});

test('amounts are added, parted and compared without a float', () => {
  expect(addMoney('0.10', '0.20')).toBe('0.30');
  expect(addMoney()).toBe('0.00');
  expect(negateMoney('12.30')).toBe('-12.30');
  expect(divideMoney('59.80', 2)).toBe('29.90');
  expect(divideMoney('10.00', 3)).toBe('3.3333');
  expect(divideMoney('20.00', 3)).toBe('6.6667');
  expect(divideMoney('-20.00', 3)).toBe('-6.6667');
  expect(compareMoney('9.90', '10.00')).toBeLessThan(0);
  expect(compareMoney('10.0', '10.00')).toBe(0);
});

test('what is no amount cannot be reckoned with', () => {
  expect(() => addMoney('twelve')).toThrow(TypeError);
});

test('a sum of parts is the whole', () => {
  const cents = fc.integer({ min: -1_000_000, max: 1_000_000 });
  fc.assert(
    fc.property(fc.array(cents, { maxLength: 20 }), (parts) => {
      const sum = parts.reduce((all, one) => all + one, 0);
      expect(compareMoney(addMoney(...parts.map((one) => (one / 100).toFixed(2))), (sum / 100).toFixed(2))).toBe(0);
    }),
  );
});
