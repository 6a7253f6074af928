// Spanish: sentences that ask, report or only point, whatever the mail is about. Part of index.ts.
import type { SentencePatterns } from '../language-rules.ts';

export const sentences: SentencePatterns = {
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
  courtesies: `
    tengo|tenemos ~1 dentista|médico|cita|reunión|clase|trabajo|turno ~6 no+hay|sin ~2 portero|conserje|nadie|recepción ~2 -- dej*|pued*|quier*|entreg*|por+favor
    lo|la ~1 recogió|recibió|guardó|cogió|agarró ~1 mi|la|el|una|un ~2 suegra|madre|hermana|vecina|portera|marido|hijo|vecino|portero|conserje|mujer ~9 -- quiero|pued*|pero|no+es|equivocad*
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
};
