// Which rules speak, and what comes of it. Called by the decide stage.
import { LogicEngine } from 'json-logic-engine';
import type { Decision, Outcome } from '../domain/decision.ts';
import type { Evidence } from './evidence.ts';
import type { Policy } from './policy.ts';

/** The more careful outcome has the lower place. */
export const CARE: readonly Outcome[] = ['escalate', 'ignore', 'draft', 'send'];
const engine = new LogicEngine();

/** Every rule that holds is listed, those of the winning outcome first. A rule that fails to run counts as an escalation. */
export function evaluatePolicy(policy: Policy, evidence: Evidence): Decision {
  const spoken = policy.rules.filter((rule) => holds(rule.when, evidence));
  const outcome = CARE.find((candidate) => spoken.some((rule) => rule.outcome === candidate));
  if (outcome === undefined) {
    return {
      outcome: 'escalate',
      reasons: [{ rule: 'no_rule', detail: 'No rule of the policy speaks of such a mail.' }],
    };
  }
  const inOrder = [...spoken].sort((a, b) => Number(b.outcome === outcome) - Number(a.outcome === outcome));
  return { outcome, reasons: inOrder.map((rule) => ({ rule: rule.id, detail: rule.detail })) };
}

function holds(when: unknown, evidence: Evidence): boolean {
  return Boolean(engine.run(when, evidence));
}
