// Notices: how long one mail takes from facts to text and HTML, and how big it is. Each in every language over made-up orders, the words of one
// alone, and an order of a hundred lines.
import { LANGUAGES } from '../../src/domain/language.ts';
import { compileTemplates } from '../../src/voice/compile-templates.ts';
import { SAMPLE_DIGEST, SAMPLE_NOTICES } from '../../src/voice/notice/sample-notices.ts';
import { readTemplateFiles } from '../../src/voice/template-files.ts';
import { type NoticeInput, writeNotice } from '../../src/voice/write-notice.ts';
import { percentile } from './percentile.ts';

const ROUNDS = 100;
const WARM_UP_ROUNDS = 5;
const AIM_P99_MS = 5;

export function benchNoticeMails(): Promise<void> {
  const compiled = compileTemplates(readTemplateFiles());
  if (!compiled.ok) throw new Error('the templates of this checkout do not compile');
  const timed = (name: string, inputs: readonly NoticeInput[]): void => {
    const all: number[] = [];
    const quickest = inputs.map(() => Number.POSITIVE_INFINITY);
    const sizes: number[] = [];
    let cpu = process.cpuUsage();
    for (let round = 0; round < ROUNDS + WARM_UP_ROUNDS; round += 1) {
      if (round === WARM_UP_ROUNDS) cpu = process.cpuUsage();
      for (const [n, input] of inputs.entries()) {
        const startedAtMs = performance.now();
        const written = writeNotice(compiled.value, input);
        const tookMs = performance.now() - startedAtMs;
        if (!written.ok) throw new Error(written.error.detail);
        if (round < WARM_UP_ROUNDS) continue;
        all.push(tookMs);
        quickest[n] = Math.min(quickest[n] ?? tookMs, tookMs);
        sizes.push(Buffer.byteLength(written.value.html));
      }
    }
    const { user, system } = process.cpuUsage(cpu);
    const processorMs = ((user + system) / 1_000 / all.length).toFixed(2);
    const write = (times: readonly number[], p: number) => `p${p * 100} ${percentile(times, p).toFixed(2)} ms`;
    const kb = (Math.max(...sizes) / 1_000).toFixed(0);
    process.stdout.write(
      `  ${name.padEnd(24)} ${all.length} mails   by the clock ${write(all, 0.5)}   ${write(all, 0.99)}   each mail's quickest of ${ROUNDS} ${write(quickest, 0.99)}   processor ${processorMs} ms each   (aim: p99 under ${AIM_P99_MS} ms)   HTML up to ${kb} KB (Gmail cuts at 102)\n`,
    );
  };
  const inAll = (samples: typeof SAMPLE_NOTICES): readonly NoticeInput[] =>
    LANGUAGES.flatMap((language) => samples.map(({ input }) => ({ ...input, language })));
  timed('every kind and language', inAll(SAMPLE_NOTICES));
  timed('three turns in one', inAll([SAMPLE_DIGEST]));
  timed('a parcel of 100 lines', inAll([withLines(100)]));
  return Promise.resolve();
}

function withLines(count: number): (typeof SAMPLE_NOTICES)[number] {
  const [sample = SAMPLE_DIGEST] = SAMPLE_NOTICES.filter(({ name }) => name === 'shipped: inTransit');
  const items = Array.from({ length: count }, (_, n) => ({ sku: `SKU-${n}`, title: `Thing ${n}`, quantity: n + 1 }));
  const parcels = sample.input.order.parcels.map((parcel) => ({ ...parcel, items }));
  return { ...sample, input: { ...sample.input, order: { ...sample.input.order, parcels } } };
}
