// Australia Post, by its Shipping and Tracking API. Its events have words alone.
import { basicProof, type CarrierEntry } from '../carrier.ts';

export const australiapost: CarrierEntry = {
  id: 'australia_post',
  docs: 'https://developers.auspost.com.au/apis/shipping-and-tracking/reference/track-items',
  format: 'json',
  baseUrl: 'https://digitalapi.auspost.com.au',
  keys: ['user', 'password', 'account'],
  numbers: /^[A-Z0-9]{8,40}$/u,
  proof: (keys) => ({ ...basicProof(keys), 'account-number': keys.account }),
  ask: (number) => ({ method: 'GET', path: '/shipping/v1/track', query: { tracking_ids: number } }),
  shape: {
    parcels: ['tracking_results'],
    number: ['tracking_id', 'trackable_items.article_id'],
    status: 'status',
    event: {
      list: 'trackable_items.events',
      description: ['description'],
      at: ['date'],
      place: ['location'],
    },
    words: {
      info_received: 'Initiated, Created, Manifested, Sealed',
      in_transit: 'In transit',
      available_for_pickup: 'Awaiting collection',
      delivered: 'Delivered',
      exception: 'Possible delay, Article damaged, Held by courier, Cannot be delivered, Unsuccessful pickup',
      expired: 'Cancelled',
    },
    phrases: [
      [/shipping information (?:received|approved)|shipment information received/iu, 'info_received'],
      [/with [a-z ]+ for delivery|onboard (?:for delivery|with driver)/iu, 'out_for_delivery'],
      [/left in a safe place|delivered/iu, 'delivered'],
    ],
    errors: [
      'errors.code',
      'errors.name',
      'errors.message',
      'tracking_results.errors.code',
      'tracking_results.errors.name',
    ],
    notFound: /ESB-10001|invalid tracking|not found|51101/iu,
    denied: /unauthori[sz]ed|API_00[12]|forbidden/iu,
  },
};
