// Orders as shops and a warehouse answer them: with a parcel of all lines, and with what else the made-up payloads have. Listed in samples.ts.

import { BigLine, BigOrder, BigShipment, BigShippingAddress } from '../../../connectors/bigcommerce/schemas.ts';
import { bigAddress, bigLine, bigOrder, bigShipment } from '../../../connectors/bigcommerce/store-orders-fixture.ts';
import { translateOrder as translateBig } from '../../../connectors/bigcommerce/translate.ts';
import {
  medusaFulfillment,
  medusaItem,
  medusaOrder,
  medusaPayment,
  medusaReturn,
} from '../../../connectors/medusa/medusa-shop-fixture.ts';
import { MedusaOrder, MedusaReturn } from '../../../connectors/medusa/schemas.ts';
import { translateOrder as translateMedusa } from '../../../connectors/medusa/translate.ts';
import { shipItem, shipLabel, shipOrder } from '../../../connectors/shipstation/account-orders-fixture.ts';
import { ShipLabel, ShipOrder } from '../../../connectors/shipstation/schemas.ts';
import { translateOrder as translateShip } from '../../../connectors/shipstation/translate.ts';
import { OrderNode } from '../../../connectors/shopify/answers.ts';
import { line, page, parcel, raw } from '../../../connectors/shopify/order-node-fixture.ts';
import { translateOrder as translateShopify } from '../../../connectors/shopify/translate.ts';
import { Settings, VendureOrder } from '../../../connectors/vendure/schemas.ts';
import { translateOrder as translateVendure } from '../../../connectors/vendure/translate.ts';
import {
  vendureFulfillment,
  vendureLine,
  vendureOrder,
  vendurePayment,
  vendureRefund,
} from '../../../connectors/vendure/vendure-shop-fixture.ts';
import { WooOrder, WooRefund } from '../../../connectors/woocommerce/schemas.ts';
import { translateOrder as translateWoo } from '../../../connectors/woocommerce/translate.ts';
import { trackingMeta, wooLine, wooOrder, wooRefund } from '../../../connectors/woocommerce/woo-shop-fixture.ts';
import { makeSample, ofLines, times, unwrap } from './sample.ts';

const sku = (index: number): string => `SKU-${index}`;

export const bigcommerce = ofLines((count) => {
  const items = times(count, (index) => ({ order_product_id: index + 1, product_id: 77, quantity: 1 }));
  const answers = {
    order: bigOrder({ status_id: 3, items_total: 2 * count, items_shipped: count }),
    lines: times(count, (index) => bigLine({ id: index + 1, sku: sku(index), quantity_shipped: 1 })),
    addresses: [{ id: 132, order_id: 218, ...bigAddress(), items_total: 2 * count }],
    shipments: [bigShipment({ items })],
  };
  return makeSample(answers, {
    read(text) {
      const { order, lines, addresses, shipments } = JSON.parse(text) as typeof answers;
      return {
        order: BigOrder.parse(order),
        lines: lines.map((one) => BigLine.parse(one)),
        addresses: addresses.map((one) => BigShippingAddress.parse(one)),
        shipments: shipments.map((one) => BigShipment.parse(one)),
        refunds: [],
      };
    },
    translate: (reading) => unwrap(translateBig(reading)),
  });
});

export const medusa = ofLines((count) => {
  const items = times(count, (index) =>
    medusaItem({ id: `ordli_${index}`, variant_sku: sku(index), detail: { shipped_quantity: 2 } }),
  );
  const packed = items.map(({ id }) => ({ line_item_id: id, quantity: 2 }));
  const refunds = [{ id: 'ref_1', amount: 29.9, created_at: '2026-11-16T09:00:00Z' }];
  const answers = {
    order: medusaOrder({
      items,
      fulfillments: [medusaFulfillment({ items: packed })],
      payment_collections: [{ payments: [medusaPayment({ refunds })] }],
    }),
    returns: [medusaReturn({ items: [{ item_id: 'ordli_0', quantity: 1 }] })],
  };
  return makeSample(answers, {
    read(text) {
      const { order, returns } = JSON.parse(text) as typeof answers;
      return { order: MedusaOrder.parse(order), returns: returns.map((one) => MedusaReturn.parse(one)) };
    },
    translate: ({ order, returns }) => unwrap(translateMedusa(order, returns)),
  });
});

export const shipstation = ofLines((count) => {
  const items = times(count, (index) => shipItem({ orderItemId: index + 1, sku: sku(index) }));
  const shipmentItems = items.map(({ orderItemId, name, quantity }, index) => ({
    orderItemId,
    sku: sku(index),
    name,
    quantity,
  }));
  const answers = { order: shipOrder({ orderStatus: 'shipped', items }), labels: [shipLabel({ shipmentItems })] };
  return makeSample(answers, {
    read(text) {
      const { order, labels } = JSON.parse(text) as typeof answers;
      return {
        order: ShipOrder.parse(order),
        labels: labels.map((one) => ShipLabel.parse(one)),
        fulfillments: [],
        currency: 'USD',
      };
    },
    translate: (reading) => unwrap(translateShip(reading)),
  });
});

export const shopify = ofLines((count) => {
  const idOf = (index: number): string => `gid://shopify/LineItem/${index + 1}`;
  const lines = times(count, (index) => line({ id: idOf(index), sku: sku(index), unfulfilledQuantity: 0 }));
  const parts = times(count, (index) => ({ quantity: 2, lineItem: { id: idOf(index) } }));
  const fulfillments = [parcel({ fulfillmentLineItems: page(...parts) })];
  return makeSample(raw({ lineItems: page(...lines), fulfillments }), {
    read: (text) => OrderNode.parse(JSON.parse(text)),
    translate: (node) => translateShopify(node, [], 'UTC'),
  });
});

export const vendure = ofLines((count) => {
  const lines = times(count, (index) => {
    const one = vendureLine({ id: `${index + 1}` });
    return { ...one, productVariant: { ...(one['productVariant'] as object), sku: sku(index) } };
  });
  const packed = times(count, (index) => ({ orderLineId: `${index + 1}`, quantity: 2 }));
  const answer = {
    globalSettings: {
      trackInventory: true,
      outOfStockThreshold: 0,
      serverConfig: { moneyStrategyPrecision: 2 },
    },
    order: vendureOrder({
      state: 'Shipped',
      lines,
      fulfillments: [vendureFulfillment({ lines: packed })],
      payments: [vendurePayment({ refunds: [vendureRefund()] })],
    }),
  };
  return makeSample(answer, {
    read(text) {
      const { globalSettings, order } = JSON.parse(text) as typeof answer;
      return { settings: Settings.parse(globalSettings), order: VendureOrder.parse(order) };
    },
    translate: ({ settings, order }) => unwrap(translateVendure(order, settings, {})),
  });
});

const WOO_WORDS = { customStatuses: {}, purchaseOrderMeta: [], backorderMeta: [] };

export const woocommerce = ofLines((count) => {
  const answers = {
    order: wooOrder({
      status: 'completed',
      line_items: times(count, (index) => wooLine({ id: index + 1, sku: sku(index) })),
      meta_data: [trackingMeta('1Z999AA10123456784')],
      refunds: [{ id: 950, total: '-29.90' }],
    }),
    refunds: [wooRefund()],
  };
  return makeSample(answers, {
    read(text) {
      const { order, refunds } = JSON.parse(text) as typeof answers;
      return {
        order: WooOrder.parse(order),
        refunds: refunds.map((one) => WooRefund.parse(one)),
        trackings: null,
        fulfillments: null,
      };
    },
    translate: (reading) => unwrap(translateWoo(reading, WOO_WORDS)),
  });
});
