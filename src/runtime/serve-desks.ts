// Many desks in one process on one port: each is a folder with a database of its own, its page and its providers' calls have a host name of their own, and
// nothing of one is reached by the name of another. Desks that come, go or are paused meanwhile are seen to. Called by `waybill serve`.
import { existsSync } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Hono } from 'hono';
import { DESK_NAME } from '../domain/desk-name.ts';
import { limits } from '../domain/limits.ts';
import type { Clock } from '../ports/clock.ts';
import { type DeskToKeep, type KeptDesk, keepDesk } from './keep-desk.ts';
import { waitFor } from './pace.ts';
import { createTurns } from './take-turns.ts';
import type { Report } from './watched-desk.ts';

export interface ServedDesks {
  readonly routes: Hono;
  /** Rejects where the folder cannot be read any more. Resolves when it was stopped. */
  readonly ended: Promise<void>;
  /** Ends all that has begun, within a limited time; the names of those that were not still by then. What they had in hand is taken up at the next start. */
  stop(): Promise<readonly string[]>;
}

export interface DesksOptions {
  readonly folder: string;
  /** The host of a desk's page and of its providers' calls, in small letters. */
  hostOf(name: string): string;
  open(desk: { readonly name: string; readonly database: string; readonly report: Report }): Promise<DeskToKeep>;
  readonly report: Report;
  readonly clock: Clock;
  readonly stopSeconds?: number;
  readonly lookSeconds?: number;
}

const DATABASE = 'desk.sqlite';
const PAUSED = 'paused';

export const databaseOf = (folder: string, name: string): string => join(folder, name, DATABASE);
/** While there is such a file in a desk's folder it is not put to work. */
export const pauseFileOf = (folder: string, name: string): string => join(folder, name, PAUSED);

/** Those that are to be at work. */
async function listDesks(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && DESK_NAME.test(entry.name))
    .map(({ name }) => name)
    .filter((name) => existsSync(databaseOf(folder, name)) && !existsSync(pauseFileOf(folder, name)))
    .sort();
}

export async function serveDesks(options: DesksOptions): Promise<ServedDesks> {
  const { folder, hostOf, open, report, clock } = options;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const stopping = new AbortController();
  const kept = new Map<string, KeptDesk>();
  const byHost = new Map<string, KeptDesk>();
  const ending = new Map<string, Promise<void>>();
  const takeTurn = createTurns();
  let leftOut: readonly string[] = [];

  function begin(name: string): void {
    const reportOf: Report = (line) => report({ desk: name, ...line });
    const desk = keepDesk({
      open: () => open({ name, database: databaseOf(folder, name), report: reportOf }),
      ...{ takeTurn, report: reportOf, clock },
    });
    kept.set(name, desk);
    byHost.set(hostOf(name), desk);
  }

  /** Its name is free once it is still: one that comes back waits for that. */
  function end(name: string, desk: KeptDesk): void {
    kept.delete(name);
    const still = desk.stop().then(() => {
      byHost.delete(hostOf(name));
      ending.delete(name);
    });
    ending.set(name, still);
  }

  async function look(): Promise<void> {
    const names = await listDesks(folder);
    for (const [name, desk] of kept) if (!names.includes(name)) end(name, desk);
    const more = names.filter((name) => !kept.has(name) && !ending.has(name));
    const room = Math.max(0, limits.desks.openMax - kept.size - ending.size);
    for (const name of more.slice(0, room)) begin(name);
    const now = more.slice(room);
    for (const desk of now) if (!leftOut.includes(desk)) report({ event: 'too_many_desks', desk });
    leftOut = now;
  }

  async function keepLooking(): Promise<void> {
    while (!stopping.signal.aborted) {
      await look();
      await waitFor(options.lookSeconds ?? limits.desks.lookSeconds, stopping.signal);
    }
  }
  await look();
  const ended = keepLooking();
  // Whoever serves them awaits it; until then nobody may.
  ended.catch(() => undefined);
  return {
    routes: deskRoutes(byHost),
    ended,
    async stop() {
      stopping.abort();
      await ended.catch(() => undefined);
      for (const [name, desk] of kept) end(name, desk);
      const over = new AbortController();
      const still = Promise.all(ending.values()).finally(() => over.abort());
      await Promise.race([still, waitFor(options.stopSeconds ?? limits.desks.stopSeconds, over.signal)]);
      return [...ending.keys()].sort();
    },
  };
}

/** By the host of the request alone: what else a request says of a desk leads nowhere. */
function deskRoutes(byHost: ReadonlyMap<string, KeptDesk>): Hono {
  const routes = new Hono();
  routes.all('*', async (context) => {
    const host = (context.req.header('host') ?? '').toLowerCase().replace(/:\d+$/, '');
    const desk = byHost.get(host);
    if (desk !== undefined) {
      if (desk.routes !== null) return desk.routes.fetch(context.req.raw, context.env);
      return context.text('This desk is not at work just now.\n', 503, { 'retry-after': '60' });
    }
    if (context.req.path !== '/health') return context.text('There is no desk here.\n', 404);
    const all = [...byHost.values()];
    const atWork = all.filter((one) => one.routes !== null).length;
    const failed = all.filter((one) => one.failedWhy !== null).length;
    return context.json({ ok: failed === 0, desks: all.length, atWork, failed });
  });
  return routes;
}
