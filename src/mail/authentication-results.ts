// What the receiving server found out about the sender, as far as this mailbox trusts it. Every hop and every sender can
// write such a field, so only the one that the mailbox's own setting points at counts. Standard: RFC 8601, RFC 7489.
import type { SenderAuthentication, TrustedAuthentication } from '../domain/identity.ts';
import type { HeaderField, Message } from '../domain/message.ts';
import { findOneAuthor } from './one-author.ts';

/** One result such as `dmarc=pass header.from=example.com`; names and results in lower case. */
interface MethodResult {
  readonly method: string;
  readonly result: string;
  readonly properties: Readonly<Record<string, string>>;
}
interface AuthenticationResults {
  /** Lower-cased; null where the field names none (Exchange Online). */
  readonly authservId: string | null;
  readonly results: readonly MethodResult[];
}

const VALUE_CHARACTERS_MAX = 20_000;

/** Comments `( … )`, nested ones too, become spaces; quoted strings lose their quotes but keep no `;`. */
function stripComments(value: string): string {
  if (!/[\\"()]/.test(value)) return value.slice(0, VALUE_CHARACTERS_MAX);
  let out = '';
  let depth = 0;
  let isQuoted = false;
  for (let n = 0; n < Math.min(value.length, VALUE_CHARACTERS_MAX); n += 1) {
    const character = value[n] ?? '';
    if (character === '\\' && (isQuoted || depth > 0)) {
      n += 1;
    } else if (character === '"' && depth === 0) {
      isQuoted = !isQuoted;
    } else if (isQuoted) {
      out += character === ';' || character === '=' ? ' ' : character;
    } else if (character === '(') {
      depth += 1;
      out += ' ';
    } else if (character === ')') {
      depth = Math.max(0, depth - 1);
    } else if (depth === 0) {
      out += character;
    }
  }
  return out;
}

export function parseAuthenticationResults(value: string): AuthenticationResults {
  const [first = '', ...rest] = stripComments(value)
    .split(';')
    .map((part) => part.trim());
  // `example.org 1` carries a version; a first part with `=` is already a result.
  const hasId = !/^[\w.-]{1,60}\s{0,5}=/u.test(first);
  const authservId = hasId ? (first.split(/\s/u)[0] ?? '').toLowerCase() : null;
  const parts = hasId ? rest : [first, ...rest];
  return { authservId: authservId === '' ? null : authservId, results: parts.slice(0, 100).flatMap(parseResult) };
}

function parseResult(part: string): MethodResult[] {
  const pairs = [...part.matchAll(/([\w./-]{1,80})\s{0,10}=\s{0,10}([^\s;]{1,500})/gu)].map(
    (match) => [match[1] ?? '', match[2] ?? ''] as const,
  );
  const [head, ...properties] = pairs;
  if (!head) return [];
  const method = (head[0].split('/')[0] ?? '').toLowerCase();
  return [
    {
      method,
      result: head[1].toLowerCase(),
      properties: Object.fromEntries(properties.map(([name, text]) => [name.toLowerCase(), text])),
    },
  ];
}

const none = (why: string): SenderAuthentication => ({ dmarc: 'none', why });

/** DMARC's verdict on the one From domain by the trusted field alone. `none` wherever there is any doubt about which. */
export function judgeSender(
  { headers, from }: Pick<Message, 'headers' | 'from'>,
  trusted: Exclude<TrustedAuthentication, { readonly by: 'dkim' }>,
): SenderAuthentication {
  const author = findOneAuthor({ headers, from });
  if (author === null) return none('There is not exactly one From address.');
  if (trusted.by === 'nobody') return none('This mailbox trusts no authentication results.');
  const field =
    trusted.by === 'authserv-id' ? findById(headers, trusted.authservId.toLowerCase()) : findByPosition(headers);
  if (!field) return none('No authentication result of a trusted server.');
  const verdicts = field.results.filter(({ method }) => method === 'dmarc');
  const [verdict] = verdicts;
  if (!verdict || verdicts.length > 1) return none('The trusted server gives no single DMARC result.');
  if (verdict.result !== 'pass')
    return verdict.result === 'none'
      ? none('The domain has no DMARC policy.')
      : { dmarc: 'fail', why: `DMARC: ${verdict.result}.` };
  const domain = author.slice(author.lastIndexOf('@') + 1);
  const judged = verdict.properties['header.from']?.toLowerCase();
  if (judged !== domain) return none('The DMARC result is for another domain than that of From.');
  return { dmarc: 'pass', why: 'DMARC passes for the From domain.' };
}

/** The topmost field of our server: whatever stands below it the sender may have written. */
function findById(headers: readonly HeaderField[], authservId: string): AuthenticationResults | null {
  for (const { name, value } of headers) {
    if (name !== 'authentication-results') continue;
    const parsed = parseAuthenticationResults(value);
    if (parsed.authservId === authservId) return parsed;
  }
  return null;
}

/** Exchange Online writes no id: only a field above the tenant's own first Received counts. */
function findByPosition(headers: readonly HeaderField[]): AuthenticationResults | null {
  for (const { name, value } of headers) {
    if (name === 'received') return null;
    if (name === 'authentication-results') return parseAuthenticationResults(value);
  }
  return null;
}
