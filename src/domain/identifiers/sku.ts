// SKUs in a text: codes that stand in the catalogue. Called by identify and by stock and product questions.
import { listCodes } from './reference-codes.ts';

export interface FoundSku {
  readonly raw: string;
  /** In capitals, as `isKnown` accepted it. */
  readonly sku: string;
  readonly index: number;
}

/** The codes of a text that `isKnown` (asked in capitals, then as written) finds in the catalogue. */
export function findSkus(text: string, isKnown: (sku: string) => boolean): FoundSku[] {
  return listCodes(text).flatMap(({ text: raw, index }) => {
    const capitals = raw.toUpperCase().replaceAll('–', '-');
    const sku = isKnown(capitals) ? capitals : isKnown(raw) ? raw : null;
    return sku === null ? [] : [{ raw, sku, index }];
  });
}
