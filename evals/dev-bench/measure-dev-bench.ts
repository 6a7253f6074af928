// The dev bench by its own score (bench/score.py), without a model and with an emulated one behind OpenAI's client: harm must be 0 both ways.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeRun, describeUnhandled } from '../../src/cli/describe-run.ts';
import type { Intent } from '../../src/domain/intent.ts';
import { parseModelSettings } from '../../src/model/model-settings.ts';
import { openModel } from '../../src/model/open-model.ts';
import type { MailRun } from '../../src/pipeline/run-mails.ts';
import { clockAt } from '../../src/runtime/node.ts';
import { readPrompts } from '../../src/runtime/prompt-files.ts';
import { openDesk } from '../../src/store/better-sqlite3.ts';
import type { Figure } from '../figure.ts';
import { type DeskModel, runMailsThrough } from '../hostile/run-desk.ts';
import { SMALL_KNOWLEDGE } from '../hostile/small-knowledge.ts';
import type { Measured } from '../tasks/task.ts';
import { startEmulatedModel } from './emulated-model.ts';

interface Expected {
  readonly file: string;
  readonly intents: readonly Intent[];
  readonly also?: readonly Intent[];
}

/** `folder` is mailbench-dev, whose score lies beside the data. */
export async function measureDevBench(folder: string): Promise<Measured> {
  const expected = readFileSync(join(folder, 'expected.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Expected);
  const alone = await runBench(folder, expected, { model: null, knowledge: null });
  const known = expected.map(({ file, intents, also }) => {
    const message = alone.get(file)?.known.message;
    return { subject: message?.subject ?? '', text: message?.text.fresh ?? '', intents: also ?? intents.slice(0, 1) };
  });
  const server = await startEmulatedModel(known);
  const records = openDesk({ file: ':memory:' });
  try {
    const settings = parseModelSettings({
      version: 1,
      provider: 'openai',
      baseUrl: server.baseUrl,
      models: { readMail: 'emulated', writeReply: 'emulated' },
      budget: { tokensPerDay: 100_000_000 },
    });
    if (!settings.ok) throw new Error(settings.error.join('; '));
    const prompts = await readPrompts(null);
    const clock = clockAt('2026-11-20T09:00:00.000Z');
    const model = openModel({ settings: settings.value, key: 'made-up', prompts, records, clock });
    const asked = await runBench(folder, expected, { model, knowledge: SMALL_KNOWLEDGE });
    const free = [...asked.values()].filter(({ known: { reply } }) => (reply?.free.length ?? 0) > 0).length;
    const faults = records.modelUsage.sumSince('2026-01-01').faults;
    return {
      figures: [
        ...score(folder, expected, alone, 'dev bench without a model'),
        ...score(folder, expected, asked, 'dev bench, emulated model'),
      ],
      notes: [
        `of ${expected.length} mails the emulated model read ${server.asked.reads}, was asked to write for ${server.asked.writes}, wrote a part of ${free} replies, and failed ${faults} times`,
      ],
    };
  } finally {
    await records.close();
    await server.close();
  }
}

async function runBench(
  folder: string,
  expected: readonly Expected[],
  desk: DeskModel,
): Promise<ReadonlyMap<string, MailRun>> {
  const runs = new Map<string, MailRun>();
  const mails = expected.map(({ file }) => ({
    id: file,
    set: 'dev bench',
    raw: readFileSync(join(folder, 'mail', file)),
    mayEnd: null,
    attack: null,
    isManipulation: false,
  }));
  await runMailsThrough(mails, join(folder, 'shop'), desk, (mail, run) => {
    if (run) runs.set(mail.id, run);
  });
  return runs;
}

/** The lines that score.py prints, and harm as mails without any. */
function score(
  folder: string,
  expected: readonly Expected[],
  runs: ReadonlyMap<string, MailRun>,
  task: string,
): readonly Figure[] {
  const place = mkdtempSync(join(tmpdir(), 'waybill-bench-'));
  try {
    const lines = expected.map(({ file }) => {
      const run = runs.get(file);
      return JSON.stringify(run ? describeRun(file, run) : describeUnhandled(file, 'escalate', 'not_handled', ''));
    });
    const output = join(place, 'output.jsonl');
    writeFileSync(output, `${lines.join('\n')}\n`);
    const script = join(folder, '..', '..', 'bench', 'score.py');
    const places = ['--mail', join(folder, 'mail'), '--shop', join(folder, 'shop')];
    const { stdout, stderr } = spawnSync('python3', [script, join(folder, 'expected.jsonl'), output, ...places], {
      encoding: 'utf8',
      timeout: 60_000,
    });
    const harm = /^harm (\d+)$/m.exec(stdout)?.[1];
    if (harm === undefined) throw new Error(`bench/score.py did not answer: ${stderr.slice(0, 500)}`);
    const misses = stdout
      .split('\n')
      .filter((line) => /^(?:miss|HARM)/.test(line))
      .map((line) => ({ id: /(\w+)\.eml/.exec(line)?.[1] ?? '', shows: line }));
    const figures = [...stdout.matchAll(/^(\S[^\n]*?) {2,}(\d+)\/(\d+) /gm)].map(([, measure = '', value, of]) => ({
      task,
      measure,
      value: Number(value),
      of: Number(of),
      misses: misses.filter(({ shows }) => shows.startsWith(`miss ${measure} `)),
    }));
    const of = expected.length;
    return [
      ...figures,
      {
        task,
        measure: 'without harm',
        value: of - Number(harm),
        of,
        misses: misses.filter(({ shows }) => shows.startsWith('HARM')),
      },
    ];
  } finally {
    rmSync(place, { recursive: true });
  }
}
