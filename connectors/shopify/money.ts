// Amounts as people write them. Shopify gives `29.9` and `1000.0`; a currency has a number of decimals of its own. Pure, and never by way of a
// number that could round.
import { readMoney } from '../../src/domain/money.ts';
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
  const point = amount.indexOf('.');
  // Our amounts hold four decimals.
  const isLong = point >= 0 && amount.length - point > 5;
  const [whole = '0', fraction = ''] = (isLong ? (readMoney(amount) ?? amount) : amount).split('.');
  const digits = fraction.replace(/0+$/, '').padEnd(decimalsOf(currency), '0');
  return digits === '' ? whole : `${whole}.${digits}`;
}
