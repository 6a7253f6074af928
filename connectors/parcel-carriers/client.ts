// Asks one carrier of the table for a number, by the entry's call, login and keys. The only file here that talks to carriers and makes their errors.
import { openTokenKeeper, type TokenKeeper } from '../../src/calls/client-credentials.ts';
import type { CarrierAnswer, CarrierReading } from '../../src/calls/track-parcels.ts';
import { openVendorApi, type VendorApiOptions } from '../../src/calls/vendor-api.ts';
import { statusFault, vendorFault } from '../../src/calls/vendor-fault.ts';
import type { SourceAccess } from '../../src/ports/source-connector.ts';
import type { CarrierEntry, CarrierKeys, CarrierLogin } from './carrier.ts';
import { textAt } from './read-place.ts';
import { readBody, readCarrierAnswer } from './translate.ts';

export interface ParcelClient {
  /** ConnectorError where the carrier could not be asked. */
  track(number: string): Promise<CarrierAnswer>;
}

export interface ParcelClientOptions {
  /** As it is connected: `canada-post`. */
  readonly name: string;
  readonly entry: CarrierEntry;
  /** In the place of the carrier's own: for its test system, and for tests. */
  readonly baseUrl: string | null;
  readonly account: string;
}

/** Few of these carriers publish a limit; this is less than those that do. */
const PACE = { calls: 2, seconds: 1, callsAtOnce: 2 } as const;
const ACCEPT = { json: 'application/json', xml: 'application/xml, text/xml' } as const;
const SHOWN_PATH = '/…';

export function openParcelClient(options: ParcelClientOptions, access: SourceAccess): ParcelClient {
  const { name: vendor, entry, account } = options;
  const { user = '', password = '', key = '' } = access.secrets;
  const keys: CarrierKeys = { user, password, key, account };
  const common = { vendor, access, baseUrl: options.baseUrl ?? entry.baseUrl };
  const { login } = entry;
  const tokenOf =
    login === undefined
      ? null
      : openLogin({ ...common, baseUrl: options.baseUrl ?? login.baseUrl ?? entry.baseUrl }, entry, login, keys);
  const authorize: VendorApiOptions['authorize'] = async (isRenewed) => ({
    ...entry.proof?.(keys),
    ...(tokenOf !== null && login?.isBearer ? { authorization: `Bearer ${await tokenOf(isRenewed)}` } : {}),
  });
  const api = openVendorApi({ ...common, pace: PACE, authorize });

  async function ask(number: string, token: string): Promise<CarrierAnswer> {
    const call = entry.ask(number, keys, token);
    const answer = await api.call({
      ...call,
      headers: { accept: ACCEPT[entry.format], ...call.headers },
      shownPath: SHOWN_PATH,
      // Their bodies may tell more: an unknown number, and what SOAP faults, which are 500, are about.
      accept: entry.format === 'xml' ? [400, 404, 422, 500] : [400, 404, 422],
    });
    const place = { vendor, method: call.method, path: SHOWN_PATH };
    const reading = readCarrierAnswer(entry, readBody(entry, answer.bytes.toString('utf8')), number);
    if (answer.status === 200) return { reading, place, at: answer.at };
    // What is not in the carrier's form says no more than its status.
    if (reading.kind === 'unreadable' || reading.kind === 'read') throw statusFault(place, answer.status, null);
    return { reading: answer.status === 500 ? asOutage(reading) : reading, place, at: answer.at };
  }

  return {
    async track(number) {
      if (tokenOf === null || login?.isBearer) return ask(number, '');
      const answer = await ask(number, await tokenOf(false));
      const isEnded = answer.reading.kind === 'refused' && answer.reading.as === 'auth';
      return isEnded ? ask(number, await tokenOf(true)) : answer;
    },
  };
}

/** A fault that is about neither the keys nor the number is the carrier's own. */
const asOutage = (reading: CarrierReading): CarrierReading =>
  reading.kind === 'refused' && reading.as === 'rejected' ? { ...reading, as: 'unavailable' } : reading;

function openLogin(
  common: Pick<VendorApiOptions, 'vendor' | 'baseUrl' | 'access'>,
  entry: CarrierEntry,
  login: CarrierLogin,
  keys: CarrierKeys,
): TokenKeeper {
  const call = login.call(keys);
  const place = { vendor: common.vendor, method: call.method, path: '/… (login)' };
  return openTokenKeeper({
    ...common,
    call: { ...call, shownPath: place.path, accept: entry.format === 'xml' ? [500] : [] },
    read(answer) {
      const body = readBody(entry, answer.bytes.toString('utf8'));
      const token = textAt(body, [login.token]);
      if (token === null && entry.shape.errors.some((path) => textAt(body, [path]) !== null))
        throw vendorFault(place, 'auth', 'it gives no token for the user and password. Enter them again.');
      if (token === null) throw vendorFault(place, 'bad_response', 'its answer holds no token.');
      const seconds = typeof login.seconds === 'number' ? login.seconds : Number(textAt(body, [login.seconds]) ?? 0);
      return { token, seconds: Number.isFinite(seconds) ? seconds : 0 };
    },
  });
}
