// The shape of one language's alarm words. One file a language, all alike; every language is searched in every mail,
// because a threat does not choose the language that we detected. Read by find-alarms.ts.
import type { Alarm } from '../../domain/intent.ts';
import type { Language } from '../../domain/language.ts';
import type { WordClasses } from '../patterns/token-pattern.ts';

/** Patterns one a line, in the notation of patterns/token-pattern.ts. */
export interface AlarmPatterns {
  readonly language: Language;
  readonly classes: WordClasses;
  readonly alarms: Readonly<Record<Alarm, string>>;
  /** "Nothing arrived", "not here": the writer doubts that a parcel was delivered. */
  readonly doubts: string;
  /** Words that give orders: found in text that no reader sees, they are meant for a machine. */
  readonly orders: string;
  /** Hurry, a day this week, today or tomorrow. */
  readonly hurry: string;
}
