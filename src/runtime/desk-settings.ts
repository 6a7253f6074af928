// The settings of a desk at work: those of its files with what was published on the page, changed without a new start. Called by node.ts.
import { failed, ok, type Result } from '../domain/result.ts';
import type { DeskSettings } from '../pipeline/desk-ports.ts';
import type { LiveSettings } from '../pipeline/live-settings.ts';
import type { Records } from '../ports/records.ts';
import type { SettingContent } from '../ports/settings-releases.ts';
import { SettingsError } from './settings-error.ts';
import {
  readPart,
  readSettings,
  readTemplateFiles,
  readWrittenSettings,
  type SettingsFiles,
} from './settings-files.ts';

/** Throws SettingsError where what counts now is faulty. */
export async function openLiveSettings(
  files: SettingsFiles,
  records: Pick<Records, 'deskModels' | 'settingsReleases' | 'write'>,
): Promise<LiveSettings> {
  const listPublished = () => records.settingsReleases.listCurrent();
  let current = await readSettings(files, records.deskModels.readCurrent(), listPublished());

  async function tryOut(changes: readonly SettingContent[]): Promise<Result<DeskSettings, readonly string[]>> {
    try {
      const written = await readWrittenSettings(files, merge(listPublished(), changes));
      return ok({ ...written, ...classifierOf(current) });
    } catch (error) {
      if (!(error instanceof SettingsError)) throw error;
      return failed(error.message.split('\n'));
    }
  }

  return {
    get current() {
      return current;
    },
    tryOut,
    async publish({ changes, ...release }) {
      const tried = await tryOut(changes);
      if (!tried.ok) return failed({ kind: 'faulty', faults: tried.error });
      const published = await records.write(() => records.settingsReleases.publish({ ...release, changes }));
      if (!published.ok) return failed({ kind: 'conflict', conflicts: published.conflicts });
      // Another part may have been published while this one was tried.
      const settings = await tryOut([]);
      if (settings.ok) current = settings.value;
      return ok(published.releaseId);
    },
    readText: async (part) => (await readPart(files, listPublished(), part)).text,
    readTemplate: async (id) => (await readTemplateFiles(files, listPublished())).get(id)?.source ?? null,
    listTemplateIds: async () => [...(await readTemplateFiles(files, listPublished())).keys()].sort(),
  };
}

/** What reads the mail takes long to load and is not published: it stays. */
const classifierOf = ({ classify, classifierVersion }: DeskSettings) => ({ classify, classifierVersion });

/** Each change in the place of what it changes. */
function merge(published: readonly SettingContent[], changes: readonly SettingContent[]): readonly SettingContent[] {
  const keyOf = ({ part, name }: SettingContent) => `${part} ${name}`;
  const changed = new Set(changes.map(keyOf));
  return [...published.filter((version) => !changed.has(keyOf(version))), ...changes];
}
