// Parcels in the shape in which AfterShip lists them, made up, with a number for each status. For the connector's tests and the bench of translations.

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

const checkpoint = (checkpoint_time: string, tag: string, subtag: string, more: object = {}) => ({
  created_at: '2026-11-18T12:00:00Z',
  slug: 'dhl-germany',
  checkpoint_time,
  tag,
  subtag,
  subtag_message: tag,
  message: `The carrier says ${tag}`,
  raw_tag: null,
  location: null,
  city: 'Bremen',
  state: null,
  country_region: 'DEU',
  country_region_name: 'Germany',
  ...more,
});
const LABEL = checkpoint('2026-11-15T10:00:00', 'InfoReceived', 'InfoReceived_001');
export const MOVING = checkpoint('2026-11-16T10:00:00', 'InTransit', 'InTransit_002', { raw_tag: 'ES' });
const OUT = checkpoint('2026-11-18T08:00:00', 'OutForDelivery', 'OutForDelivery_001');

/** Oldest first, as AfterShip lists them. */
export const parcel = (
  tracking_number: string,
  checkpoints: readonly { tag: string; subtag: string }[],
  more: object = {},
) => ({
  id: 'k5lh7dy7vvqeck71p5loe011',
  tracking_number,
  slug: 'dhl-germany',
  tag: checkpoints.at(-1)?.tag ?? 'Pending',
  subtag: checkpoints.at(-1)?.subtag ?? 'Pending_001',
  return_to_sender: false,
  checkpoints,
  ...more,
});

export const PARCELS = [
  parcel(NUMBERS.label_only, [LABEL]),
  parcel(NUMBERS.in_transit, [LABEL, MOVING]),
  parcel(NUMBERS.out_for_delivery, [LABEL, MOVING, OUT]),
  parcel(NUMBERS.delivered, [LABEL, MOVING, OUT, checkpoint('2026-11-18T11:21:00', 'Delivered', 'Delivered_001')]),
  parcel(NUMBERS.available_for_pickup, [
    MOVING,
    checkpoint('2026-11-18T11:21:00', 'AvailableForPickup', 'AvailableForPickup_001'),
  ]),
  parcel(NUMBERS.attempt_failed, [MOVING, OUT, checkpoint('2026-11-18T11:21:00', 'AttemptFail', 'AttemptFail_002')]),
  parcel(NUMBERS.exception, [MOVING, checkpoint('2026-11-18T11:21:00', 'Exception', 'Exception_004')]),
  parcel(NUMBERS.returned, [MOVING, checkpoint('2026-11-25T11:21:00', 'Exception', 'Exception_011')]),
  parcel(NUMBERS.unknown_word, [MOVING, checkpoint('2026-11-18T11:21:00', 'Teleported', 'Teleported_001')]),
  parcel(NUMBERS.recurring, [
    checkpoint('2025-03-04T10:00:00', 'InTransit', 'InTransit_001'),
    checkpoint('2025-03-06T10:00:00', 'Delivered', 'Delivered_001'),
  ]),
  parcel(NUMBERS.recurring, [MOVING], { slug: 'dhl' }),
];
