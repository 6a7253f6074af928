// SEKO Omni-Channel Logistics (OmniParcel), by its shipments API. One list of events for all carriers to which it hands parcels.
import type { CarrierEntry } from '../carrier.ts';

export const seko: CarrierEntry = {
  id: 'seko',
  docs: 'https://github.com/gosweetspot/freight-api (shipments/get: the API of which OmniParcel is one)',
  format: 'json',
  baseUrl: 'https://api.omniparcel.com',
  keys: ['key'],
  numbers: /^[A-Z0-9]{6,40}$/u,
  proof: ({ key }) => ({ access_key: key }),
  ask: (number) => ({ method: 'GET', path: '/api/shipments', query: { shipments: number } }),
  shape: {
    parcels: ['items', 'Results'],
    number: ['ConsignmentNo', 'TrackingNo'],
    status: 'Status',
    event: {
      list: 'Events',
      code: ['OmniCode', 'Code'],
      description: ['Description'],
      at: ['EventDT'],
      place: ['Location'],
    },
    words: {
      info_received: 'CR',
      in_transit: 'COUR',
      out_for_delivery: 'COURU',
      delivered: 'DEL',
    },
    errors: ['Errors.Message', 'Error.Message', 'Message'],
    notFound: /not found|no (?:shipments?|records?)/iu,
    denied: /access.?key|unauthori[sz]ed|authenti/iu,
  },
};
