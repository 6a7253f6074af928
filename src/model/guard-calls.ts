// The guard around every call to a model, in this order: a place in line, the breaker, the budget, tries with waits between them, and the
// account of what it used. A fault is a value; only the desk's own store can make it throw. Called by open-model.ts.

import { createCallGate } from '../calls/call-gate.ts';
import { createCircuitBreaker } from '../calls/circuit-breaker.ts';
import { waitBeforeRetry } from '../calls/retry-wait.ts';
import { limits } from '../domain/limits.ts';
import type { ModelFault, ModelUsage } from '../domain/model-call.ts';
import { failed, ok, type Result } from '../domain/result.ts';
import type { Clock } from '../ports/clock.ts';
import type { ModelResult } from '../ports/model.ts';
import type { Records } from '../ports/records.ts';
import { createModelBudget, type Reservation } from './model-budget.ts';
import { noteHealth } from './model-health.ts';
import type { ModelSettings } from './model-settings.ts';
import { type CallTry, type ModelQuestion, tryCall } from './try-call.ts';

export interface GuardPorts {
  readonly records: Pick<Records, 'modelUsage' | 'settings' | 'write'>;
  readonly clock: Clock;
  /** From 0 up to 1. */
  readonly random: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Of a try, and in line. */
  readonly callSeconds?: number;
}

export type Guard = <T>(question: ModelQuestion<T>) => Promise<ModelResult<T>>;

/** One question on its way, with what it took so far. */
interface Asking<T> {
  readonly question: ModelQuestion<T>;
  readonly startedMs: number;
  readonly reserved: Reservation[];
  readonly tries: CallTry<T>[];
}

export function guardCalls(settings: ModelSettings, ports: GuardPorts): Guard {
  const { records, clock, callSeconds = limits.model.callSeconds } = ports;
  const gate = createCallGate({ ...limits.model, seconds: callSeconds });
  const breaker = createCircuitBreaker(limits.model);
  const budget = createModelBudget(settings, records);

  return async <T>(question: ModelQuestion<T>): Promise<ModelResult<T>> => {
    const asking: Asking<T> = { question, startedMs: Date.parse(clock.now()), reserved: [], tries: [] };
    const result = await askInTurn(asking);
    const usage = await account(asking, result.ok ? null : result.error);
    if (!result.ok) return result;
    const model = asking.tries.at(-1)?.model ?? question.model;
    return ok({ value: result.value, model, prompt: question.prompt, usage });
  };

  async function askInTurn<T>(asking: Asking<T>): Promise<Result<T, ModelFault>> {
    if (!(await gate.enter())) return fault('busy', 'Too many calls wait for the model.');
    try {
      const leaveBreaker = breaker.enter(clock.now());
      if (leaveBreaker === null)
        return fault('resting', `The model failed too often and is left alone until ${breaker.restsUntil()}.`);
      const result = await askWithRetries(asking);
      const last = asking.tries.at(-1);
      const isFinal = !result.ok && result.error.kind === 'key';
      leaveBreaker(clock.now(), last === undefined ? null : { isOutage: last.isOutage, isFinal });
      return result;
    } finally {
      gate.leave();
    }
  }

  async function askWithRetries<T>({
    question,
    startedMs,
    reserved,
    tries,
  }: Asking<T>): Promise<Result<T, ModelFault>> {
    for (;;) {
      const reservation = budget.reserve(question.model, question.most, clock.now());
      if ('spent' in reservation) return fault('budget', reservation.spent);
      reserved.push(reservation);
      const tried = await tryCall(question, { seconds: callSeconds, now: clock.now() });
      reservation.settle(tried.tokens);
      tries.push(tried);
      const waitMs = waitBeforeRetry(tried.retryAfterMs, tries.length, ports.random(), limits.model);
      const isLate = Date.parse(clock.now()) - startedMs >= limits.model.secondsPerMail * 1_000;
      if (tried.result.ok || waitMs === null || isLate) return tried.result;
      await ports.wait(waitMs);
    }
  }

  /** What is set aside is given back when the records hold what was used. */
  async function account(
    { question, startedMs, reserved, tries }: Asking<unknown>,
    error: ModelFault | null,
  ): Promise<ModelUsage> {
    const { model, task } = question;
    const inputTokens = tries.reduce((sum, { tokens }) => sum + tokens.input, 0);
    const outputTokens = tries.reduce((sum, { tokens }) => sum + tokens.output, 0);
    const costMicroUsd = budget.costOf(model, { input: inputTokens, output: outputTokens });
    const at = clock.now();
    const used = { at, model, task, inputTokens, outputTokens, costMicroUsd: costMicroUsd ?? 0 };
    await records.write(() => {
      records.modelUsage.add({ ...used, isFault: error !== null });
      noteHealth(records.settings, { at, fault: error, restsUntil: breaker.restsUntil() });
    });
    budget.release(reserved);
    const milliseconds = Math.max(0, Date.parse(at) - startedMs);
    return { inputTokens, outputTokens, costUsd: costMicroUsd === null ? null : costMicroUsd / 1e6, milliseconds };
  }
}

const fault = (kind: ModelFault['kind'], detail: string): Result<never, ModelFault> => failed({ kind, detail });
