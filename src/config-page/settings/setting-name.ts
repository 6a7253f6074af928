// How a part of the settings is called, a template by what it answers and in which language.
import { isServedLanguage } from '../../domain/language.ts';
import type { SettingPart } from '../../http/desk/settings-routes.ts';
import { useLanguage, useTexts } from '../shell/language.tsx';
import { nameOfFolder, nameOfLanguage } from '../templates/names.ts';
import { texts } from './texts.ts';

export function useSettingName(): (setting: { readonly part: SettingPart; readonly name: string }) => string {
  const words = useTexts(texts);
  const { language } = useLanguage();
  return ({ part, name }) => {
    if (name === '') return words.parts[part];
    const at = name.lastIndexOf('/');
    const [folder, code] = [name.slice(0, at), name.slice(at + 1)];
    const spoken = isServedLanguage(code) ? nameOfLanguage(code, language) : code;
    return words.templateName(nameOfFolder(folder, language), spoken);
  };
}
