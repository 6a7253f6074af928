// What admins publish on the desk's page: voice, desk facts, policy, escalation routes and templates, in versions. Filled by the store; a part
// that nobody has published is the one of the settings files.
/** A part of the settings that the page publishes: a whole one each, but templates, of which each has its name. */
export const SETTING_PARTS = ['voice', 'desk', 'policy', 'routes', 'notices', 'template'] as const;
export type SettingPart = (typeof SETTING_PARTS)[number];

/** `name` is a template's id, and '' for every other part. `content` is JSON, or a template's source; null: the one of the files counts again. */
export interface SettingContent {
  readonly part: SettingPart;
  readonly name: string;
  readonly content: string | null;
}
/** One publication: what was changed together, by whom and why. */
export interface SettingsRelease {
  readonly id: number;
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly by: string;
  readonly note: string;
  /** The release that this one takes back. */
  readonly takesBack: number | null;
}
export interface SettingVersion extends SettingContent {
  readonly releaseId: number;
}
/** `basedOn` is the release that its author saw last of this part and name; null where there was none. */
export interface SettingChange extends SettingContent {
  readonly basedOn: number | null;
}
export interface SettingsReleaseRecords {
  /** What counts now, of each part and name the newest. */
  listCurrent(): readonly SettingVersion[];
  readCurrent(part: SettingPart, name: string): SettingVersion | null;
  /** Newest first. */
  listVersions(part: SettingPart, name: string, limit: number): readonly (SettingVersion & SettingsRelease)[];
  /** Newest first. */
  listReleases(limit: number): readonly SettingsRelease[];
  read(releaseId: number): { readonly release: SettingsRelease; readonly changes: readonly SettingVersion[] } | null;
  /** What counted of this part and name before that release; null where there was nothing. */
  readBefore(releaseId: number, part: SettingPart, name: string): SettingVersion | null;
  /** All of it or nothing: where somebody published one of the parts meanwhile, the versions that stand in the way. Also appends to the
   * audit log, with digests in the place of contents. Inside a write. */
  publish(
    release: Omit<SettingsRelease, 'id'> & { readonly changes: readonly SettingChange[] },
  ):
    | { readonly ok: true; readonly releaseId: number }
    | { readonly ok: false; readonly conflicts: readonly (SettingVersion & SettingsRelease)[] };
}
