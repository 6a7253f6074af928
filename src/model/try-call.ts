// One try of one question: asks a provider, bounds it in time and bytes, and says what came of it in our own words. What a provider or a
// library says of a failure is never repeated: it may hold a key or a mail. Called by guard-calls.ts.

import { type Exchange, openCallFetch } from '../calls/call-fetch.ts';
import { limits } from '../domain/limits.ts';
import type { ModelFault, ModelFaultKind, ModelTask, PromptReference } from '../domain/model-call.ts';
import { failed, ok, type Result } from '../domain/result.ts';
import { readAnswer } from './read-answer.ts';

export interface Tokens {
  readonly input: number;
  readonly output: number;
}

export interface ModelQuestion<T> {
  readonly task: ModelTask;
  readonly model: string;
  readonly prompt: PromptReference;
  /** The most that it can cost; the input by its bytes, since no tokeniser makes more tokens of a text than it has bytes. */
  readonly most: Tokens;
  readonly answerBytesMax: number;
  /** The answer, parsed as JSON. May throw whatever its library throws. */
  ask(callFetch: typeof fetch): Promise<unknown>;
  /** The error is where the answer breaks its schema. */
  check(answer: unknown): Result<T, string>;
}

export interface CallTry<T> {
  readonly result: Result<T, ModelFault>;
  /** What it used, as the provider says; the most where it began to answer and does not say; an estimate where nothing came. */
  readonly tokens: Tokens;
  /** As the provider names it. */
  readonly model: string;
  /** Whether the provider failed, not this answer alone. */
  readonly isOutage: boolean;
  /** null where another try would bring the same; the least wait otherwise. */
  readonly retryAfterMs: number | null;
}

/** The rest may come of one mail. */
const OUTAGES: ReadonlySet<ModelFaultKind> = new Set(['unavailable', 'timeout', 'rate_limited', 'key']);
const NOTHING: Tokens = { input: 0, output: 0 };
/** English has about four bytes a token (OpenAI, "What are tokens and how to count them?"). */
const BYTES_PER_TOKEN = 4;

export async function tryCall<T>(
  question: ModelQuestion<T>,
  { seconds, now }: { readonly seconds: number; readonly now: string },
): Promise<CallTry<T>> {
  const signal = AbortSignal.timeout(Math.ceil(seconds * 1_000));
  const call = openCallFetch({ signal, bytesMax: question.answerBytesMax, now });
  let answer: unknown;
  let thrown: string | null = null;
  try {
    answer = await question.ask(call.fetch);
  } catch (error) {
    thrown = error instanceof Error ? error.constructor.name : 'no error';
  }
  const exchange = call.exchange();
  if (exchange.kind === 'answered') return judgeAnswer(question, exchange.body, answer);
  const { model } = question;
  const { fault, tokens = NOTHING, retryAfterMs = null } = judgeFailure(question, exchange, seconds, thrown);
  return { result: failed(fault), tokens, model, isOutage: OUTAGES.has(fault.kind), retryAfterMs };
}

function judgeAnswer<T>(question: ModelQuestion<T>, body: string, answer: unknown): CallTry<T> {
  const facts = readAnswer(body);
  const tried = {
    // Who does not say what it used is counted with the most that it can be.
    tokens: facts.tokens ?? question.most,
    model: facts.model ?? question.model,
    isOutage: false,
    retryAfterMs: null,
  };
  if (facts.end === 'refused')
    return { ...tried, result: fault('refused', 'The model, or a filter before it, would not answer.') };
  if (facts.end === 'cut')
    return { ...tried, result: fault('malformed', `The answer reached its limit of ${question.most.output} tokens.`) };
  if (answer === undefined || answer === null)
    return { ...tried, result: fault('malformed', 'The answer is not the JSON that was asked for.') };
  const checked = question.check(answer);
  return {
    ...tried,
    result: checked.ok ? ok(checked.value) : fault('malformed', `The answer breaks its schema ${checked.error}.`),
  };
}

interface Failure {
  readonly fault: ModelFault;
  readonly tokens?: Tokens;
  readonly retryAfterMs?: number | null;
}

function judgeFailure(
  { most, answerBytesMax }: ModelQuestion<unknown>,
  exchange: Exclude<Exchange, { kind: 'answered' }>,
  seconds: number,
  thrown: string | null,
): Failure {
  switch (exchange.kind) {
    case 'timeout':
      return {
        fault: { kind: 'timeout', detail: `There was no whole answer within ${seconds} seconds.` },
        // It may have written all the while.
        tokens: exchange.hasBegun ? most : { input: estimateInput(most), output: most.output },
        retryAfterMs: 0,
      };
    case 'too_big':
      return {
        fault: { kind: 'malformed', detail: `The answer was cut off at ${answerBytesMax} bytes.` },
        tokens: most,
      };
    case 'broken':
      return {
        fault: { kind: 'unavailable', detail: 'The connection to the provider failed or broke off.' },
        tokens: exchange.hasBegun ? most : exchange.wasReached ? { input: estimateInput(most), output: 0 } : NOTHING,
        retryAfterMs: 0,
      };
    case 'not_sent':
      return {
        fault: { kind: 'unavailable', detail: `The call could not be made (${thrown ?? 'nothing was sent'}).` },
      };
    case 'status':
      return judgeStatus(exchange);
  }
}

/** Counted with the most, an outage of some hours would spend the day's budget, and the model be off long after it is over. */
const estimateInput = ({ input }: Tokens): number => Math.ceil(input / BYTES_PER_TOKEN);

const TRANSIENT = new Set([408, 409, 425, 500, 502, 503, 504, 529]);

function judgeStatus({ status, code, retryAfterMs }: Extract<Exchange, { kind: 'status' }>): Failure {
  const said = code === null ? `status ${status}` : `status ${status}, ${code}`;
  const because = (kind: ModelFaultKind, detail: string): Failure => ({
    fault: { kind, detail: `${detail} (${said}).` },
  });
  if (status === 401 || status === 403 || code === 'API_KEY_INVALID' || code === 'invalid_api_key')
    return because('key', 'The provider does not accept the key');
  if (code === 'context_length_exceeded' || status === 413) return because('too_long', 'It does not fit the model');
  if (code === 'content_filter') return because('refused', "The provider's filter would not let it through");
  if (code === 'insufficient_quota') return because('rate_limited', 'The account at the provider has no credit left');
  if (status === 429)
    return { ...because('rate_limited', 'The provider takes no more calls just now'), retryAfterMs: retryAfterMs ?? 0 };
  if (TRANSIENT.has(status))
    return { ...because('unavailable', 'The provider failed'), retryAfterMs: retryAfterMs ?? 0 };
  return because('unavailable', 'The provider did not take the request; look at the settings of the model');
}

const fault = (kind: ModelFaultKind, detail: string): Result<never, ModelFault> => failed({ kind, detail });

/** Of what is sent beside the texts: the marks of a chat, and the words in which providers ask for structure. */
const TOKENS_BESIDE = 600;

export const mostTokens = (texts: readonly string[], outputTokensMax: number): Tokens => ({
  input: texts.reduce((bytes, text) => bytes + Buffer.byteLength(text), TOKENS_BESIDE),
  output: Math.min(outputTokensMax, limits.model.answerTokensMax),
});
