import { expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../domain/language.ts';
import { lexiconOf } from './lexicon/lexicon.ts';
import { readStatuses } from './read-statuses.ts';
import { readText } from './read-text.ts';

const SILENT = new Set(['neutral', 'placed', 'scanned', 'return_day', 'delivery_day', 'total', 'price']);
const read = (text: string, language: Language) =>
  readStatuses(readText(text), lexiconOf(language))
    .filter(({ targets }) => !targets.some((target) => SILENT.has(target)))
    .map(({ targets, mood }) => `${mood} ${targets[0]}`);

test.each<[Language, string, string[]]>([
  ['en', 'It has been delivered.', ['asserted delivered']],
  ['en', 'It has not been delivered.', ['denied delivered']],
  ['en', "It hasn't been shipped yet.", ['denied shipped']],
  ['en', 'No parcel has been delivered.', ['denied delivered']],
  ['en', 'Order no. 12 has been delivered.', ['asserted delivered']],
  ['en', 'Once it has been delivered, you can return it.', ['open delivered']],
  ['en', 'If you have questions, your order has been cancelled.', ['asserted cancelled']],
  ['en', 'Has it been delivered?', ['open delivered']],
  ['en', 'You wrote that it was delivered.', ['open delivered']],
  ['en', 'It can be cancelled.', ['possible cancelled']],
  ['en', 'It will be delivered.', ['asserted arrival']],
  ['en', 'It has not been shipped but has been cancelled.', ['denied shipped', 'asserted cancelled']],
  ['en', 'It has not been shipped or delivered.', ['denied shipped', 'denied delivered']],
  ['en', 'We have not shipped it, and it is cancelled.', ['denied shipped', 'asserted cancelled']],
  ['en', 'It arrived damaged.', []],
  ['en', 'We will refund you.', ['asserted refund']],
  ['es', 'Se ha entregado.', ['asserted delivered']],
  ['es', 'Todavía no se ha entregado.', ['denied delivered']],
  ['es', 'No se ha enviado, pero se ha cancelado.', ['denied shipped', 'asserted cancelled']],
  ['es', 'Cuando se haya entregado, escríbanos.', ['open delivered']],
  ['es', '¿Se ha entregado?', ['open delivered']],
  ['es', 'Ningún paquete se ha entregado.', ['denied delivered']],
  ['es', 'Se puede cancelar si no se ha enviado.', ['open shipped']],
  ['es', 'Le reembolsaremos el importe.', ['asserted refund']],
  ['de', 'Sie wurde noch nicht zugestellt.', ['denied delivered']],
  ['de', 'Sobald sie zugestellt wurde, melden Sie sich.', ['open delivered']],
  ['de', 'Sie wird zugestellt.', ['asserted arrival']],
  ['fr', "Elle n'a pas été livrée.", ['denied delivered']],
  ['fr', 'Elle a été livrée.', ['asserted delivered']],
  ['it', 'Non è stato consegnato.', ['denied delivered']],
  ['it', 'È stato consegnato.', ['asserted delivered']],
  ['nl', 'Ze is nog niet bezorgd.', ['denied delivered']],
  ['nl', 'Ze is bezorgd.', ['asserted delivered']],
  ['pt', 'Ainda não foi entregue.', ['denied delivered']],
  ['pt', 'Foi entregue.', ['asserted delivered']],
])('%s: %s', (language, text, expected) => {
  expect(read(text, language)).toEqual(expected);
});

test('every lexicon compiles and has its phrases in lower case', () => {
  for (const language of LANGUAGES) {
    const words = [...lexiconOf(language).says.keys()];
    expect(words.length).toBeGreaterThan(150);
    expect(words.filter((word) => word !== word.toLowerCase())).toEqual([]);
  }
});
