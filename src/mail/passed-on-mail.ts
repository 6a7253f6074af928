// Mail of persons that looks like machine mail because something passed it on: the desk's own group address, a contact
// form of a shop. Called by detect-machine-mail.ts.
import type { HeaderField, MailAddress } from '../domain/message.ts';
import { firstValueOf, readAddresses, valuesOf } from './header-values.ts';
import { UNREAD_LOCAL_PART } from './machine-wording.ts';

const DELIVERY_FIELDS = ['delivered-to', 'x-original-to', 'envelope-to', 'x-delivered-to'] as const;

/** A shared address that is a group (Google Groups, Exchange) writes the fields of a list. It is the desk's own where the
 * list lives in the domain that the mail was delivered to, and the sender does not. */
export function isOwnGroup(headers: readonly HeaderField[], from: readonly MailAddress[]): boolean {
  const listDomain = readListDomain(headers);
  if (listDomain === null) return false;
  const delivered = DELIVERY_FIELDS.flatMap((name) => valuesOf(headers, name)).map((value) => domainOf(value));
  const isFromOutside = from.every(({ address }) => domainOf(address) !== listDomain);
  return isFromOutside && delivered.some((domain) => domain === listDomain);
}

/** Of `<orders.desk.example>` (RFC 2919) the domain below the list's name, or that of the posting address. */
function readListDomain(headers: readonly HeaderField[]): string | null {
  const post = /mailto:[^@>\s]{1,100}@([\w.-]{1,255})/iu.exec(firstValueOf(headers, 'list-post') ?? '')?.[1];
  const id = /<?([\w-]{1,80})\.([\w.-]{3,255})>?\s{0,5}$/u.exec(
    (firstValueOf(headers, 'list-id') ?? '').slice(0, 400),
  )?.[2];
  return (post ?? id)?.toLowerCase() ?? null;
}

const domainOf = (address: string): string =>
  address
    .slice(address.lastIndexOf('@') + 1)
    .replace(/[>\s]{1,10}$/u, '')
    .toLowerCase();

/** A form sends from an address that nobody reads, answers go to the person, and the text names that person's address. */
export function isContactForm({
  headers,
  text,
}: {
  readonly headers: readonly HeaderField[];
  readonly text: string;
}): boolean {
  const [person, ...others] = readAddresses(headers, 'reply-to');
  if (!person || others.length > 0 || UNREAD_LOCAL_PART.test(person.address.split('@')[0] ?? '')) return false;
  return text.slice(0, 20_000).toLowerCase().includes(person.address);
}
