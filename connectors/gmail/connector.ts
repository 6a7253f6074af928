// A mailbox at Gmail or Google Workspace, and the calls in which Google says that something happened there. README.md says how an
// admin sets it up. Called by the runtimes through connectors/index.ts.
import { z } from 'zod';
import { TrustedAuthentication } from '../../src/domain/identity.ts';
import { limits } from '../../src/domain/limits.ts';
import type { AccessToken } from '../../src/ports/access-token.ts';
import type { Mailbox, MailboxUse } from '../../src/ports/mailbox.ts';
import type { WebhookSource } from '../../src/ports/webhook-source.ts';
import { createGmailClient, fetchSigningKeys } from './client.ts';
import { createMailbox } from './mailbox.ts';
import { createKeyStore } from './signing-keys.ts';
import type { Usage } from './usage.ts';
import { createWebhooks } from './webhooks.ts';

/** A token goes to this address: https, or this machine in tests. */
const Root = z.url().refine((url) => /^https:\/\/|^http:\/\/127\.0\.0\.1[:/]/.test(url), 'https only');

export const GmailConfig = z.strictObject({
  account: z.strictObject({
    /** Ours; the first one sends. */
    addresses: z.array(z.email().toLowerCase()).min(1),
    trusted: TrustedAuthentication.default({ by: 'authserv-id', authservId: 'mx.google.com' }),
  }),
  /** `me`, or an address where a service account acts for the whole domain. */
  userId: z.union([z.literal('me'), z.email()]).default('me'),
  /** The Pub/Sub topic, and the push subscription with its authentication. */
  push: z
    .strictObject({
      topic: z.string().regex(/^projects\/[^/\s]{1,100}\/topics\/[^/\s]{1,255}$/),
      audience: z.string().min(1).max(2_000),
      serviceAccount: z.email(),
      signingKeysUrl: Root.default('https://www.googleapis.com/oauth2/v3/certs'),
    })
    .optional(),
  rootUrl: Root.optional(),
  requestSeconds: z.number().positive().max(600).default(limits.gmail.requestSeconds),
});
export type GmailConfig = z.infer<typeof GmailConfig>;

export interface GmailConnection {
  readonly mailbox: Mailbox;
  /** Null where no push is configured: the mailbox is then looked at from time to time. */
  readonly webhooks: WebhookSource | null;
  /** Quota units since it was opened. */
  usage(): Usage;
  /** Of late, against Gmail's limit. */
  use(): MailboxUse;
}

export function openGmail(options: {
  readonly config: z.input<typeof GmailConfig>;
  readonly accessToken: AccessToken;
}): GmailConnection {
  const { account, userId, push, rootUrl, requestSeconds } = GmailConfig.parse(options.config);
  const timeoutMs = requestSeconds * 1000;
  const client = createGmailClient({ userId, rootUrl, timeoutMs, accessToken: options.accessToken });
  const keys = push && createKeyStore(() => fetchSigningKeys(push.signingKeysUrl, timeoutMs));
  return {
    mailbox: createMailbox(client, account),
    webhooks: push && keys ? createWebhooks(client, keys, { ...push, addresses: account.addresses }) : null,
    usage: client.usage,
    use: client.use,
  };
}

export const connector = {
  name: 'gmail',
  ports: ['mailbox', 'webhooks'],
  config: GmailConfig,
  open: openGmail,
} as const;
