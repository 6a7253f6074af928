// What the care for matters asks of the world. Handed in by the runtime.
import type { DeskFacts } from '../domain/desk.ts';
import type { NoticeWay } from '../domain/matter.ts';
import type { Mailbox } from '../ports/mailbox.ts';
import type { Notifier } from '../ports/notifier.ts';
import type { Records } from '../ports/records.ts';
import type { Routes } from './routes.ts';

export interface EscalationPorts {
  readonly records: Records;
  /** For the desk's hours, time zone and currency. */
  readonly facts: DeskFacts;
  /** As they are now. */
  readonly routes: Routes;
  /** Those that the desk has set up. A notice of a way that is not among them counts as failed. */
  readonly notifiers: Readonly<Partial<Record<NoticeWay, Notifier>>>;
  /** The mailbox of this name; null where it is not open. */
  readonly findMailbox: (name: string) => Mailbox | null;
}
