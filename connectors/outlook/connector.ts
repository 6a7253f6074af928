// A mailbox of Microsoft 365 or Outlook, over Microsoft Graph: mail, drafts in the thread, sending, marks as categories, and
// notifications. README.md says what an admin sets up, and what is not done.
import { z } from 'zod';
import { TrustedAuthentication } from '../../src/domain/identity.ts';
import type { AccessToken } from '../../src/ports/access-token.ts';
import type { Mailbox, MailboxUse } from '../../src/ports/mailbox.ts';
import type { WebhookSource } from '../../src/ports/webhook-source.ts';
import { openGraphClient } from './client.ts';
import { createMailbox } from './mailbox.ts';
import type { Usage } from './middleware.ts';
import { createWebhooks } from './webhooks.ts';

const LOCAL = /^http:\/\/127\.0\.0\.1:\d{1,5}$/;

export const OutlookConfig = z.strictObject({
  account: z.strictObject({
    /** Ours; the first one sends. */
    addresses: z.array(z.email().toLowerCase()).min(1),
    /** Exchange Online writes no authserv-id into Authentication-Results, so the position is what counts. */
    trusted: TrustedAuthentication.default({ by: 'position' }),
  }),
  /** `me`: who gave the right. Or the address of a shared mailbox, with an application's right to it. */
  user: z.union([z.literal('me'), z.email()]).default('me'),
  /** Another cloud's address of Graph, or a server of a test. */
  baseUrl: z
    .url()
    .refine((url) => url.startsWith('https://') || LOCAL.test(url), 'https:// is needed')
    .default('https://graph.microsoft.com'),
});

export interface OpenedOutlook {
  readonly mailbox: Mailbox;
  readonly webhooks: WebhookSource;
  /** Requests made since it was opened, for the bench and the admin. */
  usage(): Readonly<Pick<Usage, 'requests' | 'throttled'>>;
  /** Of late, against Graph's limits for one app and one mailbox. learn.microsoft.com/graph/throttling-limits */
  use(): MailboxUse;
}

/** Asks nothing of the provider; the first call does. */
export async function openOutlook(options: {
  readonly config: z.input<typeof OutlookConfig>;
  readonly accessToken: AccessToken;
  /** Milliseconds since 1970. */
  readonly nowMs?: () => number;
}): Promise<OpenedOutlook> {
  const { account, user, baseUrl } = OutlookConfig.parse(options.config);
  const nowMs = options.nowMs ?? Date.now;
  const client = openGraphClient({ baseUrl, user, accessToken: options.accessToken, nowMs });
  return {
    mailbox: createMailbox(client, account, nowMs),
    webhooks: createWebhooks(client, nowMs),
    usage: client.usage,
    use: client.use,
  };
}

export const connector = {
  name: 'outlook',
  ports: ['mailbox', 'webhook-source'],
  config: OutlookConfig,
  open: openOutlook,
} as const;
