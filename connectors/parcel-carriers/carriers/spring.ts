// Spring GDS, by TrackShipment of its API: one POST, the command in the body.
import type { CarrierEntry } from '../carrier.ts';

export const spring: CarrierEntry = {
  id: 'spring',
  docs: 'https://www.spring-gds.com/ (API manual, command TrackShipment)',
  format: 'json',
  baseUrl: 'https://mtapi.net',
  keys: ['key'],
  numbers: /^[A-Z0-9]{8,40}$/u,
  ask: (number, { key }) => ({
    method: 'POST',
    path: '/',
    isRepeatable: true,
    body: { json: { Apikey: key, Command: 'TrackShipment', Shipment: { TrackingNumber: number } } },
  }),
  shape: {
    parcels: ['Shipment'],
    number: ['TrackingNumber', 'DisplayId', 'CarrierTrackingNumber'],
    event: {
      list: 'Events',
      code: ['Code'],
      description: ['Description'],
      // Seconds since 1970; the clock beside it has no zone.
      at: ['Timestamp'],
      place: ['City', 'Country'],
    },
    words: {
      info_received: '0',
      in_transit: '20, 21, 40, 93, 101',
      available_for_pickup: '92',
      attempt_failed: '91',
      delivered: '100',
      exception: '31, 41, 111',
      returned: '124, 125',
    },
    errors: ['Error'],
    notFound: /not found|unknown|no shipment/iu,
    denied: /api ?key|authenti/iu,
  },
};
