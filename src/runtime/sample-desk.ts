// The sample desk that comes along: where its files are, and a clock that goes on from the time that its orders are of. Used by the demo, the
// tour and the tests of the page.
import { join } from 'node:path';
import { projectFolder } from '#project-folder';
import type { Directory } from '../directory/open-directory.ts';
import { ROLES, type Role } from '../domain/rights.ts';
import type { Clock } from '../ports/clock.ts';
import type { DeskMemory } from './desk-memory.ts';

export const SAMPLE = join(projectFolder, 'evals', 'datasets', 'sample-desk');
export const SAMPLE_NOW = '2026-11-20T09:00:00.000Z';

export const samplePlaces = (maildir: string | null): DeskMemory => ({
  voice: join(SAMPLE, 'voice.json'),
  desk: join(SAMPLE, 'desk.json'),
  policy: null,
  shop: join(SAMPLE, 'shop'),
  maildir,
  authservId: 'mx.fjordlight.example',
});

/** Goes on from a time as fast as the machine's. */
export function clockFrom(start: string): Clock {
  const beganAtMs = performance.now();
  return { now: () => new Date(Date.parse(start) + performance.now() - beganAtMs).toISOString() };
}

export interface SamplePerson {
  readonly email: string;
  readonly role: Role;
}

/** One of each role, all with the same password. */
export async function addSamplePeople(directory: Directory, password: string): Promise<readonly SamplePerson[]> {
  const names: Readonly<Record<Role, string>> = {
    owner: 'Olivia Berg',
    admin: 'Adam Lund',
    agent: 'Ana Vidal',
    viewer: 'Viktor Holm',
  };
  const people = ROLES.map((role) => ({ role, name: names[role], email: `${role}@fjordlight.example` }));
  for (const person of people) {
    const added = await directory.addMember({ ...person, password, mailboxes: null });
    if (!added.ok) throw new Error(`the sample desk's ${person.role} could not be added: ${added.error}`);
  }
  return people;
}
