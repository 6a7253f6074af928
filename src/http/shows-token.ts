// Whether a request shows the one secret that opens routes which no person signs in to. Called by who runs them, which say how long the secret must be.
import { createHash, timingSafeEqual } from 'node:crypto';

const digest = (text: string): Uint8Array => createHash('sha256').update(text).digest();

/** As `Authorization: Bearer …` (RFC 6750, 2.1). How long it takes says nothing of the token. */
export function showsToken(headers: Headers, token: string): boolean {
  const given = /^Bearer (.{1,500})$/.exec(headers.get('authorization') ?? '')?.[1];
  return given !== undefined && timingSafeEqual(digest(given), digest(token));
}
