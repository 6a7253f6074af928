// What the server says in English sentences of its own, in the page's language: why a rule spoke, why a file is not taken, who was first. What is
// not here, such as a rule that the desk itself has worded, is shown as it was written.
import type { PageLanguage } from './language.tsx';

export const tellServer = (sentence: string, language: PageLanguage): string =>
  language === 'es' ? (SENTENCES_ES[sentence] ?? tellPatternInSpanish(sentence)) : sentence;

function tellPatternInSpanish(sentence: string): string {
  for (const [pattern, write] of PATTERNS_ES) {
    const found = pattern.exec(sentence);
    if (found !== null) return write(...found.slice(1));
  }
  return sentence;
}

const SENTENCES_ES: Readonly<Record<string, string>> = {
  'one address of mail': 'una sola dirección de correo',
  'a day such as 2026-03-01, or an ISO 8601 time': 'un día como 2026-03-01 o una hora ISO 8601',
  'it lies in the future': 'está en el futuro',
  'to which words they agreed': 'qué palabras se aceptaron',
  'a short word such as import or shop:shopify': 'una palabra corta como import o shop:shopify',
  'There is no line below the first.': 'No hay ninguna línea debajo de la primera.',
  'That day lies in the future.': 'Ese día está en el futuro.',
  'without characters that nobody sees': 'sin caracteres que nadie ve',
  'plain words: nothing is ever put in for {…}, […], %…% or $…':
    'palabras sin más: nunca se pone nada en lugar de {…}, […], %…% o $…',
  'without an address of a page or of mail: those stand in the link alone':
    'sin direcciones de páginas ni de correo: solo van en el enlace',
  'without a number that reads like that of an order or a parcel':
    'sin números que se lean como el de un pedido o un paquete',
  'it has more or fewer columns than the first line': 'tiene más o menos columnas que la primera línea',
  'a quote is not closed, or stands where none may': 'una comilla no se cierra o está donde no puede estar',
  'on one line': 'en una sola línea',
  'at most 8 lines': 'como mucho 8 líneas',
  'an https address such as https://shop.example/new, in plain letters':
    'una dirección https como https://shop.example/new, con letras sencillas',
  'A machine wrote this mail; it is recorded and not answered.':
    'Este correo lo escribió una máquina; se registra y no se contesta.',
  'An automatic mail speaks of a dispute; a person must see it.':
    'Un correo automático habla de una disputa; debe verlo una persona.',
  'Unasked advertising or phishing.': 'Publicidad no solicitada o phishing.',
  'A carrier or supplier tells us something and asks nothing; it is recorded.':
    'Un transportista o proveedor comunica algo y no pregunta nada; se registra.',
  'A carrier or supplier asks for a decision.': 'Un transportista o proveedor pide una decisión.',
  'Thanks or information that needs no answer.': 'Agradecimiento o información que no requiere respuesta.',
  'Anger, threat, law, press, safety, dispute, fraud or manipulation: a person must see it.':
    'Enfado, amenaza, asuntos legales, prensa, seguridad, disputa, fraude o manipulación: debe verlo una persona.',
  'A missing delivery, a complaint, a wish for a person or a personal-data request.':
    'Una entrega que falta, una queja, el deseo de hablar con una persona o una petición sobre datos personales.',
  'A delivery has gone wrong or is disputed.': 'Una entrega ha salido mal o se discute.',
  'The carrier says delivered and the writer doubts it.':
    'El transportista dice que se entregó y quien escribe lo pone en duda.',
  'A parcel is late or failing.': 'Un paquete va con retraso o tiene problemas.',
  'Something of the order is back-ordered or out of stock.': 'Algo del pedido está pendiente de existencias o agotado.',
  'The order has waited for more than 3 working days.': 'El pedido lleva más de 3 días laborables esperando.',
  'It is not clear enough what the mail wants.': 'No está bastante claro qué quiere el correo.',
  'It is not sure what the mail wants, but whatever is likely, a person approves a draft.':
    'No es seguro qué quiere el correo, pero en todo lo probable una persona aprueba un borrador.',
  'The desk does not answer in this language.': 'El servicio de pedidos no responde en este idioma.',
  'Someone who is not proven to be the owner wants goods or money to go elsewhere.':
    'Alguien que no se ha comprobado que sea el titular quiere que la mercancía o el dinero vayan a otro lugar.',
  'A shop or carrier states something that we have no word for.':
    'Una tienda o un transportista indica algo para lo que no tenemos palabra.',
  'A shop, carrier or ERP could not be asked, and its word is missing.':
    'No se pudo preguntar a una tienda, un transportista o un ERP, y falta su dato.',
  'Two sources say of the order what cannot both be true.':
    'Dos fuentes dicen del pedido cosas que no pueden ser ciertas a la vez.',
  "The carrier's newest word on a parcel is older than the desk allows.":
    'Lo último del transportista sobre un paquete es más antiguo de lo que el servicio de pedidos admite.',
  'No reply could be written for this mail.': 'No se pudo escribir ninguna respuesta para este correo.',
  'A person already has this thread.': 'Una persona ya lleva esta conversación.',
  'The reply claims what no fact supports.': 'La respuesta afirma algo que ningún dato respalda.',
  'A request that a person approves.': 'Una petición que aprueba una persona.',
  'A plain question about the state of one order of its owner.':
    'Una simple pregunta del titular sobre el estado de un pedido.',
  'A question of a kind that people have approved unedited and that is switched to be sent.':
    'Una pregunta de una clase que se ha aprobado sin cambios y que está puesta para enviarse.',
  'A question that may be sent by itself, but something about it or its order is not ordinary.':
    'Una pregunta que puede enviarse sola, pero algo de ella o de su pedido no es corriente.',
  'A question about an order whose owner or order is not sure.':
    'Una pregunta sobre un pedido cuyo titular, o el propio pedido, no es seguro.',
  'Nobody asks whether an order went through that has been delivered: something else may be meant.':
    'Nadie pregunta si se tramitó un pedido ya entregado: puede referirse a otra cosa.',
  'The order is not paid or is cancelled.': 'El pedido no está pagado o está cancelado.',
  'The order is worth 1,000 or more.': 'El pedido vale 1000 o más.',
  'The customer is a VIP.': 'Es un cliente VIP.',
  'A return of the order is open.': 'Hay una devolución abierta del pedido.',
  'The mail names a number that no order has.': 'El correo nombra un número que no tiene ningún pedido.',
  'A source could not show all orders.': 'Una fuente no pudo mostrar todos los pedidos.',
  'It is not sure enough that this is only a status question.':
    'No es bastante seguro que sea solo una pregunta por el estado.',
  'A question about an order, and something beside it that is not understood.':
    'Una pregunta sobre un pedido, y junto a ella algo que no se entiende.',
  'No rule of the policy speaks of such a mail.': 'Ninguna regla habla de un correo así.',
  'A machine wrote this; it is never answered.': 'Esto lo escribió una máquina; nunca se contesta.',
  'The sender is not proven to be the owner of the order.':
    'No se ha comprobado que el remitente sea el titular del pedido.',
  'There is no reply to send.': 'No hay respuesta que enviar.',
  'A holding reply is never sent by itself.': 'Un simple acuse de recibo nunca se envía solo.',
  'A language model wrote a part of the reply; it is never sent by itself.':
    'Un modelo de lenguaje escribió una parte de la respuesta; nunca se envía sola.',
  'A reply goes to the one sender alone.': 'Una respuesta va solo al único remitente.',
  'The wish was read in a forwarded mail, whose writer is not proven.':
    'El deseo se leyó en un correo reenviado, cuyo autor no está comprobado.',
  'A language model helped to read the mail: it is not answered by itself.':
    'Un modelo de lenguaje ayudó a leer el correo: no se contesta solo.',
  'The mail holds words that its reader does not see.': 'El correo contiene palabras que su lector no ve.',
  'A document came with the mail: a person looks at what it says.':
    'Con el correo vino un documento: una persona mira lo que dice.',
  'There is no such mail.': 'No existe ese correo.',
  'The mailbox of this mail is not open now. Health says why; nothing was done.':
    'El buzón de este correo no está abierto ahora. En Salud se dice por qué; no se hizo nada.',
  'The mailbox or a source does not answer now. Nothing was done; try again in a minute.':
    'El buzón o una fuente no contesta ahora. No se hizo nada; inténtelo de nuevo en un minuto.',
  'The mailbox refused this. The draft lies there as it was.':
    'El buzón lo rechazó. El borrador sigue allí como estaba.',
  'You are signed out, or may not decide any more. Nothing was done.':
    'Su sesión ha terminado, o usted ya no puede decidir. No se hizo nada.',
  'This was decided already, or the order has changed.': 'Esto ya se decidió, o el pedido ha cambiado.',
  'This mail is escalated already.': 'Este correo ya está escalado.',
  'This mail is settled: nobody waits for an answer.': 'Este correo está resuelto: nadie espera respuesta.',
  'This mail waits no more: somebody has seen to it.': 'Este correo ya no espera: alguien se ha ocupado de él.',
  'There is no draft for this mail.': 'No hay borrador para este correo.',
  'The mailbox cannot say now where this draft is. Try again in a minute.':
    'El buzón no puede decir ahora dónde está este borrador. Inténtelo de nuevo en un minuto.',
  'Somebody has given this draft other recipients in the mailbox. Finish it there.':
    'Alguien ha puesto otros destinatarios a este borrador en el buzón. Termínelo allí.',
};

const DID_ES: Readonly<Record<string, string>> = {
  'sent this reply': 'envió esta respuesta',
  'is sending this reply now': 'está enviando esta respuesta ahora',
  'changed this draft': 'cambió este borrador',
  'wrote this draft anew, because the facts have changed':
    'escribió este borrador de nuevo, porque los datos han cambiado',
  'rejected this draft': 'rechazó este borrador',
  'took this draft back': 'retiró este borrador',
  'moved this draft on': 'movió este borrador',
};
const WHO_ES: Readonly<Record<string, string>> = {
  'The desk': 'El servicio de pedidos',
  'Somebody in the mailbox': 'Alguien en el buzón',
};
const THEN_ES: Readonly<Record<string, string>> = {
  'Look at it once more': 'Mírelo otra vez',
  'Nothing else was done': 'No se hizo nada más',
};
const KIND_OF_FILE = 'is of no kind that is read: give Markdown, HTML, plain text or PDF';
const REFUSALS_ES: Readonly<Record<string, string>> = {
  'is empty': 'está vacío',
  [KIND_OF_FILE]: 'no es de una clase que se lea: dé Markdown, HTML, texto o PDF',
  'is no PDF or a broken one': 'no es un PDF o está dañado',
  'holds no text': 'no contiene texto',
  'holds no text (it may be a scan or empty)': 'no contiene texto (puede ser un escaneo o estar vacío)',
  'is no text (it holds binary data)': 'no es texto (contiene datos binarios)',
};

const PATTERNS_ES: readonly (readonly [RegExp, (...parts: string[]) => string])[] = [
  [
    /^The customer takes back what mails? ([\d, ]+) asked: do not send that draft, and undo what was begun\.$/,
    (mails) =>
      `El cliente retira lo que pedía en ${mailsOf(mails)}: no envíe ese borrador y deshaga lo que se haya empezado.`,
  ],
  [
    /^Adds to mails? ([\d, ]+), still unanswered: this reply covers all of it and replaces the earlier draft\.$/,
    (mails) =>
      `Se suma a ${mailsOf(mails)}, aún sin contestar: esta respuesta lo abarca todo y sustituye al borrador anterior.`,
  ],
  [
    /^Answers what we asked in the reply to mails? ([\d, ]+): a person goes on from there\.$/,
    (mails) => `Contesta a lo que preguntamos en la respuesta a ${mailsOf(mails)}: una persona sigue desde ahí.`,
  ],
  [/^A person must fill in or check: (.+)\.$/s, (gaps) => `Una persona debe completar o comprobar: ${gaps}.`],
  [/^No fact supports: (.+)\.$/s, (claims) => `Ningún dato respalda: ${claims}.`],
  [/^Somebody was quicker: it is with (.+) now\.$/s, (who) => `Alguien fue más rápido: ahora lo tiene ${who}.`],
  [/^(marketing\.[\w.]+): (.+)$/s, (field, fault) => `${field}: ${tellServer(fault, 'es')}`],
  [
    /^Line (\d+): (?:(address|given_at|wording|source): )?(.+)$/s,
    (line, column, fault) => `Línea ${line}: ${column === undefined ? '' : `${column}: `}${tellServer(fault, 'es')}`,
  ],
  [/^the columns (.+) are missing\.$/, (columns) => `faltan las columnas ${columns}.`],
  [/^And (\d+) more\.$/, (count) => `Y ${count} más.`],
  [/^There are more than (\d+) lines\.$/, (count) => `Hay más de ${count} líneas.`],
  [/^(\S+) is none of your own domains: (.+)$/, (host, own) => `${host} no es ninguno de sus dominios: ${own}`],
  [/^(.+) has more than (\d+) MB\.$/s, (name, megabytes) => `${name} tiene más de ${megabytes} MB.`],
  [
    /^The desk has (\d+) documents already, and takes no more\.$/,
    (count) => `El servicio de pedidos ya tiene ${count} documentos y no admite más.`,
  ],
  [
    /^With these (\d+) passages the desk would have more than (\d+)\.$/,
    (passages, most) => `Con estos ${passages} pasajes el servicio de pedidos tendría más de ${most}.`,
  ],
  [
    new RegExp(`^(.+) (${Object.keys(DID_ES).join('|')})\\. (${Object.keys(THEN_ES).join('|')})\\.$`, 's'),
    (who = '', did = '', then = '') => `${WHO_ES[who] ?? who} ${DID_ES[did]}. ${THEN_ES[then]}.`,
  ],
  [
    new RegExp(`^(.+) (${Object.keys(REFUSALS_ES).map(escaped).join('|')})\\.$`, 's'),
    (name, why = '') => `${name} ${REFUSALS_ES[why]}.`,
  ],
];

const mailsOf = (numbers = ''): string => `${numbers.includes(',') ? 'los correos' : 'el correo'} ${numbers}`;
function escaped(words: string): string {
  return words.replace(/[()]/g, '\\$&');
}
