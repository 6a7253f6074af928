// Parcels in the shape of USPS's Tracking v3.2, made up, with a number for each status. For the connector's tests and the bench of translations.

export const NUMBERS = {
  label_only: '9400100000000000000109',
  in_transit: '9400100000000000000116',
  out_for_delivery: '9400100000000000000123',
  delivered: '9400100000000000000130',
  available_for_pickup: '9400100000000000000147',
  attempt_failed: '9400100000000000000154',
  exception: '9400100000000000000161',
  returned: '9400100000000000000178',
  unknown_word: '9400100000000000000185',
  recurring: '9400100000000000000192',
  not_found: '9400100000000000000208',
} as const;

export const scan = (eventType: string, eventCode: string, day: string, more: object = {}) => ({
  eventType,
  eventTimestamp: `${day}T13:58:00`,
  GMTTimestamp: `${day}T18:58:40Z`,
  GMTOffset: '-05:00',
  eventCountry: null,
  eventCity: 'ALBANY',
  eventState: 'NY',
  eventZIP: '12207',
  eventCode,
  ...more,
});
const LABEL = scan('Shipping Label Created, USPS Awaiting Item', 'GX', '2026-11-15');
export const POSSESSION = scan('USPS in possession of item', '03', '2026-11-16');
export const OUT = scan('Out for Delivery', 'OF', '2026-11-18');

export const details = (
  trackingNumber: string,
  statusCategory: string,
  scans: readonly { eventType?: string }[],
  more: object = {},
) => ({
  trackingNumber,
  statusCode: '200',
  statusCategory,
  status: scans[0]?.eventType,
  trackingEvents: scans,
  ...more,
});

const PARCELS: Readonly<Record<string, readonly [string, readonly { eventType: string }[]]>> = {
  [NUMBERS.label_only]: ['Pre-Shipment', [LABEL]],
  [NUMBERS.in_transit]: ['In Transit', [POSSESSION, LABEL]],
  [NUMBERS.out_for_delivery]: ['Out for Delivery', [OUT, POSSESSION, LABEL]],
  [NUMBERS.delivered]: ['Delivered', [scan('Delivered, In/At Mailbox', '01', '2026-11-19'), OUT, POSSESSION, LABEL]],
  [NUMBERS.available_for_pickup]: [
    'Available for Pickup',
    [scan('Available for Pickup', '14', '2026-11-19'), POSSESSION],
  ],
  [NUMBERS.attempt_failed]: [
    'Delivery Attempt: Action Needed',
    [scan('Notice Left (No Authorized Recipient Available)', '02', '2026-11-19'), OUT, POSSESSION],
  ],
  [NUMBERS.exception]: ['Alert', [scan('No Such Number', '21', '2026-11-19'), POSSESSION]],
  [NUMBERS.returned]: ['Delivered', [scan('Delivered, To Original Sender', '01', '2026-11-19'), POSSESSION]],
  [NUMBERS.unknown_word]: ['Beamed Up', [scan('Beamed Up', 'ZZ', '2026-11-19'), POSSESSION]],
};

export function entryOf(trackingNumber: string): readonly object[] {
  if (trackingNumber === NUMBERS.recurring)
    return [
      details(trackingNumber, 'Delivered', [
        scan('Delivered', '01', '2025-03-06'),
        scan('Accepted', '03', '2025-03-04'),
      ]),
      details(trackingNumber, 'In Transit', [POSSESSION, LABEL]),
    ];
  const known = PARCELS[trackingNumber];
  if (known !== undefined) return [details(trackingNumber, ...known)];
  const error = { code: '404', message: 'Not found', errors: [{ status: '404', code: '150001', title: 'No record' }] };
  return [{ trackingNumber, statusCode: '404', error }];
}
