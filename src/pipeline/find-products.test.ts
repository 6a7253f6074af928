import { describe, expect, test } from 'vitest';
import { openTestDesk, writeMail } from './thread-desk-fixture.ts';

const stock = ['black, low, USB', 'black, high, USB', 'white, low, battery'].map((kind, n) => ({
  sku: `LAMP-${n}`,
  title: `Desk Lamp (${kind})`,
  available: 4,
  expectedOn: null,
  price: '20.00',
  currency: 'USD',
}));
const skusFor = async (body: string) => {
  const run = await openTestDesk([], stock).handle(writeMail(body, { id: 'one', subject: 'Question' }));
  return run.known.products?.map(({ sku }) => sku);
};

test.each([
  ['en', 'Is the Desk Lamp (black, low, USB) in stock?'],
  ['es', '¿Tienen en stock la Desk Lamp (black, low, USB)?'],
  ['de', 'Ist die Desk Lamp (black, low, USB) auf Lager?'],
  ['fr', 'Avez-vous la Desk Lamp (black, low, USB) en stock ?'],
  ['it', 'Avete disponibile la Desk Lamp (black, low, USB)?'],
  ['nl', 'Is de Desk Lamp (black, low, USB) op voorraad?'],
  ['pt', 'Têm em stock o Desk Lamp (black, low, USB)?'],
])('one title named in full is answered alone: %s', async (_, body) => {
  expect(await skusFor(body)).toEqual(['LAMP-0']);
});

test('a SKU is answered alone, two titles both, a kind with its list', async () => {
  expect(await skusFor('Is the lamp LAMP-1 in stock?')).toEqual(['LAMP-1']);
  expect(await skusFor(`Are ${stock[0]?.title} and ${stock[2]?.title} in stock?`)).toEqual(['LAMP-0', 'LAMP-2']);
  expect(await skusFor('Which desk lamps do you have in stock?')).toHaveLength(3);
});

describe('a question about stock and one about the thing itself', () => {
  test.each([
    [
      'en',
      'Do you have the Desk Lamp (black, low, USB) in stock, and what material is it made of?',
      'a colleague who knows the product',
    ],
    ['es', '¿Tienen en stock la Desk Lamp (black, low, USB) y es compatible con un regulador?', 'conoce el producto'],
    ['de', 'Ist die Desk Lamp (black, low, USB) auf Lager und ist sie dimmbar?', 'der das Produkt kennt'],
    ['fr', 'La Desk Lamp (black, low, USB) est-elle en stock et quelle est sa puissance ?', 'qui connaît le produit'],
    ['it', 'La Desk Lamp (black, low, USB) è disponibile? Di che materiale è?', 'conosce il prodotto'],
    ['nl', 'Is de Desk Lamp (black, low, USB) op voorraad en van welk materiaal is hij?', 'die het product kent'],
    ['pt', 'A Desk Lamp (black, low, USB) está disponível? De que material é?', 'conhece o produto'],
  ])('are both answered in one reply, the second as open: %s', async (_, body, open) => {
    const run = await openTestDesk([], stock).handle(writeMail(body, { id: 'one', subject: 'Question' }));
    const claimed = run.known.classification?.intents.filter(({ confidence }) => confidence >= 0.3);
    expect(claimed?.map(({ intent }) => intent).sort()).toEqual(['product_question', 'stock_question']);
    const text = run.known.reply?.text.replace(/\s+/g, ' ') ?? '';
    expect(text.split('LAMP-0')).toHaveLength(2);
    expect(text).toContain(open);
  });

  test.each([
    ['en', 'Do you have the black lamp in stock, and in white?'],
    ['de', 'Haben Sie die Lampe in Schwarz auf Lager und auch in Weiß?'],
    ['fr', 'Avez-vous la lampe noire en stock, et en blanc ?'],
    ['es', '¿Tienen la lámpara negra en stock, y en blanco?'],
    ['it', 'Avete la lampada nera disponibile, e in bianco?'],
    ['nl', 'Hebben jullie de zwarte lamp op voorraad, en in het wit?'],
    ['pt', 'Têm o candeeiro preto em stock, e em branco?'],
  ])('a colour is no second question: %s', async (_, body) => {
    const run = await openTestDesk([], stock).handle(writeMail(body, { id: 'one', subject: 'Question' }));
    const claimed = run.known.classification?.intents.filter(({ confidence }) => confidence >= 0.3);
    expect(claimed?.map(({ intent }) => intent)).toEqual(['stock_question']);
  });
});

test('a price of which nobody says the currency is stated by no reply, and left to a person by name', async () => {
  const ask = async (currency: string | null) => {
    const unsaid = stock.map((item) => ({ ...item, currency }));
    const body = 'How much is the Desk Lamp (black, low, USB)? Please send me a quote for 10 of them.';
    const { known } = await openTestDesk([], unsaid).handle(writeMail(body, { id: 'one', subject: 'Quote' }));
    const isPriceFact = known.disclosable?.some(({ kind }) => kind === 'amount');
    return { text: known.reply?.text ?? '', gaps: known.reply?.gaps, isPriceFact };
  };
  const said = await ask('EUR');
  expect(said).toMatchObject({ gaps: [], isPriceFact: true });
  expect(said.text).toContain('price €20.00');
  const unsaid = await ask(null);
  expect(unsaid).toMatchObject({ gaps: ['currency'], isPriceFact: false });
  expect(unsaid.text).not.toMatch(/20[.,]00|\$|USD/);
  expect(unsaid.text).toContain('[Price: of which currency');
});
