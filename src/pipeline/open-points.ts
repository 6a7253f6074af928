// What a mail asks that no template of its reply answers: the points on which the free part is written. Called by write-free-part.ts.
import { asksSomething } from '../classify/asks-something.ts';
import { INFORMING_INTENTS, type Intent } from '../domain/intent.ts';
import { limits } from '../domain/limits.ts';
import { joinWrappedLines, splitSentences } from '../domain/split-sentences.ts';
import { describeForClassifier } from './classify.ts';
import type { DeskPorts } from './desk-ports.ts';
import type { InformedMail } from './progress.ts';

/** Their templates say what is known, which need not be what was asked. */
const ANSWERED_IN_PART: ReadonlySet<Intent> = new Set([
  'product_question',
  'shipping_question',
  'payment_problem',
  'complaint',
  'other',
]);
/** A sentence whose wish is this sure is answered by that wish's template. */
const OWN_WISH_MIN = 0.5;
const SENTENCES_MAX = 40;
/** "Can you help?" asks nothing that could be answered. */
const WORDS_MIN = 3;

/** In the words of the mail as a model may see it (`text`), in their order. `written` are the intents that the templates speak of. */
export function listOpenPoints(
  mail: InformedMail,
  text: string,
  written: readonly Intent[],
  ports: DeskPorts,
): readonly string[] {
  const answered = new Set(written.filter((intent) => !ANSWERED_IN_PART.has(intent)));
  const asWritten = describeForClassifier(mail, ports);
  const isAnswered = (sentence: string): boolean => {
    const { intents } = ports.settings.classify({ ...asWritten, subject: '', fresh: sentence, forwardedText: '' });
    const [first] = intents;
    return (
      first !== undefined &&
      first.confidence >= OWN_WISH_MIN &&
      (answered.has(first.intent) || INFORMING_INTENTS.has(first.intent))
    );
  };
  return listQuestions(mail, text)
    .filter((sentence) => !isAnswered(sentence))
    .slice(0, limits.model.pointsMax);
}

/** What the model found where it read the mail, else the sentences that ask. */
function listQuestions({ reading }: InformedMail, text: string): readonly string[] {
  if (reading !== null && reading.questions.length > 0) return reading.questions;
  return splitSentences(joinWrappedLines(text))
    .slice(0, SENTENCES_MAX)
    .filter((sentence) => asksSomething(sentence) && sentence.split(/\s{1,20}/u).length >= WORDS_MIN)
    .map((sentence) => sentence.slice(0, limits.model.quoteCharactersMax));
}
