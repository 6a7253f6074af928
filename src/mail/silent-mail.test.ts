import { describe, expect, test } from 'vitest';
import { type FixtureMail, readFixtureMails } from '../classify/fixtures/read-mails.ts';
import { LANGUAGES } from '../domain/language.ts';
import { detectMachineMail } from './detect-machine-mail.ts';

/** Without any header that tells. */
const kindOf = ({ left, body }: FixtureMail) =>
  detectMachineMail({
    headers: [],
    from: [{ name: 'Ada', address: 'ada@firm.example' }],
    returnPath: 'ada@firm.example',
    subject: left,
    text: body,
    body,
    partTypes: [],
  })?.kind ?? null;

describe.each(LANGUAGES)('mail in %s that only its words give away', (language) => {
  const mails = ['silent', 'silent-apart'].flatMap((name) => readFixtureMails(`${language}-${name}.txt`));
  const flagged = (flag: string) => mails.filter(({ flags }) => flags === flag);
  const show = (some: readonly FixtureMail[]) => some.map(({ left, body }) => `${left} || ${body}`);

  test.each(['receipt', 'absence'])('a machine wrote each %s', (flag) => {
    expect(flagged(flag).length).toBeGreaterThanOrEqual(12);
    expect(show(flagged(flag).filter((mail) => kindOf(mail) === null))).toEqual([]);
  });

  test.each(['receipt-near', 'absence-near', 'settled', 'settled-near'])('a person wrote each %s', (flag) => {
    expect(flagged(flag).length).toBeGreaterThanOrEqual(12);
    expect(show(flagged(flag).filter((mail) => kindOf(mail) !== null))).toEqual([]);
  });
});

test('a receipt answers a message, a shop confirms an order', () => {
  const kind = (body: string) => kindOf({ heading: '', left: 'Re: chairs', body, flags: '' });
  expect(kind('Your request has been logged under number 7.')).toBe('auto_reply');
  expect(kind('Your order has been received. You will receive another mail when it ships.')).toBe('notification');
});

test('who is away and asks is a person', () => {
  const kind = (body: string) => kindOf({ heading: '', left: 'Away until the 2nd', body, flags: '' });
  expect(kind('Has the bread bin gone out yet? Nobody is here to take it in.')).toBe(null);
  expect(kind('I am on holiday and read my mail when I am back.')).toBe('auto_reply');
});

test('a supplier who writes in person is a person', () => {
  const kind = (body: string) => kindOf({ heading: '', left: 'Your order', body, flags: '' });
  expect(kind('Thank you for your order. Two of the trays are broken, do you want the rest now?')).toBe(null);
  expect(kind('Wir haben Ihre Nachricht erhalten, aber die Menge stimmt nicht.')).toBe(null);
});
