// Spanish: what a mail says that wants otherwise: an order changed, cancelled, exchanged or sent back. Part of index.ts.
import type { IntentRules } from '../language-rules.ts';

export const changes: IntentRules = {
  change_order: {
    asks: `
      cerramos|cerrado|cerrados|cerrada|no+abrimos|no+estamos ~3 otro|cualquier|después|antes|mejor|salvo ~3 día|lunes|martes|miércoles|jueves|viernes
      quiero|queremos|añad*|pongan*|incluyan ~2 también|además|más? ~2 seguro|garantía|montaje|instalación|protección ~4 -- estoy+seguro
      ponednos|ponnos|póngannos|pónganos|mandadnos|mándennos|dennos|dadnos|que+nos+pongan|que+me+pongan ~1 dos|tres|cuatro|cinco|seis|<n>|otro|otra|más ~3
      así+que|entonces|mejor|por+favor|y ~1 traed*|traigan*|tráiganlo|entregad*|entréguenlo|venid|vengan|pasad|pasen ~3 después|antes|más+tarde|a+partir|por+la|entre|luego ~4 -- cuándo|por+casa+ya
      traedlo|traedla|tráiganlo|tráiganla|entréguenlo|entregadlo ~1 después|antes|más+tarde|a+partir|por+la|entre|luego|otro|el ~4
      no ~1 toquen|toquéis|llamen|llaméis|dejen|dejéis|traigan|entreguen|despierten ~1 al|el|a+la|la|lo|en|timbre ~4
      vendría|vendría+bien|iría|prefiero|puede+ser|mejor|gustaría ~2 en|por|con ~1 24|<n>|envío|exprés|express|urgente ~1 horas|exprés|urgente|rápido? ~4 & si|puede|posible -- llegará|llega+en
      facturen|facturad|facturarlo|facturas|factura|factúrenlo|cargadlo|cárguenlo ~2 a|al|a+nombre ~2 empresa|compañía|sociedad|negocio ~3
      confundí|equivoqué|equivocamos|confundimos|lié|equivocado|confundido ~3 de|con|en|al ~2 talla|color|modelo|cantidad|tamaño|número|medida|versión ~4 -- llegó|mandaron|recibí|seguimiento
      debería|debía|tendría+que|tenía+que|tiene+que|quería+que ~1 ser|fuera|haber+sido ~1 la|el|un|una|en? ~1 s|m|l|xl|xxl|negr*|blanc*|roj*|azul|verde|gris|rosa|mediana|grande|pequeñ*|<n>|dos ~3 -- llegar|llegado|recibí|entregado
      mejor|prefiero|preferiría|que+sea|que+venga|tráiganlo|traedlo|cámbienlo|pásenlo|muévanlo ~2 el|al|la|para+el|a+la|para+la? ~1 lunes|martes|miércoles|jueves|viernes|sábado|domingo|mañana|otro+día|semana+que+viene|próxima+semana|fin+de+semana ~4 -- cuándo|saber
      preferiría|prefiero|preferimos|quisiera|mejor ~2 el|la|los|las|en|lo|uno|una ~1 negr*|blanc*|roj*|azul|verde|gris|rosa|amarill*|marrón|beige|grande|pequeñ*|otro|otra|talla ~6 -- recibí|llegó
      ir|vayan|viajar|meter*|incluir*|añadir*|enviar*|mandar*|juntar*|entran|caben|entrar ~3 mismo|misma ~1 envío|paquete|caja|pedido|bulto
      quiere|quieren|querría|gustaría|gustan|llevarse|encargar ~3 dos|tres|otro|otra|uno|una|<n>|varios ~1 también|más|igual ~3
      ya+que+estamos|ya+que+están|ya+que+estáis|de+paso|aprovechando ~4 saqu*|sac*|quit*|añad*|met*|cambi*|pon*|sum*|agreg* ~4
      sacad|saquen|quitad|quiten|eliminen|eliminad|retiren|retirad|sáquenme|quítenme ~4 pedido|orden|caja|compra|lista ~2 -- datos|correo|cuenta
      pagar|pago ~2 con|por|mediante ~2 y+no|en+vez|en+lugar|mejor|no+con ~4 -- dos+veces|cobr*
      póngan*|pongan*|poned*|ponme|ponedme|póngame|pon|ponga|mét*|metan*|meted*|mete|incluid*|incluyan*|inclúy*|sum*|agreg*|añad*|echen*|echad* ~3 un|una|otro|otra|segunda|segundo|tercer|tercera|más|dos|tres|<n> ~6 -- dirección|piso|factura|nif|cuenta|correo|tono|en+contacto|correspondiente
      cobr*|cárgu*|carg* ~3 misma|mismo|otra|nueva ~1 tarjeta|cuenta -- cobraron|cobrado|dos+veces|cargaron
      quiere|quiero|queremos|necesito|pido|encargo|encargar|pedir ~2 otro|otra|una|uno ~1 igual|más|idéntic*|segunda|unidad ~4
      que sean|fueran ~1 dos|tres|cuatro|<n> ~3
      pásen*|pasen*|pasad*|pásame|pásenme|pasadme|cambien*|cambiad*|suban* ~3 a|al ~2 envío|express|exprés|urgente|rápido|24 ~2
      guárd*|guarden*|guardad*|retén*|retengan*|esperen|esperad|aplacen*|aplazad*|retrasen*|reténgan* ~3 hasta|para|a+que|unos|una|el|la ~4 -- guardaron|guardó|guardado
      no ~1 lo|la|los|las? ~1 traigan|traigáis|entreguen|entreguéis|envíen|enviéis|manden|mandéis ~2 el|hasta|antes|este|esta|mañana|hoy|hasta+que ~3 -- por+qué
      a+nombre+de|a+mi+nombre|nombre ~2 & pongan*|poned*|pon|cambien*|cambiad*|ponga -- tienen|existe|consta|figura|aparece
      háganlo|hacedlo|hazlo|háganla|que+sea|mándenlo|mandadlo|envíenlo|lo+quiero|la+quiero ~1 en ~1 azul|rojo|negro|blanco|verde|gris|rosa|amarillo|beige|talla|otro|otra ~2 -- recibí|llegó
      aprovecho ~2 para|y ~2 encargar|pedir|añadir|agregar|sumar|comprar ~4
      envuelv*|envolv*|envuélv* ~5
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
      @want|@ask|prefiero ~4 cancel*|anul* -- suscripción|cuenta|datos|solo|resto|reembolso+del+pedido+cancelado -- banco|tarjeta ~3 cancel*|anul*
      cancelación|anulación ~3 @order|total|completa|del|de|de+la -- datos|tratamiento|reembolso|devuel*
      paren|parar|detener|detengan|frenar|stop ~4 @order|envío|compra
      ! ya+no ~1 quiero|necesito|necesitamos|queremos|hace+falta|interesa -- recib*|llegó|devol*|cuenta|correos|quedar|respuestas|mensajes|excusas|llamadas|hablar
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
};
