// Our code words for the state of a parcel, a return and a payment, as a customer reads them in a list ("Payment: paid").
// Whole sentences about a state stand in templates/.
import type { Language } from '../domain/language.ts';
import type { ShipmentStatus } from '../domain/order.ts';
import type { OrderFacts } from '../domain/order-facts.ts';

export type ReturnStatus = OrderFacts['returns'][number]['returnStatus'];
export const PAYMENT_STATES = ['paid', 'pending', 'refunded'] as const;
export type PaymentState = (typeof PAYMENT_STATES)[number];

/** Before an order's number on a line of its own. */
export const ORDER_NUMBER_WORDS: Record<Language, string> = {
  en: 'Order number:',
  es: 'Número de pedido:',
  de: 'Bestellnummer:',
  fr: 'Numéro de commande :',
  it: "Numero d'ordine:",
  nl: 'Bestelnummer:',
  pt: 'Número do pedido:',
};

export const RETURN_WORDS: Record<Language, Record<ReturnStatus, string>> = {
  en: {
    requested: 'requested',
    approved: 'approved',
    received: 'received by us',
    refunded: 'refunded',
    rejected: 'declined',
    unknown: 'being checked',
  },
  es: {
    requested: 'solicitada',
    approved: 'aprobada',
    received: 'recibida',
    refunded: 'reembolsada',
    rejected: 'rechazada',
    unknown: 'en revisión',
  },
  de: {
    requested: 'angemeldet',
    approved: 'genehmigt',
    received: 'bei uns eingegangen',
    refunded: 'erstattet',
    rejected: 'abgelehnt',
    unknown: 'in Prüfung',
  },
  fr: {
    requested: 'demandé',
    approved: 'accepté',
    received: 'reçu',
    refunded: 'remboursé',
    rejected: 'refusé',
    unknown: 'en cours de vérification',
  },
  it: {
    requested: 'richiesto',
    approved: 'approvato',
    received: 'ricevuto',
    refunded: 'rimborsato',
    rejected: 'rifiutato',
    unknown: 'in verifica',
  },
  nl: {
    requested: 'aangevraagd',
    approved: 'goedgekeurd',
    received: 'ontvangen',
    refunded: 'terugbetaald',
    rejected: 'afgewezen',
    unknown: 'wordt nagekeken',
  },
  pt: {
    requested: 'solicitada',
    approved: 'aprovada',
    received: 'recebida',
    refunded: 'reembolsada',
    rejected: 'recusada',
    unknown: 'em verificação',
  },
};

export const PAYMENT_WORDS: Record<Language, Record<PaymentState, string>> = {
  en: { paid: 'paid', pending: 'pending', refunded: 'refunded' },
  es: { paid: 'pagado', pending: 'pendiente', refunded: 'reembolsado' },
  de: { paid: 'bezahlt', pending: 'offen', refunded: 'erstattet' },
  fr: { paid: 'effectué', pending: 'en attente', refunded: 'remboursé' },
  it: { paid: 'effettuato', pending: 'in attesa', refunded: 'rimborsato' },
  nl: { paid: 'betaald', pending: 'openstaand', refunded: 'terugbetaald' },
  pt: { paid: 'pago', pending: 'pendente', refunded: 'reembolsado' },
};

/** How the money went back, where the shop's data says it in words and not by the name of a card or service. */
export const ORIGINAL_PAYMENT_WORDS: Record<Language, string> = {
  en: 'original payment method',
  es: 'mismo medio de pago',
  de: 'ursprüngliche Zahlungsart',
  fr: 'moyen de paiement d’origine',
  it: 'metodo di pagamento originale',
  nl: 'oorspronkelijke betaalmethode',
  pt: 'forma de pagamento original',
};

export const SHIPMENT_WORDS: Record<Language, Record<ShipmentStatus, string>> = {
  en: {
    pending: 'not shipped yet',
    info_received: 'label created',
    in_transit: 'in transit',
    out_for_delivery: 'out for delivery',
    available_for_pickup: 'ready for pick-up',
    attempt_failed: 'delivery attempt failed',
    delivered: 'delivered',
    exception: 'problem reported by the carrier',
    expired: 'no further tracking',
    returned: 'returned to the sender',
    unknown: 'being checked',
  },
  es: {
    pending: 'aún sin enviar',
    info_received: 'etiqueta creada',
    in_transit: 'en tránsito',
    out_for_delivery: 'en reparto',
    available_for_pickup: 'listo para recoger',
    attempt_failed: 'intento de entrega fallido',
    delivered: 'entregado',
    exception: 'incidencia comunicada por el transportista',
    expired: 'sin más seguimiento',
    returned: 'devuelto al remitente',
    unknown: 'en revisión',
  },
  de: {
    pending: 'noch nicht versandt',
    info_received: 'Versandetikett erstellt',
    in_transit: 'unterwegs',
    out_for_delivery: 'in Zustellung',
    available_for_pickup: 'abholbereit',
    attempt_failed: 'Zustellversuch erfolglos',
    delivered: 'zugestellt',
    exception: 'Störung laut Paketdienst',
    expired: 'keine weitere Sendungsverfolgung',
    returned: 'zurück an den Absender',
    unknown: 'in Prüfung',
  },
  fr: {
    pending: 'pas encore expédié',
    info_received: 'étiquette créée',
    in_transit: 'en transit',
    out_for_delivery: 'en cours de livraison',
    available_for_pickup: 'disponible au retrait',
    attempt_failed: 'tentative de livraison échouée',
    delivered: 'livré',
    exception: 'incident signalé par le transporteur',
    expired: 'plus de suivi',
    returned: 'retourné à l’expéditeur',
    unknown: 'en cours de vérification',
  },
  it: {
    pending: 'non ancora spedito',
    info_received: 'etichetta creata',
    in_transit: 'in transito',
    out_for_delivery: 'in consegna',
    available_for_pickup: 'pronto per il ritiro',
    attempt_failed: 'tentativo di consegna fallito',
    delivered: 'consegnato',
    exception: 'problema segnalato dal corriere',
    expired: 'tracciamento terminato',
    returned: 'restituito al mittente',
    unknown: 'in verifica',
  },
  nl: {
    pending: 'nog niet verzonden',
    info_received: 'verzendlabel aangemaakt',
    in_transit: 'onderweg',
    out_for_delivery: 'wordt bezorgd',
    available_for_pickup: 'klaar om op te halen',
    attempt_failed: 'bezorgpoging mislukt',
    delivered: 'bezorgd',
    exception: 'probleem gemeld door de vervoerder',
    expired: 'geen verdere tracking',
    returned: 'teruggestuurd naar de afzender',
    unknown: 'wordt nagekeken',
  },
  pt: {
    pending: 'ainda não enviado',
    info_received: 'etiqueta criada',
    in_transit: 'em trânsito',
    out_for_delivery: 'saiu para entrega',
    available_for_pickup: 'disponível para retirada',
    attempt_failed: 'tentativa de entrega sem sucesso',
    delivered: 'entregue',
    exception: 'ocorrência informada pela transportadora',
    expired: 'sem mais rastreamento',
    returned: 'devolvido ao remetente',
    unknown: 'em verificação',
  },
};
