// The token with which Google signs a Pub/Sub push: whether it is Google's, for us, from the subscription's own service account,
// and young. Pure; called by webhooks.ts. Standards: RFC 7519, 7515 (RS256). Source: cloud.google.com/pubsub/docs/authenticate-push-subscriptions.
import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import { z } from 'zod';
import { limits } from '../../src/domain/limits.ts';

export interface Expected {
  readonly audience: string;
  readonly serviceAccount: string;
  readonly nowMs: number;
}

export type SigningKeys = ReadonlyMap<string, KeyObject>;

const Header = z.object({ alg: z.literal('RS256'), kid: z.string().min(1).max(300), crit: z.undefined().optional() });
const Claims = z.object({
  iss: z.enum(['https://accounts.google.com', 'accounts.google.com']),
  aud: z.string(),
  email: z.string(),
  email_verified: z.literal(true),
  iat: z.number().int().nonnegative(),
  exp: z.number().int().nonnegative(),
});

const PART = /^[A-Za-z0-9_-]+$/;

export interface ParsedToken {
  readonly keyId: string;
  readonly claims: z.infer<typeof Claims>;
  readonly signed: Buffer;
  readonly signature: Buffer;
}

/** The token of an Authorization field taken apart; nothing of it is proven yet. Null for what is none. */
export function parsePushToken(authorization: string | undefined): ParsedToken | null {
  const token = /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1] ?? '';
  if (token.length > limits.gmail.pushTokenCharactersMax) return null;
  const [head = '', body = '', signature = '', ...rest] = token.split('.');
  if (rest.length > 0 || ![head, body, signature].every((part) => PART.test(part))) return null;
  const header = Header.safeParse(readJson(Buffer.from(head, 'base64url')));
  const claims = Claims.safeParse(readJson(Buffer.from(body, 'base64url')));
  if (!header.success || !claims.success) return null;
  return {
    keyId: header.data.kid,
    claims: claims.data,
    signed: Buffer.from(`${head}.${body}`),
    signature: Buffer.from(signature, 'base64url'),
  };
}

export function isProven({ claims, signed, signature }: ParsedToken, key: KeyObject, expected: Expected): boolean {
  const { audience, serviceAccount, nowMs } = expected;
  const now = nowMs / 1000;
  const skew = limits.gmail.pushClockSkewSeconds;
  const isOurs = claims.aud === audience && claims.email === serviceAccount;
  const isYoung =
    claims.exp > now && claims.iat <= now + skew && now - claims.iat <= limits.gmail.pushTokenAgeSeconds + skew;
  return isOurs && isYoung && verify('RSA-SHA256', signed, key, signature);
}

const JsonWebKeys = z.object({
  keys: z
    .array(
      z.object({
        kid: z.string().min(1).max(300),
        kty: z.literal('RSA'),
        n: z.string().min(300).max(2_000),
        e: z.string().max(20),
      }),
    )
    .max(limits.gmail.signingKeysMax),
});

/** The keys of a JSON Web Key Set (RFC 7517), RSA of 2048 bits or more; null where it is none. */
export function parseSigningKeys(text: string): SigningKeys | null {
  const set = JsonWebKeys.safeParse(readJson(Buffer.from(text)));
  if (!set.success) return null;
  return new Map(
    set.data.keys.map(({ kid, kty, n, e }) => [kid, createPublicKey({ key: { kty, n, e }, format: 'jwk' })]),
  );
}

export function readJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString());
  } catch {
    // Checked by a schema, which undefined never passes.
    return undefined;
  }
}
