// What a template was before: each publication with who, when and why, compared with what is in the editor, and put back into it.
import { Alert, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, read } from '../api.ts';
import { SettingChanges } from '../settings/setting-changes.tsx';
import type { Setting } from '../settings/use-setting.ts';
import { localeOf, useLanguage, useTexts } from '../shell/language.tsx';
import { texts } from './texts.ts';

export function HistoryPane({ setting, mayEdit }: { readonly setting: Setting; readonly mayEdit: boolean }) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const { name, original } = setting;
  const { data, error } = useQuery({
    queryKey: ['settings', 'versions', 'template', name],
    queryFn: () => read(api.settings.versions.$get({ query: { part: 'template', name, limit: '50' } })),
  });
  const when = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'medium', timeStyle: 'short' });
  if (error !== null)
    return (
      <Alert color="red" role="alert">
        {error.message}
      </Alert>
    );
  const versions = data?.versions ?? [];
  return (
    <Stack gap="sm">
      {data !== undefined && versions.length === 0 && <Text c="dimmed">{words.historyEmpty}</Text>}
      {versions.map(({ releaseId, at, by, note, content }) => (
        <Version
          key={releaseId}
          title={`${when.format(new Date(at))} · ${by}`}
          note={content === null ? `${note} (${words.removed})` : note}
          source={content ?? original}
          setting={setting}
          onPutIn={mayEdit ? () => setting.edit(content) : null}
        />
      ))}
      {original !== null && (
        <Version
          title={words.fromFiles}
          note={null}
          source={original}
          setting={setting}
          onPutIn={mayEdit && setting.isPublished ? () => setting.edit(null) : null}
        />
      )}
    </Stack>
  );
}

function Version({
  title,
  note,
  source,
  setting,
  onPutIn,
}: {
  readonly title: string;
  readonly note: string | null;
  readonly source: string | null;
  readonly setting: Setting;
  readonly onPutIn: (() => void) | null;
}) {
  const words = useTexts(texts);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Paper withBorder p="sm">
      <Group justify="space-between">
        <div>
          <Text size="sm" fw={550}>
            {title}
          </Text>
          {note !== null && <Text size="sm">{note}</Text>}
        </div>
        <Group gap="xs">
          <Button
            size="compact-sm"
            variant="default"
            aria-expanded={isOpen}
            aria-label={`${isOpen ? words.hide : words.compare}: ${title}`}
            onClick={() => setIsOpen(!isOpen)}
          >
            {isOpen ? words.hide : words.compare}
          </Button>
          {onPutIn !== null && (
            <Button size="compact-sm" variant="light" aria-label={`${words.putIn}: ${title}`} onClick={onPutIn}>
              {words.putIn}
            </Button>
          )}
        </Group>
      </Group>
      {isOpen && <SettingChanges part="template" before={source} after={setting.text} />}
    </Paper>
  );
}
