// What differs between two texts of the rules, as sentences: rules that came, went, say otherwise, were moved or switched, and the plain
// switches by what they are about. Used by setting-changes.tsx. Pure.
import { limits } from '../../domain/limits.ts';
import { describeCondition, describeRule } from '../../policy/describe-rule.ts';
import { parsePolicyFile, type WrittenRule } from '../../policy/policy.ts';
import { isSame } from '../../policy/rule-query.ts';
import { RULE_WORDS } from '../../policy/rule-words.ts';
import { listSwitched } from '../../policy/switches.ts';
import type { PageLanguage } from '../shell/language.tsx';
import { changeTexts } from './change-texts.ts';
import { diffLists } from './list-difference.ts';

/** One thing that changes; before and after where there are two states to tell. */
export interface ToldChange {
  readonly what: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** null where one of them cannot be read as rules. */
export function tellRuleChanges(
  before: string | null,
  after: string | null,
  language: PageLanguage,
): readonly ToldChange[] | null {
  const [old, young] = [readRules(before), readRules(after)];
  if (old === null || young === null) return null;
  const switches = tellSwitches(old, young, language);
  return [...switches, ...tellRules(withoutSwitches(old), withoutSwitches(young), language)];
}

function readRules(text: string | null): readonly WrittenRule[] | null {
  const parsed = parsePolicyFile(text ?? '');
  return parsed.ok ? parsed.value : null;
}

const withoutSwitches = (rules: readonly WrittenRule[]): readonly WrittenRule[] => {
  const switched = new Set(listSwitched(rules).map(({ rule }) => rule));
  return rules.filter((rule) => !switched.has(rule));
};

function tellSwitches(
  old: readonly WrittenRule[],
  young: readonly WrittenRule[],
  language: PageLanguage,
): readonly ToldChange[] {
  const words = changeTexts[language];
  const [was, is] = [old, young].map(
    (rules) =>
      new Map(
        listSwitched(rules).flatMap(({ intent, outcome, mailboxes }) =>
          mailboxes.map((mailbox) => [JSON.stringify([intent, mailbox]), { intent, outcome, mailbox }] as const),
        ),
      ),
  );
  return [...new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])].flatMap((key) => {
    const [one, other] = [was?.get(key), is?.get(key)];
    const named = other ?? one;
    if (named === undefined || one?.outcome === other?.outcome) return [];
    const say = (state: typeof one) => (state === undefined ? words.byRules : words.outcomes[state.outcome]);
    const what = words.switched(RULE_WORDS[language].intents[named.intent], named.mailbox);
    return [{ what, before: say(one), after: say(other) }];
  });
}

function tellRules(
  old: readonly WrittenRule[],
  young: readonly WrittenRule[],
  language: PageLanguage,
): readonly ToldChange[] {
  const words = changeTexts[language];
  const { added, removed, changed, moved } = diffLists(old, young, isSame);
  return [
    ...added.map(({ item, place }) => ({
      what: words.added(item.id, place),
      before: null,
      after: tellRule(item, language),
    })),
    ...removed.map(({ item }) => ({ what: words.removed(item.id), before: tellRule(item, language), after: null })),
    ...changed.flatMap(({ before, after }) => tellChanged(before, after, language)),
    ...moved.map(({ item, from, to }) => ({ what: words.moved(item.id, from, to), before: null, after: null })),
  ];
}

function tellChanged(before: WrittenRule, after: WrittenRule, language: PageLanguage): readonly ToldChange[] {
  const words = changeTexts[language];
  const turned = { what: after.isOn ? words.on(after.id) : words.off(after.id), before: null, after: null };
  const [was, is] = [before, after].map((rule) => tellRule({ ...rule, isOn: true }, language));
  const isOther = !isSame({ ...before, isOn: true }, { ...after, isOn: true });
  const told = was === is ? tellParts(before, after, language) : { before: was ?? '', after: is ?? '' };
  return [
    ...(before.isOn === after.isOn ? [] : [turned]),
    ...(isOther ? [{ what: words.changed(after.id), ...told }] : []),
  ];
}

/** Of conditions that read alike where their sentences are cut: the tests that only one of them has. */
function tellParts(before: WrittenRule, after: WrittenRule, language: PageLanguage): Omit<ToldChange, 'what'> {
  const [was, is] = [listParts(before.when), listParts(after.when)];
  const tell = (parts: readonly unknown[], others: readonly unknown[]): string | null => {
    const known = new Set(others.map((part) => JSON.stringify(part)));
    const own = parts.filter((part) => !known.has(JSON.stringify(part)));
    if (own.length === 0) return null;
    const { testsToldMax } = limits.policy;
    const told = own.slice(0, testsToldMax).map((part) => describeCondition(part, language));
    if (own.length > testsToldMax) told.push(RULE_WORDS[language].more(own.length - testsToldMax));
    return changeTexts[language].tests(told.join('; '));
  };
  return { before: tell(was, is), after: tell(is, was) };
}

function listParts(when: unknown): readonly unknown[] {
  if (typeof when !== 'object' || when === null) return [when];
  const [only] = Object.values(when);
  return ('and' in when || 'or' in when) && Array.isArray(only) ? only : [when];
}

/** A rule with its reason. */
export function tellRule(rule: WrittenRule, language: PageLanguage): string {
  const words = changeTexts[language];
  return [describeRule(rule, language), words.reason(rule.detail), ...(rule.isOn ? [] : [words.isOff])].join(' ');
}
