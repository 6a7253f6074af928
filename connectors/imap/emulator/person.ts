// A person's mail client at the Dovecot of the tests, beside Waybill's own connection. Used by tests, the tour and the crash test.
import { ImapFlow } from 'imapflow';
import { type Dovecot, PASSWORD } from './dovecot.ts';

export async function connectAs({ port }: Pick<Dovecot, 'port'>, user: string): Promise<ImapFlow> {
  const auth = { user, pass: PASSWORD };
  const client = new ImapFlow({ host: '127.0.0.1', port, secure: false, auth, logger: false, disableAutoIdle: true });
  // Without a listener a connection that is lost would end the process.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}
