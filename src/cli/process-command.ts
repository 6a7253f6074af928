// `waybill process`: mails from files, orders from files or from what the desk is connected to, one line a mail on standard output.
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { recallDesk } from '../runtime/desk-memory.ts';
import { clockAt, openRunningDesk } from '../runtime/node.ts';
import { printLine } from './describe-run.ts';
import { type DeskCommandOptions, readPlaces } from './desk-options.ts';
import { processMails } from './process-mails.ts';
import { Progress } from './progress-line.ts';
import { UsageError } from './usage-error.ts';

interface ProcessOptions extends DeskCommandOptions {
  readonly mail: string;
  readonly now?: string;
  readonly db?: string;
  readonly json?: boolean;
  readonly model?: string;
}

export async function runProcess(options: ProcessOptions): Promise<void> {
  const { shop, db } = options;
  // A database that does not exist yet has no sources: it is not made for this answer.
  if (shop === undefined && (db === undefined || !existsSync(db))) throw noOrders();
  const maildir = options.maildir ?? (options.db === undefined ? undefined : `${options.db}.maildir`);
  const places = readPlaces({ ...options, ...(maildir === undefined ? {} : { maildir }) });
  const desk = await openRunningDesk({
    places,
    database: options.db ?? null,
    modelFile: options.model ?? null,
    clock: clockAt(options.now ?? null),
  });
  try {
    if (!desk.sources.hasAny() && recallDesk(desk.ports.records, places).shop === null) throw noOrders();
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

const noOrders = (): UsageError =>
  new UsageError('Nobody to ask for orders: give --shop FOLDER, or --db of a desk whose sources are connected.');

async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}
