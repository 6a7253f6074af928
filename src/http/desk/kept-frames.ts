// HTML that the page shows in a frame of its own: mails have inline styles, which the page's policy forbids, so that a frame needs an
// address with a policy of its own. Kept in memory for a few minutes, for the person who asked. Standards: W3C CSP Level 3, HTML iframe sandbox.
import { randomBytes } from 'node:crypto';
import { limits } from '../../domain/limits.ts';
import type { Clock } from '../../ports/clock.ts';

const TOKEN_BYTES = 24;

/** No script, nothing from elsewhere, nowhere to send anything. */
export const FRAME_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox",
} as const;

export interface KeptFrames {
  /** The token under which this person finds it. */
  keep(personId: string, html: string): string;
  /** null where it is not this person's, or gone. */
  read(personId: string, token: string): string | null;
}

export function createKeptFrames(clock: Clock): KeptFrames {
  const kept = new Map<string, { readonly personId: string; readonly html: string; readonly untilMs: number }>();
  return {
    keep(personId, html) {
      const token = randomBytes(TOKEN_BYTES).toString('base64url');
      kept.set(token, { personId, html, untilMs: Date.parse(clock.now()) + limits.page.frameSeconds * 1_000 });
      const [oldest] = kept.keys();
      if (kept.size > limits.page.framesKept && oldest !== undefined) kept.delete(oldest);
      return token;
    },
    read(personId, token) {
      const found = kept.get(token);
      if (found === undefined || found.personId !== personId) return null;
      return found.untilMs < Date.parse(clock.now()) ? null : found.html;
    },
  };
}
