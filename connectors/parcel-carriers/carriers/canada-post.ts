// Canada Post, by its Get Tracking Details. It names some hundred events by number; their English descriptions say what they are.
import { basicProof, type CarrierEntry } from '../carrier.ts';

export const canadaPost: CarrierEntry = {
  id: 'canada_post',
  docs: 'https://www.canadapost-postescanada.ca/info/mc/business/productsservices/developers/services/tracking/trackingdetails.jsf',
  format: 'xml',
  baseUrl: 'https://soa-gw.canadapost.ca',
  keys: ['user', 'password'],
  numbers: /^[A-Z0-9]{11,16}$/u,
  proof: basicProof,
  ask: (number) => ({
    method: 'GET',
    path: `/vis/track/pin/${encodeURIComponent(number)}/detail`,
    headers: { accept: 'application/vnd.cpc.track-v2+xml', 'accept-language': 'en-CA' },
  }),
  shape: {
    parcels: ['tracking-detail'],
    number: ['pin', 'dnc'],
    estimate: ['changed-expected-date', 'expected-delivery-date'],
    event: {
      list: 'significant-events.occurrence',
      code: ['event-identifier'],
      description: ['event-description'],
      at: ['event-date', 'event-time'],
      zone: 'event-time-zone',
      place: ['event-site', 'event-province'],
    },
    words: {},
    phrases: [
      [/electronic information submitted/iu, 'info_received'],
      [/notice card (?:left|to be left)|attempted delivery/iu, 'attempt_failed'],
    ],
    errors: ['messages.message.code', 'messages.message.description'],
    notFound: /^004$|no pin history|not found/iu,
    denied: /^E?00?2$|^AA\d+|authenti|authori/iu,
  },
};
