// Hermes of Germany, by the Shipment Info API of its shipping interface. Of its some hundred codes the descriptions, asked for in English, say enough.
import type { CarrierEntry } from '../carrier.ts';

export const hermes: CarrierEntry = {
  id: 'hermes',
  docs: 'https://de-api-int.hermesworld.com/services/hsi (Shipment Info API, 2025-12-08)',
  format: 'json',
  baseUrl: 'https://de-api.hermesworld.com/services/hsi',
  keys: ['user', 'password', 'key', 'account'],
  numbers: /^[A-Z0-9]{14,20}$/u,
  login: {
    baseUrl: 'https://authme.myhermes.de',
    call: ({ user, password, key, account }) => ({
      method: 'POST',
      path: '/authorization-facade/oauth2/access_token',
      body: { form: { grant_type: 'password', username: user, password, client_id: account, client_secret: key } },
    }),
    token: 'access_token',
    seconds: 'expires_in',
    isBearer: true,
  },
  ask: (number) => ({
    method: 'GET',
    path: '/shipmentinfo',
    query: { shipmentID: number },
    headers: { 'accept-language': 'EN' },
  }),
  shape: {
    parcels: ['shipmentinfo'],
    number: ['shipmentID', 'internationalShipmentID'],
    estimate: ['deliveryForecast.date'],
    event: {
      list: 'status',
      code: ['code'],
      description: ['description'],
      at: ['timestamp'],
      place: ['scanningUnit.name', 'scanningUnit.city'],
    },
    timeZone: 'Europe/Berlin',
    words: {},
    phrases: [
      [/prepar(?:ed|ation) for return|return to the client|rückversand|returned to the client/iu, 'returned'],
      [
        /recipient was not present|address was unable to be found|was not accepted when|route cancellation|lack of cash/iu,
        'attempt_failed',
      ],
      [/gone out on a delivery route|zustelltour gegangen/iu, 'out_for_delivery'],
      [/notified to hermes electronically/iu, 'info_received'],
      [
        /possible damage|potential damage|misdirected|whereabouts of the shipment are unclear|has not yet arrived/iu,
        'exception',
      ],
      [/left the client.?s warehouse|has been sorted|handed in at|has left|is back/iu, 'in_transit'],
    ],
    errors: [
      'listOfResultCodes.code',
      'listOfResultCodes.message',
      'shipmentinfo.result.code',
      'shipmentinfo.result.message',
    ],
    noError: /^(?:ok|e000|0)$/iu,
    notFound: /^e001$|no information/iu,
    denied: /^e90\d$|token|authori[sz]ed/iu,
  },
};
