// What people write to an order desk in Spanish, from Spain and the Americas, with and without accents, tú, vos and
// usted. Shape: language-rules.ts; notation: patterns/token-pattern.ts.
import type { LanguageRules } from './language-rules.ts';

export const spanish: LanguageRules = {
  language: 'es',
  classes: {
    want: 'quiero|queremos|quisiera|quisiéramos|querría|querríamos|quería|queríamos|deseo|deseamos|desearía|necesito|necesitamos|necesitaría|necesitaríamos|prefiero|preferimos|preferiría|me+gustaría|nos+gustaría|solicito|solicitamos|pretendo|tengo+que|debo|voy+a|vamos+a|pensaba|intento|ruego|rogamos',
    ask: 'favor|podéis|podríais|podrías|me+decís|me+dicen|me+dices|nos+decís|decidme|quería|querríamos|consultar|pueden|puede|podrían|podría|puedes|podrías|podés|quiero|queremos|quisiera|necesito|necesitamos|rogamos|ruego|solicito|solicitamos|agradecería|agradeceríamos|pido|pedimos|gustaría|querría|deseo|urge|sería+posible|es+posible',
    order: 'pedido|pedidos|orden|órdenes|compra|compras|po|oc|<id>|encargo',
    parcel:
      'paquete|paquetes|envío|envíos|entrega|entregas|caja|cajas|bulto|bultos|palé|palés|palet|palets|expedición|mercancía|paquetería|encomienda|encomiendas|reparto',
    goods:
      'artículo|artículos|producto|productos|cosa|cosas|prenda|prendas|unidad|unidades|pieza|piezas|mercancía|mercadería|material',
    thing: '@order|@parcel|@goods',
    money:
      'dinero|reembolso|reembolsos|reembolsan|reembolsaron|reembolsado|reembolsen|reintegro|abono|importe|plata|lana|nota+de+crédito|devolución+del+dinero|reembolsarme|reembolsar',
    bill: 'factura|facturas|ticket|recibo|recibos|comprobante+fiscal|comprobante+de+compra|justificante+de+compra|boleta|facturar|cfdi',
    arrive:
      'llega|llegan|llegará|llegarán|llegaría|llegue|lleguen|llegar|llegó|llegado|llegando|entrega|entregan|entregarán|entregará|entreguen|entregar|entregado|entregó|entregaron|recibo|recibiré|recibir|recibiremos|recibirlo|reciba|recibirla|viene|vienen|vendrá|trae|traen|tendré|tenerlo|tenerla|tendremos|esté+aquí|estará|llegarme|llegarnos',
    leave:
      'sale|salen|saldrá|saldrán|salió|salieron|salido|salga|salir|envían|envía|enviaron|enviado|enviada|enviados|enviadas|envíen|enviarán|enviará|enviar|mandan|mandaron|mandado|manden|mandarán|despachado|despachada|despachados|despachadas|despacharon|despacharán|despachan|enviasteis|mandasteis|enviáis|mandáis|expedida|expedido|partió|en+camino|de+camino',
    carrier:
      'ups|usps|fedex|dhl|dpd|gls|seur|mrw|correos|estafeta|repartidor|transportista|mensajero|mensajería|mensajeria|paquetería|courier|conductor|chofer|seguimiento|rastreo|agencia|agencia+de+transporte|empresa+de+transporte',
    cancel: 'cancel*|anul*|desist*|revoc*',
    broken:
      'roto|rota|rotos|rotas|rompió|rompieron|dañado|dañada|dañados|dañadas|dañó|daño|daños|defectuoso|defectuosa|defectuosos|defectuosas|defecto|agrietado|agrietada|agrietados|agrietadas|grieta|grietas|rayado|rayada|rayados|arañazo|arañazos|rayón|abolladura|abollado|abollada|doblado|doblada|golpeado|golpeada|aplastado|aplastada|mojado|mojada|mojados|estropeado|estropeada|estropeados|estropeadas|rasgado|rasgada|desgarrón|quebrado|quebrada|astillado|averiado|averiada|hecho+pedazos|hecho+trizas|hecho+añicos|en+pedazos|en+trocitos|hecha+pedazos|mal+estado|manchado|manchada|descosido|partido|partida|partidos|partidas|rajado|rajada|quemado|quemada|quemados|podrido|podrida|podridos|marchito|marchita|marchitas|derretido|derretida|mohoso|reventado|reventada|desportillado|desportillada|despegado|despegada|torcido|torcida|abollados|aplastados|aplastadas|gotea|pierde+agua|agujero',
    change:
      'cambiar|cambio|cambie|cambien|cambian|cambia|cambiarla|cambiarlo|cambiarlos|cambiarlas|cambiarían|cambiaría|cámbienlo|cambies|modificar|modifiquen|modificación|corregir|corrijan|corríjanlo|corrigen|corrección|actualizar|actualicen|actualización|rectificar|editar|arreglar|arreglen',
    product:
      'talla|tamaño|color|modelo|versión|número|cantidad|cantidades|s|m|l|xl|negro|negra|negros|negras|blanco|blanca|rojo|roja|rojos|azul|azules|verde|gris|beige|amarillo|rosa|marrón|plateado|dorado|grande|pequeña|pequeño|mediana|chica|chico',
    several: '<n>|<id>|docena|docenas|cien|cientos|varios|varias|unidades|piezas|cantidad|volumen|mayor',
  },
  spellings: {
    q: 'que',
    k: 'que',
    ke: 'que',
    xq: 'porque',
    pq: 'porque',
    xfa: 'por favor',
    porfa: 'por favor',
    porfavor: 'por favor',
    porfis: 'por favor',
    plis: 'por favor',
    tmb: 'también',
    tb: 'también',
    grax: 'gracias',
    grx: 'gracias',
    salu2: 'saludos',
    bn: 'bien',
    x: 'por',
    dnd: 'donde',
    cdo: 'cuando',
    uds: 'ustedes',
    ud: 'usted',
    pedio: 'pedido',
    pedidio: 'pedido',
    embio: 'envío',
    embiar: 'enviar',
    enviao: 'enviado',
    resivi: 'recibí',
    recivi: 'recibí',
    recibi: 'recibí',
    recivido: 'recibido',
    resibido: 'recibido',
    yego: 'llegó',
    yega: 'llega',
    debolver: 'devolver',
    debolucion: 'devolución',
    devolucion: 'devolución',
    direcion: 'dirección',
    direccón: 'dirección',
    reenbolso: 'reembolso',
    rembolso: 'reembolso',
    reembolzo: 'reembolso',
    rembolsar: 'reembolsar',
    fatura: 'factura',
    factuar: 'facturar',
    seguimeinto: 'seguimiento',
    traking: 'seguimiento',
    tracking: 'seguimiento',
    guia: 'número de seguimiento',
    canselar: 'cancelar',
    cancelacion: 'cancelación',
    equibocado: 'equivocado',
    disponivle: 'disponible',
    cuanto: 'cuánto',
    colgo: 'colgó',
    emails: 'correos',
    email: 'correo',
    mail: 'correo',
    e: 'e',
  },
  negators: ['no', 'nunca', 'jamás', 'tampoco', 'ni', 'sin', 'nadie', 'nada'],
  turns: ['pero', 'sino', 'así', 'por', 'solo', 'sólo', 'entonces', 'y', 'que'],
  abilities: ['puedo', 'pude', 'podemos', 'pudimos', 'podido', 'deja', 'permite', 'logro', 'consigo', 'sé', 'sabemos'],
  requests: `
    pongan*|pónganme|poned*|ponedme|ponme|añad*|agreg*|cambien*|cambiad*|mandadme|enviadme|decidme|añadís -- puse
    por favor -- encontrará*|adjunt*
    pueden|puede|podrían|podría|puedes|podrías|podés|podríais|podéis
    quiero|queremos|quisiera|necesito|necesitamos|solicito|solicitamos|exijo|exigimos|ruego|rogamos|deseo|agradecería|agradeceríamos|pido|pedimos|me+gustaría|nos+gustaría|querría|espero+que
    díganme|dígame|dime|avísenme|avísame|envíenme|envíeme|mándenme|manden|indíquenme|indiquen|confirmen|confirmenme|confírmenme|informen|infórmenme|háganme|denme
    ^ cómo|qué|cuándo|dónde|cuál|cuáles|quién|cuánto|cuántos|cuántas|por+qué ~1 es|son|está|están|hay|hago|puedo|pueden|tengo|tiene|tienen|debo|va|van|cuesta|tarda|pasa|me|se|llega
  `,
  received: `
    me|nos|ya|ha|han|lo|la|los|las ~2 llegó|llegaron|llegado|recibí|recibimos|recibido -- correo|mensaje|aviso|confirmación|factura|sms|cobr*
    ^ todo|llegó|llegaron|recibí|recibimos|he+recibido|hemos+recibido|ha+llegado ~4 -- correo|mensaje|aviso|confirmación|factura|sms|respuesta
    probé|probado|probarme|abrirlo|abrirla|abrí ~3
  `,
  wishes: [
    'no',
    'ni',
    'nunca',
    'nadie',
    'quiero',
    'queremos',
    'quisiera',
    'quisieramos',
    'necesito',
    'necesitamos',
    'prefiero',
    'preferimos',
    'tambien',
    'ademas',
    'envienme',
    'enviame',
    'mandenme',
    'mandame',
    'manden',
    'envien',
    'pongan',
    'ponme',
    'dejen',
    'dejalo',
    'hagan',
    'haz',
    'equivoque',
    'error',
    'equivocacion',
    'problema',
    'desgraciadamente',
    'lamentablemente',
    'debe',
    'deben',
    'deberia',
    'deberian',
    'duplicado',
    'veces',
    'otra',
    'otro',
    'mejor',
    'salvo',
    'ojala',
    'esperaba',
    'arrepenti',
    'arrepiento',
    'cargaron',
    'usen',
    'falta',
    'vayan',
  ],
  courtesies: `
    espero|esperamos ~2 estén|esté|se+encuentren|encuentren ~1 bien
    me ~1 gustaría organizarme|saberlo|planificar*
    disculp*|perdon*|paciencia
    ^ muchas+gracias|mil+gracias
    ^ gracias
    gracias $
    gracias ~2 $
    gracias ~1 de+antemano|por+adelantado|anticipadas
    cómo|qué ~1 están|estáis|estás|está|andan|tal|le+va|les+va $
    agradec* ~6 ayuda|respuesta|atención|antemano
    quedo|quedamos ~3 espera|atento|atenta|pendiente|disposición
    espero|esperamos ~4 respuesta|noticias|contestación
    me|nos dicen|dice|avisan|confirman|pueden+decir|puede+decir $
    qué ~1 hago|puedo+hacer|hacemos|tengo+que+hacer|debo+hacer|pasa|ocurre|sucede|pasó|puedo+hacer
    y ~1 ahora
    cómo ~1 procedo|proceder|procedemos|lo+hago|hacemos
    pueden|podrían|puede|me|nos ~1 ayudar|ayudan|revisar|comprobar|confirmar|decir|informar|mirar|verificar ~3 $
    es ~2 normal|correcto|así|verdad|cierto|posible $
    solo ~1 quiero|quería|es+para ~3 saber|saberlo
    lo|la|los|las ~1 necesito ~6
    tengo|hay ~1 que ~1 estar|firmar|organizar
    necesito ~1 saber|organizar ~4
    por+favor $
    qué tal|hay
    está ~1 todo ~1 en+orden|bien|ok|correcto ~2 $
    quedo ~3 su|vuestra disposición ~6
    es|será ~1 normal ~1 en+estas+fechas|por+estas+fechas|en+esta+época|a+estas+alturas ~2 $
    si ~1 es ~2 tontería
    es|será|sería eso|esto|lo ~1 normal|habitual|usual|corriente|raro ~2 $
    es ~1 lo? ~1 habitual|usual|corriente|de+siempre ~2 $
    debo|debería|tengo+que|tendría+que|hay+que|debemos ~1 preocuparme|preocuparnos|alarmarme|inquietarme ~2 $
    gustaría|quiero|quería|quisiera ~2 estar ~1 pendiente|atento|atenta|al+tanto ~2 $
    me|nos ~1 llega|llegará|avisan|avisarán|mandan|envían|manda ~2 correo|mensaje|sms|aviso|notificación ~1 $
    por+eso ~1 lo? ~1 pregunto|consulto|escribo
    espero que ~4 fin+de+semana|semana|día|fiestas
    gustaría|quisiera|quiero|quería ~1 saber ~2 qué|a+qué ~2 esperar|atenerme|atenernos ~1 $
    organizarme|organizarnos|planificarme|hacerme+una+idea ~2 $
    algo|todo ~2 mal|bien|correcto $
    hay ~1 algún|algun ~1 problema
  `,
  pointers: `
    me|nos lo|la|los|las ~1 podrían|podrías|podéis|pueden|puedes|puede|podría|podríais|podés ~1 enviar|mandar|pasar|facilitar|dar|decir|compartir|reenviar|indicar por+favor? $
    me|nos lo|la|los|las pasáis|pasan|pasas|pasa|mandáis|mandan|mandas|manda|envían|enviáis|envías|dais|dan|das|facilitan|facilitáis|reenvían|dicen|decís por+favor? $
    pueden|podrían|podéis|puedes|puede|podría|podríais|podés|podrías ~1 enviármelo|mandármelo|pasármelo|dármelo|facilitármelo|enviárnoslo|pasárnoslo|mandárnoslo|facilitárnoslo|decírmelo|reenviármelo por+favor? $
    pásenmelo|mándenmelo|envíenmelo|pasádmelo|mandádmelo|enviádmelo|pásamelo|mándamelo|envíamelo por+favor? $
  `,
  intents: {
    where_is_my_order: {
      asks: `
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
        salió|sale|saldrá|ha+salido ~4 ?  -- @money
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
        se ~1 aceptó|confirmó|validó|cursó|generó|creó ~3 -- devolución|reembolso|reclamación
        entró|entraron|llegó|pasó|quedó|salió ~1 alguno|alguna|uno|una|bien|algo|mi|el|la ~1 pedido|compra|pago? ~1 ? -- devol*|reembols*|correo|tarde|equivocad*
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
        sin ~1 moverse|movimiento|movimientos|actualizarse|actualización|avanzar
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
    change_order: {
      asks: `
        olvidé|olvidamos|olvidado|olvidó ~2 pedir|incluir|añadir|agregar|poner ~5
        pueden|podéis|podrían|puede ~2 incluir|sumar|meter ~3 ?
        poned*|pongan*|ponme|póngame|pon ~6 en+vez+de|en+lugar+de -- dirección|calle|factura|portal
        antes ~1 de ~3 enviarlo|enviarla|enviarlos|mandarlo|mandarla|enviar|enviéis|envíen|salga|mandar ~9 -- dirección|calle|domicilio|portal
        si ~3 no ~4 salido|enviado ~5 añad*|agreg*|cambi*|quit* ~4 -- dirección
        añad*|agreg*|incluid*|incluyan|incluyes|sum* ~6 más|otro|otra|al+pedido|@order|<n>|dos|tres|unos|unas|un|una -- dirección|piso|factura|carrito|nif|cuenta
        pongan*|poned*|ponme|pon|póngame|ponga|manden|envíen ~6 <n> ~6 no|en+vez+de|en+lugar+de -- dirección|calle|portal|piso|factura
        meter|metan|incluir|poner ~4 en ~2 pedido
        @change ~9 antes ~1 de ~1 que ~2 salga|salgan|envíen|manden
        añadir|agregar|sumar|incluir|añadan|agreguen|añadirle|agregarle|añada ~6 @order|artículo|otro|otra|más|uno|una|juego|tarjeta|nota|producto -- dirección|piso|departamento|factura|carrito|nif
        quitar|quiten|quitarle|quite|eliminar|eliminen|sacar|saquen|retirar|retiren ~6 @order|artículo|uno|una|un|segunda|segundo|producto|línea|el|la -- datos|cuenta|base|correo|lista|agencia|teléfono|información
        cancel*|anul* ~3 solo|solamente|únicamente|una+parte|un+artículo|parte|línea
        cancel*|anul* ~9 lo+demás|el+resto|sí+lo+quiero|sí+la+quiero|dejen|mantengan
        @change ~5 talla|color|modelo|cantidad|cantidades|tamaño|versión|línea|número & antes|todavía|aún|pedido|ayer|pedí|salido|salga|mandarla|mandar|enviar -- llegó|recib*|llegaron|queda|quedan|entregaron|correo|factura
        @change ~3 @order -- dirección|domicilio|calle|destino|sucursal|estado|cancel*
        pedí|pedimos|elegí|escogí|puse|seleccioné ~6 pero|por+error|equivocad*|sin+querer ~5 quería|era|queríamos|cambi*|quiero|necesito|gris|talla|la|el -- llegó|recib*|mandaron|enviaron|llegaron|cancel*
        pedí|puse|pusimos|elegí ~6 por+error|sin+querer & cambi*|quit*|reduc*|solo|quiero|modific* -- llegó|recib*
        aumentar|reducir|disminuir|subir|bajar|reducirlo|rebajar ~4 cantidad|cantidades|unidades|línea|pedido|a+uno|a+una|lo -- precio
        puse|hay|pedí ~3 dos ~9 solo ~1 quiero|necesito
        juntar|unir|combinar|agrupar ~5 pedidos|envío|envíos|uno|paquete
        en ~1 un ~1 solo ~1 envío|paquete
        cambiar|pasar|pasen|subir|mejorar ~5 express|exprés|urgente|24+horas|envío+rápido
        retener|guardar|guarden|retrasar|posponer|aplazar|esperen ~6 @order|@parcel|envío|entrega|lo -- cuenta|aduana|fecha
        envíen*|enviar*|manden* ~3 después|más+tarde|a+partir
        no ~1 envíen|manden|lo+envíen ~4 antes|hasta
        nota|tarjeta|mensaje|dedicatoria ~1 de ~1 regalo
        envolver|envuelto|papel+de+regalo|para+regalo
        en+lugar+de|en+vez+de ~9 la|el|versión|litros|modelo & quisiera|quiero|pedido|ponga*|cambi* -- recib*|llegó|mandaron|enviaron|oficina|casa|dirección
        modificación ~2 de? ~2 @order
        modificar|corregir|cambiar|modifiquen|cambien|eliminen|corrijan ~2 línea
        no ~1 envíen|manden|mandar|entreguen ~5 antes|hasta
        elegí|pedí|puse|escogí ~5 cuando|pero ~2 necesito|necesitaba|quería|quiero -- llegó|mandaron
        carrito ~3 error
        solo|sólo ~1 quiero|necesito ~2 una|uno|un
        reducir* ~3
      `,
      tells: `
        antes ~1 de ~1 que ~2 env*|mand*|salg* & añadir|cambiar|cambian|quitar|modificar
        todavía|aún ~2 no ~2 salido|enviado & cambi*|añad*|quit*
      `,
      hints: `
        añadir|quitar|cambiar|agregar
      `,
      subjects: `
        añadir|agregar|quitar|modificar|modificación|cantidad|juntar|retener|nota+de+regalo|una+parte
        envío+urgente|cambiar+talla
      `,
    },
    cancel_order: {
      asks: `
        @want|pueden|podéis|podrían|puede ~2 frenar*|parar*|detener*
        si ~4 no ~3 salido|enviado|mandado ~5 dejamos|dejo|dejadlo|déjenlo|déjelo|olvid*|no+lo+quiero|no+lo+envíen
        dadlo|dadla|denlo|darlo|dar ~2 de ~1 baja ~3 -- boletín|correos|lista|cuenta
        @cancel ~5 @order|todo|completo|entero|ambos|segundo|compra -- suscripción|boletín|cuenta|cancelaron|cancelado+mi|fue+cancel*|solo|datos|del+pedido+cancelado|cancelado|reembolso+del|desde+que|orden+que+cancele|pedido+que+cancele|compra+que+cancele|que+cancele+hace
        cancelar*|cancelen*|cancélen*|cancelo|anular*|anulen|anulo|anúlen*|cancela|cancele -- orden+que+cancele|pedido+que+cancele|compra+que+cancele -- suscripción|boletín|cuenta|newsletter|solo|datos|resto|una+parte|lo+demás
        @want|@ask|prefiero ~4 cancel*|anul* -- suscripción|cuenta|datos|solo|resto|reembolso+del+pedido+cancelado
        cancelación|anulación ~3 @order|total|completa|del|de|de+la -- datos|tratamiento|reembolso|devuel*
        paren|parar|detener|detengan|frenar|stop ~4 @order|envío|compra
        ! ya+no ~1 quiero|necesito|necesitamos|queremos|hace+falta|interesa -- recib*|llegó|devol*|cuenta|correos|quedar
        ! no ~2 lo|la|los|las ~1 envíen|manden|procesen|despachen -- antes|hasta|factura|a+mi+casa
        ! no ~1 envíen|procesen|manden ~2 @order|la|el -- antes|hasta
        dejarlo|dejarla|dejemos|quede|déjenlo ~1 sin ~1 efecto
        déjenlo|déjalo & dinero|devuel*|reembols*|ya
        ya ~1 no ~1 hace ~1 falta
        cambi* ~2 de ~1 opinión|idea|parecer -- devol*|llegó|recib*
        desistir ~3 compra|pedido & ayer|antes|hoy|todavía
        dejar|dejen|quede ~2 sin ~1 efecto ~3
        olvid* ~3 pedido & dinero|reembols*|cancel*
        dar|dé|den ~2 de ~1 baja ~2 @order
      `,
      tells: `
        por ~1 error & pedido|pedí|compra|hizo -- talla|color|recib*|dirección
        pedido ~1 duplicado|doble
        dos ~1 veces & pedido|pedí|compré -- cobr*|carg*|pag*|intent*
        más ~1 barato
      `,
      hints: `
        cancelar|cancelación|anular
        demasiado+tarde
      `,
      subjects: `
        cancelar|cancelación|anulación|anular|cancelo|desistir|paren|ya+no
      `,
    },
    return_request: {
      asks: `
        se ~1 lo|la|los|las pueden|podrían|puede ~1 llevar ~2 -- cuándo+llega
        recoger*|recojan|recogen|recoge ~6 devuelvo|devolvemos|devolución|devolver
        adónde|dónde ~3 mando|envío|devuelvo
        quiero|quisiera|quiero+que ~4 devuelvan ~2 dinero ~2 adónde|dónde|los|las|mando
        @want|@ask|cómo|puedo|posible|dónde|adónde|poder|se+puede|vamos+a|voy+a ~4 devolver*|regresar*|retornar* -- llamada|dinero+de+mi+pedido+cancelado|llamen
        devolver*|devuelvo|devolvemos|devolveré|regresarl* ~5 -- llamada|devolvieron|cuándo|devolverán|exceso|pago+duplicado|remitente|me+van+a+devolver
        cómo ~2 devuelvo|regreso ~3
        etiqueta|formulario|instrucciones|proceso|procedimiento|política|plazo|número|solicitud|gestionar|tramitar|hacer|iniciar|solicitar ~2 de? ~1 devolución|devoluciones|rma -- recib*|estado|con+la+etiqueta|con+su+etiqueta
        devolución ~3 de ~3 @goods|la|las|el|los|un|mi -- estado|reembolso|dinero|importe|han+recibido|llegó|procesaron|recibido
        rma ~3 para|por|de -- bajo|recibido|abono
        ejerzo|ejercer|derecho ~4 desistimiento|desistir|retracto -- datos
        recoger*|recojan|recogida|recolect* ~8 no ~3 quiero|quedar|queremos|sirve
        envíen|manden ~3 alguien ~2 recoger*
        quiero|quisiera|queremos|me|nos|que ~3 devuelvan|devolver|reembolsen|reembolsar ~3 dinero|importe & queda|gusta|calidad|sirve|regres*|devolver|mando|convence|quedar
        adónde|dónde|donde ~2 las|los|lo|la ~1 mando|envío|devuelvo|llevo
        no ~3 gusta|gustó|convence|convenció|conforme|satisfech* ~9 dinero|devol*|reembols*
        me|nos ~1 reembolsen|devuelvan ~4 & devolver|devolución|queda|gusta|salón
      `,
      tells: `
        queda|quedan|quedaron|quedó ~3 chic*|grande|grandes|pequeñ*|ajustad*|larg* & devol*|regres*|dinero -- cambi*
        no ~1 queda|quedan|combina|pega|encaja ~3 -- pedidos
        sobran|sobra|repetido|ya+tengo+uno
        no ~4 quiero ~2 quedar
        devoluciones|devolución|devolver -- llamada|llegado|recibido|recibieron
        me ~1 quedo ~4
        qué ~2 hago ~2 con ~2 otro|otra|los|las|el
        otra+vez|vuelta|nuevo ~1 en ~2 caja
        lo ~1 recogerían|recogen ~2
        no ~3 convence|convenció
        recoger*|recojan ~5
      `,
      hints: `
        devolver|devolución|devuelvo
        reembolso
        no ~2 gusta|queda|sirve|convence
      `,
      subjects: `
        devolución|devolver|devuelvo|desistimiento|rma|etiqueta+de+devolución|derecho -- dinero|llegado|recibido|estado|procesada|cancelad*|reloj+cancelado
        no+me+convence
      `,
    },
    exchange_request: {
      asks: `
        cuándo|ya ~6 talla|número|color ~6 cambi*
        cuándo|ya|dónde ~5 mi|el ~1 cambio|reemplazo|recambio ~4 -- dirección|pieza
        cuándo|ya ~6 talla|número ~1 nuev*|correct*
        mandé|devolví|envié ~8 cambi* ~4
        @change ~6 por ~5 @product|modelo|otro|otra|uno|una|las|los|la|el|<n> -- todavía+no|aún+no|antes+de+que|por+favor|por+error|por+la+l|ayer|no+ha+salido|dirección|dirección+por|en+el+pedido
        me|nos|se ~1 cambian|cambiarían|cambiaría|cambia ~4 -- antes|todavía|aún|dirección|pedí
        cambio|cambios ~2 de ~2 talla|color|modelo|mercancía|producto|artículo|número -- antes|salga|todavía
        hacen|aceptan|permiten|cómo ~4 cambios|cambio
        se ~1 puede|pueden ~2 cambiar ~4 -- todavía|pedido+de+ayer|batería|pila|filtro|funda|dirección|antes|color+de
        las|los|la|lo ~1 puedo|podemos|podría|podemos ~1 cambiar ~4
        puedo|podemos ~2 cambiar* ~2 por
        a ~1 cambio -- de+reseña
        una|un ~1 talla|número ~1 menos|más|mayor|menor
        preferiría|prefiero|quisiera ~4 misma|mismo ~4 en
        me|nos ~1 las|los|la|lo ~1 cambian|cambia|cambiarían
        cambiar|cambio ~4 & queda|quedan|quedaron|aprieta|aprietan|corta|corto|grande|chic*|pequeñ* -- devolver|reembols*|dinero
      `,
      tells: `
        queda|quedan|quedaron|quedó|aprieta|aprietan ~3 & necesito|cambi*|talla|cambio -- devol*|dinero
        necesito ~2 talla|otra|el|la|un ~2 -- antes
        muy ~1 corta|corto|grande|pequeñ*|chic* & cambi*
      `,
      hints: `
        cambiar|cambio|cambian
        queda|quedan|quedaron ~2 chic*|grande|grandes|pequeñ*|larg*|cort*
      `,
      subjects: `
        cambio ~2 -- dirección|opinión|domicilio
        cambiar $
        otro+color|otro+modelo|una+talla|talla+equivocada|numero+más+grande
      `,
    },
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
    damaged_item: {
      asks: `
        dejó|dejaron|ha+dejado|han+dejado ~1 de ~1 girar|andar|enfriar|marchar|moverse|encenderse|cargarse|parpadear|batir|cortar|pitar|cerrar|inflar*
        me|nos ~2 mandan|mandáis|envían|enviáis|pueden+mandar|reponen|reponéis ~2 otro|otra ~2 ? -- talla|color
        todo|toda|medio ~1 quemad*|rot*|podrid*|sec*|aplastad*|mojad*|golpead*
        raya|rayas|mancha|agujero|píxel ~6 & pantalla|trae|tiene|recién|nuevo|nueva|caja
        se ~1 partió|rompió|rajó|despegó|soltó|cayó ~4
        llegó|llegaron|vino|vinieron|venía|venían|recibí|recibimos|está|están|estaba|viene|vienen|trae|tiene|apareció ~6 @broken -- etiqueta|buzón|enlace|no+está+roto
        @broken ~6 al|cuando|nada+más ~3 abrir|desembalar|llegar|recibir
        ! no ~2 funciona|funcionan|enciende|encienden|prende|carga|sirve|sirven|arranca|suena|calienta|cierra|va+bien -- suena+el+número|suene+el+número|les+suena|seguimiento|rastreo|web|página|enlace|código|tarjeta|pago|teléfono|link|enlace|seguimiento|cupón|sirve+la+talla|me+sirve|chat*|seguimiento|sirve+para
        dejó|dejaron|ha+dejado ~1 de ~1 funcionar|cargar|calentar|sonar|encender
        @broken ~3 producto|artículo|lote|unidad|unidades|pieza
        producto|artículo|lote|unidad|unidades|mercancía ~3 @broken
        se ~2 rompió|rompieron|partió|cayó|despegó|descosió|quemó|estropeó ~6 -- web|página
        gotea|pierde+agua|hace+mucho+ruido|hace+un+ruido|chirría|se+apaga+solo|echa+humo
        lado|pantalla|botón|motor|batería|asa|pata|cremallera|tapa|cristal ~4 roto|rota|no+suena|no+funciona|doblad*|rompió
        en ~2 mal|pésimo|malas ~1 estado|condiciones
        @broken $ -- enlace|link|código
        lo ~2 cubre ~3 garantía
        no ~1 pasa ~1 nada & botón|aprieto|pulso|enchuf*|encend*
        rechin*|chirri*|chispas|humo|parpadea|tambalea|cojea
        en|hecho|hecha|hechos ~1 pedazos|trizas|añicos|trocitos
      `,
      tells: `
        @broken -- enlace|web|etiqueta
        fotos|foto|imágenes ~4 & daño*|rot*|golpe*|llegó|mando
        garantía ~4 & rompió|roto|falla|funciona
        falla|avería|averiado|fallo|defect* ~4 -- pago|web|página
      `,
      hints: `
        reparación|garantía|reemplazo
      `,
      subjects: `
        @broken|no+funciona|no+sirve|golpe|llegó+roto|avería -- enlace|link|seguimiento
      `,
    },
    wrong_item: {
      asks: `
        cruzaron|cruzado|confundieron|confundido|mezclaron|mezclado ~3 pedido|pedidos|paquete|paquetes|cajas
        de ~1 otra|otro ~1 persona|cliente|señor|señora -- llame|dirección|puerta|casa
        vino|llegó|viene|ha+venido|ha+llegado|mandaron|mandasteis|enviaron ~1 uno|una|otro|otra ~1 @product|marrón|morado|naranja -- cuándo|no
        me|nos ~2 enviado|mandado|enviaron|mandaron|llegado|llegó|dado ~8 y|pero ~2 compré|pedí|encargué|pagué|compramos|pedimos -- correo|confirmación|no|nada
        me|nos ~2 llegado|mandado|enviado|llegó|mandaron|enviaron|entregado|mandasteis|enviasteis|dado ~1 otro|otra|otros|otras ~3 -- otra+vez|otro+correo|otro+mensaje|otra+factura|otro+pedido|otro+paquete|otra+caja|otro+aviso
        yo|nosotros|que ~1 había|habíamos ~1 pedido|encargado|comprado
        en+vez+de|en+lugar+de|en+vez+del|en+lugar+del ~7 que ~1 pedí|pedimos|compré|encargué|encargamos|quería
        encontré|encontramos|viene|venía|vino|trae|traía|abr* ~9 en+vez+de|en+lugar+de|en+vez+del|en+lugar+del -- calle|dirección
        posición|línea|ítem|artículo|producto ~3 no ~1 corresponde|coincide|concuerda
        solicitado|pedido|solicitamos ~5 , ~1 recibido|recibimos|entregado
        pedí|pedimos|compré|encargué ~4 mandaron|enviaron|llegó|vino|trajeron|mandasteis|enviasteis|mandan|entregaron ~3 -- correo|confirmación|ayer|cuándo|factura|nada|no|ya
        no es|era el|la ~1 color|talla|modelo|producto|artículo ~4 -- quiero+cambiar
        mandaron|enviaron|enviado|recibí|recibimos|llegó|llegaron|vino|venía|hay|entregaron|han+enviado ~5 equivocad*|incorrect*|erróne*|otra+cosa|otro+producto|otro+artículo|otro+modelo|distint*|diferente -- dirección|importe|casa|reembols*
        producto|artículo|mercancía|zapatos|talla|color|modelo|pedido|libro|entrega ~2 equivocad*|incorrect*|erróne* -- puse|elegí|por+error+pedí|antes|quiero+cambiar|pedí+el|escogí|dirección
        no ~1 es ~2 lo|el|la|los|las ~1 que ~2 pedí|pedimos|compré|compramos|encargué|elegí
        pedí|pedimos|compré|seleccioné|pagué|elegí|encargué ~9 y|pero ~3 me|nos? ~1 mandaron|enviaron|llegó|llegaron|vino|viene|dieron|entregaron -- nada|confirmación|nunca|reembols*|falta
        en+lugar+de|en+vez+de ~9 recib*|llegó|mandaron|enviaron|hemos+recibido|vino
        llegó|recibí|mandaron|enviaron|recibido|llegaron ~9 en+lugar+de|en+vez+de -- reembols*
        es ~3 y|pero ~1 yo? ~2 pedí|pagué|quería -- precio
        viene|venía|era|es|hay ~6 y ~2 yo ~1 pedí|pagué|compré
        pedí|pedimos ~4 y|pero|, ~3 dentro|caja|llegó|viene|es -- número|orden+es|pedido+es|cuándo|código|ya
        pedido|paquete ~3 de ~1 otra|otro ~1 persona|cliente|cliente
        otro|otra ~1 nombre ~6 albarán|paquete|etiqueta|factura
        no ~3 corresponde|coincide|concuerda ~5 pedido|pedí|compré|factura|descripción
        se ~1 equivocaron|confundieron ~4
        dice|pone|etiqueta ~5 negro|negra|blanco|<n>|grande ~3 pero ~4 -- entregad*|seguimiento|entrega
        tiene|lleva|es ~6 y|pero ~6 pedí|venía|pedido -- precio|pedido+<id>|cumpleaños|función|fiesta|boda
      `,
      tells: `
        me ~1 enviaron|mandaron ~1 otro|otra
        esto ~1 es ~1 claramente
        mi ~1 pedido ~1 era ~4
        se ~1 cruzaron|confundió|confundieron
        en ~1 mi ~1 paquete|caja ~1 viene|hay|había ~5
        yo ~1 pedí|quería|pagué
        equivocad*|equivocación|confusión -- dirección|puse
      `,
      hints: `
        equivocado|equivocada|incorrecto|otro|otra
      `,
      subjects: `
        no ~1 es ~1 el|la color|talla|modelo|producto
        otra|otro talla|color|chaqueta|artículo|producto|modelo -- cambi*
        equivocad*|incorrect*|erróne*|otro+modelo|otra+persona|no+es+lo|se+equivocaron|distinto|me+enviaron+otr* -- dirección|casa|cobro|talla+equivocada
      `,
    },
    missing_item: {
      asks: `
        solo|sólo|únicamente ~1 estaba|venía|había|vino|estaban|traía|trae|viene ~4 -- pedí|cancel*
        venían|vinieron|llegaron|vienen|había|llegan ~5 y|pero ~2 son|eran|pedí|compré|deberían|pedimos ~3
        no ~1 está|están|aparece|aparecen|encuentro|viene|venía ~2 bolsa|tornillos|manual|cable|cargador|tapa|mando|pata|patas|pilas|tornillería|llave
        pata|tapa|pieza|cable|tornillos|mando|cargador ~3 que ~2 faltaba|falta|faltaban|faltan
        de ~5 vienen|llegaron|venían|vinieron|llegan|llegó|vino ~1 solo? ~1 <n>|una|dos|tres|cuatro|uno|cinco -- días|semanas|cuándo
        pegamento|pieza|piezas|accesorio|accesorios ~2 no ~1 viene|venía|vino|está|estaba
        vino|llegó ~2 sin ~1 ninguno|ninguna|nada
        y ~1 los|las|el|la ~1 tornillos|patas|tapa|cargador|cable|mando|pilas|instrucciones|bombilla|piezas ?
        falta|faltan|faltaba|faltaban|faltó|faltaron ~6 -- último|última|únic*|respuesta|confirmación|dirección|piso|departamento|depto|mucho|factura|cuánto|poco|qué+falta|días|documento|materia|hacer|no+hace+falta|hace+falta|puso
        ! no ~2 viene|venía|vino|estaba|estaban|traía|trae|incluía|incluye|llegó|venían ~5 caja|paquete|dentro|bolsa|pieza|piezas|tornillos|tapa|cargador|mando|manual|cable -- entregado|buzón|cuándo
        vino|llegó|venía|llegaron|viene|vinieron|recibí ~4 sin ~3 -- factura|aviso|avisar|problema|problemas|firma|confirmación|seguimiento|incidencias
        solo|sólo|solamente|únicamente ~4 recibido|recibimos|recibí|llegó|llegaron|vino|hay|había|venía|contamos|una|uno|dos -- usé|usado|pedí|cancel*|vez|quiero|necesito|quería|quisiera|pregunt*|reembols*|devolv*|probado|correo
        tenían|tenía|debían|debía|debería ~3 venir|haber|traer|incluir ~9 solo|falta|había|hay|no
        incomplet* ~3 -- dirección
        @order|entrega|paquete ~3 incomplet*
        faltante|faltantes|faltan+unidades
        olvid* ~4 meter|incluir|poner|enviar|mandar ~5 -- dirección|piso|departamento|olvidó+poner|me+olvid*
        @parcel ~5 vací* -- buzón
        vací* ~2 caja|paquete
        dónde|y ~2 la|el|los|las ~1 bombilla|tapa|cargador|cable|mando|tornillos|pilas|manual ?
        ponía|pone|anuncio|descripción ~5 incluid*|incluía
        no ~1 sabe ~1 contar
        no ~2 venía|viene|vino|estaba ~2 todo|completo
        albarán|nota|lista ~5 dice|pone|indica ~9 contamos|solo|hay|faltan|recib*
        mitad ~4 @order|pedí|pedido
        menos ~2 unidades|cajas|piezas ~3
      `,
      tells: `
        falta|faltan|faltaba|faltante -- último|última|hace+falta|respuesta|confirmación|factura
        sin ~2 tapa|tornillos|cargador|mando|cable|instrucciones|pilas
        me|nos ~1 mandan|envían ~3 falta|faltan|uno|una|otro
      `,
      hints: `
        falta|incompleto|resto
      `,
      subjects: `
        falta|faltan|faltante|incomplet*|vacía|vacío|sin+tapa|no+venía|se+les+olvidó -- factura|piso
      `,
    },
    stock_question: {
      asks: `
        volverán|vuelven|volveréis|volverá|vuelve|volvéis ~2 a ~1 tener|traer|vender|fabricar|haber|entrar
        os|les|te ~2 llega|llegan|entra|entran|vuelve|vuelven ~3 de+nuevo|otra+vez|más|a+tener -- pedido
        os ~1 queda|quedan ~6 ?
        os|les ~1 queda|quedan|quedará ~5 en ~2 <n>|talla|negro|blanco|azul|rojo
        repon*|repus* ~5 -- pieza|rota|roto|dinero
        les ~1 queda|quedan ~6 ? -- dinero
        hay|habrá|tienen|tendrán|quedan|queda|vuelve|volverá|disponen|tiene|tenéis|recibirán ~4 stock|existencias|disponible|disponibles|disponibilidad|inventario -- presupuesto
        disponibilidad ~5 -- mi+disponibilidad
        disponible|disponibles ~5 & sigue|está|están|hay|cuándo|vuelva|estará|tienen|quedan -- de+2|llamada
        agotad*|sin+existencias|sin+stock|fuera+de+stock
        reposición|reponer|reponen|repondrán|repongan
        van|va|piensan ~2 a ~1 traer|tener|reponer|recibir ~4 más|otra|de+nuevo|nuevo
        habrá|hay|existe ~2 posibilidad ~4
        sale|aparece ~1 en ~1 gris
        cuántos|cuántas|cuánto ~5 quedan|queda|hay+disponibles|les+quedan -- cuánto+le+queda|cuánto+queda+para
        tienen|tenéis|tiene|hay|venden ~3 @goods|sudadera|el|la|los|las|de ~6 en ~1 talla|color|negro|blanco|azul|rojo|gris|verde|stock|número|m|l|s|xl
        cuándo ~4 entran|entra|llegan+más|vuelve+a+haber|vuelve+el|vuelve+la|vuelven+los|vuelven+las|vuelven+a+tener|vuelve+a+estar|habrá|tendrán|reciben ~5 -- a+pasar|a+entregar|reembols*
        les ~2 entran|llega|llegará|van+a+llegar ~4 -- pedido|pago|devolución
        descatalogad*|dejado+de+vender|discontinuad*
        avis* ~8 disponible|vuelva|haya|stock|existencias
        preventa|preorden|reservar ~4 -- muelle
        les ~1 va ~1 a ~1 llegar
      `,
      tells: `
        stock|existencias
        tienen ~4 talla|color
      `,
      hints: `
        disponible|tienen
      `,
      subjects: `
        stock|existencias|disponib*|agotad*|reposición|habrá+más|preventa|descatalogad*
      `,
    },
    product_question: {
      asks: `
        cómo ~2 se ~1 pliega|guarda|dobla|cierra|abre|ajusta|infla|cuelga|desmonta -- cuenta|reclamación
        descargar*|bajar*|encontrar ~4 manual|instrucciones|español|castellano|guía+de+uso ~3
        manual|instrucciones|guía ~6 en ~1 alemán|inglés|español|castellano|francés|chino
        dónde ~3 descargarlo|descargarla|descargar|bajarlo
        es|son ~2 ruidos*|pesad*|resistent*|fácil*|silencios*|lavabl*|plegabl* ?
        hace ~1 ruido ?
        cuántos|cuántas ~1 vatios|litros|puertos|bolsillos|baldas|velocidades|pulgadas|amperios
        qué|cuál|cuáles|cuánto ~4 medidas|dimensiones|peso|pesa|mide|miden|tamaño|material|altura|ancho|capacidad|potencia|voltaje|color|ingredientes|diferencia|resolución|autonomía -- pedido|pesa+mi+paquete
        medidas|dimensiones|especificaciones|ficha|características ~3 -- pedido
        ficha ~1 técnica
        es|son ~6 de? ~1 piel|cuero|algodón|madera|plástico|vegan*|impermeable*|lavable*|apto|apta|compatible*|inalámbric*|plegable*|recargable*|original|originales|auténtic*|sintétic*|metal -- pedí|recibí|llegó
        funciona|funcionan|sirve|sirven|vale|cabe|caben|encaja|se+conecta|compatible ~4 con|en|para|a ~4 -- no+funciona|no+sirve|código|tarjeta|web
        incluye|incluyen|lleva|llevan|tiene|tienen|necesita|aguanta|soporta|dura|apaga|pliega ~6 ? -- mensajería|repartidor|paquetería|correos|agencia|courier|seguimiento|vecino|portero|existencias|pedido|llevan+el|repartidor|hacer|que+hacer|qué+hacer|que+ver|mi+pedido|stock|existencias|factura|descuento|datos|talla|fecha|tarifas|teléfono|política|envío|disponible|reposición|noticias|mi+paquete|transport*|entrega|me+trae|cuánto+tiene|precio
        cuál|cuáles|qué ~4 de|mejor|recomiendan|sirve|sirven|modelo|modelos|funciona|tiene|tienen|es+mejor|compatible ? -- ustedes|cuenta|paquete|pedido|día|caja|dirección|teléfono|correo|procedimiento|transport*|empresa|estado|día|tarjeta|pago|fecha|datos|número|fecha
        diferencia|diferencias ~3 entre|hay
        recomiendan|recomienda|aconsejan|recomendación
        compatible|compatibilidad
        manual|instrucciones ~3 de? ~2 uso|instrucciones|montaje|cafetera|usuario -- devolución|pago
        manual ~1 de
        cuánto|cuántos|cuántas ~5 dura|garantía|litros|horas|aguanta|pesa|mide -- envío
        garantía ~4 tiene|tienen|hay|dan
        se|lo|la ~2 puede|pueden ~1 quitar|desmontar|desenfundar ? -- pedido
        se|lo|la ~1 puede ~1 lavar|lavarse|usar|meter|cambiar|colgar|montar|doblar|quitar -- por+la|por+el|por+una|por+un|pedido|direcc*|talla|por+otr*|color|portal|todavía
        cómo ~2 se ~1 limpia|lava|monta|instala|usa|descalcifica|configura|carga|conecta
        peso|carga ~1 máximo|máxima|límite
        pregunta|duda ~2 sobre|acerca ~4 -- pedido|entrega|devolución|reembols*|factura|envío|compra
      `,
      tells: `
        material|algodón|piel|impermeable|sintétic*
        cabe|compatible
      `,
      hints: `
        medidas|material|garantía|manual
      `,
      subjects: `
        medidas|material|compatib*|manual|ficha+técnica|diferencia|garantía|batería|peso|piel -- llegó
        pregunta ~2 sobre -- pedido|envío|entrega|devolución
      `,
    },
    shipping_question: {
      asks: `
        cuánto ~2 tardarían|tardaría|tardaríais|demorarían|demoraría ~6
        si ~2 pedimos|compramos|pido|compro|hago|encargo ~2 hoy|ahora|mañana
        cuánto ~2 vale|cuesta|sale|cobran|es ~2 domicilio|envío|flete|despacho
        hasta|en ~1 qué ~1 fecha|día ~3 dejan|dejáis|hacen|hacéis|envían|admiten ~4 envíos|pedidos|enviar|pedir|de
        último ~1 día ~3 pedir|envíos|enviar|comprar|pedidos
        si ~1 hago|encargo|pido|compro|hiciera ~6 llega|llegaría|llegará|tendría
        mandarían|enviarían|llegan|llegarían ~4 aquí|a ~6 ? -- mi+pedido|cuándo
        por+cuánto ~3 sale|saldría
        envían|envían|hacen+envíos|mandan|entregan|reparten|despachan|realizan+envíos|hacéis+envíos|enviáis ~4 a|en|los|hasta|fuera|al ~3 -- mi+pedido|cuándo|me|lo|en+un+solo|factura|otra+vez|mi+oficina|oficina
        pueden|podrían ~2 enviar|entregar|mandar ~2 a ~1 un ~1 apartado|apartado
        cuánto ~3 cuesta|cuestan|sale|cobran|vale|es ~3 envío|enviar|mandar|portes|entrega -- @money
        gastos|costo|costos|coste|costes|precio|tarifa|tarifas ~2 de? ~1 envío|entrega|transporte
        portes -- incluid*
        envío|envíos ~2 gratis|gratuito|gratuitos|internacional|internacionales
        cuánto ~4 suele|tarda|tardan|demora|demoran ~4 envío|entrega|llegar|enviar|envíos ~2 -- mi|reembolso|abono|devolución|lleva
        si ~1 pido|compro|hago|encargo ~6 llega|llegaría|tengo|recibo|cuándo|tarda|mandan|antes
        plazo|plazos|tiempo|tiempos|condiciones|política|formas|opciones|métodos ~2 de? ~1 envío|entrega|envíos -- indiquen+validez|mejor+precio|pedido+w|estimad*
        tienen|ofrecen|hay|hacen ~3 entrega|envío|envíos|recogida ~6 siguiente|express|exprés|urgente|24|sábado|sábados|domicilio|tienda|mismo+día -- mi+pedido
        se ~1 puede|pueden ~2 recoger|retirar ~6 -- devol*
        recog*|retirar ~5 almacén|tienda -- devol*|lista+para
        con ~1 qué ~1 empresa|transportista|mensajería ~4 trabajan|envían|suelen
        qué ~1 países|zonas|transportistas
        apartado ~1 de? ~1 correos|postal
        hay ~1 que ~1 pagar ~1 aduanas|aranceles|impuestos
        reparten|entregan ~2 los? ~2 sábados|domingos|fines|festivos
        a ~1 partir ~1 de ~1 cuánto ~4
        hora ~1 límite
      `,
      tells: `
        aún|todavía ~1 no ~2 he? ~1 comprado|pedido
        antes ~1 de ~2 hacer|comprar|pedir ~3
        normalmente|suele ~4
      `,
      hints: `
        envío|envíos|portes
      `,
      subjects: `
        gastos+de+envío|costo+de+envío|envío+gratis|plazos|internacional|envían|condiciones|apartado|recogida+en+tienda|hora+límite|sábados|transportista|envíos
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
    quote_request: {
      asks: `
        a ~1 cuánto ~5 @several ~3
        presupuesto|presupuestos|cotización|cotizaciones|cotizar|coticen|cotizan|cotice|presupuestar ~5 -- aceptamos|acepto|según|adjunto+presupuesto
        mejor|buena ~1 oferta ~4 -- especial
        @ask|nos|hacer|querríamos|necesitaríamos|envíen|necesitamos ~6 oferta|precio|precios|tarifa|tarifas ~4 -- aceptamos|gastos+de+envío|envío|pagué
        precio|precios|tarifa|tarifas ~4 unitari*|mayor|mayorista|mayoristas|volumen|cantidad|especial*|empresa|empresas|distribuidor*
        al ~1 por ~1 mayor
        mayorista|mayoristas|revendedor*|distribuidor*
        descuento|descuentos|rebaja|mejor+precio ~8 @several|compro|compramos|pedimos|cantidad|llevo|si -- código|cupón|no+aplic*
        precio|cuánto|costo|cuesta ~4 por|de|para|cada ~2 @several ~3 -- envío|cobr*|pagué|reembols*
        qué ~1 precio ~3 hacen|harían|tendría|nos
        hacer|harían|hacen ~2 de ~1 precio
        validez ~3 & oferta|presupuesto|cotización
        ampliar|mejorar|prorrogar|revisar ~6 oferta|presupuesto|cotización|precio|validez
        quer*|necesit*|interesa*|pensamos|comprar ~6 @several ~9 precio|presupuesto|oferta|descuento|cotiz*
        montando|amueblar|equipar|renovar|equipando|amueblando ~5 oficina|hotel|hostal|restaurante|colegio|local|habitaciones|para
        plazo|precio ~3 y ~2 plazo|precio|condiciones & solicitamos|mejor|para
        transporte|portes|iva ~1 incluid* ~2 & precio|presupuesto|oferta
      `,
      tells: `
        presupuesto|cotización|mayorista
        llevamos|tenemos ~3 hostal|hotel|restaurante|tienda|empresa|colegio|bar|cafetería
        regalos ~1 de? ~1 empresa
      `,
      hints: `
        precio|oferta|descuento|presupuesto
      `,
      subjects: `
        presupuesto|cotización|cotizar|precios|oferta|mayor|volumen|descuento+por+cantidad|regalos+de+empresa -- aceptamos|especial|código
        precio <n>
      `,
    },
    purchase_order: {
      asks: `
        pedimos|pido|encargamos|solicitamos ~1 <n> ~2 uds|ud|unidades|piezas|cajas|palés -- recib*|llegó|presupuesto|precio|mandaron
        adjunto|adjunta|adjuntamos|encontrarán|enviamos|envío|remitimos|remito|mando|mandamos|les+paso|pasamos|va+adjunta|hacemos+llegar ~6 orden+de+compra|oc|po|pedido|órdenes -- su+pedido|su+orden|nuestra+factura|albarán|comprobante|mi+pedido|cancel*|sobre+el+envío|aviso+de+envío|envío+de+nuestra|envío+de+nuestro|envío+del+pedido|envío+de+mi|el+envío
        orden ~1 de ~1 compra ~9 adjunt*|confirm*|acus*|recib*|tramit*|sustituye|revisad* -- su+orden|anul*|cancel*
        acus* ~3 recibo|recepción|de ~6 -- lectura
        ! nuestra|nuestro ~1 orden|oc|po|pedido ~6 sin+confirmar|pendiente+de+confirmar|no+confirmada
        nuestra|nuestro ~1 orden|oc|po|pedido ~9 confirm*|acus*|firmad* -- anul*|cancel*|cambi*|cuándo|dónde|estado|factura
        @want|deseamos|vamos+a ~3 pedir|hacer|realizar|cursar|formular ~3 pedido|siguiente|siguientes|lo+siguiente|los ~4 -- presupuesto|devol*|cambi*
        pasamos|paso|cursamos|formalizamos|realizamos ~2 pedido ~4 -- cuándo|w
        sírvanse|suministren|suministrar|sirvan|servir ~5 <n>|según|unidades
        según ~3 orden|oferta|presupuesto|cotización|pedido ~3 -- su+web|seguimiento|correo|mensaje|aviso|página|sms|app
        aceptamos|acepto ~3 presupuesto|oferta|cotización
        procedan ~3 pedido|orden
        tramit* ~3 & pedido|orden & adjunt*|confirm* -- devol*
        pedido ~1 abierto|marco|en+firme
        confirm* ~5 oc|po|orden+de+compra -- anul*|cancel*
        oc|po ~6 confirm*|acus*|adjunt*
        precio ~1 acordado
        a ~2 <n> ~1 días ~2 & pedido
      `,
      tells: `
        orden ~1 de ~1 compra -- su+orden|anul*|cancel*|estado|estatus|rastreo|seguimiento|cuándo|factura
        a ~1 cuenta & pedido|pedir
        ^ adjunto|adjunta ~1 oc|po|pedido
      `,
      hints: `
        oc|po|orden+de+compra
      `,
      subjects: `
        orden+de+compra|oc|pedido+adjunto|nuevo+pedido|pedido+en+firme|acuse|queremos+pedir -- anul*|cancel*|factura|su
        po ~2 revisad*|confirm*
      `,
    },
    supplier_notice: {
      asks: `
        confirmamos ~5 vuestro|vuestra|su ~1 pedido|orden|oc|po
        vuestro|vuestra|su ~1 oc|po|pedido|orden ~6 mandamos|enviamos|despachamos|entregamos|enviaremos|serviremos ~6
        saldo ~3 enero|febrero|marzo|diciembre|semana|próxima
        vuestro|vuestra ~1 pedido|orden|oc ~7 plazo|semana|salida|servido|servimos|retraso
        su ~2 pedido|orden|oc|po ~9 salió|sale|retras*|enviad*|confirm*|lista|listo|pendiente|queda|queda*|llegará -- mi|está+siendo|queja
        su ~1 pedido|orden|oc|po <id> ~3 -- mi|solicitamos|rogamos|informarnos|indicarnos|confirmarnos|solicito|agradecer*|podrían|pueden|nos+informen|nos+indiquen|nos+confirmen|estado+de|consulta|estatus|estado+oc|estado+pedido
        gracias ~2 por ~2 su ~2 pedido|orden
        les|le ~2 confirmamos|informamos|avisamos|comunicamos|comunicarles|notificamos ~9 -- que+no+hemos+recibido|mudanza
        lamentamos|sentimos ~3 comunicar*|informar* ~6
        nuestra|nuestro ~1 fábrica|planta|producción ~6
        como ~2 proveedor ~3
        nuestras|nuestra ~1 tarifas|tarifa|lista+de+precios|precios ~4 -- pagamos
        aviso ~2 de ~1 expedición|envío ~4 & su|muelle|bultos
        proforma ~5 -- necesit*|envíen|pueden|nos+manden
        adjuntamos|adjunto ~2 nuestra|su ~1 factura|proforma|albarán
        adjuntamos ~2 factura|albarán|proforma
        su ~1 muelle|almacén ~5 & entreg*|llegada|mercancía|salió -- recoger|regreso
        mercancía ~3 entregada ~3 en ~1 su
        servirles|suministrarles|enviarles ~6
        materia ~1 prima
        dejará|dejarán ~1 de ~1 fabricarse|producirse|suministrarse
        pasen ~2 sus ~1 pedidos
        línea ~2 <n> ~7 pendiente|retras*|nueva+fecha
        fecha ~2 salida ~5 & su|pendiente|nueva
        mercancía ~4 lista ~3 recoger|recogida
        palés|bultos ~5 & su|albarán|salió|fábrica -- mi|recib*
        @several ~2 que ~1 pidieron|pidió|solicitaron
      `,
      tells: `
        a ~1 partir ~1 del ~3 enero ~6
        vencimiento ~2 a
        departamento ~1 de ~1 compras & estimad*
        estimado ~1 cliente
      `,
      hints: `
        su+pedido|su+orden|proveedor|fábrica|palés
      `,
      subjects: `
        su ~1 pedido|orden -- problema|consulta|estado|estatus|dónde|cuándo|pregunta
        proforma|subida+de+precios|aviso+de+expedición|mercancía+lista|envío+parcial|artículos+descatalogados|cierre+por
      `,
    },
    carrier_notice: {
      asks: `
        recogeremos|retiraremos|pasaremos|recolectaremos ~6 palés|palets|bultos|instalaciones|muelle|mercancía
        número+de+seguimiento|envío|paquete|guía|expedición|bulto ~1 <id> ~2 fue|ha+sido|sido entregad*|devuelt* -- no+he|pero|nadie|no+lo
        aviso ~1 al ~1 remitente
        nuestro|nuestra ~1 móvil|camión|chofer|vehículo|transporte|conductor|transportista|furgoneta|unidad ~4 pas*|retir*|recog*|lleg*|entreg*
        pasa|pasará|pasaremos|pasamos ~2 a? ~1 retirar|recoger|buscar|recolectar ~5 bultos|palets|palés|paquetes|cajas|mercancía -- no+quiero|pueden
        destinatario|consignatario|expedidor ~9 -- mi+paquete
        remitente ~9 & nuestra|nuestro|su+envío|su+expedición|facilit* -- mi+paquete|papeles+del
        su ~2 envío|expedición|recogida|paquete|reclamación|bulto ~9 ha+sido|está|fue|programada|entregado|pendiente|retenid* -- mi|dónde
        envío|paquete|expedición <id> ~6 & está|fue|retenid*|reparto|entreg*|delegación -- mi|dónde|cuándo
        intentamos ~2 entregar
        en ~2 nuestra|nuestro ~1 delegación|centro|almacén+central|base|plataforma
        recogida ~4 programada|confirmada|prevista
        entrega ~1 prevista -- nuestro|nuestra|mi|rogamos|indiquen|indicar
        firmado ~1 por
        su ~1 reclamación ~9
        bulto ~4 dañado|su+expedición
        apareció ~2 dañado
        indiquen ~3 si|devol*|continu*
        despacho ~4 envío|aduan*
        código ~1 arancelario
        factura ~1 comercial
        recargo|recargos
        envíen ~1 con ~1 nosotros
        temporal|suspendid* ~5 entregas|recogidas
        recogidas|entregas ~6 suspendid*
        comprobante ~1 de ~1 entrega ~6 solicitó|adjunt*
        adjuntamos ~3 comprobante ~1 de ~1 entrega
        rechazado ~2 por ~2 destinatario
        mensaje ~1 automático
        dirección ~2 destinatario
      `,
      tells: `
        en ~1 reparto
        próximo ~1 día ~1 hábil
      `,
      hints: `
        expedición|envío|delegación
      `,
      subjects: `
        envío <id>
        intento+de+entrega|recogida+confirmada|comprobante|aviso+de+servicio|no+entregable|recargos|bulto
      `,
    },
    complaint: {
      asks: `
        reclamo|reclamos|reclamación ~4 que|hice|por|sobre|presenté|puse -- etiqueta|seguro
        trato ~3 de|del|recibido|repartidor|empleado
        queja|quejas|quejarme|quejarnos|reclamación+formal|hoja+de+reclamaciones|poner+una+reclamación|presentar+una+reclamación ~4
        inaceptable|indignante|intolerable|vergüenza|vergonzoso|lamentable|pésim*|indignad*|increíble+que|penoso|desastre|impresentable*|inadmisible|abuso|burla|patético|bochornoso
        decepcionad*|insatisfech*|molest*|disgustad*|enfadad*|enojad*|furios*|hart*|cansad*|malestar|descontent*|defraudad*|frustrad* ~4 -- no+quiero+molestar|disculpe|perdon*|molestia|molestias
        peor|mala|mal|malísim*|horrible|terrible|deficiente ~1 servicio|empresa|atención|experiencia|trato|tienda|compañía
        mala ~1 educación|experiencia
        maleducad*|grosero*|grosera*|falta+de+respeto|prepotente*
        ! nadie|no ~4 contesta|contestan|responde|responden|respondido|contestado|atiende|coge|coger|hacen+caso|dan+respuesta|responden+correos -- no+hace+falta|necesario|no+responder|responde+a+lo+que|contesta+a+lo+que|responde+lo+que
        sin ~2 respuesta|contestación ~4 -- quedo
        tercer|tercera|segundo|segunda|cuarta|quinta|enésima ~1 vez|correo|mensaje ~5 & escrib*|sobre|correo|mando|les|pregunt*|reclam*|mismo|ignoran|vez -- primera|en+vez
        escrito|llamado|escribí|llamé|reclamado ~4 veces|varias|repetid* -- cobr*
        ignoran|ignorar|ignorando|ignorado -- ignoren
        cada ~1 vez ~4 distint*|otra+cosa|diferente|historia|excusa
        historia|historias|versión|excusa ~1 distint*
        nadie ~2 tiene ~3 decencia|educación|vergüenza
        he ~1 perdido ~3 horas|tiempo
        nunca ~3 compro|compraré|vuelvo|volveré|comprar
        no ~2 vuelvo ~2 a ~1 comprar*
        ladrones|estafa|estafadores|timo|fraude|sinvergüenzas|ladrón|robo+es
        excusas|mentiras|promesas
        prometieron|prometido|prometen ~6 nunca|no|veces|distint*|llam* -- reembols*
        qué ~1 desastre|vergüenza
        qué falta ~1 de
        les ~1 importan ~3 clientes
        pérdida ~1 de ~1 tiempo
        exijo|exigimos ~4
        compensación|indemnización ~3
      `,
      tells: `
        mierda|carajo|coño|joder|puta|pinche|maldit*
        reseña|reseñas|opinión ~3 negativa|mala|publicar
      `,
      hints: `
        otra+vez|sigo|todavía
      `,
      subjects: `
        reclamo|mi+reclamo|mi+queja
        queja|reclamación|decepcion*|inaceptable|vergüenza|mal+servicio|nunca+más|harto|harta|mala+experiencia|tercera+vez|nadie+contesta|estafa -- reclamación+<id>
      `,
    },
    human_request: {
      asks: `
        atender*|atienda*|atendéis ~3 alguien|persona|humano|agente
        alguien|persona ~2 de ~1 verdad|real|carne+y+hueso
        hablar|conversar|comunicarme|contactar|platicar ~3 con ~4 persona|alguien|humano|agente|representante|encargado|encargada|responsable|supervisor|supervisora|gerente|asesor|operador|gestor|empleado|atención -- hablé
        llamar|llamarme|llamarnos|llamaran|llámenme|llamen|llámeme|llámame|telefonear ~3 -- prometieron|llamaban|no+llam*|a+mi+puerta|repartidor|nunca|decencia
        que ~3 llame ~3 -- nadie
        me|nos ~2 puede|pueden|podría|podrían ~2 llamar ~3
        agradecería|gustaría|quiero ~3 que ~1 me ~1 llam*
        devuélvan*|devolver ~2 la? ~1 llamada
        teléfono ~7 & contact*|llamar|hay|hablar|atención|cuál -- mi+teléfono+de|quiten|repartidor|sin+teléfono|por+teléfono+me|coge+el|nadie|trato|personal+de
        número ~1 de ~1 teléfono -- mi+número|quiten
        me ~1 llamaría|llamarían ~3
        persona ~2 real|verdad|física|contacto
        ser ~1 humano
        persona ~1 de ~1 contacto
        eres|es|son ~2 robot|bot|máquina
        no ~3 robot|bot|máquina|chatbot
        chatbot|bot|robot ~5 no ~2 entiende
        respuestas|mensajes|contestaciones ~1 automátic* ~4 -- este+es
        un|una agente|humano|operador ~2 por ~1 favor
        pás* ~3 con ~2 alguien|agente|persona|encargad*
        que ~3 encargado|responsable|supervisor|gerente|alguien ~4 contact*|llame|ponga|escriba
        alguien ~3 llamar*|llame|contacte|atienda|atender*
        atenderme|atiéndanme|me+atienda ~4 empleado|persona|alguien|humano
        puede|pueden ~2 atenderme
        mi|nuestro ~1 gestor|ejecutivo|comercial ~2
      `,
      tells: `
        un|una|el|la|su|al|con|algún ~1 supervisor|supervisora|encargado|encargada|gerente|responsable
        teléfono|llamada
        ponga|pónganse|ponerse ~2 en ~1 contacto
      `,
      hints: `
        persona|agente|alguien
      `,
      subjects: `
        hablar|llamen|llámenme|llamada|teléfono|agente|persona|supervisor|encargado|robot
      `,
    },
    privacy_request: {
      asks: `
        borr*|elimin*|suprim* ~3 todo ~6 mí|mi|guardan|tienen|saben
        rgpd|gdpr|lopd|lopdgdd|arco|protección+de+datos|habeas+data ~4
        borr*|elimin*|suprim*|cancel*|quit*|destruy*|cerrar|cierro|cierren ~5 cuenta|datos|información|perfil|registro|registros|mi+correo|base+de+datos -- artículo|pedido
        acceso|copia|saber|conocer|qué|cuáles ~6 datos ~3 -- bancarios|de+la+orden|fiscales|pago|técnic*|seguimiento|envío
        datos ~2 personales|míos|mios|sobre+mí|sobre+mi
        datos ~6 tienen|guardan|tratan|conservan|usan|almacenan|tengan|comparten
        derecho ~4 acceso|supresión|olvido|rectificación|oposición|portabilidad
        oposición ~3 tratamiento
        retiro|retirar|revoco|revocar ~3 consentimiento
        delegado|responsable ~2 de? ~1 protección
        de ~1 dónde ~3 sacaron|obtuvieron|tienen ~4 correo|dirección|datos|teléfono
        filtr* ~4 & datos
        solicitud ~1 de ~1 acceso
        baja ~4 boletín|newsletter|lista|base|publicidad|correos
        darme ~2 de ~1 baja
      `,
      tells: `
        mis ~1 datos
        sáquenme|sacarme|quítenme|bórrenme ~3
        nunca ~2 di|dimos|autoricé ~2 permiso|consentimiento|mi
        privacidad
      `,
      hints: `
        datos|privacidad
      `,
      subjects: `
        rgpd|gdpr|protección+de+datos|borrar+cuenta|cerrar+cuenta|derecho+de|derechos|datos|consentimiento|solicitud+de+acceso|filtración|baja -- desistimiento|fiscales|pago
      `,
    },
    no_reply_needed: {
      asks: `
        olvidadlo|olvídenlo|olvidalo|olvídalo ~6 -- dinero|reembols*|cancel*
        acaba|acaban ~1 de ~1 llegar|entregar*|traer* ~5 -- pero|no|rot*|falta|equivocad*
        funciona|va|quedó ~2 de+maravilla|perfecto|perfectamente|genial|fenomenal -- no
        ^ perfecto|genial|ok|vale|recibido|entendido|listo|excelente|estupendo|de+acuerdo|enterado|enterada|bien|okey|dale ~2 $
        ^ perfecto|genial|ok|vale|recibido|entendido|listo|excelente|estupendo|de+acuerdo|enterado|enterada ~3 gracias ~2 $
        gracias ~2 por ~6 ayuda|resolver*|avisar|aviso|informar|rapidez|atención|respuesta|solucion*|todo|confirmar|gestión|amable -- antemano|adelantado|pero
        ! no ~1 hace ~1 falta ~4 hagan|respond*|contest*|nada
        ! no ~1 es|hay ~1 necesari*|necesidad ~2 respond*|contest*
        sin ~1 necesidad ~1 de ~1 respuesta|responder
        solo|únicamente ~2 a ~1 título ~1 informativo
        para ~1 su ~1 información
        solo ~3 quería|quiero ~2 decir*|agradecer*|felicitar*|darles ~6 -- pero
        ^ olvíd* $
        olvídenlo|olvídelo|olvídalo
        olvíd* ~3 encontré|correo|anterior|mensaje
        ignoren|hagan+caso+omiso|omitan ~4 correo|mensaje|anterior
        ya ~2 se? ~1 solucionó|resolvió|arregló|encontré|apareció|está+resuelto|está+solucionado -- pero
        llegó|llegaron|recibí|recibido|recibimos|está|están|es ~8 perfect*|estupend*|precios*|maravill*|encanta*|fenomenal|bien|buen+estado -- pero|no|falta|faltan|solo|está+bien
        reembolso ~3 llegó|recibido -- no|pero|menos
        me|nos ~2 viene|va|parece ~1 bien|perfecto|genial -- hagamos|segunda|primera
        fe ~1 en
        ningún ~1 problema
        que ~3 buen|feliz|buena ~1 fin|día|semana|tarde
        feliz ~1 fin|día|semana
        buen ~1 fin ~2
        fue ~2 muy ~1 amable
        encantad* ~3 con
        felicidades|felicitaciones|enhorabuena -- ganad*|seleccionad*|ganó|ganaste|premio
      `,
      tells: `
        gracias ~4 $ -- favor|antemano|adelantad*
      `,
      hints: `
        gracias
      `,
      subjects: `
        gracias|agradecimiento|solucionado|todo+bien|resuelto|felicidades|para+su+información
      `,
    },
    spam: {
      asks: `
        pague|pagar|abone|abonar|paga ~8 <url> -- no+puedo|puedo+pagar|me+piden|error
        perdiendo ~2 ventas|pedidos|clientes|dinero & tienda|web|posicion*|nosotros|página
        posicionamos|posicionar|posicione ~4 -- estante
        agendamos|agendemos|agenda ~2 una? ~1 llamada|reunión|demo
        ganaste|ganó|ha+ganado ~4 -- peso
        seleccionado|seleccionada ~6 & tarjeta|reclam*|ganó|premio|celular|iphone
        aumente|aumenta|multiplique ~2 sus|tus ~1 ventas|pedidos|clientes|ingresos
        creamos|diseñamos|desarrollamos ~3 temas|webs|páginas|tiendas|aplicaciones|apps
        maqueta|demo|consulta|propuesta ~1 gratis|gratuita
        seo|backlinks|dofollow|posicionamiento|enlaces+patrocinados ~3
        primera ~1 página ~3 google
        artículo ~2 invitado|patrocinado
        desarrollo|desarrolladores|diseño ~3 web|apps|aplicaciones|móvil|páginas
        bitcoin|criptomonedas|cripto|forex|trading
        lotería|herencia|viuda|millones+de+dólares|beneficiario
        ganador|ganado|seleccionado|seleccionada ~6 premio|sorteo|dólares|euros
        préstamo|préstamos|financiación|financiamiento|crédito ~6 rápid*|sin+aval|ofrecemos|hasta -- nota+de
        viagra|cialis|farmacia|casino|apuestas -- estimada+farmacia|pedido|hola+farmacia|señores+farmacia
        contraseña ~4 caduca|expira|vence
        haga ~1 clic
        verificar|verifique ~3 cuenta|identidad
        buzón ~3 lleno
        seguidores|likes ~5
        base ~1 de ~1 datos ~2 de ~2 <n>|<id>|correos|empresas|clientes
        oferta ~1 especial
        duplique|gane|multiplique ~4
        ayudamos ~4 marcas|empresas|tiendas|negocios
        más|mayor ~2 tráfico
        he+visto|vi|visité|encontré ~2 su ~2 tienda|web|página|sitio ~6 & podría|mejor*|tráfico|ventas|ayud*
        charla|llamada|reunión ~3 de? ~2 <n> ~1 minutos
        agendar ~3 llamada|reunión & servicios|semana|presentar*
        presentarle|presentarles ~2 nuestros ~1 servicios
        marketing ~2 digital
        estricta ~1 confidencialidad
        inversión|inversiones ~5 plataforma|rentabilidad|garantizad*
        agencia ~3 seo|marketing|publicidad
        crecer ~4 anuncios|ventas|redes
      `,
      tells: `
        somos ~4 agencia|equipo|empresa ~6
        auditoría ~2 gratis|gratuita
      `,
      hints: `
        oferta|web|marketing
      `,
      subjects: `
        ganaste|ganador|premio
        aumente|aumenta|multiplique ~2 pedidos|ventas
        google|seo|posicionamiento|ganado|criptomonedas|préstamos|seguidores|herencia|buzón+lleno|desarrollo+de+apps|artículo+invitado|farmacia
      `,
    },
  },
};
