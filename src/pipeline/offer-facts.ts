// The facts that a language model may place in a reply, by ids made of their names, and what code writes where it placed them. Only facts
// that the recipient may hear are offered. Called by write-free-part.ts.
import type { Fact, FactKind } from '../domain/fact.ts';
import type { Language } from '../domain/language.ts';
import { limits } from '../domain/limits.ts';
import { failed, ok, type Result } from '../domain/result.ts';
import type { FactForModel } from '../ports/model.ts';
import { formatCount, formatDay, formatMoney } from '../voice/locale.ts';

export interface OfferedFact {
  readonly forModel: FactForModel;
  readonly fact: Fact;
}

/** `word` is told and never placed: how a status is said is the writer's; whether it is so, the ground check's. */
const TOLD: ReadonlySet<FactKind> = new Set(['word', 'day', 'amount', 'quantity', 'title']);
const PLACED: ReadonlySet<FactKind> = new Set([
  'order_number',
  'tracking_number',
  'day',
  'amount',
  'quantity',
  'title',
]);

/** The order's items stand there already. */
const IN_PARCEL = /\.parcel\.\d{1,4}\.item\./;

/** The facts of the orders in their order, then of products, then the desk's; of each name and value one. */
export function offerFacts(facts: readonly Fact[], orderNumbers: readonly string[]): readonly OfferedFact[] {
  const offered = new Map<string, OfferedFact>();
  for (const fact of facts) {
    if ((!TOLD.has(fact.kind) && !PLACED.has(fact.kind)) || IN_PARCEL.test(fact.name)) continue;
    const id = nameForModel(fact.name, orderNumbers);
    const value = TOLD.has(fact.kind) ? String(fact.value).slice(0, limits.model.factCharactersMax) : null;
    const key = fact.kind === 'word' ? `${id} ${value}` : id;
    if (!/^[\w.-]{1,100}$/.test(id) || offered.has(key)) continue;
    offered.set(key, { forModel: { id, kind: fact.kind, value }, fact });
    if (offered.size >= limits.model.factsMax) break;
  }
  return [...offered.values()];
}

/** `order.#W104.parcel.1.state` of the first order is `parcel.1.state`, of the second `order2.parcel.1.state`. */
function nameForModel(name: string, orderNumbers: readonly string[]): string {
  for (const [at, number] of orderNumbers.entries()) {
    const prefix = `order.${number}.`;
    if (name.startsWith(prefix)) return `${at === 0 ? '' : `order${at + 1}.`}${name.slice(prefix.length)}`;
  }
  return name;
}

const PLACE = /\{([\w.-]{1,100})\}/g;

/** The text with each `{id}` as the language writes its value; a fault names an id that was not offered or cannot be placed. */
export function placeFacts(
  text: string,
  offered: readonly OfferedFact[],
  { language, today }: { readonly language: Language; readonly today: string },
): Result<string, string> {
  const byId = new Map(offered.map((one) => [one.forModel.id, one.fact]));
  const unknown = [...text.matchAll(PLACE)].find(([, id = '']) => !PLACED.has(byId.get(id)?.kind ?? 'word'));
  if (unknown) return failed(unknown[1] ?? '');
  return ok(
    text.replace(PLACE, (_, id: string) => {
      const fact = byId.get(id);
      return fact ? writeFact(fact, language, today) : '';
    }),
  );
}

function writeFact({ kind, value }: Fact, language: Language, today: string): string {
  if (kind === 'day') return formatDay(String(value), today, language);
  if (kind === 'quantity') return formatCount(Number(value), language);
  if (kind !== 'amount') return String(value);
  const [amount = '', currency = ''] = String(value).split(' ');
  return currency === '' ? amount : formatMoney(amount, currency, language);
}
