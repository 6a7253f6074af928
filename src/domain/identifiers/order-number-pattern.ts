// Compiles the pattern with which a desk describes its order numbers, and refuses one that hostile mail could slow down.
// Called when a desk file is read; the pattern then goes to findOrderNumbers.
import { failed, ok, type Result } from '../result.ts';

const LENGTH_MAX = 200;
/** `+`, `*` and `{3,}` stand for at most this many: no order number is longer. */
const REPEATS_MAX = 32;
/** How many ways one position may be tried at most, over all counts and alternatives that can vary. */
const WAYS_MAX = 1_100;
const REPEATS_WRITTEN_MAX = 200;
/** What fits is no longer: each place of a long mail is tried as far as this. */
const LONGEST_MAX = 1_000;

interface Scan {
  source: string;
  groups: number;
  ways: number;
}

/** The compiled pattern (case does not matter), or a sentence that says what is wrong with it. It must have exactly one capture
 * group for what counts. Unbounded repeats are bounded at 32. */
export function compileOrderNumberPattern(source: string): Result<RegExp, string> {
  if (source.length > LENGTH_MAX) return failed(`The order number pattern is longer than ${LENGTH_MAX} characters.`);
  if (/\(\?<?[=!]/.test(source))
    return failed('The order number pattern may not look ahead or behind: (?= (?! (?<= (?<! are refused.');
  if (/\\[1-9]|\\k</.test(source))
    return failed('The order number pattern may not refer back to a group (\\1 or \\k<name>).');
  try {
    new RegExp(source);
  } catch (cause) {
    return failed(
      `The order number pattern is no regular expression: ${cause instanceof Error ? cause.message : String(cause)}.`,
    );
  }
  const scan = scanPattern(source);
  if (!scan.ok) return scan;
  if (scan.value.groups !== 1)
    return failed(
      `The order number pattern needs exactly one capture group, such as #?(W\\d{7}); it has ${scan.value.groups}.`,
    );
  if (scan.value.ways > WAYS_MAX)
    return failed(
      'The order number pattern has too many counts or alternatives that can vary; write exact counts, such as \\d{7}.',
    );
  const pattern = new RegExp(scan.value.source, 'i');
  return pattern.test('') ? failed('The order number pattern matches an empty text.') : ok(pattern);
}

// However many digits a count has: one that is not seen here is not bounded.
const QUANTIFIER = /^(?:[*+?]|\{(\d{1,200})(?:(,)(\d{0,200}))?\})\??/;
const NESTED =
  'The order number pattern repeats a group that itself repeats, optional or with alternatives; that can be slowed down by hostile mail.';

interface Group {
  /** Whether its content can vary in length or choice. */
  readonly canVary: boolean;
  readonly alternatives: number;
  /** How many characters it takes at most; of alternatives all together. */
  readonly longest: number;
}
const EMPTY: Group = { canVary: false, alternatives: 1, longest: 0 };

/** Walks the pattern once: bounds its repeats, counts its groups and how many ways there are to try. */
function scanPattern(source: string): Result<Scan, string> {
  const scan: Scan = { source: '', groups: 0, ways: 1 };
  /** Around the one that is open now. */
  const open: Group[] = [];
  let group = EMPTY;
  for (let i = 0; i < source.length; ) {
    const atom = takeAtom(source.slice(i));
    scan.source += atom;
    i += atom.length;
    if (atom.startsWith('(')) {
      // Such as (?i:...), which captures nothing.
      if (atom === '(' && source[i] === '?')
        return failed('The order number pattern may open a group by (, (?: and (?<name> alone.');
      if (!atom.startsWith('(?') || atom.startsWith('(?<')) scan.groups += 1;
      open.push(group);
      group = EMPTY;
      continue;
    }
    if (atom === '|') group = { ...group, canVary: true, alternatives: group.alternatives + 1 };
    const inner = atom === ')' ? group : { ...EMPTY, longest: 1 };
    if (atom === ')') {
      scan.ways *= inner.alternatives;
      group = open.pop() ?? EMPTY;
    }
    const quantifier = QUANTIFIER.exec(source.slice(i));
    const [least, most] = quantifier ? readCounts(quantifier) : [1, 1];
    if (inner.canVary && most > 1) return failed(NESTED);
    group = {
      canVary: group.canVary || inner.canVary || most > least,
      alternatives: group.alternatives,
      longest: group.longest + inner.longest * most,
    };
    if (most > REPEATS_WRITTEN_MAX || group.longest > LONGEST_MAX)
      return failed(
        'The order number pattern repeats something so often that it could be longer than any order number.',
      );
    if (!quantifier) continue;
    scan.source += `{${least},${most}}`;
    scan.ways *= most - least + 1;
    i += quantifier[0].length;
  }
  scan.ways *= group.alternatives;
  return ok(scan);
}

function takeAtom(rest: string): string {
  return (
    /^(?:\\(?:u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|.)|\[(?:\\.|[^\]\\]){0,200}\]|\(\?:|\(\?<[A-Za-z]\w{0,40}>|.|\n)/s.exec(
      rest,
    )?.[0] ?? rest
  );
}

function readCounts([text, min, comma, max]: RegExpExecArray): readonly [number, number] {
  if (min === undefined) return text.startsWith('?') ? [0, 1] : [text.startsWith('+') ? 1 : 0, REPEATS_MAX];
  const least = Number(min);
  if (comma === undefined) return [least, least];
  return [least, max ? Number(max) : Math.max(REPEATS_MAX, least)];
}
