// A policy is a list of rules over evidence (JsonLogic, jsonlogic.com). Every rule that holds speaks; the most careful
// word wins: escalate, then ignore, then draft, then send. Where no rule speaks the mail is escalated.
import { z } from 'zod';
import { OUTCOMES, type Outcome } from '../domain/decision.ts';
import { limits } from '../domain/limits.ts';
import { failed, ok, type Result } from '../domain/result.ts';
import { listConditionFaults } from './check-condition.ts';

const Rule = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9_]{1,60}$/, 'lower-case letters, digits and _, beginning with a letter'),
  outcome: z.enum(OUTCOMES),
  /** What a person reads when the rule spoke. */
  detail: z.string().min(1).max(300),
  when: z.unknown(),
  isOn: z.boolean().default(true),
});
const PolicyFile = z.strictObject({ version: z.literal(1), rules: z.array(Rule).min(1).max(limits.policy.rulesMax) });

export interface PolicyRule {
  readonly id: string;
  readonly outcome: Outcome;
  readonly detail: string;
  readonly when: unknown;
}
/** A rule as its author wrote it, on or off. */
export interface WrittenRule extends PolicyRule {
  readonly isOn: boolean;
}
export interface Policy {
  readonly rules: readonly PolicyRule[];
  /** For the audit log: which policy decided. */
  readonly digest: string;
}

/** Reads a policy from JSON text. Each fault names the rule and what to do; a policy with any fault is not used. */
export function parsePolicy(text: string, digest: string): Result<Policy, readonly string[]> {
  const file = parsePolicyFile(text);
  if (!file.ok) return file;
  const rules = file.value
    .filter((rule) => rule.isOn)
    .map(({ id, outcome, detail, when }) => ({ id, outcome, detail, when }));
  return ok({ rules, digest });
}

/** The same, with the rules that are off. */
export function parsePolicyFile(text: string): Result<readonly WrittenRule[], readonly string[]> {
  if (text.length > limits.policy.fileBytesMax)
    return failed([`The policy is over ${limits.policy.fileBytesMax} bytes. Remove rules.`]);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return failed([`The policy is not JSON: ${describeJsonFault(text, error)}`]);
  }
  const file = PolicyFile.safeParse(json);
  if (!file.success)
    return failed(
      file.error.issues
        .slice(0, limits.policy.faultsShownMax)
        .map((issue) => `${describePath(json, issue.path)}: ${issue.message}`),
    );
  const faults = [
    ...listRepeatedIds(file.data.rules),
    ...file.data.rules.flatMap((rule) => listConditionFaults(rule.when, `rule ${rule.id}`)),
  ];
  return faults.length > 0 ? failed(faults.slice(0, limits.policy.faultsShownMax)) : ok(file.data.rules);
}

/** As it stands in a policy's file. */
export const writePolicy = (rules: readonly WrittenRule[]): string =>
  `${JSON.stringify({ version: 1, rules }, null, 2)}\n`;

/** One line: what the parser says, and the line of the file where it says so. */
function describeJsonFault(text: string, error: unknown): string {
  const said = (error instanceof Error ? error.message : String(error)).replace(/\s{1,1000}/gu, ' ');
  const position = /position (\d{1,9})/.exec(said)?.[1];
  return position === undefined ? said : `${said} (line ${text.slice(0, Number(position)).split('\n').length})`;
}

function describePath(json: unknown, path: readonly PropertyKey[]): string {
  const index = path[0] === 'rules' && typeof path[1] === 'number' ? path[1] : null;
  if (index === null) return path.length === 0 ? 'policy' : path.map(String).join('.');
  const rule = (json as { rules?: { id?: unknown }[] }).rules?.[index];
  return `rule ${typeof rule?.id === 'string' ? rule.id : index + 1}${path.length > 2 ? `, ${path.slice(2).map(String).join('.')}` : ''}`;
}

function listRepeatedIds(rules: readonly { id: string }[]): string[] {
  const seen = new Set<string>();
  return rules
    .filter((rule) => seen.size === seen.add(rule.id).size)
    .map((rule) => `rule ${rule.id}: there are two of this id. Rename one.`);
}
