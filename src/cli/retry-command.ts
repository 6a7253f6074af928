// `waybill retry ID`: puts a stored mail back in line and handles it with the facts of now.

import type { MailRun } from '../pipeline/run-mail.ts';
import { workThrough } from '../pipeline/work-through.ts';
import { clockAt, openRunningDesk } from '../runtime/node.ts';
import { describeRun, printLine } from './describe-run.ts';
import { findMail } from './find-mail.ts';

interface RetryOptions {
  readonly db: string;
  readonly shop: string;
  readonly authservId: string;
  readonly maildir?: string;
  readonly now?: string;
  readonly voice?: string;
  readonly desk?: string;
  readonly policy?: string;
  readonly json?: boolean;
}

export async function runRetry(reference: string, options: RetryOptions): Promise<void> {
  const desk = await openRunningDesk({
    settings: { voice: options.voice ?? null, desk: options.desk ?? null, policy: options.policy ?? null },
    database: options.db,
    maildir: options.maildir ?? `${options.db}.maildir`,
    shop: options.shop,
    trusted: { by: 'authserv-id', authservId: options.authservId },
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
