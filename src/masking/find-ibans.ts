// Where a text has an IBAN, in one piece or in groups, in capitals or not. Called by mask-secrets.ts.
// Standards: ISO 13616 (form, mod 97); lengths of the SWIFT IBAN registry.
import { hasIbanCheckDigits } from '../domain/identifiers/check-digits.ts';
import type { Secret } from './secret.ts';

const LENGTHS: Readonly<Record<string, number>> = Object.fromEntries(
  `AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18
  FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27
  MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27
  SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30`
    .split(/\s+/)
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

const START = /(?<![A-Za-z0-9])[A-Za-z]{2}[ \u200b-]?[0-9]{2}/g;
const SEPARATORS_MAX = 2;

/** `plain` is of plainDigits. */
export function findIbans(plain: string): readonly Secret[] {
  const found: Secret[] = [];
  let reached = 0;
  for (const { index } of plain.matchAll(START)) {
    if (index < reached) continue;
    const length = LENGTHS[plain.slice(index, index + 2).toUpperCase()];
    const read = length === undefined ? null : readCharacters(plain, index, length);
    if (read === null || !hasIbanCheckDigits(read.characters)) continue;
    reached = read.to;
    found.push({ from: index, to: read.to, instead: `[IBAN …${read.characters.slice(-4)}]` });
  }
  return found;
}

/** So many letters and digits with few separators between; null where there are not so many, or more without a break. */
function readCharacters(plain: string, from: number, length: number): { characters: string; to: number } | null {
  let characters = '';
  let separators = 0;
  let at = from;
  for (; at < plain.length && characters.length < length; at += 1) {
    const character = plain[at] ?? '';
    if (/[A-Za-z0-9]/.test(character)) {
      characters += character;
      separators = 0;
    } else {
      separators += 1;
      if (separators > SEPARATORS_MAX || !/[ \t.\n\u200b-]/.test(character)) return null;
    }
  }
  const isWhole = characters.length === length && !/^[A-Za-z0-9]/.test(plain.slice(at, at + 1));
  return isWhole ? { characters: characters.toUpperCase(), to: at } : null;
}
