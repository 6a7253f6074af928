// Rules and routes as fields, one each by its id, so that what two people changed is put together rule by rule; and back into a list in an order
// that keeps what each of them moved. Used by conflict-dialog.tsx. Pure.
import { isSame } from '../../policy/rule-query.ts';
import { diffLists, type Named } from './list-difference.ts';

interface Listed {
  readonly rules: readonly Named[];
}

/** The text with each rule as a field of its own; null where it is no list of rules with ids. */
export function byId(text: string | null): string | null {
  const read = readListed(text);
  if (read === null) return null;
  // A list is one field: a rule is taken whole, never half of it.
  return JSON.stringify({ ...read, rules: Object.fromEntries(read.rules.map((rule) => [rule.id, [rule]])) });
}

/** The list again. Theirs is the order; what I moved or added stands behind what it stands behind with me. */
export function toList(
  merged: string,
  {
    base,
    mine,
    theirs,
  }: { readonly base: string | null; readonly mine: string | null; readonly theirs: string | null },
): string {
  const { rules = {}, ...rest } = JSON.parse(merged) as { rules?: Readonly<Record<string, readonly Named[]>> };
  const kept = new Map(
    Object.values(rules).flatMap(([rule]) => (rule === undefined ? [] : [[rule.id, rule] as const])),
  );
  const [was, ours, others] = [base, mine, theirs].map((text) => readListed(text)?.rules ?? []);
  const order = mergeOrder(was ?? [], ours ?? [], others ?? []).filter((id) => kept.has(id));
  return JSON.stringify({ ...rest, rules: order.map((id) => kept.get(id)) }, null, 2);
}

function mergeOrder(was: readonly Named[], ours: readonly Named[], others: readonly Named[]): readonly string[] {
  const movedBy = (list: readonly Named[]) => new Set(diffLists(was, list, isSame).moved.map(({ item }) => item.id));
  const [mine, theirs] = [movedBy(ours), movedBy(others)];
  const known = new Set(others.map(({ id }) => id));
  const isMine = (id: string) => !known.has(id) || (mine.has(id) && !theirs.has(id));
  const order = others.map(({ id }) => id).filter((id) => !isMine(id));
  for (const [n, { id }] of ours.entries()) {
    if (!isMine(id)) continue;
    const before = ours.slice(0, n).findLast((one) => order.includes(one.id));
    order.splice(before === undefined ? 0 : order.indexOf(before.id) + 1, 0, id);
  }
  return order;
}

function readListed(text: string | null): Listed | null {
  let json: unknown;
  try {
    json = JSON.parse(text ?? '');
  } catch {
    // Half a text is put together by hand.
    return null;
  }
  const rules = typeof json === 'object' && json !== null && 'rules' in json ? json.rules : null;
  const isListed =
    Array.isArray(rules) &&
    rules.every(
      (rule: unknown) => typeof rule === 'object' && rule !== null && 'id' in rule && typeof rule.id === 'string',
    ) &&
    new Set(rules.map(({ id }: Named) => id)).size === rules.length;
  return isListed ? (json as Listed) : null;
}
