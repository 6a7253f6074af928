// What holds a notice is said in both languages, as src/notices and src/voice say it.
import { expect, test } from 'vitest';
import { tellFault } from './tell-fault.ts';

test.each([
  ['unsupported: day, amount', 'Ningún dato respalda lo que dice: un día, un importe.'],
  ['a person fills in: returns.address', 'Lo completa una persona: dirección para devoluciones.'],
  ['there is no template "notices/delivered/en"', 'No hay ninguna plantilla «notices/delivered/en».'],
  ['"shipped" tells of a parcel that the order does not have', 'Habla de un paquete que el pedido no tiene.'],
  ['"notices/shipped/en" says nothing of this order', 'La plantilla «notices/shipped/en» no dice nada de este pedido.'],
  ['no turn is to be told', 'No hay nada que contar.'],
  ['eBay wants its order number in a mail to a buyer.', 'eBay exige su número de pedido en un correo a un comprador.'],
])('%s', (sentence, spanish) => {
  expect(tellFault(sentence, 'es')).toBe(spanish);
  expect(tellFault(sentence, 'en')).toMatch(/^[A-Ze].*\.$/);
});

test('what it does not know stays as it was written', () => {
  expect(tellFault('notices/shipped/en, line 3: no such word', 'es')).toBe('notices/shipped/en, line 3: no such word');
});
