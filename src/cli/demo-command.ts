// `waybill demo`: the sample desk end to end, shown as a table that a person likes to read. Needs no account and no key.
import { mkdir, rm, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import type { Outcome } from '../domain/decision.ts';
import { listClaimed } from '../domain/intent.ts';
import { clockAt, openRunningDesk } from '../runtime/node.ts';
import { projectFolder } from '../runtime/settings-files.ts';
import { type ProcessedMail, processMails } from './process-mails.ts';
import { Progress } from './progress-line.ts';
import { renderTable } from './table.ts';
import { UsageError } from './usage-error.ts';

const SAMPLE = join(projectFolder, 'evals', 'datasets', 'sample-desk');
const SAMPLE_NOW = '2026-11-20T09:00:00.000Z';
const OUTCOME_WORDS: Record<Outcome, string> = {
  send: 'sent',
  draft: 'draft',
  escalate: 'to a person',
  ignore: 'no reply',
};
const OUTCOME_COLOURS: Record<Outcome, number> = { send: 32, draft: 36, escalate: 33, ignore: 90 };

export async function runDemo({ folder, model }: { readonly folder: string; readonly model?: string }): Promise<void> {
  const place = resolve(folder);
  await startAfresh(place);
  const database = join(place, 'desk.sqlite');
  const maildir = join(place, 'Maildir');
  const desk = await openRunningDesk({
    places: {
      voice: join(SAMPLE, 'voice.json'),
      desk: join(SAMPLE, 'desk.json'),
      policy: null,
      shop: join(SAMPLE, 'shop'),
      maildir,
      authservId: 'mx.fjordlight.example',
    },
    database,
    modelFile: model ?? null,
    clock: clockAt(SAMPLE_NOW),
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
  } finally {
    await desk.close();
  }
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
