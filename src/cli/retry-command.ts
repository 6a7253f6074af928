// `waybill retry ID`: puts a stored mail back in line and handles it with the facts of now.

import type { MailRun } from '../pipeline/run-mails.ts';
import { workThrough } from '../pipeline/work-through.ts';
import { clockAt, openRunningDesk } from '../runtime/node.ts';
import { describeRun, printLine } from './describe-run.ts';
import { type DeskCommandOptions, readPlaces } from './desk-options.ts';
import { findMail } from './find-mail.ts';

interface RetryOptions extends DeskCommandOptions {
  readonly db: string;
  readonly now?: string;
  readonly json?: boolean;
}

export async function runRetry(reference: string, options: RetryOptions): Promise<void> {
  const desk = await openRunningDesk({
    places: readPlaces(options),
    database: options.db,
    clock: clockAt(options.now ?? null),
  });
  try {
    const { records } = desk.ports;
    const mail = findMail(records, reference);
    await records.write(() => records.work.retry(mail.id));
    const runs: MailRun[] = [];
    await workThrough(desk.ports, (run) => {
      runs.push(run);
    });
    const line = runs
      .filter((run) => run.mailId === mail.id)
      .map((run) => describeRun(mail.providerRef, run))
      .at(-1);
    if (line) process.stdout.write(`${options.json ? JSON.stringify(line) : printLine(line)}\n`);
  } finally {
    await desk.close();
  }
}
