// ISO 4217 for the codes of currencies, which a company of SAP Business One makes up itself: `EUR`, but also `$` and `CAN`. Pure; called by translate.ts and
// stock.ts.
import type { SapB1Config } from './config.ts';

const KNOWN: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** null for a code that is none of ISO 4217 and that the connection does not explain. */
export function currencyOf(code: string | null, { currencyCodes }: SapB1Config): string | null {
  if (code === null) return null;
  if (Object.hasOwn(currencyCodes, code)) return currencyCodes[code] ?? null;
  return KNOWN.has(code) ? code : null;
}
