// Tells a channel in Teams through its incoming webhooks, one a name. README.md says how an admin makes them.
import { z } from 'zod';
import { limits } from '../../src/domain/limits.ts';
import { NoticeTargetName } from '../../src/domain/matter.ts';
import type { Notifier } from '../../src/ports/notifier.ts';
import { openTeamsClient } from './client.ts';
import { isSafeWebhook, toMessage } from './translate.ts';

const TeamsConfig = z.strictObject({
  /** By the names that the routes use. */
  webhooks: z
    .record(NoticeTargetName, z.string().max(2_000).refine(isSafeWebhook, 'an https address without user and password'))
    .refine((webhooks) => Object.keys(webhooks).length > 0, 'at least one webhook')
    .refine((webhooks) => Object.keys(webhooks).length <= limits.notifier.targetsMax, 'too many webhooks'),
});
type TeamsConfig = z.infer<typeof TeamsConfig>;

/** `timing` is for tests. */
function openTeams(config: TeamsConfig, timing: { readonly timeoutSeconds?: number } = {}): Notifier {
  const { webhooks } = TeamsConfig.parse(config);
  const client = openTeamsClient(new Map(Object.entries(webhooks)), { ...limits.notifier, ...timing });
  return { notify: (notice) => client.post(notice.to, toMessage(notice)) };
}

export const connector = { name: 'teams', ports: ['notifier'], config: TeamsConfig, open: openTeams } as const;
