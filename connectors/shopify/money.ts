// Amounts as people write them. Shopify gives `29.9` and `1000.0`; a currency has a number of decimals of its own. Pure, and never by way of a
// number that could round.
import type { Money } from './answers.ts';

const decimals = new Map<string, number>();

function decimalsOf(currency: string): number {
  const known = decimals.get(currency);
  if (known !== undefined) return known;
  const found = readDecimals(currency);
  if (decimals.size > 500) decimals.clear();
  decimals.set(currency, found);
  return found;
}

/** 2 of what is no currency. */
function readDecimals(currency: string): number {
  try {
    return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  } catch {
    return 2;
  }
}

/** `29.9` EUR is `29.90`, `1000.0` JPY is `1000`. Decimals that say something stay. */
export function amountOf({ presentmentMoney: { amount, currencyCode } }: Money): string {
  return formatAmount(amount, currencyCode);
}

export function formatAmount(amount: string, currency: string): string {
  const [whole = '0', fraction = ''] = amount.split('.');
  const digits = fraction.replace(/0+$/, '').padEnd(decimalsOf(currency), '0');
  return digits === '' ? whole : `${whole}.${digits}`;
}

/** In the smallest parts that any currency has here: comparable and to be added. */
export function toUnits(amount: string): bigint {
  const isNegative = amount.startsWith('-');
  const [whole = '0', fraction = ''] = amount.replace('-', '').split('.');
  const units = BigInt(whole + fraction.slice(0, 4).padEnd(4, '0'));
  return isNegative ? -units : units;
}

export function fromUnits(units: bigint, currency: string): string {
  const text = String(units < 0n ? -units : units).padStart(5, '0');
  return `${units < 0n ? '-' : ''}${formatAmount(`${text.slice(0, -4)}.${text.slice(-4)}`, currency)}`;
}
