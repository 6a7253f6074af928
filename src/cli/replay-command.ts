// `waybill replay ID`: a stored mail again, on the facts of then, with today's code and settings. Writes nothing.

import { replayMail } from '../pipeline/replay-mail.ts';
import { clockAt, openRunningDesk } from '../runtime/node.ts';
import { type DeskCommandOptions, readPlaces } from './desk-options.ts';
import { findMail } from './find-mail.ts';
import { UsageError } from './usage-error.ts';

interface ReplayOptions extends DeskCommandOptions {
  readonly db: string;
  readonly json?: boolean;
}

export async function runReplay(reference: string, options: ReplayOptions): Promise<void> {
  const desk = await openRunningDesk({
    places: readPlaces(options),
    database: options.db,
    isReadOnly: true,
    clock: clockAt(null),
  });
  try {
    const mail = findMail(desk.ports.records, reference);
    const replay = await replayMail(mail.id, desk.ports);
    if (!replay)
      throw new UsageError(`Mail ${mail.id} has not been handled yet; 'waybill retry ${mail.id}' handles it.`);
    if (options.json) {
      process.stdout.write(`${JSON.stringify(replay, null, 2)}\n`);
      return;
    }
    const lines = [
      `Mail ${mail.id} (${mail.providerRef}), handled at ${replay.recorded.at}: ${replay.recorded.outcome}`,
      ...replay.steps.map(({ stage, summary }) => `  ${stage.padEnd(12)} ${JSON.stringify(summary)}`),
      `Now: ${replay.now.outcome} (${replay.now.reasons.map((reason) => reason.rule).join(', ')})`,
      replay.differences.length === 0 ? 'Nothing differs.' : `Differs: ${replay.differences.join('; ')}.`,
    ];
    process.stdout.write(`${lines.join('\n')}\n`);
  } finally {
    await desk.close();
  }
}
