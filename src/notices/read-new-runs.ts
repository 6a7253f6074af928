// Looks once through what was handled since the last look, for mails whose runs say a certain thing. Called in each round of telling shoppers.
import { limits } from '../domain/limits.ts';
import type { MailId } from '../ports/records.ts';
import type { NoticePorts } from './notice-ports.ts';

export interface RunsToRead {
  /** Of the desk's settings: the last run that was looked at. */
  readonly key: string;
  /** What the run of such a mail holds, one of these. */
  readonly words: readonly string[];
  /** How much new it said. */
  read(mailId: MailId): Promise<number>;
}

/** How much new all of them said. At most some pages in one round; the next one goes on there, also after a crash. */
export async function readNewRuns(
  { records: { runs, settings, write } }: Pick<NoticePorts, 'records'>,
  { key, words, read }: RunsToRead,
  signal?: AbortSignal,
): Promise<number> {
  const { runsPerReportLook, reportPagesPerRound } = limits.notices;
  let noted = 0;
  for (let page = 0; page < reportPagesPerRound; page += 1) {
    const after = Number(settings.read(key) ?? '0');
    const { mailIds, readTo, isEnd } = runs.listHoldingAfter(words, after, runsPerReportLook);
    for (const mailId of mailIds) {
      if (signal?.aborted) return noted;
      noted += await read(mailId);
    }
    if (readTo !== after) await write(() => settings.write(key, `${readTo}`));
    if (isEnd) break;
  }
  return noted;
}
