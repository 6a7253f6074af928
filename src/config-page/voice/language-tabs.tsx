// One language of ours at a time, with what belongs to it below.
import { Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import { LANGUAGES, type Language } from '../../domain/language.ts';
import { useLanguage } from '../shell/language.tsx';
import { nameLanguage } from './name-language.ts';

export function LanguageTabs({
  label,
  language,
  onLanguage,
  children,
}: {
  readonly label: string;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly children: ReactNode;
}) {
  const { language: pageLanguage } = useLanguage();
  return (
    <Tabs value={language} onChange={(tab) => onLanguage((tab ?? 'en') as Language)}>
      <Tabs.List aria-label={label}>
        {LANGUAGES.map((one) => (
          <Tabs.Tab key={one} value={one} px="xs">
            {nameLanguage(one, pageLanguage)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value={language} pt="md">
        {children}
      </Tabs.Panel>
    </Tabs>
  );
}
