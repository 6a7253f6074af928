// The ways in which a source may have stored a number that a customer writes, for sources that find only what is equal but for case. What comes
// back is compared in the normal form. Called by the finders of connectors.
import { compactIdentifier } from './compact-identifier.ts';
import { normaliseOrderNumber } from './normalise-order-number.ts';
import { normalisePurchaseOrderNumber } from './purchase-order-number.ts';

/** Longer is no number of anything, and a filter of it a burden. */
const CHARACTERS_MAX = 60;

const distinct = (numbers: readonly string[]): readonly string[] => [
  ...new Set(
    numbers.map((number) => number.trim()).filter((number) => number !== '' && number.length <= CHARACTERS_MAX),
  ),
];

/** As it is written, in the normal form, with `#`, and with a hyphen or a space after its letters. Empty for what is no number. */
export function waysToStoreNumber(number: string): readonly string[] {
  const normal = normaliseOrderNumber(number);
  if (normal === '') return [];
  const [, letters, rest] = /^([A-Z]{1,8})(\d.*)$/.exec(normal) ?? [];
  const parted = letters === undefined ? [] : [`${letters}-${rest}`, `${letters} ${rest}`];
  return distinct([number, ...[normal, ...parted].flatMap((one) => [one, `#${one}`])]);
}

/** As it is written, in the normal form, and with PO before it in the ways that people write it. */
export function waysToStorePurchaseOrder(number: string): readonly string[] {
  const normal = normalisePurchaseOrderNumber(number);
  if (normal === '') return [];
  return distinct([number, normal, ...['PO', 'PO-', 'PO ', 'PO#', 'PO #', 'P.O. ', '#'].map((head) => head + normal)]);
}

/** As it is written, and as letters and digits alone. Empty for what is too short to be a parcel's. */
export function waysToStoreTracking(number: string): readonly string[] {
  const compact = compactIdentifier(number);
  return compact.length < 6 ? [] : distinct([compact, number]);
}
