// Orders in the shapes that an order desk meets, made in a running Vendure as its customers and its staff make them: by the Shop API and the
// Admin API. Vendure has no returns: what is sent back is a refund there.
import { type Cart, orderAsGuest, orderTwiceAsCustomer, type Variants, type VendureOrder } from './customers.ts';
import { cancelAll, cancelLine, type Parcel, type ParcelState, refundAll, ship } from './staff.ts';
import type { Ask, Vendure } from './start.ts';

export async function seedVendure(vendure: Vendure) {
  const { admin } = vendure;
  const variants = await readVariants(admin);
  await allowBackOrders(admin, variants.get('GADGET') ?? '');
  const order = (name: string, cart: Cart, pay: 'card' | 'pay-later' = 'card') =>
    orderAsGuest(vendure.newShopSession(), variants, name, cart, pay);
  const send = async (ordered: Promise<VendureOrder>, state: ParcelState, ...parcels: readonly Parcel[]) =>
    ship(admin, await ordered, parcels, state);
  return {
    /** Of a guest; nothing of it is packed. */
    paid: await order('guest', { 'WIDGET-S': 2 }),
    /** The payment is authorised and not taken. */
    authorized: await order('later', { 'WIDGET-S': 1 }, 'pay-later'),
    /** A fulfilment with a tracking code exists, and has not left: Pending. */
    labelled: await send(order('label', { 'WIDGET-S': 1 }), 'Pending', ups('1Z999AA10120000011')),
    /** WIDGET-S has left with UPS, WIDGET-L not. */
    partlyShipped: await send(
      order('partly', { 'WIDGET-S': 2, 'WIDGET-L': 1 }),
      'Shipped',
      ups('1Z999AA10123456784', ['WIDGET-S']),
    ),
    /** Two parcels under way with two carriers: one of each line. */
    split: await send(
      order('split', { 'WIDGET-S': 1, 'WIDGET-L': 1 }),
      'Shipped',
      ups('1Z999AA10120000020', ['WIDGET-S']),
      fedex('777000000011', ['WIDGET-L']),
    ),
    delivered: await send(order('delivered', { 'WIDGET-L': 1 }), 'Delivered', fedex('123456789012')),
    /** GADGET has no stock and is ordered all the same. */
    backOrdered: await order('waiting', { GADGET: 1, 'WIDGET-S': 1 }),
    /** The line WIDGET-L is cancelled and its money given back; WIDGET-S is to be sent. */
    cancelledLine: await cancelLine(admin, await order('changed', { 'WIDGET-S': 2, 'WIDGET-L': 1 }), 'WIDGET-L'),
    cancelled: await cancelAll(admin, await order('cancelled', { 'WIDGET-S': 1 })),
    /** Delivered, and all of its money given back. */
    refunded: await refundAll(
      admin,
      await send(order('refunded', { 'WIDGET-S': 1 }), 'Delivered', ups('1Z999AA10120000039')),
    ),
    /** Of one customer with an account, the older first. */
    ofOneCustomer: await orderTwiceAsCustomer(vendure, variants),
  };
}

const ups = (trackingCode: string, skus?: readonly string[]): Parcel => ({ method: 'UPS Ground', trackingCode, skus });
const fedex = (trackingCode: string, skus?: readonly string[]): Parcel => ({
  method: 'FedEx Home Delivery',
  trackingCode,
  skus,
});

export async function readVariants(admin: Ask): Promise<Variants> {
  const { productVariants } = await admin('{ productVariants { items { id sku } } }');
  return new Map(productVariants.items.map(({ id, sku }: { id: string; sku: string }) => [sku, id]));
}

async function allowBackOrders(admin: Ask, variantId: string): Promise<void> {
  await admin('mutation($input: [UpdateProductVariantInput!]!) { updateProductVariants(input: $input) { id } }', {
    input: [{ id: variantId, outOfStockThreshold: -10, useGlobalOutOfStockThreshold: false }],
  });
}
