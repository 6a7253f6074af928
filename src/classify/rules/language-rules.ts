// The shape of one language's rules: what people say when they want each intent. One folder a language, all alike.
// Read by rules-judge.ts.
import type { Intent } from '../../domain/intent.ts';
import type { Language } from '../../domain/language.ts';
import type { WordClasses } from '../patterns/token-pattern.ts';

/**
 * How strongly a pattern speaks for its intent, and so the probability that it gives alone:
 * `asks` is a clear request, `tells` a statement that fits the intent and little else, `hints` a mention that needs
 * company, `subjects` a noun phrase that says it in a subject line and nowhere else. One pattern a line.
 */
export interface IntentPatterns {
  readonly asks?: string;
  readonly tells?: string;
  readonly hints?: string;
  readonly subjects?: string;
}

/** What one intent or several are asked for with. */
export type IntentRules = Readonly<Partial<Record<Intent, IntentPatterns>>>;

export interface LanguageWords {
  readonly classes: WordClasses;
  /** Short forms and common misspellings, with the words that they stand for. */
  readonly spellings: Readonly<Record<string, string>>;
  /** Words that turn a following request into its opposite. */
  readonly negators: readonly string[];
  /** Words after which an earlier negator no longer counts. */
  readonly turns: readonly string[];
  /** Words beside a negator that leave the wish standing: who could not cancel still wants to. */
  readonly abilities: readonly string[];
  /** Words with which a plain statement may carry a wish or a problem of its own ("I cant afford it", "and send us …"). */
  readonly wishes: readonly string[];
}

/** Blocks of patterns, one a line. */
export interface SentencePatterns {
  /** Sentences that want something done or answered, whatever it is. */
  readonly requests: string;
  /** Statements that the goods are in the writer's hands. */
  readonly received: string;
  /** Requests that every mail may hold and that ask nothing of their own ("let me know", "thanks in advance"). */
  readonly courtesies: string;
  /** Requests for what the sentence before speaks of ("could I have it please?"); they ask nothing of their own. */
  readonly pointers: string;
}

export interface LanguageRules extends LanguageWords, SentencePatterns {
  readonly language: Language;
  readonly intents: IntentRules;
}

/** The patterns of a block, one a line. */
export const listPatterns = (block: string | undefined): string[] =>
  (block ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
