// `waybill process`: mails from files, orders from files, one line a mail on standard output.
import { once } from 'node:events';
import { clockAt, openRunningDesk } from '../runtime/node.ts';
import { printLine } from './describe-run.ts';
import { processMails } from './process-mails.ts';
import { Progress } from './progress-line.ts';

interface ProcessOptions {
  readonly mail: string;
  readonly shop: string;
  readonly authservId: string;
  readonly now?: string;
  readonly db?: string;
  readonly maildir?: string;
  readonly voice?: string;
  readonly desk?: string;
  readonly policy?: string;
  readonly json?: boolean;
}

export async function runProcess(options: ProcessOptions): Promise<void> {
  const desk = await openRunningDesk({
    settings: { voice: options.voice ?? null, desk: options.desk ?? null, policy: options.policy ?? null },
    database: options.db ?? null,
    maildir: options.maildir ?? (options.db === undefined ? null : `${options.db}.maildir`),
    shop: options.shop,
    trusted: { by: 'authserv-id', authservId: options.authservId },
    clock: clockAt(options.now ?? null),
  });
  try {
    for (const problem of desk.problems) process.stderr.write(`waybill: ${problem}\n`);
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
