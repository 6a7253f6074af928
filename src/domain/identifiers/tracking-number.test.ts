import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findTrackingNumbers, recognizeTrackingNumber } from './tracking-number.ts';

describe('one candidate', () => {
  test.each([
    ['1Z 999 AA1 01 2345 6784', 'ups'],
    ['9400 1112 0108 0805 4830 16', 'usps'],
    ['420 11213 92 6129098349792366623 8', 'usps'],
    ['986578788855', 'fedex'],
    ['3318810036', 'dhl'],
    ['00340434161094042557', 'dhl'],
    ['RR123456785DE', 'dhl'],
    ['RR123456785GB', 'royal_mail'],
    ['CX123456785FR', 'colissimo'],
    ['7035114477138472', 'canada_post'],
    ['320595463938', 'purolator'],
    ['00 81827 0998 0000 0200 33 350 276 C', 'dpd'],
    ['C11121552953069', 'ontrac'],
    ['TBA010000000000', 'amazon'],
    ['LX17635034', 'lasership'],
    ['3SABCD1234567', 'postnl'],
    ['JD0002254405060992', 'yodel'],
  ])('%s can be of %s', (text, carrier) => {
    expect(recognizeTrackingNumber(text).map((guess) => guess.carrier)).toContain(carrier);
  });

  test('a wrong check digit takes the checked format away', () => {
    expect(recognizeTrackingNumber('1Z999AA10123456785')).toEqual([]);
    expect(recognizeTrackingNumber('986578788856').filter(({ isChecked }) => isChecked)).toEqual([]);
    expect(recognizeTrackingNumber('RB123456786US')).toEqual([]);
  });

  test('checked guesses come before unchecked ones', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z0-9]{8,34}$/), (text) => {
        const checks = recognizeTrackingNumber(text).map(({ isChecked }) => isChecked);
        expect(checks).toEqual([...checks].sort((a, b) => Number(b) - Number(a)));
      }),
    );
  });
});

describe('in a text', () => {
  test.each([
    ['My number is 1Z 999 AA1 01 2345 6784, thanks', ['1Z999AA10123456784']],
    ['both 1Z999AA10123456784 and 986578788855 are late', ['1Z999AA10123456784', '986578788855']],
    ['Sendung 00340434161094042557 (DHL)', ['00340434161094042557']],
    ['https://www.fedex.com/fedextrack/?trknbr=986578788855', ['986578788855']],
    ['the tracking number is 4455667788990', ['4455667788990']],
  ])('%s', (text, numbers) => {
    expect(findTrackingNumbers(text).map(({ number }) => number)).toEqual(numbers);
  });

  test('a mistyped UPS number is a tracking number of nobody', () => {
    expect(findTrackingNumbers('1Z999AA10123456785 does not work')).toEqual([
      { number: '1Z999AA10123456785', carriers: [], isChecked: false, index: 0 },
    ]);
  });

  test.each([
    'call 555-123-4567 or +1 555 123 4567 or (331) 881-0036',
    'my phone is 3318810036',
    'IBAN DE89 3704 0044 0532 0130 00',
    'card 4111 1111 1111 1111',
    'card 3530 1113 3330 0000',
    'PO 4568641228 and order 986578788855',
    'Order 113-1234567-1234567',
    'file 2026-986578788855-a.pdf',
    'I need the tracking number for W5036595',
    'Bitte am 18.11.2026 um 12:30 Uhr, 28214 Charlotte',
  ])('nothing in: %s', (text) => {
    expect(findTrackingNumbers(text)).toEqual([]);
  });

  test('the index is where the number begins', () => {
    const text = 'Where is 986578788855?';
    expect(text.slice(findTrackingNumbers(text)[0]?.index)).toBe('986578788855?');
  });
});
