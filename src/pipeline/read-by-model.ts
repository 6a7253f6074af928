// Has a language model read a mail that the embedded judges are unsure of, and joins what it says with what they say. Without a model, or
// where it does not answer, all stays as it was. Called by the classify stage.

import { joinReading, type ShownReading, whyAskModel } from '../classify/join-reading.ts';
import type { MailToClassify } from '../classify/mail-to-classify.ts';
import { foldText } from '../domain/identifiers/fold-text.ts';
import type { Classification } from '../domain/intent.ts';
import { limits } from '../domain/limits.ts';
import type { MailForModel, MailReading } from '../ports/model.ts';
import { type ModelNote, noteCall } from './ask-model.ts';
import type { DeskPorts } from './desk-ports.ts';
import { hideMail } from './hide-mail.ts';
import type { IdentifiedMail } from './progress.ts';

export interface ModelReading {
  readonly classification: Classification;
  readonly reading: ShownReading | null;
  readonly call: ModelNote | null;
}

export async function readByModel(
  mail: IdentifiedMail,
  classification: Classification,
  asWritten: MailToClassify,
  ports: DeskPorts,
): Promise<ModelReading> {
  const alone = { classification, reading: null, call: null };
  const why = ports.model === null ? null : whyAskModel(classification, asWritten);
  if (ports.model === null || why === null) return alone;
  const hidden = hideMail(mail, ports);
  if (hidden === null) return { ...alone, call: { why, notAsked: 'The mail has no new text.' } };
  const result = await ports.model.readMail({ mail: hidden.forModel, language: classification.language });
  const call = { why, ...(hidden.isCut ? { isCut: true } : {}), ...noteCall('read_mail', result) };
  if (!result.ok) return { ...alone, call };
  const reading = keepShown(result.value.value, hidden.forModel);
  if (reading.intents.length === 0) return { ...alone, call: { ...call, shown: 0 } };
  const intents = joinReading(classification.intents, reading, asWritten);
  return { classification: { ...classification, intents }, reading, call: { ...call, shown: reading.intents.length } };
}

/** What the model cannot show in the mail's own words it has made up. */
function keepShown({ intents, questions }: MailReading, mail: MailForModel): ShownReading {
  const words = flatten(`${mail.subject}\n${mail.text}`);
  const isShown = (quote: string) => quote.trim().length >= QUOTE_CHARACTERS_MIN && words.includes(flatten(quote));
  return {
    intents: intents.filter(({ quote }) => isShown(quote)).map(({ intent }) => intent),
    questions: questions.filter(isShown).map((question) => question.slice(0, limits.model.quoteCharactersMax)),
  };
}

const QUOTE_CHARACTERS_MIN = 3;
const flatten = (text: string): string =>
  foldText(text)
    .replace(/\s{1,1000}/gu, ' ')
    .trim();
