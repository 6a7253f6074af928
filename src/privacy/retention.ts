// How long mails are kept: the desk's setting, and the sweep that erases what has passed it. Called by the runtime and the page.
import { z } from 'zod';
import { limits } from '../domain/limits.ts';
import type { Clock } from '../ports/clock.ts';
import type { Retention } from '../ports/privacy-records.ts';
import type { Records } from '../ports/records.ts';

const KEY = 'retention';
const DAY_MS = 86_400_000;

export const RetentionSetting = z.strictObject({
  mailDays: z.int().min(limits.privacy.retentionDaysMin).max(limits.privacy.retentionDaysMax).nullable(),
});

/** Nothing is erased by itself before somebody has said so. */
export function readRetention({ settings }: Pick<Records, 'settings'>): Retention {
  const kept = settings.read(KEY);
  return kept === null ? { mailDays: null } : RetentionSetting.parse(JSON.parse(kept));
}

/** Also in the audit log. */
export function setRetention(
  { records, clock }: { readonly records: Records; readonly clock: Clock },
  retention: Retention,
  by: object,
): Promise<void> {
  return records.write(() => {
    records.settings.write(KEY, JSON.stringify(retention));
    records.audit.append({ mailId: null, at: clock.now(), step: 'retention_set', content: { by, ...retention } });
  });
}

/** What arrived before this time has passed it. ISO 8601 UTC. */
export const passedBefore = (now: string, mailDays: number): string =>
  new Date(Date.parse(now) - mailDays * DAY_MS).toISOString();

/** Erases some of what has passed its time; how many mails. */
export async function sweepExpired({
  records,
  clock,
}: {
  readonly records: Pick<Records, 'privacy' | 'settings'>;
  readonly clock: Clock;
}): Promise<number> {
  const { mailDays } = readRetention(records);
  if (mailDays === null) return 0;
  const now = clock.now();
  return records.privacy.eraseExpired(passedBefore(now, mailDays), limits.privacy.mailsErasedAtOnce, now);
}
