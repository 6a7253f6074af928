// What a model must answer, as a schema that providers enforce: no field is optional and nothing is bounded, since they refuse both. Its
// answer is cut to the house's limits and parsed with the domain's schemas here. Called by open-model.ts.
import { z } from 'zod';
import { INTENTS } from '../domain/intent.ts';
import { limits } from '../domain/limits.ts';
import { type FreeAnswer, FreeAnswers, MailReading, TemplateTranslation } from '../domain/model-answers.ts';
import { failed, ok, type Result } from '../domain/result.ts';

const { model } = limits;

export const MailReadingWire = z.strictObject({
  intents: z.array(z.strictObject({ intent: z.enum(INTENTS), quote: z.string() })),
  language: z.string(),
  questions: z.array(z.string()),
});

export const FreeAnswersWire = z.strictObject({
  answers: z.array(
    z.strictObject({
      point: z.number(),
      asked: z.string(),
      // The plan before the words: models fill fields in their order.
      restsOn: z.array(z.string()),
      needsPerson: z.boolean(),
      text: z.string(),
    }),
  ),
});

export const TemplateTranslationWire = z.strictObject({ source: z.string() });

/** Where in the answer it breaks its schema; never what stands there. */
type Broken = string;

/** Quotes and questions only point at the mail, so that the rest of a long one may be left out. */
export function checkMailReading(answer: unknown): Result<MailReading, Broken> {
  const wire = MailReadingWire.safeParse(answer);
  if (!wire.success) return failed(placeOf(wire.error));
  const { intents, language, questions } = wire.data;
  const distinct = intents.filter(({ intent }, n) => intents.findIndex((other) => other.intent === intent) === n);
  const reading = MailReading.safeParse({
    intents: distinct
      .slice(0, model.intentsMax)
      .map(({ intent, quote }) => ({ intent, quote: quote.slice(0, model.quoteCharactersMax) })),
    language: language.trim().toLowerCase(),
    questions: questions.slice(0, model.questionsMax).map((question) => question.slice(0, model.quoteCharactersMax)),
  });
  return reading.success ? ok(reading.data) : failed(placeOf(reading.error));
}

/** Prose is never cut: half a sentence may say the opposite. */
export function checkFreeAnswers(answer: unknown): Result<readonly FreeAnswer[], Broken> {
  const wire = FreeAnswersWire.safeParse(answer);
  if (!wire.success) return failed(placeOf(wire.error));
  const answers = FreeAnswers.safeParse(
    wire.data.answers.map((one) => ({ ...one, asked: one.asked.slice(0, model.quoteCharactersMax) })),
  );
  return answers.success ? ok(answers.data) : failed(placeOf(answers.error));
}

/** A template is never cut: what is left of a block would not parse. */
export function checkTranslation(answer: unknown): Result<TemplateTranslation, Broken> {
  const wire = TemplateTranslationWire.safeParse(answer);
  if (!wire.success) return failed(placeOf(wire.error));
  const translation = TemplateTranslation.safeParse(wire.data);
  return translation.success ? ok(translation.data) : failed(placeOf(translation.error));
}

/** The model chose the names of unknown keys, so a path is named and they are not. */
const placeOf = ({ issues: [first] }: z.ZodError): Broken =>
  first === undefined || first.path.length === 0 ? 'as a whole' : `at ${first.path.map(String).join('.')}`;
