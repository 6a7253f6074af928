// Which line of an order each line of a later document goes back to, over however many documents lie between. Pure; called by read-orders.ts.
import { DOCUMENTS, type DocumentKind, type Step } from './read-steps.ts';

/** Order, reserve invoice, delivery, return request, return, credit note: no way is longer. */
const STEPS_MAX = 6;

const KINDS = new Map<number, DocumentKind>(
  Object.entries(DOCUMENTS).map(([kind, { type }]) => [type, kind as DocumentKind]),
);

export const lineKey = (entry: number, line: number): string => `${entry}/${line}`;

/** By `lineKey` of the order's line. */
export function traceSteps(steps: readonly Step[]): ReadonlyMap<string, readonly Step[]> {
  const known = new Map(steps.map((step) => [`${step.kind}/${lineKey(step.head.DocEntry, step.line.LineNum)}`, step]));
  const traced = new Map<string, Step[]>();
  for (const step of steps) {
    const key = originOf(step, known);
    if (key === null) continue;
    const list = traced.get(key);
    if (list === undefined) traced.set(key, [step]);
    else list.push(step);
  }
  return traced;
}

function originOf(step: Step, known: ReadonlyMap<string, Step>): string | null {
  let at: Step | undefined = step;
  for (let hops = 0; at !== undefined && hops < STEPS_MAX; hops += 1) {
    const { BaseType, BaseEntry, BaseLine } = at.line;
    const kind = KINDS.get(BaseType ?? -1);
    if (kind === undefined || BaseEntry === null || BaseLine === null) return null;
    if (kind === 'order') return lineKey(BaseEntry, BaseLine);
    at = known.get(`${kind}/${lineKey(BaseEntry, BaseLine)}`);
  }
  return null;
}
