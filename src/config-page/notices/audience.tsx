// For whom notices are: by where the order was placed, where it goes, and who placed it.
import { Fieldset, Stack, TagsInput } from '@mantine/core';
import type { NoticeSettings } from '../../domain/notice.ts';
import type { JsonSetting } from '../settings/use-json-setting.ts';
import { useTexts } from '../shell/language.tsx';
import { texts } from './texts.ts';

const LISTED_MAX = { channels: 20, countries: 100, exceptTags: 20 } as const;

export function Audience({ notices }: { readonly notices: JsonSetting<NoticeSettings> }) {
  const words = useTexts(texts);
  const { value, set, isReadOnly } = notices;
  const capitals = (codes: readonly string[]) => codes.map((code) => code.trim().toUpperCase());
  return (
    <Fieldset legend={words.audience} disabled={isReadOnly}>
      <Stack gap="sm">
        <TagsInput
          label={words.channels}
          description={words.channelsHint}
          value={[...(value.audience?.channels ?? [])]}
          onChange={(channels) => set(['audience', 'channels'], channels)}
          maxTags={LISTED_MAX.channels}
          acceptValueOnBlur
          disabled={isReadOnly}
        />
        <TagsInput
          label={words.countries}
          description={words.countriesHint}
          value={[...(value.audience?.countries ?? [])]}
          onChange={(codes) => set(['audience', 'countries'], capitals(codes))}
          maxTags={LISTED_MAX.countries}
          acceptValueOnBlur
          disabled={isReadOnly}
        />
        <TagsInput
          label={words.exceptTags}
          description={words.exceptTagsHint}
          value={[...(value.audience?.exceptTags ?? [])]}
          onChange={(tags) => set(['audience', 'exceptTags'], tags)}
          maxTags={LISTED_MAX.exceptTags}
          acceptValueOnBlur
          disabled={isReadOnly}
        />
      </Stack>
    </Fieldset>
  );
}
