// The server as the page sees it: typed by the routes themselves (Hono's hc), and one error for whatever is no success.
import { type ClientResponse, hc } from 'hono/client';
import type { DeskApi } from '../http/desk/desk-api.ts';
import { noteSessionEnd } from './session-end.ts';

export const api = hc<DeskApi>(location.origin).api;

/** An answer of the server that is no success: `fault` is a word for code, the message a sentence for a person. */
export class ApiFault extends Error {
  readonly status: number;
  readonly fault: string;
  readonly detail: unknown;
  constructor(status: number, fault: string, message: string, detail: unknown = null) {
    super(message);
    this.name = 'ApiFault';
    this.status = status;
    this.fault = fault;
    this.detail = detail;
  }
}

type Success<R> = R extends ClientResponse<infer T, 200, 'json'> ? T : never;

/** The JSON of a success; throws ApiFault for anything else. */
export async function read<R extends ClientResponse<unknown, number, string>>(asked: Promise<R>): Promise<Success<R>> {
  const response = await asked;
  if (response.ok) return (await response.json()) as Success<R>;
  throw await faultOf(response);
}

export async function faultOf(response: Pick<Response, 'status' | 'json'>): Promise<ApiFault> {
  if (response.status === 401) noteSessionEnd(true);
  const said: unknown = await response.json().catch(() => null);
  const { fault = 'no_answer', message = `The server answered ${response.status}.` } =
    typeof said === 'object' && said !== null ? (said as { readonly fault?: string; readonly message?: string }) : {};
  return new ApiFault(response.status, fault, message, said);
}

/** better-auth's own routes: `/sign-in/email` and so on. */
export async function callAuth<T>(path: string, body?: object): Promise<T> {
  const response = await fetch(`/api/auth${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
  if (response.ok) return (await response.json()) as T;
  const said = (await response.json().catch(() => ({}))) as { readonly code?: string; readonly message?: string };
  // A wrong password or code is refused with 401 too, under a code of its own.
  if (response.status === 401 && said.code === 'UNAUTHORIZED') noteSessionEnd(true);
  throw new ApiFault(
    response.status,
    said.code ?? 'no_answer',
    said.message ?? `The server answered ${response.status}.`,
  );
}
