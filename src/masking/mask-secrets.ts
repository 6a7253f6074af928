// Takes out of a text what nobody at an order desk needs and what must not lie about: numbers of payment cards and their security codes,
// IBANs, passwords, PINs, one-time codes, access keys. Called before a text goes into an index, a log or to a language model. The raw
// bytes of a mail are stored whole. Order and tracking numbers, telephone numbers, amounts and dates stay.
import { findIbans } from './find-ibans.ts';
import { findKeys } from './find-keys.ts';
import { findPasswords } from './find-passwords.ts';
import { findPaymentCards } from './find-payment-cards.ts';
import { plainDigits } from './plain-digits.ts';
import { replaceSpans } from './replace-spans.ts';
import type { Secret } from './secret.ts';

/** Without one of these there is no such finding: most texts are left after these looks. */
const MAY_HOLD_CARD = /[0-9](?:[ \t\r\n.\-_/\u200b]{0,3}[0-9]){12}/;
const MAY_HOLD_IBAN = /[A-Za-z]{2}[ \u200b-]?[0-9]{2}[ \t.\n\u200b-]{0,2}[A-Za-z0-9]/;
const MAY_HOLD_PASSWORD =
  /pass|pwd|kennwort|losungsw|wachtwoord|zugangsc|toegangsc|contrase|clave|acce[s]|mdp|senha|\bpin|geheim|secret|segret|confidentiel|\bcv[cv]|\bcsc\b|pr(?:ü|u)f|crypto|code|c(?:ó|o)d|otp|\bm?tan\b/i;
const MAY_HOLD_KEY = /[_-][A-Za-z0-9]{10}|AKIA|ASIA|AIza|ya29|eyJ|SG\.|bearer|key|token|secret|schl(?:ü|ue)ssel/i;

/** What stood beside a secret may read otherwise without it. */
const ROUNDS_MAX = 4;

/** What a text holds of these is named in its place, such as `[card …1234]`. The same string where there is nothing. Masking twice changes nothing. */
export function maskSecrets(text: string): string {
  let masked = text;
  for (let round = 0; round < ROUNDS_MAX; round += 1) {
    const secrets = findSecrets(plainDigits(masked));
    if (secrets.length === 0) return masked;
    masked = replaceSpans(masked, secrets, ({ instead }) => instead);
  }
  return masked;
}

const findSecrets = (plain: string): readonly Secret[] => [
  ...(MAY_HOLD_IBAN.test(plain) ? findIbans(plain) : []),
  ...(MAY_HOLD_CARD.test(plain) ? findPaymentCards(plain) : []),
  ...(MAY_HOLD_PASSWORD.test(plain) ? findPasswords(plain) : []),
  ...(MAY_HOLD_KEY.test(plain) ? findKeys(plain) : []),
];
