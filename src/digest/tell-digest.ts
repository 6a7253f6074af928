// Mails last week's figures to owners and admins who asked for them, once a week and person. That a person is told is written before the call, as
// for every notice: what may have arrived is never told again, and what surely has not is tried some times. Called by the runtime each minute.
import type { DeskFacts } from '../domain/desk.ts';
import { mayTellAgain } from '../domain/matter.ts';
import type { Mailboxes, Role } from '../domain/rights.ts';
import { call } from '../escalations/tell-people.ts';
import type { Notifier } from '../ports/notifier.ts';
import type { Records } from '../ports/records.ts';
import { keepReader, type Reader, readReaders } from './digest-people.ts';
import { lastWeek, type Week } from './digest-week.ts';
import { writeDigest } from './write-digest.ts';

/** Somebody of the desk's page, as the directory has them now. */
export interface DigestPerson {
  readonly id: string;
  readonly email: string;
  readonly role: Role;
  readonly mailboxes: Mailboxes;
}

export interface DigestPorts {
  readonly records: Records;
  /** As they are now. */
  readonly facts: Pick<DeskFacts, 'timeZone'>;
  readonly listPeople: () => readonly DigestPerson[];
  /** Tells by mail, by the names given to these addresses. */
  readonly openMail: (addresses: Readonly<Record<string, string>>) => Notifier;
  /** Where the desk's page is; null where it has none. */
  readonly origin: string | null;
}

/** Who runs the desk. */
export const mayHaveDigest = (role: Role): boolean => role === 'owner' || role === 'admin';

/** How many were told. Throws only for bugs and for a store that fails. */
export async function tellDigest(ports: DigestPorts, now: string): Promise<number> {
  const week = lastWeek(now, ports.facts.timeZone);
  if (!week.isDue) return 0;
  let told = 0;
  const readers = readReaders(ports.records);
  const people = ports.listPeople().filter(({ id, role }) => readers[id] !== undefined && mayHaveDigest(role));
  for (const person of people) if (await tell(ports, person, week, now)) told += 1;
  return told;
}

async function tell(ports: DigestPorts, person: DigestPerson, week: Week, now: string): Promise<boolean> {
  const { records, facts, origin } = ports;
  const begun = await records.write(() => begin(records, person.id, week, now));
  if (begun === null) return false;
  const { id, email, mailboxes } = person;
  const { timeZone } = facts;
  const digest = writeDigest(records, { week, timeZone, language: begun.language, mailboxes, now, origin });
  const notifiers = { mail: ports.openMail({ [id]: email }) };
  const { state, detail, bug } = await call({ notifiers }, { kind: 'mail', target: id }, { to: id, ...digest });
  await records.write(() => {
    const reader = readReaders(records)[id];
    // Who has left it meanwhile is not taken in again.
    if (reader?.last?.week === week.from) keepReader(records, id, { ...reader, last: { ...reader.last, state } });
    const content = { person: id, week: week.from, state, detail };
    records.audit.append({ mailId: null, at: now, step: 'weekly_digest', content });
  });
  if (bug !== null) throw bug;
  return state === 'told';
}

/** Writes that the person is told now; null where nothing is due. */
function begin(records: Records, id: string, { from, dueAt }: Week, now: string): Reader | null {
  const reader = readReaders(records)[id];
  if (reader === undefined || reader.since > dueAt) return null;
  const { last } = reader;
  const isAgain = last?.week === from;
  if (isAgain && !(last.state === 'failed' && mayTellAgain(last, now))) return null;
  const attempts = isAgain ? last.attempts + 1 : 1;
  const begun = { ...reader, last: { week: from, state: 'telling', attempts, at: now } } as const;
  keepReader(records, id, begun);
  return begun;
}
