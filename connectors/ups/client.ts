// Asks UPS's Track API v1, one number a call. The only file here that talks to UPS and makes its errors.
// https://developer.ups.com/api/reference/tracking
import { randomUUID } from 'node:crypto';
import { openClientCredentials } from '../../src/calls/client-credentials.ts';
import { openVendorApi, type VendorAnswer, type VendorCall } from '../../src/calls/vendor-api.ts';
import { statusFault, vendorFault } from '../../src/calls/vendor-fault.ts';
import { limits } from '../../src/domain/limits.ts';
import type { SourceAccess } from '../../src/ports/source-connector.ts';
import { readUpsAnswer, type UpsPackage } from './translate.ts';

export interface UpsClient {
  /** What UPS holds under a number: none where it does not know it. `isWhole` false: its shipment has more packages than came. */
  findPackages(number: string): Promise<UpsPackages>;
  /** All packages of the shipment to which the number belongs. */
  listShipment(number: string): Promise<UpsPackages>;
}

export interface UpsPackages {
  readonly packages: readonly UpsPackage[];
  readonly isWhole: boolean;
  /** ISO 8601 UTC: when UPS answered. */
  readonly at: string;
}

export interface UpsAddress {
  readonly baseUrl: string;
  /** The shipper's six digits, where UPS asks for them with the token. */
  readonly accountNumber: string | undefined;
}

/** UPS publishes no rate limit; where it asks for fewer calls it answers 429, which is waited for. */
const PACE = { calls: 10, seconds: 1, callsAtOnce: 5 } as const;
const PACKAGES_PER_PAGE = 50;

/** 'Tracking information not found' and 'invalid inquiry number': https://developer.ups.com/api/reference/trackingapi/errors. */
const NOT_KNOWN = new Set(['TW0001', 'TV1002']);

export function openUpsClient({ baseUrl, accountNumber }: UpsAddress, access: SourceAccess): UpsClient {
  const common = { vendor: 'ups', baseUrl, access };
  const { clientId = '', clientSecret = '' } = access.secrets;
  const basic = Buffer.from(`${clientId}:${clientSecret}`).toString('base64');
  const authorize = openClientCredentials({
    ...common,
    call: {
      method: 'POST',
      path: '/security/v1/oauth/token',
      headers: { authorization: `Basic ${basic}`, ...(accountNumber ? { 'x-merchant-id': accountNumber } : {}) },
      body: { form: { grant_type: 'client_credentials' } },
    },
  });
  const api = openVendorApi({ ...common, authorize, pace: PACE });

  async function ask(path: string, number: string, query: VendorCall['query'] = {}): Promise<UpsPackages> {
    const answer = await api.call({
      method: 'GET',
      path: `/api/track/v1/${path}/${encodeURIComponent(number)}`,
      shownPath: `/api/track/v1/${path}/…`,
      query: { locale: 'en_US', ...query },
      headers: { transId: randomUUID().replaceAll('-', ''), transactionSrc: 'waybill' },
      // What it does not know is a 404, or a 400 of a number that is none of its own.
      accept: [400, 404],
    });
    const packages = readPackages(answer, `/api/track/v1/${path}/…`);
    const total = Math.max(0, ...packages.map(({ packageCount }) => packageCount ?? 0));
    return { packages, isWhole: packages.length >= total, at: answer.at };
  }

  return {
    findPackages: (number) => ask('details', number),
    async listShipment(number) {
      const all: UpsPackage[] = [];
      for (let page = 0; ; page += 1) {
        const { packages, isWhole, at } = await ask('shipment/details', number, {
          offset: page * PACKAGES_PER_PAGE,
          count: PACKAGES_PER_PAGE,
        });
        all.push(...packages);
        const isEnd = isWhole || packages.length < PACKAGES_PER_PAGE;
        if (isEnd || page + 1 >= limits.vendor.pagesMax) return { packages: all, isWhole: isEnd, at };
      }
    },
  };
}

function readPackages(answer: VendorAnswer, path: string): readonly UpsPackage[] {
  const place = { vendor: 'ups', method: 'GET', path };
  const read = readUpsAnswer(answer.json());
  if (read === null) throw vendorFault(place, 'bad_response', 'its answer is not one of the Track API.');
  if (read.packages.length > 0) return read.packages;
  if (answer.status === 404 || read.codes.some((code) => NOT_KNOWN.has(code))) return [];
  if (answer.status !== 200) throw statusFault(place, answer.status, null);
  throw vendorFault(place, 'bad_response', 'it names neither a package nor a reason.');
}
