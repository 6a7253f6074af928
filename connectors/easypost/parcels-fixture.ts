// Trackers in the shape of EasyPost's recordings, made up, with a number for each status. For the connector's tests and the bench of translations.

export const NUMBERS = {
  label_only: '9400100000000000000011',
  in_transit: '9400100000000000000028',
  out_for_delivery: '9400100000000000000035',
  delivered: '9400100000000000000042',
  available_for_pickup: '9400100000000000000059',
  exception: '9400100000000000000073',
  returned: '9400100000000000000080',
  unknown_word: '9400100000000000000097',
  recurring: '9400100000000000000103',
  not_found: '9400100000000000000110',
} as const;

export const detail = (datetime: string, status: string, status_detail: string, more: object = {}) => ({
  object: 'TrackingDetail',
  message: `USPS says ${status_detail}`,
  description: '',
  status,
  status_detail,
  datetime,
  source: 'USPS',
  carrier_code: '',
  tracking_location: { object: 'TrackingLocation', city: 'HOUSTON', state: 'TX', country: null, zip: '77063' },
  ...more,
});
export const LABEL = detail('2026-11-15T10:00:00Z', 'pre_transit', 'label_created', {
  tracking_location: { object: 'TrackingLocation', city: null, state: null, country: null, zip: null },
});
export const MOVING = detail('2026-11-16T10:00:00Z', 'in_transit', 'arrived_at_facility', { carrier_code: 'OF' });
export const OUT = detail('2026-11-18T08:00:00-06:00', 'out_for_delivery', 'out_for_delivery');
export const THERE = detail('2026-11-18T11:21:00-06:00', 'delivered', 'arrived_at_destination');
export const BACK = detail('2026-11-20T11:21:00-06:00', 'return_to_sender', 'return');

/** As EasyPost's recordings have it; oldest event first. */
export const tracker = (
  tracking_code: string,
  tracking_details: readonly { status: string; status_detail: string }[],
  more: object = {},
) => ({
  id: 'trk_52d78046d6a14e8b92af8b8546080a05',
  object: 'Tracker',
  mode: 'production',
  tracking_code,
  status: tracking_details.at(-1)?.status ?? 'unknown',
  status_detail: tracking_details.at(-1)?.status_detail ?? 'unknown',
  created_at: '2026-11-15T21:59:07Z',
  updated_at: '2026-11-18T21:59:07Z',
  signed_by: null,
  weight: null,
  est_delivery_date: null,
  shipment_id: null,
  carrier: 'USPS',
  tracking_details,
  carrier_detail: { object: 'CarrierDetail', service: 'First-Class Package Service', est_delivery_date_local: null },
  fees: [{ object: 'Fee', type: 'TrackerFee', amount: '0.02000', charged: false, refunded: false }],
  ...more,
});

/** Newest first. */
export const TRACKERS = [
  tracker(NUMBERS.label_only, [LABEL]),
  tracker(NUMBERS.in_transit, [LABEL, MOVING]),
  tracker(NUMBERS.out_for_delivery, [LABEL, MOVING, OUT]),
  tracker(NUMBERS.delivered, [LABEL, MOVING, OUT, THERE]),
  tracker(NUMBERS.available_for_pickup, [
    MOVING,
    detail('2026-11-18T11:21:00Z', 'available_for_pickup', 'arrived_at_pickup_location'),
  ]),
  tracker(NUMBERS.exception, [MOVING, detail('2026-11-18T11:21:00Z', 'failure', 'lost')]),
  tracker(NUMBERS.returned, [
    MOVING,
    BACK,
    detail('2026-11-25T11:21:00-06:00', 'return_to_sender', 'arrived_at_destination'),
  ]),
  tracker(NUMBERS.unknown_word, [MOVING, detail('2026-11-18T11:21:00Z', 'teleported', 'beamed_up')]),
  tracker(NUMBERS.recurring, [MOVING]),
  tracker(NUMBERS.recurring, [
    detail('2025-03-04T10:00:00Z', 'in_transit', 'in_transit'),
    detail('2025-03-06T10:00:00Z', 'delivered', 'delivered'),
  ]),
];
