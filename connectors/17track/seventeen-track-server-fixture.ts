// A 17TRACK on this machine, in the shape of its documentation: numbers that were registered, with what their carriers say.
import {
  openTestAccess,
  startVendorServer,
  type VendorReply,
  type VendorRequest,
} from '../contract/vendor-server-fixture.ts';
import { connector } from './connector.ts';

export const NUMBERS = {
  label_only: '00340434161090000011',
  in_transit: '00340434161090000028',
  out_for_delivery: '00340434161090000035',
  delivered: '00340434161090000042',
  available_for_pickup: '00340434161090000059',
  attempt_failed: '00340434161090000066',
  exception: '00340434161090000073',
  returned: '00340434161090000080',
  unknown_word: '00340434161090000097',
  recurring: '00340434161090000103',
  not_found: '00340434161090000110',
} as const;

export const scan = (time_utc: string | null, stage: string | null, sub_status: string | null, more: object = {}) => ({
  time_iso: time_utc,
  time_utc,
  time_raw: { date: null, time: null, timezone: null },
  description: `The carrier says ${stage}`,
  location: 'Bremen, DE',
  stage,
  sub_status,
  address: { country: 'DE', state: null, city: 'Bremen', street: null, postal_code: null },
  ...more,
});
const LABEL = scan('2026-11-15T09:00:00Z', 'InfoReceived', 'InfoReceived');
export const MOVING = scan('2026-11-16T09:00:00Z', 'PickedUp', 'InTransit_PickedUp');
const OUT = scan('2026-11-18T07:00:00Z', 'OutForDelivery', 'OutForDelivery_Other');

type Scan = ReturnType<typeof scan>;
const DHL = { key: 7041, name: 'DHL Paket', alias: 'DHL Paket', homepage: 'https://www.dhl.de/', country: 'DE' };

/** `scans` oldest first; 17TRACK lists the newest first. */
export const parcel = (number: string, scans: readonly Scan[], info: object = {}, more: object = {}) => ({
  number,
  carrier: 7041,
  param: null,
  tag: null,
  track_info: {
    latest_status: {
      status: scans.at(-1)?.sub_status?.split('_')[0] ?? 'NotFound',
      sub_status: scans.at(-1)?.sub_status ?? 'NotFound_Other',
      sub_status_descr: null,
    },
    latest_event: scans.at(-1) ?? null,
    time_metrics: { estimated_delivery_date: { source: null, from: null, to: null } },
    milestone: [{ key_stage: 'InfoReceived', time_iso: null, time_utc: null }],
    tracking: { providers: [{ provider: DHL, latest_sync_status: 'Success', events: [...scans].reverse() }] },
    ...info,
  },
  ...more,
});

export const PARCELS = [
  parcel(NUMBERS.label_only, [LABEL]),
  parcel(NUMBERS.in_transit, [LABEL, MOVING]),
  parcel(NUMBERS.out_for_delivery, [LABEL, MOVING, OUT]),
  parcel(NUMBERS.delivered, [LABEL, MOVING, OUT, scan('2026-11-18T10:21:00Z', 'Delivered', 'Delivered_Other')]),
  parcel(NUMBERS.available_for_pickup, [
    MOVING,
    scan('2026-11-18T10:21:00Z', 'AvailableForPickup', 'AvailableForPickup_Other'),
  ]),
  parcel(NUMBERS.attempt_failed, [MOVING, OUT, scan('2026-11-18T10:21:00Z', null, 'DeliveryFailure_NoBody')]),
  parcel(NUMBERS.exception, [MOVING, scan('2026-11-18T10:21:00Z', 'Exception', 'Exception_Delayed')]),
  parcel(NUMBERS.returned, [MOVING, scan('2026-11-25T10:21:00Z', 'Returned', 'Exception_Returned')]),
  parcel(NUMBERS.unknown_word, [MOVING, scan('2026-11-18T10:21:00Z', 'Teleported', 'Teleported_Other')]),
  parcel(NUMBERS.recurring, [
    scan('2025-03-04T09:00:00Z', 'PickedUp', 'InTransit_PickedUp'),
    scan('2025-03-06T09:00:00Z', 'Delivered', 'Delivered_Other'),
  ]),
  parcel(
    NUMBERS.recurring,
    [MOVING],
    { tracking: { providers: [{ provider: { key: 100_001, name: 'DHL Express' }, events: [MOVING] }] } },
    { carrier: 100_001 },
  ),
];

/** Each call has its own memory of what was registered. */
export function createSeventeenTrack() {
  const parcels: { readonly number: string }[] = [...PARCELS];
  const registered = new Set(parcels.map(({ number }) => number));
  const rejection = (number: string, code: number) => ({ number, error: { code, message: 'no' } });
  return ({ method, path, headers, body }: VendorRequest): VendorReply => {
    if (headers['17token'] !== 'key-of-the-desk') return { status: 401, json: { code: 0, data: { errors: [] } } };
    if (method !== 'POST') return { status: 404 };
    const asked: { readonly number: string }[] = JSON.parse(body);
    if (asked.length > 40) return { json: { code: -18_010_013, data: { errors: [{ code: -18_010_013 }] } } };
    const accepted: object[] = [];
    const rejected: object[] = [];
    for (const { number } of asked) {
      if (path === '/register') {
        if (number.startsWith('BAD')) rejected.push(rejection(number, -18_019_903));
        else if (registered.has(number)) rejected.push(rejection(number, -18_019_901));
        else {
          registered.add(number);
          accepted.push({ origin: 1, number, carrier: 7041 });
        }
      } else {
        const found = parcels.filter((one) => one.number === number);
        accepted.push(...found);
        if (found.length === 0) rejected.push(rejection(number, registered.has(number) ? -18_019_909 : -18_019_902));
      }
    }
    return { json: { code: 0, data: { accepted, rejected } } };
  };
}

/** Opened as the desk opens it; ends with the test. */
export async function openSeventeenTrack(registerUnknown = false, apiKey = 'key-of-the-desk') {
  const server = await startVendorServer(createSeventeenTrack());
  const opened = connector.open({ registerUnknown }, openTestAccess({ apiKey }), server.url);
  const { tracking: source } = opened;
  if (source === undefined) throw new Error('17track fills the TrackingSource port');
  const sentTo = (path: string) =>
    server.requests.filter((request) => request.path === path).map(({ body }) => JSON.parse(body));
  return { server, opened, source, sentTo };
}

export const ask = (trackingNumber: string, more: object = {}) => ({
  trackingNumber,
  carrier: 'dhl',
  shippedAt: '2026-11-16T12:00:00Z',
  postalCode: '28195',
  ...more,
});
