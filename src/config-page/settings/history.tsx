// What was published of the settings, newest first: by whom and why, what changed, and taking it back.
import { Accordion, Alert, Badge, Button, Group, Modal, Stack, Text, Textarea, Title } from '@mantine/core';
import { useMutation, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { SettingPart } from '../../http/desk/settings-routes.ts';
import { parsePolicyFile } from '../../policy/policy.ts';
import { findChangesBeyond } from '../../policy/rules-of-mailboxes.ts';
import { ApiFault, api, read } from '../api.ts';
import { queryClient } from '../query-client.ts';
import { localeOf, useLanguage, useTexts } from '../shell/language.tsx';
import { Waiting } from '../shell/waiting.tsx';
import { Refusal } from './publish-dialog.tsx';
import { SettingChanges } from './setting-changes.tsx';
import { useSettingName } from './setting-name.ts';
import { texts } from './texts.ts';
import { useEditor } from './use-setting.ts';

const NOTE_CHARACTERS_MAX = 500;

export default function History() {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const { data } = useSuspenseQuery({
    queryKey: ['settings', 'releases'],
    queryFn: () => read(api.settings.releases.$get()),
  });
  const nameOf = useSettingName();
  const [opened, setOpened] = useState<string | null>(null);
  return (
    <Stack maw="70rem">
      <Title order={1}>{words.history}</Title>
      {data.releases.length === 0 && <Text>{words.historyEmpty}</Text>}
      <Accordion value={opened} onChange={setOpened} variant="separated">
        {data.releases.map(({ id, at, by, note, takesBack, changes }) => (
          <Accordion.Item key={id} value={String(id)}>
            <Accordion.Control>
              <Group gap="xs">
                <Text fw={600}>{note}</Text>
                {takesBack !== null && (
                  <Badge variant="default" tt="none">
                    {words.takesBack(takesBack)}
                  </Badge>
                )}
              </Group>
              <Text size="sm" c="dimmed">
                {`${id} · ${by} · ${new Date(at).toLocaleString(localeOf(language), { dateStyle: 'medium', timeStyle: 'short' })} · ${changes
                  .map(nameOf)
                  .join(', ')}`}
              </Text>
            </Accordion.Control>
            <Accordion.Panel>{opened === String(id) && <Release id={id} />}</Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
    </Stack>
  );
}

interface Change {
  readonly part: SettingPart;
  readonly before: string | null;
  readonly after: string | null;
}

function Release({ id }: { readonly id: number }) {
  const words = useTexts(texts);
  const nameOf = useSettingName();
  const { mayPublish, mayPublishRules, reach } = useEditor();
  const [isAsking, setIsAsking] = useState(false);
  const release = useQuery({
    queryKey: ['settings', 'release', id],
    queryFn: () => read(api.settings.releases[':id'].$get({ param: { id: String(id) } })),
  });
  if (release.isError) return <Refusal error={release.error} />;
  if (release.data === undefined) return <Waiting />;
  const { changes } = release.data;
  const mayTakeBack = mayPublish || (mayPublishRules && changes.every((change) => isWithin(change, reach ?? [])));
  return (
    <Stack>
      {changes.map(({ part, name, before, after }) => (
        <section key={`${part} ${name}`}>
          <Title order={2} size="h3">
            {nameOf({ part, name })}
          </Title>
          <SettingChanges {...{ part, before, after }} />
        </section>
      ))}
      {mayTakeBack &&
        (changes.every(({ isNewest }) => isNewest) ? (
          <Group>
            <Button variant="default" onClick={() => setIsAsking(true)}>
              {words.takeBack}
            </Button>
          </Group>
        ) : (
          <Text size="sm" c="dimmed">
            {words.notNewest}
          </Text>
        ))}
      <TakeBack id={id} isOpen={isAsking} onClose={() => setIsAsking(false)} />
    </Stack>
  );
}

/** Whether taking it back changes nothing beyond these mailboxes. */
function isWithin({ part, before, after }: Change, mailboxes: readonly string[]): boolean {
  const [was, becomes] = [parsePolicyFile(after ?? ''), parsePolicyFile(before ?? '')];
  return (
    part === 'policy' && was.ok && becomes.ok && findChangesBeyond(was.value, becomes.value, mailboxes).length === 0
  );
}

function TakeBack({
  id,
  isOpen,
  onClose,
}: {
  readonly id: number;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}) {
  const words = useTexts(texts);
  const [note, setNote] = useState('');
  const takingBack = useMutation({
    mutationFn: () =>
      read(api.settings.releases[':id']['take-back'].$post({ param: { id: String(id) }, json: { note } })),
    async onSuccess() {
      await queryClient.invalidateQueries({ queryKey: ['settings'] });
      onClose();
    },
  });
  const { error } = takingBack;
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={words.takeBackTitle(id)}
      closeButtonProps={{ 'aria-label': words.cancel }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          takingBack.mutate();
        }}
      >
        <Stack>
          <Text size="sm">{words.takeBackWhat}</Text>
          {error instanceof ApiFault && error.fault === 'conflict' ? (
            <Alert color="orange" role="alert" title={words.takenBackWhy}>
              {words.notNewest}
            </Alert>
          ) : (
            error !== null && <Refusal error={error} />
          )}
          <Textarea
            label={words.note}
            description={words.noteHint}
            value={note}
            onChange={({ currentTarget }) => setNote(currentTarget.value)}
            maxLength={NOTE_CHARACTERS_MAX}
            required
            data-autofocus
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {words.cancel}
            </Button>
            <Button type="submit" loading={takingBack.isPending} disabled={note.trim() === ''}>
              {words.takeBackNow}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
