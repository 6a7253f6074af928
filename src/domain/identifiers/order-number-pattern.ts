// Compiles the pattern with which a desk describes its order numbers, and refuses one that hostile mail could slow down.
// Called when a desk file is read; the pattern then goes to findOrderNumbers.
import { failed, ok, type Result } from '../result.ts';

const LENGTH_MAX = 200;
/** `+`, `*` and `{3,}` stand for at most this many: no order number is longer. */
const REPEATS_MAX = 32;
/** How many ways one position may be tried at most, over all counts that can vary. */
const WAYS_MAX = 1_100;

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
    return failed('The order number pattern has too many counts that can vary; write exact ones, such as \\d{7}.');
  const pattern = new RegExp(scan.value.source, 'i');
  return pattern.test('') ? failed('The order number pattern matches an empty text.') : ok(pattern);
}

const QUANTIFIER = /^(?:[*+?]|\{(\d{1,4})(?:(,)(\d{0,4}))?\})\??/;
const NESTED =
  'The order number pattern repeats a group that itself repeats, optional or with alternatives; that can be slowed down by hostile mail.';

/** Walks the pattern once: bounds its repeats, counts its groups and how many ways there are to try. */
function scanPattern(source: string): Result<Scan, string> {
  const scan: Scan = { source: '', groups: 0, ways: 1 };
  /** Of each open group: whether its content can vary in length or choice. */
  const open: boolean[] = [];
  let canVary = false;
  for (let i = 0; i < source.length; ) {
    const atom = takeAtom(source.slice(i));
    scan.source += atom;
    i += atom.length;
    if (atom.startsWith('(')) {
      if (!atom.startsWith('(?') || atom.startsWith('(?<')) scan.groups += 1;
      open.push(canVary);
      canVary = false;
      continue;
    }
    if (atom === '|') canVary = true;
    const isGroup = atom === ')';
    const inner = isGroup && canVary;
    if (isGroup) canVary = (open.pop() ?? false) || canVary;
    const quantifier = QUANTIFIER.exec(source.slice(i));
    if (!quantifier) continue;
    const [least, most] = readCounts(quantifier);
    if (inner && most > 1) return failed(NESTED);
    if (most > 200) return failed('The order number pattern repeats something more than 200 times.');
    scan.source += `{${least},${most}}`;
    scan.ways *= most - least + 1;
    canVary ||= most > least;
    i += quantifier[0].length;
  }
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
