// What a language model may answer, as data that anybody may have written: each answer is parsed with these before code looks at it,
// and when it is read again from a record. The port's types are these.
import { z } from 'zod';
import { INTENTS } from './intent.ts';
import { limits } from './limits.ts';

const { model } = limits;
const Quote = z.string().max(model.quoteCharactersMax * 4);

/** What the model says that the mail wants. */
export const MailReading = z.object({
  /** The main wish first; each with the words of the mail that show it. */
  intents: z
    .array(z.object({ intent: z.enum(INTENTS), quote: Quote }))
    .min(1)
    .max(model.intentsMax),
  /** ISO 639-1. */
  language: z.string().max(10),
  /** Everything that must be answered, in the words of the mail. */
  questions: z.array(Quote).max(model.questionsMax),
});
export type MailReading = z.infer<typeof MailReading>;

/** The answer to one point, or word that a person must decide. */
export const FreeAnswer = z.object({
  /** Of ReplyToWrite.points, from 1; 0 is a further one that the model found. */
  point: z.number().int().min(0).max(model.pointsMax),
  /** The words of the mail that ask it. */
  asked: Quote,
  /** Sentences in the customer's language, facts as `{parcel.1.estimatedOn}`; empty where a person must decide, or where the reply says it
   * already. */
  text: z.string().max(model.answerCharactersMax * 4),
  /** Ids of the facts and passages that it says it rests on. */
  restsOn: z.array(z.string().max(model.factCharactersMax)).max(model.factsMax),
  needsPerson: z.boolean(),
});
export type FreeAnswer = z.infer<typeof FreeAnswer>;

/** A template in another language, as a model has written it. */
export const TemplateTranslation = z.object({ source: z.string().max(limits.voice.templateCharactersMax) });
export type TemplateTranslation = z.infer<typeof TemplateTranslation>;

/** The free part of a reply. */
export const FreeAnswers = z.array(FreeAnswer).max(model.pointsMax * 2);
