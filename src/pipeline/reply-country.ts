// Which country's legal text a reply carries. Called by the stages draft and groundCheck.
import type { InformedMail } from './progress.ts';

/** Of where the order goes, for who may hear of it; to anybody else it would tell something of the order. */
export function countryOf({ disclosure, orders, tiedOrders }: InformedMail): string | null {
  const [first] = orders;
  if (disclosure !== 'order' || first === undefined) return null;
  return tiedOrders.find(({ order }) => order.number === first.number)?.order.shippingAddress?.country ?? null;
}
