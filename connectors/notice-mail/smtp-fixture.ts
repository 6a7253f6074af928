// A real SMTP submission server that keeps what it is given, for tests of what is told by mail.
import { once } from 'node:events';
import type { Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';
import type { ServerFault } from '../contract/notifier-contract.ts';

export const PASSWORD = 'sesame-secret';
const refusal = (responseCode: number) => Object.assign(new Error('as the test asked'), { responseCode });

/** It asks for the password of any user. */
export async function startServer() {
  const received: Buffer[] = [];
  const sockets = new Set<Socket>();
  let fault: ServerFault = 'none';
  const server = new SMTPServer({
    authMethods: ['PLAIN'],
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 50,
    onAuth: (auth, _session, done) =>
      fault !== 'deny' && auth.password === PASSWORD ? done(null, { user: auth.username }) : done(refusal(535)),
    onRcptTo: (_address, _session, done) =>
      done(fault === 'refuse' ? refusal(550) : fault === 'busy' ? refusal(451) : null),
    onData(stream, _session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        received.push(Buffer.concat(parts));
        if (fault !== 'hang') done(null);
      });
    },
  });
  server.on('error', () => undefined);
  server.server.on('connection', (socket: Socket) => sockets.add(socket));
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const address = server.server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  let isStopped = false;
  return {
    received,
    port,
    fail: (wanted: ServerFault) => {
      fault = wanted;
    },
    async stop() {
      if (isStopped) return;
      isStopped = true;
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
