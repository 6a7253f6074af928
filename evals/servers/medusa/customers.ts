// What the customers of the tests' Medusa do: fill a cart and pay for it, by the Store API.
import { type Ask, askAs, logIn } from './ask.ts';
import type { MedusaShop, Sku } from './shop.ts';

export interface MedusaOrder {
  readonly id: string;
  /** What the customer knows the order by. */
  readonly displayId: number;
  readonly email: string;
  readonly lines: readonly { readonly id: string; readonly sku: Sku; readonly quantity: number }[];
  /** In dollars, with tax and shipping, as it was ordered. */
  readonly total: number;
}

/** Quantities by SKU. */
export type Cart = Readonly<Partial<Record<Sku, number>>>;

export const orderAsGuest = (url: string, shop: MedusaShop, name: string, cart: Cart): Promise<MedusaOrder> =>
  checkOut(askAs(url, keyOf(shop)), shop, `${name}@example.com`, cart);

/** Signs a customer up, who then orders each of the carts. */
export async function orderAsCustomer(url: string, shop: MedusaShop, email: string, carts: readonly Cart[]) {
  const identity = { email, password: 'correct-horse-9' };
  const { token } = await askAs(url, {})('POST', '/auth/customer/emailpass/register', identity);
  await withToken(url, shop, token)('POST', '/store/customers', { email, first_name: 'Anna', last_name: 'Vale' });
  const store = withToken(url, shop, await logIn(url, 'customer', identity));
  const orders: MedusaOrder[] = [];
  for (const cart of carts) orders.push(await checkOut(store, shop, email, cart));
  return orders;
}

async function checkOut(store: Ask, shop: MedusaShop, email: string, wanted: Cart): Promise<MedusaOrder> {
  const { cart } = await store('POST', '/store/carts', {
    region_id: shop.regionId,
    email,
    items: Object.entries(wanted).map(([sku, quantity]) => ({ variant_id: shop.variants[sku as Sku], quantity })),
    shipping_address: {
      first_name: 'Gil',
      last_name: 'Guest',
      address_1: '1 Main St',
      city: 'Austin',
      province: 'TX',
      postal_code: '78701',
      country_code: 'us',
    },
  });
  const { shipping_options } = await store('GET', `/store/shipping-options?cart_id=${cart.id}`);
  await store('POST', `/store/carts/${cart.id}/shipping-methods`, { option_id: shipping_options[0].id });
  const { payment_collection } = await store('POST', '/store/payment-collections', { cart_id: cart.id });
  await store('POST', `/store/payment-collections/${payment_collection.id}/payment-sessions`, {
    provider_id: 'pp_system_default',
  });
  const { order } = await store('POST', `/store/carts/${cart.id}/complete`);
  return {
    id: order.id,
    displayId: order.display_id,
    email: order.email,
    lines: order.items.map((item: { id: string; variant_sku: Sku; quantity: number }) => ({
      id: item.id,
      sku: item.variant_sku,
      quantity: item.quantity,
    })),
    total: order.total,
  };
}

const keyOf = (shop: MedusaShop) => ({ 'x-publishable-api-key': shop.publishableKey });
const withToken = (url: string, shop: MedusaShop, token: string): Ask =>
  askAs(url, { ...keyOf(shop), authorization: `Bearer ${token}` });
