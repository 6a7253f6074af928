// Where a text tells a password, a PIN or a one-time code after its word, in the seven languages. Called by mask-secrets.ts. A mail that
// only speaks of a password ("my password is not accepted") tells none.
import { foldText } from '../domain/identifiers/fold-text.ts';
import type { Secret } from './secret.ts';

/** Folded. Words that a password of any form may follow. */
const PASSWORD =
  'pass(?:word|wort|code|phrase|wd)|kennwort|losungswort|zugangscode|wachtwoord|toegangscode|contrasena|clave(?: secreta| de acceso)?|codigo de acces[s]?o|mot de passe|mdp|code d.acces|parola d.ordine|codice (?:di|d.) ?accesso|senha|palavra[- ]passe|pwd|\\bpass(?=:)';
/** What only digits follow: PINs, security codes of cards and one-time codes. */
const CODE =
  '\\bpin(?:[- ]?(?:code|nummer|number|codigo|nr))?|geheim(?:zahl|nummer)|codigo (?:pin|secreto|cvv|cvc)|code (?:pin|secret|confidentiel)|codice (?:pin|segreto)|cv[cv]2?|csc|karten?prufnummer|prufziffer|cryptogramme(?: visuel)?|(?:security|verification|authentication|authenticator|one[- ]time|login|log-in|2fa|sms|access) (?:pass)?code|otp(?: code)?|m?tan|(?:einmal|sicherheits|bestatigungs|verifizierungs|anmelde|sms-)code|codigo (?:de )?(?:verificaci?[oa]o?n?|seguridad|seguranca|un solo uso|uso unico)|code (?:de )?(?:verification|securite|a usage unique)|codice (?:di )?(?:verifica|sicurezza|monouso|otp)|(?:verificatie|beveiligings)code|eenmalige code';

const PASSWORD_WORD = new RegExp(`(?:${PASSWORD})(?![a-z])`, 'g');
const CODE_WORD = new RegExp(`(?<![a-z])(?:${CODE})(?![a-z])`, 'g');

const IS =
  '(?:is|was|ist|lautet|war|es|era|est|etait|e|luidt)(?: (?:now|still|jetzt|noch|ahora|maintenant|ora|nu|agora))?';
const DIRECT = new RegExp(`\\s{0,3}(?:[:=]|[-–]{1,2}>?(?=\\s)|${`\\s${IS}`}\\s{0,2}:?(?=\\s))\\s{0,3}`, 'y');
const AFTER_WORDS = new RegExp(
  `(?:\\s{1,2}\\(?[a-z'-]{1,15}\\)?){1,4}\\s{0,2}(?:[:=]|\\s${IS}\\s{0,2}:?(?=\\s))\\s{0,3}`,
  'y',
);
const BARE = /\s{1,3}/y;
const VALUE = /[^\s]{3,64}/y;
const QUOTED = /["'“”„«‘`]([^"'“”„»«‘’`\n]{3,64})["'“”»«’`]/y;
const CODE_VALUE = /(?:[a-z]{1,2}-)?[0-9]{3}[ -]?[0-9]{3,4}(?![0-9a-z]|[.,]\d)|[0-9]{3,8}(?![0-9a-z]|[.,/-]\d)/iy;

/** What a sentence says of a password without telling it. */
const STATE =
  /^(?:not|no|incorrect|wrong|invalid|expired|forgotten|lost|gone|weak|missing|required|unknown|changed|reset|protected|falsch|ungultig|abgelaufen|vergessen|weg|unbekannt|geandert|incorrect[ao]|invalid[ao]|caducad[ao]|olvidad[ao]|erronea|equivocad[ao]|incorrecte?|expire|oublie|faux|errone|perdue?|scadut[ao]|errat[ao]|sbagliat[ao]|dimenticat[ao]|verkeerd|onjuist|verlopen|vergeten|errad[ao]|incorret[ao]|expirad[ao]|esquecid[ao]|correct[aeo]?|richtig)$/;
const ORDER_LIKE = /^#|^[A-Z]{1,3}-?\d{5,12}$/;
const DATE_LIKE = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/;

/** `plain` is of plainDigits. */
export function findPasswords(plain: string): readonly Secret[] {
  const folded = foldText(plain);
  const passwords = [...folded.matchAll(PASSWORD_WORD)].flatMap(({ index, 0: word }) =>
    findPassword(plain, folded, index + word.length),
  );
  const codes = [...folded.matchAll(CODE_WORD)].flatMap(({ index, 0: word }) =>
    findCode(folded, index + word.length, /^c[vs][cv]|pruf|crypto/.test(word) ? '[security code]' : '[password]'),
  );
  return [...passwords, ...codes];
}

type Joint = 'direct' | 'after_words' | 'bare';
const JOINTS: readonly (readonly [Joint, RegExp])[] = [
  ['direct', DIRECT],
  ['after_words', AFTER_WORDS],
  ['bare', BARE],
];

function findPassword(plain: string, folded: string, end: number): readonly Secret[] {
  for (const [joint, pattern] of JOINTS) {
    const from = endOf(pattern, folded, end);
    if (from === null) continue;
    const to = readPassword(plain, from, joint);
    if (to !== null) return [{ ...to, instead: '[password]' }];
  }
  return [];
}

function readPassword(plain: string, from: number, joint: Joint): { from: number; to: number } | null {
  const quotedTo = endOf(QUOTED, plain, from);
  if (quotedTo !== null && joint !== 'bare')
    return plain[from + 1] === '[' ? null : { from: from + 1, to: quotedTo - 1 };
  const to = endOf(VALUE, plain, from);
  if (to === null) return null;
  const value = plain.slice(from, to).replace(/[.,;:!?)\]"'»”’]{1,5}$/u, '');
  if (value.length < 3 || /^[[<({]/.test(value) || ORDER_LIKE.test(value)) return null;
  const isSecret = looksSecret(value);
  const tells =
    joint === 'direct'
      ? isSecret || (isAloneOnLine(plain, to) && !STATE.test(foldText(value)))
      : isSecret && !value.includes('@') && !DATE_LIKE.test(value) && (joint === 'after_words' || /\d/.test(value));
  return tells ? { from, to: from + value.length } : null;
}

/** With a digit, a sign inside, or a capital inside: no word of a sentence. */
const looksSecret = (value: string): boolean =>
  value.length >= 4 &&
  !/^https?:/i.test(value) &&
  (/\d/.test(value) || /[!#$%^&*_+=~@]./.test(value) || /\p{Ll}\p{Lu}/u.test(value));

const isAloneOnLine = (plain: string, to: number): boolean => /^[^\S\n]{0,5}(?:\r?\n|$)/.test(plain.slice(to, to + 8));

function findCode(folded: string, end: number, instead: string): readonly Secret[] {
  for (const [, pattern] of JOINTS) {
    const from = endOf(pattern, folded, end);
    const to = from === null ? null : endOf(CODE_VALUE, folded, from);
    if (from !== null && to !== null) return [{ from, to, instead }];
  }
  return [];
}

/** Where the pattern ends that starts just here; null where it does not fit. */
function endOf(sticky: RegExp, text: string, at: number): number | null {
  sticky.lastIndex = at;
  return sticky.test(text) ? sticky.lastIndex : null;
}
