// What `waybill doctor` says of a desk's files: whether they are encrypted, how old the newest backup is, and how much room is left.
import { existsSync } from 'node:fs';
import { stat, statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { limits } from '../domain/limits.ts';
import { readBackupStanding } from '../escalations/backup-standing.ts';
import type { Records } from '../ports/records.ts';
import { type Env, findSealingKey } from '../store/open-database.ts';
import { type Finding, fine } from './finding.ts';

const warning = (id: string, what: string, todo: string): Finding => ({ id, level: 'warning', what, todo });
const GIB = 1024 ** 3;

/** StoreError where it is encrypted and the key is another one. */
export async function checkStorage(
  file: string,
  records: Pick<Records, 'settings'>,
  { now, env }: { readonly now: string; readonly env: Env },
): Promise<readonly Finding[]> {
  return [checkEncryption(file, env), checkBackups(records, now), await checkRoom(file)];
}

function checkEncryption(file: string, env: Env): Finding {
  const people = `${file}.directory`;
  const files = [file, ...(existsSync(people) ? [people] : [])];
  const keys = files.map((one) => findSealingKey(one, env));
  const plain = files.filter((_, at) => keys[at] === null);
  if (plain.length > 0)
    return warning(
      'encryption',
      `${plain.join(' and ')} can be read by whoever has the files.`,
      "Set WAYBILL_KEY, stop the desk, and run 'waybill encrypt --db FILE'.",
    );
  const ids = [...new Set(keys.map((key) => key?.id))].join(', ');
  return fine('encryption', `The database and the mails beside it are encrypted (key id ${ids}).`);
}

function checkBackups(records: Pick<Records, 'settings'>, now: string): Finding {
  const { writtenAt = null, failing = null } = readBackupStanding(records) ?? {};
  const todo = "Start the desk with '--backups DIR', on another disk than its own: docs/operations.md.";
  if (writtenAt === null) return warning('backups', 'This desk has not been backed up while it ran.', todo);
  const hours = Math.floor((Date.parse(now) - Date.parse(writtenAt)) / 3_600_000);
  const what = `The newest backup is ${hours} hours old.${failing === null ? '' : ` None could be written since ${failing.since}: ${failing.why}`}`;
  return failing !== null || hours > limits.doctor.backupAgeHoursMax
    ? warning('backups', what, todo)
    : fine('backups', what);
}

async function checkRoom(file: string): Promise<Finding> {
  const { bavail, bsize } = await statfs(dirname(file));
  const free = bavail * bsize;
  const { size } = await stat(file);
  const what = `${(free / GIB).toFixed(1)} GiB are free beside the database, which has ${(size / GIB).toFixed(2)} GiB.`;
  // As much again is needed to encrypt or to restore it.
  return free < Math.max(limits.doctor.freeBytesMin, size)
    ? warning('disk', what, 'Free some space: a full disk stops the desk, with nothing lost.')
    : fine('disk', what);
}
