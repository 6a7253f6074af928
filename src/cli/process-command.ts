// `waybill process`: mails from files, orders from files, one line a mail on standard output.
import { once } from 'node:events';
import { clockAt, openRunningDesk } from '../runtime/node.ts';
import { printLine } from './describe-run.ts';
import { type DeskCommandOptions, readPlaces } from './desk-options.ts';
import { processMails } from './process-mails.ts';
import { Progress } from './progress-line.ts';

interface ProcessOptions extends DeskCommandOptions {
  readonly mail: string;
  readonly now?: string;
  readonly db?: string;
  readonly json?: boolean;
  readonly model?: string;
}

export async function runProcess(options: ProcessOptions): Promise<void> {
  const maildir = options.maildir ?? (options.db === undefined ? undefined : `${options.db}.maildir`);
  const desk = await openRunningDesk({
    places: readPlaces({ ...options, ...(maildir === undefined ? {} : { maildir }) }),
    database: options.db ?? null,
    modelFile: options.model ?? null,
    clock: clockAt(options.now ?? null),
  });
  try {
    if (desk.modelProblem !== null) process.stderr.write(`waybill: ${desk.modelProblem}\n`);
    for (const problem of [...desk.promptProblems, ...desk.problems]) process.stderr.write(`waybill: ${problem}\n`);
    const progress = new Progress();
    const counts = new Map<string, number>();
    for await (const { line } of processMails(options.mail, desk)) {
      counts.set(line.outcome, (counts.get(line.outcome) ?? 0) + 1);
      progress.show(`${[...counts.values()].reduce((a, b) => a + b, 0)} mails`);
      await print(options.json ? JSON.stringify(line) : printLine(line));
    }
    progress.clear();
    if (!options.json)
      await print([...counts].map(([outcome, count]) => `${count} ${outcome}`).join(', ') || 'There was no mail.');
  } finally {
    await desk.close();
  }
}

async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}
