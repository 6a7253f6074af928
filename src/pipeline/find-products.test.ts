import { expect, test } from 'vitest';
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
