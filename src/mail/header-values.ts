// Values of header fields: addresses by postal-mime's parser, and message ids. Called by parse-message.ts and its
// neighbours. Standards: RFC 5322 3.4 and 3.6.4.
import { addressParser } from 'postal-mime';
import { limits } from '../domain/limits.ts';
import type { HeaderField, MailAddress } from '../domain/message.ts';
import { decodeHeaderText, mendEncodedWords } from './decode-header-text.ts';

/** All values of a field, top first. */
export const valuesOf = (headers: readonly HeaderField[], name: string): readonly string[] =>
  headers.filter((field) => field.name === name).map((field) => field.value);

/** The topmost value of a field, or null. */
export const firstValueOf = (headers: readonly HeaderField[], name: string): string | null =>
  headers.find((field) => field.name === name)?.value ?? null;

const FIELD_CHARACTERS_MAX = 64 * 1024;
/** RFC 5321, 4.5.3.1: longer than this is no address. */
const ADDRESS_CHARACTERS_MAX = 320;

/** Every mailbox of every field of this name, groups opened; addresses lower-cased; at most limits.mail.addressesMax. */
export function readAddresses(headers: readonly HeaderField[], name: string): readonly MailAddress[] {
  const found: MailAddress[] = [];
  for (const value of valuesOf(headers, name)) {
    for (const entry of addressParser(mendEncodedWords(value.slice(0, FIELD_CHARACTERS_MAX)), { flatten: true })) {
      const address = tidyAddress(entry.address ?? '');
      if (address !== null && found.length < limits.mail.addressesMax)
        found.push({ name: decodeHeaderText(entry.name), address });
    }
  }
  return found;
}

/** Lower-cased, without what surrounds it; null where it is no address. A local name alone is kept: so a mail says it. */
function tidyAddress(raw: string): string | null {
  const address = raw
    .trim()
    .replace(/^mailto:/iu, '')
    .replace(/^<|>$/gu, '')
    .toLowerCase();
  const isAddress = address !== '' && address.length <= ADDRESS_CHARACTERS_MAX && !/[\s<>\p{Cc}]/u.test(address);
  return isAddress ? address : null;
}

/** Message ids of a References or In-Reply-To field without their angle brackets; broken ones are passed over. */
export function readMessageIds(value: string | null): readonly string[] {
  if (value === null) return [];
  const bracketed = [...value.slice(0, 20_000).matchAll(/<([^<>\s]{1,500})>/gu)].map((match) => match[1] ?? '');
  const bare =
    bracketed.length === 0
      ? value
          .trim()
          .split(/\s{1,100}/u)
          .filter((id) => /^[^<>@\s]{1,250}@[^<>@\s]{1,250}$/u.test(id))
      : [];
  return [...new Set([...bracketed, ...bare])].slice(-limits.mail.referencesMax);
}
