// Spanish: what a mail says that says of a parcel on its way, or of where it should go. Part of index.ts.
import type { IntentRules } from '../language-rules.ts';

export const delivery: IntentRules = {
  delivered_not_received: {
    asks: `
      dice|pone|figura|marca|consta|aparece ~2 entregad* ~5 pero|aunque|y+no -- no+entregado
      dice|dicen|pone|según|app|seguimiento ~6 dieron|entregaron|dejaron|dio|entregó|dejó ~2 a|al|en -- transportista|mensajería|correos|aviso
      dice|dicen|marca|marcó|marcado|figura|aparece|sale|consta|según|indica|pone|seguimiento|supuestamente|correo|sms|mensaje|app|sistema|estado|aviso ~8 entregado|entregada|entregó|entregados|entrega|entregaron & no|nada|nadie|nunca|ningún|ninguna|vacío|otra|otro -- no+entregado|no+se+pudo|no+han+entregado|no+pueden+entregar|intentaron|intento|reembolso|próxima|entrega+prevista|fecha+de+entrega|dirección+está+mal|incidencia
      entregado|entregada|entregó|entregaron ~9 no|nunca|nada|nadie ~4 recibí|recibido|recibimos|llegó|llegado|tengo|hay|está|tenemos|tiene|vino|verdad|cierto -- no+entregado|no+han
      entregado|entregada & no ~2 recibí|recibido|llegó|llegado|tengo|tenerlo
      entregado ~9 sigo ~1 sin
      sin ~1 tenerlo|recibirlo & entregado|entregada
      foto ~8 no ~2 mi|mía|nuestra -- adjunt*
      no ~1 es ~1 mi ~1 puerta|casa|portal|dirección|firma
      dejó|dejaron|entregó|entregaron ~3 otra|otro|equivocada|equivocado ~1 casa|puerta|portal|dirección|edificio|vecino|sitio|lugar
      robaron|robado|robo|roban & paquete|caja|lo|entreg* -- tarjeta|cartera
      firmó|firmado|firmada|firma ~9 nadie|no|nunca -- no+firmado
      nadie ~3 ese ~1 nombre
      supuesta|presunta ~1 entrega
      quién ~2 tiene ~2 paquete|caja|pedido
      dice|asegura|afirma ~4 entregó|dio|dejó ~4 & estaba|no|mano -- no+pudo
      no ~1 consta ~3 entrega
      comprobante|prueba|albarán ~2 de? ~1 entrega ~4 & no|firmado|solicit*|pedimos
      quién ~3 recibió|firmó|tiene ~3 @parcel|lo
    `,
    tells: `
      ni ~1 repartidor|mensajero|timbre
      cambió|pasó ~2 a ~1 entregado
      ^ no ~1 es ~1 así|cierto|verdad $
      ^ no ~1 está $
      dice|dicen|asegura|pone ~4 buzón|puerta|portal|portería|conserje -- aviso
      dice|dicen|marca|figura|aparece|sale|consta|según|pone|sms|mensaje|app ~6 entregado|entregada|entregó|entregaron -- no+entregado|no+se+pudo
      fue|ha+sido|estaba ~1 entregado|entregada -- cuándo|si|dónde|roto|equivocad*
      nadie|vecinos|vecino|portero|conserje ~5 lo+tiene|tiene|vino|ha+visto|lo+han+visto|saben
      no ~1 hay ~1 nada
      vacío|vacía & buzón|está|portal
      buzón ~4 vacío|nada
      miré|busqué|he+mirado|he+buscado|he+preguntado|pregunté ~5 -- bandeja|spam|correo|correos|seguimiento|app|web|página|cuenta
      sigue|siguen ~1 sin ~1 aparecer
      pues|que ~1 no $
      no ~1 hemos ~2 recibido ~1 nada
      ha+sido|fue ~1 entregado
      se ~1 entregó ~3 -- cuándo|qué
      no ~1 es ~1 verdad|cierto
      no ~2 me ~2 ha|llegó ~2 llegado|nada? -- correo|confirmación|mensaje|mail|sms|factura|acuse|aviso
    `,
    hints: `
      entregado|entregada
    `,
    subjects: `
      entregado|robado|no+recibido|no+recibí|no+está|desaparecido|no+me+ha+llegado -- cuándo
    `,
  },
  delivery_exception: {
    asks: `
      organizar|programar|concertar|repetir|hacer ~1 otra|nueva|segunda|la entrega ~4 -- repuesto|reposición
      repartidor|mensajero|transportista|courier ~3 puso|pone|escribió|dijo|dice|marcó|anotó ~3 ausente|cerrado
      cuándo ~1 vuelve|volverá|volverán|pasará|pasarán $
      no ~1 estaba|estábamos ~4 vino|pasó|llegó|llamó ~3 repartidor|mensajero|transportista|cartero
      devolviendo|devuelto|regresando ~3 remitente
      cómo|dónde ~3 recupero|recuperar|recojo|recogerlo
      firma|firmar ~5 no ~2 estaba|había|estábamos
      retenid*|parad*|bloquead*|detenid*|atascad*|estancad* ~4 aduana|aduanas
      aduana|aduanas ~6 retenid*|piden|pide|papeles|documentos|liberar|despacho|problema|bloque* -- hay+que+pagar
      intento|intentos|intentaron|intentó|intentaban ~3 entregar|entrega|de+entrega|traer
      entrega ~1 fallida|fallido|no+realizada|sin+éxito
      fallid* ~2 entrega|intento
      vuelvan|vuelven|volver|volverán ~3 entregar*|traer*|pasar|intentar* ~4 -- a+comprar
      otra vez|de+nuevo ~2 entregar*|traer*|pasar
      entregar*|traer*|traig* ~3 otra+vez|de+nuevo|nuevamente|otro+día|mañana -- @money
      reprogramar|reagendar|nueva+entrega|segundo+intento|tercer+intento|concertar+entrega ~4
      devuelto|devolviendo|devuelven|devuelve|devuelta|regresa|regresó|de+vuelta ~4 remitente|a+ustedes|al+almacén|origen
      incidencia|excepción ~5 & entrega|envío|dirección|paquete|ups|dhl|fedex|seguimiento|transport*|pedido
      @carrier|dice|escribe ~6 no ~2 puede|pueden|pudo|pudieron|podía ~2 entregar|entrar|acceder|encontrar|localizar
      dirección ~4 incompleta|incorrecta|mal|errónea|insuficiente & @carrier|entregar|dice|escribe|avisa* -- puse|pongan
      extraviad*|perdid*|perdió|perdieron|extravió ~4 -- perdido+horas|perdido+tiempo|perdido+más+horas|por+perdido|perdida+de+tiempo|he+perdido
      @parcel ~6 perdid*|extravi*|perdió
      dañ*|rot* ~3 en|durante ~2 tránsito|transporte & devuel*|avis*|retenid*
      sin ~1 moverse|movimiento|movimientos|actualizarse|actualización|avanzar ~4
      no ~2 se? ~1 mueve|avanza|ha+movido|movió -- cuenta
      parado|parada|estancado|detenido|atascado|quieto|clavado|bloqueado|varado|atorado ~3 en|desde|hace ~6
      quedado|quedó|está|sigue ~2 parado|atascado|estancado|detenido|varado|bloqueado|atorado
      dejó|dejaron|encontré|había|hay|tengo ~4 aviso|papel|nota|papelito|tarjeta|notificación ~6 & nadie|casa|entreg*|recoger|vinieron|pas*|depósito|intent* -- regalo
      no ~1 había ~1 nadie
      nadie ~3 casa|tocó|llamó|timbre & pas*|entreg*|vin*|intent*|repart*|aviso
      no ~1 estaba|estábamos|estuve|estaban ~2 casa & pas*|entreg*|vin*|aviso|intent*|dhl|ups|fedex
      pasó|vino|pasaron|vinieron ~4 no+había+nadie|no+estaba|nadie
      rechaz* ~5 palé|pedido|paquete|envío|entrega|error|recepción -- tarjeta|pago|rechaza+la
      código ~3 portal|puerta|acceso|entrada|portón
      abrir|abran|iniciar|abra ~3 investigación|búsqueda|reclamación+con|expediente
      tercer|segundo|último ~1 intento
      lo|la ~1 devuelven ~2 $
      @carrier ~2 quiere|pide|piden|necesita|exige|dice ~5 dirección|número|teléfono|remitente|papeles|documentos|código|piso
      tiene+que|debe ~2 comunicar*|abrir*|avisar* ~2 remitente
      remitente ~3 debe|tiene+que
      seguimiento|rastreo ~3 lleva ~3 días|semana|semanas
      vuelven ~1 a ~1 pasar
      @carrier ~1 pide|piden|necesita|exige ~5 dirección|número|teléfono|remitente|papeles|documentos|código
      depósito|delegación ~6 & intent*|aviso|recoger|entreg*
    `,
    tells: `
      no ~2 se? ~1 actualiza|actualizado|cambia -- cuenta
      perdido|extraviado|extraviada
      retenido|retenida
      entrega ~2 fallida
      desde ~2 el? ~1 día? <n> ~4 -- pedido+de+compra
    `,
    hints: `
      aduana|depósito|delegación|centro|incidencia|aviso
    `,
    subjects: `
      entrega+fallida|intento+fallido|aduana|incidencia|extraviado|perdido|devuelto|retenido|sin+movimiento|no+estaba+en+casa
    `,
  },
  change_address: {
    asks: `
      calle|número|piso|portal|código+postal|ciudad ~2 tiene|hay|está|lleva|con ~1 una|un? ~1 errata|error|fallo|mal|equivocad*|incorrect*|mal+escrit* -- repartidor|dice|llegó
      déj*|dejen*|dejad*|guard* ~1 en ~2 oficina|correos|depósito|punto|almacén|estanco|quiosco|gasolinera ~6 -- dejaron|dejó|dice|dejado
      que ~1 lo|la|los|las ~1 deje|dejen|deja ~1 el? ~2 repartidor|mensajero|transportista|cartero|chico? ~1 en|con|a|al|detrás|debajo|bajo ~3
      déj*|dejen*|dejad*|dejarlo|dejarla ~2 en|con|a|al|detrás|debajo|bajo ~3 portería|portero|vecin*|bar|tienda|conserje|garaje|jardín|puerta|recepción|buzón|casa ~1 -- dejaron|dejó|dice
      necesito|quiero|preferiría|prefiero ~3 en ~1 mi|el|la|otra ~1 trabajo|oficina|casa|dirección|domicilio -- estar
      mudé|mudamos|mudado|mudo|mudamos ~2 a ~3
      mandad*|enviad*|manden*|envíen*|llevad*|lleven*|llévenlo|mándalo|envíalo|mandarlo|enviarlo ~4 a ~1 casa ~1 de|a+mi+trabajo|a+la+oficina|a+casa+de
      es ~6 <id>|<n> ~1 y ~1 no <id>|<n> -- cajas|unidades|talla|euros
      puse|escribí|cargué|anoté|indiqué|metí|pusimos ~2 mal ~3 altura|numeración|número|calle|portal|piso|dirección|código|cp|barrio|puerta -- talla
      altura|numeración|portal|piso|calle|dirección|cp|código+postal ~5 es ~6 y ~1 no
      vaya|vayan|enviar|mandar|entregar|envíen ~3 a ~2 nuestra|nuestro|la|otra ~2 sucursal|sede|tienda|oficina|planta|almacén -- cuándo
      puse|escribí|pusimos|di ~2 <n> ~3 en+vez+de|en+lugar+de|y+es|no ~2 <n> -- cantidad|unidades
      @change ~6 dirección|direcciones|domicilio|código+postal|cp|calle|lugar+de+entrega|destino|piso|portal|número+de+casa -- correo+electrónico|factur*|fiscal|dirección+de+correo
      dirección|domicilio|calle|código+postal ~6 mal|equivocad*|incorrect*|errónea|errad*|error|erronea|debería+ser|antigua|vieja|anterior -- @carrier|entregar|dhl|ups|fedex|factura|incidencia
      nueva|nuevo|otra|otro|diferente|distinta|siguiente|correcta ~1 dirección|domicilio -- correo|dirección+de+correo|factur*|devol*
      cambio|actualización|corrección ~1 de ~1 dirección|domicilio|destino -- factur*
      @ask|enviar|envíen|envíenlo|enviarlo|mandarlo|mandar|manden|mándenlo|entregar|entregarlo|entreguen|enviarla|mandarla|enviármelo ~7 en+lugar+de|en+vez+de ~5 casa|dirección|piso|domicilio|tienda|calle|la+de|mi
      enviar*|envíen*|mandar*|manden*|entregar*|entreguen*|envíenlo|mándenlo|llev*|entregarían ~5 oficina|trabajo|casa+de|vecino|vecina|hermana|hermano|padres|madre|hijo|hija|otra+dirección|otro+domicilio|siguiente+dirección|sucursal|nueva+dirección|nave -- devol*
      enviar*|envíen*|mand*|entreg* ~4 a+la+calle|a+calle|calle|avenida|av|c ~4 -- @carrier
      puse|pusimos|escribí|di|introduje|tecleé ~3 mal|equivocad*|otra|incorrecta ~3 dirección|calle|número|código|domicilio|piso
      mal la dirección
      equivoqué|equivocamos|error|errata ~5 dirección|calle|código+postal|domicilio -- factura
      olvid*|faltó|falta|omití ~5 piso|departamento|depto|número+de+piso|puerta|dirección|interior|apartamento|escalera -- postal
      mudado|mudé|mudamos|mudanza|mudar ~9
      desviar|redirigir|redireccionar|reenviar ~5 @parcel|@order|lo|entrega -- confirmación|correo|factura
      cambiar|@change ~2 lugar|sitio|punto ~1 de ~1 entrega
      lugar ~1 de ~1 entrega & @change
      llegar|llegue|venga|vaya ~1 a+la|al ~1 oficina|trabajo|taller|despacho|local
      va|irá|fue|mandaron ~3 a|casa ~3 ex|antigua|anterior|equivocada ~2 -- artículo
      mándenlo|envíenlo|entréguenlo|mandarlo|enviarlo|mándenla|envíenla ~4 a ~3 -- devol*|correo|remitente
      destino ~4 @order|sucursal|a
    `,
    tells: `
      mudo|mudamos|mudado|mudanza|ya+no+vivo
      no ~1 vivo ~1 ahí|allí
      vaya|ir|fuera ~3 a ~1 casa|oficina
    `,
    hints: `
      dirección|domicilio
    `,
    subjects: `
      dirección|domicilio|mudanza|desviar|falta+el+piso -- correo
      entregar ~2 otro|otra
    `,
  },
};
