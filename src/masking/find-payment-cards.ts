// Where a text has the number of a payment card, and the security code beside it. Called by mask-secrets.ts. A tracking or an order number
// of a card's shape is none where the words before it say what it is.
import { foldText } from '../domain/identifiers/fold-text.ts';
import { isPaymentCard } from '../domain/identifiers/payment-cards.ts';
import { type FoundTrackingNumber, findTrackingNumbers } from '../domain/identifiers/tracking-number.ts';
import type { Secret } from './secret.ts';

/** Groups of digits with up to three separators between; what is longer than a line of groups is cut into runs. */
const RUN = /[0-9]{1,30}(?:[ \t\r\n.\-_/\u200b]{1,3}[0-9]{1,30}){0,60}/g;
const GROUP = /[0-9]{1,30}/g;
const DIGITS_MIN = 13;
const DIGITS_MAX = 19;
/** The commonest first: what stands behind sixteen digits is more likely a security code than the rest of a longer number. */
const LENGTHS = [16, 15, 14, 19, 18, 17, 13];
const LOOKED_BACK = 60;

const CARD_WORDS =
  /(?<!\[)(?:cards?|visa|master ?card|amex|american express|diners(?: club)?|maestro|jcb|unionpay|kart(?:e|en)(?:n?ummer)?|tarjetas?|cartes?(?: bancaire| bleue)?|carta(?: di credito)?|cartao|cartoes|creditcard|kaart(?:nummer)?|bankpas|credit|debit|\bcc|\bpan)(?![a-z])/g;
const TRACKING_WORDS =
  /(?:track|sendungs|paketnummer|suivi|seguimiento|rastre|localizador|tracciament|spedizion|zending|\b(?:awb|ups|fedex|usps|dhl|dpd|gls|hermes|evri|canada post|correos|purolator|postnl|colissimo|chronopost)\b)[^0-9]{0,30}$/;
const OTHER_NUMBER =
  /(?:#|(?:order|invoice|bestell\p{L}{0,12}|auftrag\p{L}{0,10}|rechnung\p{L}{0,10}|pedido|factura|commande|facture|ordine|fattura|encomenda|fatura|factuur\p{L}{0,8}|ean|gtin|isbn|imei)(?:\W{0,3}(?:number|nummer|numero|num|nr|no|n|id|is|ist|es|est|code)){0,3}\W{0,4})$/u;
const SECURITY_CODE =
  /^[\s,;|/]{1,4}(?:[a-z.:]{1,12}\s{0,2})?\d{2}\s?[/-]?\s?(?:20)?\d{2}[\s,;|/]{1,4}(\d{3,4})(?![\d/-])/i;

interface Text {
  readonly plain: string;
  /** Looked for once, and only where something looks like a card. */
  trackings: readonly FoundTrackingNumber[] | null;
}

interface Group {
  readonly digits: string;
  readonly from: number;
  readonly to: number;
}

/** `plain` is of plainDigits. In order, apart. */
export function findPaymentCards(plain: string): readonly Secret[] {
  const found: Secret[] = [];
  const text: Text = { plain, trackings: null };
  for (const run of plain.matchAll(RUN)) {
    if (run[0].length < DIGITS_MIN) continue;
    const groups = [...run[0].matchAll(GROUP)].map((group) => ({
      digits: group[0],
      from: run.index + group.index,
      to: run.index + group.index + group[0].length,
    }));
    for (let start = 0; start < groups.length; ) {
      const count = countCardGroups(groups, start, text);
      const [first, last] = [groups[start], groups[start + count - 1]];
      if (count > 0 && first !== undefined && last !== undefined) {
        const digits = joinDigits(groups, start, count);
        found.push({ from: first.from, to: last.to, instead: `[card …${digits.slice(-4)}]` });
        found.push(...findCodeBehind(plain, last.to));
      }
      start += Math.max(1, count);
    }
  }
  return found;
}

const joinDigits = (groups: readonly Group[], start: number, count: number): string =>
  groups
    .slice(start, start + count)
    .map(({ digits }) => digits)
    .join('');

/** How many groups from one on are a card's number; 0 where they are none. */
function countCardGroups(groups: readonly Group[], start: number, text: Text): number {
  const countOfLength = new Map<number, number>();
  let digits = '';
  for (let count = 1; start + count <= groups.length; count += 1) {
    digits += groups[start + count - 1]?.digits ?? '';
    if (digits.length > DIGITS_MAX) break;
    if (digits.length >= DIGITS_MIN && isPaymentCard(digits)) countOfLength.set(digits.length, count);
  }
  for (const length of LENGTHS) {
    const count = countOfLength.get(length);
    if (count !== undefined && isMeantAsCard(groups, start, count, text)) return count;
  }
  return 0;
}

function isMeantAsCard(groups: readonly Group[], start: number, count: number, text: Text): boolean {
  const { plain } = text;
  const taken = groups.slice(start, start + count);
  const [from, to] = [taken[0]?.from ?? 0, taken.at(-1)?.to ?? 0];
  const before = foldText(plain.slice(Math.max(0, from - LOOKED_BACK), from));
  const cardWordAt = [...before.matchAll(CARD_WORDS)].at(-1)?.index ?? -1;
  if (cardWordAt < 0 && !isCardWithoutWord(groups, start, count, { plain, before, from, to })) return false;
  return !isTracking(text, from, to, before, cardWordAt);
}

function isCardWithoutWord(
  groups: readonly Group[],
  start: number,
  count: number,
  { plain, before, from, to }: { plain: string; before: string; from: number; to: number },
): boolean {
  if (/[\p{L}_@+]$/u.test(plain.slice(Math.max(0, from - 1), from)) || /^[\p{L}_@]/u.test(plain.slice(to, to + 1)))
    return false;
  const taken = groups.slice(start, start + count);
  // Old Visa numbers of 13 digits look like European article numbers and telephone numbers.
  if (taken.reduce((sum, { digits }) => sum + digits.length, 0) === DIGITS_MIN) return false;
  if (count === 1) return !OTHER_NUMBER.test(before);
  return !/\n/.test(plain.slice(from, to)) && isCardLayout(taken) && standsAlone(groups, start, count);
}

/** Whether what the text calls the number of a parcel covers it, and no word in between speaks of a card. */
function isTracking(text: Text, from: number, to: number, before: string, cardWordAt: number): boolean {
  const strong = TRACKING_WORDS.exec(before);
  if (cardWordAt > (strong?.index ?? -1)) return false;
  text.trackings ??= findTrackingNumbers(text.plain);
  const digits = text.plain.slice(from, to).replace(/[^0-9]/g, '');
  return text.trackings.some(
    ({ index, number, isChecked }) =>
      index <= from && index + 2 * number.length >= to && number.includes(digits) && (isChecked || strong !== null),
  );
}

/** As cards are printed and dictated: even groups of two to eight with a shorter or longer last one, or 4-6-5 and 4-6-4. */
function isCardLayout(groups: readonly Group[]): boolean {
  const widths = groups.map(({ digits }) => digits.length);
  const [width = 0] = widths;
  if (/^4,6,[45]$/.test(widths.join(','))) return true;
  const isEven = widths.slice(0, -1).every((other) => other === width);
  return isEven && width >= 1 && (widths.at(-1) ?? 0) <= width + 3;
}

/** Four more digits before it, or behind it other than a month and a year, belong to a longer number. */
function standsAlone(groups: readonly Group[], start: number, count: number): boolean {
  const before = groups[start - 1]?.digits ?? '';
  const behind = groups[start + count]?.digits ?? '';
  return before.length < 4 && (behind.length < 4 || /^(?:0[1-9]|1[0-2])\d\d(?:\d\d)?$/.test(behind));
}

/** `12/27 123` behind the number. */
function findCodeBehind(plain: string, end: number): readonly Secret[] {
  const hit = SECURITY_CODE.exec(plain.slice(end, end + 50));
  if (hit?.[1] === undefined) return [];
  const to = end + hit[0].length;
  return [{ from: to - hit[1].length, to, instead: '[security code]' }];
}
