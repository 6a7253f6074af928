// Takes mails from files through the desk, some hundreds at a time, and hands out one line a mail in the order of the files.

import type { DeskPorts } from '../pipeline/desk-ports.ts';
import { receive } from '../pipeline/receive.ts';
import type { MailRun } from '../pipeline/run-mails.ts';
import { workThrough } from '../pipeline/work-through.ts';
import type { RunningDesk } from '../runtime/node.ts';
import { describeRun, describeUnhandled, type RunLine } from './describe-run.ts';
import { readMailFiles } from './mail-files.ts';

const BATCH_MAILS = 200;
/** What the records call the mailbox of mails that come from files, where no Maildir is beside them. */
const FILES = 'files';

type Waiting = { readonly file: string; readonly mailId: number } | { readonly line: RunLine };

export interface ProcessedMail {
  readonly line: RunLine;
  readonly run: MailRun | null;
}

export async function* processMails(path: string, desk: RunningDesk): AsyncIterable<ProcessedMail> {
  let batch: Waiting[] = [];
  for await (const { file, raw, fault } of readMailFiles(path)) {
    batch.push(
      raw === null
        ? { line: describeUnhandled(file, 'escalate', 'unreadable', fault ?? 'The file cannot be read.') }
        : await take(file, raw, desk),
    );
    if (batch.length < BATCH_MAILS) continue;
    yield* finishBatch(batch, desk.ports);
    batch = [];
  }
  yield* finishBatch(batch, desk.ports);
}

async function take(
  file: string,
  raw: Uint8Array,
  { ports, fileInInbox, maildirSignal }: RunningDesk,
): Promise<Waiting> {
  // As who watches the Maildir calls it.
  const mailbox = maildirSignal === null ? FILES : (ports.mailbox.account.addresses[0] ?? FILES);
  const received = await receive({ mailbox, providerRef: file, receivedAt: ports.clock.now(), raw }, ports.records);
  if (received.kind === 'refused') return { line: describeUnhandled(file, 'escalate', 'refused', received.why) };
  if (!received.isNew)
    return {
      line: describeUnhandled(file, 'ignore', 'seen_before', `The same bytes were handled as mail ${received.mailId}.`),
    };
  await fileInInbox(file, raw);
  return { file, mailId: received.mailId };
}

async function* finishBatch(batch: readonly Waiting[], ports: DeskPorts): AsyncIterable<ProcessedMail> {
  const runs = new Map<number, MailRun>();
  await workThrough(ports, (run) => {
    runs.set(run.mailId, run);
  });
  for (const waiting of batch) {
    if ('line' in waiting) {
      yield { line: waiting.line, run: null };
      continue;
    }
    const run = runs.get(waiting.mailId) ?? null;
    const line = run
      ? describeRun(waiting.file, run)
      : describeUnhandled(waiting.file, 'escalate', 'not_handled', 'The mail waits for the next run.');
    yield { line, run };
  }
}
