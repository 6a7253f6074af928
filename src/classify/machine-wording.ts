// Mails that a machine wrote although no header says so: a bounce, an absence note. Their words quote our own mail, so the
// judges would read them as a customer's. Called by classify.ts before the judges are asked.
import { foldText } from './patterns/fold-text.ts';

/** A machine's report is recognised by its opening; what a customer forwards below it is not read. */
const OPENING_CHARACTERS = 1_500;

const ABSENCE_SUBJECT =
  /^\s{0,5}(?:re: ?)?(?:automatic reply|auto(?:matic)?[- ]?(?:reply|response)|out of (?:the )?office|respuesta automatica|fuera de (?:la )?oficina|automatische antwort|abwesenheitsnotiz|reponse automatique|absence du bureau|risposta automatica|fuori sede|automatisch antwoord|afwezig(?:heid)?|resposta automatica)\s{0,3}(?::|$)/u;
const ABSENCE_BODY =
  /\b(?:out of (?:the )?office|on (?:annual |parental )?leave|away from my desk|fuera de (?:la )?oficina|de vacaciones|nicht im (?:buro|haus)|absente? du bureau|fuori ufficio|niet op kantoor|fora do escritorio)\b/u;
const RETURN_OR_DEPUTY =
  /\b(?:until|return(?:ing)? on|be back|no access|limited access|urgent|in my absence|hasta el|vuelvo|regreso|urgencias?|urgentes?|acceso (?:limitado|al correo)|bis zum|dringend|jusqu|urgence|fino al|urgenze|tot en met|dringende?|ate (?:ao )?dia)\b/u;
const BOUNCE_SUBJECT =
  /^\s{0,5}(?:undeliver(?:ed|able)(?: mail)?\b|mail delivery (?:failed|failure|system)|delivery status notification|returned mail\b|failure notice|no se (?:ha )?pud(?:o|ido) entregar (?:el|su|tu) (?:correo|mensaje)|correo no entregado|unzustellbar|non remis|mancata consegna|niet bezorgd)/u;
const BOUNCE_BODY =
  /\b(?:could(?:n't| not) be delivered to (?:one or more|the following)|mail (?:system|server)|smtp|mailer-daemon|final-recipient|rcpt to|postmaster|servidor de correo|direccion de correo)\b/u;
/** Couriers speak of recipients as well, customers quote them; a bounce names the address that failed. */
const BOUNCE_RECIPIENT = /\b(?:recipients?|destinatari(?:os?)?)\b/u;

/** True for a bounce, and for an absence note that says so in its subject or names its end or a deputy. */
export function isMachineWording(subject: string, text: string): boolean {
  const head = foldText(subject.slice(0, 200));
  const isBounce = BOUNCE_SUBJECT.test(head);
  if (!isBounce && !ABSENCE_SUBJECT.test(head)) return false;
  const opening = foldText(text.slice(0, OPENING_CHARACTERS));
  if (isBounce) return BOUNCE_BODY.test(opening) || (opening.includes('@') && BOUNCE_RECIPIENT.test(opening));
  return !opening.includes('?') && ABSENCE_BODY.test(opening) && RETURN_OR_DEPUTY.test(opening);
}
