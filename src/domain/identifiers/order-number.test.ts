import { describe, expect, test } from 'vitest';
import { compileOrderNumberPattern, findOrderNumbers, nearOrderNumbers, normaliseOrderNumber } from './order-number.ts';

const read = (text: string) =>
  findOrderNumbers(text).map(({ normalised, isCertain }) => `${normalised}${isCertain ? '' : '?'}`);

describe('common forms', () => {
  test.each([
    ['#W1046662', ['W1046662']],
    ['where is w1046662', ['W1046662']],
    ['W 1046662 or W104 6662 or W-1046662', ['W1046662', 'W1046662', 'W1046662']],
    ['#1001 is late', ['1001']],
    ['Order 1001', ['1001']],
    ['order no. 100-2345678', ['100-2345678']],
    ['113-1234567-1234567', ['113-1234567-1234567']],
    ['12-34567-12345', ['12-34567-12345']],
    ['mi pedido con número W49O1434', ['W49O1434']],
    ['n.º de pedido: 99123', ['99123']],
    ['die Bestellung mit der Nummer 100234 fehlt', ['100234']],
    ['Auftrags-Nr.: 55512', ['55512']],
    ['ma commande n° 98765', ['98765']],
    ['Ordine n. 4455', ['4455']],
    ['Bestelling № 7788', ['7788']],
    ['a minha encomenda 99881', ['99881']],
    ['orders 1001, 1002 and 1003', ['1001', '1002', '1003']],
    ['it was 1046662 I think', ['1046662?']],
    ['it is about W 953 7685', ['W953-7685?']],
    ['W 95 376 85, W-953-7685, W.953.7685 and W. 953 7685', ['W95-376-85?', 'W953-7685?', 'W953-7685?', 'W953-7685?']],
    ['my order #W 953 7685 is late', ['W953-7685']],
    ['mi pedido W.953.7685', ['W953-7685']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    'I want to order 500 units',
    'my order of 2026-11-05',
    'la commande du 12/11',
    'PO 4568641228',
    'ticket #48213',
    'Suite #454',
    'call 555-123-4567',
    'it cost 1500 EUR',
    'since 2025',
    'on W.12.11.2026',
    'a 12 345 678',
    'the B 12 34',
    'call me: T 030 123 45 678',
  ])('no order number in: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  test('a post code is at most something uncertain', () => {
    expect(read('Doral, FL 33166')).toEqual(['33166?']);
  });
});

describe('a number like a year', () => {
  test.each([
    'Where is order 1901?',
    'Order 1901',
    'Hello. Order 2042 has not arrived.',
    'my order 1901',
    'our last order 2024 is late',
    'Where is my order 2001?',
    'mi pedido 1999',
    'Pedido 1901',
    'dónde está el pedido 2025',
    'meine Bestellung 1901 fehlt',
    'Bestellung 2026',
    'Auftrag 1950',
    'ma commande 1987',
    "l'ordine 1999",
    'il mio ordine 2031',
    'mijn bestelling 1902',
    'a minha encomenda 1930',
    'o meu pedido 2099',
    'order no. 1901',
    'Bestellnummer 1901',
    'commande n° 2000',
    'Order: 1988',
    '#2025',
  ])('is the order’s that is named so: %s', (text) => {
    const [found, ...others] = findOrderNumbers(text);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ isCertain: true, normalised: expect.stringMatching(/^(?:19|20)\d\d$/) });
  });

  test.each([
    'the order of 2025',
    'la commande de 2025',
    'el pedido del 2024',
    'die Bestellung von 2025',
    "l'ordine del 2023",
    'a encomenda de 2022',
    'de bestelling van 2021',
    'I want to order 2000 units',
    'since 2025',
    'in November 2025',
  ])('is none in: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  test.each([
    'We would like to order 2000',
    'Order 2000 chairs',
    'he pedido 2000',
    'all orders 2025',
    'spring order 2026',
  ])('is at most uncertain in: %s', (text) => {
    expect(findOrderNumbers(text).filter(({ isCertain }) => isCertain)).toEqual([]);
  });
});

test('one form for what is written and what is stored', () => {
  expect(normaliseOrderNumber('# w-104 6662')).toBe(normaliseOrderNumber('#W1046662'));
  expect(normaliseOrderNumber('100-2345678')).toBe('100-2345678');
});

describe("the desk's own pattern", () => {
  test('reads what the common forms would not, and its digits keep their letters', () => {
    const pattern = compileOrderNumberPattern('NH/(\\d{4})');
    if (!pattern.ok) throw new Error(pattern.error);
    expect(findOrderNumbers('about NH/2260', { pattern: pattern.value }).map(({ normalised }) => normalised)).toEqual([
      '2260',
    ]);
  });

  test('does not match inside a longer word', () => {
    const pattern = compileOrderNumberPattern('(W\\d{7})');
    if (!pattern.ok) throw new Error(pattern.error);
    expect(findOrderNumbers('XW10466629', { pattern: pattern.value }).filter(({ isCertain }) => isCertain)).toEqual([]);
  });

  test.each([
    '#?(W\\d{7})',
    'Order ([A-Z]{2}-[0-9]{5,8})',
    '(SO-?\\d{4,6})',
    '(?:\\d{3}-){2}(\\d+)',
    '(?:SO|PO|INV)-?(?<no>\\d{4,6})',
    '\\(?(\\d{6})\\)?',
  ])('takes %s', (source) => {
    expect(compileOrderNumberPattern(source).ok).toBe(true);
  });

  test.each([
    ['(\\d+)+', 'repeats a group'],
    ['(a|ab)*(\\d)', 'repeats a group'],
    ['(\\d+)\\1', 'refer back'],
    ['(?<=x)(\\d)', 'look ahead or behind'],
    ['W\\d{7}', 'exactly one capture group'],
    ['(\\d*)', 'empty text'],
    ['(\\d+)-\\d+-\\d+', 'too many counts'],
    ['(', 'no regular expression'],
    ['(?:[a-z]{1,99999})+(\\d)', 'so often'],
    ['(?:[a-z]{1,00000099})+(\\d)', 'repeats a group'],
    ['(?:[a-z]{200}){200}(\\d)', 'so often'],
    [`${'(?:a|a)'.repeat(27)}(b)`, 'too many counts'],
    ['(?i:W\\d{7})', 'alone'],
    [`(${'a'.repeat(200)})`, 'longer than'],
  ])('refuses %s', (source, reason) => {
    const result = compileOrderNumberPattern(source);
    expect(result.ok ? '' : result.error).toContain(reason);
  });

  test('what is taken stays quick on hostile text', () => {
    const pattern = compileOrderNumberPattern('([A-Z0-9]+)-\\d+');
    if (!pattern.ok) throw new Error(pattern.error);
    // A pattern that backtracks would outlast the test's time limit.
    expect(findOrderNumbers('9'.repeat(200_000), { pattern: pattern.value })).toEqual([]);
  });
});

describe('near order numbers', () => {
  test.each([
    ['one digit wrong', 'W1046663'],
    ['one missing', 'W104662'],
    ['one doubled', 'W10466662'],
    ['neighbours swapped', 'W1046626'],
    ['two exchanged in place', 'W1646062'],
    ['O for 0', 'W1O46662'],
    ['the prefix left out', '1046662'],
    ['spaces', 'W 104 6662'],
  ])('%s', (_, written) => {
    expect(nearOrderNumbers(written, ['#W1046662', '#W9999999'])).toEqual(['#W1046662']);
  });

  test.each([
    ['two swaps', 'W0146626'],
    ['another letter', 'X1046662'],
    ['two digits wrong', 'W1046677'],
    ['another digit added', 'W10466629'],
  ])('%s is not near', (_, written) => {
    expect(nearOrderNumbers(written, ['#W1046662'])).toEqual([]);
  });

  test('short numbers have no near ones: the next is another order', () => {
    expect(nearOrderNumbers('1002', ['#1001'])).toEqual([]);
  });
});
