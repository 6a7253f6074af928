// For whom notices are: by where the order was placed, where it goes, and who placed it.
import { Fieldset, Stack, TagsInput } from '@mantine/core';
import type { NoticeSettings } from '../../domain/notice.ts';
import type { JsonSetting } from '../settings/use-json-setting.ts';
import { useTexts } from '../shell/language.tsx';
import { texts } from './texts.ts';

const capitals = (codes: readonly string[]) => codes.map((code) => code.trim().toUpperCase());
const asTyped = (words: readonly string[]) => words;
const LISTS = [
  { list: 'channels', hint: 'channelsHint', max: 20, spell: asTyped },
  { list: 'countries', hint: 'countriesHint', max: 100, spell: capitals },
  { list: 'exceptTags', hint: 'exceptTagsHint', max: 20, spell: asTyped },
] as const;

export function Audience({ notices }: { readonly notices: JsonSetting<NoticeSettings> }) {
  const words = useTexts(texts);
  const { value, set, isReadOnly } = notices;
  return (
    <Fieldset legend={words.audience} disabled={isReadOnly}>
      <Stack gap="sm">
        {LISTS.map(({ list, hint, max, spell }) => (
          <TagsInput
            key={list}
            label={words[list]}
            description={words[hint]}
            value={[...(value.audience?.[list] ?? [])]}
            onChange={(tags) => set(['audience', list], spell(tags))}
            maxTags={max}
            acceptValueOnBlur
            disabled={isReadOnly}
          />
        ))}
      </Stack>
    </Fieldset>
  );
}
