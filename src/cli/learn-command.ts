// `waybill learn`: the desk's own model from its people's corrections, with before and after; `--undo` goes back one version. What is
// learned from sent mail stands in learn-sent-command.ts.
import type { Figures } from '../classify/desk/measure-readings.ts';
import { limits } from '../domain/limits.ts';
import { type Lesson, learnFromCorrections } from '../runtime/learn-from-corrections.ts';
import { clockAt, openRunningDesk } from '../runtime/node.ts';
import { readPlaces } from './desk-options.ts';
import { runDecide, runLearnSent, type SentOptions } from './learn-sent-command.ts';
import { UsageError } from './usage-error.ts';
import { withRecords } from './with-records.ts';

type LearnOptions = SentOptions;

const ONE_OF = ['sent', 'accept', 'reject', 'undo'] as const;

export async function runLearn(options: LearnOptions): Promise<void> {
  const given = ONE_OF.filter((name) => options[name] !== undefined);
  if (given.length > 1) throw new UsageError(`Give one of ${given.map((name) => `--${name}`).join(' and ')}.`);
  if (options.mail !== undefined && options.sent === undefined)
    throw new UsageError('--mail says where the sent mail is: give --sent 90d with it.');
  if (options.sent !== undefined) return runLearnSent(options);
  if (options.accept !== undefined) return runDecide('accept', options.accept, options);
  if (options.reject !== undefined) return runDecide('reject', options.reject, options);
  if (typeof options.undo === 'string') return runDecide('undo', options.undo, options);
  return options.undo ? undo(options) : learn(options);
}

async function learn(options: LearnOptions): Promise<void> {
  const startedAtMs = performance.now();
  const desk = await openRunningDesk({
    places: readPlaces(options),
    database: options.db,
    isOffline: true,
    clock: clockAt(null),
  });
  try {
    const lesson = await learnFromCorrections(desk.ports);
    const seconds = Math.round((performance.now() - startedAtMs) / 100) / 10;
    const lines = options.json ? [JSON.stringify(describeAsJson(lesson, seconds))] : describe(lesson, seconds);
    process.stdout.write(`${lines.join('\n')}\n`);
  } finally {
    await desk.close();
  }
}

/** Opens the records alone: what was learned may be what does not let the desk open. */
async function undo(options: LearnOptions): Promise<void> {
  await withRecords({ file: options.db }, async (records) => {
    const withdrawn = await records.write(() => records.deskModels.withdraw(clockAt(null).now()));
    const now = records.deskModels.readCurrent()?.version ?? null;
    const use = now === null ? 'only what Waybill brings along is in use' : `version ${now} is in use again`;
    const line =
      withdrawn === null
        ? 'There is nothing to undo: this desk has learned nothing.'
        : `Version ${withdrawn} is undone: ${use}.`;
    process.stdout.write(`${options.json ? JSON.stringify({ withdrawn, now }) : line}\n`);
  });
}

function describeAsJson(lesson: Lesson, seconds: number) {
  if (lesson.kind === 'too_few') return { ...lesson, needed: limits.learning.correctionsMin, seconds };
  const { result, ...about } = lesson;
  const { learned, ...figures } = result;
  return { ...about, ...figures, proven: learned.proven, seconds };
}

function describe(lesson: Lesson, seconds: number): readonly string[] {
  const { counts, labelled, unread } = lesson;
  const about = `Corrected mails: ${counts.intent + counts.rejected + counts.rewritten} (${counts.rejected} rejected, ${counts.rewritten} rewritten). With intents and readable: ${labelled}${unread > 0 ? `; passed over, as they were not handled or would be otherwise now: ${unread}` : ''}.`;
  if (lesson.kind === 'too_few')
    return [about, `That is too few: ${limits.learning.correctionsMin} are needed. Nothing was changed.`];
  const { result, version } = lesson;
  const { before, after, trainedOn, others, othersChanged, learned } = result;
  return [
    about,
    `Learned from ${trainedOn}, tried on ${before.mails} that were held out:`,
    describeFigures('before', before),
    describeFigures('after', after),
    `Of ${others} other mails ${othersChanged} would be read otherwise.`,
    learned.proven.length > 0
      ? `Sure of: ${learned.proven.join(', ')}.`
      : 'Sure of no intent: what was learned can change drafts and hold mails, and neither sends nor silences any.',
    version === null
      ? `Not kept, as it reads the held-out corrections no better. ${seconds} s.`
      : `Kept as version ${version}; 'waybill learn --undo' takes it back. ${seconds} s.`,
  ];
}

const describeFigures = (name: string, { accuracy, logLoss }: Figures): string =>
  `  ${name.padEnd(6)}  first wish right ${(100 * accuracy).toFixed(0).padStart(3)} %   log loss ${logLoss.toFixed(2)}`;
