// SmartKargo, air cargo of airlines for parcels. Its answer is a list of events; codes are those of IATA's cargo messages and its own.
import type { CarrierEntry } from '../carrier.ts';

export const smartkargo: CarrierEntry = {
  id: 'smartkargo',
  docs: 'https://www.smartkargo.com/ (Delivery API, tracking)',
  format: 'json',
  baseUrl: 'https://api.smartkargo.com',
  keys: ['key'],
  numbers: /^[A-Za-z0-9-]{4,40}$/u,
  proof: ({ key }) => ({ code: key }),
  ask: (number) => ({ method: 'GET', path: '/exchange/tracking', query: { packageReference: number } }),
  shape: {
    parcels: [''],
    estimate: ['items.estimatedDeliveryDate'],
    event: {
      list: 'items',
      code: ['eventType'],
      description: ['description'],
      at: ['eventDate'],
      zone: 'location.timezone',
      country: 'location.countryId',
      region: 'location.state',
      place: ['location.city', 'eventLocation'],
    },
    words: {
      info_received: 'BKD, BKC, FOH',
      in_transit: 'RCS, MAN, DEP, ARR, RCF, TRM, RCT, DIS',
      out_for_delivery: 'OFD',
      available_for_pickup: 'NFD, AWD',
      delivered: 'DLV, DDL',
    },
    errors: ['error.code', 'error.message', 'message'],
    notFound: /not.found/iu,
    denied: /unauthori[sz]ed|forbidden/iu,
  },
};
