// Domains of mail: of an address, and whether one is another's for DMARC. Standards: RFC 7489, 3.1 (alignment), RFC 1035.
import { domainToASCII } from 'node:url';
import { z } from 'zod';

const DOMAIN = /^(?=.{3,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,20}[a-z][a-z0-9-]{0,61}[a-z0-9]$/;

/** In lower case and ASCII. null where it is none. */
export function readMailDomain(text: string): string | null {
  const ascii = domainToASCII(text.trim().toLowerCase().replace(/\.$/, ''));
  return DOMAIN.test(ascii) ? ascii : null;
}

export const domainOfAddress = (address: string): string | null =>
  readMailDomain(address.slice(address.lastIndexOf('@') + 1));

/** Relaxed: the same, or below it. A domain below ours counts too: its owner is ours. */
export const isAlignedDomain = (domain: string, signing: string): boolean =>
  domain === signing || domain.endsWith(`.${signing}`) || signing.endsWith(`.${domain}`);

export const MailDomain = z
  .string()
  .max(253)
  .refine((text) => readMailDomain(text) !== null, 'a domain such as shop.example');

/** Those whose mail a sender signs, and so may send. */
export const MailDomains = z.array(MailDomain).min(1).max(20);
