// The options of `waybill start` and `waybill serve` by which they back desks up while they run.
import { readSealingKeys, SET_THE_OLD_KEY } from '../connecting/seal-secret.ts';
import type { BackupPlan } from '../runtime/backups.ts';
import { UsageError } from './usage-error.ts';

export interface BackupOptions {
  readonly backups?: string;
  readonly backupHours: string;
  readonly backupsKept: string;
}

/** null where none are wanted. Without the desk's key there are none in the clear. */
export function readBackupPlan({
  backups,
  backupHours,
  backupsKept,
}: BackupOptions): Omit<BackupPlan, 'database'> | null {
  if (backups === undefined) return null;
  readSealingKeys(process.env, SET_THE_OLD_KEY);
  const number = (given: string, option: string): number => {
    const read = Number(given);
    if (!Number.isInteger(read) || read < 1 || read > 1_000)
      throw new UsageError(`${option} is a number from 1 to 1000.`);
    return read;
  };
  const everyHours = number(backupHours, '--backup-hours');
  return { folder: backups, everyHours, kept: number(backupsKept, '--backups-kept'), env: process.env };
}
