// Rules that stand in each other's way: two of one condition, one that can never hold, one that a more careful rule always overrules. It says
// only what is certain: what it cannot follow, or would have to compare for too long, it says nothing of. Called by the page. Pure.
import type { Outcome } from '../domain/decision.ts';
import { limits } from '../domain/limits.ts';
import { isImpossible, type Literal, negateLiteral } from './branch-facts.ts';
import { CARE } from './evaluate-policy.ts';
import type { WrittenRule } from './policy.ts';
import { isGroup, type QueryNode, toQuery } from './rule-query.ts';

/** `same`: `other` has the same condition, and another outcome; `repeated`: and the same outcome. `never`: it never holds. `overruled`: whenever
 * it holds, `other` holds too and is more careful. */
export type RuleConflict =
  | { readonly kind: 'never'; readonly rule: string }
  | { readonly kind: 'same' | 'repeated' | 'overruled'; readonly rule: string; readonly other: string };

/** Each rule is named at most once. */
export function findConflicts(written: readonly WrittenRule[]): readonly RuleConflict[] {
  const rules = written
    .filter(({ isOn }) => isOn)
    .map((rule) => ({ ...rule, text: JSON.stringify(rule.when), holds: branchesOf(rule.when, true) }));
  const budget = { left: limits.policy.comparisonsMax };
  const firstOf = new Map<string, (typeof rules)[number]>();
  const possible: typeof rules = [];
  const conflicts: RuleConflict[] = [];
  for (const rule of rules) {
    const first = firstOf.get(rule.text);
    if (rule.holds?.every(isImpossible) === true) conflicts.push({ kind: 'never', rule: rule.id });
    else if (first !== undefined)
      conflicts.push({ kind: first.outcome === rule.outcome ? 'repeated' : 'same', rule: rule.id, other: first.id });
    else {
      firstOf.set(rule.text, rule);
      possible.push(rule);
    }
  }
  const failing = new Map(possible.map(({ id, when }) => [id, branchesOf(when, false)]));
  for (const rule of possible) {
    const over = possible.find(
      (other) =>
        careOf(other.outcome) < careOf(rule.outcome) && isImplied(rule.holds, failing.get(other.id) ?? null, budget),
    );
    if (over !== undefined) conflicts.push({ kind: 'overruled', rule: rule.id, other: over.id });
  }
  return conflicts;
}

const careOf = (outcome: Outcome): number => CARE.indexOf(outcome);

type Branch = readonly Literal[];

/** Whether what holds in any of `branches` leaves no way in which the other fails. */
function isImplied(
  branches: readonly Branch[] | null,
  failing: readonly Branch[] | null,
  budget: { left: number },
): boolean {
  if (branches === null || failing === null) return false;
  for (const branch of branches)
    for (const failure of failing) {
      budget.left -= 1;
      if (budget.left < 0 || !isImpossible([...branch, ...failure])) return false;
    }
  return true;
}

/** The ways in which a condition holds, or fails: each a list of tests that hold together. null where there are too many, or it cannot be read. */
function branchesOf(when: unknown, holds: boolean): readonly Branch[] | null {
  if (typeof when === 'boolean') return when === holds ? [[]] : [];
  const query = toQuery(when);
  return query === null ? null : branchesOfNode(query, holds);
}

function branchesOfNode(node: QueryNode, holds: boolean): readonly Branch[] | null {
  if (!isGroup(node)) {
    const literal: Literal = { test: node, holds: true };
    return [[holds ? literal : negateLiteral(literal)]];
  }
  const wanted = node.not ? !holds : holds;
  const isTogether = (node.combinator === 'and') === wanted;
  let branches: readonly Branch[] = isTogether ? [[]] : [];
  for (const rule of node.rules) {
    const added = branchesOfNode(rule, wanted);
    if (added === null) return null;
    const ways = isTogether ? branches.length * added.length : branches.length + added.length;
    if (ways > limits.policy.branchesComparedMax) return null;
    branches = isTogether
      ? branches.flatMap((branch) => added.map((more) => [...branch, ...more]))
      : [...branches, ...added];
  }
  return branches;
}
