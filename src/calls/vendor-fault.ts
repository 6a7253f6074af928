// What went wrong with a call to a vendor, as a ConnectorError that says what to do. It repeats nothing of the answer and nothing of the
// request but its path: both may hold a key or a customer. Called by vendor-api.ts.
import type { z } from 'zod';
import { ConnectorError, type ConnectorErrorKind } from '../ports/connector-error.ts';
import { codeOf, isUnreached } from './read-response.ts';

export interface CallPlace {
  readonly vendor: string;
  readonly method: string;
  readonly path: string;
}

/** Codes of Node's TLS for a certificate that does not hold. */
const TLS_CODE = /^(?:CERT_|ERR_TLS|ERR_SSL|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO_|EPROTO)/;

/** Those of them that say who signed it: nobody that is known here. */
const UNKNOWN_SIGNER = /SELF_SIGNED|UNABLE_TO_(?:GET_ISSUER|VERIFY)/;
const SIGNER_REMEDY =
  'Give that server a certificate of a public authority, or start Waybill with NODE_EXTRA_CA_CERTS=/path/ca.pem, the certificate that signed its own.';
const NAME_REMEDY = 'See that the certificate has not ended, and connect by the name that it is for.';

export function vendorFault(
  { vendor, method, path }: CallPlace,
  kind: ConnectorErrorKind,
  what: string,
  options: { readonly retryAfterMs?: number | null; readonly cause?: unknown } = {},
): ConnectorError {
  const { retryAfterMs = null, cause } = options;
  const wait = retryAfterMs === null ? {} : { retryAfterSeconds: Math.ceil(retryAfterMs / 1_000) };
  return new ConnectorError(kind, `[${vendor}] ${method} ${path}: ${what}`, { ...wait, cause });
}

/** Where a body is not of its schema, such as `shipments.0.status (invalid_type)`; never what stands there. */
export const faultPlaces = ({ issues }: z.ZodError): string =>
  issues
    .slice(0, 3)
    .map(({ path, code }) => `${path.map(String).join('.') || 'its top'} (${code})`)
    .join(', ');

/** The kind that an HTTP status stands for; null for a success. */
export function kindOfStatus(status: number): ConnectorErrorKind | null {
  if (status >= 200 && status < 300) return null;
  if (status === 401 || status === 403) return 'auth';
  if (status === 404 || status === 410) return 'not_found';
  if (status === 429) return 'rate_limited';
  if (status === 408 || status === 425 || status >= 500) return 'unavailable';
  return 'rejected';
}

const REMEDIES: Record<ConnectorErrorKind, string> = {
  auth: "The key is wrong, has ended or may not do this. 'waybill doctor' names what is missing.",
  not_found: 'There is no such thing there.',
  rate_limited: 'It asks for fewer calls.',
  rejected: 'It did not take the request.',
  unavailable: 'It has a fault of its own; nothing is known until it answers again.',
  bad_response: 'Its answer cannot be read.',
};

/** Of an answer whose status is no success. */
export function statusFault(place: CallPlace, status: number, retryAfterMs: number | null): ConnectorError {
  if (status >= 300 && status < 400)
    return vendorFault(
      place,
      'rejected',
      `it answers ${status} and sends us elsewhere, where no call goes. Enter the address that it means.`,
    );
  const kind = kindOfStatus(status) ?? 'bad_response';
  return vendorFault(place, kind, `it answered ${status}. ${REMEDIES[kind]}`, { retryAfterMs });
}

/** Nothing went out: another try, or a rest, would change nothing. */
export const isRefusedHere = (error: unknown): boolean => codeOf(error) === PRIVATE_ADDRESS;

/** Of a call that got no answer. */
export function transportFault(place: CallPlace, error: unknown, isTimeout: boolean): ConnectorError {
  if (isTimeout) return vendorFault(place, 'unavailable', 'it did not answer in time.');
  const code = codeOf(error);
  if (isRefusedHere(error))
    return vendorFault(
      place,
      'unavailable',
      'its name leads to an address of a private network, and nothing was sent there. Where that is meant, connect it again as one in a private network (--private-network).',
    );
  if (TLS_CODE.test(code))
    return vendorFault(
      place,
      'unavailable',
      `its certificate does not hold (${code}); nothing was sent to it. ${UNKNOWN_SIGNER.test(code) ? SIGNER_REMEDY : NAME_REMEDY}`,
    );
  const what = isUnreached(error) ? 'it cannot be reached' : 'the connection broke off';
  return vendorFault(place, 'unavailable', `${what}${code === '' ? '' : ` (${code})`}.`);
}

/** The code of the error with which a `fetch` refuses an address of a private network. */
export const PRIVATE_ADDRESS = 'ERR_PRIVATE_ADDRESS';
