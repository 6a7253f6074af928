import { expect, test } from 'vitest';
import { asksForRefund, asksToCancel, meansWholeOrder } from './plain-wishes.ts';

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

test.each([
  'Please refund the 120.00 USD for order W1046662.',
  'I returned the kettle. Please refund me $120.00.',
  'I would like a refund of 120.00 USD.',
  'Bitte erstatten Sie mir die 120,00 USD.',
  'Por favor, reembólsenme 120,00 USD del pedido.',
  'Merci de me rembourser 120,00 USD.',
  'Prego rimborsarmi 120,00 USD.',
  'Betaal mij 120,00 USD terug.',
  'Reembolsem-me os 120,00 USD, por favor.',
])('asks for money back outright: %s', (text) => expect(asksForRefund(text)).toBe(true));

test.each([
  'When do I get my refund for order W1046662?',
  'When will you refund me?',
  'My refund is late.',
  'Please do not refund it, send me a new one.',
  'If you have no more, refund me.',
  'You have refunded 120.00 USD.',
  'Wann erstatten Sie mir die 120,00 USD?',
  'Quand allez-vous me rembourser ?',
])('does not ask for money back: %s', (text) => expect(asksForRefund(text)).toBe(false));

test('all of it is said by a word for that', () => {
  expect(meansWholeOrder('Please cancel the whole order')).toBe(true);
  expect(meansWholeOrder('Please cancel the lamp')).toBe(false);
});
