// Order numbers that differ from a written one by a single slip of the fingers or the eye. Called by identify, with the
// order numbers of the proven sender only; what is near is a guess that a person approves.
import { normaliseOrderNumber } from './normalise-order-number.ts';

/** Shorter numbers have neighbours that are other people's orders. */
const DIGITS_MIN = 5;

interface Parts {
  readonly prefix: string;
  readonly digits: string;
}

/** Letters first, then what should be digits. */
function takeApart(number: string): Parts {
  const compact = normaliseOrderNumber(number).replaceAll('-', '');
  const prefix = /^[A-Z]{0,8}?(?=[\dOILSB]{0,20}\d[\dOILSB]{0,20}$)/.exec(compact)?.[0] ?? '';
  return { prefix, digits: compact.slice(prefix.length) };
}

const readLettersAsDigits = (text: string): string =>
  text.replaceAll('O', '0').replace(/[IL]/g, '1').replaceAll('S', '5').replaceAll('B', '8');

/** The candidates that differ by one mistyping only: one digit wrong, missing or doubled, two digits exchanged, O for 0, I or
 * l for 1, S for 5, B for 8, the prefix left out, or spaces. The letters of a written prefix are kept. */
export function nearOrderNumbers(written: string, candidates: readonly string[]): string[] {
  return candidates.filter((candidate) => isNear(written, candidate));
}

function isNear(written: string, candidate: string): boolean {
  const right = takeApart(candidate);
  if (right.digits.length < DIGITS_MIN || !/^\d+$/.test(right.digits)) return false;
  const compact = normaliseOrderNumber(written).replaceAll('-', '');
  if (compact === right.digits) return true;
  if (!compact.startsWith(right.prefix)) return false;
  const digits = compact.slice(right.prefix.length);
  if (readLettersAsDigits(digits) === right.digits) return true;
  return /^\d{1,40}$/.test(digits) && isOneSlip(digits, right.digits);
}

function isOneSlip(written: string, right: string): boolean {
  if (written.length === right.length) {
    const wrong = [...right].flatMap((digit, i) => (digit === written[i] ? [] : [i]));
    const [a = 0, b = 0] = wrong;
    return wrong.length === 1 || (wrong.length === 2 && written[a] === right[b] && written[b] === right[a]);
  }
  if (written.length + 1 === right.length) return lacksOne(written, right);
  return (
    written.length - 1 === right.length &&
    lacksOne(right, written) &&
    /(\d)\1/.test(written) &&
    hasDoubled(written, right)
  );
}

/** Whether `shorter` is `longer` without one of its digits. */
function lacksOne(shorter: string, longer: string): boolean {
  let i = 0;
  while (i < shorter.length && shorter[i] === longer[i]) i += 1;
  return shorter.slice(i) === longer.slice(i + 1);
}

/** Whether `written` is `right` with one digit written twice. */
function hasDoubled(written: string, right: string): boolean {
  return [...right].some((digit, i) => right.slice(0, i) + digit + right.slice(i) === written);
}
