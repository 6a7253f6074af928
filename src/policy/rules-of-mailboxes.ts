// Which changes of the rules count in some mailboxes alone: those of rules that name their mailboxes. Called by the page, for an admin who sees some
// mailboxes and may change no more than what counts there. Pure.
import type { WrittenRule } from './policy.ts';
import { isSame } from './rule-query.ts';

interface Bound {
  readonly mailboxes: readonly string[];
  /** The rule without them. */
  readonly rest: unknown;
}

const isNames = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((name) => typeof name === 'string');

/** The mailboxes that one test allows; null where it asks for something else. */
function readTest(test: unknown): readonly string[] | null {
  if (typeof test !== 'object' || test === null || Object.keys(test).length !== 1) return null;
  const [operator = '', values]: readonly unknown[] = Object.entries(test)[0] ?? [];
  if (!Array.isArray(values) || values.length !== 2 || !isSame(values[0], { var: 'mailbox' })) return null;
  if (operator === 'in') return isNames(values[1]) ? values[1] : null;
  return operator === '==' && typeof values[1] === 'string' ? [values[1]] : null;
}

/** null: it may hold in any mailbox. A test counts only where it must hold beside all others. */
function readBound({ when, ...rule }: WrittenRule): Bound | null {
  const alone = readTest(when);
  if (alone !== null) return { mailboxes: alone, rest: rule };
  if (typeof when !== 'object' || when === null || Object.keys(when).length !== 1) return null;
  const { and: tests } = when as { readonly and?: unknown };
  if (!Array.isArray(tests)) return null;
  const at = tests.findIndex((test) => readTest(test) !== null);
  const mailboxes = readTest(tests[at]);
  return mailboxes === null ? null : { mailboxes, rest: { ...rule, when: tests.toSpliced(at, 1) } };
}

/** Whether the rule counts nowhere but in these. */
export const isRuleOf = (rule: WrittenRule, mailboxes: readonly string[]): boolean =>
  readBound(rule)?.mailboxes.every((name) => mailboxes.includes(name)) ?? false;

/** The rules of which a change counts in other mailboxes too, by their ids; a rule that was moved past others counts with them. A rule of several
 * mailboxes may gain and lose some of these. */
export function findChangesBeyond(
  before: readonly WrittenRule[],
  after: readonly WrittenRule[],
  mailboxes: readonly string[],
): readonly string[] {
  const isOwn = (rule: WrittenRule | undefined): boolean => rule === undefined || isRuleOf(rule, mailboxes);
  const find = (rules: readonly WrittenRule[], id: string) => rules.find((rule) => rule.id === id);
  const ids = [...new Set([...before, ...after].map(({ id }) => id))];
  const beyond = ids.filter((id) => {
    const [was, becomes] = [find(before, id), find(after, id)];
    return !(isOwn(was) && isOwn(becomes)) && !isSame(was, becomes) && !turnsOnly(was, becomes, mailboxes);
  });
  // The order says which reason is read first.
  const inOrder = (rules: readonly WrittenRule[]) =>
    rules.filter(({ id }) => !(isOwn(find(before, id)) && isOwn(find(after, id)))).map(({ id }) => id);
  const [was, becomes] = [inOrder(before), inOrder(after)];
  const moved = was.filter((id, n) => becomes.includes(id) && becomes[n] !== id);
  return beyond.length > 0 ? beyond : moved;
}

/** The rule stays as it is but for these mailboxes, of those that it names. */
function turnsOnly(
  was: WrittenRule | undefined,
  becomes: WrittenRule | undefined,
  mailboxes: readonly string[],
): boolean {
  const one = was === undefined ? null : readBound(was);
  const other = becomes === undefined ? null : readBound(becomes);
  if (one === null || other === null) return false;
  const turned = [
    ...one.mailboxes.filter((name) => !other.mailboxes.includes(name)),
    ...other.mailboxes.filter((name) => !one.mailboxes.includes(name)),
  ];
  return isSame(one.rest, other.rest) && turned.every((name) => mailboxes.includes(name));
}
