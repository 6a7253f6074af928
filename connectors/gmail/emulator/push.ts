// The emulated Pub/Sub: signs what Google's would sign with a key of its own, and posts it. Called by server.ts and by tests.
import { createPrivateKey, generateKeyPairSync, sign } from 'node:crypto';
import type { EmulatedAccount } from './account.ts';

export interface PushTarget {
  readonly url: string;
  readonly audience: string;
  readonly serviceAccount: string;
}

export interface Pusher {
  target: PushTarget | null;
  /** The public keys as Google publishes them. */
  keys(): { readonly keys: readonly object[] };
  /** A token with these claims, and header fields beside `alg` and `kid`. */
  signToken(claims: Readonly<Record<string, unknown>>, header?: Readonly<Record<string, unknown>>): string;
  claims(nowMs?: number): Record<string, unknown>;
  envelope(account: { readonly address: string; readonly historyId: bigint }): string;
  push(account: EmulatedAccount): void;
  /** Resolves when every push so far was answered. */
  settle(): Promise<void>;
  /** The statuses that pushes were answered with. */
  readonly answers: readonly number[];
}

const KEY_ID = 'emulator-key-1';

export function createPusher(): Pusher {
  const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = createPrivateKey(pair.privateKey.export({ type: 'pkcs8', format: 'pem' }));
  const answers: number[] = [];
  const running = new Set<Promise<void>>();
  let messages = 0;

  const pusher: Pusher = {
    target: null,
    answers,
    keys: () => ({ keys: [{ ...pair.publicKey.export({ format: 'jwk' }), kid: KEY_ID, alg: 'RS256', use: 'sig' }] }),
    signToken(claims, header = {}) {
      const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
      const input = `${encode({ alg: 'RS256', kid: KEY_ID, typ: 'JWT', ...header })}.${encode(claims)}`;
      return `${input}.${sign('RSA-SHA256', Buffer.from(input), key).toString('base64url')}`;
    },
    claims(nowMs = Date.now()) {
      const { audience = '', serviceAccount = '' } = pusher.target ?? {};
      const seconds = Math.floor(nowMs / 1000);
      return {
        iss: 'https://accounts.google.com',
        aud: audience,
        azp: '1131',
        sub: '1131',
        email: serviceAccount,
        email_verified: true,
        iat: seconds,
        exp: seconds + 3600,
      };
    },
    envelope({ address, historyId }) {
      messages += 1;
      const data = Buffer.from(JSON.stringify({ emailAddress: address, historyId: Number(historyId) })).toString(
        'base64',
      );
      const message = { data, messageId: String(messages), publishTime: new Date().toISOString() };
      return JSON.stringify({ message, subscription: 'projects/p/subscriptions/s' });
    },
    push(account) {
      const { target } = pusher;
      if (!target || !account.isWatched) return;
      const post = async (): Promise<void> => {
        const headers = {
          authorization: `Bearer ${pusher.signToken(pusher.claims())}`,
          'content-type': 'application/json',
        };
        const answer = await fetch(target.url, { method: 'POST', headers, body: pusher.envelope(account) });
        answers.push(answer.status);
      };
      const posting = post().finally(() => running.delete(posting));
      running.add(posting);
    },
    async settle() {
      while (running.size > 0) await Promise.allSettled(running);
    },
  };
  return pusher;
}
