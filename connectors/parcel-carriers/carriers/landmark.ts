// Landmark Global, by its Track API. Until the first scan in a facility (200) there is a label and a warehouse, and no carrier.
import { type CarrierEntry, xmlText } from '../carrier.ts';

export const landmark: CarrierEntry = {
  id: 'landmark',
  docs: 'https://mercury.landmarkglobal.com/clients/docs/track-api-request (Track API Request)',
  format: 'xml',
  baseUrl: 'https://api.landmarkglobal.com',
  keys: ['user', 'password', 'account'],
  numbers: /^[A-Z0-9]{8,40}$/u,
  ask: (number, { user, password, account }) => ({
    method: 'POST',
    path: '/v2/Track.php',
    isRepeatable: true,
    headers: { accept: 'application/xml' },
    body: {
      contentType: 'text/xml; charset=utf-8',
      text: `<?xml version="1.0"?><TrackRequest><Login><Username>${xmlText(user)}</Username><Password>${xmlText(password)}</Password></Login><Test>false</Test><ClientID>${xmlText(account)}</ClientID><TrackingNumber>${xmlText(number)}</TrackingNumber><RetrievalType>Historical</RetrievalType></TrackRequest>`,
    },
  }),
  shape: {
    parcels: ['TrackResponse.Result.Packages.Package'],
    number: ['TrackingNumber', 'LandmarkTrackingNumber', 'PackageReference'],
    estimate: ['ExpectedDelivery', 'Events.ExpectedDelivery'],
    event: {
      list: 'Events.Event',
      code: ['EventCode'],
      description: ['Status'],
      at: ['DateTime'],
      place: ['Location'],
    },
    dates: 'month_first',
    words: {
      info_received: '50, 60, 75, 80, 100',
      in_transit: '125, 150, 155, 200, 225, 250, 275, 450',
      out_for_delivery: '300',
      attempt_failed: '400, 900',
      available_for_pickup: '410',
      delivered: '500, 510',
      returned: '550, 570',
      exception: '90, 135, 800',
    },
    errors: ['TrackResponse.Errors.Error.ErrorCode', 'TrackResponse.Errors.Error.ErrorMessage'],
    notFound: /not found|no (?:records?|packages?|results?)|invalid tracking|unknown tracking/iu,
    denied: /login|username|password|authenti/iu,
  },
};
