import { describe, expect, test } from 'vitest';
import { foldNames } from '../masking/name-words.ts';
import { readLayout } from './read-layout.ts';
import { scrubText } from './scrub-text.ts';

const read = (fresh: string, signature = '') => readLayout({ fresh, signature }, ['Maria Lopez']);

describe('a letter taken apart', () => {
  test('greeting, sentences, sign-off and signature; a list is no sentence', () => {
    expect(
      read(
        'Hi Maria,\n\nYour order no. 5 left us.\nIt comes soon!\n- one lamp\n\nAll the best,\nAnn',
        '-- \nOrder desk\n0421 1234',
      ),
    ).toEqual({
      greeting: { kind: 'named', value: 'Hi {firstName},' },
      sentences: ['Your order no. 5 left us.', 'It comes soon!'],
      signOff: 'All the best,',
      signature: ['Ann', 'Order desk', '0421 1234'],
    });
  });

  test.each<[string, object]>([
    ['Dear Maria Lopez,\n\nThanks.', { kind: 'named', value: 'Dear {name},' }],
    ['Hola, María:\n\nGracias.', { kind: 'named', value: 'Hola, {firstName}:' }],
    ['Sehr geehrte Frau Lopez,\n\ndanke.', { kind: 'other' }],
    ['Bonjour,\n\nMerci.', { kind: 'nameless', value: 'Bonjour,' }],
    ['Your parcel left us on its way to you today.', { kind: 'none' }],
    ['Hi Maria, your parcel has left us.', { kind: 'named', value: 'Hi {firstName},' }],
  ])('%s', (fresh, greeting) => {
    expect(read(fresh).greeting).toEqual(greeting);
  });

  test('a name alone is no sign-off', () => {
    expect(read('Hi Maria,\n\nWe have sent it to you today.\n\nAnn').signOff).toBeNull();
    expect(read('').sentences).toEqual([]);
  });
});

describe('a customer’s words without what tells who they are', () => {
  test.each<[string, string, string]>([
    [
      'Hello,\n\nmy order FJ-10021 did not come. I am Maria Lopez, maria@x.example, 28 Harbour Street.\n\nThanks\nMaria',
      'en',
      'my order # did not come. I am [name], [address] # [name].',
    ],
    [
      'Guten Tag,\n\nwo ist meine Bestellung 4711? Ich wohne jetzt Hafenstrasse 12, 28195 Bremen.\n\nGruß\nEva Klein',
      'de',
      'wo ist meine Bestellung #? Ich wohne jetzt [address], [address].',
    ],
  ])('%s', (text, language, scrubbed) => {
    expect(scrubText(text, language, foldNames(['Maria Lopez', 'Eva Klein']))).toBe(scrubbed);
  });
});
