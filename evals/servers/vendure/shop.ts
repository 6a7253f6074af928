// What the Vendure of the tests sells, ships and takes as payment: the data that its database is populated with, once.

export const SHOP = {
  defaultLanguage: 'en',
  defaultZone: 'Americas',
  taxRates: [{ name: 'Standard', percentage: 10 }],
  shippingMethods: [{ name: 'Standard Shipping', price: 500 }],
  paymentMethods: [
    {
      name: 'Card',
      handler: { code: 'dummy-payment-handler', arguments: [{ name: 'automaticSettle', value: 'true' }] },
    },
    // Authorised only: the shop takes the money later.
    {
      name: 'Pay later',
      handler: { code: 'dummy-payment-handler', arguments: [{ name: 'automaticSettle', value: 'false' }] },
    },
  ],
  countries: [{ name: 'United States', code: 'US', zone: 'Americas' }],
  collections: [],
} as const;

/** WIDGET-S and WIDGET-L are in stock, GADGET is sold out. Prices are net, in dollars. */
export const PRODUCTS_CSV = `name,slug,description,assets,facets,optionGroups,optionValues,sku,price,taxCategory,stockOnHand,trackInventory,variantAssets,variantFacets
Widget,widget,A widget,,,size,S,WIDGET-S,10.00,standard,100,true,,
,,,,,,L,WIDGET-L,12.50,standard,50,true,,
Gadget,gadget,A gadget,,,,,GADGET,99.00,standard,0,true,,
`;
