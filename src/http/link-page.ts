// What every page has in common that a customer opens from a mail: what it may load, and in which language it speaks to a stranger. Called by
// satisfaction-links.ts and unsubscribe-links.ts.
import type { Context, MiddlewareHandler } from 'hono';
import { LANGUAGES, type Language } from '../domain/language.ts';
import { STYLE_SOURCE } from './connect-pages.ts';

export const guardLinkPage: MiddlewareHandler = async (context, next) => {
  await next();
  const policy = ["default-src 'none'", `style-src ${STYLE_SOURCE}`, "form-action 'self'", "base-uri 'none'"];
  context.header('content-security-policy', [...policy, "frame-ancestors 'none'"].join('; '));
};

/** The first of the reader's languages that the desk speaks: of a link that says nothing of its mail. */
export function readerOf(context: Context): Language {
  const wanted = (context.req.header('accept-language') ?? '').toLowerCase().slice(0, 200).split(',');
  const [first] = wanted.flatMap((one) => LANGUAGES.filter((language) => one.trim().startsWith(language)));
  return first ?? 'en';
}
