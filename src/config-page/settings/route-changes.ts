// What differs between two texts of the escalation routes, as sentences. Used by setting-changes.tsx. Pure.
import { isSame } from '../../policy/rule-query.ts';
import { RULE_WORDS } from '../../policy/rule-words.ts';
import { type EditedRoutes, type RoutePlace, type RouteRule, readRoutes } from '../routes/route-shape.ts';
import { texts } from '../routes/texts.ts';
import { localeOf, type PageLanguage } from '../shell/language.tsx';
import { changeTexts } from './change-texts.ts';
import { diffLists } from './list-difference.ts';
import type { ToldChange } from './rule-changes.ts';

type Target = RoutePlace['to'];

/** null where one of them cannot be read as routes. */
export function tellRouteChanges(
  before: string | null,
  after: string | null,
  language: PageLanguage,
): readonly ToldChange[] | null {
  const [old, young] = [readRoutes(before ?? ''), readRoutes(after ?? '')];
  if (old === null || young === null) return null;
  const words = changeTexts[language];
  const { added, removed, changed, moved } = diffLists(old.rules, young.rules, isSame);
  return [
    ...added.map(({ item, place }) => ({
      what: words.routeAdded(item.id, place),
      before: null,
      after: tellRoute(item, language),
    })),
    ...removed.map(({ item }) => ({
      what: words.routeRemoved(item.id),
      before: tellRoute(item, language),
      after: null,
    })),
    ...changed.map(({ before: was, after: is }) => ({
      what: words.routeChanged(is.id),
      before: tellRoute(was, language),
      after: tellRoute(is, language),
    })),
    ...moved.map(({ item, from, to }) => ({ what: words.routeMoved(item.id, from, to), before: null, after: null })),
    ...tellRest(old, young, language),
  ];
}

function tellRest(old: EditedRoutes, young: EditedRoutes, language: PageLanguage): readonly ToldChange[] {
  const of = texts[language];
  const target = (given: Target | undefined) => (given === undefined ? of.asOtherwise : tellTarget(given, language));
  const lines = [
    [of.otherwise, tellPlace(old.otherwise, language), tellPlace(young.otherwise, language)],
    [of.dailyList, target(old.dailyList), target(young.dailyList)],
    [of.admins, target(old.admins), target(young.admins)],
  ] as const;
  return lines.flatMap(([what, before, after]) => (before === after ? [] : [{ what, before, after }]));
}

/** Where it fits, who is told, until when, and who past that. */
export function tellRoute(route: RouteRule, language: PageLanguage): string {
  const words = changeTexts[language];
  const conditions = listConditions(route, language);
  const place = tellPlace(route, language);
  return conditions.length === 0
    ? words.tellsAny(words.anyMail, place)
    : words.tells(conditions.join(words.and), place);
}

function listConditions({ when }: RouteRule, language: PageLanguage): readonly string[] {
  const words = changeTexts[language];
  const { intents, alarms } = RULE_WORDS[language];
  const { kind, hour } = texts[language];
  const nameIn = (names: Readonly<Record<string, string>>) => (word: string) =>
    `“${Object.hasOwn(names, word) ? names[word] : word}”`;
  const list = (
    given: readonly string[] | undefined,
    tell: (what: string) => string,
    name: (word: string) => string,
  ) => (given === undefined || given.length === 0 ? [] : [tell(given.map(name).join(words.or))]);
  const spoken = (code: string) => new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code;
  return [
    ...list(when.intents, words.wants, nameIn(intents)),
    ...list(when.alarms, words.hasAlarm, nameIn(alarms)),
    ...list(when.languages, words.inLanguage, (code) => (/^[a-z]{2,3}$/.test(code) ? spoken(code) : code)),
    ...list(when.mailboxes, words.cameTo, (mailbox) => mailbox),
    ...list(when.kinds, words.isKind, nameIn(kind)),
    ...(when.valueMin === undefined ? [] : [words.isWorth(when.valueMin.toLocaleString(localeOf(language)))]),
    ...(when.hours === undefined || when.hours === 'always' ? [] : [words.came(hour[when.hours])]),
  ];
}

function tellPlace({ to, deadline, backup }: RoutePlace, language: PageLanguage): string {
  const words = changeTexts[language];
  return [
    words.tell(tellTarget(to, language)),
    typeof deadline === 'object' ? words.minutes(deadline.minutes) : words.until[deadline ?? 'usual'],
    backup === undefined ? words.noBackup : words.backup(tellTarget(backup, language)),
  ].join(', ');
}
function tellTarget({ kind, target }: Target, language: PageLanguage): string {
  return changeTexts[language].told(`“${target}”`, texts[language].ways[kind]);
}
