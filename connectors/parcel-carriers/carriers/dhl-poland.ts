// DHL of Poland, by getTrackAndTraceInfo of its DHL24 WebAPI.
import { type CarrierEntry, soapCall, xmlText } from '../carrier.ts';

export const dhlPoland: CarrierEntry = {
  id: 'dhl',
  docs: 'https://dhl24.com.pl/en/webapi2/doc/methods/getTrackAndTraceInfo.html',
  format: 'xml',
  baseUrl: 'https://dhl24.com.pl',
  keys: ['user', 'password'],
  numbers: /^[A-Z0-9]{8,30}$/u,
  ask: (number, { user, password }) =>
    soapCall(
      '/webapi2/provider/service.html?ws=1',
      'https://dhl24.com.pl/webapi2/provider/service.html?ws=1#getTrackAndTraceInfo',
      `<getTrackAndTraceInfo xmlns="https://dhl24.com.pl/webapi2/provider/service.html?ws=1"><authData><username>${xmlText(user)}</username><password>${xmlText(password)}</password></authData><shipmentId>${xmlText(number)}</shipmentId></getTrackAndTraceInfo>`,
    ),
  shape: {
    parcels: [
      'Envelope.Body.getTrackAndTraceInfoResponse.getTrackAndTraceInfoResult',
      'getTrackAndTraceInfoResponse.getTrackAndTraceInfoResult',
    ],
    number: ['shipmentId'],
    receiver: 'receivedBy',
    event: {
      list: 'events.item',
      code: ['status'],
      description: ['description'],
      at: ['timestamp'],
      place: ['terminal'],
    },
    timeZone: 'Europe/Warsaw',
    words: {
      info_received: 'EDWP',
      in_transit: 'DWP, SORT, LP',
      out_for_delivery: 'LK',
      attempt_failed: 'AWI',
      delivered: 'DOR',
      exception: 'BGR, OP',
      returned: 'ZWN',
    },
    errors: ['Envelope.Body.Fault.faultcode', 'Envelope.Body.Fault.faultstring'],
    notFound: /nie (?:znaleziono|odnaleziono|istnieje)|brak (?:danych|przesy)|not found/iu,
    denied: /^100$|autoryzac/iu,
  },
};
