// `npm run evals`: measures the parts on public data and on our own sets and prints the figures. The public data lies
// beside the project (../shared/data/public) and is only read; where it is missing this says so and ends with status 1.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Figure } from './figure.ts';
import { measureClaims } from './scorers/claims.ts';
import { measureClassify } from './scorers/classify.ts';
import { measureDeskMails } from './scorers/desk-mails.ts';
import { measureMail } from './scorers/mail.ts';
import { measureTrackingNumbers } from './scorers/tracking-numbers.ts';

const { values } = parseArgs({
  options: {
    public: { type: 'string', default: join(import.meta.dirname, '..', '..', 'shared', 'data', 'public') },
    misses: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

const publicDir = values.public;
if (!existsSync(publicDir)) {
  process.stderr.write(`evals: ${publicDir} is missing. Put the public data there or name its folder with --public.\n`);
  process.exit(1);
}

const figures: Figure[] = [
  ...(await measureMail(publicDir)),
  ...(await measureTrackingNumbers(publicDir)),
  ...(await measureClaims()),
  ...(await measureClassify(publicDir)),
  ...(await measureDeskMails('mails')),
  ...(await measureDeskMails('held-out')),
];
if (values.json) process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
else for (const figure of figures) printFigure(figure);

function printFigure({ task, measure, value, of, misses }: Figure): void {
  const share = of === 0 ? '   -  ' : `${((100 * value) / of).toFixed(1)}%`;
  process.stdout.write(
    `${task.padEnd(22)} ${measure.padEnd(52)} ${String(value).padStart(6)}/${String(of).padEnd(6)} ${share}\n`,
  );
  if (values.misses) for (const miss of misses) process.stdout.write(`    ${miss}\n`);
}
