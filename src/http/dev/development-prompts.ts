// What the development page asks of whoever opens it about language models: the prompts in use, their check, and what each call showed the
// model. Filled by src/runtime/development-model.ts.
import type { Result } from '../../domain/result.ts';

export interface PromptFile {
  /** Such as `read-mail`. */
  readonly id: string;
  /** As a person knows it. */
  readonly file: string;
  readonly text: string;
  /** From the desk's own folder. */
  readonly isOwn: boolean;
}

export interface PromptDesk {
  /** Those in use, read anew each time. The error is a sentence for a person. */
  list(): Promise<Result<readonly PromptFile[], string>>;
  /** What is wrong with the text, a sentence a line of it; none where it can be used. */
  check(id: string, text: string): readonly PromptFaultAt[];
  /** Why it cannot be kept under its version, which was kept with another text; null where it can, or where nothing is kept at all. */
  findReuse(id: string, text: string): Promise<string | null>;
  /** Into the desk's own folder, whole or not at all; null where none was given. The answer is the file. */
  readonly save: ((id: string, text: string) => Promise<Result<string, string>>) | null;
}
export interface PromptFaultAt {
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

/** What of the language model is another for a run than the desk has. */
export interface ModelChoice {
  /** Texts by prompt id, in place of those in use. */
  readonly prompts: Readonly<Record<string, string>>;
  /** What a made-up model answers, as JSON; both empty asks the desk's own, where there is one. */
  readonly madeUp: MadeUpAnswers;
}
export interface MadeUpAnswers {
  readonly readMail: string;
  readonly writeReply: string;
}
export const DESKS_OWN_MODEL: ModelChoice = { prompts: {}, madeUp: { readMail: '', writeReply: '' } };

/** A question as a model saw it. */
export interface RenderedPrompt {
  readonly system: string;
  readonly user: string;
}
/** By what was handed to the model port, the very same object. */
export type RenderedPrompts = ReadonlyMap<unknown, RenderedPrompt>;
