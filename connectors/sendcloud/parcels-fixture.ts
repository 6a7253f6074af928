// Parcels in the shape of Sendcloud's tracking, made up, with a number for each status. For the connector's tests and the bench of translations.

export const NUMBERS = {
  label_only: '3SMADE000000011',
  in_transit: '3SMADE000000028',
  out_for_delivery: '3SMADE000000035',
  delivered: '3SMADE000000042',
  available_for_pickup: '3SMADE000000059',
  attempt_failed: '3SMADE000000066',
  exception: '3SMADE000000073',
  returned: '3SMADE000000080',
  unknown_word: '3SMADE000000097',
  not_found: '3SMADE000000110',
} as const;

/** As the documentation has it: newest first. */
export const parcel = (...words: readonly string[]) => ({
  parcel_id: '629',
  carrier_code: 'postnl',
  created_at: '2026-11-15 14:42:03.277703+00:00',
  carrier_tracking_url: 'https://tracking.example/forward?code=3SMADE',
  is_return: false,
  is_to_service_point: false,
  is_mail_box: false,
  expected_delivery_date: '2026-11-18',
  statuses: words
    .map((parent_status, index) => ({
      carrier_update_timestamp: `2026-11-1${5 + index} 14:43:13.615997+00:00`,
      parcel_status_history_id: String(7 + index),
      parent_status,
      carrier_code: index < 2 ? '' : 'postnl',
      carrier_message: `PostNL says ${parent_status}`,
    }))
    .reverse(),
});

export const PARCELS: Readonly<Record<string, object>> = {
  [NUMBERS.label_only]: parcel('announcing', 'ready-to-send'),
  [NUMBERS.in_transit]: parcel('announcing', 'ready-to-send', 'shipment-on-route'),
  [NUMBERS.out_for_delivery]: parcel('announcing', 'to-sorting', 'driver-on-route'),
  [NUMBERS.delivered]: parcel('announcing', 'to-sorting', 'driver-on-route', 'delivered'),
  [NUMBERS.available_for_pickup]: parcel('announcing', 'to-sorting', 'awaiting-customer-pickup'),
  [NUMBERS.attempt_failed]: parcel('announcing', 'driver-on-route', 'delivery-failed'),
  [NUMBERS.exception]: parcel('announcing', 'to-sorting', 'undeliverable'),
  [NUMBERS.returned]: parcel('announcing', 'to-sorting', 'returned-to-sender'),
  [NUMBERS.unknown_word]: parcel('announcing', 'to-sorting', 'teleported'),
};
