// Somebody else changed the article, or has one of its name: what they wrote beside what is typed here, and the ways to go on.
import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { SettingChanges } from '../settings/setting-changes.tsx';
import { localeOf, useLanguage, useTexts } from '../shell/language.tsx';
import { texts } from './texts.ts';
import type { ArticleDraft, DocumentNow } from './use-knowledge.ts';

export function ArticleConflict({
  conflict,
  draft,
  isNew,
  put,
  onOverwrite,
  onDone,
}: {
  readonly conflict: DocumentNow;
  readonly draft: ArticleDraft;
  readonly isNew: boolean;
  readonly put: (change: Partial<ArticleDraft>) => void;
  readonly onOverwrite: (basedOn: string | null) => void;
  readonly onDone: () => void;
}) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  if (conflict === null)
    return (
      <Alert color="orange" role="alert" title={words.removedMeanwhile}>
        <Button size="compact-sm" variant="default" onClick={() => onOverwrite(null)}>
          {words.writeAnew}
        </Button>
      </Alert>
    );
  if (conflict.origin !== 'written')
    return (
      <Alert color="orange" role="alert" title={words.nameTaken}>
        {words.nameTakenByFile}
      </Alert>
    );
  const when = new Date(conflict.addedAt).toLocaleString(localeOf(language), {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  const theirs = conflict.source ?? '';
  return (
    <Alert color="orange" role="alert" title={isNew ? words.nameTaken : words.changedMeanwhile}>
      <Stack gap="xs">
        <Text size="sm">
          {words.wrote(conflict.by ?? '', when)} {words.yoursBeside}
        </Text>
        <SettingChanges part="template" before={theirs} after={draft.text} />
        <Group gap="xs">
          <Button size="compact-sm" variant="default" onClick={() => onOverwrite(conflict.contentDigest)}>
            {words.keepMine}
          </Button>
          {!isNew && (
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => {
                put({ text: theirs, basedOn: conflict.contentDigest });
                onDone();
              }}
            >
              {words.takeTheirs}
            </Button>
          )}
        </Group>
      </Stack>
    </Alert>
  );
}
