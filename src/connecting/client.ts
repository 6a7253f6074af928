// The only file of this folder that talks to a provider, and the maker of its ConnectorErrors. It answers nothing of what a provider
// says in words: an error's description may name the account. Standards: RFC 6749, 5.1 and 5.2.
import { z } from 'zod';
import { limits } from '../domain/limits.ts';
import { ConnectorError } from '../ports/connector-error.ts';
import type { OAuthProvider } from './oauth-providers.ts';

const { secretCharactersMax } = limits.connecting;
const Token = z.string().min(1).max(secretCharactersMax);

const TokenAnswer = z.object({
  access_token: Token,
  token_type: z.string().regex(/^bearer$/i),
  /** Some servers write the number as text. */
  expires_in: z.coerce.number().nonnegative().optional(),
  refresh_token: Token.optional(),
  /** Missing where it is what was asked for. */
  scope: z.string().max(10_000).optional(),
});
const ErrorAnswer = z.object({ error: z.string(), error_description: z.string().optional().catch(undefined) });

export interface TokenGrant {
  readonly accessToken: string;
  readonly expiresInSeconds: number;
  /** Null where the one that was used stays. */
  readonly refreshToken: string | null;
  /** Null where it is what was asked for. */
  readonly scope: string | null;
}

/** What only a person can mend: the grant is gone, or what proves who we are (RFC 6749, 5.2; OpenID Connect Core, 3.1.2.6). */
const NEEDS_A_PERSON: Readonly<Record<string, string>> = {
  invalid_grant: 'the grant was revoked or has run out',
  interaction_required: 'a person must sign in again',
  login_required: 'a person must sign in again',
  consent_required: 'a person must agree again',
  access_denied: 'access was denied',
  invalid_client: 'the client id or its secret is wrong or has run out',
  unauthorized_client:
    'this client may not act for the mailbox (a service account needs domain-wide delegation of the scope, an application the consent of an admin)',
};

/** Asks the token endpoint once. ConnectorError `auth` where a person must connect again, `rate_limited`, `bad_response`, and
 * `unavailable` for all else. */
export async function requestToken(
  provider: Pick<OAuthProvider, 'tokenUrl' | 'connector' | 'name'>,
  parameters: Readonly<Record<string, string>>,
): Promise<TokenGrant> {
  const { status, retryAfterSeconds, json } = await ask(provider, provider.tokenUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
    body: new URLSearchParams(parameters).toString(),
  });
  if (status !== 200) throw refuse(provider, status, retryAfterSeconds, json);
  const read = TokenAnswer.safeParse(json);
  if (!read.success) throw fail(provider, 'bad_response', 'answered with something that is no token.');
  const {
    access_token: accessToken,
    refresh_token: refreshToken = null,
    scope = null,
    expires_in: seconds,
  } = read.data;
  const { tokenSecondsDefault, tokenSecondsMax } = limits.connecting;
  return {
    accessToken,
    refreshToken,
    scope,
    expiresInSeconds: Math.min(seconds ?? tokenSecondsDefault, tokenSecondsMax),
  };
}

function refuse(
  provider: Pick<OAuthProvider, 'connector' | 'name'>,
  status: number,
  retryAfterSeconds: number | null,
  json: unknown,
): ConnectorError {
  if (status === 429) return fail(provider, 'rate_limited', 'asks to wait before the next token.', retryAfterSeconds);
  const { error = '', error_description: description = '' } = ErrorAnswer.safeParse(json).data ?? {};
  const code = /^[a-z_]{1,40}$/.test(error) ? error : `status ${status}`;
  // Entra's number of the fault tells its admins what to look for.
  const entra = /\bAADSTS\d{4,8}\b/.exec(description)?.[0];
  const shown = entra === undefined ? code : `${code}, ${entra}`;
  const why = status < 500 && Object.hasOwn(NEEDS_A_PERSON, error) ? NEEDS_A_PERSON[error] : undefined;
  if (why !== undefined)
    return fail(provider, 'auth', `refuses the grant (${shown}): ${why}. Connect the mailbox again.`);
  return fail(provider, 'unavailable', `gives no token now (${shown}).`, retryAfterSeconds);
}

const GmailProfile = z.object({ emailAddress: z.string().max(320) });

/** Makes sure that the token opens this mailbox and no other. ConnectorError `rejected` where it does not. */
export async function checkMailbox(provider: OAuthProvider, accessToken: string, address: string): Promise<void> {
  const { status, retryAfterSeconds, json } = await ask(provider, provider.mailboxUrl(address), {
    headers: { authorization: `Bearer ${accessToken}`, accept: 'application/json' },
  });
  if (status === 429)
    throw fail(provider, 'rate_limited', 'asks to wait before the mailbox is opened.', retryAfterSeconds);
  if (status >= 500) throw fail(provider, 'unavailable', `does not open the mailbox now (status ${status}).`);
  if (status !== 200)
    throw fail(
      provider,
      'rejected',
      `does not open this mailbox for the account that gave the right (status ${status}). Sign in as the account of the mailbox, and check that its API is switched on.`,
    );
  if (provider.connector !== 'gmail') return;
  const profile = GmailProfile.safeParse(json);
  if (!profile.success) throw fail(provider, 'bad_response', 'does not say whose mailbox it is.');
  if (profile.data.emailAddress.toLowerCase() !== address.toLowerCase())
    throw fail(
      provider,
      'rejected',
      "opened another mailbox than the one to connect. Sign in as that account; the account's own address comes first, its aliases after it.",
    );
}

/** For a secret that cannot be used; `why` is a sentence that names none. */
export const cannotUse = (connector: string, why: string): ConnectorError =>
  new ConnectorError('auth', `[${connector}] ${why}`);

const fail = (
  { connector, name }: Pick<OAuthProvider, 'connector' | 'name'>,
  kind: ConnectorError['kind'],
  what: string,
  retryAfterSeconds: number | null = null,
): ConnectorError =>
  new ConnectorError(kind, `[${connector}] ${name} ${what}`, retryAfterSeconds === null ? {} : { retryAfterSeconds });

interface Answer {
  readonly status: number;
  readonly retryAfterSeconds: number | null;
  /** Undefined where the body is no JSON. */
  readonly json: unknown;
}

/** The error of the network below is left out: it may quote what was sent. */
async function ask(
  provider: Pick<OAuthProvider, 'connector' | 'name'>,
  url: string,
  request: { readonly method?: string; readonly headers: Record<string, string>; readonly body?: string },
): Promise<Answer> {
  const { requestSeconds, answerBytesMax, retryAfterSecondsMax } = limits.connecting;
  try {
    const response = await fetch(url, {
      ...request,
      // A redirect would lead the secret to another address. Workers know no 'error' here.
      redirect: 'manual',
      signal: AbortSignal.timeout(requestSeconds * 1_000),
    });
    const text = await readText(response, answerBytesMax);
    const retryAfter = response.headers.get('retry-after') ?? '';
    return {
      status: response.status,
      retryAfterSeconds: /^\d{1,6}$/.test(retryAfter) ? Math.min(Number(retryAfter), retryAfterSecondsMax) : null,
      json: parse(text),
    };
  } catch {
    throw fail(provider, 'unavailable', `cannot be reached, or took longer than ${requestSeconds} seconds.`);
  }
}

async function readText(response: Response, bytesMax: number): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.byteLength;
    if (size > bytesMax) throw new Error('the answer is too long');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
