// How long a vendor's answer takes to become our order, parcel or payment: the largest sample of each source connector, and an order of 2,000 lines where
// the vendor has orders. Run by main.ts.
import { hasShared } from '../../connectors/contract/shared-data.ts';
import { percentile } from './percentile.ts';
import type { TranslationSample } from './translations/sample.ts';
import { SAMPLES, WITHOUT } from './translations/samples.ts';

/** Each is run for so long, after a while unmeasured, and so often at least: p99 of fewer would be the slowest alone. */
const MEASURED_MS = 250;
const WARM_MS = 100;
const RUNS_MIN = 100;
const RUNS_MAX = 20_000;

interface Measured {
  readonly micros: readonly number[];
  /** A run's mean of what this thread had of the processor, its garbage collected with it: other work on the machine stays out. */
  readonly processorMicros: number;
}

function runFor(milliseconds: number, runsMin: number, run: () => unknown): Measured {
  const micros: number[] = [];
  const before = process.threadCpuUsage();
  const beganAtMs = performance.now();
  while (micros.length < RUNS_MAX && (micros.length < runsMin || performance.now() - beganAtMs < milliseconds)) {
    const startedAtMs = performance.now();
    run();
    micros.push(1_000 * (performance.now() - startedAtMs));
  }
  const { user, system } = process.threadCpuUsage(before);
  return { micros, processorMicros: (user + system) / micros.length };
}

function measure(run: () => unknown): Measured {
  runFor(WARM_MS, 1, run);
  return runFor(MEASURED_MS, RUNS_MIN, run);
}

const whole = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: value < 100 ? 1 : 0 });

const WIDTHS = [32, 12, 17, 12, 12, 19, 12, 12] as const;
const row = (cells: readonly string[]): string =>
  `  ${cells.map((cell, at) => (at === 0 ? cell.padEnd(WIDTHS[0]) : cell.padStart(WIDTHS[at] ?? 0))).join('')}\n`;

function describe(connector: string, sample: TranslationSample): string {
  const cells = [measure(sample.translate), measure(sample.prepare())].flatMap(({ micros, processorMicros }) =>
    [percentile(micros, 0.5), percentile(micros, 0.99), processorMicros].map(whole),
  );
  return row([`${connector} ${sample.what}`.trim(), whole(sample.text.length), ...cells]);
}

export async function benchTranslate(): Promise<void> {
  const write = (text: string) => process.stdout.write(text);
  if (!hasShared)
    write('  The recorded answers of carriers are missing: carriers are measured on made-up ones, some not at all.\n');
  write(
    '  µs: from the text to ours, and of that the translation alone; by the clock, and the mean of the processor\n',
  );
  write(row(['', 'characters', 'from text: p50', 'p99', 'processor', 'translation: p50', 'p99', 'processor']));
  for (const [connector, samples] of Object.entries(SAMPLES))
    for (const sample of samples) write(describe(connector, sample));
  for (const [connector, why] of Object.entries(WITHOUT)) write(`  ${connector} is left out: ${why}\n`);
}
