// Stands below a view that edits settings, as long as something of it is not published: how much, and the ways to publish or discard it.
import { Alert, Button, CloseButton, Group, Paper, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import type { SettingPart } from '../../http/desk/settings-routes.ts';
import { plural, useLanguage, useTexts } from '../shell/language.tsx';
import { ConflictDialog } from './conflict-dialog.tsx';
import { draftStore } from './drafts.ts';
import { PublishDialog } from './publish-dialog.tsx';
import type { NameField } from './setting-changes.tsx';
import { useSettingName } from './setting-name.ts';
import { texts } from './texts.ts';
import { settingQuery, useDrafts, useEditor } from './use-setting.ts';

/** `parts`: what the view edits. */
export function PublishBar({
  parts,
  nameField,
}: {
  readonly parts: readonly SettingPart[];
  readonly nameField?: NameField;
}) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const name = useSettingName();
  const { mayPublish, mayPublishRules } = useEditor();
  const { drafts, discarded } = useDrafts(mayPublish ? parts : parts.filter((part) => part === 'policy'));
  const [isPublishing, { open, close }] = useDisclosure();
  const [isComparing, setIsComparing] = useState(false);
  const [isDone, setIsDone] = useState(false);
  const published = useQueries({ queries: drafts.map(({ part, name }) => settingQuery(part, name)) });
  if (!mayPublishRules) return null;
  const outdated = drafts.filter((draft, n) => {
    const now = published[n]?.data;
    return now !== undefined && now.releaseId !== draft.basedOn;
  });
  const dialogs = (
    <>
      <PublishDialog
        {...{ drafts, nameField }}
        isOpen={isPublishing}
        onClose={close}
        onConflict={() => setIsComparing(true)}
        onDone={() => setIsDone(true)}
      />
      <ConflictDialog
        {...{ nameField }}
        drafts={outdated}
        isOpen={isComparing && outdated.length > 0}
        onClose={() => setIsComparing(false)}
      />
    </>
  );
  if (drafts.length === 0)
    return (
      <>
        {dialogs}
        <div role="status">
          {discarded.length > 0 ? (
            <Group gap="xs" mt="md">
              <Text size="sm">{words.discarded(discarded.map(name).join(', '))}</Text>
              <Button size="compact-sm" variant="default" onClick={() => discarded.forEach(draftStore.bringBack)}>
                {words.bringBack}
              </Button>
              <CloseButton size="sm" aria-label={words.forget} onClick={() => discarded.forEach(draftStore.forget)} />
            </Group>
          ) : (
            isDone && (
              <Text size="sm" mt="md">
                {words.published}
              </Text>
            )
          )}
        </div>
      </>
    );
  return (
    <>
      {dialogs}
      <Paper withBorder shadow="md" p="sm" mt="lg" pos="sticky" bottom={8} style={{ zIndex: 10 }}>
        {outdated.length > 0 && (
          <Alert color="orange" mb="sm" p="xs" role="status">
            <Group justify="space-between">
              <Text size="sm">{words.outdated}</Text>
              <Button size="compact-sm" variant="default" onClick={() => setIsComparing(true)}>
                {words.compare}
              </Button>
            </Group>
          </Alert>
        )}
        <Group justify="space-between">
          <div style={{ flex: '1 1 18rem' }}>
            <Text fw={600}>{words.notPublished(plural(language, drafts.length, words.change))}</Text>
            <Text size="sm" c="dimmed">
              {`${drafts.map(name).join(', ')}. ${words.kept}`}
            </Text>
          </div>
          <Group gap="xs">
            <Button variant="default" onClick={() => drafts.forEach(draftStore.discard)}>
              {drafts.length > 1 ? words.discardAll : words.discard}
            </Button>
            <Button onClick={open}>{words.publish}</Button>
          </Group>
        </Group>
      </Paper>
    </>
  );
}
