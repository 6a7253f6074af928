// A policy is a list of rules over evidence (JsonLogic, jsonlogic.com). Every rule that holds speaks; the most careful
// word wins: escalate, then ignore, then draft, then send. Where no rule speaks the mail is escalated.
import { z } from 'zod';
import { OUTCOMES, type Outcome } from '../domain/decision.ts';
import { limits } from '../domain/limits.ts';
import { failed, ok, type Result } from '../domain/result.ts';
import { EVIDENCE_NAMES, isEvidenceName } from './evidence.ts';

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
export interface Policy {
  readonly rules: readonly PolicyRule[];
  /** For the audit log: which policy decided. */
  readonly digest: string;
}

const OPERATORS = new Set([
  'var',
  'and',
  'or',
  '!',
  '!!',
  '==',
  '===',
  '!=',
  '!==',
  '<',
  '<=',
  '>',
  '>=',
  'in',
  'all',
  'some',
  'none',
  'if',
  '+',
  '-',
  '*',
  'min',
  'max',
  'missing',
]);

/** Reads a policy from JSON text. Each fault names the rule and what to do; a policy with any fault is not used. */
export function parsePolicy(text: string, digest: string): Result<Policy, readonly string[]> {
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
    return failed(file.error.issues.map((issue) => `${describePath(json, issue.path)}: ${issue.message}`));
  const faults = [
    ...listRepeatedIds(file.data.rules),
    ...file.data.rules.flatMap((rule) => listLogicFaults(rule.when, `rule ${rule.id}`, 0, false)),
  ];
  if (faults.length > 0) return failed(faults);
  const rules = file.data.rules
    .filter((rule) => rule.isOn)
    .map(({ id, outcome, detail, when }) => ({ id, outcome, detail, when }));
  return ok({ rules, digest });
}

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

/** Inside `all`, `some` and `none` a `var` names the element, so its name is free there. */
function listLogicFaults(logic: unknown, place: string, depth: number, isInsideList: boolean): string[] {
  if (depth > limits.policy.ruleDepthMax)
    return [`${place}: nested more than ${limits.policy.ruleDepthMax} deep. Split the rule.`];
  if (Array.isArray(logic)) return logic.flatMap((part) => listLogicFaults(part, place, depth + 1, isInsideList));
  if (logic === undefined) return [`${place}: has no "when".`];
  if (typeof logic !== 'object' || logic === null) return [];
  const entries = Object.entries(logic);
  const [operator, argument] = entries[0] ?? [];
  if (entries.length !== 1 || operator === undefined)
    return [`${place}: each condition is an object with one operator, such as {"==": [ … ]}.`];
  if (!OPERATORS.has(operator))
    return [`${place}: "${operator}" is no operator here. There are: ${[...OPERATORS].join(' ')}.`];
  if (operator === 'var') {
    const name = Array.isArray(argument) ? argument[0] : argument;
    if (isInsideList || (typeof name === 'string' && isEvidenceName(name))) return [];
    return [`${place}: there is no evidence "${String(name)}". There is: ${EVIDENCE_NAMES.join(', ')}.`];
  }
  if (operator === 'all' || operator === 'some' || operator === 'none') {
    const [list, test] = Array.isArray(argument) ? argument : [];
    return [...listLogicFaults(list, place, depth + 1, isInsideList), ...listLogicFaults(test, place, depth + 1, true)];
  }
  return listLogicFaults(argument, place, depth + 1, isInsideList);
}
