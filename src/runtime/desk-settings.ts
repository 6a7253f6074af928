// The settings of a desk at work: those of its files with what was published on the page, changed without a new start. Called by node.ts.
import { raiseSince } from '../domain/raise-since.ts';
import { failed, ok, type Result } from '../domain/result.ts';
import type { Routes } from '../escalations/routes.ts';
import type { DeskSettings } from '../pipeline/desk-ports.ts';
import type { LiveSettings } from '../pipeline/live-settings.ts';
import type { Records } from '../ports/records.ts';
import type { SettingChange, SettingContent, SettingPart } from '../ports/settings-releases.ts';
import { SettingsError } from './settings-error.ts';
import {
  readPart,
  readRoutes,
  readSettings,
  readTemplateFiles,
  readWrittenSettings,
  type SettingsFiles,
  type WrittenSettings,
} from './settings-files.ts';
import { createTurns } from './take-turns.ts';

export interface LiveDeskSettings extends LiveSettings {
  /** Who is told of what waits, as it is now. */
  readonly routes: Routes;
}

type Published = readonly SettingContent[];
type LiveRecords = Pick<Records, 'deskModels' | 'settingsReleases' | 'write'>;

/** Throws SettingsError where what counts now is faulty. */
export async function openLiveSettings(files: SettingsFiles, records: LiveRecords): Promise<LiveDeskSettings> {
  const { settingsReleases: releases } = records;
  let settings = await readSettings(files, records.deskModels.readCurrent(), releases.listCurrent());
  let routes = await readRoutes(files, releases.listCurrent());
  // What is published was tried with all that had been published before it.
  const takeTurns = createTurns();

  async function tryOut(changes: Published): Promise<Result<DeskSettings, readonly string[]>> {
    const tried = await readAll(files, merge(releases.listCurrent(), changes));
    return tried.ok ? ok({ ...tried.value.written, ...classifierOf(settings) }) : tried;
  }

  /** What a kind of notice that is turned on finds done already is never mailed, whatever the change says. */
  async function raiseIn(change: SettingChange, at: string): Promise<SettingChange> {
    if (change.part !== 'notices') return change;
    const text = change.content ?? (await readPart(files, [], change.part)).text;
    const raised = raiseSince(text, settings.notices, at);
    return raised === text ? change : { ...change, content: raised };
  }

  async function publish({ changes: given, ...release }: Parameters<LiveSettings['publish']>[0]) {
    const changes = await Promise.all(given.map((change) => raiseIn(change, release.at)));
    const tried = await readAll(files, merge(releases.listCurrent(), changes));
    if (!tried.ok) return failed({ kind: 'faulty', faults: tried.error } as const);
    const published = await records.write(() => releases.publish({ ...release, changes }));
    if (!published.ok) return failed({ kind: 'conflict', conflicts: published.conflicts } as const);
    settings = { ...tried.value.written, ...classifierOf(settings) };
    routes = tried.value.routes;
    return ok(published.releaseId);
  }

  return {
    get current() {
      return settings;
    },
    get routes() {
      return routes;
    },
    tryOut,
    publish: (release) => takeTurns(() => publish(release)),
    takeBack: ({ releaseId, ...release }) =>
      takeTurns(async () => {
        const found = releases.read(releaseId);
        if (found === null) return failed({ kind: 'unknown' } as const);
        const changes = found.changes.map(({ part, name }) => {
          const content = releases.readBefore(releaseId, part, name)?.content ?? null;
          return { part, name, content, basedOn: releaseId };
        });
        return publish({ ...release, changes, takesBack: releaseId });
      }),
    readText: async (part) => (await readPart(files, releases.listCurrent(), part)).text,
    readTemplate: (id) => readTemplate(files, releases.listCurrent(), id),
    readOriginal: async (part: SettingPart, name) =>
      part === 'template' ? readTemplate(files, [], name) : (await readPart(files, [], part)).text,
    async listTemplates() {
      const byId = await readTemplateFiles(files, releases.listCurrent());
      return [...byId.values()].map(({ id, source, origin }) => ({ id, source, origin }));
    },
  };
}

const readTemplate = async (files: SettingsFiles, published: Published, id: string): Promise<string | null> =>
  (await readTemplateFiles(files, published)).get(id)?.source ?? null;

/** All faults of a kind at once, a line each. */
async function readAll(
  files: SettingsFiles,
  published: Published,
): Promise<Result<{ readonly written: WrittenSettings; readonly routes: Routes }, readonly string[]>> {
  try {
    const routes = await readRoutes(files, published);
    return ok({ written: await readWrittenSettings(files, published), routes });
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    return failed(error.message.split('\n'));
  }
}

/** What reads the mail takes long to load and is not published: it stays. */
const classifierOf = ({ classify, classifierVersion }: DeskSettings) => ({ classify, classifierVersion });

/** Each change in the place of what it changes. */
function merge(published: Published, changes: Published): Published {
  const keyOf = ({ part, name }: SettingContent) => `${part} ${name}`;
  const changed = new Set(changes.map(keyOf));
  return [...published.filter((version) => !changed.has(keyOf(version))), ...changes];
}
