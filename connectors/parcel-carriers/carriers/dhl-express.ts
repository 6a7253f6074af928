// DHL Express, by its older XML services; newer accounts have MyDHL API.
import { type CarrierEntry, xmlText } from '../carrier.ts';
import { DHL_EXPRESS_WORDS } from './dhl-express-words.ts';

export const dhlExpress: CarrierEntry = {
  id: 'dhl',
  docs: 'https://xmlportal.dhl.com/',
  format: 'xml',
  baseUrl: 'https://xmlpi-ea.dhl.com',
  keys: ['user', 'password'],
  numbers: /^\d{10}$/u,
  ask: (number, { user, password }) => ({
    method: 'POST',
    path: '/XMLShippingServlet',
    isRepeatable: true,
    headers: { accept: 'text/xml' },
    body: {
      contentType: 'text/xml; charset=utf-8',
      text: `<req:KnownTrackingRequest xmlns:req="http://www.dhl.com" schemaVersion="1.0"><Request><ServiceHeader><MessageReference>waybill-tracking-of-one-parcel</MessageReference><SiteID>${xmlText(user)}</SiteID><Password>${xmlText(password)}</Password></ServiceHeader></Request><LanguageCode>en</LanguageCode><AWBNumber>${xmlText(number)}</AWBNumber><LevelOfDetails>ALL_CHECK_POINTS</LevelOfDetails></req:KnownTrackingRequest>`,
    },
  }),
  shape: {
    parcels: ['TrackingResponse.AWBInfo'],
    number: ['AWBNumber'],
    estimate: ['ShipmentInfo.EstDlvyDate'],
    event: {
      list: 'ShipmentInfo.ShipmentEvent',
      code: ['ServiceEvent.EventCode'],
      description: ['ServiceEvent.Description'],
      at: ['Date', 'Time'],
      place: ['ServiceArea.Description'],
    },
    words: DHL_EXPRESS_WORDS,
    errors: [
      'TrackingResponse.Response.Status.Condition.ConditionCode',
      'TrackingResponse.Response.Status.Condition.ConditionData',
      'TrackingResponse.AWBInfo.Status.Condition.ConditionCode',
      'TrackingResponse.AWBInfo.Status.Condition.ConditionData',
    ],
    notFound: /^103$|no shipments? found/iu,
    denied: /^100$|authenti|password|site ?id/iu,
  },
};
