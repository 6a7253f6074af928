// What a mail wants, how urgently, and what in it must alarm a person: the classifier as the pipeline calls it. Judges
// are joined here; the learned model of the next issue is added to this list.
import type { Classification, Intent, IntentGuess, Urgency } from '../domain/intent.ts';
import { findSignals, type Signals } from './alarms/find-signals.ts';
import { combineJudges } from './combine-judges.ts';
import { judgeBySender } from './judge-by-sender.ts';
import type { MailToClassify } from './mail-to-classify.ts';
import { english } from './rules/en.ts';
import { spanish } from './rules/es.ts';
import { createRulesJudge } from './rules/rules-judge.ts';

const INFORMING: ReadonlySet<Intent> = new Set(['no_reply_needed', 'spam', 'supplier_notice', 'carrier_notice']);

const judges = combineJudges([createRulesJudge([english, spanish])], judgeBySender);

/** `mail.language` is the answer of `detectLanguage`. The intents are sorted, the likeliest first, and never empty. */
export function classify(mail: MailToClassify): Classification {
  const intents = judges.judge(mail);
  const signals = findSignals(mail);
  return {
    language: mail.language,
    intents,
    urgency: judgeUrgency(intents, signals),
    alarms: signals.alarms,
    doubtsDelivery: signals.doubtsDelivery,
  };
}

function judgeUrgency(intents: readonly IntentGuess[], { alarms, isHurried }: Signals): Urgency {
  if (alarms.length > 0) return 'high';
  if (intents.every(({ intent }) => INFORMING.has(intent))) return 'low';
  return isHurried ? 'high' : 'normal';
}
