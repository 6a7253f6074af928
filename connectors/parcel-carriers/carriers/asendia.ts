// Asendia, by its Asendia Sync API. It documents no list of event codes: its descriptions say what happened.
import type { CarrierEntry } from '../carrier.ts';

export const asendia: CarrierEntry = {
  id: 'asendia',
  docs: 'https://www.asendia-sync.com/swagger-ui/index.html',
  format: 'json',
  baseUrl: 'https://www.asendia-sync.com',
  keys: ['user', 'password', 'account'],
  numbers: /^[A-Z0-9]{8,40}$/u,
  login: {
    call: ({ user, password }) => ({
      method: 'POST',
      path: '/api/authenticate',
      body: { json: { username: user, password } },
    }),
    token: 'id_token',
    seconds: 1_800,
    isBearer: true,
  },
  ask: (number, { account }) => ({
    method: 'GET',
    path: `/api/customers/${encodeURIComponent(account)}/tracking/${encodeURIComponent(number)}`,
  }),
  shape: {
    parcels: [''],
    number: ['trackingNumber'],
    event: {
      list: 'trackingEvents',
      code: ['code'],
      description: ['carrierEventDescription', 'description'],
      at: ['time'],
      country: 'locationCountry',
      place: ['locationName', 'locationCountry'],
    },
    words: {},
    errors: ['status', 'message', 'title', 'detail'],
    notFound: /not.found|^404$/iu,
    denied: /^40[13]$|unauthorized|forbidden/iu,
  },
};
