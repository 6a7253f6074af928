// What stands in workerd in the place of `node:http` for the servers that tests start: the runtime's own, which listens to nobody, behind a port of
// this machine that the relay holds for it. So what a test calls goes over the network.
import { handleAsNodeRequest } from 'cloudflare:node';
import { EventEmitter } from 'node:events';
import { createServer as createInside, type RequestListener } from 'node:http';
import { askRelay, type RelayConnection } from './ask-relay-fixture.ts';
import type { RelayedAnswer, RelayedRequest } from './relay-lines-fixture.ts';

export * from 'node:http';

const ID = 'x-relayed-id';

class RelayedServer extends EventEmitter {
  readonly #inside;
  readonly #cuts = new Map<number, () => void>();
  #relay: RelayConnection | null = null;
  #port = 0;

  constructor(listener: RequestListener) {
    super();
    this.#inside = createInside((incoming, response) => {
      const cut = this.#cuts.get(Number(incoming.headers[ID])) ?? (() => undefined);
      delete incoming.headers[ID];
      Object.defineProperty(incoming, 'socket', { value: { destroy: cut, remoteAddress: '127.0.0.1' } });
      response.destroy = () => {
        cut();
        return response;
      };
      // As in Node an error of the listener is the test's; here nobody would see it.
      Promise.resolve(listener(incoming, response) as unknown).catch((error: unknown) => {
        console.error(error);
        cut();
      });
    });
  }

  get listening(): boolean {
    return this.#relay !== null;
  }

  address() {
    return this.#relay === null ? null : { port: this.#port, family: 'IPv4', address: '127.0.0.1' };
  }

  listen(...args: readonly unknown[]): this {
    const told = args.at(-1);
    if (typeof told === 'function') this.once('listening', () => told());
    this.#inside.listen(0);
    this.#relay = askRelay({ kind: 'http' }, (line) => this.#read(line as RelayedRequest | { readonly port: number }));
    return this;
  }

  #read(line: RelayedRequest | { readonly port: number }): void {
    if ('id' in line) return void this.#answer(line);
    this.#port = line.port;
    this.emit('listening');
  }

  async #answer({ id, method, url, headers, body }: RelayedRequest): Promise<void> {
    const cut = new Promise<null>((resolve) => this.#cuts.set(id, () => resolve(null)));
    const request = new Request(new URL(url, `http://127.0.0.1:${this.#port}`), {
      method,
      headers: { ...(headers as Record<string, string>), [ID]: String(id) },
      ...(body === '' ? {} : { body: Buffer.from(body, 'base64') }),
    });
    const { port } = this.#inside.address() as { readonly port: number };
    const answered = handleAsNodeRequest(port, request).then(async (response) => ({
      status: response.status,
      headers: [...response.headers],
      body: Buffer.from(await response.arrayBuffer()).toString('base64'),
    }));
    const answer: RelayedAnswer = { id, answer: await Promise.race([answered, cut]).catch(() => null) };
    this.#cuts.delete(id);
    this.#relay?.say(answer);
  }

  closeAllConnections(): void {
    for (const cut of this.#cuts.values()) cut();
  }

  close(closed?: () => void): this {
    if (closed !== undefined) this.once('close', closed);
    this.#inside.close();
    this.#relay?.close();
    this.#relay = null;
    queueMicrotask(() => this.emit('close'));
    return this;
  }
}

export const createServer = (listener: RequestListener): RelayedServer => new RelayedServer(listener);
