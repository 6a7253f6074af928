// How googleapis reaches Gmail on Workers: by the platform's own fetch. What it brings with it rests on `node:http`, whose answers have no headers there, and
// without them a body stays text. What package.json calls `#gmail-fetch` there; elsewhere it is library-fetch.ts.
import { Readable } from 'node:stream';
import { readBounded } from '../../src/calls/read-response.ts';
import { limits } from '../../src/domain/limits.ts';

/** A call that is redirected is not followed, and an answer that is too long is none. */
async function fetchWhole(input: string | URL | Request, init: RequestInit = {}): Promise<Response> {
  const given: unknown = init.body;
  // An upload comes as a stream of Node's.
  const body = given instanceof Readable ? Buffer.concat(await given.toArray()) : init.body;
  const answer = await fetch(input, { ...init, ...(body == null ? {} : { body }), redirect: 'manual' });
  const bytes = await readBounded(answer, limits.gmail.responseBytesMax);
  if (bytes === null) throw new Error('the answer is too large');
  const { status, headers } = answer;
  return new Response(bytes.length === 0 ? null : new Uint8Array(bytes), { status, headers });
}

export const fetchOptions: { readonly fetchImplementation?: typeof fetch } = { fetchImplementation: fetchWhole };
