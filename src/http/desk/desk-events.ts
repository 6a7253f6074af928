// Who is told, at once, that something has changed, and who looks at which mail. In memory: a page that comes again after a restart asks anew.
// Made by the runtime with the page; written to by the store and by the routes of the queue.
import { limits } from '../../domain/limits.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Actor } from '../../ports/queue-records.ts';
import type { MailId, Records } from '../../ports/records.ts';

/** Of which mails something has changed, or at which others look; what it is, a page asks. */
export interface DeskEvent {
  readonly kind: 'changed' | 'looks';
  readonly mailIds: readonly MailId[];
}
/** What somebody does at a mail that is open before them. */
export type Doing = 'looking' | 'writing';
export interface Look {
  readonly mailId: MailId;
  readonly by: readonly (Actor & { readonly doing: Doing })[];
}

export interface DeskEvents {
  /** null where limits.page.eventsOpenMax listen already, or limits.page.eventsOpenPerPersonMax of this person. Returns what ends it. */
  listen(personId: string, listener: (event: DeskEvent) => void): (() => void) | null;
  /** The person looks at the mail, for limits.queue.lookSeconds unless it is said again; at one mail at a time. null: no more at this one. */
  look(by: Actor, mailId: MailId, doing: Doing | null): void;
  /** Who looks at which mail now. */
  listLooks(): readonly Look[];
  close(): void;
}

export function openDeskEvents({ records, clock }: { readonly records: Records; readonly clock: Clock }): DeskEvents {
  const listeners = new Map<(event: DeskEvent) => void, string>();
  const looks = new Map<
    string,
    { readonly by: Actor; readonly mailId: MailId; readonly doing: Doing; readonly untilMs: number }
  >();
  const tell = (kind: DeskEvent['kind'], mailIds: readonly MailId[]) => {
    for (const listener of listeners.keys()) listener({ kind, mailIds });
  };
  const stop = records.queue.onChange((mailIds) => tell('changed', [...mailIds]));

  function dropOld(nowMs: number): void {
    for (const [id, { untilMs }] of looks) if (untilMs <= nowMs) looks.delete(id);
  }

  return {
    listen(personId, listener) {
      const { eventsOpenMax, eventsOpenPerPersonMax } = limits.page;
      const own = [...listeners.values()].filter((id) => id === personId).length;
      if (listeners.size >= eventsOpenMax || own >= eventsOpenPerPersonMax) return null;
      listeners.set(listener, personId);
      return () => void listeners.delete(listener);
    },
    look(by, mailId, doing) {
      const nowMs = Date.parse(clock.now());
      dropOld(nowMs);
      const before = looks.get(by.id);
      // In another tab the person has gone on to another mail, and leaves this one late.
      if (doing === null && before?.mailId !== mailId) return;
      looks.delete(by.id);
      if (doing !== null && looks.size < limits.queue.looksMax)
        looks.set(by.id, { by, mailId, doing, untilMs: nowMs + limits.queue.lookSeconds * 1_000 });
      if (before?.mailId === mailId && before.doing === doing) return;
      tell('looks', [...new Set([before?.mailId ?? mailId, mailId])]);
    },
    listLooks() {
      dropOld(Date.parse(clock.now()));
      const byMail = Map.groupBy(looks.values(), ({ mailId }) => mailId);
      return [...byMail].map(([mailId, of]) => ({ mailId, by: of.map(({ by, doing }) => ({ ...by, doing })) }));
    },
    close() {
      stop();
      listeners.clear();
    },
  };
}
