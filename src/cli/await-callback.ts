// Waits on 127.0.0.1 for the browser that comes back from the provider (RFC 8252, 7.3). Called by `waybill connect`.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { limits } from '../domain/limits.ts';
import { UsageError } from './usage-error.ts';

export interface CallbackServer {
  readonly port: number;
  /** What `accept` made of the first callback that it took. UsageError where none came in time. */
  wait<T>(accept: (query: URLSearchParams) => Promise<T> | null): Promise<T>;
  close(): Promise<void>;
}

const HEADERS = {
  'content-type': 'text/plain; charset=utf-8',
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  connection: 'close',
} as const;

/** Port 0 is any free one. UsageError where the port is taken. */
export async function openCallbackServer(port: number): Promise<CallbackServer> {
  let hear = (_: IncomingMessage, response: ServerResponse): void => answer(response, 404, 'Not now.');
  const server = createServer((request, response) => hear(request, response));
  server.requestTimeout = limits.connecting.requestSeconds * 1_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', () =>
      reject(new UsageError(`Port ${port} on 127.0.0.1 cannot be used. Give another --port.`)),
    );
    server.listen(port, '127.0.0.1', resolve);
  });

  function wait<T>(accept: (query: URLSearchParams) => Promise<T> | null): Promise<T> {
    const { callbackSeconds, wrongCallbacksMax } = limits.connecting;
    let wrong = 0;
    return new Promise((resolve, reject) => {
      const giveUp = (why: string): void => {
        clearTimeout(timer);
        reject(new UsageError(`${why} Nothing was connected; begin again.`));
      };
      const timer = setTimeout(
        () => giveUp(`Nobody agreed within ${callbackSeconds / 60} minutes.`),
        callbackSeconds * 1_000,
      );
      hear = (request, response) => {
        const query = readQuery(request);
        const accepted = query === null ? null : accept(query);
        if (accepted === null) {
          answer(response, 404, 'This is not the answer that is waited for.');
          // A browser asks for icons too; a stranger on this machine does not end the wait with a guess.
          if (query !== null) wrong += 1;
          if (wrong >= wrongCallbacksMax) giveUp('Too many wrong answers came.');
          return;
        }
        clearTimeout(timer);
        accepted.then(
          (value) => {
            answer(response, 200, 'The mailbox is connected. You can close this page.');
            resolve(value);
          },
          (error: unknown) => {
            answer(response, 400, 'The mailbox is not connected. The terminal says why.');
            reject(error);
          },
        );
      };
    });
  }

  return {
    port: (server.address() as AddressInfo).port,
    wait,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        setTimeout(() => server.closeAllConnections(), 500).unref();
      }),
  };
}

/** null where it is no callback, or no address at all. */
function readQuery({ method, url = '/' }: IncomingMessage): URLSearchParams | null {
  const asked = method === 'GET' ? URL.parse(url, 'http://127.0.0.1') : null;
  return asked?.pathname === '/' && asked.searchParams.has('state') ? asked.searchParams : null;
}

function answer(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, HEADERS).end(`${text}\n`);
}
