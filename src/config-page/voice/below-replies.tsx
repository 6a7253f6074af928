// What stands below the signature: the desk's footer, and the legal text of the country that the order goes to, each in the language that
// is shown above.
import { ActionIcon, Button, Fieldset, Group, MultiSelect, Stack, Text, Textarea } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { Voice } from '../../domain/desk.ts';
import type { Language } from '../../domain/language.ts';
import { listCountries } from '../facts/countries.ts';
import type { JsonSetting } from '../settings/use-json-setting.ts';
import { useLanguage, useTexts } from '../shell/language.tsx';
import { nameLanguage } from './name-language.ts';
import { texts } from './texts.ts';

const FOOTER_CHARACTERS_MAX = 1_000;
const LEGAL_TEXTS_MAX = 50;
const COUNTRIES_MAX = 100;

type LegalText = Voice['legalTexts'][number];

export function BelowReplies({
  voice: { value, set, isReadOnly },
  language,
}: {
  readonly voice: JsonSetting<Voice>;
  readonly language: Language;
}) {
  const words = useTexts(texts);
  const { language: pageLanguage } = useLanguage();
  const legalTexts: readonly Partial<LegalText>[] = value.legalTexts ?? [];
  const inLanguage = nameLanguage(language, pageLanguage);
  const put = (at: number, changed: Partial<LegalText> | null) =>
    set(
      ['legalTexts'],
      legalTexts.flatMap((one, n) => (n !== at ? [one] : changed === null ? [] : [changed])),
    );
  return (
    <Fieldset legend={words.below}>
      <Stack>
        <Textarea
          label={words.footer(inLanguage)}
          description={words.footerHint}
          value={value.footer?.[language] ?? ''}
          onChange={({ currentTarget }) => set(['footer', language], currentTarget.value)}
          maxLength={FOOTER_CHARACTERS_MAX}
          lang={language}
          autosize
          minRows={2}
          disabled={isReadOnly}
        />
        {legalTexts.map((legal, at) => (
          <LegalTextFields
            // biome-ignore lint/suspicious/noArrayIndexKey: they have no name of their own, and stay in their order.
            key={at}
            {...{ legal, language, inLanguage, isReadOnly }}
            number={at + 1}
            onChange={(changed) => put(at, changed)}
          />
        ))}
        <Text size="sm">{words.legalHint}</Text>
        <Button
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => set(['legalTexts'], [...legalTexts, { countries: [], text: {} }])}
          disabled={isReadOnly || legalTexts.length >= LEGAL_TEXTS_MAX}
          w="fit-content"
        >
          {words.addLegal}
        </Button>
      </Stack>
    </Fieldset>
  );
}

function LegalTextFields({
  legal: { countries = [], text = {} },
  language,
  inLanguage,
  number,
  isReadOnly,
  onChange,
}: {
  readonly legal: Partial<LegalText>;
  readonly language: Language;
  readonly inLanguage: string;
  readonly number: number;
  readonly isReadOnly: boolean;
  readonly onChange: (changed: Partial<LegalText> | null) => void;
}) {
  const words = useTexts(texts);
  const { language: pageLanguage } = useLanguage();
  const choices = useMemo(() => [...listCountries(pageLanguage, countries)], [pageLanguage, countries]);
  return (
    <Stack gap="xs" role="group" aria-label={words.legalText(number)}>
      <Group align="end" wrap="nowrap">
        <MultiSelect
          label={words.legalCountries}
          placeholder={countries.length === 0 ? words.elsewhere : undefined}
          data={choices}
          value={[...countries]}
          onChange={(codes) => onChange({ countries: codes, text })}
          maxValues={COUNTRIES_MAX}
          searchable
          disabled={isReadOnly}
          flex={1}
        />
        <ActionIcon
          variant="default"
          size="input-sm"
          aria-label={words.removeLegal(number)}
          onClick={() => onChange(null)}
          disabled={isReadOnly}
        >
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      </Group>
      <Textarea
        label={words.legalWords(inLanguage)}
        value={text[language] ?? ''}
        onChange={({ currentTarget: { value } }) => {
          const { [language]: _, ...others } = text;
          onChange({ countries, text: value === '' ? others : { ...others, [language]: value } });
        }}
        maxLength={FOOTER_CHARACTERS_MAX}
        lang={language}
        autosize
        minRows={2}
        disabled={isReadOnly}
      />
    </Stack>
  );
}
