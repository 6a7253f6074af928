// DHL Paket of Germany, by its own tracking (Sendungsverfolgung), which says more than DHL's unified one. XML in which each thing is a `data`.
import { basicProof, type CarrierEntry, xmlText } from '../carrier.ts';

export const dhlParcelDe: CarrierEntry = {
  id: 'dhl',
  docs: 'https://developer.dhl.com/api-reference/dhl-paket-de-sendungsverfolgung-post-paket-deutschland',
  format: 'xml',
  baseUrl: 'https://api-eu.dhl.com',
  keys: ['user', 'password', 'key'],
  numbers: /^[A-Z0-9]{8,40}$/u,
  proof: (keys) => ({ ...basicProof(keys), 'dhl-api-key': keys.key }),
  ask: (number, { user, password }) => ({
    method: 'GET',
    path: '/parcel/de/tracking/v0/shipments',
    headers: { accept: 'application/xml' },
    query: {
      xml: `<?xml version="1.0" encoding="UTF-8" standalone="no"?><data appname="${xmlText(user)}" language-code="de" password="${xmlText(password)}" piece-code="${xmlText(number)}" request="d-get-piece-detail"/>`,
    },
  }),
  shape: {
    parcels: ['data.data'],
    number: ['piece-code', 'searched-piece-code', 'piece-identifier'],
    event: {
      list: 'data.data',
      code: ['standard-event-code', 'ice'],
      description: ['event-text', 'event-status', 'event-short-status'],
      at: ['event-timestamp'],
      place: ['event-location', 'event-country'],
    },
    dates: 'day_first',
    timeZone: 'Europe/Berlin',
    words: {
      info_received: 'VA',
      out_for_delivery: 'ZF',
      delivered: 'ZU',
      attempt_failed: 'ZN',
    },
    errors: ['data.code', 'data.error', 'data.data.piece-status-desc', 'data.data.error-status'],
    noError: /^0$/u,
    notFound: /^100$|keine (?:daten|sendung)|no (?:data|shipment)|nicht gefunden|not found/iu,
    denied: /^5$|login|passwor|berechtig/iu,
  },
};
