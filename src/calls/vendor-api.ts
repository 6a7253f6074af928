// Calls a vendor's HTTP API: in its pace, within bounds of time and bytes, never after a redirect, again where that is harmless, and not at all
// while it fails. Every connector's client.ts opens one; `fetch`, clock, waits and chance are handed in.
import type { z } from 'zod';
import { limits } from '../domain/limits.ts';
import type { ConnectorError } from '../ports/connector-error.ts';
import type { SourceAccess } from '../ports/source-connector.ts';
import { parseJson } from './call-fetch.ts';
import { createCallGate } from './call-gate.ts';
import { createCircuitBreaker } from './circuit-breaker.ts';
import { createPace, type Pace } from './pace.ts';
import { readBounded, readRetryAfter } from './read-response.ts';
import { waitBeforeRetry } from './retry-wait.ts';
import {
  type CallPlace,
  faultPlaces,
  isRefusedHere,
  kindOfStatus,
  statusFault,
  transportFault,
  vendorFault,
} from './vendor-fault.ts';

export interface VendorCall {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below the API's address, such as `/orders.json`; parts that come from outside go through encodeURIComponent. */
  readonly path: string;
  /** Shown in errors in the place of `path`, where that holds a customer's data or a key. */
  readonly shownPath?: string;
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?:
    | { readonly json: unknown }
    | { readonly form: Readonly<Record<string, string>> }
    | { readonly text: string; readonly contentType: string };
  /** Whether a second try does no harm: reading, or writing under an idempotency key. Default: what HTTP says of the method. */
  readonly isRepeatable?: boolean;
  /** Statuses beside the 2xx that are answers, such as a 404 that means 'not yet'. */
  readonly accept?: readonly number[];
}

export interface VendorAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Buffer;
  /** ISO 8601 UTC: when it was answered. */
  readonly at: string;
  /** The body as JSON; undefined where it is none. */
  json(): unknown;
  /** The body in the form of the schema. ConnectorError `bad_response`, naming the place and never the value. */
  read<T>(schema: z.ZodType<T>): T;
}

export interface VendorApi {
  /** ConnectorError of every kind; `unavailable` at once while the breaker rests. */
  call(call: VendorCall): Promise<VendorAnswer>;
}

export interface VendorApiOptions {
  readonly vendor: string;
  /** Without a slash at its end. */
  readonly baseUrl: string;
  readonly access: Pick<SourceAccess, 'fetch' | 'clock' | 'elapsedMs' | 'wait' | 'random'>;
  /** Headers that prove who we are; asked before every try. `isRenewed`: the vendor has refused the ones before. */
  readonly authorize?: (isRenewed: boolean) => Promise<Readonly<Record<string, string>>>;
  /** The vendor's rate limit with room to spare, and how many calls may run at once. */
  readonly pace: Pace & { readonly callsAtOnce: number };
  readonly callSeconds?: number;
  /** Reads an answer whose status is no success, where the vendor's own words tell more than the status; null: the status says it. */
  readonly explain?: (answer: VendorAnswer, place: CallPlace) => ConnectorError | null;
}

const REPEATABLE = new Set(['GET', 'PUT', 'DELETE']);

type Tried =
  | { readonly kind: 'answer'; readonly answer: VendorAnswer }
  | {
      readonly kind: 'fault';
      readonly error: ConnectorError;
      readonly isUnauthorized: boolean;
      /** By ourselves, before anything went out. */
      readonly isRefusedHere: boolean;
    };

export function openVendorApi(options: VendorApiOptions): VendorApi {
  const { access, vendor, callSeconds = limits.vendor.callSeconds } = options;
  const { clock } = access;
  const { callsWaitingMax, waitingSeconds } = limits.vendor;
  const gate = createCallGate({ callsAtOnce: options.pace.callsAtOnce, callsWaitingMax, seconds: waitingSeconds });
  const breaker = createCircuitBreaker(limits.vendor);
  const pace = createPace(options.pace, access);
  const placeOf = ({ method, path, shownPath }: VendorCall): CallPlace => ({
    vendor,
    method,
    path: shownPath ?? path,
  });

  async function tryOnce(call: VendorCall, isRenewed: boolean): Promise<Tried> {
    const place = placeOf(call);
    const fault = (error: ConnectorError, more: { isUnauthorized?: boolean; isRefusedHere?: boolean } = {}): Tried => ({
      ...{ kind: 'fault', error, isUnauthorized: false, isRefusedHere: false },
      ...more,
    });
    const proof = (await options.authorize?.(isRenewed)) ?? {};
    await pace.take();
    // Waiting for its turn is no time of the vendor's.
    const signal = AbortSignal.timeout(Math.ceil(callSeconds * 1_000));
    try {
      const response = await access.fetch(addressOf(options.baseUrl, call), {
        ...bodyOf(call),
        method: call.method,
        headers: { accept: 'application/json', ...contentTypeOf(call), ...call.headers, ...proof },
        redirect: 'manual',
        signal,
      });
      const bytes = await readBounded(response, limits.vendor.answerBytesMax);
      if (bytes === null) return fault(vendorFault(place, 'bad_response', 'its answer is too big to be read.'));
      const answer = answerOf(response, bytes, clock.now(), place);
      const { status } = answer;
      if (kindOfStatus(status) === null || call.accept?.includes(status)) return { kind: 'answer', answer };
      const explained = options.explain?.(answer, place) ?? null;
      const retryAfterMs = readRetryAfter(response.headers, clock.now());
      return fault(explained ?? statusFault(place, status, retryAfterMs), { isUnauthorized: status === 401 });
    } catch (error) {
      return fault(transportFault(place, error, signal.aborted), { isRefusedHere: isRefusedHere(error) });
    }
  }

  async function tryInTurn(call: VendorCall): Promise<Tried> {
    const isRepeatable = call.isRepeatable ?? REPEATABLE.has(call.method);
    let isRenewed = false;
    for (let tries = 1; ; tries += 1) {
      const tried = await tryOnce(call, isRenewed);
      if (tried.kind === 'answer') return tried;
      // A token that has ended is no failed try; a refused request has done nothing, whatever its method.
      if (tried.isUnauthorized && !isRenewed && options.authorize) {
        isRenewed = true;
        continue;
      }
      const waitMs =
        !tried.isRefusedHere && mayTryAgain(tried.error, isRepeatable)
          ? waitBeforeRetry((tried.error.retryAfterSeconds ?? 0) * 1_000, tries, access.random(), limits.vendor)
          : null;
      if (waitMs === null) return tried;
      await access.wait(waitMs);
    }
  }

  return {
    async call(call) {
      if (!(await gate.enter())) throw vendorFault(placeOf(call), 'unavailable', 'too many calls wait for it.');
      try {
        const leave = breaker.enter(clock.now());
        if (leave === null)
          throw vendorFault(
            placeOf(call),
            'unavailable',
            `it failed too often and is left alone until ${breaker.restsUntil()}.`,
          );
        const tried = await tryInTurn(call).catch((error: unknown) => {
          leave(clock.now(), null);
          throw error;
        });
        const isOutage = tried.kind === 'fault' && tried.error.kind === 'unavailable' && !tried.isRefusedHere;
        leave(clock.now(), { isOutage, isFinal: false });
        if (tried.kind === 'fault') throw tried.error;
        return tried.answer;
      } finally {
        gate.leave();
      }
    },
  };
}

/** A vendor that asks for fewer calls has done nothing; what is merely unclear is only repeated where that is harmless. */
const mayTryAgain = ({ kind }: ConnectorError, isRepeatable: boolean): boolean =>
  kind === 'rate_limited' || (kind === 'unavailable' && isRepeatable);

function addressOf(baseUrl: string, { path, query = {} }: VendorCall): string {
  const url = new URL(`${baseUrl}${path}`);
  for (const [name, value] of Object.entries(query))
    if (value !== undefined) url.searchParams.append(name, String(value));
  return url.href;
}

function bodyOf({ body }: VendorCall): { readonly body?: string } {
  if (body === undefined) return {};
  if ('json' in body) return { body: JSON.stringify(body.json) };
  if ('form' in body) return { body: new URLSearchParams(body.form).toString() };
  return { body: body.text };
}

function contentTypeOf({ body }: VendorCall): Readonly<Record<string, string>> {
  if (body === undefined) return {};
  if ('json' in body) return { 'content-type': 'application/json' };
  return { 'content-type': 'form' in body ? 'application/x-www-form-urlencoded' : body.contentType };
}

function answerOf({ status, headers }: Response, bytes: Buffer, at: string, place: CallPlace): VendorAnswer {
  const json = (): unknown => parseJson(bytes.toString('utf8'));
  return {
    status,
    headers,
    bytes,
    at,
    json,
    read(schema) {
      const parsed = schema.safeParse(json());
      if (parsed.success) return parsed.data;
      const where = faultPlaces(parsed.error);
      throw vendorFault(place, 'bad_response', `its answer is not as its documentation says at ${where}.`);
    },
  };
}
