// EasyPost's names of carriers and ours. Those that are one word or two in one (`FedEx`, `RoyalMail`) are folded as people's names are; the others
// stand here. Pure.
import { type CarrierId, carrierFromName } from '../../src/domain/identifiers/carriers.ts';

const NAMES: ReadonlyMap<string, CarrierId> = new Map([
  ['dhlexpress', 'dhl'],
  ['dhlpaket', 'dhl'],
  ['deutschepost', 'dhl'],
  ['dhlecs', 'dhl_ecommerce'],
  ['dhlecommerce', 'dhl_ecommerce'],
  ['dhlecommerceasia', 'dhl_ecommerce'],
  ['dhlglobalmail', 'dhl_ecommerce'],
  ['dpduk', 'dpd'],
  ['fedexsmartpost', 'fedex'],
  ['fedexdefault', 'fedex'],
  ['upsmailinnovations', 'ups'],
  ['upsdap', 'ups'],
  ['australiapost', 'australia_post'],
  ['lasershipv2', 'lasership'],
  ['ontracv3', 'ontrac'],
  ['amazonmws', 'amazon'],
  ['amazonshipping', 'amazon'],
]);

/** Our carrier id; EasyPost's name in lower case where we have none. */
export function carrierOfVendorName(name: string): string {
  const folded = name.toLowerCase().replace(/[^a-z0-9]/g, '');
  return NAMES.get(folded) ?? carrierFromName(name) ?? carrierFromName(folded) ?? name.toLowerCase();
}

/** Carriers of one name alone, so that naming it is no guess. The others EasyPost finds by itself. */
const OF_ONE_NAME: ReadonlyMap<string, string> = new Map([
  ['ups', 'UPS'],
  ['fedex', 'FedEx'],
  ['usps', 'USPS'],
  ['royal_mail', 'RoyalMail'],
  ['canada_post', 'CanadaPost'],
  ['australia_post', 'AustraliaPost'],
  ['purolator', 'Purolator'],
]);

export const vendorNameOf = (carrier: string | null): string | null =>
  carrier === null ? null : (OF_ONE_NAME.get(carrierFromName(carrier) ?? '') ?? null);
