// What admins published on the page, version by version. Each publication is in the audit log. Fills ports/settings-releases.
import { hash } from 'node:crypto';
import type { AuditRecords } from '../ports/records.ts';
import type {
  SettingChange,
  SettingPart,
  SettingsRelease,
  SettingsReleaseRecords,
  SettingVersion,
} from '../ports/settings-releases.ts';
import type { StoreParts } from './database.ts';
import { and, desc, eq, integerGiven, limitGiven, lt, onlyOne, sql, textGiven } from './drizzle.ts';
import { settingsReleases, settingVersions } from './schema.ts';

const version = {
  releaseId: settingVersions.releaseId,
  part: settingVersions.part,
  name: settingVersions.name,
  content: settingVersions.content,
};
const release = {
  id: settingsReleases.id,
  at: settingsReleases.at,
  by: settingsReleases.by,
  note: settingsReleases.note,
  takesBack: settingsReleases.takesBack,
};

export function fillSettingsReleaseRecords(
  { database, commits }: Pick<StoreParts, 'database' | 'commits'>,
  audit: Pick<AuditRecords, 'append'>,
): SettingsReleaseRecords {
  const isOne = and(eq(settingVersions.part, textGiven('part')), eq(settingVersions.name, textGiven('name')));
  const versions = database
    .select({ ...version, ...release })
    .from(settingVersions)
    .innerJoin(settingsReleases, eq(settingsReleases.id, settingVersions.releaseId))
    .where(isOne)
    .orderBy(desc(settingVersions.releaseId))
    .limit(limitGiven('limit'))
    .prepare();
  const newest = database
    .select({ ...version, ...release })
    .from(settingVersions)
    .innerJoin(settingsReleases, eq(settingsReleases.id, settingVersions.releaseId))
    .where(isOne)
    .orderBy(desc(settingVersions.releaseId))
    .limit(onlyOne())
    .prepare();
  const before = database
    .select(version)
    .from(settingVersions)
    .where(and(isOne, lt(settingVersions.releaseId, sql.placeholder('releaseId'))))
    .orderBy(desc(settingVersions.releaseId))
    .limit(onlyOne())
    .prepare();
  const current = database
    .select(version)
    .from(settingVersions)
    .where(
      sql`${settingVersions.releaseId} = (select max(release_id) from setting_versions as newer where newer.part = ${settingVersions.part} and newer.name = ${settingVersions.name})`,
    )
    .orderBy(settingVersions.part, settingVersions.name)
    .prepare();
  const releases = database
    .select(release)
    .from(settingsReleases)
    .orderBy(desc(settingsReleases.id))
    .limit(limitGiven('limit'))
    .prepare();
  const releaseById = database
    .select(release)
    .from(settingsReleases)
    .where(eq(settingsReleases.id, integerGiven('id')))
    .prepare();
  const changesOf = database
    .select(version)
    .from(settingVersions)
    .where(eq(settingVersions.releaseId, integerGiven('id')))
    .orderBy(settingVersions.part, settingVersions.name)
    .prepare();

  const findConflicts = (changes: readonly SettingChange[]): readonly (SettingVersion & SettingsRelease)[] =>
    changes.flatMap(({ part, name, basedOn }) => {
      const found = newest.get({ part, name });
      return found === undefined || found.releaseId === basedOn ? [] : [found];
    });

  return {
    listCurrent: () => current.all(),
    readCurrent: (part: SettingPart, name) => newest.get({ part, name }) ?? null,
    listVersions: (part, name, limit) => versions.all({ part, name, limit }),
    listReleases: (limit) => releases.all({ limit }),
    read(id) {
      const found = releaseById.get({ id });
      return found === undefined ? null : { release: found, changes: changesOf.all({ id }) };
    },
    readBefore: (releaseId, part, name) => before.get({ releaseId, part, name }) ?? null,
    publish: ({ changes, at, by, note, takesBack }) =>
      commits.join(() => {
        const conflicts = findConflicts(changes);
        if (conflicts.length > 0) return { ok: false, conflicts };
        const { id } = database
          .insert(settingsReleases)
          .values({ at, by, note, takesBack })
          .returning({ id: settingsReleases.id })
          .get();
        for (const { part, name, content } of changes)
          database.insert(settingVersions).values({ releaseId: id, part, name, content }).run();
        audit.append({
          mailId: null,
          at,
          step: 'publish_settings',
          content: { release: id, by, note, takesBack, changes: changes.map(describeChange) },
        });
        return { ok: true, releaseId: id };
      }),
  };
}

const describeChange = ({ part, name, content }: SettingChange) => ({
  part,
  name,
  digest: content === null ? null : hash('sha256', content).slice(0, 16),
});
