// What the path to a model costs without the model's own time: masking, other names, cutting, joining, planning, checking. The mails of
// our benches go through two desks by turns, one without a model and one whose model answers at once. Run by main.ts.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ok } from '../../src/domain/result.ts';
import type { DeskPorts } from '../../src/pipeline/desk-ports.ts';
import { receive } from '../../src/pipeline/receive.ts';
import type { MailRun } from '../../src/pipeline/run-mails.ts';
import { workThrough } from '../../src/pipeline/work-through.ts';
import type { Model } from '../../src/ports/model.ts';
import { clockAt, openRunningDesk, type RunningDesk } from '../../src/runtime/node.ts';
import { readBenchMails, type SetMail } from '../hostile/case-mails.ts';
import { HARMLESS } from '../hostile/lies.ts';
import { SMALL_KNOWLEDGE } from '../hostile/small-knowledge.ts';
import { percentile } from './percentile.ts';

const SHOP =
  process.env['BENCH_SHOP'] ?? join(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'mailbench-dev', 'shop');
const NOW = '2026-11-20T09:00:00.000Z';
const ROUNDS = 4;
const AIM_MS = 15;

interface InstantModel extends Model {
  calls(): number;
}

/** Reads a mail as one question about a product, and answers each point with words that need no fact. */
export function instantModel(): InstantModel {
  let calls = 0;
  const say = <T>(value: T) => {
    calls += 1;
    return Promise.resolve(
      ok({
        value,
        model: 'at once',
        prompt: { id: 'bench', version: 1, digest: '0'.repeat(64) },
        usage: { inputTokens: 0, outputTokens: 0, costUsd: 0, milliseconds: 0 },
      }),
    );
  };
  return {
    name: 'at once',
    calls: () => calls,
    readMail: ({ mail, language }) =>
      say({
        intents: [{ intent: 'product_question', quote: mail.text.slice(0, 60) }],
        language,
        questions: [mail.text.slice(0, 100)],
      }),
    writeReply: ({ points, language }) =>
      say(
        points.map((asked, at) => ({
          point: at + 1,
          asked: asked.slice(0, 100),
          text: HARMLESS[language],
          restsOn: [],
          needsPerson: false,
        })),
      ),
  };
}

const openBenchDesk = (): Promise<RunningDesk> =>
  openRunningDesk({
    places: { voice: null, desk: null, policy: null, shop: SHOP, maildir: null, authservId: null },
    database: null,
    clock: clockAt(NOW),
  });

/** Milliseconds. */
export async function takeMail(
  { id, raw }: SetMail,
  ports: DeskPorts,
  onRun: (run: MailRun) => void = () => undefined,
): Promise<number> {
  const beganAtMs = performance.now();
  await receive({ mailbox: 'bench', providerRef: id, receivedAt: NOW, raw }, ports.records);
  await workThrough(ports, onRun);
  return performance.now() - beganAtMs;
}

interface Times {
  without: number;
  with: number;
  calls: number;
}

/** Takes the mails through both desks, by turns so that neither is always the first to meet a mail. */
async function takeRound(mails: readonly SetMail[], model: InstantModel): Promise<ReadonlyMap<string, Times>> {
  const [plain, asking] = await Promise.all([openBenchDesk(), openBenchDesk()]);
  const askingPorts = { ...asking.ports, model, knowledge: SMALL_KNOWLEDGE };
  const times = new Map<string, Times>();
  for (const [at, mail] of mails.entries()) {
    const callsBefore = model.calls();
    const first = at % 2 === 0 ? await takeMail(mail, plain.ports) : 0;
    const withModel = await takeMail(mail, askingPorts);
    const without = at % 2 === 0 ? first : await takeMail(mail, plain.ports);
    times.set(mail.id, { without, with: withModel, calls: model.calls() - callsBefore });
  }
  await Promise.all([plain.close(), asking.close()]);
  return times;
}

export async function benchModelPath(): Promise<void> {
  const write = (text: string) => process.stdout.write(`  ${text}\n`);
  if (!existsSync(SHOP)) {
    write(`not measured: ${SHOP} is missing`);
    return;
  }
  const model = instantModel();
  const mails = readBenchMails();
  // The first round warms up, and finds the mails for which a model is asked.
  const found = await takeRound(mails, model);
  const asked = mails.filter(({ id }) => (found.get(id)?.calls ?? 0) > 0);
  if (asked.length === 0) {
    write('not measured: no mail asks the model anything');
    return;
  }
  const rounds: ReadonlyMap<string, Times>[] = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await takeRound(asked, model));
  const timesOf = (id: string, key: 'without' | 'with') => rounds.map((round) => round.get(id)?.[key] ?? Number.NaN);
  const all = (key: 'without' | 'with') => asked.flatMap(({ id }) => timesOf(id, key));
  const quickest = (key: 'without' | 'with') => asked.map(({ id }) => Math.min(...timesOf(id, key)));
  const show = (name: string, without: readonly number[], withModel: readonly number[]) => {
    const at = (share: number, times: readonly number[]) => percentile(times, share).toFixed(2);
    const more = withModel.map((time, n) => time - (without[n] ?? Number.NaN));
    write(
      `${name}: without p50 ${at(0.5, without)} p99 ${at(0.99, without)} ms; with p50 ${at(0.5, withModel)} p99 ${at(0.99, withModel)} ms; more for the same mail p50 ${at(0.5, more)} p99 ${at(0.99, more)} ms   (aim: p99 under ${AIM_MS} ms)`,
    );
  };
  write(`${asked.length} of ${mails.length} mails ask a model that answers at once, ${model.calls()} calls in all`);
  show(`each mail's quickest of ${ROUNDS} rounds`, quickest('without'), quickest('with'));
  show('every round', all('without'), all('with'));
}
