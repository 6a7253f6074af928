// Teleship, by its API with OAuth client credentials.
import type { CarrierEntry } from '../carrier.ts';

export const teleship: CarrierEntry = {
  id: 'teleship',
  docs: 'https://developers.teleship.com/',
  format: 'json',
  baseUrl: 'https://api.teleship.com',
  keys: ['user', 'password'],
  numbers: /^[A-Z0-9]{8,40}$/u,
  login: {
    call: ({ user, password }) => ({
      method: 'POST',
      path: '/oauth/token',
      body: { json: { clientId: user, clientSecret: password, grantType: 'client_credentials' } },
    }),
    token: 'accessToken',
    seconds: 'expiresIn',
    isBearer: true,
  },
  ask: (number) => ({ method: 'GET', path: `/api/tracking/${encodeURIComponent(number)}` }),
  shape: {
    parcels: [''],
    number: ['trackingNumber', 'shipmentId'],
    status: 'status',
    estimate: ['estimatedDelivery'],
    event: {
      list: 'events',
      code: ['code'],
      description: ['description'],
      at: ['timestamp'],
      place: ['location'],
    },
    words: {
      info_received: 'created, label_created, booked, pending',
      in_transit: 'collected, in_hub, in_transit, customs_cleared, in_customs, departed, arrived',
      out_for_delivery: 'out_for_delivery',
      available_for_pickup: 'ready_for_pickup, available_for_pickup',
      attempt_failed: 'delivery_attempted, delivery_failed, attempted',
      delivered: 'delivered',
      exception: 'exception, on_hold, delayed, customs_held, lost, damaged',
      returned: 'returned, return_to_sender, returning',
      expired: 'cancelled',
    },
    errors: ['messages.code', 'messages.message'],
    notFound: /^404$|not found/iu,
    denied: /^40[13]$|unauthori[sz]ed/iu,
  },
};
