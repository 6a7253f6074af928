// Makes one opinion of several judges'. With one judge its guesses pass through; with more, their odds are multiplied
// where they speak of the same intent, so that agreement makes sure and dissent makes modest. Called by classify.ts.
import type { Intent, IntentGuess } from '../domain/intent.ts';
import type { Judge } from './judge.ts';
import type { MailToClassify } from './mail-to-classify.ts';

/** Where no judge has an opinion, a person must look. */
const NO_OPINION: readonly IntentGuess[] = [{ intent: 'other', confidence: 0.5 }];
/** What a judge thinks of an intent that it did not name. */
const UNNAMED_CONFIDENCE = 0.1;
const CONFIDENCE_MIN = 0.01;
const CONFIDENCE_MAX = 0.99;
const GUESSES_MAX = 6;

/** A judge that asks the given ones, and the last resort where all of them abstain. It never abstains itself. */
export function combineJudges(
  judges: readonly Judge[],
  lastResort?: Judge,
): { judge(mail: MailToClassify): readonly IntentGuess[] } {
  return {
    judge(mail) {
      const opinions = judges.map((judge) => judge.judge(mail)).filter((opinion) => opinion !== null);
      const [only] = opinions;
      if (only === undefined) return lastResort?.judge(mail) ?? NO_OPINION;
      return opinions.length === 1 ? only : multiplyOdds(opinions);
    },
  };
}

/** The mean of the log-odds: a product of odds, normalised so that judges who repeat each other do not add up. */
function multiplyOdds(opinions: readonly (readonly IntentGuess[])[]): IntentGuess[] {
  const intents = new Set<Intent>(opinions.flatMap((opinion) => opinion.map(({ intent }) => intent)));
  return [...intents]
    .map((intent) => ({
      intent,
      confidence: joinConfidence(
        opinions.map((opinion) => opinion.find((guess) => guess.intent === intent)?.confidence ?? UNNAMED_CONFIDENCE),
      ),
    }))
    .sort((a, b) => b.confidence - a.confidence)
    .slice(0, GUESSES_MAX);
}

function joinConfidence(confidences: readonly number[]): number {
  const logOdds = confidences.map((confidence) => {
    const bounded = Math.min(CONFIDENCE_MAX, Math.max(CONFIDENCE_MIN, confidence));
    return Math.log(bounded / (1 - bounded));
  });
  const mean = logOdds.reduce((sum, value) => sum + value, 0) / logOdds.length;
  return Math.round((1_000 * 1) / (1 + Math.exp(-mean))) / 1_000;
}
