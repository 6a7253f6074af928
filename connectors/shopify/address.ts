// An address of ours as Shopify takes it, and whether an order has it. Pure. Shopify takes names in two parts and countries by their code.
import type { Order } from '../../src/domain/order.ts';

type Address = NonNullable<Order['shippingAddress']>;
type Said = Readonly<Record<string, string | null>>;

const CODE = /^[A-Z]{2}$/;
const PROVINCE_CODE = /^[A-Z0-9]{1,3}$/;

/** As a MailingAddressInput; a sentence where it cannot be one. `phone` stays, for a carrier may need it. */
export function toMailingAddress(address: Address, phone: string | null): Said | string {
  const country = address.country.trim().toUpperCase();
  if (!CODE.test(country))
    return `Shopify takes countries as two letters, such as IE; the address says ${address.country.slice(0, 60)}.`;
  const { firstName, lastName } = splitName(address.name);
  const region = address.region?.trim() ?? '';
  return {
    firstName,
    lastName,
    address1: address.line1,
    address2: address.line2,
    city: address.city,
    ...(region === '' ? {} : PROVINCE_CODE.test(region) ? { provinceCode: region } : { province: region }),
    zip: address.postalCode,
    countryCode: country,
    ...(phone === null ? {} : { phone }),
  };
}

/** The last word is the last name, as Shopify itself does where it has a name in one piece. */
function splitName(name: string): { firstName: string | null; lastName: string } {
  const words = name.trim().split(/\s+/);
  const first = words.slice(0, -1).join(' ');
  return { firstName: first === '' ? null : first, lastName: words.at(-1) ?? '' };
}

export function isSameAddress(said: Said | null | undefined, address: Address): boolean {
  if (!said) return false;
  const pairs: readonly (readonly [string | null | undefined, string | null])[] = [
    [said['name'], address.name],
    [said['address1'], address.line1],
    [said['address2'], address.line2],
    [said['city'], address.city],
    [said['zip'], address.postalCode],
    [said['countryCodeV2'], address.country],
  ];
  return pairs.every(([theirs, ours]) => fold(theirs) === fold(ours)) && isSameRegion(said, address.region);
}

/** Shopify keeps a region under its code and its name. One that was not told is not compared: Shopify may know it by the postcode. */
const isSameRegion = (said: Said, region: string | null): boolean =>
  region === null || [said['provinceCode'], said['province']].some((theirs) => fold(theirs) === fold(region));

const fold = (text: string | null | undefined): string => (text ?? '').toLowerCase().replace(/[\s.,-]+/g, '');
