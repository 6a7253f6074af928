// An SMTP submission server on this machine (smtp-server) that keeps what it takes, and fails as the test says. For the tests of what sends mail.
import { once } from 'node:events';
import type { Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';
import type { SenderFault, TakenMail } from './mail-sender-contract.ts';

const refusal = (responseCode: number, words: string) => Object.assign(new Error(words), { responseCode });

export interface TestSmtpServer {
  readonly port: number;
  readonly taken: (TakenMail & { readonly from: string })[];
  fail(fault: SenderFault | { readonly rcpt: string }): void;
  stop(): Promise<void>;
}

/** `onTaken` is told of a mail before the server answers. */
export async function startSmtpServer({
  user,
  password,
  onTaken,
}: {
  readonly user: string;
  readonly password: string;
  readonly onTaken?: (mail: TestSmtpServer['taken'][number]) => Promise<void>;
}): Promise<TestSmtpServer> {
  const taken: (TakenMail & { readonly from: string })[] = [];
  const sockets = new Set<Socket>();
  let fault: Parameters<TestSmtpServer['fail']>[0] = 'none';
  const server = new SMTPServer({
    authMethods: ['PLAIN'],
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 50,
    onAuth: (auth, _session, done) =>
      fault !== 'deny' && auth.username === user && auth.password === password
        ? done(null, { user: auth.username })
        : done(refusal(535, '5.7.8 no')),
    onRcptTo(_address, _session, done) {
      if (typeof fault === 'object') return done(refusal(550, fault.rcpt));
      done(
        fault === 'refuse' ? refusal(550, '5.1.1 no such user') : fault === 'busy' ? refusal(451, '4.3.0 later') : null,
      );
    },
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', async () => {
        const { mailFrom, rcptTo } = session.envelope;
        const to = rcptTo.map(({ address }) => address);
        const mail = { raw: Buffer.concat(parts), to, from: mailFrom === false ? '' : mailFrom.address };
        taken.push(mail);
        await onTaken?.(mail);
        if (fault === 'breakOff') for (const socket of sockets) socket.destroy();
        else if (fault !== 'hang') done(null);
      });
    },
  });
  server.on('error', () => undefined);
  server.server.on('connection', (socket: Socket) => sockets.add(socket));
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const address = server.server.address();
  let isStopped = false;
  return {
    port: address !== null && typeof address === 'object' ? address.port : 0,
    taken,
    fail(wanted) {
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
