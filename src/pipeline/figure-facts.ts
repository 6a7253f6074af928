// As what a run is counted: what the mail wants, in which language, and for what it waits for a person. Called by run-mails.ts.
import type { Decision, Outcome } from '../domain/decision.ts';
import { UNKNOWN_LANGUAGE } from '../domain/language.ts';
import { limits } from '../domain/limits.ts';
import type { Policy } from '../policy/policy.ts';
import type { FigureFacts } from '../ports/figure-records.ts';
import type { DecidedMail } from './progress.ts';

const HELD: ReadonlySet<Outcome> = new Set(['draft', 'escalate']);

/** Of the rules that spoke those count that ask for what came of it, and what is no rule: limits, and where the mail stopped. */
export function readFigureFacts(
  { classification, findings = [] }: Partial<DecidedMail>,
  { outcome, reasons }: Decision,
  policy: Policy,
): FigureFacts {
  const facts = {
    intent: classification?.intents[0]?.intent ?? null,
    language: classification?.language ?? UNKNOWN_LANGUAGE,
  };
  if (!HELD.has(outcome)) return { ...facts, heldBy: [] };
  const asksFor = (id: string): Outcome => policy.rules.find((rule) => rule.id === id)?.outcome ?? outcome;
  const rules = reasons.map(({ rule }) => rule).filter((rule) => asksFor(rule) === outcome);
  const heldBy = new Set([...rules, ...findings.map(({ kind }) => `finding:${kind}`)]);
  return { ...facts, heldBy: [...heldBy].slice(0, limits.figures.reasonsPerMailMax) };
}
