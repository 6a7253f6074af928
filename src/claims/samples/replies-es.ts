// Spanish replies as a desk would write them, in every state. All are true of their world, so none may raise a finding.
import type { SampleReply } from './sample-reply.ts';

export const REPLIES_ES: readonly SampleReply[] = [
  {
    world: 'unshipped',
    text: 'Gracias por su pedido #W1046662 del 19 de noviembre. Está confirmado y pagado, y lo estamos preparando. Todavía no se ha enviado.',
  },
  {
    world: 'unshipped',
    text: 'Hemos recibido tu pedido W1046662:\n\n- 1 × Electric Kettle (1.5L, steel, black)\n- 2 × Desk Lamp (LED, white, USB port)\n- Total: 157,90 USD\n\nSolemos enviar en 3 días laborables. En cuanto se haya enviado, recibirás un correo con el número de seguimiento.',
  },
  {
    world: 'unshipped',
    text: 'Aún podemos cambiar la dirección, porque el pedido #W1046662 no ha salido de nuestro almacén. Envíenos la dirección completa, por favor; le confirmaremos en cuanto se haya cambiado.',
  },
  {
    world: 'unshipped',
    text: 'Hemos pasado su solicitud de cancelación del pedido #W1046662. Todavía no está cancelado; le avisaremos cuando esté hecho.',
  },
  {
    world: 'inTransit',
    text: 'Su pedido #W2310847 está en camino con FedEx y se espera para el lunes, 23 de noviembre. Puede seguirlo aquí: https://www.fedex.com/fedextrack/?trknbr=794612345671',
  },
  {
    world: 'inTransit',
    text: 'Buenas noticias: el pedido W2310847 se envió el 12 de noviembre. FedEx lo lleva con el número de seguimiento 7946 1234 5671 y la entrega está prevista para el 23 de noviembre. El último escaneo fue ayer.',
  },
  {
    world: 'inTransit',
    text: 'Tu paquete aún no se ha entregado. Salió de nuestro almacén el 12 de noviembre y está en tránsito; la fecha de entrega estimada es el 23/11/2026.',
  },
  {
    world: 'inTransit',
    text: 'Lamentablemente ya no podemos cancelar el pedido #W2310847, porque ya ha salido. Una vez entregado, puede devolverlo en un plazo de 30 días, y nosotros pagamos los gastos de devolución.',
  },
  {
    world: 'inTransit',
    text: 'Si el paquete no ha llegado el 23 de noviembre, escríbanos de nuevo y lo miraremos con FedEx.',
  },
  {
    world: 'arrived',
    text: 'Según UPS, su pedido #W3904412 fue entregado el 16 de noviembre. Número de seguimiento: 1Z999AA10123456784.',
  },
  {
    world: 'arrived',
    text: 'Lamentamos saber que no encuentra su paquete. Para UPS figura como entregado el lunes 16 de noviembre (estaba previsto para el 17 de noviembre). ¿Podría preguntar a sus vecinos si lo recogieron?',
  },
  {
    world: 'arrived',
    text: 'Sentimos que su Bath Towel Set (large, cotton, teal) haya llegado dañado. Envíenos una foto, por favor, y díganos si prefiere un reemplazo o un reembolso.',
  },
  {
    world: 'arrived',
    text: 'Nos dice que la caja venía vacía. En el pedido #W3904412 hay 3 × Bath Towel Set (large, cotton, teal). Díganos, por favor, cuántos faltan.',
  },
  {
    world: 'split',
    text: 'Su pedido #W4567801 va en dos paquetes:\n\n- 1 × Electric Kettle (1.5L, steel, black): entregado el 13 de noviembre. Número de seguimiento de UPS: 1Z999AA10123456784\n- 2 × Desk Lamp (LED, white, USB port): en tránsito, previsto para el martes 24 de noviembre. Número de seguimiento de FedEx: 794612345671\n\n3 × Bath Towel Set (large, cotton, teal) todavía no se ha enviado.',
  },
  {
    world: 'split',
    text: 'Su pedido #W4567801 tiene seis artículos y va en dos paquetes; tres de ellos todavía no se han enviado.',
  },
  {
    world: 'split',
    text: 'El paquete 1 (1Z999AA10123456784) se entregó el 13 de noviembre. El paquete 2 (794612345671) se envió el 18 de noviembre y está en camino. El resto de su pedido W4567801 todavía no se ha enviado.',
  },
  {
    world: 'split',
    text: 'El primer paquete del pedido #W4567801 ya se ha entregado. El segundo se espera el 24 de noviembre. El total es de 1.465,90 USD.',
  },
  {
    world: 'backordered',
    text: 'Una parte de su pedido #W5120033 (su orden de compra PO-4596498577) está pendiente de stock: 3 × Bath Towel Set (large, cotton, teal). La esperamos para el 3 de diciembre. El hervidor tampoco se ha enviado todavía.',
  },
  {
    world: 'backordered',
    text: 'El Bath Towel Set (large, cotton, teal) está agotado en este momento. La reposición está prevista para el 3 de diciembre, y se lo enviaremos en cuanto llegue.',
  },
  {
    world: 'backordered',
    text: 'Confirmamos su orden de compra PO 4596498577, que es nuestro pedido W5120033:\n\n- 1 × Electric Kettle (1.5L, steel, black) (SKU KETT-445100), 89,40 USD por unidad\n- 3 × Bath Towel Set (large, cotton, teal) (SKU TOWE-700456), 34,25 USD por unidad\n\nTotal: 226,11 USD',
  },
  {
    world: 'cancelled',
    text: 'Su pedido #W6044718 está cancelado. Le reembolsamos 68,50 USD el 14 de noviembre (Visa).',
  },
  {
    world: 'cancelled',
    text: 'Sí, el pedido W6044718 fue cancelado y el 14 de noviembre se emitió un reembolso de 68,50 USD. Su banco puede tardar un poco en mostrarlo.',
  },
  {
    world: 'returning',
    text: 'Su devolución del 9 de noviembre está aprobada. Todavía no hemos reembolsado nada: una vez que el hervidor esté aquí, el reembolso tarda hasta 10 días.',
  },
  {
    world: 'returning',
    text: 'Envíe el Electric Kettle (1.5L, steel, black) a esta dirección, por favor: Northwind Home Returns, 12 Dock Street, Columbus, OH 43215. Los gastos de envío corren por nuestra cuenta.',
  },
  {
    world: 'returning',
    text: 'De momento no hay ningún reembolso en el pedido #W7018825. En cuanto hayamos recibido su devolución, le reembolsaremos en 10 días.',
  },
  {
    world: 'outForDelivery',
    text: 'Su pedido #W8230914 está en reparto con FedEx hoy, 20 de noviembre. Número de seguimiento: 794612345671',
  },
  {
    world: 'labelled',
    text: 'La etiqueta de envío del pedido #W8841120 se creó el 19 de noviembre, pero FedEx todavía no ha escaneado el paquete, así que aún no está en camino.',
  },
  {
    world: 'atPickup',
    text: 'Su paquete está listo para recoger en FedEx. El último escaneo es del 18 de noviembre. Lleve el número de seguimiento 794612345671 cuando vaya a recogerlo.',
  },
  {
    world: 'attempted',
    text: 'FedEx intentó entregar el pedido #W9155502, pero no pudo. El último escaneo es del 19 de noviembre. ¿Cuándo habrá alguien en casa?',
  },
  {
    world: 'stuck',
    text: 'FedEx informa de una incidencia con su pedido #W9263377; no hay ningún escaneo desde el 15 de noviembre. Estamos preguntando qué ocurre y le escribiremos en cuanto sepamos más.',
  },
  {
    world: 'late',
    text: 'Sentimos el retraso. El pedido W9348816 estaba previsto para el 16 de noviembre y no hay movimientos nuevos desde el 14 de noviembre. No se ha entregado.',
  },
  {
    world: 'unpaid',
    text: 'Su pedido #W9470025 del 18 de noviembre nos ha llegado, pero el pago está pendiente, así que todavía no se ha enviado. Puede pagar con Visa o PayPal.',
  },
  {
    world: 'returned',
    text: 'FedEx indica que el pedido #W9581193 fue devuelto al remitente el 17 de noviembre. ¿Quiere que busquemos otra manera? Díganos qué dirección prefiere, por favor.',
  },
  {
    world: 'refunded',
    text: 'Hemos recibido su devolución y le hemos reembolsado 56,10 USD por PayPal el 17 de noviembre. Su pedido era el #W9660408.',
  },
  {
    world: 'refunded',
    text: 'El reembolso de 56,10 USD se hizo el martes 17 de noviembre. El pedido era de 226,11 USD en total e incluía más artículos, con los que usted se quedó.',
  },
  {
    world: 'both',
    text: 'Nos pregunta por dos pedidos.\n\nEl pedido #W2310847 está en tránsito con FedEx (794612345671) y se espera para el 23 de noviembre.\n\nEl pedido #W3904412 lo entregó UPS el 16 de noviembre. Su total era de 412,75 USD.',
  },
  {
    world: 'both',
    text: '- #W2310847: enviado el 12 de noviembre, previsto para el 23 de noviembre\n- #W3904412: enviado el 13 de noviembre, entregado el 16 de noviembre',
  },
  {
    world: 'shop',
    text: 'El Electric Kettle (1.5L, steel, black) (SKU KETT-445100) está en stock: 12 unidades a 89,40 USD. El Water Bottle (500ml, glass, blue) está agotado; lo esperamos para el 8 de diciembre.',
  },
  {
    world: 'shop',
    text: 'El envío Standard cuesta 6,95 USD y tarda de 4 a 7 días; Express cuesta 18,50 USD y tarda de 1 a 2 días. A partir de 75 USD el envío es gratuito.',
  },
  {
    world: 'shop',
    text: 'Puede devolver lo que quiera en un plazo de treinta días. Estamos aquí de lunes a viernes, de 09:00 a 17:00.',
  },
  {
    world: 'shop',
    text: 'Con mucho gusto. ¿A qué botella se refiere, y quiere que se la enviemos o prefiere pasar a recogerla?',
  },
  {
    world: 'nothing',
    text: 'Gracias por su mensaje. Nos ha llegado, y una persona lo leerá y le contestará.\n\nSi se trata de un pedido, responda, por favor, con el número de pedido y el código postal que se usó.',
  },
  {
    world: 'nothing',
    text: 'Hemos recibido su mensaje y le contestaremos lo antes posible. ¿Se ha entregado mientras tanto el paquete, o se canceló el pedido?',
  },
];
