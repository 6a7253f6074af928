// Orders as marketplaces answer them: with a parcel of all lines, and with what else the made-up payloads have. Listed in samples.ts.
import { AmazonOrderAnswer } from '../../../connectors/amazon/schemas.ts';
import { amazonItem, amazonOrder, amazonPackage } from '../../../connectors/amazon/seller-orders-fixture.ts';
import { translateOrder as translateAmazon } from '../../../connectors/amazon/translate.ts';
import { EbayOrder, EbayParcel } from '../../../connectors/ebay/schemas.ts';
import { ebayLine, ebayParcel, sentOrder } from '../../../connectors/ebay/seller-server-fixture.ts';
import { translateOrder as translateEbay } from '../../../connectors/ebay/translate.ts';
import { WalmartOrder, WalmartReturn } from '../../../connectors/walmart/schemas.ts';
import {
  inStatus,
  walmartLine,
  walmartOrder,
  walmartReturn,
  walmartReturnLine,
  walmartTracking,
} from '../../../connectors/walmart/seller-server-fixture.ts';
import { translateOrder as translateWalmart } from '../../../connectors/walmart/translate.ts';
import { makeSample, ofLines, times, unwrap } from './sample.ts';

export const amazon = ofLines((count) => {
  const packageItems = times(count, (index) => ({ orderItemId: `${index + 1}`, quantity: 2 }));
  const orderItems = times(count, (index) => {
    const item = amazonItem({ orderItemId: `${index + 1}` });
    return { ...item, product: { ...(item['product'] as object), sellerSku: `SKU-${index}` } };
  });
  return makeSample(
    { order: amazonOrder({ orderItems, packages: [amazonPackage({ packageItems })] }) },
    {
      read: (text) => AmazonOrderAnswer.parse(JSON.parse(text)),
      translate: ({ order }) => unwrap(translateAmazon(order)),
    },
  );
});

export const ebay = ofLines((count) => {
  const ids = times(count, (index) => `${10_025_089_000_001 + index}`);
  const answers = {
    order: sentOrder({
      lineItems: ids.map((lineItemId, index) =>
        ebayLine({ lineItemId, sku: `SKU-${index}`, lineItemFulfillmentStatus: 'FULFILLED' }),
      ),
    }),
    parcels: [ebayParcel({ lineItems: ids.map((lineItemId) => ({ lineItemId, quantity: 2 })) })],
  };
  return makeSample(answers, {
    read(text) {
      const { order, parcels } = JSON.parse(text) as typeof answers;
      return { order: EbayOrder.parse(order), parcels: parcels.map((one) => EbayParcel.parse(one)) };
    },
    translate: ({ order, parcels }) => unwrap(translateEbay(order, parcels)),
  });
});

export const walmart = ofLines((count) => {
  const shipped = [inStatus('Shipped', '2', walmartTracking())];
  const lines = times(count, (index) =>
    walmartLine(shipped, { lineNumber: `${index + 1}`, item: { productName: 'Mug (blue)', sku: `SKU-${index}` } }),
  );
  const answers = { order: walmartOrder(lines), returns: [walmartReturn([walmartReturnLine(['RETURN_INITIATED'])])] };
  return makeSample(answers, {
    read(text) {
      const { order, returns } = JSON.parse(text) as typeof answers;
      return { order: WalmartOrder.parse(order), returns: returns.map((one) => WalmartReturn.parse(one)) };
    },
    translate: ({ order, returns }) => unwrap(translateWalmart(order, returns)),
  });
});
