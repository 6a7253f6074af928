// A server that answers as UPS does: a token for the right client, and for each number a package as Tracking.yaml describes it. The numbers are made
// up; the answers were written by hand from the documentation.
import type { AnswerRequest, VendorReply } from '../contract/vendor-server-fixture.ts';

type Json = Readonly<Record<string, unknown>>;

const OAKLAND = { city: 'OAKLAND', stateProvince: 'CA', postalCode: '', country: 'US', countryCode: 'US' };
const BREMEN = { city: 'Bremen', stateProvince: '', postalCode: '', country: 'DE', countryCode: 'DE' };

/** One activity, `when` as `20261117 071356`. */
export const activity = (
  when: string,
  type: string,
  code: string,
  statusCode: string,
  description: string,
  more: Json = {},
): Json => {
  const [date, time] = when.split(' ');
  return { date, time, location: { address: OAKLAND }, status: { type, code, statusCode, description }, ...more };
};

const LABEL = activity(
  '20261116 110000',
  'M',
  'MP',
  '003',
  'Shipper created a label, UPS has not received the package yet. ',
);
const PICKUP = activity('20261116 180000', 'P', 'PU', '038', 'Pickup Scan ');
const DEPARTED = activity('20261117 013000', 'I', 'DP', '005', 'Departed from Facility');
const OUT = activity('20261119 071356', 'I', 'OT', '021', 'Out For Delivery Today', { location: { address: BREMEN } });

/** A package with its activities, newest first; its present status is the newest one's, without a type as UPS sends it. */
export function upsPackage(trackingNumber: string, activities: readonly Json[], more: Json = {}): Json {
  const [newest] = activities as readonly {
    readonly status: { readonly statusCode: string; readonly description: string };
  }[];
  return {
    trackingNumber,
    activity: activities,
    currentStatus: { code: newest?.status.statusCode, description: newest?.status.description },
    deliveryDate: [{ type: 'SDD', date: '20261120' }],
    packageAddress: [{ type: 'DESTINATION', address: BREMEN }],
    packageCount: 1,
    ...more,
  };
}

export const shipmentOf = (...packages: readonly Json[]): Json => ({
  trackResponse: { shipment: [{ inquiryNumber: packages[0]?.['trackingNumber'], package: packages }] },
});

const spread = (number: string, newest: Json): Json =>
  shipmentOf(upsPackage(number, [newest, DEPARTED, PICKUP, LABEL]));

export const NUMBERS = {
  label_only: '1Z0000000000000001',
  in_transit: '1Z0000000000000002',
  out_for_delivery: '1Z0000000000000003',
  delivered: '1Z0000000000000004',
  available_for_pickup: '1Z0000000000000005',
  attempt_failed: '1Z0000000000000006',
  exception: '1Z0000000000000007',
  returned: '1Z0000000000000008',
  unknown_word: '1Z0000000000000009',
  recurring: '1Z0000000000000010',
  not_found: '1Z0000000000000011',
} as const;

const DELIVERED = activity('20261119 143000', 'D', 'FS', '011', 'DELIVERED ', { location: { address: BREMEN } });

const OF_SPRING = [
  activity('20250306 120000', 'D', 'FS', '011', 'DELIVERED '),
  activity('20250304 120000', 'P', 'PU', '038', 'Pickup Scan '),
];

export const PARCEL_ANSWERS: ReadonlyMap<string, Json> = new Map<string, Json>([
  [NUMBERS.label_only, shipmentOf(upsPackage(NUMBERS.label_only, [LABEL]))],
  [NUMBERS.in_transit, shipmentOf(upsPackage(NUMBERS.in_transit, [DEPARTED, PICKUP, LABEL]))],
  [NUMBERS.out_for_delivery, spread(NUMBERS.out_for_delivery, OUT)],
  [
    NUMBERS.delivered,
    shipmentOf(
      upsPackage(NUMBERS.delivered, [DELIVERED, OUT, DEPARTED, PICKUP, LABEL], {
        deliveryDate: [{ type: 'DEL', date: '20261119' }],
        deliveryTime: { type: 'DEL', endTime: '143000' },
      }),
    ),
  ],
  [
    NUMBERS.available_for_pickup,
    spread(
      NUMBERS.available_for_pickup,
      activity('20261119 143000', 'D', '2Q', '040', 'Delivered to UPS Access Point™ and awaiting customer pickup.'),
    ),
  ],
  [
    NUMBERS.attempt_failed,
    spread(NUMBERS.attempt_failed, activity('20261119 143000', 'X', '48', '022', 'The receiver was not available.')),
  ],
  [
    NUMBERS.exception,
    spread(NUMBERS.exception, activity('20261119 143000', 'X', 'AJ', '059', 'Merchandise is damaged.')),
  ],
  [
    NUMBERS.returned,
    spread(NUMBERS.returned, activity('20261119 143000', 'RS', '5J', '034', 'Returned to the sender.')),
  ],
  [NUMBERS.unknown_word, spread(NUMBERS.unknown_word, activity('20261119 143000', 'Q', '7Q', '399', 'Beamed up.'))],
  [
    NUMBERS.recurring,
    shipmentOf(upsPackage(NUMBERS.recurring, [DEPARTED, PICKUP]), upsPackage(NUMBERS.recurring, OF_SPRING)),
  ],
]);

/** UPS answers 404 with the same errors that it may give inside a 200. */
export const NOT_FOUND: VendorReply = {
  status: 404,
  json: { response: { errors: [{ code: 'TW0001', message: 'Tracking Information Not Found' }] } },
};

export const UPS_SECRETS = { clientId: 'client-1', clientSecret: 'secret-1' } as const;

/** `answers` come before those of the contract. */
export function answerAsUps(answers: ReadonlyMap<string, Json> = new Map()): AnswerRequest {
  return ({ path, headers }) => {
    if (path === '/security/v1/oauth/token') return answerToken(headers['authorization']);
    if (headers['authorization'] !== 'Bearer token-1')
      return {
        status: 401,
        json: { response: { errors: [{ code: '250002', message: 'Invalid Authentication Information.' }] } },
      };
    const number = decodeURIComponent(path.split('/').at(-1) ?? '');
    const json = answers.get(path) ?? answers.get(number) ?? PARCEL_ANSWERS.get(number);
    return json === undefined ? NOT_FOUND : { json };
  };
}

function answerToken(authorization: string | undefined): VendorReply {
  const wanted = `Basic ${Buffer.from(`${UPS_SECRETS.clientId}:${UPS_SECRETS.clientSecret}`).toString('base64')}`;
  if (authorization !== wanted)
    return { status: 401, json: { response: { errors: [{ code: '10401', message: 'ClientId is Invalid' }] } } };
  return {
    json: {
      token_type: 'Bearer',
      issued_at: '1795168800000',
      client_id: UPS_SECRETS.clientId,
      access_token: 'token-1',
      expires_in: '14399',
      status: 'approved',
    },
  };
}
