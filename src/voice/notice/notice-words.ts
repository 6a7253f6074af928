// The few words of a notice that stand around what its templates say: the button, the progress of a parcel, what is in it. Called by
// describe-notice.ts. A step that was not taken is denied in words: marks and colours alone say nothing to whoever hears the mail.
import type { Language } from '../../domain/language.ts';

export interface NoticeWords {
  /** On the button. */
  readonly track: string;
  readonly trackingNumber: string;
  readonly progress: string;
  readonly inParcel: string;
  readonly items: string;
  /** Where there are more than are listed. */
  readonly moreItems: string;
  readonly each: (price: string) => string;
  readonly total: string;
  readonly ordered: string;
  readonly shipped: string;
  readonly notShipped: string;
  readonly outForDelivery: string;
  readonly notOutForDelivery: string;
  readonly delivered: string;
  readonly notDelivered: string;
  /** Above what is no notice. */
  readonly advertising: string;
  /** Before the link that ends it. */
  readonly endAdvertising: string;
  /** Between a word and its value. */
  readonly colon: string;
}

export const NOTICE_WORDS: Readonly<Record<Language, NoticeWords>> = {
  en: {
    track: 'Track the parcel',
    trackingNumber: 'Tracking number',
    progress: 'Progress of the parcel',
    inParcel: 'In this parcel',
    items: 'Your items',
    moreItems: 'The list goes on in your order.',
    each: (price) => `${price} each`,
    total: 'Total',
    ordered: 'Ordered',
    shipped: 'Shipped',
    notShipped: 'Not shipped yet',
    outForDelivery: 'Out for delivery',
    notOutForDelivery: 'Not out for delivery yet',
    delivered: 'Delivered',
    notDelivered: 'Not delivered yet',
    advertising: 'Advertising',
    endAdvertising: 'No more advertising in these mails:',
    colon: ':',
  },
  es: {
    track: 'Seguir el paquete',
    trackingNumber: 'Número de seguimiento',
    progress: 'Recorrido del paquete',
    inParcel: 'En este paquete',
    items: 'Artículos',
    moreItems: 'La lista continúa en el pedido.',
    each: (price) => `${price} por unidad`,
    total: 'Total',
    ordered: 'Pedido realizado',
    shipped: 'Enviado',
    notShipped: 'Todavía no enviado',
    outForDelivery: 'En reparto',
    notOutForDelivery: 'Todavía no está en reparto',
    delivered: 'Entregado',
    notDelivered: 'Todavía no entregado',
    advertising: 'Publicidad',
    endAdvertising: 'No recibir más publicidad en estos correos:',
    colon: ':',
  },
  de: {
    track: 'Sendung verfolgen',
    trackingNumber: 'Sendungsnummer',
    progress: 'Weg des Pakets',
    inParcel: 'In diesem Paket',
    items: 'Artikel',
    moreItems: 'Die Liste geht in der Bestellung weiter.',
    each: (price) => `je ${price}`,
    total: 'Gesamtbetrag',
    ordered: 'Bestellt',
    shipped: 'Versandt',
    notShipped: 'Noch nicht versandt',
    outForDelivery: 'In Zustellung',
    notOutForDelivery: 'Noch nicht in Zustellung',
    delivered: 'Zugestellt',
    notDelivered: 'Noch nicht zugestellt',
    advertising: 'Werbung',
    endAdvertising: 'Keine Werbung mehr in diesen Mails:',
    colon: ':',
  },
  fr: {
    track: 'Suivre le colis',
    trackingNumber: 'Numéro de suivi',
    progress: 'Parcours du colis',
    inParcel: 'Dans ce colis',
    items: 'Articles',
    moreItems: 'La liste continue dans la commande.',
    each: (price) => `${price} l’unité`,
    total: 'Total',
    ordered: 'Commandé',
    shipped: 'Expédié',
    notShipped: 'Pas encore expédié',
    outForDelivery: 'Avec le livreur',
    notOutForDelivery: 'Pas encore avec le livreur',
    delivered: 'Livré',
    notDelivered: 'Pas encore livré',
    advertising: 'Publicité',
    endAdvertising: 'Ne plus recevoir de publicité dans ces messages :',
    colon: ' :',
  },
  it: {
    track: 'Seguire il pacco',
    trackingNumber: 'Numero di tracciamento',
    progress: 'Percorso del pacco',
    inParcel: 'In questo pacco',
    items: 'Articoli',
    moreItems: 'L’elenco continua nell’ordine.',
    each: (price) => `${price} per unità`,
    total: 'Totale',
    ordered: 'Ordinato',
    shipped: 'Spedito',
    notShipped: 'Non ancora spedito',
    outForDelivery: 'In consegna',
    notOutForDelivery: 'Non ancora in consegna',
    delivered: 'Consegnato',
    notDelivered: 'Non ancora consegnato',
    advertising: 'Pubblicità',
    endAdvertising: 'Non ricevere più pubblicità in questi messaggi:',
    colon: ':',
  },
  nl: {
    track: 'Pakket volgen',
    trackingNumber: 'Trackingnummer',
    progress: 'De weg van het pakket',
    inParcel: 'In dit pakket',
    items: 'Artikelen',
    moreItems: 'De lijst gaat verder in de bestelling.',
    each: (price) => `${price} per stuk`,
    total: 'Totaal',
    ordered: 'Besteld',
    shipped: 'Verzonden',
    notShipped: 'Nog niet verzonden',
    outForDelivery: 'Bij de bezorger',
    notOutForDelivery: 'Nog niet bij de bezorger',
    delivered: 'Bezorgd',
    notDelivered: 'Nog niet bezorgd',
    advertising: 'Advertentie',
    endAdvertising: 'Geen reclame meer in deze mails:',
    colon: ':',
  },
  pt: {
    track: 'Acompanhar o pacote',
    trackingNumber: 'Número de rastreio',
    progress: 'Percurso do pacote',
    inParcel: 'Neste pacote',
    items: 'Itens',
    moreItems: 'A lista continua no pedido.',
    each: (price) => `${price} por unidade`,
    total: 'Total',
    ordered: 'Pedido feito',
    shipped: 'Enviado',
    notShipped: 'Ainda não enviado',
    outForDelivery: 'Saiu para entrega',
    notOutForDelivery: 'Ainda não saiu para entrega',
    delivered: 'Entregue',
    notDelivered: 'Ainda não entregue',
    advertising: 'Publicidade',
    endAdvertising: 'Não receber mais publicidade nestes e-mails:',
    colon: ':',
  },
};
