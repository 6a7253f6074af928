// A server on this machine that answers as a vendor's API does, and the access that a connector is opened with in tests. What is answered is
// decided by the test; each request is kept, so that a test can say what was asked.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { SourceAccess } from '../../src/ports/source-connector.ts';

export interface VendorRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** `json` or `text` is the body. `hang`: never answers. `breakOff`: ends the connection in the middle. */
export interface VendorReply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly text?: string | Uint8Array;
  readonly hang?: boolean;
  readonly breakOff?: boolean;
}

export type AnswerRequest = (request: VendorRequest) => VendorReply | Promise<VendorReply>;

export interface VendorServer {
  readonly url: string;
  readonly requests: VendorRequest[];
  /** From now on; a test's fault comes before what the vendor would say. null: the vendor's own answers again. */
  override(answer: AnswerRequest | null): void;
  stop(): Promise<void>;
}

let endWithTest = (_stop: () => Promise<void>): void => {};

/** How a server that is started from now on ends with its test: vitest.setup.ts says it, so that benches can load payloads from beside a server. */
export function endServersBy(ending: (stop: () => Promise<void>) => void): void {
  endWithTest = ending;
}

/** Ends with the test that started it, when that is one. */
export async function startVendorServer(answer: AnswerRequest): Promise<VendorServer> {
  const requests: VendorRequest[] = [];
  let override: AnswerRequest | null = null;
  const server = createServer(async (incoming, response) => {
    const parts: Buffer[] = [];
    for await (const part of incoming) parts.push(part as Buffer);
    const url = new URL(incoming.url ?? '/', 'http://127.0.0.1');
    const request: VendorRequest = {
      method: incoming.method ?? 'GET',
      path: url.pathname,
      query: url.searchParams,
      headers: Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)])),
      body: Buffer.concat(parts).toString('utf8'),
    };
    requests.push(request);
    const reply = await (override ?? answer)(request);
    if (reply.hang) return;
    if (reply.breakOff) return void response.destroy();
    const isJson = reply.text === undefined;
    response.writeHead(reply.status ?? 200, {
      'content-type': isJson ? 'application/json' : 'text/plain',
      ...reply.headers,
    });
    response.end(isJson ? JSON.stringify(reply.json ?? {}) : reply.text);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  const stop = async (): Promise<void> => {
    if (!server.listening) return;
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  endWithTest(stop);
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    override(wanted) {
      override = wanted;
    },
    stop,
  };
}

export interface TestAccess extends SourceAccess {
  /** Milliseconds of each wait, which take no time. */
  readonly waits: number[];
  /** What was kept, by name. */
  readonly kept: Map<string, string>;
  setNow(now: string): void;
}

/** Waits take no time but move the clock, so that paces and rests are true. */
export function openTestAccess(
  secrets: Readonly<Record<string, string>> = {},
  now = '2026-11-20T09:00:00.000Z',
): TestAccess {
  const waits: number[] = [];
  const kept = new Map<string, string>();
  let nowMs = Date.parse(now);
  let elapsedMs = 0;
  return {
    // Bound to nothing: workerd calls its own only so.
    fetch: (...given) => fetch(...given),
    mayConnectTo: () => true,
    clock: { now: () => new Date(nowMs).toISOString() },
    elapsedMs: () => elapsedMs,
    wait(milliseconds) {
      waits.push(milliseconds);
      nowMs += milliseconds;
      elapsedMs += milliseconds;
      return Promise.resolve();
    },
    random: () => 0.5,
    secrets,
    keepSecret(name, value) {
      kept.set(name, value);
      return Promise.resolve();
    },
    waits,
    kept,
    setNow(wanted) {
      nowMs = Date.parse(wanted);
    },
  };
}
