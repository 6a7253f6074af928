// A connection from a test in workerd to the relay in Node, a line of JSON each way. Called by what stands in for servers.
import { connect } from 'node:net';
import { inject } from 'vitest';
import type { RelayOrder } from './relay-lines-fixture.ts';

export interface RelayConnection {
  say(line: object): void;
  close(): void;
}

/** `told` is called with each line that comes back; the first names the port. */
export function askRelay(order: RelayOrder, told: (line: unknown) => void): RelayConnection {
  const socket = connect(inject('relayPort'), '127.0.0.1');
  let text = '';
  socket.setEncoding('utf8');
  socket.on('error', () => undefined);
  socket.on('data', (part: string) => {
    const lines = (text + part).split('\n');
    text = lines.pop() ?? '';
    for (const line of lines) told(JSON.parse(line));
  });
  const say = (line: object): void => void socket.write(`${JSON.stringify(line)}\n`);
  say(order);
  return { say, close: () => void socket.destroy() };
}

/** A server of which only the port is used. */
export async function holdServer(order: RelayOrder): Promise<{ readonly port: number; stop(): Promise<void> }> {
  const { promise: port, resolve } = Promise.withResolvers<number>();
  const relay = askRelay(order, (line) => resolve((line as { readonly port: number }).port));
  return { port: await port, stop: async () => relay.close() };
}
