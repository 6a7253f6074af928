// Which words a desk may put in the place of those of our templates: none that a claim is made of.
import { expect, test } from 'vitest';
import { DeskVoice } from './desk-voice.ts';

function faultsOf(...wordsToUse: readonly object[]): readonly string[] {
  const read = DeskVoice.safeParse({ brandName: 'Desk', addresses: ['orders@desk.example'], wordsToUse });
  return read.success ? [] : read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}
const entry = (instead: string, say: string, language = 'en') => ({ language, instead, say });

test('plain words may be chosen in every language, and spaces around them do not count', () => {
  expect(
    faultsOf(
      entry('parcel', 'package'),
      entry(' Thank you ', 'Many thanks'),
      entry('Paket', 'Sendung', 'de'),
      entry('mensaje', 'correo', 'es'),
      entry('l’ordine', 'l’acquisto', 'it'),
      entry('bericht', 'e-mail', 'nl'),
      entry('colis', 'paquet', 'fr'),
      entry('mensagem', 'carta', 'pt'),
    ),
  ).toEqual([]);
});

test.each([
  '2 parcels',
  'a@b',
  '{name}',
  '{{order.number}}',
  'https://x.example',
  'www.x.example',
  '[note]',
  '<b>',
  'box.',
  '',
])('"%s" holds more than words, and is refused on either side', (text) => {
  expect(faultsOf(entry(text, 'note'))).toEqual([expect.stringMatching(/^wordsToUse\.0\.instead: .*word/)]);
  expect(faultsOf(entry('note', text))).toEqual([expect.stringMatching(/^wordsToUse\.0\.say: .*word/)]);
});

test.each([
  ['en', 'delivered'],
  ['en', 'on its way'],
  ['en', 'not'],
  ['en', 'we will'],
  ['en', 'as soon as'],
  ['en', 'two boxes'],
  ['en', 'gift card'],
  ['en', 'refund'],
  ['de', 'nicht'],
  ['de', 'geliefert'],
  ['es', 'enviado'],
  ['es', 'no'],
  ['fr', 'expédié'],
  ['fr', 'pas'],
  ['it', 'spedito'],
  ['it', 'non'],
  ['nl', 'verzonden'],
  ['nl', 'niet'],
  ['pt', 'enviado'],
  ['pt', 'não'],
])('%s: "%s" is of a claim, and may be neither taken out nor put in', (language, text) => {
  const why = /belongs to what replies state, deny, promise or count by the facts, and cannot be reworded$/;
  expect(faultsOf(entry(text, 'note', language))).toEqual([expect.stringMatching(why)]);
  expect(faultsOf(entry('note', text.toUpperCase(), language))).toEqual([expect.stringMatching(why)]);
});

test('a day or a carrier would be a claim', () => {
  for (const text of ['Monday', 'UPS'])
    expect(faultsOf(entry('note', text))).toEqual([
      `wordsToUse.0.say: "${text}" would be a claim, and no fact stands behind it`,
    ]);
});

test('words are bounded in number and length, stand once a language, and in a language that is served', () => {
  expect(faultsOf(entry('note', 'a'.repeat(61)))).toHaveLength(1);
  const letters = 'abcdefghijk';
  const many = [...letters].flatMap((one) => [...letters].map((other) => entry(`qz${one}${other}`, 'note')));
  expect(faultsOf(...many.slice(0, 100))).toEqual([]);
  expect(faultsOf(...many.slice(0, 101))).toHaveLength(1);
  expect(faultsOf(entry('note', 'mail'), entry('Note', 'letter'))).toEqual([
    'wordsToUse.1.instead: "Note" stands there twice',
  ]);
  expect(faultsOf(entry('note', 'mail'), entry('note', 'mail', 'nl'))).toEqual([]);
  expect(faultsOf(entry('note', 'mail', 'xx'))).toHaveLength(1);
});
