// When a desk was last backed up, and since when that fails, in its settings. Written where backups are made, read for admins.
import { z } from 'zod';
import type { Records } from '../ports/records.ts';

const KEY = 'backups.standing';

const BackupStanding = z.object({
  /** ISO 8601 UTC: of the newest that is whole; null before the first. */
  writtenAt: z.string().nullable(),
  /** Since when none could be written, and why; null where the newest try did. */
  failing: z.object({ since: z.string(), why: z.string() }).nullable(),
});
export type BackupStanding = z.infer<typeof BackupStanding>;

/** null where this desk is not backed up while it runs. */
export function readBackupStanding({ settings }: Pick<Records, 'settings'>): BackupStanding | null {
  const stored = settings.read(KEY);
  return stored === null ? null : BackupStanding.parse(JSON.parse(stored));
}

/** Inside a write. */
export const noteBackupStanding = ({ settings }: Pick<Records, 'settings'>, standing: BackupStanding): void =>
  settings.write(KEY, JSON.stringify(standing));
