// OData filters as a small Service Layer understands them, for tests: comparisons of fields with texts, numbers and fields, `contains`, `and`, `or` and brackets.
// What it does not know it refuses, so that a filter that got out of its quotes is seen.

type Value = string | number;
type Test = (read: (field: string) => unknown) => boolean;

const TOKEN = /\s*('(?:[^']|'')*'|-?\d+(?:\.\d+)?|[A-Za-z_][\w/]*|[(),])/gy;
const COMPARE: Readonly<Record<string, (order: number) => boolean>> = {
  eq: (order) => order === 0,
  ne: (order) => order !== 0,
  gt: (order) => order > 0,
  ge: (order) => order >= 0,
};

/** null for what is no filter. `ignoresCase` as the header says. */
export function readFilter(text: string, ignoresCase: boolean): Test | null {
  const tokens = [...text.matchAll(TOKEN)].map(([, token = '']) => token);
  if (tokens.join('').replaceAll(/\s/g, '') !== text.replaceAll(/\s/g, '')) return null;
  const fold = (value: unknown): unknown => (ignoresCase && typeof value === 'string' ? value.toLowerCase() : value);
  let at = 0;
  const take = (): string => tokens[at++] ?? '';
  const expect = (wanted: string): void => {
    if (take() !== wanted) throw new SyntaxError(`no ${wanted}`);
  };
  const operand = (token: string): ((read: (field: string) => unknown) => Value) => {
    if (token.startsWith("'")) return () => fold(token.slice(1, -1).replaceAll("''", "'")) as string;
    if (/^-?\d/.test(token)) return () => Number(token);
    if (!/^[A-Za-z_]/.test(token)) throw new SyntaxError('no operand');
    return (read) => fold(read(token)) as Value;
  };
  const primary = (): Test => {
    const token = take();
    if (token === '(') {
      const inner = either();
      expect(')');
      return inner;
    }
    if (token === 'contains') {
      expect('(');
      const field = operand(take());
      expect(',');
      const part = operand(take());
      expect(')');
      return (read) => String(field(read) ?? '').includes(String(part(read)));
    }
    const left = operand(token);
    const compare = COMPARE[take()];
    const right = operand(take());
    if (compare === undefined) throw new SyntaxError('no comparison');
    return (read) => {
      const [one, other] = [left(read), right(read)];
      return one != null && typeof one === typeof other && compare(one < other ? -1 : one > other ? 1 : 0);
    };
  };
  const series = (word: string, next: () => Test, join: (tests: readonly Test[]) => Test) => (): Test => {
    const tests = [next()];
    while (tokens[at] === word) {
      at += 1;
      tests.push(next());
    }
    return join(tests);
  };
  const both = series('and', primary, (tests) => (read) => tests.every((one) => one(read)));
  const either: () => Test = series('or', both, (tests) => (read) => tests.some((one) => one(read)));
  try {
    const test = either();
    return at === tokens.length ? test : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
