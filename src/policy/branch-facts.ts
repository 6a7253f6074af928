// Whether tests of the evidence can all hold together. Called by find-conflicts.ts: `true` is certain, `false` is everything else. Pure.
import { EVIDENCE_FIELDS, type EvidenceField, type EvidenceName } from './evidence-fields.ts';
import type { QueryOperator, QueryTest } from './rule-query.ts';

/** A test that holds, or one that does not. */
export interface Literal {
  readonly test: QueryTest;
  readonly holds: boolean;
}

export const negateLiteral = ({ test, holds }: Literal): Literal => ({ test, holds: !holds });

export function isImpossible(branch: readonly Literal[]): boolean {
  const byField = new Map<EvidenceName, Literal[]>();
  for (const literal of branch) {
    const known = byField.get(literal.test.field);
    if (known === undefined) byField.set(literal.test.field, [literal]);
    else known.push(literal);
  }
  return [...byField].some(([name, literals]) => isImpossibleOf(EVIDENCE_FIELDS[name], literals));
}

function isImpossibleOf(field: EvidenceField, literals: readonly Literal[]): boolean {
  switch (field.kind) {
    case 'flag':
      return [true, false].every(
        (value) => !literals.every(({ test, holds }) => ((test.operator === 'is') === value) === holds),
      );
    case 'number':
      return isNumberImpossible(field, literals);
    case 'choice':
      return [...field.values, ...(field.mayBeNull ? [null] : [])].every((value) => !literals.every(fits(value)));
    case 'text':
      return isTextImpossible(literals);
    case 'list':
      return isListImpossible(literals);
  }
}

const fits =
  (value: string | null) =>
  ({ test, holds }: Literal): boolean =>
    isWordFit(value, test) === holds;

function isWordFit(value: string | null, { operator, value: wanted }: QueryTest): boolean {
  switch (operator) {
    case '==':
      return value === wanted;
    case '!=':
      return value !== wanted;
    case 'null':
      return value === null;
    case 'notNull':
      return value !== null;
    default: {
      const isIn = value !== null && wordsOf(wanted).includes(value);
      return operator === 'notIn' ? !isIn : isIn;
    }
  }
}

const wordsOf = (value: QueryTest['value']): readonly string[] =>
  Array.isArray(value) ? value : typeof value === 'string' ? [value] : [];

/** Of a word that may be any, those that are named and one that is not decide. */
function isTextImpossible(literals: readonly Literal[]): boolean {
  const named = literals.flatMap(({ test }) => wordsOf(test.value));
  const other = `${named.join('')}.`;
  return [...named, other].every((value) => !literals.every(fits(value)));
}

/** The named numbers, those just beside them and between them decide. */
function isNumberImpossible(
  { max, isWhole }: Extract<EvidenceField, { readonly kind: 'number' }>,
  literals: readonly Literal[],
): boolean {
  const named = literals.flatMap(({ test }) => (typeof test.value === 'number' ? [test.value] : []));
  const ends = [...new Set([0, ...(max === null ? [] : [max]), ...named])].sort((a, b) => a - b);
  const tried = ends.flatMap((end, at) => {
    const next = ends[at + 1] ?? end + 2;
    return isWhole ? [end, Math.floor(end) + 1, Math.ceil(next) - 1] : [end, (end + next) / 2];
  });
  const isPossible = (value: number) =>
    value >= 0 && (max === null || value <= max) && (!isWhole || Number.isInteger(value));
  return tried
    .filter(isPossible)
    .every((value) => !literals.every(({ test, holds }) => compare(value, test) === holds));
}

function compare(value: number, { operator, value: given }: QueryTest): boolean {
  const wanted = Number(given);
  switch (operator) {
    case '==':
      return value === wanted;
    case '!=':
      return value !== wanted;
    case '<':
      return value < wanted;
    case '<=':
      return value <= wanted;
    case '>':
      return value > wanted;
    default:
      return value >= wanted;
  }
}

/** Each of a list's tests says one of these of its elements. */
function isListImpossible(literals: readonly Literal[]): boolean {
  const isSaid = (operators: readonly QueryOperator[], wanted: boolean) =>
    literals
      .filter(({ test, holds }) => holds === wanted && operators.includes(test.operator))
      .map(({ test }) => wordsOf(test.value));
  // One of each of these words is there.
  const someOf = [...isSaid(['some', 'has'], true), ...isSaid(['none', 'lacks'], false)];
  const lacked = new Set([...isSaid(['none', 'lacks'], true), ...isSaid(['some', 'has'], false)].flat());
  const onlyOf = [...isSaid(['all'], true), ...isSaid(['notAll'], false)];
  const notOnlyOf = [...isSaid(['all'], false), ...isSaid(['notAll'], true)];
  const saysEmpty = isSaid(['empty'], true).length + isSaid(['filled'], false).length > 0;
  // A list of which all are something has an element: that is how JsonLogic reads it.
  const saysFilled =
    isSaid(['filled'], true).length + isSaid(['empty'], false).length + someOf.length + onlyOf.length > 0;
  if (saysEmpty && saysFilled) return true;
  const mayHave = (word: string) => !lacked.has(word) && onlyOf.every((words) => words.includes(word));
  if (someOf.some((words) => !words.some(mayHave))) return true;
  if (onlyOf.length === 0) return false;
  const left = (onlyOf[0] ?? []).filter(mayHave);
  return left.length === 0 || notOnlyOf.some((words) => left.every((word) => words.includes(word)));
}
