// How a purchase order differs from our order, worded for the person who reads the draft. Called by describe-section.ts;
// the template helper `gap` puts it in brackets, and such a reply is never sent by itself.
import type { Language } from '../domain/language.ts';
import type { PurchaseOrderDifference, PurchaseOrderRequest } from '../domain/purchase-order/purchase-order.ts';
import { gapNote } from './gap-notes.ts';
import { formatMoney } from './locale.ts';

interface Words {
  readonly purchaseOrder: string;
  /** Quantity or price, there and here. */
  readonly differs: (theirs: string, ours: string) => string;
  readonly price: string;
  readonly notOnOrder: string;
  readonly notOnPurchaseOrder: string;
}

const WORDS: Record<Language, Words> = {
  en: {
    purchaseOrder: 'purchase order',
    differs: (theirs, ours) => `${theirs} in the purchase order, ${ours} in our order`,
    price: 'unit price',
    notOnOrder: 'in the purchase order, missing from our order',
    notOnPurchaseOrder: 'in our order, missing from the purchase order',
  },
  es: {
    purchaseOrder: 'orden de compra',
    differs: (theirs, ours) => `${theirs} en la orden de compra, ${ours} en nuestro pedido`,
    price: 'precio unitario',
    notOnOrder: 'está en la orden de compra y falta en nuestro pedido',
    notOnPurchaseOrder: 'está en nuestro pedido y falta en la orden de compra',
  },
  de: {
    purchaseOrder: 'Bestellung des Kunden',
    differs: (theirs, ours) => `${theirs} in der Bestellung des Kunden, ${ours} in unserem Auftrag`,
    price: 'Einzelpreis',
    notOnOrder: 'steht in der Bestellung des Kunden, fehlt in unserem Auftrag',
    notOnPurchaseOrder: 'steht in unserem Auftrag, fehlt in der Bestellung des Kunden',
  },
  fr: {
    purchaseOrder: 'bon de commande',
    differs: (theirs, ours) => `${theirs} sur le bon de commande, ${ours} dans notre commande`,
    price: 'prix unitaire',
    notOnOrder: 'figure sur le bon de commande, absent de notre commande',
    notOnPurchaseOrder: 'figure dans notre commande, absent du bon de commande',
  },
  it: {
    purchaseOrder: 'ordine d’acquisto',
    differs: (theirs, ours) => `${theirs} nell’ordine d’acquisto, ${ours} nel nostro ordine`,
    price: 'prezzo unitario',
    notOnOrder: 'presente nell’ordine d’acquisto, manca nel nostro ordine',
    notOnPurchaseOrder: 'presente nel nostro ordine, manca nell’ordine d’acquisto',
  },
  nl: {
    purchaseOrder: 'inkooporder',
    differs: (theirs, ours) => `${theirs} op de inkooporder, ${ours} in onze bestelling`,
    price: 'stukprijs',
    notOnOrder: 'staat op de inkooporder, ontbreekt in onze bestelling',
    notOnPurchaseOrder: 'staat in onze bestelling, ontbreekt op de inkooporder',
  },
  pt: {
    purchaseOrder: 'ordem de compra',
    differs: (theirs, ours) => `${theirs} na ordem de compra, ${ours} no nosso pedido`,
    price: 'preço unitário',
    notOnOrder: 'consta na ordem de compra, falta no nosso pedido',
    notOnPurchaseOrder: 'consta no nosso pedido, falta na ordem de compra',
  },
};

/** The whole note as it stands in the draft. */
export const differenceNote = (difference: PurchaseOrderDifference, currency: string, language: Language): string =>
  gapNote('purchaseOrder', language, describeDifference(difference, currency, language));

/** The whole note that says what a purchase order asks for: `[Check before sending: purchase order PO-7: 5 × KETT-1]`. */
export function requestNote({ number, lines, furtherLines }: PurchaseOrderRequest, language: Language): string {
  const named = [WORDS[language].purchaseOrder, number].filter((part) => part !== null).join(' ');
  const listed = lines.map(({ name, quantity }) => (quantity === null ? name : `${quantity} × ${name}`)).join('; ');
  return gapNote('purchaseOrder', language, `${named}: ${listed}${furtherLines > 0 ? `; + ${furtherLines}` : ''}`);
}

/** `KETT-1: 5 in the purchase order, 4 in our order`. */
export function describeDifference(difference: PurchaseOrderDifference, currency: string, language: Language): string {
  const words = WORDS[language];
  const { name } = difference;
  switch (difference.kind) {
    case 'quantity':
      return `${name}: ${words.differs(String(difference.purchaseOrder), String(difference.order))}`;
    case 'price': {
      const money = (amount: string) => formatMoney(amount, currency, language);
      return `${name}, ${words.price}: ${words.differs(money(difference.purchaseOrder), money(difference.order))}`;
    }
    case 'not_on_order':
      return `${difference.purchaseOrder === null ? '' : `${difference.purchaseOrder} × `}${name}: ${words.notOnOrder}`;
    case 'not_on_purchase_order':
      return `${difference.order} × ${name}: ${words.notOnPurchaseOrder}`;
  }
}
