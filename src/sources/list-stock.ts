// The desk's one StockSource over all that are connected. What a shop and an ERP both count is taken from the ERP or the warehouse, where goods are
// counted. Called by open-desk-sources.ts.
import { limits } from '../domain/limits.ts';
import type { StockItem } from '../domain/order.ts';
import type { Catalogue, StockSource } from '../ports/order-source.ts';
import type { DeskSource } from './desk-source.ts';
import { holdsOrdersOfOthers } from './merge-orders.ts';
import { type HealthPorts, openHealthNotes } from './note-health.ts';

type Stocked = DeskSource & { readonly stock: StockSource };

interface Kept {
  readonly catalogue: Catalogue;
  readonly readAtMs: number;
  /** The source could not be asked again. */
  readonly isDown: boolean;
}

export interface DeskStock {
  readonly stock: StockSource;
  /** The next question reads this source again. */
  forget(source: string): void;
}

/** The list is the very same until a source's own changes. */
export function openStock(
  sources: readonly Stocked[],
  ports: HealthPorts,
  connectedAt: ReadonlyMap<string, string>,
): DeskStock {
  const { clock } = ports;
  const health = openHealthNotes(ports, connectedAt);
  const kept = new Map<string, Kept>();
  const reading = new Map<string, Promise<Kept | null>>();
  let whole: { readonly parts: readonly Catalogue[]; readonly catalogue: Catalogue } | null = null;
  const inOrder = [...sources].sort(
    (one, other) => Number(holdsOrdersOfOthers(other.kind)) - Number(holdsOrdersOfOthers(one.kind)),
  );

  /** null where it cannot be asked, and nothing young enough is known. */
  function read(source: Stocked): Promise<Kept | null> {
    const nowMs = Date.parse(clock.now());
    const known = kept.get(source.name);
    if (known && nowMs - known.readAtMs <= limits.sources.stockFreshSeconds * 1_000) return Promise.resolve(known);
    const running = reading.get(source.name);
    if (running !== undefined) return running;
    const started = readNow(source, nowMs).finally(() => reading.delete(source.name));
    reading.set(source.name, started);
    return started;
  }

  async function readNow(source: Stocked, nowMs: number): Promise<Kept | null> {
    try {
      const fresh = { catalogue: await source.stock.listStock(), readAtMs: nowMs, isDown: false };
      kept.set(source.name, fresh);
      await health.noteEnd(source.name, null);
      return fresh;
    } catch (error) {
      await health.noteEnd(source.name, error);
      // Whatever it is, it ends nothing but this question.
      const known = kept.get(source.name);
      const isYoung = known && nowMs - known.readAtMs <= limits.sources.answerKeptSeconds * 1_000;
      return isYoung ? { ...known, isDown: true } : null;
    }
  }

  async function listStock(): Promise<Catalogue> {
    const answers = await Promise.all(inOrder.map(read));
    const parts = answers.flatMap((one) => (one === null ? [] : [one.catalogue]));
    const down = inOrder.filter((_, at) => answers[at]?.isDown ?? true).map(({ name }) => name);
    const isSame =
      whole !== null &&
      whole.parts.length === parts.length &&
      parts.every((one, at) => one.items === whole?.parts[at]?.items);
    if (whole === null || !isSame) whole = { parts, catalogue: join(parts, inOrder, clock.now()) };
    return down.length === 0 ? whole.catalogue : { ...whole.catalogue, down };
  }

  return {
    stock: {
      listStock,
      async findStock(sku) {
        const { items, source, asOf } = await listStock();
        const item = items.find((one) => one.sku === sku);
        return item === undefined ? null : { item, source, asOf };
      },
    },
    forget: (source) => void kept.delete(source),
  };
}

/** The first word on a SKU counts for how many there are; the time is that of the oldest part. */
function join(parts: readonly Catalogue[], sources: readonly Stocked[], now: string): Catalogue {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return { ...only, source: sources[0]?.name ?? only.source };
  const items = new Map<string, StockItem>();
  for (const { items: list } of parts)
    for (const item of list) {
      const known = items.get(item.sku);
      items.set(item.sku, known === undefined ? item : fillGaps(known, item));
    }
  const asOf = parts.map((part) => part.asOf).sort()[0] ?? now;
  return { items: [...items.values()], source: sources.map(({ name }) => name).join('+'), asOf };
}

/** ERPs know no shop prices, and shops no day on which goods come. */
const fillGaps = (known: StockItem, other: StockItem): StockItem => ({
  ...known,
  expectedOn: known.expectedOn ?? other.expectedOn,
  price: other.price ?? known.price,
  currency: other.price === null ? known.currency : other.currency,
});
