// A language model, as far as the desk lets one in: it chooses among our intents, points at words of the mail, and writes prose
// between facts. It decides nothing, sees no name or address, and its answers are data to be checked. DESIGN.md, What a model may do.
import type { FactKind } from '../domain/fact.ts';
import type { Language } from '../domain/language.ts';
import type { FreeAnswer, MailReading, TemplateTranslation } from '../domain/model-answers.ts';
import type { ModelAnswer, ModelFault, PromptReference } from '../domain/model-call.ts';
import type { Result } from '../domain/result.ts';

export type { FreeAnswer, MailReading, TemplateTranslation } from '../domain/model-answers.ts';

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

/** `id` such as `parcel.1.estimatedOn`: the model writes `{parcel.1.estimatedOn}` where the value belongs, and code fills it in. It is made from
 * the fact's name, so that an answer still means the same fact when other facts have come or gone. */
export interface FactForModel {
  readonly id: string;
  readonly kind: FactKind;
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
  /** As the voice has its tone: without what stands beside the answer; kindly, not matter-of-fact. */
  readonly isBrief: boolean;
  readonly isWarm: boolean;
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

/** A template of the desk's own people, at most limits.model.translatedCharactersMax long. */
export interface TemplateToTranslate {
  readonly source: string;
  /** As a person calls them, such as `Dutch`. */
  readonly from: string;
  readonly to: string;
  readonly isFormal: boolean;
  readonly wordsToAvoid: readonly string[];
}

/** Never throws for what a model, its provider or the net does: a fault is a value, and the embedded path goes on. */
export interface Model {
  /** Such as `gpt-5-mini at api.openai.com`; for people. */
  readonly name: string;
  /** With which it asks now; omitted where there are none. */
  readonly prompts?: readonly PromptReference[];
  readMail(mail: MailToRead): Promise<ModelResult<MailReading>>;
  writeReply(reply: ReplyToWrite): Promise<ModelResult<readonly FreeAnswer[]>>;
  /** Asked by an admin, who looks at what comes of it; never for a mail. Omitted where the model has no prompt for it. */
  translateTemplate?(template: TemplateToTranslate): Promise<ModelResult<TemplateTranslation>>;
  /** Vectors of length one, in the order of the texts. Omitted where the model has none. */
  embed?(texts: readonly string[]): Promise<ModelResult<readonly Float32Array[]>>;
}
