// Amounts as decimal strings, reckoned without floats: in ten-thousandths, as exact as an Order's money may be. Called by the connectors, whose
// vendors write 59.8, "59.8000" or 59.800000000000004 for one amount.

const DECIMAL = /^([+-]?)(\d{1,12})(?:\.(\d{1,20}))?$/;
const UNITS = 10_000n;
const DECIMALS = 4;
/** What an amount is written with at least. */
const SHOWN_DECIMALS = 2;

/** `59.80` from 59.8, '59.8000' or '59.800000000000004', rounded to four decimals (a half away from zero); null where it is no such amount. '1,019.90' and
 * '1e3' are none. */
export function readMoney(value: string | number): string | null {
  const text = typeof value === 'number' ? (Number.isFinite(value) ? value.toFixed(8) : '') : value.trim();
  const units = unitsOf(text);
  return units === null ? null : write(units);
}

/** The sum of decimal strings; `0.00` of none. */
export const addMoney = (...amounts: readonly string[]): string =>
  write(amounts.reduce((sum, amount) => sum + mustRead(amount), 0n));

export const negateMoney = (amount: string): string => write(-mustRead(amount));

/** One of `count` equal parts, rounded as above. */
export function divideMoney(amount: string, count: number): string {
  const parts = BigInt(count);
  return write(divideHalfUp(mustRead(amount), parts));
}

/** Below 0, 0 or above 0, as a sort wants it. */
export const compareMoney = (one: string, other: string): number => Number(mustRead(one) - mustRead(other));

function unitsOf(text: string): bigint | null {
  const [, sign, whole, decimals = ''] = DECIMAL.exec(text) ?? [];
  if (whole === undefined) return null;
  const exact = BigInt(whole + decimals.padEnd(DECIMALS, '0'));
  const units = divideHalfUp(exact, 10n ** BigInt(Math.max(0, decimals.length - DECIMALS)));
  return sign === '-' ? -units : units;
}

function mustRead(amount: string): bigint {
  const units = unitsOf(amount);
  if (units === null) throw new TypeError(`'${amount}' is no decimal amount.`);
  return units;
}

function divideHalfUp(value: bigint, by: bigint): bigint {
  const half = value < 0n ? -by : by;
  return (value * 2n + half) / (by * 2n);
}

function write(units: bigint): string {
  const digits = (units < 0n ? -units : units).toString().padStart(DECIMALS + 1, '0');
  const decimals = digits
    .slice(-DECIMALS)
    .replace(/0{1,2}$/, '')
    .padEnd(SHOWN_DECIMALS, '0');
  return `${units < 0n && BigInt(digits) !== 0n ? '-' : ''}${(BigInt(digits) / UNITS).toString()}.${decimals}`;
}
