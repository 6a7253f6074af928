// Spanish: what a mail says of goods that came wrong: broken, another thing, or too few. Part of index.ts.
import type { IntentRules } from '../language-rules.ts';

export const faults: IntentRules = {
  damaged_item: {
    asks: `
      dejó|dejaron|ha+dejado|han+dejado ~1 de ~1 girar|andar|enfriar|marchar|moverse|encenderse|cargarse|parpadear|batir|cortar|pitar|cerrar|inflar*
      me|nos ~2 mandan|mandáis|envían|enviáis|pueden+mandar|reponen|reponéis ~2 otro|otra ~2 ? -- talla|color
      todo|toda|medio ~1 quemad*|rot*|podrid*|sec*|aplastad*|mojad*|golpead*
      raya|rayas|mancha|agujero|píxel ~6 & pantalla|trae|tiene|recién|nuevo|nueva|caja
      se ~1 partió|rompió|rajó|despegó|soltó|cayó ~4 -- internet|wifi|señal|conexión|luz|web|página|sistema|app|al+pagar|justo+al+pagar|red|llamada|sesión|servidor
      llegó|llegaron|vino|vinieron|venía|venían|recibí|recibimos|está|están|estaba|viene|vienen|trae|tiene|apareció ~6 @broken -- etiqueta|buzón|enlace|no+está+roto
      @broken ~6 al|cuando|nada+más ~3 abrir|desembalar|llegar|recibir
      ! no ~2 funciona|funcionan|enciende|encienden|prende|carga|sirve|sirven|arranca|suena|calienta|cierra|va+bien -- suena+el+número|suene+el+número|les+suena|seguimiento|rastreo|web|página|enlace|código|tarjeta|pago|teléfono|link|enlace|seguimiento|cupón|sirve+la+talla|me+sirve|chat*|seguimiento|sirve+para
      dejó|dejaron|ha+dejado ~1 de ~1 funcionar|cargar|calentar|sonar|encender
      @broken ~3 producto|artículo|lote|unidad|unidades|pieza
      producto|artículo|lote|unidad|unidades|mercancía ~3 @broken
      se ~2 rompió|rompieron|partió|cayó|despegó|descosió|quemó|estropeó ~6 -- web|página|internet|wifi|señal|conexión|luz|web|página|sistema|app|al+pagar|justo+al+pagar|red|llamada|sesión|servidor
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
      no+está|no+están|no+aparece|no+aparecen|no+venía|no+viene|no+estaba|no+vino ~3 por+ningún+lado|ningún+lado|ninguna+parte|dentro|en+la+caja -- pedido|paquete|reembols*
      abrí|abrimos|abierto|desempaqué & falta|faltan|no+está|no+aparece|no+venía|no+viene|no+vino
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
};
