// The embedded judge that works from the first day: rules written in what people say, one file a language. It reads
// sentence by sentence, drops what is negated, and weighs what is left. Called through classify.ts.
import { INTENTS, type Intent, type IntentGuess } from '../../domain/intent.ts';
import type { Judge } from '../judge.ts';
import { SENTENCES_JUDGED_MAX, sentencesOf } from '../mail-sentences.ts';
import type { MailToClassify } from '../mail-to-classify.ts';
import { foldText } from '../patterns/fold-text.ts';
import { type KnownPattern, type PatternMatch, PatternSet } from '../patterns/pattern-set.ts';
import type { Sentence } from '../patterns/read-sentences.ts';
import { readSpellings, respell, type Spellings } from '../patterns/respell.ts';
import { type IntentPatterns, type LanguageRules, listPatterns } from './language-rules.ts';
import { type Evidence, type SentenceEvidence, type Signal, weighIntents } from './weigh-intents.ts';

/** A negator this many words before a match turns it round. */
const NEGATION_WORDS_MAX = 3;
const SUBJECT_SENTENCES_MAX = 3;
/** A shorter sentence is a greeting, a name or an exclamation. */
const WISH_WORDS_MIN = 4;

type Rule =
  | ({ readonly kind: 'intent'; readonly holdsNegation: boolean } & Signal)
  | { readonly kind: 'request' }
  | { readonly kind: 'received' }
  | { readonly kind: 'courtesy' }
  | { readonly kind: 'pointer' };

interface LanguageMatcher {
  readonly rules: PatternSet<Rule>;
  readonly spellings: Spellings;
  readonly negators: ReadonlySet<string>;
  readonly turns: ReadonlySet<string>;
  readonly abilities: ReadonlySet<string>;
  readonly wishes: ReadonlySet<string>;
}

/** A judge over the given languages; it abstains on mail in any other. Patterns are compiled at a language's first mail. */
export function createRulesJudge(languages: readonly LanguageRules[]): Judge {
  const compiled = new Map<string, LanguageMatcher>();
  return {
    name: 'rules',
    judge(mail: MailToClassify): readonly IntentGuess[] | null {
      const rules = languages.find(({ language }) => language === mail.language);
      if (rules === undefined) return null;
      const matcher = compiled.get(mail.language) ?? compileLanguage(rules);
      compiled.set(mail.language, matcher);
      return weighIntents(gatherEvidence(mail, matcher), mail);
    },
  };
}

function compileLanguage(language: LanguageRules): LanguageMatcher {
  const rules = new PatternSet<Rule>();
  for (const intent of INTENTS) addIntent(rules, intent, language.intents[intent] ?? {}, language);
  for (const source of listPatterns(language.requests)) rules.add(source, language.classes, { kind: 'request' });
  for (const source of listPatterns(language.received)) rules.add(source, language.classes, { kind: 'received' });
  for (const source of listPatterns(language.courtesies)) rules.add(source, language.classes, { kind: 'courtesy' });
  for (const source of listPatterns(language.pointers)) rules.add(source, language.classes, { kind: 'pointer' });
  return {
    rules,
    spellings: readSpellings(language.spellings),
    negators: new Set(language.negators.map(foldText)),
    turns: new Set([',', ...language.turns.map(foldText)]),
    abilities: new Set(language.abilities.map(foldText)),
    wishes: new Set(language.wishes.map(foldText)),
  };
}

function addIntent(rules: PatternSet<Rule>, intent: Intent, patterns: IntentPatterns, language: LanguageRules): void {
  const negators = new Set(language.negators.map(foldText));
  for (const strength of ['asks', 'tells', 'hints', 'subjects'] as const) {
    for (const source of listPatterns(patterns[strength])) {
      const holdsNegation = foldText(source)
        .split(/[ |+!]/)
        .some((word) => negators.has(word));
      rules.add(source, language.classes, { kind: 'intent', intent, strength, holdsNegation });
    }
  }
}

function gatherEvidence(mail: MailToClassify, matcher: LanguageMatcher): Evidence {
  const sentences = sentencesOf(mail);
  const read = (part: readonly Sentence[], sentencesMax: number, isSubject: boolean): SentenceEvidence[] =>
    part
      .slice(0, sentencesMax)
      .map((sentence) => readEvidence(respell(sentence, matcher.spellings), matcher, isSubject));
  return {
    body: read(sentences.wanted, SENTENCES_JUDGED_MAX, false),
    subject: read(sentences.subject, SUBJECT_SENTENCES_MAX, true),
    forwarded: () => read(sentences.forwarded, SENTENCES_JUDGED_MAX, false),
    isReplySubject: mail.isThreadReply || sentences.isReplySubject,
  };
}

function readEvidence(sentence: Sentence, matcher: LanguageMatcher, isSubject: boolean): SentenceEvidence {
  const signals = new Map<KnownPattern<Rule>, Signal>();
  let isRequest = sentence.isQuestion;
  let isCourtesy = false;
  let pointsBack = false;
  let saysReceived = false;
  for (const match of matcher.rules.findAll(sentence)) {
    const rule = match.pattern.value;
    if (rule.kind === 'request') isRequest ||= !isNegated(match, sentence.words, matcher);
    else if (rule.kind === 'courtesy') isCourtesy = true;
    else if (rule.kind === 'pointer') pointsBack = true;
    else if (rule.kind === 'received')
      saysReceived ||= !sentence.isQuestion && !isNegated(match, sentence.words, matcher);
    else if (rule.strength === 'subjects' && !isSubject) continue;
    else if (!isNegated(match, sentence.words, matcher)) signals.set(match.pattern, rule);
  }
  const isExplained = signals.size > 0 || isCourtesy || pointsBack || isSubject;
  const mayWish =
    !isExplained && sentence.words.length >= WISH_WORDS_MIN && sentence.words.some((word) => matcher.wishes.has(word));
  return { signals: [...signals.values()], isRequest: isRequest && !isCourtesy, mayWish, pointsBack, saysReceived };
}

/** A negator shortly before the match, or inside it where the pattern does not speak of negation itself. */
function isNegated(
  { pattern, start, end }: PatternMatch<Rule>,
  words: readonly string[],
  matcher: LanguageMatcher,
): boolean {
  if (pattern.countsNegated) return false;
  for (let at = start - 1; at >= 0 && at >= start - NEGATION_WORDS_MAX; at--) {
    const word = words[at] ?? '';
    if (matcher.turns.has(word)) break;
    if (matcher.negators.has(word)) return !isAbilityNegation(words, at, matcher);
  }
  if (pattern.value.kind === 'intent' && pattern.value.holdsNegation) return false;
  for (let at = start; at < end; at++) {
    if (matcher.negators.has(words[at] ?? '') && !isAbilityNegation(words, at, matcher)) return true;
  }
  return false;
}

const isAbilityNegation = (words: readonly string[], at: number, matcher: LanguageMatcher): boolean =>
  [at - 1, at + 1, at + 2].some((beside) => matcher.abilities.has(words[beside] ?? ''));
