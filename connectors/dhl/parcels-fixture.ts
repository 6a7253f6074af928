// Parcels in the shape of DHL's Shipment Tracking Unified, made up, with a number for each status. For the connector's tests and the bench of translations.

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

export const scan = (timestamp: string, statusCode: string, status: string, more: object = {}) => ({
  timestamp,
  location: { address: { addressLocality: 'Germany' } },
  statusCode,
  status,
  description: status,
  ...more,
});
const ANNOUNCED = scan(
  '2026-11-16T09:00:00',
  'pre-transit',
  'The instruction data for this shipment have been provided by the sender to DHL electronically',
);
export const SORTED = scan(
  '2026-11-17T03:12:00',
  'transit',
  'The shipment has been processed in the parcel center of origin',
);
export const LOADED = scan('2026-11-18T08:40:00', 'transit', 'The shipment has been loaded onto the delivery vehicle');

/** Newest first, as DHL lists them. */
export const shipment = (id: string, scans: readonly object[], more: object = {}) => ({
  id,
  service: 'parcel-de',
  status: scans[0],
  details: { product: { productName: 'DHL PAKET' }, pieceIds: [id] },
  events: scans,
  ...more,
});

export const SHIPMENTS: Readonly<Record<string, readonly object[]>> = {
  [NUMBERS.label_only]: [ANNOUNCED],
  [NUMBERS.in_transit]: [SORTED, ANNOUNCED],
  [NUMBERS.out_for_delivery]: [LOADED, SORTED, ANNOUNCED],
  [NUMBERS.delivered]: [
    scan('2026-11-18T11:21:00', 'delivered', 'The shipment has been successfully delivered'),
    LOADED,
    SORTED,
    ANNOUNCED,
  ],
  [NUMBERS.available_for_pickup]: [
    scan('2026-11-18T17:02:00', 'transit', 'The shipment is ready for pick-up at the retail outlet'),
    LOADED,
    SORTED,
  ],
  [NUMBERS.attempt_failed]: [
    scan('2026-11-18T15:55:00', 'failure', 'The shipment could not be delivered, and the recipient has been notified'),
    LOADED,
    SORTED,
  ],
  [NUMBERS.exception]: [scan('2026-11-18T15:55:00', 'failure', 'The shipment was damaged'), SORTED],
  [NUMBERS.returned]: [
    scan('2026-11-25T10:00:00', 'delivered', 'The shipment has been successfully delivered'),
    SORTED,
  ],
  [NUMBERS.unknown_word]: [scan('2026-11-18T15:55:00', 'teleported', 'The shipment is on its way'), SORTED],
};
