// `waybill demo`: the sample desk end to end, shown as a table that a person likes to read. Needs no account and no key.
import { randomBytes } from 'node:crypto';
import { mkdir, rm, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import type { Outcome } from '../domain/decision.ts';
import { type Intent, listClaimed } from '../domain/intent.ts';
import type { Clock } from '../ports/clock.ts';
import { clockAt, openRunningDesk, type RunningDesk } from '../runtime/node.ts';
import { addSamplePeople, clockFrom, SAMPLE, SAMPLE_NOW, samplePlaces } from '../runtime/sample-desk.ts';
import { type ProcessedMail, processMails } from './process-mails.ts';
import { Progress } from './progress-line.ts';
import { readPort } from './read-port.ts';
import { renderTable } from './table.ts';
import { UsageError } from './usage-error.ts';

/** What the sample desk answers by itself. */
const SENDABLE: readonly Intent[] = ['where_is_my_order', 'order_confirmation'];
const OUTCOME_WORDS: Record<Outcome, string> = {
  send: 'sent',
  draft: 'draft',
  escalate: 'to a person',
  ignore: 'no reply',
};
const OUTCOME_COLOURS: Record<Outcome, number> = { send: 32, draft: 36, escalate: 33, ignore: 90 };

export interface DemoOptions {
  readonly folder: string;
  readonly model?: string;
  readonly port: string;
  /** Whether the page stays open at the end; absent: where a person looks on. */
  readonly page?: boolean;
}

export async function runDemo({ folder, model, port: givenPort, page }: DemoOptions): Promise<void> {
  const port = readPort(givenPort, { least: 1 });
  if (port === null) throw new UsageError(`"${givenPort}" is no port. Give a number up to 65535.`);
  const place = resolve(folder);
  await startAfresh(place);
  const database = join(place, 'desk.sqlite');
  const maildir = join(place, 'Maildir');
  const clock = startLater(SAMPLE_NOW);
  const desk = await openRunningDesk({
    places: samplePlaces(maildir),
    database,
    modelFile: model ?? null,
    clock: clock.clock,
  });
  if (desk.modelProblem !== null) process.stderr.write(`waybill: ${desk.modelProblem}\n`);
  try {
    const progress = new Progress();
    const done: ProcessedMail[] = [];
    for await (const mail of processMails(join(SAMPLE, 'mail'), desk)) {
      done.push(mail);
      progress.show(`${done.length} mails`);
    }
    progress.clear();
    const show = (path: string) => relative(process.cwd(), path) || '.';
    process.stdout.write(
      [
        `${desk.ports.settings.voice.brandName}: ${done.length} mails of the sample desk, at ${SAMPLE_NOW}`,
        '',
        renderTable(['who', 'wants', 'order', 'outcome', 'why'], done.map(describeRow), process.stdout.columns ?? 140),
        '',
        describeTotals(done),
        '',
        ...describeOneReply(done),
        '',
        `Drafts      ${show(maildir)}/.Drafts/cur   (a Maildir: open it with any mail client)`,
        `Sent        ${show(maildir)}/.Sent/cur     (nothing left this machine)`,
        `Audit log   bin/waybill audit verify --db ${show(database)}`,
        `One mail    bin/waybill audit show 1 --db ${show(database)}`,
        '',
      ].join('\n'),
    );
    if (page ?? process.stdout.isTTY) {
      clock.start();
      await keepPageOpen(desk, { database, port });
    } else process.stdout.write('The page    npm run demo -- --page   (stays open until Ctrl+C)\n\n');
  } finally {
    await desk.close();
  }
}

/** With somebody of each role who can sign in, until Ctrl+C. */
async function keepPageOpen(
  desk: RunningDesk,
  { database, port }: { readonly database: string; readonly port: number },
): Promise<void> {
  const { records, clock } = desk.ports;
  const { servePage } = await import('../runtime/serve-page.ts');
  const served = await servePage(desk, { database, port, report: () => undefined });
  try {
    const password = randomBytes(9).toString('base64url');
    const people = await addSamplePeople(served.directory, password);
    for (const { mailbox } of records.watches.list())
      await records.write(() => records.watches.allowSending(mailbox, SENDABLE, { by: 'demo', at: clock.now() }));
    process.stdout.write(
      [
        `The desk's page: ${served.origin}/   (Ctrl+C ends it)`,
        ...people.map(({ email, role }) => `  ${role.padEnd(7)} ${email}`),
        `  password ${password}`,
        '',
        '',
      ].join('\n'),
    );
    const stopped = Promise.withResolvers<void>();
    process.once('SIGINT', stopped.resolve);
    process.once('SIGTERM', stopped.resolve);
    await Promise.race([stopped.promise, served.ended]);
  } finally {
    await served.close();
  }
}

/** Stands still until it is started, so that the sample desk's mails are handled at one time. */
function startLater(at: string): { readonly clock: Clock; start(): void } {
  let clock = clockAt(at);
  return {
    clock: { now: () => clock.now() },
    start() {
      clock = clockFrom(at);
    },
  };
}

/** Removes an earlier demo, and nothing that a demo did not make. */
async function startAfresh(place: string): Promise<void> {
  const known = [
    'desk.sqlite',
    'desk.sqlite-wal',
    'desk.sqlite-shm',
    'desk.sqlite.audit-head',
    'desk.sqlite.lock',
    'desk.sqlite.blobs',
    'desk.sqlite.directory',
    'desk.sqlite.directory-wal',
    'desk.sqlite.directory-shm',
    'desk.sqlite.page-secret',
    'Maildir',
  ];
  const existing = await stat(place).catch(() => null);
  if (existing && !existing.isDirectory()) throw new UsageError(`${place} is a file. Give a folder with --folder.`);
  await mkdir(place, { recursive: true });
  for (const name of known) await rm(join(place, name), { recursive: true, force: true });
}

function describeRow({ line, run }: ProcessedMail): readonly { readonly text: string; readonly colour?: number }[] {
  const from = run?.known.message?.from[0];
  const intents = listClaimed(line.intents).map((intent) => intent.replaceAll('_', ' '));
  const wants = line.machineMail ? `(${line.machineMail.replace('_', ' ')})` : intents.join(' + ') || 'unclear';
  return [
    { text: from?.name || from?.address || line.file },
    { text: `${wants} [${line.language}]` },
    { text: line.orders.join(' ') || '-' },
    { text: OUTCOME_WORDS[line.outcome], colour: OUTCOME_COLOURS[line.outcome] },
    { text: line.reasons[0]?.detail ?? '' },
  ];
}

function describeTotals(done: readonly ProcessedMail[]): string {
  const count = (outcome: Outcome) => done.filter(({ line }) => line.outcome === outcome).length;
  return `${count('send')} answered without a person, ${count('draft')} drafts to approve, ${count('escalate')} to a person, ${count('ignore')} need no reply.`;
}

function describeOneReply(done: readonly ProcessedMail[]): readonly string[] {
  const chosen = done
    .filter(({ line }) => line.outcome === 'send' && line.reply)
    .sort((a, b) => (b.line.reply?.text.length ?? 0) - (a.line.reply?.text.length ?? 0))[0];
  if (!chosen?.line.reply) return [];
  const { reply } = chosen.line;
  const rule = '-'.repeat(60);
  return [
    'One reply in full:',
    rule,
    `To: ${reply.to.join(', ')}`,
    `Subject: ${reply.subject}`,
    '',
    reply.text.trimEnd(),
    rule,
  ];
}
