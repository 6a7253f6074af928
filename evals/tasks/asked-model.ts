// Asks a recorded model about our own mails one by one, and counts what it answered and used. Called by model-tasks.ts.
import type { ModelResult } from '../../src/ports/model.ts';
import { percentile } from '../bench/percentile.ts';
import { type Figure, type Miss, makeFigure } from '../figure.ts';
import type { ModelMail } from '../recordings/model-mails.ts';
import {
  ASSUMED_PRICE,
  type CallUse,
  LONGEST,
  openRecordedModel,
  type RecordedModel,
} from '../recordings/recorded-model.ts';
import type { Table } from '../table.ts';

const TOKENS_IN_MAX = 2_500;
const TOKENS_OUT_MAX = 500;

interface Answered<T> {
  readonly mail: ModelMail;
  readonly value: T | null;
}

/** One question a mail; a fault is an answer that is wrong in everything. */
export async function askAll<T>(
  name: string,
  isLive: boolean,
  mails: readonly ModelMail[],
  ask: (recorded: RecordedModel, mail: ModelMail) => Promise<ModelResult<T> | null>,
  askLongest: (recorded: RecordedModel) => Promise<ModelResult<T> | null>,
): Promise<{
  readonly longest: readonly CallUse[];
  readonly answers: readonly Answered<T>[];
  readonly uses: readonly CallUse[];
  readonly about: string;
  readonly faults: readonly Miss[];
}> {
  const recorded = await openRecordedModel(name, isLive);
  const answers: Answered<T>[] = [];
  const uses: CallUse[] = [];
  const faults: Miss[] = [];
  const longest: CallUse[] = [];
  try {
    for (const mail of mails) {
      const result = await ask(recorded, mail);
      answers.push({ mail, value: result?.ok ? result.value.value : null });
      if (result?.ok) uses.push({ id: mail.id, ...result.value.usage });
      else
        faults.push({
          id: mail.id,
          shows: result === null ? 'nothing is recorded' : `${result.error.kind}: ${result.error.detail}`,
        });
    }
    const result = await askLongest(recorded);
    if (result?.ok) longest.push({ id: LONGEST, ...result.value.usage });
  } finally {
    await recorded.close();
  }
  return { answers, uses, longest, about: recorded.about, faults };
}

export function describeUse(name: string, uses: readonly CallUse[], longest: readonly CallUse[]): Table {
  const row = (title: string, own: readonly CallUse[]) => {
    const of = (share: number, pick: (use: CallUse) => number) =>
      own.length === 0 ? null : percentile(own.map(pick), share);
    return {
      name: title,
      cells: [
        own.length,
        of(0.5, ({ inputTokens }) => inputTokens),
        of(1, ({ inputTokens }) => inputTokens),
        of(0.5, ({ outputTokens }) => outputTokens),
        of(1, ({ outputTokens }) => outputTokens),
        of(0.5, ({ costUsd }) => Math.round(1e6 * (costUsd ?? 0))),
        of(0.5, ({ milliseconds }) => milliseconds),
        of(0.99, ({ milliseconds }) => milliseconds),
      ],
    };
  };
  return {
    title: `${name}: tokens by o200k_base; millionths of a USD at ${ASSUMED_PRICE.inputUsd} and ${ASSUMED_PRICE.outputUsd} USD a million tokens, assumed; ms without a model's own time`,
    columns: ['calls', 'in p50', 'in most', 'out p50', 'out most', 'USD/10^6', 'ms p50', 'ms p99'],
    rows: [row(name, uses), row('the longest possible', longest)],
  };
}

export const withinTokens = (task: string, uses: readonly CallUse[]): Figure =>
  makeFigure(
    task,
    `at most ${TOKENS_IN_MAX} tokens in and ${TOKENS_OUT_MAX} out`,
    uses.length,
    uses
      .filter(({ inputTokens, outputTokens }) => inputTokens > TOKENS_IN_MAX || outputTokens > TOKENS_OUT_MAX)
      .map(({ id, inputTokens, outputTokens }) => ({ id, shows: `${inputTokens} in, ${outputTokens} out` })),
  );

export function judgeAll<T>(
  task: string,
  measure: string,
  answers: readonly Answered<T>[],
  isRight: (mail: ModelMail, value: T) => boolean | string,
): Figure {
  const misses = answers.flatMap(({ mail, value }) => {
    const verdict = value !== null && isRight(mail, value);
    return verdict === true ? [] : [{ id: mail.id, ...(typeof verdict === 'string' ? { shows: verdict } : {}) }];
  });
  return makeFigure(task, measure, answers.length, misses);
}
