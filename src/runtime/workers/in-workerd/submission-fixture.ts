// What stands in workerd in the place of connectors/imap/emulator/smtp.ts: that server, held by the relay in Node, of which a test sees the port.
import type { SmtpFixture } from '../../../../connectors/imap/emulator/smtp.ts';
import { holdServer } from './ask-relay-fixture.ts';

export const startSmtp = (): Promise<Pick<SmtpFixture, 'port' | 'stop'>> => holdServer({ kind: 'submission' });
