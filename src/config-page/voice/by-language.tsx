// What the voice says in each language: formal or informal, greeting and sign-off. One language is shown at a time; the sample follows it.
import { Fieldset, Input, SegmentedControl, Stack, TextInput } from '@mantine/core';
import type { Voice } from '../../domain/desk.ts';
import type { Language } from '../../domain/language.ts';
import type { JsonSetting } from '../settings/use-json-setting.ts';
import { useTexts } from '../shell/language.tsx';
import { LanguageTabs } from './language-tabs.tsx';
import { texts } from './texts.ts';

const TEXT_CHARACTERS_MAX = 300;
/** No choice of the language's own. */
const AS_CHOSEN = 'tone';
const LINES = ['greeting', 'greetingWithoutName', 'signOff'] as const;

export function ByLanguage({
  voice: { value, set, isReadOnly },
  language,
  onLanguage,
}: {
  readonly voice: JsonSetting<Voice>;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}) {
  const words = useTexts(texts);
  return (
    <Fieldset legend={words.byLanguage}>
      <LanguageTabs label={words.language} {...{ language, onLanguage }}>
        <Stack>
          <Input.Wrapper label={words.formality} labelElement="div">
            <SegmentedControl
              display="flex"
              w="fit-content"
              aria-label={words.formality}
              value={value.formality?.[language] ?? AS_CHOSEN}
              onChange={(form) => set(['formality', language], form === AS_CHOSEN ? null : form)}
              disabled={isReadOnly}
              data={[
                { value: AS_CHOSEN, label: words.asChosen },
                { value: 'formal', label: words.formal },
                { value: 'informal', label: words.informal },
              ]}
            />
          </Input.Wrapper>
          {LINES.map((line) => (
            <TextInput
              key={line}
              label={words[line]}
              description={line === 'greeting' ? words.greetingHint : undefined}
              placeholder={words.asTemplate}
              value={value[line]?.[language] ?? ''}
              onChange={({ currentTarget }) => set([line, language], currentTarget.value)}
              maxLength={TEXT_CHARACTERS_MAX}
              lang={language}
              disabled={isReadOnly}
            />
          ))}
        </Stack>
      </LanguageTabs>
    </Fieldset>
  );
}
