// A part of the settings that is JSON, as a form edits it: its fields, and one field set at a time.
import { useMemo } from 'react';
import type { SettingPart } from '../../http/desk/settings-routes.ts';
import { withField } from './fields.ts';
import { type Setting, useEditor, useSetting } from './use-setting.ts';

export interface JsonSetting<T> {
  readonly setting: Setting;
  readonly value: Partial<T>;
  readonly text: string;
  readonly isReadOnly: boolean;
  /** Nothing and an empty text or list take the field away. */
  readonly set: (path: readonly string[], value: unknown) => void;
}

export function useJsonSetting<T extends object>(part: Exclude<SettingPart, 'template'>): JsonSetting<T> {
  const setting = useSetting(part);
  const { mayPublish } = useEditor();
  const text = setting.text ?? '{}';
  const value = useMemo(() => JSON.parse(text) as Partial<T>, [text]);
  return {
    ...{ setting, value, text },
    isReadOnly: !mayPublish,
    set(path, given) {
      const isNothing = given === null || given === '' || (Array.isArray(given) && given.length === 0);
      setting.edit(withField(text, path, isNothing ? undefined : given));
    },
  };
}
