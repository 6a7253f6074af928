// The care for what waits for a person, while the desk is at work: once a minute the matters are swept, and on Mondays the week's figures are told. Who is
// told is a setting of the desk (the routes); how, is the file of the notifiers (`--notifiers`), which holds no secret. Called by `waybill start`.
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type DigestPorts, tellDigest } from '../digest/tell-digest.ts';
import { limits } from '../domain/limits.ts';
import type { EscalationPorts } from '../escalations/escalation-ports.ts';
import { sweepMatters } from '../escalations/sweep.ts';
import type { Clock } from '../ports/clock.ts';
import type { RunningDesk } from './node.ts';
import type { ClosableMailbox } from './open-mailboxes.ts';
import { type NotifierSettings, openMailToPeople, openNotifiers, parseNotifierSettings } from './open-notifiers.ts';
import { type Pace, timerPace } from './pace.ts';
import { SettingsError } from './settings-error.ts';
import type { Report } from './watched-desk.ts';

/** Throws SettingsError where the file cannot be used. */
export const readNotifierFile = (file: string | null): NotifierSettings =>
  file === null ? {} : parseNotifierSettings(file, readJson(file));

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

/** Facts and routes are always those of now: an admin may publish others while the desk is at work. */
export function openEscalations(
  { ports, settings }: Pick<RunningDesk, 'ports' | 'settings'>,
  notifierSettings: NotifierSettings,
  env: Readonly<Record<string, string | undefined>>,
  mailboxes: readonly ClosableMailbox[],
): EscalationPorts {
  const { records } = ports;
  return {
    records,
    get facts() {
      return settings.current.facts;
    },
    get routes() {
      return settings.routes;
    },
    notifiers: openNotifiers(records, notifierSettings, env),
    findMailbox: (name) => mailboxes.find((opened) => opened.name === name)?.mailbox ?? null,
  };
}

/** The week's figures for who asked for them on the page; null where there is no page, or no server for notices by mail. */
export function openDigest(
  { ports: { records }, settings }: Pick<RunningDesk, 'ports' | 'settings'>,
  notifierSettings: NotifierSettings,
  env: Readonly<Record<string, string | undefined>>,
  page: { readonly listMembers: DigestPorts['listPeople']; readonly origin: string } | null,
): DigestPorts | null {
  const openMail = openMailToPeople(records, notifierSettings, env);
  if (page === null || openMail === null) return null;
  const { origin, listMembers } = page;
  return {
    records,
    get facts() {
      return settings.current.facts;
    },
    // What no mail server takes as an address is nobody's to be told at.
    listPeople: () => listMembers().filter(({ email }) => z.email().safeParse(email).success),
    openMail,
    origin,
  };
}

/** Until the signal aborts; never two sweeps at once. Rejects for a store that fails. */
export async function reachPeople(
  ports: EscalationPorts,
  digest: DigestPorts | null,
  clock: Clock,
  report: Report,
  signal: AbortSignal,
  pace: Pace = timerPace,
): Promise<void> {
  while (!signal.aborted) {
    const { opened, closed, notices } = await sweepMatters(ports, clock.now());
    if (opened + closed > 0) report({ event: 'matters', opened, closed, ...notices });
    const told = digest === null ? 0 : await tellDigest(digest, clock.now());
    if (told > 0) report({ event: 'weekly_digest', told });
    await pace.wait(limits.escalations.sweepSeconds, signal);
  }
}
