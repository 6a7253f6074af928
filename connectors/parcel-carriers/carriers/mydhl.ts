// DHL Express, by MyDHL API.
import { basicProof, type CarrierEntry } from '../carrier.ts';
import { DHL_EXPRESS_WORDS } from './dhl-express-words.ts';

export const mydhl: CarrierEntry = {
  id: 'dhl',
  docs: 'https://developer.dhl.com/api-reference/dhl-express-mydhl-api',
  format: 'json',
  baseUrl: 'https://express.api.dhl.com',
  keys: ['user', 'password'],
  numbers: /^\d{10}$/u,
  proof: basicProof,
  ask: (number) => ({
    method: 'GET',
    path: `/mydhlapi/shipments/${encodeURIComponent(number)}/tracking`,
    query: { trackingView: 'all-checkpoints', levelOfDetail: 'all' },
  }),
  shape: {
    parcels: ['shipments'],
    number: ['shipmentTrackingNumber'],
    estimate: ['estimatedDeliveryDate'],
    event: {
      list: 'events',
      code: ['typeCode'],
      description: ['description'],
      at: ['date', 'time'],
      zone: 'GMTOffset',
      place: ['serviceArea.description'],
    },
    words: DHL_EXPRESS_WORDS,
    errors: ['status', 'title', 'detail'],
    notFound: /^404$|no shipments? found|not found/iu,
    denied: /^40[13]$|unauthori[sz]ed/iu,
  },
};
