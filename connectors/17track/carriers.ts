// 17TRACK's carriers and ours. It names them with each answer, so that only some codes are needed, for registering. Pure.
// https://res.17track.net/asset/carrier/info/apicarrier.all.json
import { carrierFromName } from '../../src/domain/identifiers/carriers.ts';

/** Our carrier id; the vendor's name in lower case where we have none, and its code where it gives no name. */
export function carrierOfProvider(name: string | null, code: string | null): string {
  if (name === null) return CARRIERS.get(code ?? '') ?? 'unknown';
  // Branches stand in brackets, such as `GLS (IT)`.
  return carrierFromName(name) ?? carrierFromName(name.replace(/\s*\([^()]{1,40}\)$/, '')) ?? name.toLowerCase();
}

/** Carriers that 17TRACK knows under one code alone, so that naming it is no guess. The others it finds by itself. */
const CODES: ReadonlyMap<string, number> = new Map([
  ['ups', 100_002],
  ['fedex', 100_003],
  ['usps', 21_051],
  ['royal_mail', 11_031],
  ['parcelforce', 11_033],
  ['canada_post', 3_041],
  ['australia_post', 1_151],
  ['austrian_post', 1_161],
  ['poste_italiane', 9_071],
  ['an_post', 9_051],
  ['posti', 6_041],
  ['japan_post', 10_021],
  ['india_post', 9_021],
]);
const CARRIERS = new Map([...CODES].map(([carrier, code]) => [String(code), carrier]));

export const codeOfCarrier = (carrier: string | null): number | null => CODES.get(carrier ?? '') ?? null;
