// The WebhookSource port over Gmail's `watch` and a Pub/Sub push subscription, which an admin has set up (README.md). A push says
// only that something happened in an account; it is believed when Google's token in it is proven. Called by connector.ts.
import { z } from 'zod';
import { plainAnswer } from '../../src/calls/signed-call.ts';
import { limits } from '../../src/domain/limits.ts';
import { ConnectorError, isConnectorError } from '../../src/ports/connector-error.ts';
import type { Subscription, WebhookEvent, WebhookSource } from '../../src/ports/webhook-source.ts';
import { type GmailClient, watchRefused } from './client.ts';
import { isProven, parsePushToken, readJson } from './push-token.ts';
import type { KeyStore } from './signing-keys.ts';

export interface PushOptions {
  readonly topic: string;
  readonly audience: string;
  readonly serviceAccount: string;
  /** Ours, lower-cased. */
  readonly addresses: readonly string[];
}

const Push = z.object({
  message: z.object({ data: z.string().max(10_000), messageId: z.string().min(1).max(200) }),
});
const Notice = z.object({ emailAddress: z.string().min(3).max(320) });

export function createWebhooks(client: GmailClient, keys: KeyStore, options: PushOptions): WebhookSource {
  const watch = async (): Promise<Subscription> => {
    // Pushes name the account's own address, which need not be the one that sends.
    const { emailAddress } = await client.getProfile();
    const { expiration } = await client.watch(options.topic);
    return {
      id: emailAddress.toLowerCase(),
      expiresAt: new Date(Number(expiration)).toISOString(),
      secretDigest: null,
    };
  };

  return {
    // Where pushes go is set at the Pub/Sub subscription; Gmail takes no secret.
    async subscribe() {
      try {
        return await watch();
      } catch (error) {
        if (!(error instanceof ConnectorError) || error.kind === 'rate_limited') throw error;
      }
      // "Only one user push notification client allowed per developer": an earlier watch is ended first.
      await client.stop();
      try {
        return await watch();
      } catch (error) {
        throw isRefusal(error) ? watchRefused(error) : error;
      }
    },

    renew: watch,

    async unsubscribe() {
      try {
        await client.stop();
      } catch (error) {
        if (!isConnectorError(error, 'not_found')) throw error;
      }
    },

    async receive(request, known) {
      const token = request.method === 'POST' ? parsePushToken(request.headers.get('authorization')) : null;
      if (!token || request.body.length > limits.gmail.pushBodyBytesMax)
        return { answer: plainAnswer(401), events: [] };
      const nowMs = Date.parse(request.now);
      let key: Awaited<ReturnType<KeyStore['find']>>;
      try {
        key = await keys.find(token.keyId, nowMs);
      } catch (error) {
        // Nothing can be proven now; Pub/Sub comes again.
        if (error instanceof ConnectorError) return { answer: plainAnswer(503), events: [] };
        throw error;
      }
      if (key === 'unknown' || !isProven(token, key, { ...options, nowMs }))
        return { answer: plainAnswer(401), events: [] };
      const isOurs = (named: string): boolean =>
        options.addresses.includes(named) || known.some(({ id }) => id === named);
      return { answer: plainAnswer(204), events: readEvents(request.body, isOurs) };
    },
  };
}

const isRefusal = (error: unknown): error is ConnectorError => isConnectorError(error, 'rejected', 'not_found', 'auth');

/** None for what cannot be read, or names an account that is not ours: coming again would not change it. */
function readEvents(body: Uint8Array, isOurs: (address: string) => boolean): readonly WebhookEvent[] {
  const push = Push.safeParse(readJson(body));
  if (!push.success) return [];
  const { data, messageId } = push.data.message;
  const notice = Notice.safeParse(readJson(Buffer.from(data, 'base64')));
  const address = notice.success ? notice.data.emailAddress.toLowerCase() : '';
  return isOurs(address) ? [{ kind: 'changed', of: { address }, eventId: messageId }] : [];
}
