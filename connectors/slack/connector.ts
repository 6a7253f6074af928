// Tells a channel in Slack through its incoming webhooks, one a name. README.md says how an admin makes them.
import { z } from 'zod';
import { limits } from '../../src/domain/limits.ts';
import { NoticeTargetName } from '../../src/domain/matter.ts';
import type { Notifier } from '../../src/ports/notifier.ts';
import { openSlackClient } from './client.ts';
import { isSafeWebhook, toMessage } from './translate.ts';

const SlackConfig = z.strictObject({
  /** By the names that the routes use. */
  webhooks: z
    .record(NoticeTargetName, z.string().max(2_000).refine(isSafeWebhook, 'an https address without user and password'))
    .refine((webhooks) => Object.keys(webhooks).length > 0, 'at least one webhook')
    .refine((webhooks) => Object.keys(webhooks).length <= limits.notifier.targetsMax, 'too many webhooks'),
});
type SlackConfig = z.infer<typeof SlackConfig>;

/** `timing` is for tests. */
function openSlack(config: SlackConfig, timing: { readonly timeoutSeconds?: number } = {}): Notifier {
  const { webhooks } = SlackConfig.parse(config);
  const client = openSlackClient(new Map(Object.entries(webhooks)), { ...limits.notifier, ...timing });
  return { notify: (notice) => client.post(notice.to, toMessage(notice)) };
}

export const connector = { name: 'slack', ports: ['notifier'], config: SlackConfig, open: openSlack } as const;
