// Why a notice would not leave by itself, or could not be written, in the page's language: the server says it in English sentences (src/notices,
// src/voice). What is not here, such as a fault within a template, is shown as it was written.
import type { Finding } from '../../domain/decision.ts';
import type { PageLanguage, Texts } from '../shell/language.tsx';

type ClaimKind = Finding['kind'];

interface FaultWords {
  readonly unsupported: (what: string) => string;
  readonly claims: Readonly<Record<ClaimKind, string>>;
  readonly fillsIn: (what: string) => string;
  /** By their names in src/voice/gap-notes.ts. */
  readonly gaps: Readonly<Record<string, string>>;
  readonly noTemplate: (id: string) => string;
  readonly noParcel: string;
  readonly saysNothing: (id: string) => string;
  readonly noTurn: string;
  readonly noSample: string;
  readonly noMailbox: string;
  readonly noLink: (market: string) => string;
  readonly noNumber: (market: string) => string;
}

const WORDS: Texts<FaultWords> = {
  en: {
    unsupported: (what) => `No fact supports what it says: ${what}.`,
    claims: {
      ...{ order_number: 'an order number', tracking_number: 'a tracking number', day: 'a day', amount: 'an amount' },
      ...{
        quantity: 'a quantity',
        word: 'a word for the state',
        title: 'a product',
        link: 'a link',
        address: 'an address',
      },
      ...{ avoided_word: 'a word to avoid', promise: 'a promise', assertion: 'an assertion', unfilled: 'an open gap' },
    },
    fillsIn: (what) => `A person fills in: ${what}.`,
    gaps: {
      ...{ 'returns.windowDays': 'return window', 'returns.address': 'return address' },
      ...{ 'returns.whoPaysShipping': 'who pays for return shipping', 'returns.refundDays': 'time until a refund' },
      ...{ 'shipping.countries': 'countries we ship to', 'shipping.options': 'shipping options and costs' },
      ...{ 'handling.workingDays': 'handling time', currency: 'currency', paymentMethods: 'ways to pay' },
      ...{ invoice: 'the invoice', purchaseOrder: 'the purchase order', openPoints: 'open questions' },
    },
    noTemplate: (id) => `There is no template “${id}”.`,
    noParcel: 'It tells of a parcel that the order does not have.',
    saysNothing: (id) => `The template “${id}” says nothing of this order.`,
    noTurn: 'There is nothing to tell.',
    noSample: 'There is no made-up order for it.',
    noMailbox: 'No mailbox from which it could be sent is connected.',
    noLink: (market) => `${market} allows no link and no address in a mail to a buyer.`,
    noNumber: (market) => `${market} wants its order number in a mail to a buyer.`,
  },
  es: {
    unsupported: (what) => `Ningún dato respalda lo que dice: ${what}.`,
    claims: {
      ...{ order_number: 'un número de pedido', tracking_number: 'un número de seguimiento', day: 'un día' },
      ...{ amount: 'un importe', quantity: 'una cantidad', word: 'una palabra sobre el estado', title: 'un producto' },
      ...{ link: 'un enlace', address: 'una dirección', avoided_word: 'una palabra que se evita' },
      ...{ promise: 'una promesa', assertion: 'una afirmación', unfilled: 'un hueco sin rellenar' },
    },
    fillsIn: (what) => `Lo completa una persona: ${what}.`,
    gaps: {
      ...{ 'returns.windowDays': 'plazo de devolución', 'returns.address': 'dirección para devoluciones' },
      ...{
        'returns.whoPaysShipping': 'quién paga el envío de la devolución',
        'returns.refundDays': 'plazo del reembolso',
      },
      ...{ 'shipping.countries': 'países a los que se envía', 'shipping.options': 'opciones y costes de envío' },
      ...{ 'handling.workingDays': 'plazo de preparación', currency: 'moneda', paymentMethods: 'formas de pago' },
      ...{ invoice: 'la factura', purchaseOrder: 'la orden de compra', openPoints: 'preguntas abiertas' },
    },
    noTemplate: (id) => `No hay ninguna plantilla «${id}».`,
    noParcel: 'Habla de un paquete que el pedido no tiene.',
    saysNothing: (id) => `La plantilla «${id}» no dice nada de este pedido.`,
    noTurn: 'No hay nada que contar.',
    noSample: 'No hay un pedido inventado para ello.',
    noMailbox: 'No hay conectado ningún buzón desde el que enviarlo.',
    noLink: (market) => `${market} no admite enlaces ni direcciones en un correo a un comprador.`,
    noNumber: (market) => `${market} exige su número de pedido en un correo a un comprador.`,
  },
};

const named = <W extends string>(list: string, names: Readonly<Record<W, string>>): string =>
  list
    .split(', ')
    .map((word) => (Object.hasOwn(names, word) ? names[word as W] : word))
    .join(', ');

const PATTERNS: readonly (readonly [RegExp, (words: FaultWords, found: string) => string])[] = [
  [/^unsupported: (.+)$/, ({ unsupported, claims }, found) => unsupported(named(found, claims))],
  [/^a person fills in: (.+)$/, ({ fillsIn, gaps }, found) => fillsIn(named(found, gaps))],
  [/^there is no template "(.+)"$/, ({ noTemplate }, found) => noTemplate(found)],
  [/^"(.+)" tells of a parcel that the order does not have$/, ({ noParcel }) => noParcel],
  [/^"(.+)" says nothing of this order$/, ({ saysNothing }, found) => saysNothing(found)],
  [/^(no turn is to be told)$/, ({ noTurn }) => noTurn],
  [/^(there is no such sample)$/, ({ noSample }) => noSample],
  [/^(no mailbox from which it could be sent is connected)$/, ({ noMailbox }) => noMailbox],
  [/^(.+) allows no link and no address in a mail to a buyer\.$/, ({ noLink }, found) => noLink(found)],
  [/^(.+) wants its order number in a mail to a buyer\.$/, ({ noNumber }, found) => noNumber(found)],
];

export function tellFault(sentence: string, language: PageLanguage): string {
  for (const [pattern, write] of PATTERNS) {
    const found = pattern.exec(sentence)?.[1];
    if (found !== undefined) return write(WORDS[language], found);
  }
  return sentence;
}
