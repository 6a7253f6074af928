// What every provider is asked alike: a rendered prompt, the schema of the answer, and the limits. Called by open-model.ts; answered by
// openai-structured.ts and langchain-structured.ts.
import type { z } from 'zod';

export interface StructuredQuestion {
  readonly model: string;
  readonly system: string;
  readonly user: string;
  readonly schema: z.ZodObject;
  /** Of the schema, for the model to see. */
  readonly name: string;
  readonly answerTokensMax: number;
  /** Unset: the model's own. Models that think first refuse any. */
  readonly temperature?: number | undefined;
}

/** Answers with JSON of the schema, unchecked; null or undefined where there is none. */
export type AskStructured = (question: StructuredQuestion, callFetch: typeof fetch) => Promise<unknown>;
