// The customer's mail below our reply, as mail programs put it there and people expect it. Called by deliver; what stands in it is
// theirs, and goes back to them alone. The line above it is one that split-text.ts, and so every thread of ours, knows.

import type { Language } from '../domain/language.ts';
import { limits } from '../domain/limits.ts';
import type { Message } from '../domain/message.ts';

export interface QuotedOriginal {
  readonly text: string;
  readonly html: string;
}

const FORMATTERS_MAX = 100;
const LINES: Readonly<Record<Language, (date: string, name: string) => string>> = {
  en: (date, name) => `On ${date}, ${name} wrote:`,
  es: (date, name) => `El ${date}, ${name} escribió:`,
  de: (date, name) => `Am ${date} schrieb ${name}:`,
  fr: (date, name) => `Le ${date}, ${name} a écrit :`,
  it: (date, name) => `Il ${date}, ${name} ha scritto:`,
  nl: (date, name) => `Op ${date} schreef ${name}:`,
  pt: (date, name) => `Em ${date}, ${name} escreveu:`,
};

/** null where the mail says nothing, or does not say when it was written: programs then quote nothing either. */
export function quoteOriginal(
  { from, sentAt, text }: Pick<Message, 'from' | 'sentAt' | 'text'>,
  { language, timeZone }: { readonly language: Language; readonly timeZone: string },
): QuotedOriginal | null {
  const words = text.fresh.slice(0, limits.mail.quotedCharactersMax).trim();
  const [writer] = from;
  if (words === '' || sentAt === null || writer === undefined) return null;
  const date = formatterOf(language, timeZone).format(new Date(sentAt));
  const line = LINES[language](singleLine(date), `${singleLine(writer.name)} <${writer.address}>`.trim());
  const quoted = words.split('\n').map((one) => `> ${one}`.trimEnd());
  const html = words.split('\n').map(escapeHtml).join('<br>\n');
  return {
    text: [line, ...quoted].join('\n'),
    html: `<div class="gmail_quote"><p>${escapeHtml(line)}</p>\n<blockquote type="cite">${html}</blockquote></div>`,
  };
}

/** One is costly to make, and a desk has one time zone. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(language: Language, timeZone: string): Intl.DateTimeFormat {
  const key = `${language} ${timeZone}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone });
  if (formatters.size < FORMATTERS_MAX) formatters.set(key, made);
  return made;
}

/** Nothing of a name can begin a line. */
const singleLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029\u202f]{1,1000}/gu, ' ').trim();
const escapeHtml = (text: string): string => text.replace(/[&<>"]/gu, (sign) => `&#${sign.codePointAt(0)};`);
