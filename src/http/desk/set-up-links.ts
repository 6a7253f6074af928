// The link with which the first owner of a desk comes in: given out by whoever runs it, good for an hour and for one person. Its token is known here by
// its digest alone.
import { hash, randomBytes, timingSafeEqual } from 'node:crypto';
import { limits } from '../../domain/limits.ts';
import type { Clock } from '../../ports/clock.ts';
import type { SetUpLinks } from './desk-house.ts';

interface Given {
  /** SHA-256, hex. */
  readonly digest: string;
  readonly expiresAt: string;
}

/** Where the newest one is kept. */
export interface SetUpLinkPlace {
  read(): Given | null;
  write(given: Given | null): void;
}

const TOKEN_BYTES = 32;
const digestOf = (token: string): string => hash('sha256', token, 'hex');

/** A desk that is started anew gives a new one. */
function keepInMemory(): SetUpLinkPlace {
  let kept: Given | null = null;
  return {
    read: () => kept,
    write(given) {
      kept = given;
    },
  };
}

export function createSetUpLinks(clock: Clock, place: SetUpLinkPlace = keepInMemory()): SetUpLinks {
  return {
    issue() {
      const expiresAt = new Date(Date.parse(clock.now()) + limits.page.setUpLinkMinutes * 60_000).toISOString();
      const token = randomBytes(TOKEN_BYTES).toString('base64url');
      place.write({ digest: digestOf(token), expiresAt });
      return { token, expiresAt };
    },
    isValid(token) {
      const given = place.read();
      if (given === null || given.expiresAt <= clock.now()) return false;
      return timingSafeEqual(Buffer.from(digestOf(token)), Buffer.from(given.digest));
    },
    end: () => place.write(null),
  };
}
