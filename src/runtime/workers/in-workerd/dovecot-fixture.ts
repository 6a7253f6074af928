// What stands in workerd in the place of connectors/imap/emulator/dovecot.ts: that Dovecot, held by the relay in Node.
import { randomUUID } from 'node:crypto';
import { type Dovecot, PASSWORD } from '../../../../connectors/imap/emulator/dovecot.ts';
import { holdServer } from './ask-relay-fixture.ts';

export { PASSWORD };

const notHere = (): never => {
  throw new Error('a test in workerd reaches nothing of Dovecot but its port');
};

export async function startDovecot(layout: 'plain' | 'courier' = 'plain'): Promise<Dovecot> {
  const held = await holdServer({ kind: 'dovecot', layout });
  return { ...held, newUser: () => `u${randomUUID()}@shop.example`, grant: notHere, folderOf: notHere };
}
