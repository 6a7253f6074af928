// The embedded judge that works from the first day: rules written in what people say, one file a language. It reads
// sentence by sentence, drops what is negated, and weighs what is left. Called through classify.ts.
import { INTENTS, type Intent, type IntentGuess } from '../../domain/intent.ts';
import type { Judge } from '../judge.ts';
import { SENTENCES_JUDGED_MAX, sentencesOf } from '../mail-sentences.ts';
import type { MailToClassify } from '../mail-to-classify.ts';
import { foldText } from '../patterns/fold-text.ts';
import { type Word, WordMemory } from '../patterns/known-words.ts';
import { type KnownPattern, type PatternMatch, PatternSet } from '../patterns/pattern-set.ts';
import type { Sentence } from '../patterns/read-sentences.ts';
import { readSpellings, respell, type Spellings } from '../patterns/respell.ts';
import { EXPLAINED_BY, INDEPENDENT_OF, INDEPENDENT_WISHES } from './intent-relations.ts';
import { type IntentPatterns, type LanguageRules, listPatterns } from './language-rules.ts';
import { type Evidence, type SentenceEvidence, type Signal, weighIntents } from './weigh-intents.ts';

/** A negator this many words before a match turns it round. */
const NEGATION_WORDS_MAX = 3;
const SUBJECT_SENTENCES_MAX = 3;
/** What begins a clause that may ask a thing of its own: "is it in stock, and is it dishwasher safe?" */
const CLAUSE_BEGINNINGS = new Set(', and also und sowie auch y e et ed en ook'.split(' '));
const EXPLAINING: ReadonlyMap<Intent, readonly Intent[]> = new Map(
  INTENTS.map((intent) => [
    intent,
    EXPLAINED_BY.filter((relation) => relation.intent === intent).flatMap(({ by }) => by),
  ]),
);
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
  readonly roles: WordMemory<WordRoles>;
}

/** What a word does in a sentence, beside the patterns. */
interface WordRoles {
  readonly isNegator: boolean;
  readonly isTurn: boolean;
  readonly isAbility: boolean;
  readonly isWish: boolean;
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
    roles: rememberRoles(language),
  };
}

const NO_ROLE: WordRoles = { isNegator: false, isTurn: false, isAbility: false, isWish: false };

function rememberRoles(language: LanguageRules): WordMemory<WordRoles> {
  const negators = new Set(language.negators.map(foldText));
  const turns = new Set([',', ...language.turns.map(foldText)]);
  const abilities = new Set(language.abilities.map(foldText));
  const wishes = new Set(language.wishes.map(foldText));
  return new WordMemory((word) => {
    const roles: WordRoles = {
      isNegator: negators.has(word),
      isTurn: turns.has(word),
      isAbility: abilities.has(word),
      isWish: wishes.has(word),
    };
    return Object.values(roles).includes(true) ? roles : NO_ROLE;
  });
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
    !isExplained &&
    sentence.words.length >= WISH_WORDS_MIN &&
    sentence.words.some((word) => matcher.roles.recall(word).isWish);
  const said = [...signals.values()];
  return {
    signals: said,
    isRequest: isRequest && !isCourtesy,
    mayWish,
    pointsBack,
    saysReceived,
    clauses: asksTwoThings(said) ? readClauses(sentence, matcher) : [],
  };
}

const asksTwoThings = (signals: readonly Signal[]): boolean =>
  signals.some(({ intent, strength }) => {
    if (strength !== 'asks') return false;
    const besides = INDEPENDENT_WISHES.has(intent) ? EXPLAINING.get(intent) : INDEPENDENT_OF[intent];
    return besides !== undefined && signals.some((signal) => besides.includes(signal.intent));
  });

function readClauses(sentence: Sentence, matcher: LanguageMatcher): readonly (readonly Signal[])[] {
  const clauses: Word[][] = [[]];
  for (const word of sentence.words) {
    if (CLAUSE_BEGINNINGS.has(word.text)) clauses.push([]);
    clauses.at(-1)?.push(word);
  }
  return clauses.map((words) => {
    const matches = matcher.rules.findAll({ ...sentence, words });
    return matches.flatMap(({ pattern: { value } }) =>
      value.kind === 'intent' && value.strength !== 'subjects' ? [value] : [],
    );
  });
}

/** A negator shortly before the match, or inside it where the pattern does not speak of negation itself. */
function isNegated(
  { pattern, start, end }: PatternMatch<Rule>,
  words: readonly Word[],
  { roles }: LanguageMatcher,
): boolean {
  if (pattern.countsNegated) return false;
  for (let at = start - 1; at >= 0 && at >= start - NEGATION_WORDS_MAX; at--) {
    if (hasRole('isTurn', words[at], roles)) break;
    if (hasRole('isNegator', words[at], roles)) return !isAbilityNegation(words, at, roles);
  }
  if (pattern.value.kind === 'intent' && pattern.value.holdsNegation) return false;
  for (let at = start; at < end; at++) {
    if (hasRole('isNegator', words[at], roles) && !isAbilityNegation(words, at, roles)) return true;
  }
  return false;
}

const hasRole = (role: keyof WordRoles, word: Word | undefined, roles: WordMemory<WordRoles>): boolean =>
  word !== undefined && roles.recall(word)[role];

const isAbilityNegation = (words: readonly Word[], at: number, roles: WordMemory<WordRoles>): boolean =>
  [at - 1, at + 1, at + 2].some((beside) => hasRole('isAbility', words[beside], roles));
