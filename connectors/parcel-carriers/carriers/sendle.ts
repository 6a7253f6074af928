// Sendle, by its API: events have a type of a short public list.
// https://developers.sendle.com/reference/tracking-parcels
import { basicProof, type CarrierEntry } from '../carrier.ts';

export const sendle: CarrierEntry = {
  id: 'sendle',
  docs: 'https://developers.sendle.com/reference/tracking-parcels',
  format: 'json',
  baseUrl: 'https://api.sendle.com',
  keys: ['user', 'password'],
  numbers: /^[A-Z0-9]{6,40}$/u,
  proof: basicProof,
  ask: (number) => ({ method: 'GET', path: `/api/tracking/${encodeURIComponent(number)}` }),
  shape: {
    parcels: [''],
    status: 'state',
    statusWords: {
      info_received: 'Booking, Pickup, Drop Off',
      in_transit: 'Transit, In Transit',
      delivered: 'Delivered',
      exception: 'Unable to Deliver, Lost, Damaged, Unable to Book',
      returned: 'Returning, Returned, Return to Sender',
      expired: 'Cancelled, Expired',
    },
    estimate: ['scheduling.estimated_delivery_date_maximum'],
    event: {
      list: 'tracking_events',
      code: ['event_type'],
      description: ['description'],
      at: ['scan_time'],
      place: ['location', 'destination_location', 'origin_location'],
    },
    words: {
      in_transit: 'Pickup, Drop Off, Dropped Off, In Transit, Local Delivery',
      out_for_delivery: 'Out for Delivery',
      available_for_pickup: 'Left with Agent',
      attempt_failed: 'Delivery Attempted, Card Left',
      delivered: 'Delivered',
      exception: 'Damaged, Unable to Deliver, Lost',
      returned: 'Return to Sender, Returning',
      info_received: 'Pickup Attempted',
      expired: 'Expired',
    },
    errors: ['error', 'error_description', 'messages'],
    notFound: /not.found/iu,
    denied: /unauthori[sz]ed|forbidden|payment_required/iu,
  },
};
