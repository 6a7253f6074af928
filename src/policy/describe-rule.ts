// A rule as a sentence that a person reads. Called by the page. Pure.
import type { Outcome } from '../domain/decision.ts';
import { limits } from '../domain/limits.ts';
import { EVIDENCE_FIELDS, type EvidenceName } from './evidence-fields.ts';
import { isGroup, type QueryGroup, type QueryNode, type QueryTest, toQuery } from './rule-query.ts';
import { RULE_WORDS, type RuleLanguage, type RuleWords } from './rule-words.ts';

const OWN_CHARACTERS_SHOWN = 300;

/** What the builder cannot show stands in it as JsonLogic, cut where it is long. */
export function describeRule(
  rule: { readonly outcome: Outcome; readonly when: unknown },
  language: RuleLanguage,
): string {
  const words = RULE_WORDS[language];
  return words.sentence(describeCondition(rule.when, language), words.outcomes[rule.outcome]);
}

export function describeCondition(when: unknown, language: RuleLanguage): string {
  const words = RULE_WORDS[language];
  if (typeof when === 'boolean') return when ? words.always : words.never;
  const query = toQuery(when);
  if (query === null) return `${words.own}: ${(JSON.stringify(when) ?? '').slice(0, OWN_CHARACTERS_SHOWN)}`;
  return describeGroup(query, words, language);
}

function describeGroup({ combinator, not, rules }: QueryGroup, words: RuleWords, language: RuleLanguage): string {
  const { testsToldMax } = limits.policy;
  const told = rules.slice(0, testsToldMax).map((node) => describeNode(node, words, language));
  if (rules.length > testsToldMax) told.push(words.more(rules.length - testsToldMax));
  const [last = '', ...before] = told.reverse();
  const word = words[combinator];
  const text =
    before.length === 0 ? last : `${before.reverse().join(combinator === 'or' ? ` ${word} ` : ', ')} ${word} ${last}`;
  return not ? `${words.not} (${text})` : text;
}

function describeNode(node: QueryNode, words: RuleWords, language: RuleLanguage): string {
  if (!isGroup(node)) return describeTest(node, words, language);
  const text = describeGroup(node, words, language);
  return node.not ? text : `(${text})`;
}

function describeTest({ field, operator, value }: QueryTest, words: RuleWords, language: RuleLanguage): string {
  const name = nameField(field, words);
  const given = nameValues(field, Array.isArray(value) ? value : [value], words, language);
  switch (operator) {
    case 'is':
      return flagOf(field, words)[0];
    case 'isNot':
      return flagOf(field, words)[1];
    case '==':
      return `${name} ${words.is} ${given}`;
    case '!=':
      return `${name} ${words.isNot} ${given}`;
    case 'in':
      return `${name} ${words.is} ${given}`;
    case 'notIn':
      return `${name} ${words.isNot} ${given}`;
    case 'null':
      return field === 'machineMail' ? words.isByPerson : `${name} ${words.nothingFound}`;
    case 'notNull':
      return field === 'machineMail' ? words.isByMachine : `${name} ${words.anythingFound}`;
    case 'some':
    case 'has':
      return `${name} ${words.has} ${given}`;
    case 'none':
    case 'lacks':
      return `${name} ${words.lacks} ${given}`;
    case 'all':
    case 'notAll':
      return `${name} ${words[operator]} ${given}`;
    case 'empty':
    case 'filled':
      return `${words[operator]} ${name}`;
    default:
      return `${name} ${words.comparisons[operator]} ${given}`;
  }
}

const flagOf = (field: EvidenceName, words: RuleWords): readonly [string, string] =>
  (words.flags as Partial<Record<EvidenceName, readonly [string, string]>>)[field] ?? [field, field];

/** Of a yes or no: as where it holds. */
export const nameField = (field: EvidenceName, words: RuleWords): string =>
  EVIDENCE_FIELDS[field].kind === 'flag'
    ? flagOf(field, words)[0]
    : ((words.names as Partial<Record<EvidenceName, string>>)[field] ?? field);

function nameValues(field: EvidenceName, values: readonly unknown[], words: RuleWords, language: RuleLanguage): string {
  const { testsToldMax } = limits.policy;
  const told = values.slice(0, testsToldMax).map((value) => nameValue(field, value, words, language));
  if (values.length > testsToldMax) told.push(words.more(values.length - testsToldMax));
  return told.join(` ${words.or} `);
}

export function nameValue(field: EvidenceName, value: unknown, words: RuleWords, language: RuleLanguage): string {
  if (typeof value === 'number') return value.toLocaleString(language);
  const known = wordsOf(field, words);
  const word = String(value);
  const told = known !== null && Object.hasOwn(known, word) ? known[word] : undefined;
  return `“${told ?? word}”`;
}

function wordsOf(field: EvidenceName, words: RuleWords): Readonly<Record<string, string>> | null {
  switch (field) {
    case 'primaryIntent':
    case 'intents':
    case 'likelyIntents':
      return words.intents;
    case 'alarms':
    case 'urgency':
    case 'identity':
    case 'disclosure':
    case 'machineMail':
    case 'machineProof':
    case 'orderTie':
    case 'replyKind':
      return words[field];
    default:
      return null;
  }
}
