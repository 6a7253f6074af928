// Sendcloud's codes of carriers as ours. Most are a carrier's name, or that with a country or a product behind (`dpd_fr`); the others stand here. Pure.
// https://sendcloud.dev/api/v2/tracking/retrieve-tracking-information-of-a-parcel
import { type CarrierId, carrierFromName } from '../../src/domain/identifiers/carriers.ts';

/** Hermes is Evri in the United Kingdom alone. */
const CODES: ReadonlyMap<string, CarrierId> = new Map([
  ['dp', 'dhl'],
  ['hermes_gb', 'evri'],
  ['hermes_c2c_gb', 'evri'],
  ['postat', 'austrian_post'],
  ['poste_it_delivery', 'poste_italiane'],
  ['fedexcrossborder', 'fedex'],
]);

/** Our carrier id; Sendcloud's code where we have none. */
export function carrierOfCode(code: string): string {
  const folded = code.trim().toLowerCase();
  const [family = ''] = folded.split('_');
  return (
    CODES.get(folded) ?? carrierFromName(folded.replaceAll('_', ' ')) ?? carrierFromName(family) ?? folded.slice(0, 100)
  );
}
