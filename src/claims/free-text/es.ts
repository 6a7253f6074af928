// Spanish: the words of a model's prose. Read by free-words.ts, which explains the notation.
import type { FreeWordsSource } from './free-words.ts';

export const es: FreeWordsSource = {
  grammar: `estaba estaban sido somos soy eres siendo estamos estoy tenga tengan si el la los las lo un una unos unas de del al a y e o u pero pues si que qué quien cual cuales donde como cuando porque en con sin por para sobre entre desde hasta hacia según tras ante bajo contra durante mediante
    es son ser está están estar era fue fueron sea sean ha han he hemos haber hay tiene tienen tener tenemos puede pueden puedes podemos debe deben se le les te me nos su sus tu tus mi nuestro nuestra nuestros nuestras usted ustedes yo tú él ella ellos ellas nosotros
    no ni sí también muy más ya solo sólo este esta estos estas ese esa esos esas eso esto aquello así entonces además mismo misma cada cuál cuáles aquí allí lo cuyo sino hace deberá deberán siempre`,
  neutral: `hecho, hecha, hechos, hechas, fabricado, fabricadas, poner, meter, otro, otra, distinto, diferente, lamentablemente, desgraciadamente, desafortunadamente, recomendamos, recomienda, aconsejamos, tenga, artículo, artículos, producto, productos, mercancía, cliente, clienta, clientes, pedido, pedidos, nota, favor, política, políticas, regla, reglas, condiciones, información, respecto, conforme, acuerdo, simplemente, caso, ejemplo, pregunta, respuesta, indicado, descrito, mencionado, aplica, aplican, significa, forma, manera, tipo, cosa, tenga en cuenta, ten en cuenta, cuenta, efectivamente, siguiente, siguientes, trata, tienda, hacer, realizar, realiza, realizan, correspondiente, general, recuerde, recuerda, dispone, dispones, cuenta con`,
  same: `devolver, devolución, devoluciones, devuelto, devueltos, devuelva, devolverlo, devolverlos, devolverla, devuelve, devuelven; reembolsar, reembolso, reembolsamos, reembolsado, reembolsos, devolución del dinero; precio de compra, importe pagado, importe de la compra, importe total; cambiar por otro, cambio por otro, canje, canjear; reemplazar, reemplazo, sustituir, sustitución, sustituimos, reemplazamos, sustituto; reparar, reparación, reparamos, reparado; cancelar, cancelación, anular, anulación, cancelado, cancelarse, cancelarlo;
    entregar, entrega, entregado, entregas, entregamos; llegar, llegada, llega, llegado, llegue; recibir, recepción, recibido, reciba, recibirlo, recibamos, recibimos, recibas; enviar, envío, envíos, enviado, enviamos, expedir, mandar, despachar, envía, envíe, enviarlo; gastos de envío, costes de envío, costos de envío, coste de envío, portes; gastos, costes, coste, costo, costos, cuesta, cuestan, precio, tarifa; gratis, gratuito, gratuita, gratuitos, sin coste, sin costo, sin cargo, sin coste adicional, gratuitamente, sin gastos;
    pagar, a nuestro cargo, corren a nuestro cargo, corre a nuestro cargo, a su cargo, corren a su cargo, a tu cargo, a cargo del cliente, corren a cargo del cliente, corre a cargo del cliente, por nuestra cuenta, por su cuenta, paga, pague, asumir, asume, asumimos, correr a cargo, corren a cargo, corre a cargo, cubrir, cubre, cubren, cubierto, cubierta, cubiertos, cubiertas, cubrimos, pagamos, a cargo; sin usar, sin estrenar, no usado, no usados, no utilizado, no haya sido usado, sin utilizar; sin abrir, cerrado, precintado, sellado; en perfecto estado, intacto, sin daños;
    embalaje original, caja original, empaque original; embalaje, embalado, caja, empaque; dañado, dañados, roto, defectuoso, defectuosos, defecto, daño, daños, defectuosa, defectos; garantía, garantizado; comprobante de compra, factura, recibo, ticket de compra, justificante de compra, prueba de compra;
    personalizado, personalizados, a medida, grabado, grabados; rebajado, rebajados, rebajas, oferta, descuento; lavavajillas; lavar, lavado, lavarse, lave; limpiar, limpieza, limpie, limpiarse; secar, secado; secadora; lejía, blanqueador; descalcificar, descalcificación, desincrustar; capacidad, volumen; pesa, peso; apto, adecuado, compatible, aptos, aptas, apta, sirve, compatibles; disponible, ofrecer, ofrecemos, ofrece;
    contactar, contacto, contacte, contáctenos, escribir, escríbanos, escriba, póngase en contacto, ponte en contacto; correo electrónico, correo, email, e-mail, mensaje; foto, fotos, imagen, imágenes, fotografía; tarjeta regalo, tarjetas regalo, vale, vales; tardar, tarda, tardan, dura, demora; elegir, escoger, elija, elige, elegirlo, elegirla, seleccionar, selecciona, seleccione, seleccionarlo; usar, uso, utilizar, utilice, usarse, utilizarse; modificar, modificación, cambiar, cambio, cambios; dirección, domicilio; almacén, depósito; extranjero, internacional, internacionales, fuera; confirmación del pedido, confirmación; posible, permitido, admitir, admitimos, admite, admiten, admitido, aceptado, aceptar, aceptamos, acepta, aceptan; comienza, empieza, cuenta, contar, partir; voluminoso, voluminosos, grande, grandes; incluye, incluido, incluidos, incluida, contiene, viene con; guardar, conservar, almacenar; quitar, retirar, extraíble; compra, comprado, comprar; solicitud, solicitar, pedir, solicitarlo; por separado, separado; abonar, abono, emitir; plazo, periodo, período; adjuntar, adjunte`,
  traits: {
    not: `no, ni, nunca, jamás, ningún, ninguno, ninguna, nada, nadie, sin, tampoco, imposible, excluido, excluidos, excluida, excluidas`,
    only: `solo, sólo, solamente, únicamente, exclusivamente, unicamente`,
    except: `excepto, salvo, excepción, excepciones, menos los, a excepción, a menos, con excepción`,
    all: `todo, todos, toda, todas, cada, siempre, cualquier, cualquiera, ilimitado, de por vida, mundo, entero, completo el, todas partes`,
    can: `puede, pueden, puedes, podemos, podrá, podrán, posible, permitido, posibilidad, derecho, puedas, pueda`,
    must: `debe, deben, debes, deberá, deberán, necesario, obligatorio, necesita, requiere, hay que, tiene que, tienen que, imprescindible, requisito, debería, deberían`,
    hedge: `previsto, prevista, esperado, esperada, normalmente, generalmente, por lo general, habitualmente, aproximadamente, unos, suele, suelen, a menudo, casi, estimado, en general, a veces, alrededor, en promedio, cerca de`,
    condition: `mientras, si, cuando, una vez, en cuanto, tan pronto, siempre que, en caso, tras, después, hasta que, desde que, dependiendo, a partir, con tal`,
    before: `antes`,
    until: `hasta`,
    past: `ha sido, han sido, hemos, fue, fueron, había, ya ha, ya han, ayer, he, acabamos, se ha, se han`,
    future: `vamos, va a, voy a, van a, pronto, en breve, inmediatamente, mañana, prometemos, enseguida, de inmediato, próximamente, cuanto antes`,
    becomes: ``,
    is: ``,
    atLeast: `más de, al menos, a partir de, desde, mínimo, superior, superiores, como mínimo, superen, supere, por encima`,
    atMost: `menos de, hasta, máximo, como máximo, no más de, inferior, inferiores, a más tardar`,
    we: `a nuestro cargo, corren a nuestro cargo, corre a nuestro cargo, por nuestra cuenta, nosotros, yo, nuestro equipo, hemos, he`,
    you: `a su cargo, corren a su cargo, a tu cargo, a cargo del cliente, corren a cargo del cliente, corre a cargo del cliente, por su cuenta, usted, ustedes, tú, cliente, clientes, comprador`,
    your: `su, sus, tu, tus`,
    back: ``,
    withBack: ``,
    core: `no dude en, no dude, gracias, agradecemos, agradezco, lamentamos, lamento, sentimos, siento, disculpas, disculpe, disculpa, encantados, encantado, encantada, esperamos, espero, dude, dudes, gusto, placer, bienvenido, alegra, alegramos`,
    courtesy: `retraso, demora, espera, mensaje, contactar, contacto, contactarnos, paciencia, comprensión, molestias, molestia, ocasionadas, causadas, inconvenientes, ayudar, ayudarle, ayudarte, ayuda, útil, pregunta, preguntas, duda, dudas, otra, otras, más, saber, háganos, háganoslo, disposición, interés, confianza, escribir, escribirnos, compra, pedido, día, buen, mucho, muchas, consulta, atención, quedamos, estamos, situación, lamentablemente, sea, necesita, adicional, alguna, algo, hacérnoslo, sinceras, sirva`,
    ask: `enviarnos, indicarnos, decirnos, darnos, facilitarnos, confirmarnos, mandarnos, describirnos, proporcionarnos, envíenos, enviar, envíe, envíenos, envíanos, envía, indicar, indique, indíquenos, indícanos, decir, díganos, dinos, dar, facilitar, facilítenos, facilite, describir, describa, confirmar, confirme, confírmenos, comprobar, compruebe, adjuntar, adjunte, proporcionar, podría, cuál, qué, mandar, mire, cuándo, cómo`,
    data: `número de pedido, número, código postal, foto, fotos, imagen, imágenes, descripción, nombre, correo electrónico, artículo, talla, tamaño, color, modelo, serie, seguimiento, etiqueta, paquete, embalaje, daño, daños, defecto, vecinos, buzón, fecha, cantidad, variante, versión, problema, exactamente, referencia, pedido, producto`,
    secret: `tarjeta de crédito, tarjeta, cvv, contraseña, pin, iban, banco, bancaria, bancarios, cuenta bancaria, pasaporte, dni, identidad, licencia, pago, clave, código de seguridad, código de verificación`,
    act: `reembolsar, cancelar, anular, modificar, cambiar, enviar, mandar, reemplazar, sustituir, abonar, descuento, ampliar, reservar, reenviar, remitir, llamar, escalar, investigar, investigación, eximir, mejorar, garantizar, priorizar, prioridad, llegar, entregar, recibir, dar, ofrecer, conceder, tramitar, corregir, pagar, reparar, contactar, compensar, aprobar, desviar, informar, eliminar, añadir, abrir, encargar, encargaremos, revisar, gestionar, procesar, devolver, regalar, avisar, trasladar, comprobar, hacer, preparar, realizar, actualizar, prorrogar`,
    pays: `a nuestro cargo, corren a nuestro cargo, corre a nuestro cargo, a su cargo, corren a su cargo, a tu cargo, a cargo del cliente, corren a cargo del cliente, corre a cargo del cliente, por nuestra cuenta, por su cuenta, pagar, paga, asumir, asume, a cargo, corren a cargo, gastos, cubrir`,
    limits: `sin usar, sin abrir, original, embalaje original, personalizado, rebajado, higiene, hábiles, laborables, españa, peninsular, península, baleares, canarias, portugal, ue, europa, estándar, exprés, urgente, voluminoso, factura, comprobante de compra, completo, primer, primeros, nuevo, dañado, defectuoso, escrito, tapa, base, mano, frío, fría, caliente, suave, compra, entrega, recepción, etiquetas, particular`,
    yes: `sí, efectivamente, por supuesto, claro, desde luego, exactamente, correcto`,
    facts: `número, seguimiento, transportista, estado, actualmente, último, última, según, junto, total, ahora, todavía, aún, momento, día, fecha, contiene, incluye, figura, con, consta, importe`,
  },
  units: `day: día, días, días naturales; workday: día hábil, días hábiles, día laborable, días laborables; week: semana, semanas; month: mes, meses; year: año, años; hour: hora, horas, h; minute: minuto, minutos, min; percent: por ciento; kg: kg, kilo, kilos, kilogramos; g: g, gramos; cm: cm, centímetros; mm: mm; m: m, metro, metros; l: l, litro, litros; ml: ml; w: w, vatios; v: v, voltios; c: grados, c; eur: eur, euro, euros; usd: usd, dólares; gbp: gbp, libras; chf: chf, francos`,
  one: `un, una`,
  rangeJoins: `a, y, o, hasta`,
  clauseJoins: `y, e, pero, o, porque, pues, sino, aunque`,
  lists: {
    verbs: `es, son, está, están, tiene, tienen, puede, pueden, debe, deben, cuesta, cuestan, no, se, ha, han, tarda, tardan`,
    articles: `el, la, los, las, un, una, nuestro, nuestra, nuestros, nuestras, su, sus`,
    links: `de, del, por, para, a`,
    examples: `como, tales como, por ejemplo, como por ejemplo`,
    joins: `y, e; o, u`,
    contrasts: `pero, sino`,
  },
  no: `no`,
  each: `cada, por, el, al`,
  pieces: `artículo, unidad, pieza, producto`,
  endings: `nos noslo lo arlo irlo arla arlos arlas erlo erla irla elo ela elos elas s es a o as os e n an en ar er ir ado ada ados adas ido ida idos idas ando iendo amos emos imos ción ciones mente se lo la los las al ales idad`,
  weEnding: /^(?!podemos|tenemos|disponemos)\p{L}{2,}[aeiá]mos$/u,
  futureEnding: /(?:[aei]ré|[aei]rás|[aei]rá|[aei]remos|[aei]rán|drá|drán|dremos|drás)$/,
  pastEnding: /(?:[^aeiou]ó|i[oó]|aron|ieron)$/,
  hasCompounds: false,
};
