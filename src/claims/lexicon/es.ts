// Spanish: how a desk asserts, denies, promises or asks for a status. Read by lexicon.ts, which explains the notation.
import type { LexiconSource } from './lexicon.ts';

export const es: LexiconSource = {
  says: {
    neutral: `
      llegó|llegaron|llegado|llegara dañado|dañada|dañados|dañadas|roto|rota|rotos|rotas|defectuoso|defectuosa|incompleto|incompleta|mal,
      llegó|llegaron|llegado|llegara en|con mal|mal|daños|un estado|estado|golpe, demasiado tarde, más tarde, buenas tardes, por la tarde, etiqueta de devolución,
      sin|cualquier|ningún|evitar|mayor retraso|demora, retraso|demora en responder|contestar|la, nos ha|llegó llegado|el|su|tu, nos llegó,
      dirección|gastos|costes|datos|método|opciones|plazo de envío|entrega|devolución, número de pedido|orden, forma|formas|método|métodos|medios de pago,
      solicitud|petición de cancelación|anulación|cambio|devolución|reembolso, precio estimado, estimado|estimada cliente|señor|señora|sr|sra|señores,
      recibirá|recibirás una|un|la|el|nuestra|nuestro|otra|otro * confirmación|correo|mensaje|respuesta|factura|enlace|aviso|notificación, antes posible`,
    delivered: `
      entregado|entregada|entregados|entregadas, entregó|entregaron, llegó|llegaron|llegado,
      recibido|recibida por usted|ti, entrega completada|realizada|efectuada|confirmada, dejó|dejaron el|su|tu paquete|pedido|envío, dejado|dejó|dejaron en su|tu puerta|domicilio|buzón|portal`,
    shipped: `
      enviado|enviada|enviados|enviadas, se envió|enviaron, envió|enviamos|mandamos su|tu|el|lo|la|los|ayer, lo|la|los|las envió|enviamos|enviaron,
      salió|salieron|salido de|del|ya|el|nuestro, ha|han salido, despachado|despachada|despachados|despachadas, expedido|expedida|expedidos, se despachó|despacharon|expidió,
      entregado|entregada|entregamos|entregó al|a transportista|mensajero|fedex|ups|usps|dhl|correos|seur, en manos|poder del|de transportista|la, recogido|recogió|recogida por|el el|transportista`,
    partly_shipped: `
      parcialmente enviado|enviada|despachado, enviado|enviada parcialmente, parte de su|tu|del pedido * enviado|salido|enviada|envió|salió`,
    in_transit: `en tránsito, en camino, de camino, en ruta hacia|por, en trayecto, viajando`,
    out_for_delivery: `
      en reparto, en ruta de|para reparto|entrega, salió|salido|salida a|para reparto|entrega, con el|la repartidor|repartidora`,
    available_for_pickup: `
      listo|lista|listos|listas|disponible|disponibles|espera|esperando para|en|a * recoger|recogida|recogerlo|recogerla|retirar|retirarlo|recogerlos,
      para recoger|recogerlo|recogida, puede|puedes|pueden recogerlo|recogerla|recogerlos|retirarlo, en el punto|mostrador de recogida|entrega`,
    'attempt_failed exception returned_to_sender': `
      intentó|intentaron|intentado|intentamos entregar|entregarlo|entregarla|entregarlos|realizar|la, intento|intentos de entrega, entrega * fallida|fracasada,
      no|pudo|podido|pudieron pudo|podido|pudieron|entregar|entregarlo|entregarse|entregarla, no se|ha|han pudo|podido entregar|entregarlo|entregarla,
      no se|ha|han ha|han|pudo podido entregar|entregarlo|entregarla, no había|hubo|estaba nadie`,
    'exception expired attempt_failed': `
      incidencia|incidencias, una excepción, retenido|retenida|parado|parada en|por|la aduana|aduanas|la, un problema|contratiempo, dañado|dañada en|durante el transporte|tránsito,
      perdido|perdida|perdidos|extraviado|extraviada, se extravió|perdió, bloqueado|bloqueada|detenido|detenida`,
    'returned_to_sender return_received': `
      devuelto|devuelta al|a remitente|nosotros|nuestro|almacén, de vuelta|regreso a|al|hacia, regresa|regresado|vuelve|vuelto a|al remitente|nuestro|nosotros|almacén`,
    'late exception backordered out_of_stock expired attempt_failed': `
      retrasado|retrasada|retrasados|retrasadas, con retraso|demora, un|el|este|por|su|del retraso, la|una|esta|por demora, demorado|demorada, va|van|llega|llegan tarde,
      fecha * pasado|vencido|pasó|superado, más tiempo|tarde de|del, tardando más, atrasado|atrasada, fuera de plazo`,
    'backordered out_of_stock': `
      pendiente|pendientes de|por stock|existencias|reposición|recibir, a|en la|espera espera|de de|stock|reposición|existencias stock|existencias|reposición, espera de|a stock|existencias|reposición|recibirlo`,
    in_stock: `
      en stock, en existencias, tenemos|hay|quedan * existencias|unidades|stock, está|están disponible|disponibles, actualmente|ahora disponible|disponibles,
      disponible|disponibles ahora|ya|actualmente|de, tenemos|tenerlo disponible|disponibles`,
    'out_of_stock backordered': `
      agotado|agotada|agotados|agotadas, sin stock|existencias, fuera de stock, no está|están disponible|disponibles, no|ni tenemos|hay|quedan|queda * existencias|unidades|stock`,
    cancelled: `
      cancelado|cancelada|cancelados|canceladas, anulado|anulada|anulados|anuladas, se canceló|cancelaron|anuló, cancelamos su|tu|el, cancelación|anulación * confirmada|completada|hecha|efectuada|realizada|procesada`,
    'confirmed paid': `
      pedido * está|ha|fue|sido|queda|quedó confirmado, confirmado su|tu|el pedido, confirmamos|confirmo|confirmarle|confirmarte su|tu|el pedido, pedido * aceptado, queda|quedó confirmado`,
    'received confirmed': `
      recibido|recibimos|tenemos su|tu|el|vuestro pedido, pedido|orden * recibido|registrado, pedido nos ha|llegó llegado, pedido está|consta registrado|en`,
    paid: `
      pagado|pagada|pagados, pago * recibido|completado|confirmado|aceptado|realizado|efectuado|procesado|aprobado|correctamente, recibido|recibimos|confirmamos su|tu|el pago, cobrado`,
    'payment_pending payment_failed': `
      pago * pendiente, pendiente|pendientes de pago, pendiente|espera|esperando del|de|el|su|tu|su pago, a la espera del|de|su * pago, sin pagar, falta el|su|tu|por pago|pagar, impagado`,
    payment_failed: `pago * rechazado|fallido|denegado|fallado|falló, tarjeta * rechazada|denegada, rechazado|denegado el|su|tu pago`,
    not_shipped: `
      preparando|preparándolo|preparándola|empaquetando, en preparación, sigue|siguen|está|están|permanece en nuestro|el almacén, procesando su|tu|el pedido,
      pendiente|pendientes de|por envío|enviar|enviarse|salir|expedición|ser|preparar, por enviar|salir, sin enviar|salir, en proceso, siendo preparado|procesado, a punto de salir|enviarse`,
    label_created: `
      etiqueta * creado|creada|generado|generada|impreso|impresa|emitido|emitida|creó|generó|emitió, creado|generado|emitido|impreso|creó|generó|emitió|creamos|generamos la|una|su * etiqueta, creado|generado|emitido|impreso|creó|generó|creamos|generamos etiqueta`,
    refunded: `
      reembolsado|reembolsada|reembolsados|reembolsadas|reembolsó|reembolsaron, se|le|te abonaron, reembolso|abono|devolución * emitido|realizado|hecho|procesado|efectuado|completado|tramitado|abonado|ejecutado, reembolso se|ya * emitió|realizó|hizo|efectuó|tramitó|procesó, reembolso de|por,
      emitido|realizado|hecho|procesado|efectuado|tramitado|hicimos|emitimos|realizamos|tramitamos|efectuamos un|el|su|tu|ya * reembolso|abono, se|le|te reembolsó|abonó, abonado|abonada,
      devuelto el|su|tu|la dinero|importe|pago|cantidad, dinero|importe ha|fue|está * devuelto, devolvimos el|su|tu importe|dinero|pago, devolvieron|devolvió a|el|su|tu * visa|tarjeta|cuenta|importe|dinero|paypal, emitió|hizo|realizó|efectuó|tramitó un|el|su|tu reembolso|abono, le|te|les reembolsamos el|la|su`,
    'return_requested return_approved return_received refunded': `
      devolución * registrada|solicitada|abierta|iniciada, devolución se|que|consta * registró|abrió|solicitó|registrada, registrado|abierto|solicitado|iniciado|registramos|abrimos su|tu|la|una devolución, devolución abierta|registrada`,
    'return_approved return_received refunded': `
      devolución * aprobada|aceptada|autorizada, devolución se aprobó|aceptó|autorizó, aprobado|aceptado|autorizado|aprobamos|aceptamos|autorizamos su|tu|la|esta devolución`,
    'return_received refunded': `
      devolución|devuelto|devueltos|devolvió * recibida|recibido|llegado|llegó|recibió, recibido|recibimos su|tu|la|los|el devolución|artículos|artículo|paquete devuelto|devueltos, recibido|recibimos su|tu|la devolución, recibido|recibimos * devuelto|devueltos|devuelta`,
    return_rejected: `devolución * rechazada|denegada, devolución se rechazó|denegó, rechazado|denegado|rechazamos su|tu|la devolución`,
    refund: `
      reembolsaremos|reembolsará|reembolsarán|reembolsaré, devolveremos|devolverá el|la|su|tu * dinero|importe|pago|cantidad|total, abonaremos|abonará,
      vamos|va|voy a reembolsar|reembolsarle|reembolsarte|devolverle|devolverte|abonarle, recibirá|recibirás|tendrá|obtendrá su|tu|el|un * reembolso|dinero|abono,
      reembolso está * proceso|camino|curso|tramitando|procesando, tramitando|procesando|emitiendo su|tu|el|un reembolso, reembolso será|llegará|aparecerá,
      haremos|emitiremos|realizaremos|tramitaremos|procesaremos|efectuaremos su|tu|el|un|la * reembolso|abono, derecho a * reembolso`,
    'refund refunded': `reembolsamos|abonamos`,
    arrival: `
      espera|esperan|prevé|prevén entregar|entregarlo|entregarla|entregarlos|recibir|recibirlo|llegar, tendría|tendrían|debería|deberían * llegado|entregado|recibido,
      llegará|llegarán, entregará|entregarán|entregaremos, recibirá|recibirás|recibirán su|tu|el|la|los|ambos|todo * pedido|paquete|paquetes|artículo|artículos|envío|producto,
      lo|la|los|las recibirá|recibirás|tendrá|tendrás, recibirá|recibirás|tendrá|tendrás el|lo|mañana|hoy|antes|entre, previsto|prevista|previstos|previstas, prevé|prevemos,
      estimado|estimada|estimados|estimadas, esperado|esperada|esperados|esperadas, se espera|esperan, esperamos que|recibir|recibirlo|entregar|tener, programado|programada,
      debería|deberían|debe|deben llegar|entregarse|recibir|recibirlo|estar, llega|llegan el|hoy|mañana|entre|a, va|van a llegar|entregar|entregarse, será|serán entregado|entregada|entregados|entregadas, eta`,
    dispatch: `
      enviaremos|enviará|enviarán|enviaré su|tu|el|la|los * pedido|artículo|artículos|resto|paquete, se|lo|la|los|las enviaremos|enviará|enviarán|enviaré|despachará|despacharemos|expedirá, saldrá|saldrán,
      será|serán enviado|enviada|enviados|enviadas|despachado|despachada, va|van|vamos a salir|enviarse|enviarlo|enviarla, despacharemos|expediremos, sale|salen hoy|mañana|el`,
    restock: `
      de nuevo en|disponible|disponibles stock|el|a|para|en, nuevamente disponible, volverá|volverán|vuelva|vuelve a|en|al * tener|stock|haber|disponible|disponibles,
      nuevo|nueva|próximo|próxima stock|reposición, reposición, repondremos|reponga|repondrá, habrá|tendremos * stock|existencias|unidades`,
    deed: `
      cambiado|actualizado|corregido|modificado|cambiamos|actualizamos|modificamos|corregimos|cambió|actualizó|modificó la|su|tu|el|los|sus|tus * pedido|datos|cantidad|artículo|talla|color,
      datos|cantidad|pedido ha|han|está|están|fue|queda * cambiado|cambiada|actualizado|actualizada|corregida|modificada|modificado|actualizados,
      reemplazo|sustitución|recambio|sustituto * enviado|enviada|camino|aprobado|preparado|salido|listo, enviado|enviada|pedido|organizado|enviando|aprobado|enviamos un|una|el|la|su|tu * reemplazo|sustitución|sustituto|repuesto|recambio,
      solicitud|reclamación|cambio|petición ha|está|fue|queda * aprobado|aprobada|aceptada|aceptado|concedida, aprobado|aceptado|aceptamos|aprobamos su|tu|la|el solicitud|reclamación|cambio|reemplazo|petición,
      abierto|iniciado|abrimos|iniciamos una|un|la|el * reclamación|investigación|rastreo|disputa|búsqueda, factura ha|está|fue * enviado|enviada,
      contactado|llamado|hablado|contactamos|avisado con|a|al * transportista|mensajería, interceptado|desviado|redirigido el|su|tu paquete|envío|pedido, añadido|quitado|eliminado * pedido,
      borrado|eliminado sus|tus datos, garantizado|garantizamos|garantiza|garantizada, reenviado|reenviada, reservado|reservada|reservados, ampliado|prorrogado`,
    address_changed: `
      cambiado|actualizado|corregido|modificado|cambiamos|actualizamos|modificamos|corregimos|cambió|actualizó|modificó la|su|tu|el * dirección,
      dirección ha|han|está|están|fue|queda * cambiado|cambiada|actualizado|actualizada|corregida|modificada|modificado`,
    attached: `adjunto|adjunta|adjuntos|adjuntas|adjuntamos|adjuntado`,
    deed_to_come: `
      cancelaremos|cancelará|cancelaré|anularemos, cambiaremos|cambiaré|actualizaremos|modificaremos|corregiremos|sustituiremos|reemplazaremos|compensaremos|reenviaremos|desviaremos|interceptaremos,
      eliminaremos|borraremos|reservaremos|ampliaremos|ofreceremos|asumiremos|cubriremos, enviaremos|enviará|mandaremos un|una|el|la|otro|otra * reemplazo|sustituto|sustitución|repuesto|recambio|nuevo|nueva,
      recibirá|recibirás un|una|el|la * reemplazo|sustituto|sustitución|recambio, vamos|voy a cancelar|cambiar|cancelarlo|cambiarla|cambiarlo|modificar|sustituir|reemplazar|anular|compensar|actualizar|enviarle|enviarte,
      prometo|prometemos|promesa, será|serán cancelado|cancelada|cambiado|cambiada|sustituido|sustituida|anulado|modificado|modificada`,
    gift: `
      descuento|descuentos, cupón|vale, compensación|compensarle|compensarte, gratis, gratuito|gratuita|gratuitos|gratuitas|gratuitamente, sin coste|costo|cargo|costes,
      sin ningún coste|costo|cargo, tarjeta regalo, de regalo, por ciento`,
    desk_pays: `
      devolución|devoluciones es|son * gratis|gratuita|gratuitas, devolución|devoluciones gratis|gratuita|gratuitas, pagamos|cubrimos|asumimos nosotros|los|el|la * devolución|gastos|envío|costes|portes, por nuestra cuenta, a nuestro cargo`,
    customer_pays: `por su|tu cuenta, a su|tu cargo, cuenta|cargo del|de cliente, paga|pagas|asume|asumes usted|tú|el|los * devolución|gastos|portes|envío|cliente`,
    free_shipping: `envío|envíos|entrega es|son gratis|gratuito|gratuita|gratuitos, envío|envíos|entrega gratis|gratuito|gratuita|gratuitos, envío|entrega sin coste|costo|gastos, sin gastos de envío|entrega`,
    placed: `realizó|realizaste|hizo|hiciste su|tu|el|este pedido|compra, pedido|orden realizado|realizada|hecho|hecha, pedido|orden del, pidió|pediste|compró|compraste`,
    scanned: `
      escaneo|escaneos|escaneado|escaneó, movimiento|movimientos, último|última|últimos|nuevo|nueva|ningún actualización|registro|lectura|novedad|seguimiento|evento|dato, se movió|mueve|actualizó`,
    return_day: `devolución del|de`,
    delivery_day: `fecha|día de|para entrega`,
    total: `total, asciende|suma`,
    price: `precio|precios|cuesta|cuestan, cada uno|una, por unidad, unitario`,
  },
  negations: `no nunca jamás tampoco sin`,
  negationReach: 1,
  isNegationAfterVerb: false,
  quantifiers: `ningún ninguno ninguna nada nadie ni`,
  conditions: `
    si, cuando, una vez, en cuanto, tan pronto, hasta que, antes de|que, después de|que, tras, en caso de, a menos que, salvo que, siempre que, apenas, al recibir,
    depende, dependiendo, quiere|desea|querría|quisiera|desean|quieres|deseas|prefiere|prefieres, haya|hayan|hubiera|hubiese|sea|sean|fuera|fuese, para poder`,
  unconditional: `tan pronto como|sea, en cuanto a, lo antes, una vez más`,
  futures: `será serán irá irán seremos`,
  possibilities: `puede pueden podría podrían podemos podamos debe deben poder pueda puedan puedo puedes`,
  reports: `
    nos|me dice|dices|comenta|comentas|indica|indicas|cuenta|cuentas|escribe|escribes|dijo|dijiste|explica|explicas|informa|señala|menciona, usted dice|indica|comenta|menciona,
    según nos|usted|su|tu, lamento|lamentamos|sentimos|siento saber|leer|oír, mensaje|correo dice|indica|menciona, solicitud|petición|pregunta|consulta`,
  finites: `ha han hemos he fue fueron es son está están era eran había habían figura sigue quedó`,
  starters: `el la los las su sus tu tus se le te les nos lo este esta esto ya hemos he ha han es está nuestro nuestra usted puede puedes por si en`,
  contrasts: `pero sino aunque porque pues así`,
  joins: `y e`,
  others: `otro otra otros otras segundo segunda tercero tercera tercer resto restante restantes demás ambos ambas todo toda todos todas`,
  spans: `
    la semana que viene w 1 1, la próxima semana w 1 1, próxima semana w 1 1, esta semana w 0 0, el mes que viene m 1 1, el próximo mes m 1 1,
    el mes pasado m -1 -1, este mes m 0 0, fin de semana e 0 0, en una semana d 6 8, en unos días d 1 6, en los próximos días d 1 6, próximos días d 1 6,
    hace unos días d -6 -1`,
  loosely: `de hasta día`,
  dated: `del de`,
  dayUnits: `día días semana semanas mes meses hora horas minuto minutos año años hábiles laborables naturales`,
  numberWords: `
    cero 0, dos 2, tres 3, cuatro 4, cinco 5, seis 6, siete 7, ocho 8, nueve 9, diez 10, once 11, doce 12, trece 13, catorce 14, quince 15, dieciséis 16, diecisiete 17, dieciocho 18,
    diecinueve 19, veinte 20, veintiún 21, veintiuno 21, veintiuna 21, veintidós 22, veintitrés 23, veinticuatro 24, veinticinco 25, veintiséis 26, veintisiete 27, veintiocho 28,
    veintinueve 29, treinta 30, cuarenta 40, cincuenta 50, sesenta 60, setenta 70, ochenta 80, noventa 90, cien 100, ciento 100, doscientos 200, docena 12, mil 1000`,
  doubtfulNumbers: ``,
  parcelWords: `paquete paquetes envío envíos bulto bultos caja cajas entrega entregas`,
  itemWords: `artículo artículos producto productos unidad unidades pieza piezas`,
  orderWords: `pedido pedidos número núm orden compra`,
};
