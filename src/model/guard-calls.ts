// The guard around every call to a model, in this order: a place in line, the breaker, the budget, tries with waits between them, and the
// account of what it used. A fault is a value; only the desk's own store can make it throw. Called by open-model.ts.
import { limits } from '../domain/limits.ts';
import type { ModelFault } from '../domain/model-call.ts';
import { failed, ok } from '../domain/result.ts';
import type { Clock } from '../ports/clock.ts';
import type { ModelResult } from '../ports/model.ts';
import type { Records } from '../ports/records.ts';
import { createCallGate } from './call-gate.ts';
import { createCircuitBreaker } from './circuit-breaker.ts';
import { createModelBudget, type Reservation } from './model-budget.ts';
import { noteHealth } from './model-health.ts';
import type { ModelSettings } from './model-settings.ts';
import { waitBeforeRetry } from './retry-wait.ts';
import { type CallTry, type ModelQuestion, type Tokens, tryCall } from './try-call.ts';

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

export function guardCalls(settings: ModelSettings, ports: GuardPorts): Guard {
  const { records, clock, callSeconds = limits.model.callSeconds } = ports;
  const gate = createCallGate({ ...limits.model, seconds: callSeconds });
  const breaker = createCircuitBreaker();
  const budget = createModelBudget(settings, records);

  return async (question) => {
    const startedMs = Date.parse(clock.now());
    const reserved: Reservation[] = [];
    const tries: CallTry<unknown>[] = [];
    const asked = await askInTurn(question, startedMs, reserved, tries);
    const tokens = tries.reduce<Tokens>(
      (sum, { tokens: { input, output } }) => ({ input: sum.input + input, output: sum.output + output }),
      { input: 0, output: 0 },
    );
    const costMicroUsd = budget.costOf(question.model, tokens);
    const now = clock.now();
    await records.write(() => {
      records.modelUsage.add({
        at: now,
        model: question.model,
        task: question.task,
        isFault: !asked.ok,
        inputTokens: tokens.input,
        outputTokens: tokens.output,
        costMicroUsd: costMicroUsd ?? 0,
      });
      noteHealth(records.settings, { at: now, fault: asked.ok ? null : asked.error, restsUntil: breaker.restsUntil() });
    });
    budget.release(reserved);
    if (!asked.ok) return asked;
    return ok({
      value: asked.value,
      model: tries.at(-1)?.model ?? question.model,
      prompt: question.prompt,
      usage: {
        inputTokens: tokens.input,
        outputTokens: tokens.output,
        costUsd: costMicroUsd === null ? null : costMicroUsd / 1e6,
        milliseconds: Math.max(0, Date.parse(now) - startedMs),
      },
    });
  };

  async function askInTurn<T>(
    question: ModelQuestion<T>,
    startedMs: number,
    reserved: Reservation[],
    tries: CallTry<unknown>[],
  ): Promise<CallTry<T>['result']> {
    if (!(await gate.enter())) return fault('busy', 'Too many calls wait for the model.');
    try {
      if (!breaker.enter(clock.now()))
        return fault('resting', `The model failed too often and is left alone until ${breaker.restsUntil()}.`);
      const result = await askWithRetries(question, startedMs, reserved, tries);
      const last = tries.at(-1);
      const isFinal = !result.ok && result.error.kind === 'key';
      breaker.leave(clock.now(), last === undefined ? null : { isOutage: last.isOutage, isFinal });
      return result;
    } finally {
      gate.leave();
    }
  }

  async function askWithRetries<T>(
    question: ModelQuestion<T>,
    startedMs: number,
    reserved: Reservation[],
    tries: CallTry<unknown>[],
  ): Promise<CallTry<T>['result']> {
    for (;;) {
      const reservation = budget.reserve(question.model, question.most, clock.now());
      if ('spent' in reservation) return fault('budget', reservation.spent);
      reserved.push(reservation);
      const tried = await tryCall(question, { seconds: callSeconds, now: clock.now() });
      reservation.settle(tried.tokens);
      tries.push(tried);
      const waitMs = waitBeforeRetry(tried.retryAfterMs, tries.length, ports.random());
      const isLate = Date.parse(clock.now()) - startedMs >= limits.model.secondsPerMail * 1_000;
      if (tried.result.ok || waitMs === null || isLate) return tried.result;
      await ports.wait(waitMs);
    }
  }
}

const fault = (kind: ModelFault['kind'], detail: string) => failed<ModelFault>({ kind, detail });
