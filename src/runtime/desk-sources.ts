// The shops, carriers and ERPs of a running desk as the ports that its pipeline asks: those that are connected, and the folder of files that may
// stand beside them. Called by node.ts.
import type { FileShop } from '../../connectors/file/connector.ts';
import type { DeskPorts } from '../pipeline/desk-ports.ts';
import type { Clock } from '../ports/clock.ts';
import type { OrderSource } from '../ports/order-source.ts';
import type { Records } from '../ports/records.ts';
import { type DeskSources, openDeskSources } from '../sources/open-desk-sources.ts';
import { type NamedSource, openSources } from './open-sources.ts';
import type { Report } from './watched-desk.ts';

export interface ConnectedSources {
  /** For webhooks and reconciling. */
  readonly opened: readonly NamedSource[];
  readonly desk: DeskSources;
}

export interface OpenedDeskSources {
  readonly ports: Pick<DeskPorts, 'orders' | 'ordersNow' | 'stock' | 'findActions' | 'documents'>;
  /** null where nothing but files is there. */
  readonly connected: ConnectedSources | null;
  close(): Promise<void>;
}

const NO_ORDERS: OrderSource = {
  findOrders: () => Promise.resolve({ orders: [], complete: false, why: 'No shop is connected.' }),
  getOrder: () => Promise.reject(new Error('No shop is connected.')),
};

/** Files alone are asked as they are: they lie in memory, and nothing of them needs to be kept. */
export const openFilesAlone = (shop: FileShop | null): OpenedDeskSources => ({
  ports: { orders: shop?.orders ?? NO_ORDERS, stock: shop?.stock ?? null },
  connected: null,
  close: () => Promise.resolve(),
});

/** Asks nothing of the vendors yet. */
export async function openConnectedSources(options: {
  readonly records: Records;
  readonly clock: Clock;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly report: Report;
  readonly shop: FileShop | null;
}): Promise<OpenedDeskSources> {
  const { shop, records, clock } = options;
  const opened = await openSources(options);
  const names = new Set(opened.map(({ name }) => name));
  const missing = records.sourceConnections.list().flatMap(({ name }) => (names.has(name) ? [] : [name]));
  if (opened.length + missing.length === 0) return openFilesAlone(shop);
  const check = () => Promise.resolve([]);
  const files = shop === null ? [] : [{ name: 'file', kind: 'shop' as const, opened: { ...shop, check } }];
  const desk = openDeskSources([...files, ...opened], { records, clock }, missing);
  const { orders, ordersNow, stock, findActions, documents } = desk;
  return {
    ports: {
      ...{ orders, ordersNow, stock, findActions },
      ...(documents === null ? {} : { documents }),
    },
    connected: { opened, desk },
    close: async () => void (await Promise.all(opened.map((source) => source.close()))),
  };
}
