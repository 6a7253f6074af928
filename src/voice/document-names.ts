// What a paper of an order is called in the customer's language: in the reply, and as the name of the file that is attached to it.
import type { Language } from '../domain/language.ts';
import type { DocumentFacts } from '../domain/order-facts.ts';

type Kind = DocumentFacts['kind'];

export const DOCUMENT_WORDS: Readonly<Record<Language, Readonly<Record<Kind, string>>>> = {
  en: { invoice: 'Invoice', credit_note: 'Credit note', return_label: 'Return label' },
  es: { invoice: 'Factura', credit_note: 'Nota de crédito', return_label: 'Etiqueta de devolución' },
  de: { invoice: 'Rechnung', credit_note: 'Gutschrift', return_label: 'Rücksendeetikett' },
  fr: { invoice: 'Facture', credit_note: 'Note de crédit', return_label: 'Étiquette de retour' },
  it: { invoice: 'Fattura', credit_note: 'Nota di credito', return_label: 'Etichetta di reso' },
  nl: { invoice: 'Factuur', credit_note: 'Creditnota', return_label: 'Retourlabel' },
  pt: { invoice: 'Fatura', credit_note: 'Nota de crédito', return_label: 'Etiqueta de devolução' },
};

/** Such as `Invoice INV-2026-0118.pdf`; the order's number where the paper has none. Nothing in it is a path. */
export function nameDocumentFile(
  { kind, number, orderNumber }: { readonly kind: Kind; readonly number: string | null; readonly orderNumber: string },
  language: Language,
): string {
  const words = `${DOCUMENT_WORDS[language][kind]} ${number ?? orderNumber}`;
  return `${words.replace(/[^\p{L}\p{M}\p{N} .-]/gu, '-').slice(0, NAME_CHARACTERS_MAX)}.pdf`;
}

const NAME_CHARACTERS_MAX = 80;
