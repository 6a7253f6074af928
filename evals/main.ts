// `npm run evals`: runs the tasks of evals/tasks, prints their figures, what is under its floor (then it ends with status 1), and what
// changed since the baselines. A NAME, or `--task NAME` (again and again), runs some, `--classify` the classifier alone; `--keep` writes the
// baselines of what ran, `--out FILE` the whole run; `--misses` lists what was missed. `--compare [A] [B]` compares two runs:
// files of --out, else the baselines and now. `--live` asks a real model. The public data lies beside the project and is only read.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { describeDifference, listDifferences, listMoves } from './baselines/compare.ts';
import { type KeptTask, keepTask, type RunFile, readRunFile, writeRunFile } from './baselines/run-file.ts';
import type { Figure } from './figure.ts';
import { type HeldOutReading, judgeHeldOut } from './held-out/judge-held-out.ts';
import { wantsOther } from './held-out/measures.ts';
import { printTable } from './table.ts';
import { type EvalContext, listUnderFloor, type Measured, type Task } from './tasks/task.ts';
import { TASKS } from './tasks/tasks.ts';

const SHARED = join(import.meta.dirname, '..', '..', 'shared', 'data');
const BASELINES = join(import.meta.dirname, 'baselines');
const beganAtMs = performance.now();
const baselineOf = (name: string): string => join(BASELINES, `${name}.json`);
const print = (text: string) => process.stdout.write(`${text}\n`);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    public: { type: 'string', default: join(SHARED, 'public') },
    'dev-bench': { type: 'string', default: join(SHARED, 'mailbench-dev') },
    task: { type: 'string', multiple: true, default: [] },
    classify: { type: 'boolean', default: false },
    compare: { type: 'boolean', default: false },
    out: { type: 'string' },
    keep: { type: 'boolean', default: false },
    misses: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    live: { type: 'boolean', default: false },
  },
});

// Beside --compare the words are files; else they are tasks.
const files = values.compare ? positionals : [];
const names = [...values.task, ...(values.compare ? [] : positionals), ...(values.classify ? ['classify'] : [])];
const unknown = names.filter((name) => TASKS.every((task) => task.name !== name));
if (unknown.length > 0)
  stop(`there is no ${unknown.join(', ')}. There is: ${TASKS.map(({ name }) => name).join(', ')}.`);
if (files.length > 2) stop(`what is ${files.at(-1)}?`);
const tasks = TASKS.filter(({ name }) => names.length === 0 || names.includes(name));

const [fileBefore, fileAfter] = files;
if (fileBefore !== undefined && fileAfter !== undefined) printComparison(read(fileBefore), read(fileAfter));
else process.exitCode = await runTasks();

/** The exit status. */
async function runTasks(): Promise<number> {
  if (!existsSync(values.public))
    stop(`${values.public} is missing. Put the public data there or name its folder with --public.`, 1);
  let heldOut: Promise<HeldOutReading> | null = null;
  const context: EvalContext = {
    publicDir: values.public,
    devBench: values['dev-bench'],
    isLive: values.live,
    readHeldOut: () => {
      heldOut ??= judgeHeldOut(tasks.some(({ name }) => name === 'classify'));
      return heldOut;
    },
  };
  const run: Record<string, KeptTask> = {};
  const all: Record<string, Measured> = {};
  const under: string[] = [];
  for (const task of tasks) {
    const startedAtMs = performance.now();
    const measured = await task.run(context);
    run[task.name] = keepTask(measured);
    all[task.name] = measured;
    for (const { figure, floor } of listUnderFloor(task, [...measured.figures, ...(measured.itemised ?? [])]))
      under.push(
        `${figure.task} · ${figure.measure}: ${figure.value} of ${figure.of}, the floor is ${(100 * floor).toFixed(1)} %`,
      );
    if (!values.json) printMeasured(task, measured, performance.now() - startedAtMs);
  }
  if (values.json) print(JSON.stringify(all, null, 2));
  else if (values.misses && heldOut !== null) printWronglySent(await heldOut);
  if (values.out !== undefined) writeRunFile(values.out, run);
  if (values.keep) keepBaselines(run);
  else if (!values.json) printComparison(fileBefore === undefined ? readBaselines() : read(fileBefore), run);
  if (!values.json) print(`in ${((performance.now() - beganAtMs) / 1_000).toFixed(0)} s`);
  for (const line of under) process.stderr.write(`UNDER ITS FLOOR ${line}\n`);
  return under.length === 0 ? 0 : 1;
}

function stop(why: string, status = 2): never {
  process.stderr.write(`evals: ${why}\n`);
  process.exit(status);
}

function read(file: string): RunFile {
  if (!existsSync(file)) stop(`${file} is missing: npm run evals -- --out ${file} writes one.`);
  return readRunFile(file);
}

function readBaselines(): RunFile {
  const kept = tasks.map(({ name }) => baselineOf(name)).filter((file) => existsSync(file));
  return Object.assign({}, ...kept.map(readRunFile)) as RunFile;
}

function keepBaselines(run: RunFile): void {
  for (const [name, kept] of Object.entries(run)) writeRunFile(baselineOf(name), { [name]: kept });
  print(`\n${BASELINES}: ${Object.keys(run).join(', ')} written`);
}

function printComparison(before: RunFile, after: RunFile): void {
  const differences = listDifferences(before, after);
  const moves = listMoves(before, after);
  const outside = differences.filter(({ isOutsideChance }) => isOutsideChance).length;
  print(
    `\n${differences.length} figures differ, ${outside} of them outside chance; ${moves.length} others moved, came or went`,
  );
  for (const difference of differences) print(`  ${describeDifference(difference)}`);
  for (const move of moves) print(`  ${move}`);
}

function printMeasured({ name, judgedBy }: Task, measured: Measured, ms: number): void {
  print(`\n${name} (graded by ${judgedBy}, ${(ms / 1_000).toFixed(0)} s)`);
  for (const note of measured.notes ?? []) print(`  ${note}`);
  for (const figure of measured.figures) printFigure(figure);
  for (const table of [...(measured.tables ?? []), ...(measured.costs ?? [])]) print(printTable(table).trimEnd());
}

function printWronglySent({ mails }: HeldOutReading): void {
  print('\nsent as a status question alone, though they want something else or more');
  for (const { source, intents, text } of mails.filter((mail) => mail.wouldBeSent && wantsOther(mail)))
    print(`    ${source} ${[...intents].join('+')}: ${text.replaceAll('\n', ' ').slice(0, 200)}`);
}

function printFigure({ task, measure, value, of, misses }: Figure): void {
  const share = of === 0 ? '   -  ' : `${((100 * value) / of).toFixed(1)}%`;
  print(`${task.padEnd(22)} ${measure.padEnd(60)} ${String(value).padStart(6)}/${String(of).padEnd(6)} ${share}`);
  if (values.misses) for (const { id, shows } of misses) print(`    ${id}${shows === undefined ? '' : `: ${shows}`}`);
}
