// Marketing in a notice: a short piece in the merchant's own words that may stand below one. It is plain text and never a template: nothing of an order can
// come into it, and what reads like a place for that, or like a number of an order, is refused when it is published.
import { z } from 'zod';
import { LANGUAGES } from './language.ts';
import { MailDomain, readMailDomain } from './mail-domain.ts';
import type { NoticeKind } from './notice.ts';

/** Good news that asks nothing of its reader. Whoever must act, has trouble or waits for money reads the news and nothing beside it. */
export const MARKETING_KINDS: ReadonlySet<NoticeKind> = new Set([
  'order_confirmed',
  'shipped',
  'partly_shipped',
  'delivered',
]);
/** One that tells anything else too carries none. */
export const mayCarryMarketing = (kinds: readonly NoticeKind[]): boolean =>
  kinds.length > 0 && kinds.every((kind) => MARKETING_KINDS.has(kind));

export const MARKETING_CHARACTERS_MAX = { heading: 80, text: 500, label: 40, href: 200 } as const;

/** Joins emoji, and nothing else of its class is needed. */
const UNSEEN = /(?!\u200d)[\p{C}\p{Zl}\p{Zp}]/u;
const PLACE = /[{}[\]]|<%|%>|%\w{1,40}%|\$[a-z_]/i;
const TARGET = /:\/\/|www\.|@|[\p{L}\p{N}-]\.\p{L}{2}/iu;
const NUMBER = /#\s?\w{0,20}\d{3}|\p{L}-?\d{4}|\d[\d\s-]{5,20}\d/u;

/** One form of line ends and blanks. */
const tidy = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]{1,500}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,500}/g, '\n\n')
    .trim();

const Words = (charactersMax: number) =>
  z
    .string()
    .overwrite(tidy)
    .min(1)
    .max(charactersMax)
    .refine((text) => !UNSEEN.test(text.replaceAll('\n', '')), 'without characters that nobody sees')
    .refine((text) => !PLACE.test(text), 'plain words: nothing is ever put in for {…}, […], %…% or $…')
    .refine((text) => !TARGET.test(text), 'without an address of a page or of mail: those stand in the link alone')
    .refine((text) => !NUMBER.test(text), 'without a number that reads like that of an order or a parcel');
const Line = (charactersMax: number) => Words(charactersMax).refine((text) => !text.includes('\n'), 'on one line');

/** Letters that every program reads as the same address. */
const HREF = /^https:\/\/(?<host>[a-z0-9.-]{3,253})(?:[/?#][\w\-.~:/?#@!$&()*+,;=%]{0,200})?$/;
const hostOf = (href: string): string | null => readMailDomain(HREF.exec(href)?.groups?.['host'] ?? '');

export const MarketingPiece = z.strictObject({
  heading: Line(MARKETING_CHARACTERS_MAX.heading),
  /** With line ends as typed. */
  text: Words(MARKETING_CHARACTERS_MAX.text).refine((text) => text.split('\n').length <= 8, 'at most 8 lines'),
  link: z.strictObject({
    label: Line(MARKETING_CHARACTERS_MAX.label),
    href: z
      .string()
      .trim()
      .max(MARKETING_CHARACTERS_MAX.href)
      .refine((href) => hostOf(href) !== null, 'an https address such as https://shop.example/new, in plain letters'),
  }),
});
export type MarketingPiece = z.infer<typeof MarketingPiece>;

export const Marketing = z
  .strictObject({
    /** The merchant's own; a link leads to one of them or below it. */
    domains: z.array(MailDomain).min(1).max(10),
    /** A language without one has none. */
    texts: z.partialRecord(z.enum(LANGUAGES), MarketingPiece).default({}),
  })
  .superRefine(({ domains, texts }, context) => {
    const own = domains.flatMap((domain) => readMailDomain(domain) ?? []);
    for (const language of LANGUAGES) {
      const host = hostOf(texts[language]?.link.href ?? '');
      if (host === null || own.some((domain) => host === domain || host.endsWith(`.${domain}`))) continue;
      const path = ['texts', language, 'link', 'href'];
      context.addIssue({ code: 'custom', path, message: `${host} is none of your own domains: ${own.join(', ')}` });
    }
  });
export type Marketing = z.infer<typeof Marketing>;
