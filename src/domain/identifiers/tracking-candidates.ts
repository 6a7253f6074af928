// Where in a text a tracking number may stand: every run of groups of letters and digits, with the ways to read it and
// what the words beside it call it. Called by tracking-number.ts; whether it is a number at all is decided there.

import { limits } from '../limits.ts';
import { hasIbanCheckDigits } from './check-digits.ts';
import { foldText } from './fold-text.ts';
import { isPaymentCard } from './payment-cards.ts';

export interface Reading {
  /** In capitals, without separators. */
  readonly number: string;
  /** Position after its last character. */
  readonly end: number;
  /** It takes the whole run. */
  readonly isWhole: boolean;
  /** Unseparated, with letters, or in the groups of three or four in which people copy numbers. */
  readonly isRegular: boolean;
}

export interface Candidate {
  readonly index: number;
  /** Longest first. */
  readonly readings: readonly Reading[];
  /** The words beside it say "tracking number" or name a carrier. */
  readonly isNamed: boolean;
  /** The words before it say that it is an order number, a phone number or the like. */
  readonly isCalledOtherwise: boolean;
}

interface Group {
  readonly text: string;
  readonly index: number;
  readonly end: number;
}

const GROUPS_MAX = 14;
const LENGTH_MIN = 8;
const LENGTH_MAX = 34;
const REGULAR_DIGITS_MIN = 12;

const TRACKING_WORDS =
  /(?:track|trk|\bawb\b|air ?way ?bill|waybill|way bill|consignment|sendung|paket|pakket|packet|package|parcel|shipment|suivi|colis|seguimiento|rastre|guia|localizador|envio|spedizion|tracciament|lettera di vettura|pacco|zending|verzend|paquete|\bups\b|\bfedex\b|\busps\b|\bdhl\b|\bdpd\b|\bgls\b|hermes|evri|yodel|royal mail|canada post|purolator|ontrac|lasership|postnl|correos|\bseur\b|\bmrw\b|colissimo|chronopost|mondial relay|la poste|poste italiane|\bsda\b|\bbrt\b|bartolini|\bctt\b|an post|bpost|inpost|\btnt\b)[^0-9]{0,40}$/;
const CARRIER_AFTER =
  /^\W{0,3}(?:(?:with|via|by|mit|per|por|con|par|avec|met|com|da)\W{1,2})?(?:ups|fedex|usps|dhl|dpd|gls|hermes|evri|yodel|royal mail|canada post|purolator|postnl|correos|colissimo|chronopost|ctt|brt|sda)\b/;
const OTHER_WORDS =
  /(?:\border|\bpo|purchase order|p\.o|invoice|receipt|pedido|orden|factura|recibo|bestell|bestelling|bestelnummer|auftrag|rechnung|commande|\bcde|facture|ordine|fattura|encomenda|fatura|factuur|phone|telephone|\btel|telefon|telefono|telefone|telefoon|mobile|\bcell|handy|mobil|movil|portable|cellulare|\bfax|whatsapp|\bcall|account|konto|cuenta|compte|conto|conta|rekening|customer|kunden|client|cliente|klant|vat|ust|nif|cif|siret|siren|iva|tva|btw|serial|serien|serie|sku|ean|gtin|isbn|imei|ticket|case|rma|ref)(?:\W{0,3}(?:number|nummer|numero|num|nr|no|n|id|is|ist|es|est|de|of|order|code)){0,3}[\w.]{0,6}[^0-9a-z]{0,4}$/;

/** The candidates of a text in order, up to limits.identify.trackingCandidatesMax. They may overlap: after a good one the
 * caller skips what it covers. */
export function listCandidates(text: string): readonly Candidate[] {
  const candidates: Candidate[] = [];
  const groups = listGroups(text);
  const folded = foldText(text);
  for (let i = 0; i < groups.length && candidates.length < limits.identify.trackingCandidatesMax; i += 1) {
    const run = takeRun(groups, i, text);
    const first = run[0];
    const readings = listReadings(run, text);
    if (first === undefined || readings.length === 0) continue;
    const skipped = countIbanGroups(run);
    if (skipped > 0) {
      i += skipped - 1;
      continue;
    }
    const before = folded.slice(Math.max(0, first.index - 70), first.index);
    const end = readings[0]?.end ?? first.end;
    const isCalledOtherwise = OTHER_WORDS.test(before) || /\+$|\(\d{3}\) ?$/.test(before);
    const isNamed =
      !isCalledOtherwise && (TRACKING_WORDS.test(before) || CARRIER_AFTER.test(folded.slice(end, end + 30)));
    const card = isNamed ? undefined : readings.find(({ number }) => isPaymentCard(number));
    candidates.push({
      index: first.index,
      readings: card === undefined ? readings : readings.filter((reading) => reading.end > card.end),
      isNamed,
      isCalledOtherwise,
    });
    // The inner groups of a card's number are no numbers of their own either.
    while (card !== undefined && (groups[i + 1]?.end ?? Number.POSITIVE_INFINITY) <= card.end) i += 1;
  }
  return candidates;
}

const GROUP_CHARACTERS_MAX = 40;
const CAPITALS_MAX = 4;

/** Groups of letters and digits that may be part of a number: with a digit, or short and in capitals. */
function listGroups(text: string): readonly Group[] {
  const groups: Group[] = [];
  let index = 0;
  let digits = 0;
  let capitals = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 97 && code <= 122) continue;
    if (code >= 48 && code <= 57) digits += 1;
    else if (code >= 65 && code <= 90) capitals += 1;
    else {
      const length = at - index;
      if (
        length <= GROUP_CHARACTERS_MAX &&
        (digits > 0 || (capitals === length && length > 0 && length <= CAPITALS_MAX))
      )
        groups.push({ text: text.slice(index, at).toUpperCase(), index, end: at });
      index = at + 1;
      digits = 0;
      capitals = 0;
    }
  }
  return groups;
}

/** The groups from one on that single spaces or dashes join; none where it is the rest of a longer code. */
function takeRun(groups: readonly Group[], start: number, text: string): readonly Group[] {
  const first = groups[start];
  if (first === undefined || /[-_@.~\p{L}]/u.test(text[first.index - 1] ?? ' ')) return [];
  const run = [first];
  let length = first.text.length;
  for (let i = start + 1; i < groups.length && run.length < GROUPS_MAX; i += 1) {
    const previous = run.at(-1);
    const group = groups[i];
    if (previous === undefined || group === undefined || group.index - previous.end !== 1) break;
    if (!/[ \u00a0\-–]/.test(text[previous.end] ?? '')) break;
    length += group.text.length;
    if (length > LENGTH_MAX) break;
    run.push(group);
  }
  return run.some(({ text: group }) => /\d/.test(group)) ? run : [];
}

/** How many of the first groups are an IBAN: its inner groups are no numbers of their own. */
function countIbanGroups(run: readonly Group[]): number {
  if (!/^[A-Z]{2}\d{2}/.test(run[0]?.text ?? '')) return 0;
  let characters = '';
  let count = 0;
  for (const [position, group] of run.entries()) {
    characters += group.text;
    if (characters.length >= 15 && hasIbanCheckDigits(characters)) count = position + 1;
  }
  return count;
}

function listReadings(run: readonly Group[], text: string): readonly Reading[] {
  const readings: Reading[] = [];
  for (let count = run.length; count > 0; count -= 1) {
    const groups = run.slice(0, count);
    const number = groups.map((group) => group.text).join('');
    const end = groups.at(-1)?.end ?? 0;
    if (number.length < LENGTH_MIN || /^(?:[A-Za-z0-9_@]|[-–.][A-Za-z0-9])/.test(text.slice(end, end + 2))) continue;
    readings.push({ number, end, isWhole: count === run.length, isRegular: isRegular(groups, number) });
  }
  return readings;
}

/** Digits in several groups are one number only where they stand as people copy long numbers: 4-4-4-…, 3-3-3-… */
function isRegular(groups: readonly Group[], number: string): boolean {
  if (groups.length === 1) return true;
  if (/[A-Z]/.test(number)) return groups.length <= number.length / 2;
  const width = groups[0]?.text.length ?? 0;
  const isEven = groups.every(
    ({ text: group }, position) => group.length === width || (position === groups.length - 1 && group.length < width),
  );
  return isEven && (width === 3 || width === 4 || width === 2) && number.length >= REGULAR_DIGITS_MIN;
}
