// What watching a mailbox asks of the world. Used by every file of this folder.
import type { Clock } from '../ports/clock.ts';
import type { Mailbox } from '../ports/mailbox.ts';
import type { Records } from '../ports/records.ts';

/** `name` is what the records call the mailbox. */
export interface WatchPorts {
  readonly name: string;
  readonly mailbox: Mailbox;
  readonly records: Records;
  readonly clock: Clock;
}
