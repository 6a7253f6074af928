// Orders in the shapes that an order desk meets, made in a running Medusa as its customers and its staff make them.
import type { Ask } from './ask.ts';
import { type Cart, type MedusaOrder, orderAsCustomer, orderAsGuest } from './customers.ts';
import { openShop, type Sku } from './shop.ts';
import { cancel, cancelLine, capture, type Parcel, type ParcelState, refund, send, takeBack } from './staff.ts';

export type MedusaSeed = Awaited<ReturnType<typeof seedMedusa>>;

/** `url` is Medusa's address, `admin` asks it as an administrator. */
export async function seedMedusa(url: string, admin: Ask) {
  const shop = await openShop(admin);
  const order = (name: string, cart: Cart) => orderAsGuest(url, shop, name, cart);
  const paid = async (name: string, cart: Cart) => capture(admin, await order(name, cart));
  const sent = async (name: string, cart: Cart, state: ParcelState, ...parcels: readonly Parcel[]) =>
    send(admin, await paid(name, cart), state, parcels);
  const [older, newer] = await orderAsCustomer(url, shop, 'anna.vale@example.com', [
    { 'WIDGET-S': 1 },
    { 'WIDGET-L': 2 },
  ]);
  const refunded = await sent('refunded', { 'WIDGET-S': 1 }, 'delivered', ups('1Z999AA10120000039'));
  return {
    shop,
    orders: {
      /** Of a guest; nothing of it is packed. */
      paid: await paid('guest', { 'WIDGET-S': 2 }),
      /** The payment is authorised and not taken. */
      authorized: await order('later', { 'WIDGET-S': 1 }),
      /** Packed, without a label: nothing has left. */
      packed: await sent('packed', { 'WIDGET-S': 1 }, 'packed', ups('')),
      /** WIDGET-S has left with UPS, WIDGET-L not. */
      partlyShipped: await sent(
        'partly',
        { 'WIDGET-S': 2, 'WIDGET-L': 1 },
        'shipped',
        ups('1Z999AA10123456784', ['WIDGET-S']),
      ),
      /** Two parcels under way with two carriers: one of each line. */
      split: await sent(
        'split',
        { 'WIDGET-S': 1, 'WIDGET-L': 1 },
        'shipped',
        ups('1Z999AA10120000020', ['WIDGET-S']),
        fedex('777000000011', ['WIDGET-L']),
      ),
      delivered: await sent('delivered', { 'WIDGET-L': 1 }, 'delivered', fedex('123456789012')),
      /** GADGET has no stock and is ordered all the same. */
      backOrdered: await paid('waiting', { GADGET: 1, 'WIDGET-S': 1 }),
      /** The line WIDGET-L is taken out again and its money given back; WIDGET-S is to be sent. */
      cancelledLine: await refund(
        admin,
        await cancelLine(admin, await paid('changed', { 'WIDGET-S': 2, 'WIDGET-L': 1 }), 'WIDGET-L'),
        13.75,
      ),
      cancelled: await cancel(admin, await order('cancelled', { 'WIDGET-S': 1 })),
      /** Delivered, and all of its money given back. */
      refunded: await refund(admin, refunded, refunded.total),
      /** Delivered; the customer has announced that all of it comes back. */
      returnRequested: await takeBack(
        admin,
        await sent('sends-back', { 'WIDGET-S': 1 }, 'delivered', ups('1Z999AA10120000048')),
        'requested',
        shop.warehouseId,
      ),
      /** Delivered, sent back and received in the warehouse; the money is not given back yet. */
      returned: await takeBack(
        admin,
        await sent('sent-back', { 'WIDGET-L': 1 }, 'delivered', fedex('777000000022')),
        'received',
        shop.warehouseId,
      ),
      /** Of one customer with an account, the older first. */
      ofOneCustomer: [older, newer] as readonly (MedusaOrder | undefined)[],
    },
  };
}

const ups = (trackingNumber: string, skus?: readonly Sku[]): Parcel => ({
  trackingNumber,
  trackingUrl: `https://www.ups.com/track?tracknum=${trackingNumber}`,
  ...(skus ? { skus } : {}),
});
const fedex = (trackingNumber: string, skus?: readonly Sku[]): Parcel => ({
  trackingNumber,
  trackingUrl: `https://www.fedex.com/fedextrack/?trknbr=${trackingNumber}`,
  ...(skus ? { skus } : {}),
});
