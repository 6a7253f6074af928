// Beside the tests in workerd, in Node: ports of this machine on which they listen, which workerd cannot. What reaches such a port goes on over the
// connection by which a test asked for it, a line of JSON each way. vitest.config.ts starts it (globalSetup).
import { once } from 'node:events';
import { createServer as createHttpServer, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import type { TestProject } from 'vitest/node';
import type { RelayedAnswer, RelayedRequest } from './relay-lines-fixture.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly relayPort: number;
  }
}

const portOf = (address: AddressInfo | string | null): number => (address as AddressInfo).port;

export default async function startRelay({ provide }: TestProject): Promise<() => Promise<void>> {
  const asking = new Set<Socket>();
  const server = createServer((socket) => {
    asking.add(socket);
    socket.on('error', () => undefined).on('close', () => asking.delete(socket));
    void serve(socket);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  provide('relayPort', portOf(server.address()));
  return async () => {
    for (const socket of asking) socket.destroy();
    server.close();
    await once(server, 'close');
  };
}

/** An HTTP server for the one who asks by this connection, as long as it stands. */
async function serve(socket: Socket): Promise<void> {
  const waiting = new Map<number, ServerResponse>();
  let asked = 0;
  const say = (line: object): void => void socket.write(`${JSON.stringify(line)}\n`);
  const server = createHttpServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    asked += 1;
    waiting.set(asked, response);
    const { method = 'GET', url = '/', headers } = request;
    const line: RelayedRequest = { id: asked, method, url, headers, body: Buffer.concat(parts).toString('base64') };
    say(line);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  say({ port: portOf(server.address()) });
  for await (const line of createInterface({ input: socket })) {
    const { id, answer } = JSON.parse(line) as RelayedAnswer;
    const response = waiting.get(id);
    waiting.delete(id);
    if (answer === null) response?.destroy();
    else response?.writeHead(answer.status, answer.headers.flat()).end(Buffer.from(answer.body, 'base64'));
  }
  server.closeAllConnections();
  server.close();
}
