// When a mail that is laid aside may wake: at hours of the reader's own time zone, by the desk's clock; and by when it has to be seen to.
import type { QueuedMail } from './use-queue.ts';

const HOUR_MS = 3_600_000;
const MORNING = 9;

export function snoozeTimes(now: string) {
  const nowMs = Date.parse(now);
  const morningIn = (days: number): string => {
    const morning = new Date(nowMs);
    morning.setDate(morning.getDate() + days);
    morning.setHours(MORNING, 0, 0, 0);
    return morning.toISOString();
  };
  const daysToMonday = (8 - new Date(nowMs).getDay()) % 7 || 7;
  return {
    hour: new Date(nowMs + HOUR_MS).toISOString(),
    hours: new Date(nowMs + 3 * HOUR_MS).toISOString(),
    tomorrow: morningIn(1),
    monday: morningIn(daysToMonday),
  } as const;
}

/** The deadline of its matter, or else of an alarm such as anger; null where nothing presses. */
export const pressingUntil = ({ deadlineAt, alarms, dueAt }: QueuedMail): string | null =>
  deadlineAt ?? (alarms.length > 0 ? dueAt : null);
