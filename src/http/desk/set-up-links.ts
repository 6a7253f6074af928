// The link with which the first owner of a desk comes in: given out at the machine, good for an hour and for one person. Kept in memory: a
// desk that is started anew gives a new one.
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { limits } from '../../domain/limits.ts';
import type { Clock } from '../../ports/clock.ts';
import type { SetUpLinks } from './desk-house.ts';

const TOKEN_BYTES = 32;

export function createSetUpLinks(clock: Clock): SetUpLinks {
  let given: { readonly token: string; readonly expiresAt: string } | null = null;
  return {
    issue() {
      const expiresAt = new Date(Date.parse(clock.now()) + limits.page.setUpLinkMinutes * 60_000).toISOString();
      given = { token: randomBytes(TOKEN_BYTES).toString('base64url'), expiresAt };
      return given;
    },
    isValid(token) {
      if (given === null || given.expiresAt <= clock.now()) return false;
      const [a, b] = [Buffer.from(token), Buffer.from(given.token)];
      return a.length === b.length && timingSafeEqual(a, b);
    },
    end() {
      given = null;
    },
  };
}
