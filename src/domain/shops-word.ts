// What a shop that is no carrier says of a parcel: that it sent it, and not where it is. Called by the connectors of shops.
import type { Shipment } from './order.ts';

export const SHOPS_WORD = {
  shipmentStatus: 'unknown',
  estimatedDeliveryOn: null,
  deliveredAt: null,
  trackedAt: null,
  trackedBy: null,
  events: [],
} as const satisfies Partial<Shipment>;
