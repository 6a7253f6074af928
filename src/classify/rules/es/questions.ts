// Spanish: what a mail says that asks about stock, products and shipping. Part of index.ts.
import type { IntentRules } from '../language-rules.ts';

export const questions: IntentRules = {
  stock_question: {
    asks: `
      ^ tenéis|tienen|tiene|tendrán|hay|queda|quedan & en ~1 stock|existencias|inventario ~2 ? -- mi+pedido
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
      anda|andan|funciona|funcionan|va|van|sirve|sirven|corre|trabaja|es|son ~1 con|a|de|para ~1 <n>|doble ~1 v|voltios|volts|vatios|w|voltaje ?
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
      incluye|incluyen|lleva|llevan|tiene|tienen|necesita|aguanta|soporta|dura|apaga|pliega ~6 ? -- registrad*|apuntad*|a+domicilio|a+casa|hasta+casa|a+mi+casa|en+su+sistema|en+el+sistema|mensajería|repartidor|paquetería|correos|agencia|courier|seguimiento|vecino|portero|existencias|pedido|llevan+el|repartidor|hacer|que+hacer|qué+hacer|que+ver|mi+pedido|stock|existencias|factura|descuento|datos|talla|fecha|tarifas|teléfono|política|envío|disponible|reposición|noticias|mi+paquete|transport*|entrega|me+trae|cuánto+tiene|precio
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
};
