// The options that several commands share, as the runtime takes them.
import type { DeskMemory } from '../runtime/desk-memory.ts';
import type { SettingsFiles } from '../runtime/settings-files.ts';

export interface SettingsOptions {
  readonly voice?: string;
  readonly desk?: string;
  readonly policy?: string;
  readonly templates?: string;
  readonly prompts?: string;
}
export interface DeskCommandOptions extends SettingsOptions {
  readonly knowledge?: string;
  readonly shop?: string;
  readonly maildir?: string;
  readonly authservId?: string;
}

export const readSettingsOptions = ({ voice, desk, policy, templates, prompts }: SettingsOptions): SettingsFiles => ({
  voice: voice ?? null,
  desk: desk ?? null,
  policy: policy ?? null,
  templates: templates ?? null,
  prompts: prompts ?? null,
});

export const readPlaces = (options: DeskCommandOptions): DeskMemory => ({
  ...readSettingsOptions(options),
  knowledge: options.knowledge ?? null,
  shop: options.shop ?? null,
  maildir: options.maildir ?? null,
  authservId: options.authservId ?? null,
});
