import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasLuhnCheckDigit } from '../domain/identifiers/check-digits.ts';
import { maskSecrets } from './mask-secrets.ts';

/** Numbers that the networks publish for tests, and IBANs of the registry's examples. */
const CARDS = [
  '4111111111111111',
  '4012888888881881',
  '5555555555554444',
  '2223003122003222',
  '378282246310005',
  '371449635398431',
  '30569309025904',
  '6011111111111117',
  '3530111333300000',
  '6200000000000005',
  '6759649826438453',
  '6304000000000000',
];
const IBANS = [
  'DE89370400440532013000',
  'GB29NWBK60161331926819',
  'FR1420041010050500013M02606',
  'ES9121000418450200051332',
  'IT60X0542811101000000123456',
  'NL91ABNA0417164300',
  'PT50000201231234567890154',
  'AT611904300234573201',
  'NO9386011117947',
];

describe('payment cards', () => {
  test.each(CARDS)('%s is masked in every grouping, and its last four digits stay', (card) => {
    const groups = card.match(/\d{1,4}/g) ?? [];
    for (const separator of ['', ' ', '-', '.', ' - ', '\u00a0', '\u2011', '\u200b', '  '])
      expect(maskSecrets(`I paid, ${groups.join(separator)}, twice.`)).toBe(
        `I paid, [card …${card.slice(-4)}], twice.`,
      );
  });

  test.each([
    ['full-width', 0xff10],
    ['Arabic-Indic', 0x660],
    ['Devanagari', 0x966],
    ['mathematical bold', 0x1d7ce],
    ['mathematical monospace', 0x1d7f6],
  ])('%s digits are digits', (_, zero) => {
    const written = [...'4111111111111111'].map((digit) => String.fromCodePoint(zero + Number(digit))).join('');
    expect(maskSecrets(`number ${written}!`)).toBe('number [card …1111]!');
  });

  test.each([
    ['Amex as it is printed: 3782 822463 10005', 'Amex as it is printed: [card …0005]'],
    ['my card is 4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1', 'my card is [card …1111]'],
    ['Kreditkarte 4111\n1111 1111 1111 bitte', 'Kreditkarte [card …1111] bitte'],
    ['card4111111111111111exp', 'card[card …1111]exp'],
    ['The parcel I paid with my Visa 4111 1111 1111 1111', 'The parcel I paid with my Visa [card …1111]'],
    ['Order #W1234567 was paid with card no. 5555555555554444', 'Order #W1234567 was paid with card no. [card …4444]'],
    ['4111 1111 1111 1111 12/27 123', '[card …1111] 12/27 [security code]'],
    ['4111111111111111, exp 12/2027, cvv 123', '[card …1111], exp 12/2027, cvv [security code]'],
    ['Karte 5555 5555 5555 4444, Prüfziffer: 987', 'Karte [card …4444], Prüfziffer: [security code]'],
    ['card 4222222222222', 'card [card …2222]'],
  ])('%s', (text, masked) => {
    expect(maskSecrets(text)).toBe(masked);
  });
});

describe('IBANs', () => {
  test.each(IBANS)('%s is masked in one piece, in groups and in small letters', (iban) => {
    const grouped = (iban.match(/.{1,4}/g) ?? []).join(' ');
    for (const written of [iban, grouped, iban.toLowerCase(), grouped.replaceAll(' ', '-')])
      expect(maskSecrets(`Konto ${written}, danke`)).toBe(`Konto [IBAN …${iban.slice(-4)}], danke`);
  });

  test('one with a wrong digit is none', () => {
    expect(maskSecrets('DE88370400440532013000')).toBe('DE88370400440532013000');
  });
});

describe('passwords, PINs and one-time codes', () => {
  test.each([
    ['My password is hunter2.', 'My password is [password].'],
    ['password: correct', 'password: correct'],
    ['password: sunflower', 'password: [password]'],
    ['Passwort: Sommer2027!', 'Passwort: [password]!'],
    ['Mein Kennwort lautet "blau und gelb"', 'Mein Kennwort lautet "[password]"'],
    ['La contraseña de mi cuenta es Sol-2027x', 'La contraseña de mi cuenta es [password]'],
    ['mon mot de passe est Soleil99', 'mon mot de passe est [password]'],
    ['mdp : azerty123', 'mdp : [password]'],
    ['la mia password è Gatto77', 'la mia password è [password]'],
    ['Mijn wachtwoord is Fiets_88', 'Mijn wachtwoord is [password]'],
    ['A minha senha é Lisboa1755', 'A minha senha é [password]'],
    ['palavra-passe: Porto#1', 'palavra-passe: [password]'],
    ['PIN 4711', 'PIN [password]'],
    ['Meine PIN ist 471199', 'Meine PIN ist [password]'],
    ['the one-time code is 482 913', 'the one-time code is [password]'],
    ['Verification code: G-482913', 'Verification code: [password]'],
    ['Bestätigungscode 482913', 'Bestätigungscode [password]'],
    ['código de verificación: 482913', 'código de verificación: [password]'],
    ['code de vérification : 482913', 'code de vérification : [password]'],
    ['codice di verifica 482913', 'codice di verifica [password]'],
    ['verificatiecode is 482913', 'verificatiecode is [password]'],
    ['código de verificação é 482913', 'código de verificação é [password]'],
  ])('%s', (text, masked) => {
    expect(maskSecrets(text)).toBe(masked);
  });

  test.each([
    'My password is not accepted, please help.',
    'I forgot my password and cannot see order #W1234567.',
    'Password reset for order #W1234567: nothing came.',
    'Password reset: https://shop.example/reset',
    'Ich habe mein Passwort vergessen: wie komme ich an die Rechnung?',
    'Das Passwort ist falsch.',
    'Mi contraseña no funciona con el pedido 12345678.',
    'mot de passe oublié',
    'The enamel pin 30 mm came broken.',
    'Use the discount code SAVE20 please; my postal code is 28195.',
  ])('tells none: %s', (text) => {
    expect(maskSecrets(text)).toBe(text);
  });
});

test.each([
  ['key sk-proj-abcDEF0123456789abcDEF', 'key [key]'],
  ['AKIAIOSFODNN7EXAMPLE', '[key]'],
  ['token: shpat_0123456789abcdef0123456789abcdef', 'token: [key]'],
  ['Authorization: Bearer abc.DEF-0123456789xyz', 'Authorization: Bearer [key]'],
  ['our api key = 0a1b2c3d4e5f6a7b', 'our api key = [key]'],
  ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl end', '[key] end'],
  ['a\n-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----\nb', 'a\n[key]\nb'],
])('an access key: %s', (text, masked) => {
  expect(maskSecrets(text)).toBe(masked);
});

describe('what staff need stays', () => {
  test.each([
    'Where is order #W1234567? It was no. 113-1234567-1234567.',
    'order number 4111111111111111',
    'UPS 1Z999AA10123456784 and USPS 9400 1000 0000 0000 0000 00 or 9205590164917312751089',
    'FedEx 123456789012, FedEx 961207712345678, DHL 1234567890, DHL JD014600003828392837, 00340434161094042557',
    'tracking number 4012 3456 7890 1237',
    'Sendungsnummer 5100000000000008',
    'Call +49 151 23456789 or (555) 123-4567, +34 612 345 678, 0049 4111 1111 1111',
    'EAN 4006381333931, GTIN 04006381333931, ISBN 978-3-16-148410-0, SKU 4111-1111-1111',
    '1.234.567,89 € on 2027-11-20, $12,345.67 on 11/20/2027 14:33:12',
    '4111 1111 1111 1112 has a wrong digit',
    '1234 5678 9012 3456',
    'IMEI 356938035643809',
  ])('%s', (text) => {
    expect(maskSecrets(text)).toBe(text);
  });

  test('a text without digits or keywords comes back as the same string', () => {
    const text = 'Hello, where is my order? Thank you.';
    expect(Object.is(maskSecrets(text), text)).toBe(true);
  });
});

describe('of any text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...CARDS,
      ...IBANS,
      '4111 1111 1111 1111',
      'password',
      'PIN',
      'code',
      ': ',
      ' is ',
      ' ',
      '\n',
      '-',
      '"',
    ),
    fc.constantFrom(
      'card ',
      'tracking ',
      'order ',
      'hunter2',
      '123',
      '12/27',
      '[',
      ']',
      '[card …1111]',
      'sk-',
      'cvc',
      'İ',
      '４',
      '𝟒',
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.stringMatching(/^[0-9]{1,8}$/),
  );
  const anyText = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));

  test('masking twice is masking once', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = maskSecrets(text);
        expect(maskSecrets(once)).toBe(once);
      }),
      { numRuns: 3_000 },
    );
  });

  test('a card number among words never stays', () => {
    const digits = fc.array(fc.nat(9), { minLength: 14, maxLength: 14 }).map((rest) => {
      const body = `4${rest.join('')}`;
      return [...'0123456789'].map((last) => body + last).find(hasLuhnCheckDigit) ?? '';
    });
    const word = fc.constantFrom('I paid with', 'Hier', 'señor,', 'voilà:', 'numero', 'é', '(', 'cc');
    fc.assert(
      fc.property(
        digits,
        fc.array(word, { maxLength: 4 }),
        fc.constantFrom('', ' ', '-', '.'),
        (card, words, separator) => {
          const written = (card.match(/\d{4}/g) ?? []).join(separator);
          expect(maskSecrets(`${words.join(' ')} ${written} ${words.join(' ')}`)).not.toContain(written);
        },
      ),
    );
  });

  test.each([
    '4',
    '4 ',
    '4111 1111 1111 1111 ',
    '1-',
    'DE89',
    'de 89 ',
    'password ',
    'password: ',
    'pin ',
    'code de ',
    'eyJ',
    'eyJa.',
    'sk-',
    'api key ',
    '-----BEGIN PRIVATE KEY-----',
    '４',
  ])('comes to an end on 200,000 characters of %j', (unit) => {
    const text = unit.repeat(Math.ceil(200_000 / unit.length));
    const started = performance.now();
    maskSecrets(text);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
