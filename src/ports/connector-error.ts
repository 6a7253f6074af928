// The world's failures, as one error with a closed set of kinds. Only a connector's client.ts makes one.

export const CONNECTOR_ERROR_KINDS = [
  'not_found',
  'auth',
  'rate_limited',
  'unavailable',
  'rejected',
  'bad_response',
] as const;
export type ConnectorErrorKind = (typeof CONNECTOR_ERROR_KINDS)[number];

/** Codes of a `fetch` whose connection never was: nothing can have arrived. */
export const NOT_CONNECTED: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** `message` says what happened and what to do: `[file] orders.jsonl line 7: … `. */
export class ConnectorError extends Error {
  override readonly name = 'ConnectorError';
  readonly kind: ConnectorErrorKind;
  readonly retryAfterSeconds: number | null;

  constructor(
    kind: ConnectorErrorKind,
    message: string,
    options: { retryAfterSeconds?: number; cause?: unknown } = {},
  ) {
    super(message, { cause: options.cause });
    this.kind = kind;
    this.retryAfterSeconds = options.retryAfterSeconds ?? null;
  }
}

export const isConnectorError = (error: unknown, ...kinds: readonly ConnectorErrorKind[]): error is ConnectorError =>
  error instanceof ConnectorError && kinds.includes(error.kind);
