// `npm run evals`: measures the parts on public data and on our own sets, prints the figures and what moved by more than two
// points since the classifier's baseline. `--classify` runs the classifier alone, `--keep`
// writes the baseline anew. The public data lies beside the project (../shared/data/public) and is only read; where
// it is missing this says so and ends with status 1.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Baseline, listMoves, makeBaseline } from './baselines/compare.ts';
import type { Figure } from './figure.ts';
import { judgeHeldOut } from './held-out/judge-held-out.ts';
import { wantsOther } from './held-out/measures.ts';
import { describeHeldOut, describePeers, describeSpeed } from './held-out/tables.ts';
import { measureClaims } from './scorers/claims.ts';
import { measureClassify } from './scorers/classify.ts';
import { measureMail } from './scorers/mail.ts';
import { measureTrackingNumbers } from './scorers/tracking-numbers.ts';
import { printTable } from './table.ts';

const BASELINE = join(import.meta.dirname, 'baselines', 'classify.json');

const { values } = parseArgs({
  options: {
    public: { type: 'string', default: join(import.meta.dirname, '..', '..', 'shared', 'data', 'public') },
    classify: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
    misses: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

const publicDir = values.public;
if (!existsSync(publicDir)) {
  process.stderr.write(`evals: ${publicDir} is missing. Put the public data there or name its folder with --public.\n`);
  process.exit(1);
}

const beganAtMs = performance.now();
const print = (text: string) => process.stdout.write(`${text}\n`);
const otherFigures: readonly Figure[] = values.classify
  ? []
  : [...(await measureMail(publicDir)), ...(await measureTrackingNumbers(publicDir)), ...(await measureClaims())];
const classifyFigures = await measureClassify(publicDir);
const reading = await judgeHeldOut();
const tables = [...describeHeldOut(reading), describePeers(reading)];
const speed = describeSpeed(reading);
const figures = [...otherFigures, ...classifyFigures];
const measured = makeBaseline(tables, classifyFigures);
if (values.json) print(JSON.stringify({ figures, tables, speed }, null, 2));
else {
  for (const figure of figures) printFigure(figure);
  for (const table of [...tables, speed]) print(printTable(table).trimEnd());
  if (values.misses) printWronglySent();
}
if (values.keep) {
  writeFileSync(BASELINE, `${JSON.stringify(measured, null, 2)}\n`);
  print(`\n${BASELINE} written`);
} else if (!values.json) printMoves();

function printMoves(): void {
  if (!existsSync(BASELINE)) {
    print('\nNo baseline yet: npm run evals -- --keep writes one.');
    return;
  }
  const moves = listMoves(JSON.parse(readFileSync(BASELINE, 'utf8')) as Baseline, measured);
  print(
    `\n${moves.length === 0 ? 'Nothing' : moves.length} moved by more than 2 points since evals/baselines/classify.json`,
  );
  for (const move of moves) print(`  ${move}`);
  print(`in ${((performance.now() - beganAtMs) / 1_000).toFixed(0)} s`);
}

function printWronglySent(): void {
  print('\nsent as a status question alone, though they want something else or more');
  for (const { source, intents, text } of reading.mails.filter((mail) => mail.wouldBeSent && wantsOther(mail)))
    print(`    ${source} ${[...intents].join('+')}: ${text.replaceAll('\n', ' ').slice(0, 200)}`);
}

function printFigure({ task, measure, value, of, misses }: Figure): void {
  const share = of === 0 ? '   -  ' : `${((100 * value) / of).toFixed(1)}%`;
  process.stdout.write(
    `${task.padEnd(22)} ${measure.padEnd(52)} ${String(value).padStart(6)}/${String(of).padEnd(6)} ${share}\n`,
  );
  if (values.misses) for (const miss of misses) process.stdout.write(`    ${miss}\n`);
}
