// Tokens that a mail takes into a language model, by the path on which it goes: the benches' mails through the whole desk, with the
// prompts that are in use and a model that answers at once. What comes out of one is bounded by its prompt's own limit.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { FreeAnswersWire, MailReadingWire } from '../../src/model/answers.ts';
import type { Model } from '../../src/ports/model.ts';
import { clockAt, openRunningDesk } from '../../src/runtime/node.ts';
import { readPrompts } from '../../src/runtime/prompt-files.ts';
import { instantModel, takeMail } from '../bench/model-path.ts';
import { percentile } from '../bench/percentile.ts';
import { makeFigure } from '../figure.ts';
import { readBenchMails, readDevMails } from '../hostile/case-mails.ts';
import { SMALL_KNOWLEDGE } from '../hostile/small-knowledge.ts';
import { openTokenCounter } from '../recordings/recorded-model.ts';
import type { Table } from '../table.ts';
import type { EvalContext, Measured, Task } from './task.ts';

const TASK = 'tokens';
const NOW = '2026-11-20T09:00:00.000Z';
const TOKENS_IN_MAX = 2_500;
const TOKENS_OUT_MAX = 500;
const OUT = `at most ${TOKENS_OUT_MAX} tokens out, by the limits of both prompts`;

interface MailUse {
  readonly id: string;
  readonly outcome: string;
  readonly reads: number;
  readonly writes: number;
  readonly inputTokens: number;
}

export const tokensTask: Task = {
  name: TASK,
  judgedBy: 'code',
  floors: { [TASK]: 1, [`${TASK} · mails that need a model take`]: 0.97 },
  async run(context): Promise<Measured> {
    if (!existsSync(context.devBench))
      return { figures: [makeFigure(TASK, `not measured: ${context.devBench} is missing`, 0, [])] };
    const { uses, outputTokensMax } = await takeMails(context);
    const routine = uses.filter(({ outcome }) => outcome === 'send');
    const asked = uses.filter(({ reads, writes }) => reads + writes > 0);
    const show = ({ id, inputTokens }: MailUse) => ({ id, shows: `${inputTokens} in` });
    return {
      figures: [
        makeFigure(
          TASK,
          'mails that are sent take none',
          routine.length,
          routine.filter(({ inputTokens }) => inputTokens > 0).map(show),
        ),
        makeFigure(
          TASK,
          `mails that need a model take at most ${TOKENS_IN_MAX} in`,
          asked.length,
          asked.filter(({ inputTokens }) => inputTokens > TOKENS_IN_MAX).map(show),
        ),
        makeFigure(
          TASK,
          OUT,
          1,
          outputTokensMax > TOKENS_OUT_MAX ? [{ id: 'prompts', shows: `${outputTokensMax}` }] : [],
        ),
      ],
      costs: [describePaths(uses)],
    };
  },
};

async function takeMails({
  devBench,
}: EvalContext): Promise<{ readonly uses: readonly MailUse[]; readonly outputTokensMax: number }> {
  const desk = await openRunningDesk({
    places: { voice: null, desk: null, policy: null, shop: join(devBench, 'shop'), maildir: null, authservId: null },
    database: null,
    clock: clockAt(NOW),
  });
  const count = openTokenCounter();
  const prompts = await readPrompts(null);
  const inner = instantModel();
  let now = { reads: 0, writes: 0, inputTokens: 0 };
  const countIn = (
    { system, user }: { readonly system: string; readonly user: string },
    schema: { toJSONSchema(): unknown },
  ) => {
    now.inputTokens += count(system) + count(user) + count(schema.toJSONSchema());
  };
  const model: Model = {
    ...inner,
    readMail(mail) {
      now.reads += 1;
      countIn(prompts.readMail.render({ ...mail }), MailReadingWire);
      return inner.readMail(mail);
    },
    writeReply(reply) {
      now.writes += 1;
      countIn(prompts.writeReply.render({ ...reply }), FreeAnswersWire);
      return inner.writeReply(reply);
    },
  };
  const uses: MailUse[] = [];
  try {
    for (const mail of [...readDevMails(devBench), ...readBenchMails()]) {
      now = { reads: 0, writes: 0, inputTokens: 0 };
      let outcome = 'none';
      await takeMail(mail, { ...desk.ports, model, knowledge: SMALL_KNOWLEDGE }, (run) => {
        outcome = run.outcome;
      });
      uses.push({ id: mail.id, outcome, ...now });
    }
  } finally {
    await desk.close();
  }
  return {
    uses,
    outputTokensMax: prompts.readMail.settings.answerTokensMax + prompts.writeReply.settings.answerTokensMax,
  };
}

function describePaths(uses: readonly MailUse[]): Table {
  const paths: readonly (readonly [string, (use: MailUse) => boolean])[] = [
    ['no model', ({ reads, writes }) => reads + writes === 0],
    ['read', ({ reads, writes }) => reads > 0 && writes === 0],
    ['written', ({ reads, writes }) => reads === 0 && writes > 0],
    ['read and written', ({ reads, writes }) => reads > 0 && writes > 0],
  ];
  return {
    title: 'tokens into a model a mail, by path (dev bench and own benches; o200k_base, schema counted in)',
    columns: ['mails', '% of all', 'p50', 'p99', 'most'],
    rows: paths.map(([name, isOn]) => {
      const tokens = uses.filter(isOn).map(({ inputTokens }) => inputTokens);
      const at = (share: number) => (tokens.length === 0 ? null : percentile(tokens, share));
      return { name, cells: [tokens.length, (100 * tokens.length) / uses.length, at(0.5), at(0.99), at(1)] };
    }),
  };
}
