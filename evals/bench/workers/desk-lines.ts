// A desk with one mailbox at a Dovecot of this machine, as the lines in which it moves into an object. For the bench of Workers.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Dovecot, PASSWORD } from '../../../connectors/imap/emulator/dovecot.ts';
import { connectMailbox } from '../../../src/connecting/connect-mailbox.ts';
import { readSealingKeys } from '../../../src/connecting/seal-secret.ts';
import { exportDesk, openDesk } from '../../../src/store/better-sqlite3.ts';

export const KEY = 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa=';
export const AUTHSERV_ID = 'mx.fjordlight.example';

export async function makeDeskLines(folder: string, dovecot: Dovecot, user: string, smtpPort: number): Promise<string> {
  const file = join(folder, 'moving.sqlite');
  const records = openDesk({ file });
  const addresses = ['orders@fjordlight.example'];
  const server = (port: number) => ({ host: '127.0.0.1', port, encryption: 'none' });
  const connector = {
    ...{ imap: server(dovecot.port), smtp: server(smtpPort), user, isPrivateNetworkAllowed: true },
    account: { addresses, trusted: { by: 'authserv-id', authservId: AUTHSERV_ID } },
  };
  await connectMailbox(
    { records, clock: { now: () => new Date().toISOString() } },
    readSealingKeys({ WAYBILL_KEY: KEY }),
    {
      ...{ addresses, connector: 'imap', settings: { connector, access: { kind: 'password' } } },
      secret: { kind: 'password', password: PASSWORD },
    },
  );
  await records.close();
  const lines = [...exportDesk(file)].join('');
  for (const ending of ['', '-wal', '-shm', '.audit-head', '.lock']) rmSync(`${file}${ending}`, { force: true });
  rmSync(`${file}.blobs`, { force: true, recursive: true });
  return lines;
}
