// What a shop or an ERP that is no carrier says of a parcel: that it sent it, on `shippedAt`, and not where it is. src/notices tells `shipped` by that day where no
// carrier was asked. Called by their connectors.
import type { Shipment } from './order.ts';

export const SHOPS_WORD = {
  shipmentStatus: 'unknown',
  estimatedDeliveryOn: null,
  deliveredAt: null,
  trackedAt: null,
  trackedBy: null,
  events: [],
} as const satisfies Partial<Shipment>;
