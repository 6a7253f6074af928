// PARCEL.ONE, which hands parcels to other carriers, by its REST API.
import { basicProof, type CarrierEntry } from '../carrier.ts';

export const parcelone: CarrierEntry = {
  id: 'parcelone',
  docs: 'https://productapi.awiwe.solutions/version4/shippingapi/v1/',
  format: 'json',
  baseUrl: 'https://productapi.awiwe.solutions',
  keys: ['user', 'password'],
  numbers: /^[A-Z0-9]{8,40}$/u,
  proof: basicProof,
  ask: (number) => ({
    method: 'GET',
    path: `/version4/trackingapi/v1/tracklmc/${encodeURIComponent(number)}`,
  }),
  shape: {
    parcels: ['results'],
    status: 'StatusCode',
    event: {
      list: 'Events',
      code: ['StatusCode'],
      description: ['Description', 'Status'],
      at: ['DateTime', 'TrackingDateTime'],
      place: ['Location'],
    },
    words: {
      info_received: 'REGISTERED, CREATED, ANNOUNCED, DATA_RECEIVED',
      in_transit: 'PICKED_UP, IN_TRANSIT, ARRIVED, DEPARTED, PROCESSED, HANDED_OVER',
      out_for_delivery: 'OUT_FOR_DELIVERY',
      available_for_pickup: 'READY_FOR_PICKUP, AVAILABLE_FOR_PICKUP',
      attempt_failed: 'DELIVERY_FAILED, DELIVERY_ATTEMPT, NOT_DELIVERED',
      delivered: 'DELIVERED',
      exception: 'EXCEPTION, DAMAGED, LOST, ON_HOLD, DELAYED',
      returned: 'RETURNED, RETURN_TO_SENDER',
    },
    errors: ['errors.ErrorNo', 'errors.Message', 'message'],
    notFound: /not found|unknown|nicht gefunden/iu,
    denied: /unauthori[sz]ed|login|credential/iu,
  },
};
