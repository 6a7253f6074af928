import { describe, expect, test } from 'vitest';
import type { Order } from '../domain/order.ts';
import { onItsWay, openTestDesk, writeMail } from './thread-desk-fixture.ts';

function orderOf(number: string, title: string, placedAt: string): Order {
  const [parcel] = onItsWay.shipments;
  return {
    ...onItsWay,
    id: number,
    number: `#${number}`,
    placedAt,
    lines: onItsWay.lines.map((line) => ({ ...line, sku: `SKU-${number}`, title })),
    shipments: parcel
      ? [{ ...parcel, id: number, trackingNumber: `1Z999AA1012345${number.slice(-4)}`, lines: [] }]
      : [],
  };
}
const lamp = orderOf('W1046662', 'Desk Lamp (black, USB)', '2026-11-17T09:00:00Z');
const kettle = orderOf('W2046663', 'Electric Kettle (1L, glass)', '2026-11-12T09:00:00Z');
const otherLamp = orderOf('W3046664', 'Floor Lamp (white, steel)', '2026-11-09T09:00:00Z');

/** The number of the one order that the mail is tied to for sure; `guessed` or `several` otherwise. */
async function choiceOf(body: string, orders: readonly Order[] = [lamp, kettle]): Promise<string> {
  const run = await openTestDesk(orders).handle(writeMail(body, { id: 'one', subject: 'Hi' }));
  const tied = run.known.tiedOrders ?? [];
  if (tied.length !== 1) return 'several';
  return tied[0]?.tie === 'matched' ? tied[0].order.number : 'guessed';
}

describe('a plain noun that fits one of the own orders chooses it', () => {
  test.each([
    ['en', 'Hello, where is my lamp? Thank you'],
    ['es', 'Hola, ¿dónde está mi lámpara? Gracias'],
    ['de', 'Hallo, wo bleibt meine Lampe? Vielen Dank'],
    ['fr', 'Bonjour, où est ma lampe ? Merci'],
    ['it', 'Buongiorno, dov’è la mia lampada? Grazie'],
    ['nl', 'Hallo, waar blijft mijn lamp? Bedankt'],
    ['pt', 'Olá, onde está o meu candeeiro? Obrigada'],
  ])('%s', async (_, body) => {
    expect(await choiceOf(body)).toBe('#W1046662');
  });
});

describe('the day of ordering chooses the one own order of that day', () => {
  test.each([
    ['en', 'Where is the order of 12 November?'],
    ['en', 'When will what I ordered on Thursday last week, on 12 November, arrive?'],
    ['es', '¿Dónde está el pedido del 12 de noviembre?'],
    ['de', 'Wo bleibt die Bestellung vom 12. November?'],
    ['fr', 'Où est la commande du 12 novembre ?'],
    ['it', "Dov'è l'ordine del 12 novembre?"],
    ['nl', 'Waar blijft de bestelling van 12 november?'],
    ['pt', 'Onde está a encomenda de 12 de novembro?'],
  ])('%s: %s', async (_, body) => {
    expect(await choiceOf(body)).toBe('#W2046663');
  });

  test.each([
    ['en', 'Where is what I ordered on Tuesday?'],
    ['es', '¿Dónde está lo que pedí el martes?'],
    ['de', 'Wo bleibt, was ich am Dienstag bestellt habe?'],
    ['fr', "Où est ce que j'ai commandé mardi ?"],
    ['it', "Dov'è quello che ho ordinato martedì?"],
    ['nl', 'Waar is wat ik dinsdag besteld heb?'],
    ['pt', 'Onde está o que encomendei na terça-feira?'],
  ])('%s: %s', async (_, body) => {
    expect(await choiceOf(body)).toBe('#W1046662');
  });
});

describe('who asks on which day a thing came means an order that has come', () => {
  const come: Order = {
    ...otherLamp,
    shipments: otherLamp.shipments.map((s) => ({ ...s, shipmentStatus: 'delivered' as const })),
  };
  test.each([
    ['en', 'Which day was my lamp delivered?'],
    ['es', '¿En qué día dejaron la lámpara?'],
    ['de', 'An welchem Tag wurde die Lampe geliefert?'],
    ['fr', 'Quel jour la lampe a été livrée ?'],
    ['it', 'Che giorno è stata consegnata la lampada?'],
    ['nl', 'Op welke dag is de lamp bezorgd?'],
    ['pt', 'Em que dia entregaram o candeeiro?'],
  ])('%s: %s', async (_, body) => {
    const { tiedOrders = [] } = (await openTestDesk([lamp, come]).handle(writeMail(body, { id: 'one', subject: 'Hi' })))
      .known;
    expect(tiedOrders.map(({ order, tie }) => [order.number, tie])).toEqual([['#W3046664', 'only']]);
  });

  test('and not where the day is one that should come', async () => {
    expect(await choiceOf('What day will my lamp be delivered?', [lamp, come])).not.toContain('#');
  });
});

describe('no order is chosen for sure', () => {
  test.each([
    ['an item that fits two orders', 'Where is my lamp?', [lamp, otherLamp]],
    ['two items of two orders', 'Where are my lamp and my kettle?', [lamp, kettle]],
    ['an item of one and the day of another', 'Where is my lamp, ordered on 12 November?', [lamp, kettle]],
    ['a day on which something else happened', 'I wrote about my order on Tuesday. Where is it?', [lamp, kettle]],
    ['a day on which it should come', 'My order should arrive on 12 November. Where is it?', [lamp, kettle]],
    ['a day of two orders', 'Where is the order of 17 November?', [lamp, { ...kettle, placedAt: lamp.placedAt }]],
    ['a thing that is only a place', 'Where is my order? I left the note next to the lamp.', [kettle, lamp]],
  ])('%s', async (_, body, orders) => {
    expect(await choiceOf(body, orders)).not.toContain('#');
  });

  test.each([
    ['en', 'Where is my order? Not the lamp, the other one.'],
    ['es', '¿Dónde está mi pedido? No la lámpara, el otro.'],
    ['de', 'Wo ist meine Bestellung? Es geht nicht um die Lampe.'],
    ['fr', "Où est ma commande ? Il ne s'agit pas de la lampe."],
    ['it', 'Dov’è il mio ordine? Non parlo della lampada.'],
    ['nl', 'Waar is mijn bestelling? Het gaat niet om de lamp.'],
    ['pt', 'Onde está a minha encomenda? Não é o candeeiro.'],
    ['en', 'I sent the lamp back last week. Where is the other order?'],
    ['es', 'Ya devolví la lámpara. ¿Dónde está el otro pedido?'],
    ['de', 'Die Lampe habe ich zurückgeschickt. Wo ist die andere Bestellung?'],
    ['fr', "J'ai renvoyé la lampe. Où est l'autre commande ?"],
    ['it', 'Ho restituito la lampada. Dov’è l’altro ordine?'],
    ['nl', 'De lamp heb ik teruggestuurd. Waar is de andere bestelling?'],
    ['pt', 'Já devolvi o candeeiro. Onde está a outra encomenda?'],
    ['en', 'The lamp has arrived, thanks. Where is the rest of what I ordered?'],
    ['de', 'Die Lampe ist angekommen, danke. Wann kommt meine andere Bestellung an?'],
  ])('%s: a thing that is set aside: %s', async (_, body) => {
    expect(await choiceOf(body)).not.toContain('#');
  });
});

test.each([
  'The lamp is great. Where is my second order?',
  'Wo bleibt mein anderes Paket? Die Lampe habe ich schon.',
  'La lámpara me encanta. ¿Dónde está mi otro pedido?',
  "J'ai déjà la lampe. Où est l'autre colis ?",
  'La lampada è bellissima. Dov’è il mio altro ordine?',
  'Ik heb de lamp al. Waar is mijn andere pakket?',
  'O candeeiro é lindo. Onde está a outra encomenda?',
])('a thing named beside another order may be the one not meant: %s', async (body) => {
  expect(await choiceOf(body)).not.toContain('#');
});

test('the other day is no other order', async () => {
  expect(await choiceOf('I bought a lamp the other day. Where is my lamp?')).toBe('#W1046662');
});

test('what is set aside leaves the other thing, and what has not come is waited for', async () => {
  expect(await choiceOf('The lamp has arrived, but where is my kettle?')).toBe('#W2046663');
  expect(await choiceOf('My lamp has still not arrived. Where is it?')).toBe('#W1046662');
  expect(await choiceOf("Je n'ai toujours pas ma lampe. Où est-elle ?")).toBe('#W1046662');
});

test('an answer about the chosen order is sent', async () => {
  const run = await openTestDesk([lamp, kettle]).handle(writeMail('Where is my lamp?', { id: 'one' }));
  expect(run.outcome).toBe('send');
});
