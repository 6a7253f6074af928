// The plain switch of each kind of question in each mailbox: what is stricter than the other rules is a rule of its own, with the mailboxes that it
// counts in; whether something is sent stands with the mailbox (src/sending/open-intents.ts). Called by the page's routes. Pure.
import type { Outcome } from '../domain/decision.ts';
import { INTENTS, type Intent } from '../domain/intent.ts';
import { CARE, evaluatePolicy } from './evaluate-policy.ts';
import { plainEvidence } from './plain-evidence.ts';
import type { WrittenRule } from './policy.ts';
import { isSame } from './rule-query.ts';

/** What a switch's rule can say; `draft` and `send` need none. */
const RULED = ['escalate', 'ignore'] as const satisfies readonly Outcome[];
type Ruled = (typeof RULED)[number];

export interface Switch {
  readonly intent: Intent;
  readonly now: Outcome;
  /** What the rules alone say, whatever the mailbox sends. */
  readonly byRules: Outcome;
  /** Those that the other rules leave open, the most careful first. */
  readonly open: readonly Outcome[];
  /** The rule that keeps the others shut; null where none does. */
  readonly heldBy: { readonly rule: string; readonly detail: string } | null;
}

const idOf = (outcome: Ruled, intent: Intent) => `switch_${outcome}_${intent}`;

/** `ignore` only where nothing else is wanted and nobody is upset: no wish is lost by it. */
function whenOf(outcome: Ruled, intent: Intent, mailboxes: readonly string[]): unknown {
  const all = [
    { '==': [{ var: 'machineMail' }, null] },
    { in: [{ var: 'mailbox' }, mailboxes] },
    { '==': [{ var: 'primaryIntent' }, intent] },
  ];
  const alone = [{ all: [{ var: 'intents' }, { in: [{ var: '' }, [intent]] }] }, { '!': [{ var: 'alarms' }] }];
  return { and: outcome === 'ignore' ? [...all, ...alone] : all };
}

/** The mailboxes of a switch's rule that is as we wrote it; none of one that was changed by hand. */
function mailboxesOf(rule: WrittenRule, outcome: Ruled, intent: Intent): readonly string[] {
  const { and: parts } = (rule.when ?? {}) as { readonly and?: readonly unknown[] };
  const { in: listed } = (parts?.[1] ?? {}) as { readonly in?: readonly unknown[] };
  const mailboxes = listed?.[1];
  const isOurs = Array.isArray(mailboxes) && isSame(rule.when, whenOf(outcome, intent, mailboxes as string[]));
  return isOurs && rule.isOn && rule.outcome === outcome ? (mailboxes as string[]) : [];
}

const findRule = (rules: readonly WrittenRule[], outcome: Ruled, intent: Intent) =>
  rules.find(({ id }) => id === idOf(outcome, intent));

/** The rules that are switches, as we wrote them, with the mailboxes in which each counts. */
export function listSwitched(rules: readonly WrittenRule[], intents: readonly Intent[] = INTENTS) {
  return intents.flatMap((intent) =>
    RULED.flatMap((outcome) => {
      const rule = findRule(rules, outcome, intent);
      const mailboxes = rule === undefined ? [] : mailboxesOf(rule, outcome, intent);
      return rule === undefined || mailboxes.length === 0 ? [] : [{ rule, intent, outcome, mailboxes }];
    }),
  );
}

/** `sends`: what the mailbox may send. */
export function readSwitch(
  rules: readonly WrittenRule[],
  { intent, mailbox, sends }: { readonly intent: Intent; readonly mailbox: string; readonly sends: readonly Intent[] },
): Switch {
  const ours = listSwitched(rules, [intent]);
  const own = ours.find(({ mailboxes }) => mailboxes.includes(mailbox))?.outcome;
  const others = rules.filter((rule) => rule.isOn && !ours.some((one) => one.rule === rule));
  const least = evaluatePolicy({ rules: others, digest: '' }, plainEvidence(intent, mailbox));
  const open = CARE.slice(0, CARE.indexOf(least.outcome) + 1);
  const byRules = own !== undefined && open.includes(own) ? own : least.outcome;
  const now = byRules === 'send' && !sends.includes(intent) ? 'draft' : byRules;
  const [reason] = least.reasons;
  const heldBy = least.outcome === 'send' || reason === undefined ? null : { ...reason };
  return { intent, now, byRules, open, heldBy };
}

/** The rules with that switch set: a rule of its own where it is stricter than the others, none where it is not. */
export function setSwitch(
  rules: readonly WrittenRule[],
  { intent, mailbox, to }: { readonly intent: Intent; readonly mailbox: string; readonly to: Outcome },
): readonly WrittenRule[] {
  return RULED.reduce<readonly WrittenRule[]>((all, outcome) => {
    const rule = findRule(all, outcome, intent);
    const before = rule === undefined ? [] : mailboxesOf(rule, outcome, intent);
    const without = before.filter((name) => name !== mailbox);
    const mailboxes = to === outcome ? [...without, mailbox].sort() : without;
    if (isSame(mailboxes, [...before].sort())) return all;
    const rest = all.filter(({ id }) => id !== idOf(outcome, intent));
    if (mailboxes.length === 0) return rest;
    const detail = `Switched in the page: ${SAID[outcome]} where the mail wants ${intent}.`;
    const written = {
      id: idOf(outcome, intent),
      outcome,
      detail,
      when: whenOf(outcome, intent, mailboxes),
      isOn: true,
    };
    return rule === undefined ? [...rest, written] : all.map((one) => (one === rule ? written : one));
  }, rules);
}

const SAID: Readonly<Record<Ruled, string>> = { escalate: 'a person takes over', ignore: 'no answer' };
