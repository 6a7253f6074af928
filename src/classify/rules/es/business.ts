// Spanish: what a mail says that writes as a firm: quotes, purchase orders, and notices of suppliers and carriers. Part of index.ts.
import type { IntentRules } from '../language-rules.ts';

export const business: IntentRules = {
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
      les|le ~2 confirmamos|informamos|avisamos|comunicamos|comunicarles|notificamos ~9 -- que+no+hemos+recibido|mudanza -- hemos+recogido|hemos+entregado|recogimos|intento+de+entrega
      lamentamos|sentimos ~3 comunicar*|informar* ~6
      nuestra|nuestro ~1 fábrica|planta|producción ~6
      como ~2 proveedor ~3
      nuestras|nuestra ~1 tarifas|tarifa|lista+de+precios|precios ~4 -- pagamos
      aviso ~2 de ~1 expedición|envío ~4 & su|muelle|bultos
      proforma ~5 -- necesit*|envíen|pueden|nos+manden
      adjuntamos|adjunto ~2 nuestra|su ~1 factura|proforma|albarán
      adjuntamos ~2 factura|albarán|proforma
      su ~1 muelle|almacén ~5 & entreg*|llegada|mercancía|salió -- sigue+en+su|está+en+su|o+sigue|mi+pedido|ya+lo+entregaron|salió+de+su|salido+de+su|todavía+en+su|aún+en+su|recoger|regreso
      mercancía ~3 entregada ~3 en ~1 su
      servirles|suministrarles|enviarles ~6
      materia ~1 prima
      dejará|dejarán ~1 de ~1 fabricarse|producirse|suministrarse
      pasen ~2 sus ~1 pedidos
      línea ~2 <n> ~7 pendiente|retras*|nueva+fecha
      fecha ~2 salida ~5 & su|pendiente|nueva
      mercancía ~4 lista ~3 recoger|recogida
      palés|bultos ~5 & su|albarán|salió|fábrica -- mi|recib* -- hemos+recogido|recogimos
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
      hemos+recogido|recogimos|retiramos|hemos+retirado ~3 almacén|instalaciones|muelle|nave ~3 -- mi|queremos
      nuestro|nuestra ~1 móvil|camión|chofer|vehículo|transporte|conductor|transportista|furgoneta|unidad ~4 pas*|retir*|recog*|lleg*|entreg*
      pasa|pasará|pasaremos|pasamos ~2 a? ~1 retirar|recoger|buscar|recolectar ~5 bultos|palets|palés|paquetes|cajas|mercancía -- no+quiero|pueden
      destinatario|consignatario|expedidor ~9 -- mi+paquete -- repartidor|mensajero|transportista|courier ~3 puso|pone|escribió|dijo|dice|marcó|anotó|indicó
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
};
