// Amounts of Vendure: whole numbers with as many decimals as its `moneyStrategyPrecision` says, whatever the currency. 2 unless the shop is set
// otherwise, as it must be for currencies of three decimals. Pure. https://docs.vendure.io/guides/core-concepts/money
import { z } from 'zod';
import { readMoney } from '../../src/domain/money.ts';

/** A whole number of any size that is exact. */
export const Amount = z
  .union([z.string(), z.number()])
  .transform(String)
  .pipe(z.string().regex(/^-?\d{1,15}$/, 'a whole number'));

/** An Order has four decimals at most. */
export const Precision = z.union([z.number(), z.string().transform(Number)]).pipe(z.int().min(0).max(4));

/** `40.75` of 4075 with two decimals. */
export function readAmount(amount: string, precision: number): string {
  const sign = amount.startsWith('-') ? '-' : '';
  const digits = amount.replace('-', '').padStart(precision + 1, '0');
  const whole = digits.slice(0, digits.length - precision);
  return readMoney(`${sign}${whole}.${digits.slice(digits.length - precision) || '0'}`) ?? `${sign}${whole}`;
}

/** 4075 of `40.75`; null where the shop cannot write that amount. */
export function writeAmount(money: string, precision: number): number | null {
  const [, whole = '', decimals = ''] = /^(\d{1,12})(?:\.(\d{1,4}))?$/.exec(money) ?? [];
  if (whole === '' || /[1-9]/.test(decimals.slice(precision))) return null;
  const amount = Number(whole + decimals.slice(0, precision).padEnd(precision, '0'));
  return Number.isSafeInteger(amount) ? amount : null;
}
