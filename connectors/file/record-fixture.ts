// Our Orders as bench/SPEC.md writes them in orders.jsonl. For the connector's tests and the bench of translations.
import type { Order } from '../../src/domain/order.ts';

/** As bench/SPEC.md writes an order: the source's own words. */
export function toRecord(order: Order): unknown {
  return {
    ...order,
    status: order.orderStatus,
    shipments: order.shipments.map((shipment) => ({
      ...shipment,
      status: shipment.shipmentStatus,
      estimatedDeliveryAt: shipment.estimatedDeliveryOn,
      events: shipment.events.map((event) => ({ ...event, status: event.shipmentStatus })),
    })),
    returns: order.returns.map((item) => ({ ...item, status: item.returnStatus })),
  };
}
