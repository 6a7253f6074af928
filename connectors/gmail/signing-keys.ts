// Google's signing keys, kept for as long as Google says and within limits. An unknown key id lets them be fetched anew, but only so
// often: a forger can name any id. Called by webhooks.ts.
import type { KeyObject } from 'node:crypto';
import { limits } from '../../src/domain/limits.ts';
import { parseSigningKeys, type SigningKeys } from './push-token.ts';

export type FetchKeys = () => Promise<{ readonly text: string; readonly maxAgeSeconds: number | null }>;

export interface KeyStore {
  /** `unknown`: Google has no such key. Rejects where the keys cannot be had. */
  find(keyId: string, nowMs: number): Promise<KeyObject | 'unknown'>;
}

export function createKeyStore(fetchKeys: FetchKeys): KeyStore {
  let keys: SigningKeys = new Map();
  let goodUntilMs = 0;
  let askedMs = Number.NEGATIVE_INFINITY;
  let asking: Promise<void> | null = null;

  const refresh = async (nowMs: number): Promise<void> => {
    const { text, maxAgeSeconds } = await fetchKeys();
    const fetched = parseSigningKeys(text);
    if (!fetched) return;
    const { signingKeysKeptSecondsMin, signingKeysKeptSecondsMax } = limits.gmail;
    keys = fetched;
    goodUntilMs =
      nowMs + 1000 * Math.min(signingKeysKeptSecondsMax, Math.max(signingKeysKeptSecondsMin, maxAgeSeconds ?? 0));
  };

  return {
    async find(keyId, nowMs) {
      const isGood = nowMs < goodUntilMs;
      if (isGood && keys.has(keyId)) return keys.get(keyId) ?? 'unknown';
      if (!asking && nowMs - askedMs >= limits.gmail.signingKeysWaitSeconds * 1000) {
        askedMs = nowMs;
        asking = refresh(nowMs).finally(() => {
          asking = null;
        });
      }
      await asking;
      // Keys that ran out prove nothing, and a failed fetch is told by `refresh`.
      return (nowMs < goodUntilMs ? keys.get(keyId) : undefined) ?? 'unknown';
    },
  };
}
