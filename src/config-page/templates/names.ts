// How the page calls the templates: what each answers, and the made-up states in which one can look at it.
import type { Language } from '../../domain/language.ts';
import { kindNames } from '../notices/kind-names.ts';
import { intentNames } from '../shell/intent-names.ts';
import type { PageLanguage, Texts } from '../shell/language.tsx';

const FOLDERS = {
  en: {
    ...intentNames.en,
    action_cancel: 'Order was cancelled',
    action_change_address: 'Address was changed',
    action_request_refund: 'Refund was requested',
    action_start_return: 'Return was started',
    frame: 'Frame: greeting to signature',
    holding: 'Holding reply to unproven senders',
    receipt: 'Receipt: a person will answer',
  },
  es: {
    ...intentNames.es,
    action_cancel: 'El pedido se canceló',
    action_change_address: 'La dirección se cambió',
    action_request_refund: 'El reembolso se solicitó',
    action_start_return: 'La devolución se inició',
    frame: 'Marco: del saludo a la firma',
    holding: 'Respuesta de espera a remitentes sin probar',
    receipt: 'Acuse: responderá una persona',
  },
} satisfies Texts<Readonly<Record<string, string>>>;

const STATES_ES: Readonly<Record<string, string>> = {
  unshipped: 'sin enviar',
  unshippedOverdue: 'sin enviar y con retraso',
  paymentPending: 'pago pendiente',
  labelCreated: 'etiqueta creada',
  labelLate: 'etiqueta con retraso',
  inTransit: 'en camino',
  inTransitWithoutDate: 'en camino, sin fecha',
  inTransitUnknownCarrier: 'en camino, transportista desconocido',
  lateEtaPassed: 'tarde, fecha pasada',
  lateNoScan: 'tarde, sin lecturas',
  outForDelivery: 'en reparto',
  outForDeliveryLate: 'en reparto, tarde',
  pickUp: 'listo para recoger',
  attemptFailed: 'intento fallido',
  exception: 'incidencia',
  expired: 'seguimiento terminado',
  returnedToSender: 'devuelto al remitente',
  unknownStatus: 'estado desconocido',
  delivered: 'entregado',
  deliveredLongAgo: 'entregado hace mucho',
  split: 'en varios paquetes',
  splitWithRest: 'en varios paquetes, falta un resto',
  backordered: 'pendiente de existencias',
  backorderedWithoutDate: 'pendiente de existencias, sin fecha',
  partlyCancelled: 'cancelado en parte',
  cancelled: 'cancelado',
  cancelledUnpaid: 'cancelado sin pagar',
  purchaseOrder: 'con orden de compra',
  refunded: 'reembolsado',
  returnReceived: 'devolución recibida',
  returnApproved: 'devolución aprobada',
  returnRejected: 'devolución rechazada',
  'no order known': 'ningún pedido conocido',
  'several orders': 'varios pedidos',
  'with products': 'con productos',
  'an item is named': 'se nombra un artículo',
  'the desk has entered nothing': 'el servicio de pedidos no ha indicado nada',
  'the purchase order differs': 'la orden de compra no coincide',
  'the customer pays the return': 'el cliente paga la devolución',
  'the papers are attached': 'con los documentos adjuntos',
  'the label is attached': 'con la etiqueta adjunta',
  'a desk that ships the same day': 'un servicio de pedidos que envía el mismo día',
};

const PARTIALS = 'partials/';
const NOTICES = 'notices/';

/** `cancel_order`, `notices/shipped` or `partials/carrier`. */
export function nameOfFolder(folder: string, language: PageLanguage): string {
  if (folder.startsWith(PARTIALS)) return folder.slice(PARTIALS.length);
  const isNotice = folder.startsWith(NOTICES);
  const names: Readonly<Record<string, string>> = isNotice ? kindNames[language].kinds : FOLDERS[language];
  const word = isNotice ? folder.slice(NOTICES.length) : folder;
  return Object.hasOwn(names, word) ? (names[word] ?? word) : word;
}

/** `cancel_order: inTransit`, or `cancel_order: with where_is_my_order, inTransit`. */
export function nameOfSample(sample: string, language: PageLanguage): string {
  const at = sample.indexOf(': ');
  const [folder, state] = [sample.slice(0, at), sample.slice(at + 2)];
  const name = nameOfFolder(folder, language);
  const [, other, its] = /^with (\w+), (\w+)$/.exec(state) ?? [];
  if (other !== undefined && its !== undefined)
    return `${name} + ${nameOfFolder(other, language)}: ${nameOfState(its, language)}`;
  return state === '' ? name : `${name}: ${nameOfState(state, language)}`;
}

function nameOfState(state: string, language: PageLanguage): string {
  if (language === 'es' && Object.hasOwn(STATES_ES, state)) return STATES_ES[state] ?? state;
  return state.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** In the page's own language. */
export const nameOfLanguage = (code: Language, language: PageLanguage): string =>
  new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code;
