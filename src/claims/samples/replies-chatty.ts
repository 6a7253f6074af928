// Replies in the looser wording of a person or a model in English and Spanish. All are true of their world.
import type { SampleReply } from './sample-reply.ts';

export const CHATTY_EN: readonly SampleReply[] = [
  {
    world: 'inTransit',
    text: "I've just looked this up for you: everything in order #W2310847 left us on Thursday, November 12 and FedEx currently estimates that it will reach you on Monday the 23rd. You don't need to do anything.",
  },
  {
    world: 'inTransit',
    text: 'Your kettle and lamps are travelling together in one parcel. The most recent scan is from November 19, and the carrier expects to hand it over on 11/23.',
  },
  {
    world: 'inTransit',
    text: "Thanks for the nudge! No need to worry: the parcel is moving and is still on track for November 23. If anything changes, we'll let you know right away.",
  },
  {
    world: 'inTransit',
    text: "Since the parcel is already with FedEx, we can't change the delivery address ourselves. You may be able to redirect it on their website: https://www.fedex.com/fedextrack/?trknbr=794612345671. Otherwise, please refuse the parcel, and we will refund you once it's back with us.",
  },
  {
    world: 'arrived',
    text: "UPS tells us the parcel was left on Monday 16 November. Sometimes a neighbour has accepted it, so it's worth asking around. If it doesn't turn up, please reply and we will open a claim with UPS.",
  },
  {
    world: 'arrived',
    text: "Because your towels were delivered on November 16, you have 30 days from that date to send them back. We'll cover the return postage.",
  },
  {
    world: 'arrived',
    text: "I'm so sorry that one of the towels is torn. Would you rather have a replacement, or shall we refund the item? Once you tell us, we will take it from there.",
  },
  {
    world: 'split',
    text: "Order #W4567801 was split. The kettle reached you on November 13 (UPS 1Z999AA10123456784). The lamps are still on the way with FedEx, tracking 794612345671, and should arrive by November 24. The towels are not ready yet; we'll email you when they ship.",
  },
  {
    world: 'backordered',
    text: "We're waiting for the towels, which our supplier has promised for December 3. Would you like us to send the kettle ahead, or would you prefer to get everything together?",
  },
  {
    world: 'backordered',
    text: "Unfortunately the towel set is back-ordered until December 3. We haven't shipped anything from order #W5120033 yet. If you'd rather not wait, we can cancel it for you.",
  },
  { world: 'cancelled', text: 'Order #W6044718 was cancelled and the $68.50 went back to your Visa on November 14.' },
  {
    world: 'returning',
    text: "We approved the return you asked for on November 9. As soon as it arrives at our warehouse, we'll process the refund, which takes up to 10 days.",
  },
  {
    world: 'outForDelivery',
    text: 'Great news, your lamp is out for delivery today! You can track it with number 794612345671.',
  },
  {
    world: 'labelled',
    text: 'We printed the label for order #W8841120 yesterday, November 19, and FedEx will collect the parcel next. Tracking will update after their first scan.',
  },
  {
    world: 'stuck',
    text: 'FedEx has flagged an exception on your parcel and there have been no new scans since November 15. We have asked a colleague to look into it and will get back to you.',
  },
  {
    world: 'late',
    text: "You're right, order #W9348816 should have been with you on November 16, and I'm sorry it isn't. FedEx last scanned it on November 14.",
  },
  {
    world: 'unpaid',
    text: "We can see order #W9470025, but your payment hasn't come through yet. Once it has, we'll ship it.",
  },
  {
    world: 'returned',
    text: 'Your parcel came back to us: FedEx returned it to the sender on November 17. Would you like us to send it again, or would you prefer a refund?',
  },
  { world: 'refunded', text: 'Your $56.10 was refunded to PayPal on November 17.' },
  {
    world: 'shop',
    text: 'Yes, the Electric Kettle (1.5L, steel, black) is available right away; we have 12 of them. It costs $89.40.',
  },
  {
    world: 'shop',
    text: 'Returns: you have 30 days after delivery. Refunds are made within 10 days. Orders leave our warehouse within 3 working days.',
  },
  {
    world: 'unshipped',
    text: "Your order went through fine. It includes the kettle and both lamps, and comes to $157.90 in total. We're getting it ready now and will send you the tracking number once it ships.",
  },
];

export const CHATTY_ES: readonly SampleReply[] = [
  {
    world: 'inTransit',
    text: 'Acabo de mirarlo: todo lo del pedido #W2310847 salió el jueves 12 de noviembre y FedEx calcula que llegará el lunes 23. No tiene que hacer nada.',
  },
  {
    world: 'inTransit',
    text: 'El hervidor y las lámparas viajan juntos en un solo paquete. El escaneo más reciente es del 19 de noviembre y el transportista espera entregarlo el 23/11.',
  },
  {
    world: 'arrived',
    text: 'UPS nos indica que dejó el paquete el lunes 16 de noviembre. A veces lo recoge un vecino. Si no aparece, respóndanos y abriremos una reclamación con UPS.',
  },
  {
    world: 'split',
    text: 'El pedido #W4567801 se dividió. El hervidor le llegó el 13 de noviembre (UPS 1Z999AA10123456784). Las lámparas siguen en camino con FedEx, número 794612345671, y deberían llegar el 24 de noviembre. Las toallas aún no están listas; le escribiremos cuando salgan.',
  },
  {
    world: 'backordered',
    text: 'Lamentablemente las toallas no estarán disponibles hasta el 3 de diciembre. Todavía no hemos enviado nada del pedido #W5120033. Si prefiere no esperar, podemos cancelarlo.',
  },
  {
    world: 'cancelled',
    text: 'El pedido #W6044718 quedó cancelado y los 68,50 USD se devolvieron a su Visa el 14 de noviembre.',
  },
  {
    world: 'returning',
    text: 'Aprobamos la devolución que solicitó el 9 de noviembre. En cuanto llegue a nuestro almacén, tramitaremos el reembolso, que tarda hasta 10 días.',
  },
  {
    world: 'outForDelivery',
    text: '¡Buenas noticias! Su lámpara está hoy en reparto. Puede seguirla con el número 794612345671.',
  },
  {
    world: 'late',
    text: 'Tiene razón: el pedido #W9348816 tendría que haber llegado el 16 de noviembre, y lo sentimos. FedEx lo escaneó por última vez el 14 de noviembre.',
  },
  {
    world: 'unpaid',
    text: 'Vemos el pedido #W9470025, pero su pago todavía no ha llegado. En cuanto llegue, lo enviaremos.',
  },
  { world: 'refunded', text: 'Sus 56,10 USD se reembolsaron a PayPal el 17 de noviembre.' },
  { world: 'shop', text: 'Sí, el Electric Kettle (1.5L, steel, black) está disponible; tenemos 12. Cuesta 89,40 USD.' },
  {
    world: 'unshipped',
    text: 'Su pedido entró bien. Incluye el hervidor y las dos lámparas y suma 157,90 USD en total. Lo estamos preparando y le mandaremos el número de seguimiento en cuanto salga.',
  },
];
