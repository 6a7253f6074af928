// A server that answers as FedEx does: a token for the right keys, and what it holds under each number inside one 200. The numbers are made up; the
// answers were written by hand from the documentation.
import type { AnswerRequest, VendorReply } from '../contract/vendor-server-fixture.ts';

type Json = Readonly<Record<string, unknown>>;

const OAKLAND = {
  streetLines: [''],
  city: 'OAKLAND',
  stateOrProvinceCode: 'CA',
  countryCode: 'US',
  residential: false,
};
const BREMEN = { streetLines: [''], city: 'BREMEN', countryCode: 'DE', residential: false };

/** One scan, `date` with its offset. */
export const scan = (date: string, eventType: string, eventDescription: string, more: Json = {}): Json => ({
  date,
  eventType,
  eventDescription,
  exceptionCode: '',
  exceptionDescription: '',
  scanLocation: OAKLAND,
  derivedStatusCode: 'IT',
  derivedStatus: 'In transit',
  ...more,
});

const LABEL = scan('2026-11-16T11:00:00-06:00', 'OC', 'Shipment information sent to FedEx', {
  scanLocation: { streetLines: [''], residential: false },
  derivedStatusCode: 'IN',
  derivedStatus: 'Label created',
});
const PICKUP = scan('2026-11-16T18:00:00-08:00', 'PU', 'Picked up', { derivedStatusCode: 'PU' });
const DEPARTED = scan('2026-11-17T01:30:00-08:00', 'DP', 'Departed FedEx hub');
const OUT = scan('2026-11-19T07:13:56+01:00', 'OD', 'On FedEx vehicle for delivery', { scanLocation: BREMEN });
const DELIVERED = scan('2026-11-19T14:30:00+01:00', 'DL', 'Delivered', {
  scanLocation: BREMEN,
  derivedStatusCode: 'DL',
});

/** What FedEx holds under a number: its scans newest first, its present status the newest one's. */
export function trackResult(number: string, scans: readonly Json[], more: Json = {}): Json {
  const newest = scans[0] ?? {};
  return {
    trackingNumberInfo: {
      trackingNumber: number,
      trackingNumberUniqueId: `2461361000~${number}~FX`,
      carrierCode: 'FDXE',
    },
    latestStatusDetail: {
      code: newest['eventType'],
      derivedCode: newest['derivedStatusCode'],
      description: newest['eventDescription'],
      ancillaryDetails: [{ reason: newest['exceptionCode'], reasonDescription: newest['exceptionDescription'] }],
    },
    scanEvents: scans,
    dateAndTimes: [
      { type: 'SHIP', dateTime: '2026-11-16T00:00:00-06:00' },
      { type: 'ESTIMATED_DELIVERY', dateTime: '2026-11-20T00:00:00-06:00' },
    ],
    ...more,
  };
}

export const withError = (number: string, code: string): Json => ({
  trackingNumberInfo: { trackingNumber: number, trackingNumberUniqueId: '', carrierCode: '' },
  error: { code, message: 'as FedEx words it' },
});

export const NUMBERS = {
  label_only: '800000000001',
  in_transit: '800000000002',
  out_for_delivery: '800000000003',
  delivered: '800000000004',
  available_for_pickup: '800000000005',
  attempt_failed: '800000000006',
  exception: '800000000007',
  returned: '800000000008',
  unknown_word: '800000000009',
  recurring: '800000000010',
  not_found: '800000000011',
} as const;

const spread = (number: string, newest: Json): readonly Json[] => [
  trackResult(number, [newest, DEPARTED, PICKUP, LABEL]),
];
const late = (eventType: string, eventDescription: string, more: Json = {}): Json =>
  scan('2026-11-19T14:30:00+01:00', eventType, eventDescription, { scanLocation: BREMEN, ...more });

const PARCELS: ReadonlyMap<string, readonly Json[]> = new Map([
  [NUMBERS.label_only, [trackResult(NUMBERS.label_only, [LABEL])]],
  [NUMBERS.in_transit, [trackResult(NUMBERS.in_transit, [DEPARTED, PICKUP, LABEL])]],
  [NUMBERS.out_for_delivery, spread(NUMBERS.out_for_delivery, OUT)],
  [
    NUMBERS.delivered,
    [
      trackResult(NUMBERS.delivered, [DELIVERED, OUT, DEPARTED, PICKUP, LABEL], {
        dateAndTimes: [{ type: 'ACTUAL_DELIVERY', dateTime: '2026-11-19T14:30:00+01:00' }],
      }),
    ],
  ],
  [NUMBERS.available_for_pickup, spread(NUMBERS.available_for_pickup, late('HP', 'Ready for recipient pickup'))],
  [
    NUMBERS.attempt_failed,
    spread(
      NUMBERS.attempt_failed,
      late('DE', 'Delivery exception', {
        derivedStatusCode: 'DE',
        exceptionCode: '08',
        exceptionDescription: 'Customer not available or business closed',
      }),
    ),
  ],
  [NUMBERS.exception, spread(NUMBERS.exception, late('CD', 'Clearance delay', { derivedStatusCode: 'CD' }))],
  [NUMBERS.returned, spread(NUMBERS.returned, late('RS', 'Returning package to shipper', { derivedStatusCode: 'RS' }))],
  [NUMBERS.unknown_word, spread(NUMBERS.unknown_word, late('QQ', 'Beamed up', { derivedStatusCode: 'QZ' }))],
  [
    NUMBERS.recurring,
    [
      trackResult(NUMBERS.recurring, [DEPARTED, PICKUP]),
      trackResult(NUMBERS.recurring, [
        scan('2025-03-06T12:00:00-08:00', 'DL', 'Delivered'),
        scan('2025-03-04T12:00:00-08:00', 'PU', 'Picked up'),
      ]),
    ],
  ],
]);

const answerOf = (completeTrackResults: readonly Json[]): Json => ({
  transactionId: '624deea6-b709-470c-8c39-4b5511281492',
  output: { completeTrackResults },
});

/** Of each number that there is, asked alone. */
export const PARCEL_ANSWERS: ReadonlyMap<string, Json> = new Map(
  [...PARCELS].map(([trackingNumber, trackResults]) => [trackingNumber, answerOf([{ trackingNumber, trackResults }])]),
);

export const FEDEX_SECRETS = { apiKey: 'key-1', secretKey: 'secret-1' } as const;

/** `parcels` come before those of the contract. */
export function answerAsFedex(parcels: ReadonlyMap<string, readonly Json[]> = new Map()): AnswerRequest {
  return ({ path, headers, body }) => {
    if (path === '/oauth/token') return answerToken(new URLSearchParams(body));
    if (headers['authorization'] !== 'Bearer token-1')
      return { status: 401, json: { errors: [{ code: 'NOT.AUTHORIZED.ERROR', message: 'Access token expired.' }] } };
    const numbers = numbersOf(body);
    if (numbers.length > 30) return refusal('TRACKING.TRACKINGNUMBERS.LIMITEXCEEDED');
    return {
      json: answerOf(
        numbers.map((trackingNumber) => ({
          trackingNumber,
          trackResults: parcels.get(trackingNumber) ??
            PARCELS.get(trackingNumber) ?? [withError(trackingNumber, 'TRACKING.TRACKINGNUMBER.NOTFOUND')],
        })),
      ),
    };
  };
}

export const refusal = (code: string): VendorReply => ({
  status: 400,
  json: { errors: [{ code, message: 'as FedEx words it' }] },
});

/** The numbers of a question to the Track API. */
export function numbersOf(body: string): readonly string[] {
  const { trackingInfo } = JSON.parse(body) as {
    readonly trackingInfo: readonly { readonly trackingNumberInfo: { readonly trackingNumber: string } }[];
  };
  return trackingInfo.map(({ trackingNumberInfo }) => trackingNumberInfo.trackingNumber);
}

function answerToken(form: URLSearchParams): VendorReply {
  const isOurs =
    form.get('client_id') === FEDEX_SECRETS.apiKey && form.get('client_secret') === FEDEX_SECRETS.secretKey;
  if (!isOurs)
    return { status: 401, json: { errors: [{ code: 'NOT.AUTHORIZED.ERROR', message: 'Check your credentials.' }] } };
  return { json: { access_token: 'token-1', token_type: 'bearer', expires_in: 3600, scope: 'CXS-TP' } };
}
