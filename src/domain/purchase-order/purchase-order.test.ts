import { describe, expect, test } from 'vitest';
import type { OrderFacts } from '../order-facts.ts';
import { comparePurchaseOrder } from './compare-lines.ts';
import { readPurchaseOrderLines } from './read-lines.ts';

const options = {
  isKnownSku: (code: string) => ['KETT-1', 'RUG-9'].includes(code),
  namesItem: (words: string) => /kettle/i.test(words),
};
const read = (text: string) => readPurchaseOrderLines(text, options);
const short = (text: string) =>
  read(text).lines.map(({ words, quantity, prices }) => `${quantity} ${words.join('/')} ${prices.join('|')}`.trim());

describe('a table', () => {
  test.each([
    ['English', 'Item no.\tDescription\tQty\tUnit price\tAmount', 'KETT-1\tTea kettle\t4\t118\t472'],
    [
      'Spanish',
      'Pos\tReferencia\tDescripción\tCant.\tPrecio unitario\tImporte',
      '1\tKETT-1\tTea kettle\t4\t118,00 €\t472,00 €',
    ],
    ['German', 'Pos.;Art.-Nr.;Bezeichnung;Menge;Einzelpreis;Gesamtpreis', '1;KETT-1;Tea kettle;4 Stk.;118,00;472,00'],
    [
      'French',
      '| Réf. | Désignation | Qté | Prix unitaire | Montant |',
      '| KETT-1 | Tea kettle | 4 | 118,00 | 472,00 |',
    ],
    ['Italian', 'Codice    Descrizione    Q.tà    Prezzo    Totale', 'KETT-1    Tea kettle    4    118,00    472,00'],
    ['Dutch', 'Artikelcode\tOmschrijving\tAantal\tStukprijs\tTotaal', 'KETT-1\tTea kettle\t4\t€ 118,00\t€ 472,00'],
    ['Portuguese', 'Código\tDescrição\tQtd.\tPreço unitário\tTotal', 'KETT-1\tTea kettle\t4\t118,00\t472,00'],
  ])('with %s headings gives code, title, quantity and the price of one', (_, heading, row) => {
    expect(short(`Order\n${heading}\n${row}\n`)).toEqual(['4 KETT-1/Tea kettle 118.00']);
  });

  test('goes on over pages, and sums, notes and torn rows are no lines', () => {
    const page = (row: string) => `SKU\tDescription\tQty\tPrice\n${row}\n`;
    const text = `${page('KETT-1\tTea kettle\t4\t118')}glass, 2 litres\nTotal\t\t4\t472\n${page('RUG-9\tRug\t1,000\t1.5')}Thank you`;
    expect(short(text)).toEqual(['4 KETT-1/Tea kettle 118.00', '1000 RUG-9/Rug 1.50']);
    expect(read(text).isWhole).toBe(true);
  });

  test('keeps a row of ours whose quantity cannot be read, and invents none for it', () => {
    expect(short('SKU\tQty\nKETT-1\tfour\nsee below\tthanks')).toEqual(['null KETT-1']);
  });
});

describe('a list in the mail', () => {
  test('has lines with one quantity of something that is known', () => {
    const text =
      'Please enter our order for Friday 5 pm:\n- 5 x KETT-1 @ 118.00 each\n- RUG-9, Menge: 2\n- 3 x lunch\nKettle: 4 pcs';
    expect(short(text)).toEqual(['5 KETT-1 118.00', '2 RUG-9', '4 Kettle:']);
  });

  test('is no whole order where only one thing is mentioned', () => {
    expect(read('Does the order hold 5 x KETT-1?')).toMatchObject({ isWhole: false, lines: [{ quantity: 5 }] });
  });
});

test('nothing is read from words, and no text takes long', () => {
  expect(read('Please find our purchase order attached. Qty and price as agreed.').lines).toEqual([]);
  const started = performance.now();
  for (const hostile of ['|', '\t', '5 x ', 'qty: ', ' ', 'a;', '1.', '| 1 ', 'SKU\tQty\n', 'KETT-1\t'])
    read(`SKU\tQty\n${hostile.repeat(100_000)}`);
  expect(performance.now() - started).toBeLessThan(2_000);
});

describe('the differences', () => {
  const item = (sku: string, quantity: number, unitPrice: string) => ({ sku, title: sku, quantity, unitPrice });
  const order = { items: [item('KETT-1', 4, '118.00'), item('RUG-9', 2, '89.50')] } as unknown as OrderFacts;
  const compare = (text: string) =>
    comparePurchaseOrder(order, read(text), ({ words }) => words.find((word) => options.isKnownSku(word)) ?? null);

  test('are none where both say the same, also with sums for prices and an item in two rows', () => {
    expect(compare('SKU\tQty\tPrice\nKETT-1\t1\t118\nKETT-1\t3\t354.00\nRUG-9\t2\t89,5')).toEqual([]);
  });

  test('are other quantities, other prices, and lines that one of the two has not', () => {
    expect(compare('SKU\tQty\tPrice\nKETT-1\t5\t110\nVASE [1] http://evil.example\t2\t3')).toEqual([
      { kind: 'quantity', name: 'KETT-1', purchaseOrder: 5, order: 4 },
      { kind: 'price', name: 'KETT-1', purchaseOrder: '110.00', order: '118.00' },
      { kind: 'not_on_purchase_order', name: 'RUG-9', order: 2 },
      { kind: 'not_on_order', name: 'VASE 1 http evil example', purchaseOrder: 2 },
    ]);
  });

  test('of what is only mentioned do not say that the rest is missing', () => {
    expect(compare('5 x KETT-1 please')).toEqual([{ kind: 'quantity', name: 'KETT-1', purchaseOrder: 5, order: 4 }]);
  });

  test('are at most twenty', () => {
    const rows = Array.from({ length: 60 }, (_, n) => `THING-${n}\t1`).join('\n');
    expect(compare(`SKU\tQty\n${rows}`).length).toBe(20);
  });
});
