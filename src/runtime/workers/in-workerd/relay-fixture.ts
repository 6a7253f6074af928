// Beside the tests in workerd, in Node: ports of this machine on which they listen, which workerd cannot. What reaches such a port goes on over the
// connection by which a test asked for it, a line of JSON each way. vitest.config.ts starts it (globalSetup).
import { once } from 'node:events';
import { createServer as createHttpServer, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import type { TestProject } from 'vitest/node';
import { startSmtpServer } from '../../../../connectors/contract/smtp-server-fixture.ts';
import { type Dovecot, startDovecot } from '../../../../connectors/imap/emulator/dovecot.ts';
import { startSmtp } from '../../../../connectors/imap/emulator/smtp.ts';
import type { RelayedAnswer, RelayedRequest, RelayOrder, SmtpOrder } from './relay-lines-fixture.ts';

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

/** What is asked for in the first line, as long as the connection stands. */
async function serve(socket: Socket): Promise<void> {
  const lines = createInterface({ input: socket })[Symbol.asyncIterator]();
  const first = await lines.next();
  if (first.done === true) return;
  const asked = JSON.parse(first.value) as RelayOrder;
  const say = (line: object): void => void socket.write(`${JSON.stringify(line)}\n`);
  if (asked.kind === 'smtp') await serveSmtp(asked, lines, say);
  else if (asked.kind === 'http') await serveHttp(lines, say);
  else await hold(asked.kind === 'dovecot' ? startDovecot(asked.layout) : startSmtp(), lines, say);
}

/** Until the connection ends. */
async function hold(starting: Promise<Pick<Dovecot, 'port' | 'stop'>>, lines: Lines, say: Say): Promise<void> {
  const { port, stop } = await starting;
  say({ port });
  await lines.next();
  await stop();
}

type Lines = AsyncIterator<string>;
type Say = (line: object) => void;

async function serveHttp(lines: Lines, say: Say): Promise<void> {
  const waiting = new Map<number, ServerResponse>();
  let asked = 0;
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
  for await (const line of { [Symbol.asyncIterator]: () => lines }) {
    const { id, answer } = JSON.parse(line) as RelayedAnswer;
    const response = waiting.get(id);
    waiting.delete(id);
    if (answer === null) response?.destroy();
    else response?.writeHead(answer.status, answer.headers.flat()).end(Buffer.from(answer.body, 'base64'));
  }
  server.closeAllConnections();
  server.close();
}

/** Each line that comes sets a fault, or says that a mail was noted. */
async function serveSmtp({ user, password }: SmtpOrder, lines: Lines, say: Say): Promise<void> {
  const noted: (() => void)[] = [];
  const server = await startSmtpServer({
    user,
    password,
    onTaken({ raw, to, from }) {
      say({ taken: { raw: Buffer.from(raw).toString('base64'), to, from } });
      return new Promise((resolve) => noted.push(resolve));
    },
  });
  say({ port: server.port });
  for await (const line of { [Symbol.asyncIterator]: () => lines }) {
    const { fault } = JSON.parse(line) as { readonly fault?: Parameters<typeof server.fail>[0] };
    if (fault === undefined) noted.shift()?.();
    else server.fail(fault);
  }
  await server.stop();
}
