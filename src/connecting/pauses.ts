// A mailbox or a source that a person has paused: while it is, the desk does not ask it. A setting of the desk beside the connection, so that
// it outlives a new start. Set by the page; asked by the runtime where mailboxes and sources are opened.
import { z } from 'zod';
import type { Clock } from '../ports/clock.ts';
import type { Records } from '../ports/records.ts';
import { keepBeside, readBeside } from './kept-beside.ts';

export interface Pausable {
  readonly kind: 'mailbox' | 'source';
  readonly name: string;
}
const Pause = z.object({ by: z.string(), at: z.string() });
/** `at`: ISO 8601 UTC. */
export type Pause = z.infer<typeof Pause>;

const keyOf = ({ kind, name }: Pausable): string => `paused.${kind}:${name}`;

/** null: it is asked as ever. */
export const readPause = (records: Pick<Records, 'settings'>, what: Pausable): Pause | null =>
  readBeside(records, keyOf(what), Pause);

interface PausePorts {
  readonly records: Pick<Records, 'settings' | 'audit' | 'write'>;
  readonly clock: Clock;
}
interface Person {
  readonly id: string;
  readonly name: string;
}

/** Once more by another person, it stays the first one's. */
export const pause = ({ records, clock }: PausePorts, what: Pausable, by: Person): Promise<void> =>
  records.write(() => {
    if (readPause(records, what) !== null) return;
    const at = clock.now();
    keepBeside(records, keyOf(what), { by: by.name, at } satisfies Pause);
    records.audit.append({ mailId: null, at, step: `pause_${what.kind}`, content: { ...contentOf(what), by } });
  });

export const resume = ({ records, clock }: PausePorts, what: Pausable, by: Person): Promise<void> =>
  records.write(() => {
    if (readPause(records, what) === null) return;
    forgetPause(records, what);
    const content = { ...contentOf(what), by };
    records.audit.append({ mailId: null, at: clock.now(), step: `resume_${what.kind}`, content });
  });

/** Inside a write: what it was of is gone, or is another now. */
export function forgetPause(records: Pick<Records, 'settings'>, what: Pausable): void {
  if (readPause(records, what) !== null) keepBeside(records, keyOf(what), null);
}

const contentOf = ({ kind, name }: Pausable) => ({ [kind]: name });
