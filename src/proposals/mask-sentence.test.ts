import { describe, expect, test } from 'vitest';
import type { Language } from '../domain/language.ts';
import { foldNames } from '../masking/name-words.ts';
import { FULL_DESK } from '../voice/sample-contexts.ts';
import { indexTitles, maskSentence } from './mask-sentence.ts';

const mask = (sentence: string, language: Language = 'en') =>
  maskSentence(sentence, {
    language,
    today: '2026-11-20',
    brandName: 'Fjordlight Outdoor',
    facts: FULL_DESK,
    orderNumberPattern: null,
    names: foldNames(['Will Smith', 'Eva Klein']),
    known: new Map(),
    titles: indexTitles(['Desk Lamp (LED, white)', 'Rug']),
  });
const show = (sentence: string, language?: Language): string =>
  mask(sentence, language)
    .pieces.map((piece) => (typeof piece === 'string' ? piece : `<${piece.kind}>`))
    .join('');

describe('values of templates', () => {
  test.each<[string, string]>([
    ['Your order #W1046662 left us on November 17.', 'Your order <order> left us on <day>.'],
    ['Track 1Z999AA10123456784 with UPS: https://track.ups.example/1Z9.', 'Track <tracking> with <carrier>: <link>.'],
    ['You paid $157.90 to Fjordlight Outdoor.', 'You paid <amount> to <brand>.'],
    ['You have 30 days to return it.', 'You have <count> to return it.'],
    ['Sorry that the desk lamp broke.', 'Sorry that the <item> broke.'],
    ['Sorry that your Desk Lamp (LED, white) broke.', 'Sorry that your <item> broke.'],
  ])('%s', (sentence, shown) => {
    expect(show(sentence)).toBe(shown);
    expect(mask(sentence).holdsOwnFact).toBe(false);
  });

  test('sentences that differ in their values alone have one key', () => {
    expect(mask('Order #W1046662 left us.').key).toBe(mask('Order #W2310847 left us!').key);
  });
});

describe('facts of a sentence of its own', () => {
  test.each<[string, Language]>([
    ['It takes 17 hours.', 'en'],
    ['It arrives within two days.', 'en'],
    ['Es dauert zwei Tage.', 'de'],
    ['We will call you on Monday.', 'en'],
    ['Just ask for Annegret.', 'en'],
    ['Fragen Sie nach Klein.', 'de'],
    ['Meine Kollegin Annegret meldet sich.', 'de'],
    ['See help.fjordlight.example for more.', 'en'],
    ['Write to ann@fjordlight.example please.', 'en'],
    ['Your order is {{order.number}}.', 'en'],
    ['Please fill in [reason].', 'en'],
    ['<b>Thanks</b> for your order.', 'en'],
  ])('%s', (sentence, language) => {
    expect(mask(sentence, language).holdsOwnFact).toBe(true);
  });

  test.each<[string, Language]>([
    ['We will write to you soon.', 'en'],
    ['Wir kümmern uns gern um Ihre Anfrage.', 'de'],
    ['La ringraziamo, Le scriviamo presto.', 'it'],
  ])('not in: %s', (sentence, language) => {
    expect(mask(sentence, language).holdsOwnFact).toBe(false);
  });
});
