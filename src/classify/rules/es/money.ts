// Spanish: what a mail says that asks about refunds, invoices and payments. Part of index.ts.
import type { IntentRules } from '../language-rules.ts';

export const money: IntentRules = {
  refund_status: {
    asks: `
      cuándo ~3 devuelven|reembolsan|reintegran|pagan|abonan|ingresan ~4 -- llamada
      llegado|llegó|recibido|recibieron|tienen ~2 mi|la|nuestra ~1 devolución ~2
      sabe|saben|sabéis|algo|noticias|novedades ~4 mi|el|la|del ~1 dinero|plata|reembolso|reintegro|devolución+del
      estado|novedades|novedad|noticias ~4 reintegro|reembolso|abono|plata|dinero|devolución+de
      cuándo ~5 plata|dinero|reintegro|reembolso|abono ~6
      transferencia ~5 devolución|reembolso|reintegro|dinero+devuelto
      enviaron|hicieron|hecho|mandaron ~3 transferencia|reintegro|reembolso|abono ~5 -- pago
      hace ~3 semanas|días|mes ~4 recibieron|tienen|devolví ~6 dinero|reembolso|nada
      cuándo ~3 aparecerá|aparece|veré|entra ~4 abono|reembolso|dinero
      no ~2 visto|veo|llegado ~4 dinero|reembolso|abono
      dónde ~4 @money -- envío|mando
      cuándo ~8 @money -- si+devuelvo|política
      cuándo ~4 devuelven|devolverán|reembolsan|abonan|ingresan|emitirán|reintegran|devolvieron ~4 -- llamada
      no|nunca|nada|todavía|aún|ni|sin ~7 reembolso|reembolsado|abono|dinero|reintegro -- quiero|garantía|sin+problema|necesito|cobr*|gusta|quedar|reembolso+por+favor
      espera|esperando|esperamos|espero|pendiente ~5 @money|abono -- pago+pendiente
      estado|seguimiento|situación ~3 reembolso|devolución|abono|rma|devoluciones
      han|ha|ya ~3 recibido|recibieron|llegó|procesado|procesaron|tramitado|aceptado ~4 devolución|devuelto|rma|paquete+devuelto
      ya ~2 me|nos? ~1 devolvieron|reembolsaron|abonaron
      devolución ~3 procesada|recibida|tramitada|aceptada|aprobada
      cuánto ~2 tarda|tardan|demora ~6 reembolso|dinero|abono|devolución
      reembols*|abono ~8 no ~3 veo|aparece|llegado|recibido|llega
      no ~2 veo|aparece|figura|sale ~7 reembolso|abono|tarjeta|cuenta|paypal & reembols*|abono|devol*|dinero -- cobr*|pedido+no
      a ~1 qué|cuál ~1 tarjeta|cuenta ~6 reembols*|mandaron|devol*|abono
      reembolso ~2 de <id>
      de ~1 cuánto ~3 reembolso|abono
      cuánto|qué+importe ~4 reembols*|devuelven
      reembols*|devolvieron ~5 pero|menos|solo|incorrect*|parcial
      devolví|devolvimos|regresé|mandé+de+vuelta ~9 reembolso|dinero|nada|abono|todavía|reembolsado
      devolví|devolvimos ~9 hace|semanas|días|mes & reembolso|nada|no|todavía
      prometieron|dijeron|dijo ~8 reembolso|abono|dinero|devolvían|devolverían|devolución -- llam*
      @money|abono ~3 pendiente|prometido|atrasado
      por ~2 mi ~1 reembolso
      cancel* ~9 nada|no|todavía ~3 reembolso|dinero|veo
      dijeron|dicho ~4 abono|reembolso|devolución
      banco|extracto|tarjeta|paypal ~4 nada|todavía|aún|sigue -- cobr*|importes+iguales|completado
      devuelt* ~6 almacén|firmó|recib*
      firmó|recibió ~5 devuelt*
    `,
    tells: `
      no ~1 lo? ~1 veo ~4 cuenta|tarjeta|paypal|banco
      en ~1 la ~1 cuenta ~1 no ~1 veo ~2
      cancelé ~9 dinero|reembols*|devolvían
      me|nos ~1 devolvían|devolverían ~2 dinero
    `,
    hints: `
      reembolso|abono|dinero
    `,
    subjects: `
      reembolso|abono|dinero|estado+de+la+devolución|devolución+procesada|reintegro -- por+favor
      devolución ~4 cancelad*|dinero
    `,
  },
  invoice_request: {
    asks: `
      cuándo ~3 recibo|recibiré|envían|mandan|llega|emiten|tendré ~2 factura|facturas|boleta|ticket
      dónde ~3 @bill ? -- pagué
      @ask|me|nos|emitan|emitir|enviar|envíen|mandar|manden|reenvían|reenvíen|reenviar|remitan|remitir|hacer|encuentro|descargar|descargo|piden|pide|falta|solicit*|obtener|sacar|paso|pasan ~7 @bill -- adjuntamos+nuestra|adjunto+nuestra|pagó+dos|nuestra+factura|factura+a+la+central|meter+la+factura|factura+comercial|proforma|sin+ticket|factura+proforma|ni+recibo|recibo+ni
      @bill ~5 pendiente|falta|por+favor|necesari*|copia|corregida|corrección|a+nombre|pdf|con+iva|simplificada|completa -- pagó
      copia|duplicado|pdf ~3 @bill
      sin ~2 factura ~4 -- devolver|ticket
      factura ~1 con ~1 iva
      corr* ~4 @bill
      @bill ~8 mal|incorrect*|corregid*|corregir|error|cambiar|nombre|nif|cif|rfc|empresa -- pagó
      pongan|poner|incluyan|añadan|agreguen ~6 nif|cif|rfc|razón|datos+fiscales ~5
      comprobante|justificante ~1 de ~1 compra
      datos ~1 fiscales|facturación
      nif|rfc|cif ~5 & factura*|facturar
      facturar ~2 mi|la|el|compra|pedido
    `,
    tells: `
      iva ~2 & papel|documento|algo|justific*|factura
      contabilidad|gestoría|gastos|administración|hacienda & @bill|documento
      @bill -- ticket+regalo|adjunt*|proforma|pagó|dos+veces|según
    `,
    hints: `
      @bill
      contabilidad|gestoría|administración
    `,
    subjects: `
      @bill|facturas|copia+de+factura|justificante|contabilidad -- adjunt*|de+su+pedido|proforma
      comprobante+fiscal
    `,
  },
  payment_problem: {
    asks: `
      vuelven|vuelvan|volverán|volver ~2 cobrar|cargar|intentar+cobrar|pasar+el+cobro
      tarjeta ~3 bloquead*|caducad*|vencid*|sin+fondos|sin+saldo
      sigue|aparece|figura|sale|consta ~3 sin ~1 pagar|pagado|pago|abonar
      pendiente ~1 de ~1 pago|cobro
      pagué|pagado ~2 por|con|mediante ~2 bizum|transferencia|paypal|tarjeta|oxxo|pse|nequi|mercado+pago ~5 & pendiente|no|sigue|aparece|todavía|falta
      cobró|cobraron|quitó|descontó ~3 dos ~1 veces
      cobr*|carg*|pag*|debit*|descont* ~5 dos+veces|doble|duplicad*|2+veces|tres+veces|de+nuevo|otra+vez -- volver+a+pagar
      doble|duplicad* ~2 cobro|cargo|pago
      cobro|cargo|pago ~1 doble|duplicado
      dos|doble ~2 cargos|cobros|pagos|importes|movimientos
      cobraron|cobrado ~3 de ~1 más|otro+precio
      pago|tarjeta|transacción|paypal|operación ~3 rechaz*|declin*|falló|fallido|deneg*|error|no+pasa|no+funciona|caducó|caducad*|no+acepta|no+válid* -- reembols*
      rechaz*|declin*|deneg* ~4 tarjeta|pago
      no ~3 acepta|aceptan|deja|permite|puedo|pasa|reconoce ~4 tarjeta|pagar|pago|regalo|paypal -- nota+de|reembols*
      intent* ~3 pagar ~6
      problema|problemas|error ~3 pago|pagar|paypal|tarjeta
      pago ~2 pendiente|pendientes -- reembols*
      cargo|cobro|movimiento ~9 no ~2 reconozco|reconocemos|hice|autoricé|conozco
      desconocid* ~1 cargo|cobro
      cargo|cobro ~1 desconocid*|extraño|no+autorizado
      transferencia ~9 recib*|confirm*|hicimos|hice|llegó|realizad*|hecha
      recibieron|recibido|llegó ~3 pago|transferencia -- reembols*
      código|cupón|descuento|vale|promoción|tarjeta+regalo ~8 no ~3 aplic*|funciona|válid*|acepta|descont*|sirve -- código+postal
      no ~3 aplicó|descontó|aplicaron
      cobraron|pagué|cargaron ~9 y|pero|aunque ~6 precio|era|costaba|debía|completo -- reembols*|recib*
      cómo|dónde ~2 pago|pagar|puedo+pagar ~3 -- devol*
      enlace ~1 de ~1 pago
      formas|métodos|medios ~1 de ~1 pago
      aceptan ~3 paypal|tarjeta|transferencia|amex|efectivo|bizum
    `,
    tells: `
      pagué|pagado|pagamos ~2 por|con|mediante ~2 bizum|transferencia|paypal|oxxo|pse|nequi|mercado+pago -- cuándo|dónde
      cobró|cobraron|cobrado ~4 & pero|falló|error
      tarjeta ~1 regalo
      código ~1 de ~1 descuento
    `,
    hints: `
      pago|pagar|pagué|tarjeta|cobro
    `,
    subjects: `
      cobro|pago|pagos|rechazad*|cargo|paypal|transferencia|tarjeta|descuento|cobraron -- reembols*|cantidad
    `,
  },
};
