// Where a shopper follows a parcel: the merchant's own page, where there is one, with the number put in by code. Called by compose-notice.ts.
import type { OrderFacts } from '../domain/order-facts.ts';

/** Of the merchant's page, of every parcel of the order. The carriers' are among the facts. */
export const listTrackingLinks = ({ parcels }: OrderFacts, trackingPage: string | null): readonly string[] =>
  trackingPage === null
    ? []
    : parcels.flatMap(({ trackingNumber }) =>
        trackingNumber === null ? [] : [trackingPage.replaceAll('{number}', encodeURIComponent(trackingNumber))],
      );
