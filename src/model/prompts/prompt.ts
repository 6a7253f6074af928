// A prompt as the model port uses it: which it is, what is asked of the model, and its text filled in. Made by parse-prompt.ts.
import type { PromptReference } from '../../domain/model-call.ts';
import type { PromptTask } from './prompt-inputs.ts';

export interface PromptSettings {
  /** Unset: the model's own. Models that think first refuse any. */
  readonly temperature?: number | undefined;
  readonly answerTokensMax: number;
}

export interface Prompt {
  readonly reference: PromptReference;
  readonly task: PromptTask;
  readonly settings: PromptSettings;
  /** About as many tokens as its own text has, without what is filled in. */
  readonly fixedTokens: number;
  /** `input` is what the port hands over (MailToRead, ReplyToWrite or TemplateToTranslate). What anybody may have written is data between boundaries. */
  render(input: Record<string, unknown>): { readonly system: string; readonly user: string };
}

export interface PromptSet {
  readonly readMail: Prompt;
  readonly writeReply: Prompt;
  readonly translateTemplate: Prompt;
}

/** What is wrong with a prompt file, and what to do. */
export interface PromptFault {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly message: string;
}
