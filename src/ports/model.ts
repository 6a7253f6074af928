// A language model, as far as the desk lets one in: it chooses among our intents, points at words of the mail, and writes prose
// between facts. It decides nothing, sees no name or address, and its answers are data to be checked. DESIGN.md, What a model may do.
import type { FactKind } from '../domain/fact.ts';
import type { Intent } from '../domain/intent.ts';
import type { Language } from '../domain/language.ts';
import type { ModelAnswer, ModelFault } from '../domain/model-call.ts';
import type { Result } from '../domain/result.ts';

export type ModelResult<T> = Result<ModelAnswer<T>, ModelFault>;

/** Untrusted, masked and pseudonymised (src/masking), and cut to limits.model.mailCharactersMax. */
export interface MailForModel {
  readonly subject: string;
  readonly text: string;
}

export interface MailToRead {
  readonly mail: MailForModel;
  /** As detected; a hint. */
  readonly language: string;
}

/** What the model says that the mail wants. */
export interface MailReading {
  /** The main wish first, at least one; each with the words of the mail that show it. */
  readonly intents: readonly { readonly intent: Intent; readonly quote: string }[];
  /** ISO 639-1. */
  readonly language: string;
  /** Everything that must be answered, in the words of the mail. */
  readonly questions: readonly string[];
}

/** `id` is short, such as `f1`: the model writes `{f1}` where the value belongs, and code fills it in. */
export interface FactForModel {
  readonly id: string;
  readonly kind: FactKind;
  /** Such as `parcel 1 of order: estimated day of delivery`. */
  readonly meaning: string;
  /** Null where it is personal: the model need not see it. */
  readonly value: string | null;
}

/** Of the desk's own policies and articles; `id` such as `p1`. */
export interface PassageForModel {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

export interface ReplyToWrite {
  readonly mail: MailForModel;
  readonly language: Language;
  readonly isFormal: boolean;
  readonly brandName: string;
  readonly wordsToAvoid: readonly string[];
  /** What no template answers, in the words of the mail; numbered from 1. */
  readonly points: readonly string[];
  /** What the reply says already. */
  readonly said: string;
  readonly facts: readonly FactForModel[];
  readonly passages: readonly PassageForModel[];
  /** Replies that people of the desk approved to like mails, nearest first, without what tells who they were to. */
  readonly examples: readonly { readonly asked: string; readonly replied: string }[];
}

/** The free part of a reply: an answer to a point each, or word that a person must decide. */
export interface FreeAnswer {
  /** Of ReplyToWrite.points, from 1; 0 is a further one that the model found. */
  readonly point: number;
  /** The words of the mail that ask it. */
  readonly asked: string;
  /** Sentences in the customer's language, facts as `{f1}`; empty where a person must decide. */
  readonly text: string;
  /** Ids of the facts and passages that it says it rests on. */
  readonly restsOn: readonly string[];
  readonly needsPerson: boolean;
}

/** Never throws for what a model, its provider or the net does: a fault is a value, and the embedded path goes on. */
export interface Model {
  /** Such as `gpt-5-mini at api.openai.com`; for people. */
  readonly name: string;
  readMail(mail: MailToRead): Promise<ModelResult<MailReading>>;
  writeReply(reply: ReplyToWrite): Promise<ModelResult<readonly FreeAnswer[]>>;
  /** Vectors of length one, in the order of the texts. Omitted where the model has none. */
  embed?(texts: readonly string[]): Promise<ModelResult<readonly Float32Array[]>>;
}
