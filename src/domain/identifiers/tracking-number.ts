// Tracking numbers in what people write: which carrier a number can be of, and which numbers of a text are tracking numbers.
// Called by identify (to tie a mail to an order), by the ground check and by connectors that are told no carrier.
import type { CarrierId } from './carriers.ts';
import { type Candidate, listCandidates } from './tracking-candidates.ts';
import { postOfS10Number, TRACKING_FORMATS, type TrackingFormat } from './tracking-formats.ts';

export interface TrackingNumberGuess {
  readonly carrier: CarrierId;
  /** In capitals, without spaces and dashes. */
  readonly number: string;
  /** The format has a check digit and it is right. */
  readonly isChecked: boolean;
  /** The shape alone says that it is a number of this carrier. */
  readonly isDistinctive: boolean;
}

export interface FoundTrackingNumber {
  readonly number: string;
  /** Best first; empty where the text calls it a tracking number and no carrier's format fits (a mistyped one). */
  readonly carriers: readonly CarrierId[];
  readonly isChecked: boolean;
  /** Of its first character in the text. */
  readonly index: number;
}

const LENGTH_MIN = 8;
const LENGTH_MAX = 34;

/** The carriers that one candidate can be of, those with a right check digit first. A candidate whose check digit is wrong
 * for a format is not of that format. Never throws; anything that is no number answers an empty list. */
export function recognizeTrackingNumber(text: string): TrackingNumberGuess[] {
  const number = text.length > 120 ? '' : text.toUpperCase().replace(/[\s\-–.]/g, '');
  return listFormats(number).map(({ carrier, check, isDistinctive = false }) => ({
    carrier,
    number,
    isChecked: check !== undefined,
    isDistinctive,
  }));
}

/** The formats of a compact number, checked ones first, each carrier once. */
function listFormats(number: string): readonly TrackingFormat[] {
  if (number.length < LENGTH_MIN || number.length > LENGTH_MAX) return [];
  const fitting = TRACKING_FORMATS.filter(({ shape, check }) => shape.test(number) && (check?.(number) ?? true));
  const post = postOfS10Number(number);
  const all: TrackingFormat[] = post === null ? [] : [{ carrier: post, shape: /^/, check: () => true }];
  all.push(...fitting.filter(({ check }) => check), ...fitting.filter(({ check }) => !check));
  return all.filter(({ carrier }, position) => all.findIndex((other) => other.carrier === carrier) === position);
}

/** Shapes that nothing but a tracking number has, even where the check digit is wrong. */
const UNMISTAKABLE = /^(?:1Z[A-Z0-9]{16}|9[2-5]\d{20}|420\d{5}9[1-5]\d{20}|[A-Z]{2}\d{9}[A-Z]{2})$/;
/** The tracking numbers of a text, in order. A number counts where its check digit is right, where its shape says so, or
 * where the words beside it do. Phone numbers, IBANs, payment cards, order numbers and parts of longer codes do not. */
export function findTrackingNumbers(text: string): FoundTrackingNumber[] {
  const found: FoundTrackingNumber[] = [];
  let reached = 0;
  for (const candidate of listCandidates(text)) {
    if (candidate.index < reached) continue;
    const best = chooseReading(candidate);
    if (best === null) continue;
    reached = best.end;
    found.push({
      number: best.number,
      carriers: best.formats.map(({ carrier }) => carrier),
      isChecked: best.formats[0]?.check !== undefined,
      index: candidate.index,
    });
  }
  return found;
}

/** So long a number with a right check digit is no order number, whatever the words before it say. */
const LONG_DIGITS_MIN = 18;
/** What a text calls a tracking number may be one though no format fits, but not what looks like an order number. */
const LOOKS_LIKE_ONE = /^(?:\d{10,34}|[A-Z]{2}[A-Z0-9]{0,20}\d{6}[A-Z0-9]{0,20})$/;

interface Choice {
  readonly number: string;
  readonly end: number;
  readonly formats: readonly TrackingFormat[];
}

/** Of the ways to read one number with the groups after it, the longest that is a tracking number. */
function chooseReading({ readings, isNamed, isCalledOtherwise }: Candidate): Choice | null {
  for (const { number, end, isWhole, isRegular } of readings) {
    const isUnmistakable = UNMISTAKABLE.test(number);
    if (!(isRegular || isNamed || isUnmistakable) && number.length < LONG_DIGITS_MIN) continue;
    const formats = listFormats(number);
    const [first] = formats;
    const choice = { number, end, formats };
    if (isUnmistakable) return choice;
    const isLong = number.length >= LONG_DIGITS_MIN;
    if (first?.check && (isRegular || isNamed || isLong)) {
      if (isNamed || !(first.needsWord || (isCalledOtherwise && !isLong))) return choice;
    }
    if (isCalledOtherwise || !isRegular) continue;
    if (first?.isDistinctive || (isNamed && isWhole && (first || LOOKS_LIKE_ONE.test(number)))) return choice;
  }
  return null;
}
