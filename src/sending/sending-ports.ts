// What every step of sending asks of the world. Used by save-draft, send-draft, settle-sends and stop-sending.
import type { Clock } from '../ports/clock.ts';
import type { Mailbox } from '../ports/mailbox.ts';
import type { Records } from '../ports/records.ts';

export interface SendingPorts {
  readonly records: Pick<Records, 'audit' | 'consents' | 'ledger' | 'notices' | 'privacy' | 'settings' | 'write'>;
  readonly mailbox: Mailbox;
  readonly clock: Clock;
}
