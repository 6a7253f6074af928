import { expect, test } from 'vitest';
import { asksToCancel, meansWholeOrder } from './plain-wishes.ts';

test.each([
  'Please cancel my order W1046662.',
  'Anular W9583042\nQuiero anular entero el pedido W9583042. El otro pedido no lo toquen, ese sí lo quiero.',
  'Hiermit storniere ich meine Bestellung W9348897 von gestern vollständig.',
  'Je souhaite annuler ma commande W1046662. Je n’en ai plus besoin.',
  'Vorrei annullare l’ordine W1046662.',
  'Kan deze nog geannuleerd worden? Hij is volgens mij nog niet weg.',
  'Quero cancelar o pedido W1046662.',
])('asks outright: %s', (text) => expect(asksToCancel(text)).toBe(true));

test.each([
  'Where is my order?',
  'Please do not cancel my order.',
  'If it cannot come by Friday, cancel it.',
  'Change the size, otherwise cancel it.',
  '¿Sigue activo? Ese sí lo quiero, no vayan a cancelarlo también.',
  'Si ya no se puede pues cancélenlo y lo pido otra vez',
  'Bitte nicht stornieren!',
  'Falls das nicht geht, bitte stornieren.',
  'Ne pas annuler, merci.',
  'Se non è possibile, annullate tutto.',
  'Was my order cancelled already?',
])('does not: %s', (text) => expect(asksToCancel(text)).toBe(false));

test('all of it is said by a word for that', () => {
  expect(meansWholeOrder('Please cancel the whole order')).toBe(true);
  expect(meansWholeOrder('Please cancel the lamp')).toBe(false);
});
