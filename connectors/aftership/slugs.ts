// AfterShip's names of carriers (slugs) and ours. Most slugs are our names with hyphens; the others stand here. Pure.
// https://www.aftership.com/docs/tracking/enum/supported-couriers
import { type CarrierId, carrierFromName } from '../../src/domain/identifiers/carriers.ts';

const SLUGS: ReadonlyMap<string, CarrierId> = new Map([
  ['dhl-germany', 'dhl'],
  ['deutsch-post', 'dhl'],
  ['dhl-benelux', 'dhl'],
  ['dhl-nl', 'dhl'],
  ['dhlparcel-nl', 'dhl'],
  ['dhl-poland', 'dhl'],
  ['dhl-es', 'dhl'],
  ['dhl-global-mail', 'dhl_ecommerce'],
  ['dhl-global-mail-asia', 'dhl_ecommerce'],
  ['dpd-de', 'dpd'],
  ['dpd-uk', 'dpd'],
  ['dpd-poland', 'dpd'],
  ['interlink-express', 'dpd'],
  ['fedex-uk', 'fedex'],
  ['hermes', 'evri'],
  ['hermes-de', 'hermes'],
  ['parcel-force', 'parcelforce'],
  ['postnl-3s', 'postnl'],
  ['postnl-international', 'postnl'],
  ['bpost-international', 'bpost'],
  ['la-poste-colissimo', 'la_poste'],
  ['chronopost-france', 'chronopost'],
  ['spain-correos-es', 'correos'],
  ['spanish-seur', 'seur'],
  ['international-seur', 'seur'],
  ['portugal-seur', 'seur'],
  ['mrw-spain', 'mrw'],
  ['nacex-spain', 'nacex'],
  ['poste-italiane-paccocelere', 'poste_italiane'],
  ['italy-sda', 'sda'],
  ['portugal-ctt', 'ctt'],
  ['brazil-correios', 'correios'],
  ['austrian-post-registered', 'austrian_post'],
  ['danmark-post', 'postnord'],
  ['sweden-posten', 'postnord'],
  ['china-ems', 'china_post'],
  ['kpost', 'korea_post'],
  ['india-post-int', 'india_post'],
  ['singapore-speedpost', 'singapore_post'],
  ['amazon-uk-api', 'amazon'],
  ['tnt-uk', 'tnt'],
  ['tnt-fr', 'tnt'],
  ['tnt-it', 'tnt'],
  ['tnt-au', 'tnt'],
]);

/** Our carrier id; the slug itself where we have none. null for a carrier that AfterShip could not tell. */
export function carrierOfSlug(slug: string): string | null {
  if (slug === 'unrecognized') return null;
  return SLUGS.get(slug) ?? carrierFromName(slug.replaceAll('-', ' ')) ?? slug;
}

/** Carriers of one slug alone, so that naming it is no guess. For the others AfterShip finds the carrier by itself. */
const OF_ONE_SLUG: ReadonlyMap<string, string> = new Map([
  ['ups', 'ups'],
  ['fedex', 'fedex'],
  ['usps', 'usps'],
  ['royal_mail', 'royal-mail'],
  ['canada_post', 'canada-post'],
  ['australia_post', 'australia-post'],
  ['evri', 'hermes'],
  ['hermes', 'hermes-de'],
  ['ontrac', 'ontrac'],
  ['lasership', 'lasership'],
  ['mondial_relay', 'mondialrelay'],
  ['poczta_polska', 'poczta-polska'],
  ['swiss_post', 'swiss-post'],
]);

export const slugOfCarrier = (carrier: string | null): string | null => OF_ONE_SLUG.get(carrier ?? '') ?? null;
