// Words that no reply may hold, and the brand's own words in the place of those of the templates.
import {
  ActionIcon,
  Button,
  Fieldset,
  Input,
  NativeSelect,
  Stack,
  Table,
  TagsInput,
  TextInput,
  VisuallyHidden,
} from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useEffect, useId, useRef } from 'react';
import type { Voice } from '../../domain/desk.ts';
import { LANGUAGES, type Language } from '../../domain/language.ts';
import type { JsonSetting } from '../settings/use-json-setting.ts';
import { useLanguage, useTexts } from '../shell/language.tsx';
import { nameLanguage } from './name-language.ts';
import { texts } from './texts.ts';

const AVOIDED_CHARACTERS_MAX = 300;
const AVOIDED_MAX = 200;
const USED_CHARACTERS_MAX = 60;
const USED_MAX = 100;

interface WordsForm {
  readonly voice: JsonSetting<Voice>;
  /** The one that is shown: a new word is one of it. */
  readonly language: Language;
}

export function Words({ voice, language }: WordsForm) {
  const { value, set, isReadOnly } = voice;
  const words = useTexts(texts);
  return (
    <Fieldset legend={words.words} disabled={isReadOnly}>
      <Stack>
        <TagsInput
          label={words.wordsToAvoid}
          description={words.wordsToAvoidHint}
          placeholder={words.addWord}
          value={[...(value.wordsToAvoid ?? [])]}
          onChange={(avoided) => set(['wordsToAvoid'], avoided)}
          maxTags={AVOIDED_MAX}
          maxLength={AVOIDED_CHARACTERS_MAX}
          disabled={isReadOnly}
          splitChars={[]}
          acceptValueOnBlur
        />
        <WordsToUse {...{ voice, language }} />
      </Stack>
    </Fieldset>
  );
}

function WordsToUse({ voice: { value, set, isReadOnly }, language }: WordsForm) {
  const words = useTexts(texts);
  const label = useId();
  const entries: Voice['wordsToUse'] = value.wordsToUse ?? [];
  const addButton = useRef<HTMLButtonElement>(null);
  const { rows, focusNext } = useFocusOfNew(entries.length);
  const put = (at: number, changed: Voice['wordsToUse'][number] | null) =>
    set(
      ['wordsToUse'],
      entries.flatMap((one, n) => (n !== at ? [one] : changed === null ? [] : [changed])),
    );
  return (
    <Stack gap="xs">
      <div>
        <Input.Label labelElement="div" id={label}>
          {words.wordsToUse}
        </Input.Label>
        <Input.Description>{words.wordsToUseHint}</Input.Description>
      </div>
      {entries.length > 0 && (
        <Table aria-labelledby={label} layout="fixed" horizontalSpacing={4} verticalSpacing={4} withRowBorders={false}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th w="30%">{words.language}</Table.Th>
              <Table.Th>{words.instead}</Table.Th>
              <Table.Th>{words.say}</Table.Th>
              <Table.Th w={44}>
                <VisuallyHidden>{words.remove}</VisuallyHidden>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody ref={rows}>
            {entries.map((entry, at) => (
              <WordRow
                // biome-ignore lint/suspicious/noArrayIndexKey: they have no name of their own, and stay in their order.
                key={at}
                {...{ entry, isReadOnly }}
                number={at + 1}
                onChange={(changed) => {
                  put(at, changed);
                  if (changed === null) addButton.current?.focus();
                }}
              />
            ))}
          </Table.Tbody>
        </Table>
      )}
      <Button
        ref={addButton}
        variant="default"
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => {
          set(['wordsToUse'], [...entries, { language, instead: '', say: '' }]);
          focusNext();
        }}
        disabled={isReadOnly || entries.length >= USED_MAX}
        w="fit-content"
      >
        {words.addWordToUse}
      </Button>
    </Stack>
  );
}

function WordRow({
  entry,
  number,
  isReadOnly,
  onChange,
}: {
  readonly entry: Voice['wordsToUse'][number];
  readonly number: number;
  readonly isReadOnly: boolean;
  readonly onChange: (changed: Voice['wordsToUse'][number] | null) => void;
}) {
  const words = useTexts(texts);
  const { language: pageLanguage } = useLanguage();
  const labels = { instead: words.wordInstead(number), say: words.wordSay(number) };
  return (
    <Table.Tr>
      <Table.Td>
        <NativeSelect
          rightSectionWidth={24}
          styles={{ input: { paddingInlineStart: 8, paddingInlineEnd: 24 } }}
          aria-label={words.wordLanguage(number)}
          value={entry.language}
          data={LANGUAGES.map((one) => ({ value: one, label: nameLanguage(one, pageLanguage) }))}
          onChange={({ currentTarget }) => onChange({ ...entry, language: currentTarget.value as Language })}
          disabled={isReadOnly}
        />
      </Table.Td>
      {(['instead', 'say'] as const).map((side) => (
        <Table.Td key={side}>
          <TextInput
            styles={{ input: { paddingInline: 8 } }}
            aria-label={labels[side]}
            value={entry[side]}
            onChange={({ currentTarget }) => onChange({ ...entry, [side]: currentTarget.value })}
            maxLength={USED_CHARACTERS_MAX}
            lang={entry.language}
            disabled={isReadOnly}
          />
        </Table.Td>
      ))}
      <Table.Td>
        <ActionIcon
          variant="default"
          size="input-sm"
          aria-label={words.removeWordToUse(number)}
          onClick={() => onChange(null)}
          disabled={isReadOnly}
        >
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      </Table.Td>
    </Table.Tr>
  );
}

/** Whoever adds a row types on in it at once. */
function useFocusOfNew(count: number) {
  const rows = useRef<HTMLTableSectionElement>(null);
  const awaited = useRef<number | null>(null);
  useEffect(() => {
    if (awaited.current !== count) return;
    awaited.current = null;
    rows.current?.querySelector<HTMLInputElement>('tr:last-child input')?.focus();
  }, [count]);
  return {
    rows,
    focusNext() {
      awaited.current = count + 1;
    },
  };
}
