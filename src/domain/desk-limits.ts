// How much of what many desks share one desk may have: calls, mails, storage. Set by whoever runs it; the budget for language models is in the settings
// of the model. Read from the desk's records by src/pipeline/desk-limits.ts.
import { z } from 'zod';

/** null: whatever the runtime sets (docs/operations.md). */
export const DeskLimits = z.strictObject({
  /** Of providers, vendors and the page; what is beyond is answered with 429. */
  callsPerMinute: z.int().min(1).max(1_000_000).nullable().default(null),
  /** Handled; the others wait. */
  mailsPerHour: z.int().min(1).max(1_000_000).nullable().default(null),
  mailsPerDay: z.int().min(1).max(10_000_000).nullable().default(null),
  /** Of the database, 1e9 bytes each. */
  storageGb: z.number().positive().max(100_000).nullable().default(null),
});
export type DeskLimits = z.infer<typeof DeskLimits>;

export const NO_LIMITS: DeskLimits = DeskLimits.parse({});
