import { describe, expect, test } from 'vitest';
import { foldWords } from './fold-words.ts';
import { stemWord } from './stem-word.ts';

const SAME: Readonly<Record<string, readonly string[]>> = {
  en: [
    'return returns returned returning returnable',
    'ship ships shipped shipping shipment shipments',
    'wrap wraps wrapped wrapping',
    'exchange exchanges exchanged exchanging',
    'warranty warranties',
    'delivery deliveries',
    'wash washes washed washing',
  ],
  de: [
    'Lieferung Lieferungen liefern liefert',
    'Umtausch umtauschen umgetauscht',
    'Rückgabe Rueckgabe Rückgaben',
    'waschen wascht waschbar gewaschen',
    'Rechnung Rechnungen',
  ],
  nl: ['betalen betaalt betaling betalingen', 'verzenden verzending verzendt', 'ruilen ruil'],
  es: ['envío envíos enviar enviado', 'lavar lavado lava', 'pago pagos pagar'],
  fr: ['livrer livraison livraisons livrez', 'garantie garanties garanti', 'laver lavable'],
  it: ['spedire spedizione spedizioni', 'restituire restituzione', 'lavare lavabile'],
  pt: ['enviar envio envios', 'trocar troca trocas', 'pagamento pagar'],
};

describe('words that differ in their endings alone are one', () => {
  for (const [language, groups] of Object.entries(SAME))
    for (const group of groups)
      test(`${language}: ${group}`, () => {
        expect(new Set(group.split(' ').flatMap((word) => foldWords(word, language))).size).toBe(1);
      });
});

test('different words stay different', () => {
  for (const [language, one, other] of [
    ['en', 'glass', 'gas'],
    ['en', 'refund', 'return'],
    ['de', 'Rückgabe', 'Rechnung'],
    ['fr', 'retour', 'remboursement'],
  ] as const)
    expect(foldWords(one, language)).not.toEqual(foldWords(other, language));
});

test('stop words, single letters and endless words are no content; numbers are', () => {
  expect(foldWords(`Could you please tell me about a 30 day return? ${'x'.repeat(200)}`, 'en')).toEqual([
    '30',
    'day',
    'return',
  ]);
  expect(foldWords('Können Sie mir bitte sagen, ob es das gibt?', 'de')).toEqual([]);
});

test('a word of a language that is not ours stays as it is', () => {
  expect(stemWord('zwroty', 'pl')).toBe('zwroty');
});
