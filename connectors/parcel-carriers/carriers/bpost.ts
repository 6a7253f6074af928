// bpost of Belgium, by the tracking service of its shipping manager.
import { basicProof, type CarrierEntry } from '../carrier.ts';

export const bpost: CarrierEntry = {
  id: 'bpost',
  docs: 'https://bpost.freshdesk.com/support/solutions/articles/4000037653-where-can-i-find-the-bpack-integration-manual-examples-and-xsd-s-',
  format: 'xml',
  baseUrl: 'https://api.parcel.bpost.cloud',
  keys: ['user', 'password'],
  numbers: /^[A-Z0-9]{10,30}$/u,
  proof: (keys) => ({ ...basicProof(keys), 'accept-language': 'en' }),
  ask: (number) => ({
    method: 'GET',
    path: `/services/trackedmail/item/${encodeURIComponent(number)}/trackingInfo`,
    headers: { accept: 'application/xml' },
  }),
  shape: {
    parcels: ['itemTracking', 'trackingInfo'],
    number: ['itemCode'],
    event: { list: 'stateInfo', code: ['stateCode'], description: ['stateDescription'], at: ['time'] },
    timeZone: 'Europe/Brussels',
    words: {},
    phrases: [
      [/announced|confirmation of preparation|being prepared/iu, 'info_received'],
      [
        /on the way to (?:its|the) (?:destination|addressee)|distribution (?:phase|round)|postman/iu,
        'out_for_delivery',
      ],
    ],
    errors: ['businessException.code', 'businessException.message', 'systemException.code', 'systemException.message'],
    notFound: /not.found|unknown (?:item|barcode)|no (?:item|data)/iu,
    denied: /unauthori[sz]ed|forbidden|credential/iu,
  },
};
