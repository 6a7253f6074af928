// What is on the shelf, and the next day on which open purchase orders bring some, as StockSource wants it. Called by connector.ts.
import { createStockList } from '../../src/calls/stock-list.ts';
import { limits } from '../../src/domain/limits.ts';
import { StockItem } from '../../src/domain/order.ts';
import type { Clock } from '../../src/ports/clock.ts';
import { isConnectorError } from '../../src/ports/connector-error.ts';
import type { StockSource } from '../../src/ports/order-source.ts';
import { cutRead, type S4hanaClient } from './client.ts';
import type { S4hanaConfig } from './config.ts';
import { amongMaterials, type Filters, quote } from './filters.ts';
import { ProductRow, PurchaseItemRow, StockRow } from './rows.ts';

/** Unrestricted use, which neither belongs to an order, a project or a supplier nor lies with a customer. */
const UNRESTRICTED = '01';

export function createStockSource(client: S4hanaClient, config: S4hanaConfig, clock: Clock): StockSource {
  const ofTypes = config.productTypes.map((type) => `ProductType eq ${quote(type)}`).join(' or ');

  /** Of one product, or of all where it is null. */
  async function readItems(sku: string | null) {
    const of = (field: string): { readonly filters?: Filters } =>
      sku === null ? {} : { filters: amongMaterials(field, [sku]) };
    const products = await client.list({
      service: 'products',
      entitySet: 'A_Product',
      filters: sku === null ? [ofTypes] : amongMaterials('Product', [sku]),
      row: ProductRow,
      orderBy: 'Product',
      expand: 'to_Description',
    });
    if (products.isCut) throw cutRead('A_Product');
    const sold = products.rows.filter(({ IsMarkedForDeletion }) => !IsMarkedForDeletion);
    if (sold.length === 0) return { items: [], asOf: products.at === '' ? clock.now() : products.at };
    const [stock, arrivals] = await Promise.all([
      client.list({
        service: 'stock',
        entitySet: 'A_MatlStkInAcctMod',
        ...of('Material'),
        row: StockRow,
        orderBy: 'Material,Plant,StorageLocation,Batch',
      }),
      readArrivals(of('Material'), products.at.slice(0, 10)),
    ]);
    if (stock.isCut) throw cutRead('A_MatlStkInAcctMod');
    const shelf = new Map<string, number>();
    for (const row of stock.rows) {
      const isOurs = row.InventoryStockType === UNRESTRICTED && row.InventorySpecialStockType === null;
      if (!isOurs || (config.plants.length > 0 && !config.plants.includes(row.Plant ?? ''))) continue;
      shelf.set(row.Material, (shelf.get(row.Material) ?? 0) + row.MatlWrhsStkQtyInMatlBaseUnit);
    }
    const items = sold.flatMap(({ Product, to_Description: names }) => {
      const name = names.find(({ Language }) => Language === config.language) ?? names[0];
      const parsed = StockItem.safeParse({
        sku: Product,
        title: (name?.ProductDescription ?? Product).slice(0, limits.vendor.textCharactersMax),
        available: Math.floor(shelf.get(Product) ?? 0),
        expectedOn: arrivals.get(Product) ?? null,
        price: null,
        currency: null,
      });
      return parsed.success ? [parsed.data] : [];
    });
    return { items, asOf: products.at };
  }

  /** The next day, from today on, of what is not wholly delivered yet. Without the right to see purchases nobody knows. */
  async function readArrivals(read: { readonly filters?: Filters }, today: string): Promise<Map<string, string>> {
    const next = new Map<string, string>();
    try {
      const { rows } = await client.list({
        service: 'purchases',
        entitySet: 'A_PurchaseOrderItem',
        filters: read.filters?.map((filter) => `(${filter}) and ${OPEN}`) ?? [OPEN],
        row: PurchaseItemRow,
        orderBy: 'PurchaseOrder,PurchaseOrderItem',
        expand: 'to_ScheduleLine',
      });
      for (const { Material, PurchasingDocumentDeletionCode: deleted, IsReturnsItem, ...row } of rows) {
        if (Material === null || deleted !== null || IsReturnsItem || row.IsCompletelyDelivered) continue;
        for (const { ScheduleLineDeliveryDate: day } of row.to_ScheduleLine)
          if (day !== null && day >= today && day < (next.get(Material) ?? '9999')) next.set(Material, day);
      }
    } catch (error) {
      if (!isConnectorError(error, 'auth', 'not_found')) throw error;
    }
    return next;
  }
  const readAll = createStockList(clock, () => readItems(null));

  return {
    async findStock(sku) {
      if (amongMaterials('Product', [sku]).length === 0) return null;
      const { items, asOf } = await readItems(sku);
      const item = items.find((one) => one.sku === sku);
      return item === undefined ? null : { item, source: client.source, asOf };
    },
    async listStock() {
      const { items, asOf } = await readAll();
      return { items, source: client.source, asOf };
    },
  };
}

const OPEN = 'IsCompletelyDelivered eq false';
