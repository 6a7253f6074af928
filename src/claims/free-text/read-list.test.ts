// What may be said of one member of a list, and what may not; a leading yes or no; and what an amount is for.
import { describe, expect, test } from 'vitest';
import type { Language } from '../../domain/language.ts';
import { checkFreeSample } from '../samples/free-sample.ts';

const passes = (passage: string, text: string, language: Language = 'en'): boolean =>
  checkFreeSample({ world: 'nothing', cites: ['desk'], text }, language, { passages: { desk: passage } }).length === 0;

const WARRANTY = 'The warranty does not cover wear, water damage and commercial use.';
const GARANTIE = 'Die Garantie deckt Kratzer, Rost und Wasserschäden nicht ab.';
const WRAPPING = 'Gift wrapping costs 4.90 USD per item. Choose it at the checkout.';
const APPLIANCES = 'Electrical appliances such as kettles, toasters and mixers have a warranty of two years.';
const PAYMENT = 'We accept Visa, Mastercard, PayPal and bank transfer.';

describe('honest words pass', () => {
  test.each([
    [WARRANTY, 'The warranty does not cover commercial use.', 'en'],
    [WARRANTY, 'No, wear is not covered by the warranty.', 'en'],
    [WARRANTY, 'No. Wear and commercial use are not covered by the warranty.', 'en'],
    [WRAPPING, 'Gift wrapping costs 4.90 USD an item, and you choose it at the checkout.', 'en'],
    [WRAPPING, 'Yes, gift wrapping costs 4.90 USD for each item.', 'en'],
    [APPLIANCES, 'An electric toaster has a warranty of two years.', 'en'],
    [PAYMENT, 'Yes, we accept PayPal.', 'en'],
    [GARANTIE, 'Nein, Rost deckt die Garantie nicht ab.', 'de'],
    ['Los pendientes, las velas y los jabones no se pueden devolver.', 'No, las velas no se pueden devolver.', 'es'],
    ["La garantie ne couvre pas l'usure et les chocs.", "Non, l'usure n'est pas couverte par la garantie.", 'fr'],
    ["La garanzia non copre l'usura, i graffi e le macchie.", 'I graffi non sono coperti dalla garanzia.', 'it'],
    ['De garantie dekt slijtage, krassen en roest niet.', 'Nee, krassen worden niet gedekt door de garantie.', 'nl'],
    ['Aceitamos Visa, Mastercard e PayPal.', 'Sim, aceitamos Mastercard.', 'pt'],
  ] as const)('%s / %s', (passage, text, language) => {
    expect(passes(passage, text, language)).toBe(true);
  });
});

describe('words of the same shape that are not true are caught', () => {
  test.each([
    [WARRANTY, 'The warranty does not cover scratches.', 'en'],
    [WARRANTY, 'Water is not covered by the warranty.', 'en'],
    [WARRANTY, 'Yes, wear is covered by the warranty.', 'en'],
    [WARRANTY, 'The warranty covers commercial use.', 'en'],
    [WRAPPING, 'Gift wrapping costs 4.90 USD per order.', 'en'],
    [WRAPPING, 'No, gift wrapping costs 4.90 USD per item.', 'en'],
    [APPLIANCES, 'Lamps have a warranty of two years.', 'en'],
    ['Electrical goods have a warranty of two years.', 'A toaster has a warranty of two years.', 'en'],
    ['Only Visa, Mastercard and PayPal are accepted.', 'Only Visa is accepted.', 'en'],
    ['Unused, clean and dry items can be returned.', 'Clean items can be returned.', 'en'],
    ['The set of kettle, cup and tray costs 49 USD.', 'The cup costs 49 USD.', 'en'],
    [PAYMENT, 'Yes. We do not accept PayPal.', 'en'],
    [PAYMENT, 'No.', 'en'],
    [GARANTIE, 'Die Garantie deckt Kratzer ab.', 'de'],
    ['Die Garantie gilt nicht für Rost und gewerbliche Nutzung.', 'Die Garantie gilt für gewerbliche Nutzung.', 'de'],
    ['De garantie dekt slijtage, krassen en roest niet.', 'Ja, slijtage wordt gedekt door de garantie.', 'nl'],
  ] as const)('%s / %s', (passage, text, language) => {
    expect(passes(passage, text, language)).toBe(false);
  });
});
