// The limits of a desk as they are kept in its records, and what becomes of what is beyond: mails wait in line, and bytes in the mailbox. Nothing is lost,
// and an admin is told (src/escalations/admin-subjects.ts). Called where mails are leased and listed, and by the runtimes.
import { z } from 'zod';
import { DeskLimits, NO_LIMITS } from '../domain/desk-limits.ts';
import { limits } from '../domain/limits.ts';
import type { Records, WorkItem } from '../ports/records.ts';

const LIMITS_KEY = 'desk.limits';
const HANDLED_KEY = 'desk.handled';

type Kept = Pick<Records, 'settings'>;

export function readDeskLimits({ settings }: Kept): DeskLimits {
  const text = settings.read(LIMITS_KEY);
  return text === null ? NO_LIMITS : DeskLimits.parse(JSON.parse(text));
}

/** Inside a write. */
export const keepDeskLimits = ({ settings }: Kept, limited: DeskLimits): void =>
  settings.write(LIMITS_KEY, JSON.stringify(limited));

const Handled = z.object({
  /** The hour, `2026-12-01T14`, and how many in it and in its day, both UTC. */
  hour: z.string(),
  inHour: z.int(),
  inDay: z.int(),
  /** Since when mails wait for their hour or day; null where none do. */
  heldSince: z.string().nullable(),
});
type Handled = z.infer<typeof Handled>;

function readHandled({ settings }: Kept): Handled | null {
  const text = settings.read(HANDLED_KEY);
  return text === null ? null : Handled.parse(JSON.parse(text));
}

/** Since when mails wait because the desk has handled as many as it may; ISO 8601 UTC. */
export const readHeldSince = (records: Kept): string | null => readHandled(records)?.heldSince ?? null;

/** Inside a write: leases as many as the desk may still handle in this hour and day. The others stay in line. */
export function leaseWithin(
  records: Pick<Records, 'settings' | 'work'>,
  lease: Parameters<Records['work']['lease']>[0],
): readonly WorkItem[] {
  const { mailsPerHour, mailsPerDay } = readDeskLimits(records);
  const kept = readHandled(records);
  if (mailsPerHour === null && mailsPerDay === null) {
    if (kept !== null && kept.heldSince !== null) keep(records, { ...kept, heldSince: null });
    return records.work.lease(lease);
  }
  const before = countUntil(kept, lease.now);
  const left = Math.min(
    (mailsPerHour ?? Number.POSITIVE_INFINITY) - before.inHour,
    (mailsPerDay ?? Number.POSITIVE_INFINITY) - before.inDay,
  );
  const leased = left > 0 ? records.work.lease({ ...lease, limit: Math.min(lease.limit, left) }) : [];
  const isHeld = left <= 0 && records.work.counts().waiting > 0;
  const after: Handled = {
    hour: before.hour,
    inHour: before.inHour + leased.length,
    inDay: before.inDay + leased.length,
    heldSince: isHeld ? (before.heldSince ?? lease.now) : null,
  };
  if (leased.length > 0 || after.heldSince !== before.heldSince) keep(records, after);
  return leased;
}

const keep = ({ settings }: Kept, handled: Handled): void => settings.write(HANDLED_KEY, JSON.stringify(handled));

function countUntil(kept: Handled | null, now: string): Handled {
  const hour = now.slice(0, 13);
  if (kept === null) return { hour, inHour: 0, inDay: 0, heldSince: null };
  if (kept.hour === hour) return kept;
  return {
    hour,
    inHour: 0,
    inDay: kept.hour.slice(0, 10) === hour.slice(0, 10) ? kept.inDay : 0,
    heldSince: kept.heldSince,
  };
}

export interface StorageStanding {
  readonly bytes: number;
  readonly bytesMax: number;
  readonly isNearlyFull: boolean;
  /** New mail stays in the mailbox. */
  readonly isFull: boolean;
}

/** null where nothing limits it. */
export function readStorage(records: Pick<Records, 'settings' | 'measure'>): StorageStanding | null {
  const { bytes, bytesMax: ofRuntime } = records.measure();
  const { storageGb } = readDeskLimits(records);
  const bytesMax = storageGb === null ? ofRuntime : Math.min(storageGb * 1e9, ofRuntime ?? Number.POSITIVE_INFINITY);
  if (bytesMax === null) return null;
  const { storageToldShare, storageFullShare } = limits.desk;
  return {
    bytes,
    bytesMax,
    isNearlyFull: bytes >= storageToldShare * bytesMax,
    isFull: bytes >= storageFullShare * bytesMax,
  };
}
