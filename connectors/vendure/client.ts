// Calls a shop's Vendure Admin API, the only file here that talks to Vendure and the only one that makes ConnectorErrors. It is GraphQL: nearly every
// fault comes with status 200, and an answer with any error is a fault, whatever data stands beside it.
// https://docs.vendure.io/guides/getting-started/graphql-intro
import { z } from 'zod';
import { openVendorApi } from '../../src/calls/vendor-api.ts';
import { faultPlaces, vendorFault } from '../../src/calls/vendor-fault.ts';
import type { ConnectorError, ConnectorErrorKind } from '../../src/ports/connector-error.ts';
import type { SourceAccess } from '../../src/ports/source-connector.ts';

type Variables = Readonly<Record<string, unknown>>;

export interface Asked<T> {
  readonly data: T;
  /** ISO 8601 UTC: when Vendure answered. */
  readonly at: string;
}

export interface VendureClient {
  /** Reads. ConnectorError of every kind but `not_found`: Vendure says null of what is not there. */
  ask<T>(query: string, variables: Variables, schema: z.ZodType<T>): Promise<Asked<T>>;
  /** Writes, once. `rejected` and `not_found`: nothing was done. A right that is missing is `rejected`. */
  change<T>(mutation: string, variables: Variables, schema: z.ZodType<T>): Promise<T>;
  /** A fault of what was answered, said of the operation that was asked. */
  fault(kind: ConnectorErrorKind, operation: string, what: string): ConnectorError;
}

export interface VendureLogin {
  /** Of the Admin API, such as `https://shop.example/admin-api`. */
  readonly url: string;
  readonly channelToken: string | null;
}

const Envelope = z.object({
  data: z.unknown().optional(),
  errors: z
    .array(z.object({ extensions: z.object({ code: z.string().catch('') }).catch({ code: '' }) }))
    .nullish()
    .transform((errors) => errors ?? []),
});

export function openVendureClient({ url, channelToken }: VendureLogin, access: SourceAccess): VendureClient {
  const { origin, pathname } = new URL(url);
  const fault = (kind: ConnectorErrorKind, operation: string, what: string) =>
    vendorFault({ vendor: 'vendure', method: 'POST', path: operation }, kind, what);
  const proof = proofOf(access.secrets);
  const api = openVendorApi({
    vendor: 'vendure',
    baseUrl: origin,
    access,
    authorize: () =>
      proof === null
        ? Promise.reject(fault('auth', 'log in', 'there is neither an API key nor a session token. Connect it again.'))
        : Promise.resolve({ ...proof, ...(channelToken === null ? {} : { 'vendure-token': channelToken }) }),
    pace: { calls: 10, seconds: 1, callsAtOnce: 4 },
    explain: ({ status }, { path }) =>
      status === 404 ? fault('rejected', path, 'there is no Admin API at this address. Check its `url`.') : null,
  });

  async function send<T>(
    query: string,
    variables: Variables,
    schema: z.ZodType<T>,
    isWrite: boolean,
  ): Promise<Asked<T>> {
    const operation = operationOf(query);
    const answer = await api.call({
      method: 'POST',
      path: pathname.replace(/\/+$/, ''),
      shownPath: operation,
      body: { json: { query, variables } },
      isRepeatable: !isWrite,
    });
    const { data, errors } = answer.read(Envelope);
    const [error] = errors;
    if (error !== undefined) {
      const { code } = error.extensions;
      throw fault(kindOf(code, isWrite), operation, sayOf(code));
    }
    const parsed = schema.safeParse(data);
    if (parsed.success) return { data: parsed.data, at: answer.at };
    throw fault('bad_response', operation, `its answer is not as its schema says at ${faultPlaces(parsed.error)}.`);
  }

  return {
    ask: (query, variables, schema) => send(query, variables, schema, false),
    async change(mutation, variables, schema) {
      return (await send(mutation, variables, schema, true)).data;
    },
    fault,
  };
}

/** API keys: https://docs.vendure.io/guides/core-concepts/auth. A session token goes as a bearer. */
function proofOf({ apiKey, sessionToken }: SourceAccess['secrets']): Readonly<Record<string, string>> | null {
  if (apiKey !== undefined && apiKey !== '') return { 'vendure-api-key': apiKey };
  if (sessionToken !== undefined && sessionToken !== '') return { authorization: `Bearer ${sessionToken}` };
  return null;
}

/** The name of the operation, which stands in errors in the place of its path. */
const operationOf = (query: string): string => /\b(?:query|mutation) (\w+)/.exec(query)?.[1] ?? 'query';

const KINDS: Readonly<Record<string, ConnectorErrorKind>> = {
  FORBIDDEN: 'auth',
  UNAUTHORIZED: 'auth',
  ENTITY_NOT_FOUND: 'not_found',
  INTERNAL_SERVER_ERROR: 'unavailable',
};

/** What has another code is a request that Vendure did not take. Where a right is missing, a write did nothing. */
function kindOf(code: string, isWrite: boolean): ConnectorErrorKind {
  const kind = Object.hasOwn(KINDS, code) ? (KINDS[code] ?? 'rejected') : 'rejected';
  return kind === 'auth' && isWrite ? 'rejected' : kind;
}

/** Repeats nothing of Vendure's words. */
function sayOf(code: string): string {
  switch (kindOf(code, false)) {
    case 'auth':
      return "the key is wrong, has ended or may not do this. 'waybill doctor' names what is missing.";
    case 'not_found':
      return 'there is no such thing in the shop.';
    case 'unavailable':
      return 'it has a fault of its own; nothing is known until it answers again.';
    default:
      return 'it did not take the request.';
  }
}
