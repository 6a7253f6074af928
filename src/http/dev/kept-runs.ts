// The mails that were taken through the stages since the start, the newest few of them. They are gone when the process ends.
import { limits } from '../../domain/limits.ts';
import type { ObservedMail } from '../../pipeline/observe-mail.ts';
import type { Replay } from '../../pipeline/replay-mail.ts';
import type { LeftInMailbox } from './development-desk.ts';
import type { ModelChoice, RenderedPrompts } from './development-prompts.ts';
import type { ForgeFields } from './forge-fields.ts';

export interface Run {
  readonly id: number;
  readonly raw: Uint8Array;
  /** Such as `forged`, `pasted`, `01-where-is-it.eml`, `run 3 again`, `mail 12 of the desk`. */
  readonly origin: string;
  /** As they were typed; null where the bytes came whole. */
  readonly fields: ForgeFields | null;
  /** The time that the stages took it to be, ISO 8601. */
  readonly now: string;
  readonly observed: ObservedMail;
  /** Null where nothing was delivered: a stored mail is replayed up to the decision. */
  readonly left: LeftInMailbox | null;
  /** Prompts that were edited for it, and a model's answers that were made up. */
  readonly choice: ModelChoice;
  readonly rendered: RenderedPrompts;
  /** Of a stored mail only: how it was then. */
  readonly replay: Replay | null;
}

export interface KeptRuns {
  add(run: Omit<Run, 'id'>): Run;
  find(id: string): Run | null;
  /** Newest first. */
  list(): readonly Run[];
}

export function keepRuns(): KeptRuns {
  const runs: Run[] = [];
  let count = 0;
  return {
    add(run) {
      count += 1;
      const kept = { ...run, id: count };
      runs.unshift(kept);
      runs.length = Math.min(runs.length, limits.development.runsKept);
      return kept;
    },
    find: (id) => runs.find((run) => String(run.id) === id) ?? null,
    list: () => runs,
  };
}

export const titleOf = ({ observed }: Run): string => observed.known.message?.subject || '(no subject)';
