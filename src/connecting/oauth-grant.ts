// The OAuth 2 grant of a person, from the address to which they are led until the tokens: PKCE (RFC 7636), a state that is used once
// and soon, and scopes that are checked. Called by the command line and by the HTTP routes, each with states of its own.
import { hash, randomBytes, timingSafeEqual } from 'node:crypto';
import { limits } from '../domain/limits.ts';
import type { Clock } from '../ports/clock.ts';
import { requestToken } from './client.ts';
import { splitScopes } from './granted-scopes.ts';
import { findMissingScopes, type OAuthProvider } from './oauth-providers.ts';

/** The grant did not come about; the message says what to do. */
export class GrantError extends Error {
  override readonly name = 'GrantError';
}

/** `secret` is null for a client that cannot keep one. */
export interface OAuthClient {
  readonly id: string;
  readonly secret: string | null;
}
export interface GrantRequest {
  readonly provider: OAuthProvider;
  readonly client: OAuthClient;
  readonly redirectUri: string;
  /** The mailbox's addresses, the account's own first. */
  readonly addresses: readonly string[];
}
export interface Granted {
  readonly request: GrantRequest;
  readonly accessToken: string;
  readonly refreshToken: string;
  /** What the provider says that it granted; what was asked for where it says nothing else (RFC 6749, 5.1). */
  readonly scopes: readonly string[];
}
/** What came back in the redirect's query. */
export interface Callback {
  readonly state: string | undefined;
  readonly code: string | undefined;
  readonly error: string | undefined;
}

export interface Grants {
  /** The URL to which the person goes. `browser` is a secret that this browser alone has, where there may be several. */
  start(request: GrantRequest, browser: string | null): string;
  /** What was begun here with this state and waits; takes nothing. */
  findPending(state: string | null): GrantRequest | null;
  /** Takes the state, whatever comes of it. GrantError where it is none of ours, too old, another browser's or another provider's, or where
   * less was granted than is needed; ConnectorError where the provider fails. */
  finish(callback: Callback, from: { readonly browser: string | null; readonly connector?: string }): Promise<Granted>;
}

interface Pending {
  readonly request: GrantRequest;
  readonly verifier: string;
  readonly browserDigest: Buffer | null;
  readonly untilMs: number;
}

const CODE_CHARACTERS_MAX = 4_096;
const AGAIN = 'Begin again.';
const randomText = (): string => randomBytes(32).toString('base64url');
const digest = (text: string): Buffer => hash('sha256', text, 'buffer');

export function createGrants(clock: Clock): Grants {
  /** By the digest of the state, so that looking one up tells nothing of it by its time. Oldest first. */
  const pending = new Map<string, Pending>();
  const nowMs = (): number => Date.parse(clock.now());

  function start(request: GrantRequest, browser: string | null): string {
    for (const [key, { untilMs }] of pending)
      if (untilMs <= nowMs() || pending.size >= limits.connecting.statesMax) pending.delete(key);
    const state = randomText();
    const verifier = randomText();
    const untilMs = nowMs() + limits.connecting.stateSeconds * 1_000;
    const browserDigest = browser === null ? null : digest(browser);
    pending.set(digest(state).toString('hex'), { request, verifier, browserDigest, untilMs });
    return authorizationUrl(request, state, verifier);
  }

  function take(state: string | undefined): Pending {
    const key = digest(state ?? '').toString('hex');
    const found = pending.get(key);
    pending.delete(key);
    if (!found)
      throw new GrantError(`This answer belongs to nothing that was begun here, or was used already. ${AGAIN}`);
    if (found.untilMs <= nowMs())
      throw new GrantError(`This took longer than ${limits.connecting.stateSeconds / 60} minutes. ${AGAIN}`);
    return found;
  }

  return {
    start,
    findPending: (state) => (state === null ? null : (pending.get(digest(state).toString('hex'))?.request ?? null)),
    async finish({ state, code, error }, { browser, connector }) {
      const { request, verifier, browserDigest } = take(state);
      const { provider } = request;
      if (browserDigest !== null && !timingSafeEqual(browserDigest, digest(browser ?? '')))
        throw new GrantError(`This was begun in another browser. ${AGAIN}`);
      if (connector !== undefined && connector !== provider.connector)
        throw new GrantError(`This was begun with another provider. ${AGAIN}`);
      if (error !== undefined)
        throw new GrantError(
          error === 'access_denied'
            ? `${provider.name} says that access was not granted. ${AGAIN} Agree there, or ask your admin to.`
            : `${provider.name} did not grant access${/^[a-z_]{1,40}$/.test(error) ? ` (${error})` : ''}. Check the client's settings there, then begin again.`,
        );
      if (code === undefined || code === '' || code.length > CODE_CHARACTERS_MAX)
        throw new GrantError(`${provider.name} sent no code. ${AGAIN}`);
      return exchange(request, code, verifier);
    },
  };
}

function authorizationUrl(
  { provider, client, redirectUri, addresses }: GrantRequest,
  state: string,
  verifier: string,
): string {
  const url = new URL(provider.authorizationUrl);
  const parameters = {
    response_type: 'code',
    client_id: client.id,
    redirect_uri: redirectUri,
    scope: provider.scopes.join(' '),
    state,
    code_challenge: digest(verifier).toString('base64url'),
    code_challenge_method: 'S256',
    login_hint: addresses[0] ?? '',
    ...provider.parameters,
  };
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return url.href;
}

async function exchange(request: GrantRequest, code: string, verifier: string): Promise<Granted> {
  const { provider, client, redirectUri } = request;
  const { accessToken, refreshToken, scope } = await requestToken(provider, {
    grant_type: 'authorization_code',
    code,
    redirect_uri: redirectUri,
    code_verifier: verifier,
    ...clientParameters(client),
  });
  refuseMissingScopes(provider, scope);
  if (refreshToken === null)
    throw new GrantError(
      `${provider.name} gave a right that ends within the hour (no refresh token). Take Waybill's access away in the account's settings, then begin again.`,
    );
  return { request, accessToken, refreshToken, scopes: splitScopes(scope ?? provider.scopes.join(' ')) };
}

/** RFC 6749, 2.3.1: in the body, which both providers take. */
export const clientParameters = ({ id, secret }: OAuthClient): Readonly<Record<string, string>> => ({
  client_id: id,
  ...(secret === null ? {} : { client_secret: secret }),
});

/** People may untick single rights at Google, and admins may withhold them. */
function refuseMissingScopes(provider: OAuthProvider, granted: string | null): void {
  if (granted === null) return;
  const missing = findMissingScopes(provider, granted);
  if (missing.length === 0) return;
  throw new GrantError(
    `${provider.name} granted less than is needed; missing: ${missing.join(', ')}. Begin again and leave every right ticked.`,
  );
}
