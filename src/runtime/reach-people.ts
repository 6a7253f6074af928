// The care for what waits for a person, while the desk is at work: once a minute the matters are swept. Its files are the routes
// (`--routes`, no secret in it) and the settings of the notifiers (`--notifiers`, which holds addresses and passwords and must be
// readable by this user alone). Called by `waybill start`.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { connector as noticeMail } from '../../connectors/notice-mail/connector.ts';
import { connector as slack } from '../../connectors/slack/connector.ts';
import { connector as teams } from '../../connectors/teams/connector.ts';
import { limits } from '../domain/limits.ts';
import type { EscalationPorts } from '../escalations/escalation-ports.ts';
import { parseRoutes, type Routes } from '../escalations/routes.ts';
import { sweepMatters } from '../escalations/sweep.ts';
import type { DeskPorts } from '../pipeline/desk-ports.ts';
import type { Clock } from '../ports/clock.ts';
import type { ClosableMailbox } from './open-mailboxes.ts';
import { SettingsError } from './settings-error.ts';
import { projectFolder } from './settings-files.ts';
import { type Report, waitFor } from './watched-desk.ts';

const Notifiers = z.strictObject({
  slack: slack.config.optional(),
  teams: teams.config.optional(),
  mail: noticeMail.config.optional(),
});

export interface PeopleFiles {
  readonly routes: string | null;
  readonly notifiers: string | null;
}

/** Throws SettingsError where a file cannot be used. */
export function readPeopleFiles({ routes, notifiers }: PeopleFiles): Pick<EscalationPorts, 'routes' | 'notifiers'> {
  return {
    routes: readRoutes(routes ?? join(projectFolder, 'src', 'escalations', 'default-routes.json')),
    notifiers: notifiers === null ? {} : openNotifiers(notifiers),
  };
}

function readRoutes(file: string): Routes {
  const parsed = parseRoutes(readText(file));
  if (!parsed.ok) throw new SettingsError(`${file}: ${parsed.error.join('; ')}`);
  return parsed.value;
}

function openNotifiers(file: string): EscalationPorts['notifiers'] {
  if ((statSync(file, { throwIfNoEntry: false })?.mode ?? 0) & 0o077)
    throw new SettingsError(`${file} holds secrets and others can read it. Run: chmod 600 ${file}`);
  const parsed = Notifiers.safeParse(readJson(file));
  // What is wrong is named by its place alone: the values are secrets.
  if (!parsed.success)
    throw new SettingsError(
      `${file}: not as docs/escalations.md says at ${parsed.error.issues.map(({ path }) => path.join('.')).join(', ')}`,
    );
  const { data } = parsed;
  return {
    ...(data.slack === undefined ? {} : { slack: slack.open(data.slack) }),
    ...(data.teams === undefined ? {} : { teams: teams.open(data.teams) }),
    ...(data.mail === undefined ? {} : { mail: noticeMail.open(data.mail) }),
  };
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
  people: Pick<EscalationPorts, 'routes' | 'notifiers'>,
  mailboxes: readonly ClosableMailbox[],
): EscalationPorts {
  const findMailbox = (name: string) => mailboxes.find((opened) => opened.name === name)?.mailbox ?? null;
  return { records, facts: settings.facts, ...people, findMailbox };
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
