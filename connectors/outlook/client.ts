// The only file of this connector that talks to Microsoft Graph, and the maker of its ConnectorErrors. Called by all its others.
// Only reading is repeated; a send or another write whose outcome is unclear is `unavailable`, and the caller looks.
import { Client, GraphError, ResponseType } from '@microsoft/microsoft-graph-client';
import type { z } from 'zod';
import { countLately } from '../../src/calls/count-lately.ts';
import { limits } from '../../src/domain/limits.ts';
import type { AccessToken } from '../../src/ports/access-token.ts';
import { ConnectorError, type ConnectorErrorKind } from '../../src/ports/connector-error.ts';
import type { MailboxUse } from '../../src/ports/mailbox.ts';
import { Call, createChain, type Usage } from './middleware.ts';

export interface GraphRequest {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** From the version on: `/me/messages?$top=1`, encoded already. */
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Refusals that are no failure for the caller; they are answered, not thrown. */
  readonly expects?: (refusal: Refusal) => boolean;
  /** Never a second try, whatever the answer. */
  readonly isSend?: boolean;
}

/** Graph's own word for why not, and the HTTP status. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
}

export type GraphAnswer = { readonly kind: 'done'; readonly body: unknown } | ({ readonly kind: 'refused' } & Refusal);

export interface GraphMailClient {
  /** The mailbox in a path: `/me` or `/users/<address>`. */
  readonly root: string;
  request(request: GraphRequest): Promise<GraphAnswer>;
  /** The body of a request that expects no refusal, as the schema says; ConnectorError `bad_response` where it is not so. */
  read<Schema extends z.ZodType>(schema: Schema, request: GraphRequest): Promise<z.infer<Schema>>;
  /** The same, and null where there is nothing, or where the request's own `expects` took the refusal. */
  find<Schema extends z.ZodType>(schema: Schema, request: GraphRequest): Promise<z.infer<Schema> | null>;
  /** ConnectorError `not_found` where there is nothing. */
  readBytes(path: string): Promise<Uint8Array>;
  /** The path of a link that Graph gave; ConnectorError `bad_response` where it leads elsewhere. */
  pathOf(link: string): string;
  /** Since it was opened. */
  usage(): Readonly<Pick<Usage, 'requests' | 'throttled'>>;
  use(): MailboxUse;
}

const VERSION = 'v1.0';

export function openGraphClient(options: {
  readonly baseUrl: string;
  readonly user: string;
  readonly accessToken: AccessToken;
  /** Milliseconds since 1970. */
  readonly nowMs: () => number;
}): GraphMailClient {
  const baseUrl = new URL(options.baseUrl).origin;
  const prefix = `${baseUrl}/${VERSION}`;
  const usage: Usage = { requests: 0, throttled: 0, atOnce: 0, lately: countLately(options.nowMs) };
  const library = Client.initWithMiddleware({
    baseUrl,
    defaultVersion: VERSION,
    middleware: createChain(options.accessToken, usage),
  });
  const gate = createGate();

  const send = async (request: GraphRequest, responseType?: 'arraybuffer'): Promise<GraphAnswer> => {
    for (let tries = 1; ; tries += 1) {
      await gate.pass(request.isSend !== true);
      try {
        return { kind: 'done', body: await tryOnce(library, request, responseType) };
      } catch (error) {
        const fault = readFault(error);
        if (fault === null) throw error;
        if (fault.status === 429 || fault.status === 503) gate.hold(fault.retryAfterSeconds);
        if (request.expects?.(fault)) return { kind: 'refused', status: fault.status, code: fault.code };
        const waitSeconds = isWorthAnotherTry(request, fault) ? (fault.retryAfterSeconds ?? 0.2 * tries ** 2) : null;
        if (waitSeconds === null || tries >= limits.outlook.readTriesMax) throw toConnectorError(request, fault, error);
        if (waitSeconds > limits.outlook.retryWaitSecondsMax) throw toConnectorError(request, fault, error);
        await sleep(waitSeconds);
      }
    }
  };

  const parse = <Schema extends z.ZodType>(schema: Schema, body: unknown): z.infer<Schema> => {
    const parsed = schema.safeParse(body);
    if (!parsed.success) throw badResponse('the answer is not what Microsoft documents', parsed.error);
    return parsed.data;
  };
  const bodyOf = (answer: GraphAnswer): unknown => (answer.kind === 'done' ? answer.body : null);
  return {
    root: options.user === 'me' ? '/me' : `/users/${encodeURIComponent(options.user)}`,
    request: (request) => send(request),
    read: async (schema, request) => parse(schema, bodyOf(await send(request))),
    async find(schema, request) {
      const answer = await send({ expects: isMissing, ...request });
      return answer.kind === 'done' ? parse(schema, answer.body) : null;
    },
    async readBytes(path) {
      const body = bodyOf(await send({ method: 'GET', path }, 'arraybuffer'));
      if (!(body instanceof ArrayBuffer)) return new Uint8Array();
      if (body.byteLength > limits.mail.sizeBytesMax)
        throw badResponse(`a mail has ${body.byteLength} bytes, more than ${limits.mail.sizeBytesMax}`);
      return new Uint8Array(body);
    },
    pathOf(link) {
      if (!link.startsWith(`${prefix}/`)) throw badResponse('a link leads away from the address of Graph');
      return link.slice(prefix.length);
    },
    usage: () => ({ requests: usage.requests, throttled: usage.throttled }),
    use: () => ({
      unit: 'requests',
      lastMinute: usage.lately.sum(1),
      lastDay: usage.lately.lastDay(),
      limit: { max: limits.outlook.requestsInTenMinutes, minutes: 10, used: usage.lately.sum(10) },
      atOnce: { now: usage.atOnce, max: limits.outlook.requestsAtOnce },
    }),
  };
}

async function tryOnce(library: Client, request: GraphRequest, responseType?: 'arraybuffer'): Promise<unknown> {
  const call = new Call();
  const prepared = library
    .api(request.path)
    .headers({ ...request.headers })
    .middlewareOptions([call]);
  if (responseType) prepared.responseType(ResponseType.ARRAYBUFFER);
  try {
    if (request.method === 'GET') return await prepared.get();
    if (request.method === 'DELETE') return await prepared.delete();
    return request.method === 'PATCH' ? await prepared.patch(request.body) : await prepared.post(request.body);
  } catch (error) {
    if (call.failure instanceof ConnectorError) throw call.failure;
    throw error;
  }
}

/** After the provider asked for a pause nothing goes out before its end: more requests would only lengthen it. */
function createGate() {
  let notBeforeMs = 0;
  return {
    hold(seconds: number | null) {
      notBeforeMs = Math.max(notBeforeMs, Date.now() + (seconds ?? 0) * 1_000);
    },
    async pass(mayWait: boolean) {
      const waitSeconds = (notBeforeMs - Date.now()) / 1_000;
      if (waitSeconds <= 0) return;
      if (mayWait && waitSeconds <= limits.outlook.retryWaitSecondsMax) return sleep(waitSeconds);
      throw new ConnectorError('rate_limited', '[outlook] Microsoft asked for a pause; nothing was tried.', {
        retryAfterSeconds: Math.ceil(waitSeconds),
      });
    },
  };
}

const sleep = (seconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, seconds * 1_000));

interface Fault extends Refusal {
  /** -1 where there was no answer. */
  readonly status: number;
  readonly retryAfterSeconds: number | null;
}

/** Null where the error is none of the network's or the provider's. */
function readFault(error: unknown): Fault | null {
  if (error instanceof ConnectorError || !(error instanceof GraphError)) return null;
  const { statusCode, headers } = error as GraphError;
  const code = error.code ?? codeIn(error.body);
  const asked = headers?.get('retry-after') ?? null;
  const seconds = asked === null ? Number.NaN : Number(asked);
  const untilDate = asked === null ? Number.NaN : (Date.parse(asked) - Date.now()) / 1_000;
  const wanted = Number.isFinite(seconds) ? seconds : untilDate;
  return {
    status: statusCode,
    code,
    retryAfterSeconds: Number.isFinite(wanted) ? Math.min(Math.max(0, wanted), 86_400) : null,
  };
}

/** Where bytes were asked for, the library leaves the error as bytes too. */
function codeIn(body: unknown): string {
  const text = body instanceof ArrayBuffer ? Buffer.from(body).toString('utf8', 0, 2_000) : '';
  return /"code"\s{0,5}:\s{0,5}"([^"]{1,200})"/.exec(text)?.[1] ?? '';
}

/** Reading is always safe to repeat. Of the rest only what was held back with 429, which says that it was not done. */
function isWorthAnotherTry({ method, isSend }: GraphRequest, { status }: Fault): boolean {
  if (isSend) return false;
  if (status === 429) return true;
  return method === 'GET' && (status === -1 || status >= 500);
}

/** There is no such thing: not where the whole mailbox is gone, and not where the question was wrong. */
export const isMissing = ({ status, code }: Refusal): boolean =>
  (status === 404 && !/mailbox|user/i.test(code)) || (status === 400 && /InvalidId|IdMalformed/i.test(code));

function kindOf({ isSend }: GraphRequest, fault: Fault): ConnectorErrorKind {
  const { status } = fault;
  if (status === 429) return 'rate_limited';
  if (status === 401 || (status === 404 && !isMissing(fault))) return 'auth';
  // Graph refuses here what an admin must allow (send as, scope); of a send it is certain that it was not done.
  if (status === 403) return isSend ? 'rejected' : 'auth';
  if (status === -1 || status === 408 || status >= 500) return 'unavailable';
  if (isMissing(fault) || status === 410) return isSend ? 'rejected' : 'not_found';
  return status >= 400 ? 'rejected' : 'bad_response';
}

/** Says nothing of ids or addresses: those stand in the path. */
function toConnectorError(request: GraphRequest, fault: Fault, cause: unknown): ConnectorError {
  const kind = kindOf(request, fault);
  const what = fault.status === -1 ? 'no answer' : `${fault.status} ${fault.code.slice(0, 100)}`.trim();
  const remedy = kind === 'auth' ? ' Connect the mailbox again, and check its permissions (README).' : '';
  return new ConnectorError(kind, `[outlook] ${request.method} was answered with ${what}.${remedy}`, {
    ...(fault.retryAfterSeconds === null ? {} : { retryAfterSeconds: Math.ceil(fault.retryAfterSeconds) }),
    cause: cause instanceof Error ? cause.name : undefined,
  });
}

/** The port's answers for what is not, or no longer, there. */
export const noSuchMessage = (): ConnectorError =>
  new ConnectorError('not_found', '[outlook] there is no such message.');
export const notSent = (why: string): ConnectorError =>
  new ConnectorError('rejected', `[outlook] the draft was not sent: ${why}.`);
export const notSaved = (why: string): ConnectorError =>
  new ConnectorError('rejected', `[outlook] the draft was not saved: ${why}.`);
export const touched = (): ConnectorError => notSaved('somebody has touched the one that it was to replace');
export const busy = (what: string): ConnectorError =>
  new ConnectorError('unavailable', `[outlook] ${what} was changed by others each time it was written.`);
export const badResponse = (what: string, cause?: unknown): ConnectorError =>
  new ConnectorError('bad_response', `[outlook] ${what}.`, { cause });
export const noSuchSubscription = (): ConnectorError =>
  new ConnectorError('not_found', '[outlook] Microsoft does not know the subscription any more: subscribe anew.');
