// What each kind of notice is called, and what became of notices and turns, on the page.
import type { NoticeKind, UntoldReason } from '../../domain/notice.ts';
import type { SendState } from '../../domain/send-states.ts';
import type { Texts } from '../shell/language.tsx';

interface Names {
  readonly kinds: Readonly<Record<NoticeKind, string>>;
  readonly states: Readonly<Record<SendState, string>>;
  readonly untold: Readonly<Record<UntoldReason, string>>;
}

export const kindNames: Texts<Names> = {
  en: {
    kinds: {
      order_confirmed: 'Order confirmed',
      shipped: 'Shipped',
      partly_shipped: 'Partly shipped',
      out_for_delivery: 'Out for delivery',
      available_for_pickup: 'Ready for pick-up',
      attempt_failed: 'Delivery attempt failed',
      delayed: 'Delayed',
      exception: 'Problem on the way',
      delivered: 'Delivered',
      correction: 'Correction of what was told',
      returned: 'Returned to the sender',
      backorder: 'Back-order date',
      item_cancelled: 'Item cancelled',
      return_received: 'Return received',
      refund_made: 'Refund made',
    },
    states: {
      planned: 'waiting',
      drafting: 'waiting',
      drafted: 'draft',
      sending: 'being sent',
      sent: 'sent',
      unknown: 'being looked for',
      failed: 'failed',
      withdrawing: 'being taken back',
      withdrawn: 'taken back',
      rejected: 'discarded by a person',
    },
    untold: {
      off: 'this kind is off',
      before_on: 'it happened before this kind was on',
      overtaken: 'something newer had happened',
      late: 'the news came too late',
      no_address: 'the order has no address, or several',
      marketplace: 'a marketplace order',
      suppressed: 'this address gets no mail',
      refused: 'the shopper wants no such notices',
      not_chosen: 'the order is none of those that are told of',
      told_in_reply: 'a reply had told it',
      cannot_write: 'it could not be written on facts alone',
      withdrawn: 'it was taken back',
    },
  },
  es: {
    kinds: {
      order_confirmed: 'Pedido confirmado',
      shipped: 'Enviado',
      partly_shipped: 'Enviado en parte',
      out_for_delivery: 'En reparto',
      available_for_pickup: 'Listo para recoger',
      attempt_failed: 'Intento de entrega fallido',
      delayed: 'Con retraso',
      exception: 'Problema en el camino',
      delivered: 'Entregado',
      correction: 'Corrección de lo comunicado',
      returned: 'Devuelto al remitente',
      backorder: 'Fecha de un artículo pendiente',
      item_cancelled: 'Artículo cancelado',
      return_received: 'Devolución recibida',
      refund_made: 'Reembolso hecho',
    },
    states: {
      planned: 'en espera',
      drafting: 'en espera',
      drafted: 'borrador',
      sending: 'enviándose',
      sent: 'enviado',
      unknown: 'en comprobación',
      failed: 'fallido',
      withdrawing: 'retirándose',
      withdrawn: 'retirado',
      rejected: 'descartado por una persona',
    },
    untold: {
      off: 'este aviso está apagado',
      before_on: 'ocurrió antes de encender este aviso',
      overtaken: 'ya había ocurrido algo más reciente',
      late: 'la noticia llegó demasiado tarde',
      no_address: 'el pedido no tiene dirección de correo, o tiene varias',
      marketplace: 'un pedido de un mercado en línea',
      suppressed: 'esta dirección no recibe correo',
      refused: 'el cliente no quiere estos avisos',
      not_chosen: 'el pedido no es de los que reciben avisos',
      told_in_reply: 'ya lo decía una respuesta',
      cannot_write: 'no se pudo escribir solo con hechos',
      withdrawn: 'se retiró',
    },
  },
};
