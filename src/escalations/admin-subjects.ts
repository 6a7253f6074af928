// The things of which an admin hears when they stop and when they are back: mailboxes that are watched, the connected shops, carriers and ERPs,
// backups, and the calls of providers. No address, and not the reason: a provider's words may hold one. Called by tell-admins.ts.
import { readPause } from '../connecting/pauses.ts';
import { limits } from '../domain/limits.ts';
import { isOutOfReach } from '../domain/source-health.ts';
import { readHeldSince, readStorage } from '../pipeline/desk-limits.ts';
import type { Notice } from '../ports/notifier.ts';
import type { Records } from '../ports/records.ts';
import { readBackupStanding } from './backup-standing.ts';
import { areCallsLost, readLostCalls } from './lost-calls.ts';
import { localPart } from './summarize-matter.ts';

export type Phase = 'stopped' | 'over';

export interface AdminSubject {
  readonly name: 'mailboxes' | 'sources' | 'backups' | 'limits' | 'calls';
  /** What was told of them, in the desk's settings. */
  readonly key: string;
  /** By name, whether it is stopped now; null where a person holds it: nothing is said of it until they let it go on. */
  list(records: Records): ReadonlyMap<string, boolean | null>;
  summarize(records: Records, phase: Phase, names: readonly string[]): Omit<Notice, 'to'>;
}

const mailboxes: AdminSubject = {
  name: 'mailboxes',
  key: 'escalations.mailboxFaults',
  list: ({ watches }) => new Map(watches.list().map(({ mailbox, stoppedWhy }) => [mailbox, stoppedWhy !== null])),
  summarize({ connections }, phase, names) {
    const many = names.length === 1 ? 'A mailbox is' : `${names.length} mailboxes are`;
    const lines = listNames(names, (mailbox) => {
      const connector = connections.read(mailbox)?.connector;
      return `Mailbox: ${localPart(mailbox)}${connector === undefined ? '' : ` (${connector})`}`;
    });
    return notice(phase, 'waybill connections', {
      stopped: `${many} not watched`,
      over: `${many} watched again`,
      lines,
      todo: "What comes there waits. 'waybill connections' says why; where the access has ended, 'waybill connect' mends it.",
    });
  },
};

const sources: AdminSubject = {
  name: 'sources',
  key: 'escalations.sourceFaults',
  list: (records) =>
    new Map(
      records.sourceConnections.list().map(({ name }): [string, boolean | null] => {
        const { sourceStandings } = records;
        if (readPause(records, { kind: 'source', name }) !== null) return [name, null];
        const standing = sourceStandings.read(name);
        return [name, standing !== null && (standing.stoppedWhy !== null || isOutOfReach(standing))];
      }),
    ),
  summarize({ sourceConnections }, phase, names) {
    const [does, answers] =
      names.length === 1
        ? ['A source does', 'A source answers']
        : [`${names.length} sources do`, `${names.length} sources answer`];
    const lines = listNames(names, (name) => `Source: ${name} (${sourceConnections.read(name)?.connector ?? 'gone'})`);
    return notice(phase, 'waybill sources', {
      stopped: `${does} not answer`,
      over: `${answers} again`,
      lines,
      todo: "Replies that would rest on it are held. 'waybill sources' says why; 'waybill doctor' says what to do.",
    });
  },
};

const backups: AdminSubject = {
  name: 'backups',
  key: 'escalations.backupFaults',
  list(records) {
    const standing = readBackupStanding(records);
    return new Map(standing === null ? [] : [['backups', standing.failing !== null]]);
  },
  summarize: (records, phase) =>
    notice(phase, 'waybill status', {
      stopped: 'The desk cannot be backed up',
      over: 'The desk is backed up again',
      lines: [`The newest backup: ${readBackupStanding(records)?.writtenAt ?? 'none'}`],
      todo: "'waybill status' says why. Until that is mended nothing of what comes in is in any backup.",
    }),
};

/** What a desk may have, and has used up. */
const REACHED: Readonly<Record<string, string>> = {
  mails: 'Mails: it has handled as many as it may in this hour or day. The others wait in line.',
  nearly_full: 'Storage: its database is nearly full.',
  full: 'Storage: its database is full. New mail stays in the mailbox until there is room.',
};

const desk: AdminSubject = {
  name: 'limits',
  key: 'escalations.limitFaults',
  list(records) {
    const storage = readStorage(records);
    return new Map([
      ['mails', readHeldSince(records) !== null],
      ['nearly_full', storage?.isNearlyFull === true],
      ['full', storage?.isFull === true],
    ]);
  },
  summarize: (_records, phase, names) =>
    notice(phase, 'waybill status', {
      stopped: 'The desk has reached a limit',
      over: 'The desk is within its limits again',
      lines: listNames(names, (name) => REACHED[name] ?? name),
      todo: 'Nothing is lost. Whoever runs the desk can give it more; keeping mails for a shorter time makes room.',
    }),
};

const calls: AdminSubject = {
  name: 'calls',
  key: 'escalations.callFaults',
  list(records) {
    const lost = readLostCalls(records);
    return new Map(lost === null ? [] : [['calls', areCallsLost(lost)]]);
  },
  summarize: (records, phase) =>
    notice(phase, 'waybill status', {
      stopped: 'Calls of mailboxes and shops do not reach the desk',
      over: 'Calls of mailboxes and shops reach the desk again',
      lines: [`Given up one after the other: ${readLostCalls(records)?.count ?? 0}`],
      todo: 'Nothing is lost: the desk looks by itself, only later. Whoever runs it finds why in its log.',
    }),
};

export const ADMIN_SUBJECTS: readonly AdminSubject[] = [mailboxes, sources, backups, desk, calls];

function listNames(names: readonly string[], describe: (name: string) => string): readonly string[] {
  const { listLines } = limits.escalations;
  const more = names.length - Math.min(names.length, listLines);
  return [...names.slice(0, listLines).map(describe), ...(more > 0 ? [`and ${more} more`] : [])];
}

function notice(
  phase: Phase,
  command: string,
  said: Readonly<Record<'stopped' | 'over' | 'todo', string>> & { readonly lines: readonly string[] },
): Omit<Notice, 'to'> {
  const reference = { mailId: null, text: command };
  return phase === 'stopped'
    ? { title: said.stopped, lines: [...said.lines, said.todo], urgency: 'high', reference }
    : { title: said.over, lines: said.lines, urgency: 'normal', reference };
}
