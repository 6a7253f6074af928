// Asks FedEx's Track API v1, up to 30 numbers a call. The only file here that talks to FedEx and makes its errors.
// https://developer.fedex.com/api/en-us/catalog/track/v1/docs.html
import { openClientCredentials } from '../../src/calls/client-credentials.ts';
import { openVendorApi, type VendorAnswer } from '../../src/calls/vendor-api.ts';
import { statusFault, vendorFault } from '../../src/calls/vendor-fault.ts';
import { ConnectorError } from '../../src/ports/connector-error.ts';
import type { SourceAccess } from '../../src/ports/source-connector.ts';
import { errorOf, type FedexResult, readFedexAnswer, readFedexErrors } from './translate.ts';

/** Of one number: all that FedEx holds under it (none: it does not know it), or why it could not be told. */
export type FedexFinding =
  | { readonly kind: 'known'; readonly results: readonly FedexResult[]; readonly at: string }
  | { readonly kind: 'failed'; readonly error: ConnectorError };

export interface FedexClient {
  /** By number; each of `numbers` is there. ConnectorError where none could be asked. */
  find(numbers: readonly string[]): Promise<ReadonlyMap<string, FedexFinding>>;
}

/** 'Please limit your inquiry to 30 tracking numbers': TRACKING.TRACKINGNUMBERS.LIMITEXCEEDED. */
export const NUMBERS_PER_CALL = 30;

/** https://developer.fedex.com/api/en-us/guides/ratelimits.html: 1,400 calls in 10 seconds for a project. */
const PACE = { calls: 20, seconds: 1, callsAtOnce: 4 } as const;
const PATH = '/track/v1/trackingnumbers';
const PLACE = { vendor: 'fedex', method: 'POST', path: PATH };

const NOT_KNOWN = new Set([
  'TRACKING.TRACKINGNUMBER.NOTFOUND',
  'TRACKING.TRACKINGNUMBER.INVALID',
  'TRACKING.DATA.NOTFOUND',
]);

export function openFedexClient(baseUrl: string, access: SourceAccess): FedexClient {
  const common = { vendor: 'fedex', baseUrl, access };
  const { apiKey = '', secretKey = '' } = access.secrets;
  const authorize = openClientCredentials({
    ...common,
    call: {
      method: 'POST',
      path: '/oauth/token',
      body: { form: { grant_type: 'client_credentials', client_id: apiKey, client_secret: secretKey } },
    },
  });
  const api = openVendorApi({ ...common, authorize, pace: PACE });

  async function ask(numbers: readonly string[]): Promise<ReadonlyMap<string, FedexFinding>> {
    const answer = await api.call({
      method: 'POST',
      path: PATH,
      headers: { 'x-locale': 'en_US' },
      body: {
        json: {
          includeDetailedScans: true,
          trackingInfo: numbers.map((trackingNumber) => ({ trackingNumberInfo: { trackingNumber } })),
        },
      },
      isRepeatable: true,
      accept: [400],
    });
    const found = readResults(answer, numbers);
    return new Map(numbers.map((number) => [number, readFinding(found.get(number), answer.at)]));
  }

  return {
    async find(numbers) {
      try {
        return await ask(numbers);
      } catch (error) {
        // One number that FedEx takes offence at must not hide what it knows of the others.
        const isRefused = error instanceof ConnectorError && error.kind === 'rejected';
        if (!isRefused || numbers.length === 1) throw error;
        const each = await Promise.all(numbers.map((number) => ask([number]).catch((why) => failureOf(number, why))));
        return new Map(each.flatMap((found) => [...found]));
      }
    },
  };
}

function failureOf(number: string, error: unknown): ReadonlyMap<string, FedexFinding> {
  if (!(error instanceof ConnectorError)) throw error;
  return new Map([[number, { kind: 'failed', error }]]);
}

function readResults(
  answer: VendorAnswer,
  numbers: readonly string[],
): ReadonlyMap<string, readonly FedexResult[] | undefined> {
  const body = answer.json();
  const codes = readFedexErrors(body);
  // Of one number alone the whole answer may say that it is none.
  if (codes.some((code) => NOT_KNOWN.has(code)) && numbers.length === 1) return new Map([[numbers[0] ?? '', []]]);
  if (answer.status !== 200) throw statusFault(PLACE, answer.status, null);
  const found = readFedexAnswer(body);
  if (found === null) throw vendorFault(PLACE, 'bad_response', 'its answer is not one of the Track API.');
  return found;
}

/** FedEx puts what is wrong with a number inside a 200. */
function readFinding(results: readonly FedexResult[] | undefined, at: string): FedexFinding {
  if (results === undefined)
    return { kind: 'failed', error: vendorFault(PLACE, 'bad_response', 'its answer leaves out a number.') };
  const known = results.filter((result) => errorOf(result) === null);
  const codes = results.flatMap((result) => errorOf(result) ?? []);
  const strange = codes.filter((code) => !NOT_KNOWN.has(code));
  if (known.length > 0 || strange.length === 0) return { kind: 'known', results: known, at };
  const isOutage = strange.some((code) => /UNAVAILABLE|INTERNAL|SERVER/u.test(code));
  const error = vendorFault(
    PLACE,
    isOutage ? 'unavailable' : 'bad_response',
    'it has an error in the place of a parcel.',
  );
  return { kind: 'failed', error };
}
