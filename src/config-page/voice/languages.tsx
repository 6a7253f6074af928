// The languages that the desk answers in, and what comes of a mail in another.
import { Chip, Fieldset, Group, Text } from '@mantine/core';
import type { Voice } from '../../domain/desk.ts';
import { LANGUAGES } from '../../domain/language.ts';
import type { JsonSetting } from '../settings/use-json-setting.ts';
import { useLanguage, useTexts } from '../shell/language.tsx';
import { nameLanguage } from './name-language.ts';
import { texts } from './texts.ts';

export function Languages({ voice: { value, set, isReadOnly } }: { readonly voice: JsonSetting<Voice> }) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const chosen: readonly string[] = value.languages ?? LANGUAGES;
  // All of them is no choice.
  const choose = (codes: readonly string[]) =>
    set(['languages'], codes.length === LANGUAGES.length ? null : LANGUAGES.filter((one) => codes.includes(one)));
  return (
    <Fieldset legend={words.languages}>
      <Chip.Group multiple value={[...chosen]} onChange={choose}>
        <Group gap="xs">
          {LANGUAGES.map((one) => (
            <Chip
              key={one}
              value={one}
              radius="sm"
              // The last one stays: a desk without a language answers nobody.
              disabled={isReadOnly || (chosen.length === 1 && chosen[0] === one)}
            >
              {nameLanguage(one, language)}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
      <Text size="sm" mt="xs">
        {value.languages === undefined ? words.languagesAll : words.languagesSome}
      </Text>
    </Fieldset>
  );
}
