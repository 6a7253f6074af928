import { testOrderSource } from '../contract/order-source-contract.ts';
import { testStockSource } from '../contract/stock-source-contract.ts';
import { seedOrder, seedStock } from './emulator/seed-order.ts';
import { openShop } from './shopify-fixture.ts';

testOrderSource({
  name: 'shopify',
  open: async (orders) => {
    const { source } = await openShop({ prepare: (shop) => orders.forEach((order) => void seedOrder(shop, order)) });
    return source.orders;
  },
  skips: [
    {
      reason:
        "Shopify's own words stand in vendorStatus and vendorCode, an order always has a time of change, and what lies in a parcel counts as fulfilled; orders.test.ts compares the rest",
      claims: ['an order comes out as it went in, and fits the schema'],
    },
  ],
});

testStockSource({
  name: 'shopify',
  open: async (items) => {
    const { source } = await openShop({ prepare: (shop) => items.forEach((item) => void seedStock(shop, item)) });
    return source.stock;
  },
  skips: [
    {
      reason:
        'Shopify says no day on which goods are expected, and has a price for everything; stock.test.ts compares the rest',
      claims: ['a SKU finds its item as it went in, and it fits the schema'],
    },
  ],
});
