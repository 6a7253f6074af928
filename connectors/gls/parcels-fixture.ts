// Parcels in the shape of GLS's Track And Trace, made up, with a number for each status. For the connector's tests and the bench of translations.

export const NUMBERS = {
  label_only: '10000000011',
  in_transit: '10000000022',
  out_for_delivery: '10000000033',
  delivered: '10000000044',
  available_for_pickup: '10000000055',
  attempt_failed: '10000000066',
  exception: '10000000077',
  returned: '10000000088',
  unknown_word: '10000000099',
  recurring: 'ZX61QJIX',
  not_found: '10000000100',
} as const;

export const event = (code: string, description: string, eventDateTime: string, more: object = {}) => ({
  code,
  city: '',
  postalCode: '',
  country: 'DE',
  description,
  eventDateTime,
  ...more,
});
const DATA = event(
  'INTIAL.PREADVICE',
  'The parcel data was entered into the GLS IT system; the parcel was not yet handed over to GLS.',
  '2026-11-15T15:24:51+0100',
);
export const HANDED = event('INTIAL.NORMAL', 'The parcel was handed over to GLS.', '2026-11-16T18:10:00+0100');
const CENTER = event('INBOUD.NORMAL', 'The parcel has reached the parcel center.', '2026-11-17T02:00:00+0100');
export const OUT = event(
  'OUTDEL.NORMAL',
  'The parcel is expected to be delivered during the day.',
  '2026-11-18T08:00:00+0100',
);

/** Newest first, as GLS lists them. */
export const parcel = (
  requested: string,
  status: string,
  events: readonly { eventDateTime: string }[],
  more: object = {},
) => ({
  requested,
  unitno: requested,
  status,
  statusDateTime: events[0]?.eventDateTime,
  events,
  ...more,
});

export const PARCELS: readonly { requested: string }[] = [
  parcel(NUMBERS.label_only, 'PREADVICE', [DATA]),
  parcel(NUMBERS.in_transit, 'INTRANSIT', [CENTER, HANDED, DATA]),
  parcel(NUMBERS.out_for_delivery, 'INDELIVERY', [OUT, CENTER, HANDED, DATA]),
  parcel(NUMBERS.delivered, 'DELIVERED', [
    event('DELIVD.NORMAL', 'The parcel has been delivered.', '2026-11-18T11:21:00+0100'),
    OUT,
    HANDED,
    DATA,
  ]),
  parcel(NUMBERS.available_for_pickup, 'DELIVEREDPS', [
    event(
      'DELIVD.PARCELSHOP',
      'The parcel has been delivered at the ParcelShop (see ParcelShop information).',
      '2026-11-18T12:00:00+0100',
    ),
    HANDED,
  ]),
  parcel(NUMBERS.attempt_failed, 'NOTDELIVERED', [
    event(
      'NODELV.ABSENT',
      'The parcel could not be delivered as the consignee was absent.',
      '2026-11-18T12:00:00+0100',
    ),
    OUT,
  ]),
  parcel(NUMBERS.exception, 'CANCELED', [
    event('CANCEL.NORMAL', 'The parcel data have been deleted from the GLS IT system.', '2026-11-18T12:00:00+0100'),
    DATA,
  ]),
  parcel(NUMBERS.returned, 'DELIVERED', [
    event('DELIVD.RETURN', 'The parcel has been returned to the consignor.', '2026-11-25T12:00:00+0100'),
    HANDED,
  ]),
  parcel(NUMBERS.unknown_word, 'TELEPORTED', [
    event('TELEPT.NORMAL', 'The parcel is elsewhere.', '2026-11-18T12:00:00+0100'),
    HANDED,
  ]),
  parcel(
    NUMBERS.recurring,
    'DELIVERED',
    [event('DELIVD.NORMAL', 'The parcel has been delivered.', '2025-03-06T12:00:00+0100')],
    { unitno: '20000000011' },
  ),
  parcel(NUMBERS.recurring, 'INTRANSIT', [HANDED], { unitno: '20000000022' }),
];
