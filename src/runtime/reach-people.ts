// The care for what waits for a person, while the desk is at work: once a minute the matters are swept. Its files are the routes
// (`--routes`) and the settings of the notifiers (`--notifiers`); neither holds a secret. Called by `waybill start`.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { limits } from '../domain/limits.ts';
import type { EscalationPorts } from '../escalations/escalation-ports.ts';
import { parseRoutes, type Routes } from '../escalations/routes.ts';
import { sweepMatters } from '../escalations/sweep.ts';
import type { DeskPorts } from '../pipeline/desk-ports.ts';
import type { Clock } from '../ports/clock.ts';
import type { ClosableMailbox } from './open-mailboxes.ts';
import { type NotifierSettings, openNotifiers, parseNotifierSettings } from './open-notifiers.ts';
import { SettingsError } from './settings-error.ts';
import { projectFolder } from './settings-files.ts';
import { type Report, waitFor } from './watched-desk.ts';

export interface PeopleFiles {
  readonly routes: string | null;
  readonly notifiers: string | null;
}

export interface PeopleSettings {
  readonly routes: Routes;
  readonly notifiers: NotifierSettings;
}

/** Throws SettingsError where a file cannot be used. */
export function readPeopleFiles({ routes, notifiers }: PeopleFiles): PeopleSettings {
  return {
    routes: readRoutes(routes ?? join(projectFolder, 'src', 'escalations', 'default-routes.json')),
    notifiers: notifiers === null ? {} : parseNotifierSettings(notifiers, readJson(notifiers)),
  };
}

function readRoutes(file: string): Routes {
  const parsed = parseRoutes(readText(file));
  if (!parsed.ok) throw new SettingsError(`${file}: ${parsed.error.join('; ')}`);
  return parsed.value;
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new SettingsError(`${file} cannot be read.`);
  }
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readText(file));
  } catch (error) {
    throw error instanceof SettingsError ? error : new SettingsError(`${file} is no JSON.`);
  }
}

export function openEscalations(
  { records, settings }: DeskPorts,
  people: PeopleSettings,
  env: Readonly<Record<string, string | undefined>>,
  mailboxes: readonly ClosableMailbox[],
): EscalationPorts {
  const findMailbox = (name: string) => mailboxes.find((opened) => opened.name === name)?.mailbox ?? null;
  const { routes } = people;
  const notifiers = openNotifiers(records, people.notifiers, env);
  return { records, facts: settings.facts, routes, notifiers, findMailbox };
}

/** Until the signal aborts; never two sweeps at once. Rejects for a store that fails. */
export async function reachPeople(
  ports: EscalationPorts,
  clock: Clock,
  report: Report,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    const { opened, closed, notices } = await sweepMatters(ports, clock.now());
    if (opened + closed > 0) report({ event: 'matters', opened, closed, ...notices });
    await waitFor(limits.escalations.sweepSeconds, signal);
  }
}
