// What a mail wants, how urgently, and what in it must alarm a person: the classifier as the pipeline calls it. Judges
// are joined here; the learned model of the next issue is added to this list.
import {
  CLAIMED_CONFIDENCE_MIN,
  type Classification,
  type Intent,
  type IntentGuess,
  type Urgency,
} from '../domain/intent.ts';
import type { MachineMailKind } from '../domain/message.ts';
import { findSignals, type Signals } from './alarms/find-signals.ts';
import { combineJudges } from './combine-judges.ts';
import { judgeBySender } from './judge-by-sender.ts';
import { isMachineWording } from './machine-wording.ts';
import type { MailToClassify } from './mail-to-classify.ts';
import { findOtherMatter } from './other-matter/find-other-matter.ts';
import { german } from './rules/de/index.ts';
import { english } from './rules/en/index.ts';
import { spanish } from './rules/es/index.ts';
import { french } from './rules/fr/index.ts';
import { italian } from './rules/it/index.ts';
import { dutch } from './rules/nl/index.ts';
import { portuguese } from './rules/pt/index.ts';
import { createRulesJudge } from './rules/rules-judge.ts';

const INFORMING: ReadonlySet<Intent> = new Set(['no_reply_needed', 'spam', 'supplier_notice', 'carrier_notice']);

const WRITTEN_BY_A_MACHINE: readonly IntentGuess[] = [{ intent: 'no_reply_needed', confidence: 0.9 }];

const judges = combineJudges(
  [createRulesJudge([english, spanish, german, portuguese, italian, dutch, french])],
  judgeBySender,
);

/** `mail.language` is the answer of `detectLanguage`. The intents are sorted, the likeliest first, and never empty. */
export function classify(mail: MailToClassify): Classification {
  const intents = isWrittenByAMachine(mail) ? WRITTEN_BY_A_MACHINE : holdBackStatus(judges.judge(mail), mail);
  const signals = findSignals(mail);
  return {
    language: mail.language,
    intents,
    urgency: judgeUrgency(intents, signals),
    alarms: signals.alarms,
    doubtsDelivery: signals.doubtsDelivery,
  };
}

/** A notification may be a carrier's or a supplier's; the others tell us nothing. */
const SAYING_NOTHING: ReadonlySet<MachineMailKind> = new Set(['bounce', 'auto_reply', 'list']);

const isWrittenByAMachine = ({ machineMail, subject, fresh }: MailToClassify): boolean =>
  (machineMail !== null && SAYING_NOTHING.has(machineMail)) || isMachineWording(subject, fresh);

const STATUS: ReadonlySet<Intent> = new Set(['where_is_my_order', 'order_confirmation']);
/** Below what the default policy sends at: a person approves. */
const UNSURE_CONFIDENCE = 0.65;

/** A mail that reads as a status question alone and yet speaks of another matter is not surely one. */
function holdBackStatus(intents: readonly IntentGuess[], mail: MailToClassify): readonly IntentGuess[] {
  const claimed = intents.filter(({ confidence }) => confidence >= CLAIMED_CONFIDENCE_MIN);
  if (!claimed.every(({ intent }) => STATUS.has(intent))) return intents;
  const words = mail.isThreadReply ? mail.fresh : `${mail.subject}\n\n${mail.fresh}`;
  if (findOtherMatter(words, mail.language) === null) return intents;
  return intents.map((guess) => ({ ...guess, confidence: Math.min(guess.confidence, UNSURE_CONFIDENCE) }));
}

function judgeUrgency(intents: readonly IntentGuess[], { alarms, isHurried }: Signals): Urgency {
  if (alarms.length > 0) return 'high';
  if (intents.every(({ intent }) => INFORMING.has(intent))) return 'low';
  return isHurried ? 'high' : 'normal';
}
