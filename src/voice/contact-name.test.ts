// Only what looks like a person's name is used to greet somebody.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readContactName } from './contact-name.ts';

test.each([
  ['Maria Lopez', 'Maria Lopez', 'Maria'],
  ['Lopez, Maria', 'Maria Lopez', 'Maria'],
  ['"Seán O’Brien"', 'Seán O’Brien', 'Seán'],
  ['JEAN-LUC PICARD', 'Jean-Luc Picard', 'Jean-Luc'],
  ['maria lopez', 'Maria Lopez', 'Maria'],
  ['SEÁN O’BRIEN', 'Seán O’Brien', 'Seán'],
  ['Dr. Ana Ruiz', 'Dr. Ana Ruiz', 'Dr. Ana Ruiz'],
  ['J. R. Hartley', 'J. R. Hartley', 'J. R. Hartley'],
  ['Anna van der Berg', 'Anna van der Berg', 'Anna'],
  ['王小明', '王小明', '王小明'],
  ['María José García Núñez', 'María José García Núñez', 'María'],
])('%s is greeted as %s', (name, full, first) => {
  expect(readContactName(name)).toEqual({ full, first });
});

test.each([
  null,
  '',
  ' ',
  'Purchasing Department',
  'Acme Inc.',
  'ACCOUNTS PAYABLE',
  'Compras',
  'Einkauf',
  'orders@shop.example',
  'info',
  'No-Reply',
  'Maria <b>',
  '{{name}}',
  'Maria\r\nBcc: x',
  'https://evil.example',
  'Order 12345',
  'A',
  'J.',
  'one two three four five six',
  `Maria ${'x'.repeat(60)}`,
  'Maria; DROP',
  'Maria\u202e',
  'Customer Service Team',
  'Atención al Cliente',
  '😀 Maria',
])('%j is not', (name) => {
  expect(readContactName(name)).toBeNull();
});

test('whatever is accepted is letters and what stands inside names', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 70 }), (name) => {
      const read = readContactName(name);
      if (read) expect(read.full).toMatch(/^[\p{L}\p{M}'’\-. ]{1,60}$/u);
    }),
    { numRuns: 2_000 },
  );
});
