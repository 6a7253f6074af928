// Spanish: what a mail says that asks where an order is, or whether it came through. Part of index.ts.
import type { IntentRules } from '../language-rules.ts';

export const status: IntentRules = {
  where_is_my_order: {
    asks: `
      qué+día|en+qué+día|qué+fecha|en+qué+fecha|a+qué+hora|qué+día+exactamente|cuándo+fue & entregaron|entregó|entregado|entregada|dejaron|dejó|trajeron|trajo|llegó|llegaron|repartieron|repartió|recibimos|recibí|recibió -- reembols*|devol*|falta|faltan|roto|rota|rotos|equivocad*|abono|factura
      cuándo ~3 entregaron|dejaron|trajeron|entregado|entregada|repartieron ~6 -- reembols*|devol*|factura|abono|talla|falta
      apuntar|anotar|poner|saber|necesito|necesitamos|piden|pide|pongo ~6 día|fecha|cuándo ~6 entreg*|llegó|llegaron|trajeron|dejaron|recib* -- reembols*|devol*|factura|cambi*|falta|cotiz*
      quién ~2 firmó|recibió|recogió|aceptó ~4 -- reembols*|queja
      sale|salen|va|van|despachan ~2 esta ~1 semana ~4 o ~4 próxima|viene|entrante|otra
      va|está|viene|sale|entra ~2 en|con ~1 el? ~1 reparto|camión|furgoneta|ruta ~1 de? ~1 hoy|mañana? ~2 ?
      cómo ~1 van|están|siguen|andan|marchan ~2 estos|estas|esos|esas|los|las|ambos|ambas|mis|dos|tres ~1 dos|tres|pedidos|compras|<n>|<id>? ~1 $ -- cosas|ustedes|devoluciones|reembols*
      me|nos|lo|la ~1 lo|la? ~1 traen|traéis|llevan|lleváis|entregan|entregáis ~2 a|en ~1 casa|domicilio|puerta ~1 o ~6 ?
      tengo+que|debo|hay+que|tendré+que|paso|voy ~2 pasar|ir|yo ~4 buscar*|recoger*|retirar*|por+él|por+ella|a+por+él|a+por+ella ~2 ? -- devol*|aviso|intent*|cambi*
      ya ~2 se ~1 lo|la ~1 entregaron|entregasteis|dieron|disteis|pasaron|llevaron ~3
      sigue|está|siguen|continúa ~1 todavía? ~1 en|con ~1 su|vuestra|vuestro|sus|el|la|ustedes|vosotros ~1 bodega|almacén|depósito|nave|centro|manos|poder? ~1 ?
      dice|pone|indica|aparece ~3 todavía|aún ~1 no ~2 reciben|recibieron|tienen|han+recibido|lo+tienen|tienen+el ~3 -- reembols*|pago|devolución
      quedarme|quedarse|quedo|esperar|quedarnos|estar ~2 en ~1 casa ~3 ? -- recog*|devol*
      @order|@parcel ~4 está|fue|ha+sido ~1 entregado|entregada ~3 ? -- vecin*|dice|pone|consta|pero|@money
      ^ qué|en+qué día|fecha ?
      cuándo ~3 tener|tendría|tendré|tendremos|recibir|recibiría ~2 el|la|los|las|mi|mis|nuestro ~3 ? -- @money|@bill|respuesta|presupuesto|stock|etiqueta|llamada
      paradero|localización|ubicación ~3 de|del ~4 @order|@parcel|<id> -- cambi*|tienda
      movimiento|movimientos|avance|avances ~2 con|en|de|del ~3 @order|@parcel|<id> ? -- reembols*|devol*|cuenta
      confirm*|indi*|inform*|comuni*|digan|dig*|saber ~4 calendario|programa|programación|fecha|plazo ~2 probable|posible|de ~2 entrega|entregas|llegada|salida|despacho ~6 -- cambi*|factura|precio|presupuesto|tarifa*
      realista|razonable|posible|optimista|pronto ~2 esperarlo|esperarla|contar|recibirlo|tenerlo|recibirla|tenerla ~5 ? -- reembols*
      marido|mujer|esposo|esposa|hijo|hija|madre|padre|compañero|pareja|alguien ~4 quedarse|estar|esperar ~3 casa ~5 ? -- recog*|devol*
      ^ novedades|noticias|alguna+novedad|alguna+noticia ?
      paquetería|transportista|mensajería|agencia ~3 número ~1 de ~1 guía|seguimiento|envío|rastreo ~4 -- devol*
      dónde ~1 miro|veo|consulto|compruebo|puedo+ver|puedo+mirar ~2 cómo|dónde|cuándo|estado|si ~5 -- devol*|factura|reembols*
      cuál ~1 es ~2 número|código|enlace|link ~1 $
      @ask|dar|dais|dan|das|me|nos ~4 fecha|día|hora|plazo ~1 aproximad*|estimad*|orientativ*|previst*|tentativ* ~5 -- @money|presupuesto|precio|cotiz*|factura|cambi*
      viene|vienen|llega|sale|traen|trae ~2 hoy|mañana|ya|esta|este|el ~2 @parcel|@order|lo+mío ? -- error|cobr*
      saber|sé|dar|tener|decir* ~4 hora|día ~5 me|nos|lo|la|llega|viene|traen|entregan ~4 -- cambi*|tienda|llam*
      más ~1 o ~1 menos ~3 hora|día|cuándo|fecha ~3
      esperar|espero|contar ~2 con? ~1 mi|el|nuestro|los|mis ~1 @order|@parcel ~3 -- @money|cancel*|cambi*|devol*
      actualizarnos|actualizarme|actualizar|compartirnos|compartirme|compartan|compartir|comparta|informarnos|informarme|proporcionar*|facilitar* ~4 estatus|estado|situación|status ~7 -- devol*|reembols*|pago|factura|cotiz*|cuenta
      estatus|estado|situación ~2 de ~1 embarque|envío|despacho|expedición|entrega|salida ~9 -- devol*|reembols*|pago
      favor ~1 de ~1 actualizar*|informar*|indicar*|confirmar* ~4 estatus|estado|fecha|salida|envío|entrega|guía|seguimiento ~6 -- devol*|reembols*|pago|factura|cotiz*
      dieron|entregaron|dado|entregado|pasaron|llevaron ~2 ya? ~1 a|al ~1 ups|dhl|fedex|correos|seur|mrw|gls|transportista|mensajería|paquetería ~2 ? -- vecin*
      suena|figura|aparece|consta|reconocen ~2 el|ese|mi ~1 número ~3 -- devol*|cuenta|factura|tarjeta
      cuánto ~2 le ~1 queda|falta ~4 -- stock|garantía|unidades
      qué ~1 se ~1 sabe ~2 de|del|sobre ~4 -- reembols*|devol*|reclam*
      sigue|siguen ~1 previst*|programad*|en+pie|planead* ~2 para ~3 ? -- llam*|recog*
      revis*|mir*|comprueb*|comprob*|consult* ~3 @order ~3 & salió|sale|va|dónde|cuándo|estado|saber -- direcc*|dirección|cobr*
      me|nos ~1 revisan|miran|revisáis|miráis|consultan|revisas|miras ~2 @order|el ~2 <id>? ~2 por+favor? $
      hay ~1 manera|forma|modo|posibilidad ~2 saber ~3 cuándo|dónde|qué+día|qué+hora ~6 -- @money|stock
      cómo ~1 puedo|hago|veo|sé|consulto ~3 dónde|estado|seguimiento|por+dónde ~5 -- devol*|factura|reembols*
      número|código|enlace|link ~2 y|para|así|que ~2 miro|sigo|seguirlo|mirarlo|veo|consulto|consultarlo|rastrearlo -- descuento|devol*|factura
      se ~1 sabe ~1 algo|cuándo ~6 -- @money|reclamo|stock|devolución|queja
      ! no|sin|ningún|falta|tampoco ~5 número|código|enlace|link|datos|información ~1 de? ~1 seguimiento|rastreo|envío|guía ~4 -- @money|devolución|etiqueta|reconoce|funciona|cambi*
      ! no ~2 encuentro|veo|encontramos|vemos|localizo|aparece|hallo ~3 seguimiento|rastreo ~3 -- devolución|etiqueta
      algún|alguna|el|un|del ~1 código|número|enlace|link|dato ~3 seguir|seguirlo|rastrear|rastrearlo|seguimiento|rastreo ~4 ? -- devolución|etiqueta|no+reconoce
      quiere+decir|significa|entonces|o+sea ~3 que? ~2 @arrive|@leave|vienen|viene|pasan|pasa ~3 ? -- stock|reembols*|devol*
      qué ~1 día|fecha ~2 tenéis|tienen|tiene|tienes|piensan|pensáis|calculan|calculáis|prevén|prevéis|estiman ~5 mandar*|enviar*|despachar*|sacar*|entreg*|salir|que+salga|que+llegue -- @money|etiqueta|factura
      cuándo|día ~2 tenéis|tienen|piensan|pensáis|calculan|calculáis|prevén|prevéis|estiman|creen|creéis ~4 mandar*|enviar*|despachar*|sacar*|entreg*|salir|salga|llegue|llegará|llega -- @money|etiqueta|factura
      y ~1 qué ~1 día|fecha|hora ~2 sería|será|puede+ser ~1 ?
      sigue|figura|aparece|pone|dice|está|continúa|todavía|aún ~3 procesando|en+proceso|en+preparación|preparando|en+preparacion ~6 -- reembols*|devol*|pago+en|cambi*|reclam*
      haber|haya|esté|estar|estemos|quedarme|quedarse ~2 alguien|uno|yo|nadie ~2 casa|domicilio ~5 ? -- recog*|devol*
      hace|hay ~1 falta|que ~1 que? ~1 haya|esté|estar|estemos|quedarme ~2 alguien|uno|yo|en ~2 casa ~5 ? -- recog*|devol*
      decía|decían|ponía|dijeron|dijisteis|prometieron ~3 que? ~1 llegaba|llegaría|llegaban|venía|salía|saldría|estaría|entregaban|entregarían|lo+recibía ~4 -- @money|reembols*|llam*|etiqueta
      decía|decían|ponía|dijeron|dijisteis|prometieron ~1 que ~1 llegaba|llegaría|llegaban|venía|salía|saldría ~4 -- @money|reembols*|llam*|etiqueta
      a ~1 qué ~1 hora ~2 suelen|suele|acostumbran|pasan|pasa|vienen|viene|llega|llegan|entregan|reparten ~4 -- abren|cierran|tienda|recog*|llam*
      ya ~1 viene|vienen|va|llega|sale|salió ~3 @order|@parcel|lo+mío -- error|correo|cobr*
      saben|sabéis|sabes|sabe|hay|tienen|tenéis|supieron ~1 algo|más ~3 de|del|sobre ~3 @order|@parcel|mi|lo+mío ~2 ? -- @money|reclam*|stock|devol*|queja|material|talla
      fecha ~1 de ~2 despacho|salida|envío|entrega|llegada|expedición ~5 @order|<id> -- @money|cambi*|factura|presupuesto|precio|tarifa*|cotiz*
      confirm*|indi*|inform*|comuni*|detall*|dig*|precis* ~6 estado|situación|estatus|fecha|día|plazo|transporte|transportista ~3 de? ~2 despacho|envío|expedición|entrega|salida|transporte|@order ~8 -- @money|devol*|pago|factura|cotiz*|presupuesto|precio|reclam*|cambi*
      actualiz*|inform* ~4 sobre|acerca|respecto ~4 @order|@parcel|envío|<id> -- devol*|reembols*|direcc*|dirección|datos|factura|reclam*
      con ~1 qué|cuál ~1 empresa|compañía|transportista|agencia|mensajería|paquetería ~2 de? ~1 transporte|reparto|envío|mensajería|va|viene|lo|se ~4 -- trabajan|suelen|normalmente
      cómo ~3 me|nos|lo ~1 entero|enteraré|entera|sé|sabré|avisan ~3 cuándo|cuando|si|que ~3 @leave|@arrive
      quién ~2 trae|traerá|lleva|entrega|reparte|transporta ~5 -- reembols*|devol*
      ya ~1 está|estará|estaría|anda ~2 en|cerca|por ~2 país|ciudad|camino|provincia|reparto|aquí ~1 ? -- agot*
      puede|podría|podrá|suele|debería ~1 llegar*|tardar|venir|estar+aquí ~3 ? -- @money|reembols*|tarde|más
      cuánto ~3 tardará|tardaría|demorará|le+queda ~5 -- @money|reembols*|devol*|normalmente|estándar|si+pido|si+compro
      por ~1 dónde ~2 anda|va|viene|está|van ~4 -- @money|tienda
      entrega|llegada|salida|despacho|envío ~1 previst*|estimad*|aproximad* ~4 @order|mi|nuestro|del -- les|su|precio|presupuesto
      ya ~3 llevaron|llevado|dieron|dejaron ~2 a|al|en ~1 @carrier ?
      forma|manera|cómo|puedo|posible ~3 seguir|rastrear|localizar|ver ~2 @order|@parcel
      recibiré|recibiremos|tendré|tendremos|recibiría ~5 antes|para|a+tiempo|el|este|esta|mañana|hoy ~4 ? -- @money|@bill|respuesta|llamada
      saben|sabe|sabéis|sabes|hay|tienen|tenéis|tienes ~2 algo|noticia|noticias|novedad|novedades ~2 de|del|sobre ~4 @order|@parcel|mi|mis|lo -- @money|reclamo|reclamación|queja|stock|devolución
      consultar|saber|preguntar|decís|decir|dicen|confirmar ~3 si ~6 @leave|salieron -- @money|@bill|transferencia|etiqueta
      qué ~1 transporte ~5 -- trabajan|usan
      tiene|tienen ~2 la? ~1 @carrier ~2 -- teléfono|trabajan
      para ~2 qué|cuándo ~1 día|fecha ~8 -- cambi*
      qué ~1 día|fecha|hora ~5 entreg*|llega*|traer*|traen|enviar* -- si+hago|si+pido|dejan+de
      reconoce|funciona|sirve ~4 enlace ~2 seguimiento
      estará|estarán ~3 para ~2 entonces|esa+fecha|el
      ya ~2 entregaron|dieron ~4 paquetería|transportista|mensajería|correos|ups|dhl|fedex
      nombre ~2 de ~2 mensajería|transportista|paquetería|repartidor|agencia
      con ~1 qué ~2 transportista|agencia|mensajería|empresa ~3 ? -- trabajan|suelen|comprado|normalmente
      dónde ~3 está|están|anda|andan|quedó|se+encuentra|se+encuentran|va|está+ahora ~4 -- dinero|reembolso|factura|tienda|almacén|mi+dinero|mando|devolución
      dará|da|dan ~1 tiempo ~3
      cuándo ~3 contar|cuento ~2 con
      entiendo|verdad ~3 @leave ~3 hoy|mañana|lunes
      por ~1 dónde ~1 va|anda|viene
      cómo ~1 va|van ~1 eso|esto|lo+mío|todo
      datos ~2 de? ~1 expedición|envío|seguimiento|transporte ~3 -- cambi*
      vienen|viene|llegan|van|llega ~2 aparte|separado|por+separado|en+otro ~3
      llegó ~1 a ~1 salir
      sigue|siguen|está|viene ~1 en+camino|de+camino ? -- error
      y ~1 el|la|lo|los|las ~1 número|otro|otra|resto|demás ~2 ?
      y ~1 mi|mis ~2 $
      y ~1 mi|mis ~3 ?
      ver*|mirar|mire|miren|revis* ~3 @order ~6 dónde|estado|cómo|cuándo|va
      reconoce|funciona|aparece|sirve ~5 usps|ups|fedex|dhl|seguimiento|rastreo
      número|enlace|código ~8 no ~3 reconoce|funciona|aparece|sirve|existe & seguimiento|rastreo|ups|usps|fedex|dhl|correos|envío|dieron -- descuento|portal|cupón|pago
      cuándo ~6 @arrive|@leave -- @money|@bill|existencias|stock|disponible|reposición|si+pido|si+compro|de+nuevo|otra+vez+en|os+llega|plata|reintegro|transferencia|más|les|etiqueta|me+llaman|devuelven|abono|recibirán+más
      cuándo ~3 lo|la|los|las ~1 @leave|@arrive|mandan|traen|envían -- @money|stock
      ya ~2 @leave|enviaron|mandaron|salió -- @money|@bill|devol*|dirección|etiqueta|producto+equivocado
      @leave ~1 ya -- @money|@bill
      ha|han|fue|fueron|está|sido ~3 enviado|enviada|despachado|salido|expedido|mandado|enviados|enviadas|salió|en+camino|de+camino ? -- @bill|etiqueta|equivocad*|error|reembols*
      estado|situación|estatus|status ~3 @order|@parcel|orden|<id> -- devolución|reembolso|reintegro|abono|dinero|plata|rma|cuenta|reclamo
      @order ~3 estado|situación|estatus -- devolución|reembolso
      cómo ~2 va|van|viene|sigue|está ~2 @order|@parcel|mi|lo+mío|el+tema+del -- @money|devolución
      en qué ~1 estado|fase|punto|etapa ~4 -- devolución|reembolso|reintegro|abono|dinero|plata|reclamo
      alguna|alguna|alguna|hay|tienen|algún ~1 novedad|novedades|noticia|noticias|información|avance -- @money|devolución|stock|reclamación|reclamo|queja|repon*
      novedades|noticias ~2 del|de|sobre ~3 @order|@parcel
      @ask|dar|dan|darme|enviar|mandar|facilitar|me|tener|pasar|falta|cuál|nos|y ~6 número|código|enlace|link|datos ~1 de ~1 seguimiento|rastreo|guía|envío -- no+reconoce+la+devolución
      rastrear|localizar|seguir|ubicar ~3 @order|@parcel|lo
      @ask|saber|cuál|indiquen|necesitamos|confirmen|aproximada|me ~6 fecha|día|hora|plazo ~1 de? ~2 entrega|llegada|envío|salida|aproximada|estimada|prevista|despacho -- cambiar|presupuesto|precio|acuse|cotiza*|orden+de+compra|precios
      fecha ~2 estimada|prevista|aproximada
      para|por ~1 cuándo ~6
      cuánto ~2 falta|tarda|tardará|tardan|demora ~4 @order|@parcel|llegar|mi -- @money|devolución|suele|normalmente|estándar|envío+estándar
      qué|cuál ~1 día|hora|transportista|empresa|agencia|mensajería ~5 @arrive|@leave|viene|lo|mi|se -- trabajan|devolución|usan|abren
      con qué ~1 transportista|empresa|agencia|mensajería|paquetería ~2 viene|va|lo|mandaron|enviaron|salió
      quién ~2 trae|entrega|reparte|lleva
      llegará|llega|llegan|llegarán|llegaría|estará|va+a+llegar|vendrá|entregarán|sale ~5 a+tiempo|antes|hoy|mañana|lunes|martes|miércoles|jueves|viernes|sábado|domingo|semana|para ? -- si+pido|si+compro|si+hago|si+encargo|si+hiciera|les
      sigo|seguimos|estoy|llevo|estamos ~1 esperando|sin+noticias|sin+recibir|sin+tener ~4 -- @money|respuesta|@bill|abono|contestación|confirmación
      saber|decir|dirían|dicen|digan|confirmar|informar|dónde ~3 si|cuándo|dónde|qué+día ~5 @arrive|@leave -- @money|stock|@bill|disponible|si+pido|si+compro
      qué ~1 día ~3 entregaron|entregó|entregado|entregada|llegó
      salió|sale|saldrá|ha+salido ~4 ?  -- @money|cuánto+sale|cuanto+me+sale|cuánto+saldría|qué+precio|envíos|sale+el+envío
      qué ~1 pasa|pasó|sucede|ocurre ~2 con ~3 @order|@parcel|<id>|mi|mis -- @money|dinero|pago|reembolso|devolución|cuenta
      ha|han ~1 llegado|salido ? -- devolución|reembolso|pago|transferencia|devuelt*
      está|viene|va|sigue ~4 en+camino|de+camino|en+reparto|en+tránsito ?
      vuelta|información|info ~3 sobre|de|del ~3 @order|@parcel
      puedo|podemos ~2 ir|pasar ~3 recoger*|buscar*|retirar* ? -- aviso|intento|compro|tienda|devol*
      y ~2 otra|otro|segunda|segundo|resto|demás ?
      cuándo ~4 otra|otro|segundo|segunda|resto|demás ~3 -- @money|reembolso
    `,
    tells: `
      prometían|prometieron|decían|dijeron|ponía ~4 <n> ~2 días|horas|semanas -- reembols*|llam*
      ! no|nunca|todavía|aún|sin ~4 llegado|llega|llegó|recibido|recibí|recibimos|enviado|salido|mandado|entregado|llegan -- @money|@bill|confirmación|respuesta|correo|contesta*|entregado+pero|figura|etiqueta|mando|cargador|pieza|llamada|marc*
      ! nada|ninguna ~2 de ~2 @order|@parcel|mi|rastreo|seguimiento|noticias
      sin|ninguna ~1 noticias|novedades|noticia|información
      hasta ahora nada
      llevo|lleva|llevamos|van|hace|desde|ya ~2 <n>|una|dos|tres|varios|nueve|seis|ocho|cinco|cuatro|diez ~1 días|semanas|semana|mes -- reembols*|respuesta|contest*|devol*|escrib*|llam*
      en ~1 proceso|preparación|procesando|tránsito|reparto
      etiqueta ~2 creada|creado|generada
      pone|dice|aparece|figura|sale ~3 en+preparación|en+proceso|procesando|en+tránsito|pendiente+de+envío|preparando|etiqueta+creada
      enlace|página|web|código|número ~3 seguimiento|rastreo ~5 no|error|blanco|nada
      seguimiento|rastreo ~6 no|error|nada|blanco
      retraso|retrasado|retrasada|demora|tarde|atrasado|con+retraso
      tenía|tenían|debía|debían|debería|prometieron|iba|prevista|previsto|dijeron ~3 llegar|entregar*|venir|que+llegaba|estar|para ~3 -- llamar*|reembols*|dinero
      @carrier ~4 no ~2 tiene|aparece|consta|ha
      estar|esté|estaré|estoy ~2 casa ~9
      lugar|punto ~1 de ~1 recogida|recolección|entrega -- cambiar|@change
    `,
    hints: `
      seguimiento|rastreo|transportista|repartidor|guía
      esperando
      estado|estatus
      @carrier
      compré|pedí|compramos|pedimos|compra|hice
      casa|viaje|vacaciones|cumpleaños|regalo|navidad|boda|invitados|reyes|mudo
      antes|para del|de|el lunes|martes|miércoles|jueves|viernes|sábado|domingo|fin
      urge|urgente|prisa
      dónde|cuándo
    `,
    subjects: `
      dónde|cuándo|seguimiento|rastreo|estado|retraso|enviado|enviaron|salió|llega|llegará|novedad|novedades
      fecha ~2 entrega|llegada|envío
      entrega|envío $ -- dirección|condiciones|incompleta|fallida|parcial|express
      mi @order|@parcel $
    `,
  },
  order_confirmation: {
    asks: `
      ! nunca|no ~4 salió|vi|apareció|llegó|cargó ~4 gracias|confirmación ~3 -- devol*|reembols*
      quedó|llegó|entró|pasó|salió|fue ~4 o ~5 otra+vez|de+nuevo|vuelvo|repito|hacerlo|empezar -- devol*|reembols*
      lo|la|algo|esto|eso ~1 tienen|tenéis|tiene ~1 registrad*|apuntad*|anotad*|en+el+sistema|en+su+sistema ~2 ?
      les|os|le ~1 llegó|entró|ha+llegado|ha+entrado ~2 pedido|compra ~1 mío|mía|nuestro|nuestra|a+mi+nombre? ~6 ?
      lo|la ~1 hago|hacemos|pido|compro|repito ~2 otra+vez|de+nuevo ? -- devol*|descalcific*
      ! no ~2 acuerdo|recuerdo|sé|sabemos|seguro|segura ~3 si ~3 terminé|acabé|completé|finalicé|llegué|pulsé|di|confirmé|pagué|compré|hice|terminamos ~6 -- devol*|talla
      ! quedé|quedo|quedamos|estoy ~1 sin|con ~1 saber|duda|la+duda ~1 de? ~1 si ~2 pasó|entró|quedó|se|compré|terminé|fue|llegó ~4 -- devol*|reembols*
      internet|luz|conexión|señal|wifi|página|app|banco|web|sesión ~5 pagar|pago|compra|comprar|finalizar|pagando|comprando & cayó|cayo|cortó|fue|falló|error|perdí|cerró -- seguimiento|reembols*
      cayó|cortó|fue|falló|perdí|cerró ~2 internet|luz|conexión|señal|wifi|página|app|web|sesión ~5 pagar|pago|compra|comprar|finalizar|pagando|comprando|momento -- seguimiento|reembols*
      está|tienen|tenéis|aparece|consta|figura ~2 mi|el|la ~1 pedido|compra ~2 en ~1 su|vuestro|el ~1 sistema|lista|registro ~1 ?
      agradec*|gustaría|quisiera|quería ~4 dijeran|dijerais|confirmaran|confirmarais|supieran|saber|digan|decir* ~2 si ~3 compra|pedido ~3 hecha|hecho|bien|registrad*|realizad*|quedó|entró ~2 -- enviad*|devol*
      se ~1 aceptó|confirmó|validó|cursó|generó|creó ~3 -- devolución|reembolso|reclamación
      entró|entraron|llegó|pasó|quedó|salió ~1 alguno|alguna|uno|una|bien|algo|mi|el|la ~1 pedido|compra|pago? ~1 ? -- devol*|reembols*|correo|tarde|equivocad*|qué+día|cuándo|qué+fecha|dónde|paquete
      se ~1 hizo|ha+hecho|realizó|completó|efectuó|cobró|registró|procesó ~2 bien|correctamente|ok ~3 pago|pedido|compra|cobro ? -- dos+veces|devol*|reembols*|doble
      quedó|quedo|queda ~3 o ~1 no ~2 -- talla|grande|chic*|bien+de
      ! no ~1 sé|se ~1 si ~2 quedó|quedo|entró|se+hizo|se+registró|pasó|salió|compré|se+compró ~6 -- devol*|reembols*|talla
      ver|ven|veis|decir|saber|comprobar|mirar ~2 si ~1 les|os|lo ~1 llegó|entró|llegado|entrado ~3 -- devol*|pago|dinero|carta
      tenéis|tienen|tiene|tienes|ven|veis|figura|consta|existe ~1 mi|nuestro|un|algún|el ~1 pedido|compra ~5 ? -- stock|listo
      dado|di|dimos|le+di|pulsé|pinché|cliqué|apreté|pagando|comprando|pagar|comprar ~6 colgó|colgada|colgado|blanco|nada|error|cayó|cerró|congeló|trabó ~4 -- seguimiento|reembols*
      se ~1 ha|han|hizo|quedó ~2 hecho|registrado|realizado|tramitado|completado|guardado|grabado|procesado|efectuado|hecha|registrada -- devolución|reembolso|cambio|pago+duplicado
      habéis|han|has|ha ~2 recibido|registrado|anotado ~4 ? -- devolución|dinero|pago|devuelt*|paquete+de
      quedó|queda|quedado ~2 hecha|hecho|registrad*|bien|realizad*|confirmad*|grabad*|ok|ingresad* ~4 ? -- talla|grande|chic*
      quedó|queda|quedado ~2 hecha|hecho|registrad*|realizad*|confirmad*|grabad* ~3 pedido|compra|orden
      se ~1 compró|hizo|registró|pagó|realizó ~2 o ~1 no
      hacerlo|hacerla|comprarlo|comprarla|pedirlo|pedirla|pagar ~1 dos ~1 veces
      consta|figura|aparece ~3 en ~1 su|vuestro ~1 sistema
      tienen|tengan|tenéis ~2 mi ~1 pedido -- dónde|cuándo
      cobraron|cobrado|pagué|pagar ~6 no|sin|ni ~4 correo|confirmación|mensaje|número -- reembols*
      ! no|ni|sin|nunca|ningún|ninguna ~5 confirmación -- orden+de+compra|oc|po|cancel*|devol*|acuse
      confirm* ~5 recibido|recibieron|recibida|registrado|registrada|realizado|realizó|tramitado|hecho|en+curso|correctamente -- pago|transferencia|devol*|orden+de+compra|oc|po|reembolso|acuse
      recibieron|recibido|llegó|entró|registró|les+llegó|tienen ~3 pedido|compra|orden ? -- devolución|pago|transferencia|dirección
      se ~2 tramitó|realizó|hizo|registró|efectuó|completó|procesó|guardó ~4 -- devolución|reembolso|intento
      ver|ven|encuentran|localizan|aparece ~3 pedido ~3 con|bajo|a+mi+nombre|mi+correo -- estado
      tenía|tendría|debía|debería ~2 llegarme|llegar|recibir ~2 correo|confirmación|mensaje
      seguro|segura|seguros ~2 de ~1 que ~2 tienen|recibieron|llegó
      si ~2 les|lo|la ~2 entró|llegó|recibieron ~3
      pedido|compra|orden|mi ~4 confirmado|confirmada|registrado|registrada|tramitado|realizada|hecho|bien+hecho|completada ?
      está ~2 bien|confirmado|confirmada|registrado|registrada|hecho|ok ~2 pedido|compra|orden
      reenviar|reenvían|reenvíen|mandan|mandar|envían|enviar ~6 confirmación -- orden+de+compra|cancel*|devol*|adjunt*
      ! no ~3 aparece|figura|sale|veo|consta ~4 en mi|la ~1 cuenta|historial|perfil
      ! no ~1 aparece|figura|sale ~2 nada ~3 cuenta
      tengo|debo|hay ~1 que ~1 repetirlo|repetir|hacerlo+de+nuevo|volver+a
      quiero|quería|quisiera|necesito|solo|para ~3 asegurarme|comprobar|verificar|estar+seguro|estar+segura ~6 pedido|compra|registrad*|quedó|bien
      ! no ~3 recibo+ni+confirmación|correo+de+confirmación|número+de+pedido|ningún+número|ningún+correo
    `,
    tells: `
      ! no|ningún|sin ~5 correo|mensaje|acuse ~4 -- orden+de+compra|oc|reembolso|devolución|salido
      cortó|cayó|colgó|blanco|trabó ~6 & finalizar|comprar|pagar|pedido|compra|página
      todo ~1 bien|ok|correcto ?
      página|web|pantalla|sitio|tienda|app ~4 blanco|colgó|congeló|error|cerró|trabó|bloqueó & pagar|pago|pedido|compra|confirm*|pagué
      ! no ~3 vi|salió|dieron|apareció ~3 número
      de ~1 ustedes ~2 nada|no ~3
      nada ~2 de ~1 ustedes -- banco
      cerré ~3 página
      cobraron|cargaron|cobrado & nada|ni|confirm*|correo
    `,
    hints: `
      confirmación|confirmen|confirmar|confirmado
    `,
    subjects: `
      confirmación|confirmado|recibieron|les+llegó|se+tramitó|pedido+ok|sin+confirmación
    `,
  },
};
