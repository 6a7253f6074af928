// What a draft says, in brackets and in the customer's language, where something is missing that a person must fill in
// before it goes out. Used by the template helper `gap`; the names end up in the reply's `gaps`.
import type { Language } from '../domain/language.ts';

export const GAP_NAMES = [
  'returns.windowDays',
  'returns.address',
  'returns.whoPaysShipping',
  'returns.refundDays',
  'shipping.countries',
  'shipping.options',
  'handling.workingDays',
  'currency',
  'paymentMethods',
  'invoice',
  'purchaseOrder',
  'openPoints',
] as const;
export type GapName = (typeof GAP_NAMES)[number];

/** Desk settings; `invoice` is a document to attach, `purchaseOrder` a difference to look at, `openPoints` questions to answer. */
type SettingName = Exclude<GapName, 'invoice' | 'purchaseOrder' | 'openPoints'>;

const SETTINGS: Record<Language, Record<SettingName, string>> = {
  en: {
    'returns.windowDays': 'Return window',
    'returns.address': 'Return address',
    'returns.whoPaysShipping': 'Who pays for return shipping',
    'returns.refundDays': 'Time until a refund',
    'shipping.countries': 'Countries we ship to',
    'shipping.options': 'Shipping options and costs',
    'handling.workingDays': 'Handling time',
    currency: 'Price: of which currency',
    paymentMethods: 'Ways to pay',
  },
  es: {
    'returns.windowDays': 'Plazo de devolución',
    'returns.address': 'Dirección para devoluciones',
    'returns.whoPaysShipping': 'Quién paga el envío de la devolución',
    'returns.refundDays': 'Plazo del reembolso',
    'shipping.countries': 'Países a los que enviamos',
    'shipping.options': 'Opciones y costes de envío',
    'handling.workingDays': 'Plazo de preparación',
    currency: 'Precio: en qué moneda',
    paymentMethods: 'Formas de pago',
  },
  de: {
    'returns.windowDays': 'Rückgabefrist',
    'returns.address': 'Rücksendeadresse',
    'returns.whoPaysShipping': 'Wer die Rücksendung bezahlt',
    'returns.refundDays': 'Dauer bis zur Erstattung',
    'shipping.countries': 'Lieferländer',
    'shipping.options': 'Versandarten und -kosten',
    'handling.workingDays': 'Bearbeitungszeit',
    currency: 'Preis: in welcher Währung',
    paymentMethods: 'Zahlungsarten',
  },
  fr: {
    'returns.windowDays': 'Délai de retour',
    'returns.address': 'Adresse de retour',
    'returns.whoPaysShipping': 'Prise en charge des frais de retour',
    'returns.refundDays': 'Délai de remboursement',
    'shipping.countries': 'Pays de livraison',
    'shipping.options': 'Modes et frais de livraison',
    'handling.workingDays': 'Délai de préparation',
    currency: 'Prix : dans quelle devise',
    paymentMethods: 'Moyens de paiement',
  },
  it: {
    'returns.windowDays': 'Termine per il reso',
    'returns.address': 'Indirizzo per i resi',
    'returns.whoPaysShipping': 'Chi paga la spedizione del reso',
    'returns.refundDays': 'Tempi di rimborso',
    'shipping.countries': 'Paesi di consegna',
    'shipping.options': 'Opzioni e costi di spedizione',
    'handling.workingDays': 'Tempi di preparazione',
    currency: 'Prezzo: in quale valuta',
    paymentMethods: 'Metodi di pagamento',
  },
  nl: {
    'returns.windowDays': 'Retourtermijn',
    'returns.address': 'Retouradres',
    'returns.whoPaysShipping': 'Wie de retourzending betaalt',
    'returns.refundDays': 'Termijn voor terugbetaling',
    'shipping.countries': 'Landen waar we leveren',
    'shipping.options': 'Verzendopties en -kosten',
    'handling.workingDays': 'Verwerkingstijd',
    currency: 'Prijs: in welke munteenheid',
    paymentMethods: 'Betaalmethoden',
  },
  pt: {
    'returns.windowDays': 'Prazo de devolução',
    'returns.address': 'Endereço para devoluções',
    'returns.whoPaysShipping': 'Quem paga o envio da devolução',
    'returns.refundDays': 'Prazo de reembolso',
    'shipping.countries': 'Países para os quais enviamos',
    'shipping.options': 'Opções e custos de envio',
    'handling.workingDays': 'Prazo de preparação',
    currency: 'Preço: em que moeda',
    paymentMethods: 'Formas de pagamento',
  },
};

const NOT_ENTERED: Record<Language, string> = {
  en: 'not entered in the desk settings',
  es: 'sin indicar en los ajustes',
  de: 'in den Einstellungen nicht hinterlegt',
  fr: 'à renseigner dans les réglages',
  it: 'da indicare nelle impostazioni',
  nl: 'niet ingevuld in de instellingen',
  pt: 'sem indicação nas configurações',
};

const ATTACH_INVOICE: Record<Language, (order: string) => string> = {
  en: (order) => `Attach the invoice for order ${order} before sending`,
  es: (order) => `Adjuntar la factura del pedido ${order} antes de enviar`,
  de: (order) => `Vor dem Senden die Rechnung zu Bestellung ${order} anhängen`,
  fr: (order) => `Joindre la facture de la commande ${order} avant l’envoi`,
  it: (order) => `Allegare la fattura dell’ordine ${order} prima dell’invio`,
  nl: (order) => `Voor het verzenden de factuur van bestelling ${order} bijvoegen`,
  pt: (order) => `Anexar a fatura do pedido ${order} antes de enviar`,
};

const CHECK_DIFFERENCE: Record<Language, string> = {
  en: 'Check before sending',
  es: 'Comprobar antes de enviar',
  de: 'Vor dem Senden prüfen',
  fr: 'À vérifier avant l’envoi',
  it: 'Da verificare prima dell’invio',
  nl: 'Controleren voor het verzenden',
  pt: 'Verificar antes de enviar',
};

/** No words of the mail: a draft repeats nobody's. */
const ANSWER_POINTS: Record<Language, (count: number) => string> = {
  en: (count) =>
    count === 1
      ? 'One question of this mail is not answered here; please answer it before sending'
      : `${count} questions of this mail are not answered here; please answer them before sending`,
  es: (count) =>
    count === 1
      ? 'Una pregunta de este correo queda sin responder; respóndala antes de enviar'
      : `${count} preguntas de este correo quedan sin responder; respóndalas antes de enviar`,
  de: (count) =>
    count === 1
      ? 'Eine Frage dieser Mail ist hier nicht beantwortet; bitte vor dem Senden beantworten'
      : `${count} Fragen dieser Mail sind hier nicht beantwortet; bitte vor dem Senden beantworten`,
  fr: (count) =>
    count === 1
      ? 'Une question de ce message reste sans réponse ; à compléter avant l’envoi'
      : `${count} questions de ce message restent sans réponse ; à compléter avant l’envoi`,
  it: (count) =>
    count === 1
      ? 'Una domanda di questo messaggio è senza risposta; rispondere prima dell’invio'
      : `${count} domande di questo messaggio sono senza risposta; rispondere prima dell’invio`,
  nl: (count) =>
    count === 1
      ? 'Eén vraag uit deze mail is hier niet beantwoord; graag beantwoorden voor het verzenden'
      : `${count} vragen uit deze mail zijn hier niet beantwoord; graag beantwoorden voor het verzenden`,
  pt: (count) =>
    count === 1
      ? 'Uma pergunta deste e-mail ficou sem resposta; responder antes de enviar'
      : `${count} perguntas deste e-mail ficaram sem resposta; responder antes de enviar`,
};

/** French sets a space before its colon. */
const colonIn = (language: Language): string => (language === 'fr' ? ' :' : ':');

/** `[Return window: not entered in the desk settings]`. `value` is the order's number where the note names one, the
 * difference of a purchase order, and how many questions are open. */
export function gapNote(name: GapName, language: Language, value: string | null): string {
  if (name === 'invoice') return `[${ATTACH_INVOICE[language](value ?? '')}]`;
  if (name === 'openPoints') return `[${ANSWER_POINTS[language](Number(value ?? 1))}]`;
  if (name === 'purchaseOrder') return `[${CHECK_DIFFERENCE[language]}${colonIn(language)} ${value ?? ''}]`;
  return `[${SETTINGS[language][name]}${colonIn(language)} ${NOT_ENTERED[language]}]`;
}
