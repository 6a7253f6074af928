// Opens a shop in an empty Medusa by its Admin API: a region, a warehouse, a way to ship, and three products.
import type { Ask } from './ask.ts';

export interface MedusaShop {
  readonly publishableKey: string;
  readonly regionId: string;
  readonly warehouseId: string;
  /** Ids of product variants by SKU: WIDGET-S and WIDGET-L are in stock, GADGET is sold out and may be ordered all the same. */
  readonly variants: Readonly<Record<Sku, string>>;
}

export type Sku = 'WIDGET-S' | 'WIDGET-L' | 'GADGET';
const PRICES: Readonly<Record<Sku, number>> = { 'WIDGET-S': 10, 'WIDGET-L': 12.5, GADGET: 99 };
const STOCK: Readonly<Record<Sku, number>> = { 'WIDGET-S': 100, 'WIDGET-L': 50, GADGET: 0 };
const CURRENCY = 'usd';
const COUNTRY = 'us';

export async function openShop(admin: Ask): Promise<MedusaShop> {
  const [channel] = (await admin('GET', '/admin/sales-channels')).sales_channels;
  const { region } = await admin('POST', '/admin/regions', {
    name: 'United States',
    currency_code: CURRENCY,
    countries: [COUNTRY],
    payment_providers: ['pp_system_default'],
  });
  await admin('POST', '/admin/tax-regions', {
    country_code: COUNTRY,
    provider_id: 'tp_system',
    default_tax_rate: { name: 'Sales tax', code: 'sales', rate: 10 },
  });
  const warehouseId = await openWarehouse(admin, channel.id);
  const profileId = await offerShipping(admin, warehouseId);
  const variants = {
    ...(await addProduct(admin, 'Widget', ['WIDGET-S', 'WIDGET-L'], channel.id, profileId)),
    ...(await addProduct(admin, 'Gadget', ['GADGET'], channel.id, profileId)),
  } as MedusaShop['variants'];
  for (const [sku, quantity] of Object.entries(STOCK)) await stock(admin, sku, warehouseId, quantity);
  const { api_key } = await admin('POST', '/admin/api-keys', { title: 'Web shop', type: 'publishable' });
  await admin('POST', `/admin/api-keys/${api_key.id}/sales-channels`, { add: [channel.id] });
  return { publishableKey: api_key.token, regionId: region.id, warehouseId, variants };
}

async function openWarehouse(admin: Ask, channelId: string): Promise<string> {
  const { stock_location } = await admin('POST', '/admin/stock-locations', {
    name: 'Warehouse',
    address: { address_1: '9 Dock Rd', city: 'Houston', country_code: COUNTRY.toUpperCase() },
  });
  const path = `/admin/stock-locations/${stock_location.id}`;
  await admin('POST', `${path}/sales-channels`, { add: [channelId] });
  await admin('POST', `${path}/fulfillment-providers`, { add: ['manual_manual'] });
  await admin('POST', `${path}/fulfillment-sets`, { name: 'Parcels', type: 'shipping' });
  return stock_location.id;
}

/** The shipping profile that products need. */
async function offerShipping(admin: Ask, warehouseId: string): Promise<string> {
  const { stock_location } = await admin('GET', `/admin/stock-locations/${warehouseId}?fields=*fulfillment_sets`);
  const { fulfillment_set } = await admin(
    'POST',
    `/admin/fulfillment-sets/${stock_location.fulfillment_sets[0].id}/service-zones`,
    { name: 'Country', geo_zones: [{ type: 'country', country_code: COUNTRY }] },
  );
  const [profile] = (await admin('GET', '/admin/shipping-profiles')).shipping_profiles;
  const { id } =
    profile ?? (await admin('POST', '/admin/shipping-profiles', { name: 'Default', type: 'default' })).shipping_profile;
  await admin('POST', '/admin/shipping-options', {
    name: 'Standard Shipping',
    service_zone_id: fulfillment_set.service_zones[0].id,
    shipping_profile_id: id,
    provider_id: 'manual_manual',
    price_type: 'flat',
    type: { label: 'Standard', description: 'Three days', code: 'standard' },
    prices: [{ currency_code: CURRENCY, amount: 5 }],
    rules: [
      { attribute: 'enabled_in_store', operator: 'eq', value: 'true' },
      { attribute: 'is_return', operator: 'eq', value: 'false' },
    ],
  });
  return id;
}

async function addProduct(admin: Ask, title: string, skus: readonly Sku[], channelId: string, profileId: string) {
  const { product } = await admin('POST', '/admin/products', {
    title,
    status: 'published',
    shipping_profile_id: profileId,
    sales_channels: [{ id: channelId }],
    options: [{ title: 'Kind', values: skus }],
    variants: skus.map((sku) => ({
      title: sku,
      sku,
      options: { Kind: sku },
      manage_inventory: true,
      allow_backorder: STOCK[sku] === 0,
      prices: [{ currency_code: CURRENCY, amount: PRICES[sku] }],
    })),
  });
  return Object.fromEntries(product.variants.map(({ sku, id }: { sku: Sku; id: string }) => [sku, id]));
}

async function stock(admin: Ask, sku: string, warehouseId: string, quantity: number): Promise<void> {
  const [item] = (await admin('GET', `/admin/inventory-items?sku=${sku}`)).inventory_items;
  await admin('POST', `/admin/inventory-items/${item.id}/location-levels`, {
    location_id: warehouseId,
    stocked_quantity: quantity,
  });
}
