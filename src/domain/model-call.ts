// What the desk asks a language model, what comes of it, and what it costs. Kept with each run, so that a replay gets the same answers.

/** read_mail: what a mail wants; write_reply: the free part of a reply; translate_template: a template in another language, for an admin to
 * look at; embed: vectors for finding passages. */
export const MODEL_TASKS = ['read_mail', 'write_reply', 'translate_template', 'embed'] as const;
export type ModelTask = (typeof MODEL_TASKS)[number];

/** Why there is no answer. `budget`: the desk's tokens or money are spent; `busy`: too many calls wait; `resting`: the model failed
 * too often and is left alone for a while; `refused`: it would not answer; `malformed`: its answer breaks the schema or the token limit;
 * `too_long`: the mail does not fit; `no_time`: the mail's time for models is over; `unavailable`: it cannot be reached; `timeout`;
 * `rate_limited`; `key`: its key is missing or not accepted; `not_recorded`: a replay has no answer to this question. */
export const MODEL_FAULT_KINDS = [
  'budget',
  'busy',
  'resting',
  'refused',
  'malformed',
  'too_long',
  'no_time',
  'unavailable',
  'timeout',
  'rate_limited',
  'key',
  'not_recorded',
] as const;
export type ModelFaultKind = (typeof MODEL_FAULT_KINDS)[number];

export interface ModelFault {
  readonly kind: ModelFaultKind;
  /** One sentence for a person: no words of the mail, no key. */
  readonly detail: string;
}

/** Which prompt asked: the file's id and version, and the SHA-256 (hex) of its text. */
export interface PromptReference {
  readonly id: string;
  readonly version: number;
  readonly digest: string;
}

export interface ModelUsage {
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** US dollars; null where the price is not known. */
  readonly costUsd: number | null;
  readonly milliseconds: number;
}

export interface ModelAnswer<T> {
  readonly value: T;
  /** As the provider names it, such as `gpt-5-mini`. */
  readonly model: string;
  readonly prompt: PromptReference;
  readonly usage: ModelUsage;
}
