// Chronopost of France, by trackSkybillV2 of its tracking service, which asks for no key.
import { type CarrierEntry, soapCall, xmlText } from '../carrier.ts';

export const chronopost: CarrierEntry = {
  id: 'chronopost',
  docs: 'https://ws.chronopost.fr/tracking-cxf/TrackingServiceWS?wsdl',
  format: 'xml',
  baseUrl: 'https://ws.chronopost.fr',
  keys: [],
  numbers: /^[A-Z0-9]{10,20}$/u,
  ask: (number) =>
    soapCall(
      '/tracking-cxf/TrackingServiceWS',
      '',
      `<trackSkybillV2 xmlns="http://cxf.tracking.soap.chronopost.fr/"><language xmlns="">en_GB</language><skybillNumber xmlns="">${xmlText(number)}</skybillNumber></trackSkybillV2>`,
    ),
  shape: {
    parcels: ['Envelope.Body.trackSkybillV2Response.return.listEventInfoComp'],
    event: {
      list: 'events',
      code: ['code'],
      description: ['eventLabel'],
      at: ['eventDate'],
      place: ['officeLabel', 'zipCode'],
    },
    timeZone: 'Europe/Paris',
    words: {
      info_received: 'DC',
      in_transit: 'DB, DY, SC, TS, SD',
      out_for_delivery: 'TA',
      delivered: 'D',
    },
    errors: [
      'Envelope.Body.trackSkybillV2Response.return.errorCode',
      'Envelope.Body.trackSkybillV2Response.return.errorMessage',
      'Envelope.Body.Fault.faultstring',
    ],
    noError: /^0$/u,
    notFound: /^(?:2|3)$|not found|unknown|inconnu/iu,
  },
};
