// The lines that clients and helpdesks put between the new text and an earlier mail: "-----Original Message-----",
// "Begin forwarded message:", "type your reply above this line", in the languages seen in the wild. Called by split-text.ts.
import { unmarkLine } from './quote-marks.ts';

export type Divider = 'forwarded' | 'original' | 'reply_above';

const FORWARDED = `forwarded message, begin forwarded message, forwarded mail, forwarded email, start of forwarded message,
weitergeleitete nachricht, anfang der weitergeleiteten nachricht, anfang der weitergeleiteten e-mail, beginn der weitergeleiteten nachricht, weitergeleitete mail, weitergeleitete e-mail, weitergeleitete email,
message transféré, mail transféré, e-mail transféré, courriel transféré, début du message transféré, début du message réexpédié, message réexpédié, début du mail transféré, message transmis,
mensaje reenviado, inicio del mensaje reenviado, comienzo del mensaje reenviado, correo reenviado, mensaje enviado,
messaggio inoltrato, inizio messaggio inoltrato, inizio del messaggio inoltrato, mail inoltrata, e-mail inoltrata,
doorgestuurd bericht, begin doorgestuurd bericht, doorgestuurde e-mail, begin van doorgestuurd bericht,
mensagem encaminhada, mensagem reencaminhada, início da mensagem encaminhada, início da mensagem reencaminhada, inicio da mensagem encaminhada, e-mail encaminhado,
videresendt besked, videresendt meddelelse, videresendt melding, start på videresendt besked, vidarebefordrat meddelande, vidarebefordrat brev, välitetty viesti, edelleenlähetetty viesti,
przekazana wiadomość, początek przekazywanej wiadomości, wiadomość przekazana dalej, přeposlaná zpráva, пересланное сообщение, начало переадресованного сообщения, iletilen mesaj, 转发的邮件, 轉寄的郵件`;

const ORIGINAL = `original message, original mail, original email, original appointment, reply message, reply separator,
ursprüngliche nachricht, originalnachricht, original-nachricht, original nachricht, ursprüngliche mail, originalmail,
message d'origine, message original, message initial, message originel, courriel original,
mensaje original, correo original, messaggio originale, messaggio di origine,
oorspronkelijk bericht, oorspronkelijke bericht, origineel bericht, originele bericht, mensagem original,
oprindelig besked, oprindelig meddelelse, original meddelelse, ursprungligt meddelande, originalmeddelande, opprinnelig melding, alkuperäinen viesti,
oryginalna wiadomość, wiadomość oryginalna, původní zpráva, eredeti üzenet, исходное сообщение, orijinal mesaj, 原始邮件, 原始郵件, 元のメッセージ`;

const listPhrases = (text: string): string[] => text.split(',').map((phrase) => phrase.trim());
const DIVIDERS: ReadonlyMap<string, Divider> = new Map([
  ...listPhrases(FORWARDED).map((phrase) => [phrase, 'forwarded'] as const),
  ...listPhrases(ORIGINAL).map((phrase) => [phrase, 'original'] as const),
]);

const REPLY_ABOVE =
  /reply above this line|respond above this line|antwort(?:en)? (?:bitte )?(?:über|oberhalb) (?:von )?dies(?:er|e) (?:zeile|linie)|répond(?:re|ez) au-dessus de cette ligne|réponse au-dessus de cette ligne|respuesta (?:por )?encima de esta línea|respond[ae] (?:por )?encima de esta línea|risposta (?:al di )?sopra (?:a )?questa (?:riga|linea)|antwoord boven deze (?:regel|lijn)|resposta acima desta linha|respond[ae] acima desta linha/u;
/** HCL Notes: "----- Forwarded by Ida Moss/Moss on 03/11/2026 -----". */
const FORWARDED_BY =
  /^(?:forwarded by|weitergeleitet von|transféré par|réexpédié par|reenviado por|inoltrato da|doorgestuurd door|encaminhado por) /u;
const LINE_CHARACTERS_MAX = 200;

/** What the line divides off, or null. An undecorated "original message" in running text is none: dashes or a colon are needed. */
export function readDivider(line: string): Divider | null {
  if (line.length > LINE_CHARACTERS_MAX) return null;
  const content = unmarkLine(line).trim().toLowerCase().normalize('NFC').replace(/’/gu, "'");
  const isDecorated = /^[-_=*#+—–]{2}/u.test(content) || content.endsWith(':');
  if (isDecorated && REPLY_ABOVE.test(content)) return 'reply_above';
  const phrase = content
    .replace(/^[-_=*#+—–\s]{1,80}/u, '')
    .replace(/[-_=*#+—–:\s]{1,80}$/u, '')
    .replace(/\s{1,20}/gu, ' ');
  if (!isDecorated) return null;
  return DIVIDERS.get(phrase) ?? (FORWARDED_BY.test(phrase) ? 'forwarded' : null);
}

/** `________`, `-----`, `=====` and their like: nothing but decoration. */
export function isRule(line: string): boolean {
  return line.length <= LINE_CHARACTERS_MAX && /^\s{0,100}[-_=*#~+—–ᐧ]{1,200}\s{0,100}$/u.test(line);
}
