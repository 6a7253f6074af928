// The settings of a desk at work, as its page changes them. Filled by the runtime, which knows their files.
import type { Result } from '../domain/result.ts';
import type {
  SettingChange,
  SettingContent,
  SettingPart,
  SettingsRelease,
  SettingVersion,
} from '../ports/settings-releases.ts';
import type { TemplateSource } from '../ports/templates.ts';
import type { DeskSettings } from './desk-ports.ts';

/** Parts of which there is one each, in the files or published. */
export type WholePart = Exclude<SettingPart, 'template'>;

export type PublishFault =
  /** What is wrong with it, a line a fault. */
  | { readonly kind: 'faulty'; readonly faults: readonly string[] }
  /** Somebody published one of the parts meanwhile. */
  | { readonly kind: 'conflict'; readonly conflicts: readonly (SettingVersion & SettingsRelease)[] };

export const TEMPLATE_ORIGINS = ['published', 'file', 'bundled'] as const;
/** Published on the page, a file of the desk's own, or one that comes along. */
export type TemplateOrigin = (typeof TEMPLATE_ORIGINS)[number];
export interface DeskTemplate extends TemplateSource {
  readonly origin: TemplateOrigin;
}

export interface LiveSettings {
  /** Those that count now. */
  readonly current: DeskSettings;
  /** The settings as they would be; nothing is kept. The faults, a line each. */
  tryOut(changes: readonly SettingContent[]): Promise<Result<DeskSettings, readonly string[]>>;
  /** They count from the next mail on. */
  publish(release: {
    readonly changes: readonly SettingChange[];
    readonly by: string;
    readonly note: string;
    readonly at: string;
    readonly takesBack: number | null;
  }): Promise<Result<number, PublishFault>>;
  /** Publishes what counted before a release, of all that it changed. What was published since of the same stands in the way. */
  takeBack(release: {
    readonly releaseId: number;
    readonly by: string;
    readonly note: string;
    readonly at: string;
  }): Promise<Result<number, PublishFault | { readonly kind: 'unknown' }>>;
  /** The text of a part as it counts now, JSON; of a template its source. null where there is no such template. */
  readText(part: WholePart): Promise<string>;
  readTemplate(id: string): Promise<string | null>;
  /** The text of the settings files, as it is without anything published; null where there is no such template. */
  readOriginal(part: SettingPart, name: string): Promise<string | null>;
  /** All that count now, by id. */
  listTemplates(): Promise<readonly DeskTemplate[]>;
}
