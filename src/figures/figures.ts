// The figures of a desk over some days, as a plain object: what its page shows, its export holds and its weekly mail tells. Made by
// read-figures.ts.
import { z } from 'zod';
import { INTENTS } from '../domain/intent.ts';

const Count = z.number().int();
/** Mails: `handled` is the sum of the others. */
export const Ends = z.strictObject({ handled: Count, sent: Count, drafted: Count, escalated: Count, ignored: Count });
export type Ends = z.infer<typeof Ends>;

/** Half of the cases took at most `median`, nine in ten at most `p90`; null where there is no case. */
const Seconds = z.strictObject({ cases: Count, median: Count.nullable(), p90: Count.nullable() });

export const Figures = z.strictObject({
  /** The first and the last day, YYYY-MM-DD in `timeZone`. */
  from: z.string(),
  to: z.string(),
  timeZone: z.string(),
  /** When they were read: ISO 8601 UTC. */
  at: z.string(),
  /** Of mails first handled in these days, as they stand now. `sent`: without a person. */
  totals: Ends,
  days: z.array(Ends.extend({ day: z.string() })),
  /** The most frequent first. By the main wish; null: not understood. */
  byIntent: z.array(Ends.extend({ intent: z.enum(INTENTS).nullable() })),
  byLanguage: z.array(Ends.extend({ language: z.string() })),
  byMailbox: z.array(Ends.extend({ mailbox: z.string() })),
  /** Of replies decided on in these days. `unedited`: approved with the text, recipients and attachments of the draft. */
  drafts: z.strictObject({
    approved: Count,
    unedited: Count,
    rejected: Count,
    sentAlone: Count,
    /** Of those approved with changes: half had at most so many words taken out or put in, and this share of our words stayed. Of `unclear`
     * nobody can tell. */
    edits: z.strictObject({
      edited: Count,
      unclear: Count,
      wordsChangedMedian: Count.nullable(),
      wordsKeptShare: z.number().nullable(),
    }),
  }),
  /** Of conversations that a customer began: to their first answer, and to the last one where nothing of them waits. */
  firstAnswer: Seconds,
  resolution: Seconds,
  /** An estimate: so many minutes for each reply that left without a person or was approved unedited. */
  timeSaved: z.strictObject({ minutesPerMail: z.number(), mails: Count, minutes: z.number() }),
  /** The rules, `finding:` with a kind, or `held_back`, for which mails wait or waited for a person; the most frequent first. */
  heldBy: z.array(z.strictObject({ reason: z.string(), mails: Count })),
  /** Of the whole desk, as it is now. `heardAt`: the newest answer, call or listing of changes. */
  sources: z.array(
    z.strictObject({
      name: z.string(),
      heardAt: z.string().nullable(),
      heardSecondsAgo: Count.nullable(),
      failingSince: z.string().nullable(),
    }),
  ),
  /** Of the whole desk, by UTC days; null where only some mailboxes are counted, since a call is no mailbox's. */
  model: z
    .strictObject({
      calls: Count,
      faults: Count,
      inputTokens: Count,
      outputTokens: Count,
      costUsd: z.number(),
      byTask: z.array(z.strictObject({ model: z.string(), task: z.string(), calls: Count, costUsd: z.number() })),
    })
    .nullable(),
  /** By the audit log; null for whoever may not see figures of single people. */
  people: z
    .array(
      z.strictObject({
        id: z.string(),
        name: z.string(),
        approved: Count,
        unedited: Count,
        edited: Count,
        rejected: Count,
        escalated: Count,
        takenOver: Count,
      }),
    )
    .nullable(),
});
export type Figures = z.infer<typeof Figures>;
