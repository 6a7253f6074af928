// Numbers of payment cards: the networks' ranges and the Luhn digit. Called by tracking-candidates.ts, so that no card is taken for a
// parcel, and by src/masking. Standards: ISO/IEC 7812-1 (numbering, Luhn); ranges as the networks and EMVCo publish them.
import { hasLuhnCheckDigit } from './check-digits.ts';

interface CardRange {
  readonly prefix: RegExp;
  readonly lengths: readonly number[];
}

const LONG = [16, 17, 18, 19];

/** Visa, Mastercard, American Express, Diners, JCB, Discover, UnionPay, Maestro and its national kin, Mir, Troy, RuPay, Elo, Hipercard, Verve. */
const RANGES: readonly CardRange[] = [
  { prefix: /^4/, lengths: [13, 16, 19] },
  { prefix: /^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, lengths: [16] },
  { prefix: /^3[47]/, lengths: [15] },
  { prefix: /^3(?:0[0-5]|095|[689])/, lengths: [14, 16] },
  { prefix: /^35(?:2[89]|[3-8])/, lengths: LONG },
  { prefix: /^(?:6011|64[4-9]|65)/, lengths: LONG },
  { prefix: /^(?:62|81)/, lengths: LONG },
  { prefix: /^(?:50(?:18|19|20|38)|5893|63(?:04|33|34)|67(?:03|59|6[1-37]))/, lengths: [13, 14, 15, ...LONG] },
  { prefix: /^220[0-4]/, lengths: LONG },
  { prefix: /^(?:9792|50(?:41|6|8|9)|60(?:6|7|8)|6277|636[23])/, lengths: [16, 18, 19] },
];

/** Digits without separators. About one in ten numbers of a network's range and length passes by chance. */
export const isPaymentCard = (digits: string): boolean =>
  RANGES.some(({ prefix, lengths }) => lengths.includes(digits.length) && prefix.test(digits)) &&
  hasLuhnCheckDigit(digits);
