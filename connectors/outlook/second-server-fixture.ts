// The Graph emulator of @inbox-zero/emulate, which this project did not write, on 127.0.0.1. It gives no host to listen on, so
// the one that its start opens is bound here.
import { createServer, Server } from 'node:net';
import { createEmulator, type Emulator } from '@inbox-zero/emulate';

export const OWNER = 'orders@shop.example';

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}

export async function startSecondServer(messages: readonly object[]): Promise<Emulator> {
  const port = await findFreePort();
  const { listen } = Server.prototype;
  Server.prototype.listen = function (this: Server, ...given: unknown[]) {
    const done = given.find((one) => typeof one === 'function') as (() => void) | undefined;
    return listen.call(this, { port, host: '127.0.0.1' } as never, done as never);
  } as typeof listen;
  try {
    return await createEmulator({
      service: 'microsoft',
      port,
      seed: {
        tokens: { 'good-token': { login: OWNER } },
        microsoft: { users: [{ email: OWNER, name: 'Orders' }], messages },
      },
    });
  } finally {
    Server.prototype.listen = listen;
  }
}
