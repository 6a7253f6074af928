// Tokens of OAuth 2.0 for a vendor's API, by client credentials (RFC 6749, 4.4), a refresh token that stays, or a login like them: asked for once, kept
// in memory until shortly before they end, and asked for anew where the vendor refuses one. Called by connectors, as `authorize` of openVendorApi.
import { z } from 'zod';
import { limits } from '../domain/limits.ts';
import { openVendorApi, type VendorAnswer, type VendorApiOptions, type VendorCall } from './vendor-api.ts';
import { vendorFault } from './vendor-fault.ts';

/** Vendors write the seconds as a number or as text (UPS). */
const TokenAnswer = z.object({ access_token: z.string().min(1), expires_in: z.coerce.number().positive().catch(0) });

/** `call` is the one that gives a token, with what proves who we are; a function where that is made anew for each, such as a signed assertion
 * (RFC 7523). Its refusal is a ConnectorError `auth`. */
export interface ClientCredentials extends Pick<VendorApiOptions, 'vendor' | 'baseUrl' | 'access'> {
  readonly call: VendorCall | (() => VendorCall);
  /** What is refused where it is, and what to enter again; absent: the client id and secret. */
  readonly refused?: string;
  /** The headers in which the vendor wants a token; absent: `authorization: Bearer`. */
  readonly prove?: (token: string) => Readonly<Record<string, string>>;
  /** Of an answer that is not that of OAuth. `seconds` 0: it does not say how long. */
  readonly read?: (answer: VendorAnswer) => GivenToken;
}

export interface GivenToken {
  readonly token: string;
  readonly seconds: number;
}

/** The token of now. `isRenewed`: the vendor has refused the one before. */
export type TokenKeeper = (isRenewed: boolean) => Promise<string>;

export function openClientCredentials(options: ClientCredentials): NonNullable<VendorApiOptions['authorize']> {
  const keeper = openTokenKeeper(options);
  const { prove = asBearer } = options;
  return async (isRenewed) => prove(await keeper(isRenewed));
}

const CLIENT_REFUSED = 'the client id and secret. Enter those of the app again.';
const asBearer = (token: string) => ({ authorization: `Bearer ${token}` });

interface KeptToken {
  readonly token: string;
  readonly endsAtMs: number;
  /** When it took the place of a refused one; null where none was refused. */
  readonly replacedAtMs: number | null;
}

export function openTokenKeeper(options: ClientCredentials): TokenKeeper {
  const { access, vendor, baseUrl, call, read = readToken, refused = CLIENT_REFUSED } = options;
  const { tokenSecondsDefault, tokenSecondsMax, refusedAgainSeconds } = limits.connecting;
  const api = openVendorApi({
    vendor,
    baseUrl,
    access,
    pace: { calls: 5, seconds: 1, callsAtOnce: 1 },
    explain: ({ status }, place) =>
      [400, 401, 403, 422].includes(status) ? vendorFault(place, 'auth', `it answered ${status} to ${refused}`) : null,
  });
  const nowMs = (): number => Date.parse(access.clock.now());
  let kept: KeptToken | null = null;
  let asked: Promise<KeptToken> | null = null;

  async function ask(isRenewed: boolean): Promise<KeptToken> {
    const answer = await api.call({ isRepeatable: true, ...(typeof call === 'function' ? call() : call) });
    const { token, seconds: said } = read(answer);
    const seconds = Math.min(said === 0 ? tokenSecondsDefault : said, tokenSecondsMax);
    kept = {
      token,
      endsAtMs: nowMs() + (seconds - limits.vendor.tokenRenewBeforeSeconds) * 1_000,
      replacedAtMs: isRenewed ? nowMs() : null,
    };
    return kept;
  }

  /** Calls that ran at once are refused one after the other: a token that has just taken the refused one's place is not asked for again. */
  const isUsable = ({ endsAtMs, replacedAtMs }: KeptToken, isRenewed: boolean): boolean =>
    nowMs() < endsAtMs &&
    (!isRenewed || (replacedAtMs !== null && nowMs() - replacedAtMs < refusedAgainSeconds * 1_000));

  return async (isRenewed) => {
    if (kept !== null && isUsable(kept, isRenewed)) return kept.token;
    asked ??= ask(isRenewed).finally(() => {
      asked = null;
    });
    return (await asked).token;
  };
}

function readToken(answer: VendorAnswer): GivenToken {
  const { access_token: token, expires_in: seconds } = answer.read(TokenAnswer);
  return { token, seconds };
}
