import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PostalAddress, readNewAddress } from './read-new-address.ts';

const current: PostalAddress = {
  name: 'Ada Byron',
  line1: '1 Mill Road',
  line2: null,
  city: 'Dayton',
  region: 'OH',
  postalCode: '45402',
  country: 'US',
};
const of = (country: string): PostalAddress => ({
  ...current,
  country,
  line1: 'Altweg 1',
  city: 'Altstadt',
  postalCode: '1',
});

describe('an address that stands there whole is read', () => {
  test.each([
    ['Please change the delivery address to 12 Elm Street, Apt 4, Columbus, OH 43215.', 'Apt 4'],
    ['Could you ship it to 12 Elm Street, Columbus, OH 43215-1234 please?', null],
    ['My new address is:\n\n12 Elm Street\nApt 4\nColumbus, OH 43215\n\nThanks,\nAda', 'Apt 4'],
    ['Please send it to this address:\nAda Byron\n12 Elm Street\nColumbus OH 43215\nUSA\nThank you\nAda', null],
    ['The address is wrong. It should be delivered to: 12 Elm Street, Columbus, OH 43215, United States', null],
  ])('%s', (text, line2) => {
    expect(readNewAddress(text, current)).toMatchObject({
      name: 'Ada Byron',
      line1: '12 Elm Street',
      line2,
      city: 'Columbus',
      region: 'OH',
      country: 'US',
    });
  });

  test.each([
    ['DE', 'Bitte ändern Sie die Lieferadresse auf Hauptstraße 5, 10115 Berlin.', 'Hauptstraße 5', '10115', 'Berlin'],
    [
      'DE',
      'Neue Anschrift:\nErika Muster\nAm Markt 7b\n60311 Frankfurt am Main\n\nDanke',
      'Am Markt 7b',
      '60311',
      'Frankfurt am Main',
    ],
    ['GB', 'Please deliver it to 12 High Street, Bath, BA1 5AA', '12 High Street', 'BA1 5AA', 'Bath'],
    ['CA', 'Please ship to: 9 King Street, Toronto, ON M5V 2T6', '9 King Street', 'M5V 2T6', 'Toronto'],
    ['ES', 'La nueva dirección de envío es: Calle Mayor, 5, 28013 Madrid', 'Calle Mayor 5', '28013', 'Madrid'],
    ['FR', 'Ma nouvelle adresse de livraison : 12 rue de la Paix, 75002 Paris', '12 rue de la Paix', '75002', 'Paris'],
    ['IT', 'Il nuovo indirizzo è: Via Roma 12, 20121 Milano (MI)', 'Via Roma 12', '20121', 'Milano'],
    ['NL', 'Het nieuwe adres is: Damstraat 3, 1012 JL Amsterdam', 'Damstraat 3', '1012 JL', 'Amsterdam'],
    ['PT', 'A nova morada é: Rua Augusta 10, 1100-053 Lisboa', 'Rua Augusta 10', '1100-053', 'Lisboa'],
    ['DE', 'Liefern Sie bitte an: Ringstrasse 4, 8001 Zürich, Schweiz', 'Ringstrasse 4', '8001', 'Zürich'],
  ])('%s: %s', (country, text, line1, postalCode, city) => {
    expect(readNewAddress(text, of(country))).toMatchObject({ line1, postalCode, city });
  });

  test('behind an empty line, with somebody who takes it in', () => {
    const text =
      'If it has not left yet, could you send it to\n\n  Emma Martin\n  c/o Family Benali\n  4417 Ridgeline Ct\n  Round Rock, TX 78664\n\ninstead of the Sunset Drive address?';
    expect(readNewAddress(text, current)).toEqual({
      name: 'Emma Martin',
      line1: '4417 Ridgeline Ct',
      line2: 'c/o Family Benali',
      city: 'Round Rock',
      region: 'TX',
      postalCode: '78664',
      country: 'US',
    });
  });
  test('with the country that the mail names, and the name that it gives', () => {
    const text = 'Neue Lieferadresse:\nErika Muster\nRingstrasse 4\n8001 Zürich\nSchweiz';
    expect(readNewAddress(text, of('DE'))).toMatchObject({ country: 'CH', name: 'Erika Muster' });
  });
  test('the old one beside it is no second one', () => {
    const text = 'Please change the address from 1 Mill Road, Dayton, OH 45402 to 12 Elm Street, Columbus, OH 43215.';
    expect(readNewAddress(text, current)?.line1).toBe('12 Elm Street');
  });
});

describe('whatever leaves a doubt is not read', () => {
  test.each([
    ['nothing', 'Please change the delivery address.'],
    ['no house number', 'Please ship to: Elm Street, Columbus, OH 43215'],
    ['no street', 'Please ship it to Columbus, OH 43215.'],
    ['no postal code', 'Please ship it to 12 Elm Street, Columbus, OH.'],
    ['no such state', 'Please ship it to 12 Elm Street, Columbus, ZZ 43215.'],
    [
      'two',
      'Please ship to 12 Elm Street, Columbus, OH 43215. The rest should be sent to 3 Oak Lane, Akron, OH 44301.',
    ],
    ['a choice', 'Please ship it to my office or 12 Elm Street, Columbus, OH 43215.'],
    ['one that is left', 'Please change the address from 12 Elm Street, Columbus, OH 43215.'],
    ['a denial', 'Please do not ship it to 12 Elm Street, Columbus, OH 43215.'],
    ['another use', 'Please change my billing address to 12 Elm Street, Columbus, OH 43215.'],
    ['a signature', 'I have moved, please change the address.\n\nAda Byron\n12 Elm Street\nColumbus, OH 43215'],
    ['a country that is not read', 'Please ship it to: 12 Elm Street, Columbus, OH 43215, Wakanda'],
    ['the form of another country', 'Please ship it to: Hauptstraße 5, 10115 Berlin'],
    ['a line that nobody knows', 'Please ship it to:\nxx leave at door\n12 Elm Street\nColumbus, OH 43215'],
    ['the present one', 'Please ship it to 1 Mill Road, Dayton, OH 45402.'],
  ])('%s: %s', (_, text) => {
    expect(readNewAddress(text, current)).toBeNull();
  });

  test('and where nobody knows the country that is meant', () => {
    expect(readNewAddress('Please ship to: 12 Elm Street, Columbus, OH 43215', { ...current, country: '' })).toBeNull();
  });
});

test('no text makes it throw, or take long', () => {
  const pieces = fc.constantFrom(
    '12 Elm Street',
    ', ',
    'Columbus',
    'OH 43215',
    '\n',
    'ship to: ',
    '10115 Berlin',
    ' ',
    'a',
    ',',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 2_000 }), (words) => {
      const read = readNewAddress(words.join(''), current);
      expect(read === null || /\d/.test(read.line1)).toBe(true);
    }),
    { numRuns: 50 },
  );
  const started = performance.now();
  for (const piece of ['12 Elm Street, ', 'Aa ', 'Aa, ', 'to ', '1 ', 'ship to: A b, '])
    readNewAddress(piece.repeat(5_000), current);
  expect(performance.now() - started).toBeLessThan(2_000);
});
