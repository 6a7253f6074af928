// Shows what would be published, asks for the note, and publishes it. What the server finds wrong with it stands above.
import { Alert, Anchor, Button, Group, List, Modal, Stack, Text, Textarea, Title } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Fragment } from 'react';
import { ApiFault, api, read } from '../api.ts';
import { queryClient } from '../query-client.ts';
import { useTexts } from '../shell/language.tsx';
import { type Draft, draftStore } from './drafts.ts';
import { type NameField, SettingChanges } from './setting-changes.tsx';
import { useSettingName } from './setting-name.ts';
import { texts } from './texts.ts';
import { settingQuery } from './use-setting.ts';

const NOTE_CHARACTERS_MAX = 500;

export function PublishDialog({
  drafts,
  nameField,
  isOpen,
  onClose,
  onConflict,
  onDone,
}: {
  readonly drafts: readonly Draft[];
  readonly nameField: NameField | undefined;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onConflict: () => void;
  readonly onDone: () => void;
}) {
  const words = useTexts(texts);
  const nameOf = useSettingName();
  const [note, setNote] = useLocalStorage({ key: 'waybill.release-note', defaultValue: '' });
  const publishing = useMutation({
    mutationFn: () =>
      read(
        api.settings.publish.$post({
          json: {
            note,
            changes: drafts.map(({ part, name, content, basedOn }) => ({ part, name, content, basedOn })),
          },
        }),
      ),
    onSuccess({ releaseId }) {
      setNote('');
      for (const draft of drafts) {
        // At once, so that the fields never show what counted before.
        queryClient.setQueryData(settingQuery(draft.part, draft.name).queryKey, (known) =>
          known === undefined
            ? known
            : { ...known, releaseId, text: draft.content ?? known.original, isPublished: draft.content !== null },
        );
        draftStore.end(draft);
      }
      void queryClient.invalidateQueries({ queryKey: ['settings'] });
      onDone();
      onClose();
    },
    async onError(error) {
      if (!(error instanceof ApiFault) || error.fault !== 'conflict') return;
      await queryClient.invalidateQueries({ queryKey: ['settings', 'part'] });
      onClose();
      onConflict();
    },
  });
  const close = () => {
    publishing.reset();
    onClose();
  };
  return (
    <Modal
      opened={isOpen}
      onClose={close}
      title={words.publishTitle}
      size="xl"
      closeButtonProps={{ 'aria-label': words.cancel }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          publishing.mutate();
        }}
      >
        <Stack>
          <Text size="sm">{words.counts}</Text>
          {publishing.isError && <Refusal error={publishing.error} />}
          {drafts.map((draft) => (
            <Fragment key={`${draft.part} ${draft.name}`}>
              <Title order={3}>{nameOf(draft)}</Title>
              <Changes {...{ draft, nameField }} />
            </Fragment>
          ))}
          <Textarea
            label={words.note}
            description={words.noteHint}
            value={note}
            onChange={({ currentTarget }) => setNote(currentTarget.value)}
            maxLength={NOTE_CHARACTERS_MAX}
            required
            autosize
            minRows={2}
            data-autofocus
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {words.cancel}
            </Button>
            <Button type="submit" loading={publishing.isPending} disabled={note.trim() === ''}>
              {words.publishNow}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

/** Where the one of the settings files shall count again, it is what comes after. */
function Changes({ draft, nameField }: { readonly draft: Draft; readonly nameField: NameField | undefined }) {
  const { part, name, base, content } = draft;
  const { data } = useQuery({ ...settingQuery(part, name), enabled: content === null });
  return <SettingChanges part={part} before={base} after={content ?? data?.original ?? null} nameField={nameField} />;
}

/** Why something was not published, with what to do. */
export function Refusal({ error }: { readonly error: Error }) {
  const words = useTexts(texts);
  if (error instanceof ApiFault && error.status === 401)
    return (
      <Alert color="orange" role="alert" title={words.signedOut}>
        <Anchor href={`/sign-in?to=${encodeURIComponent(location.pathname + location.search)}`}>{words.signIn}</Anchor>
      </Alert>
    );
  const faults = error instanceof ApiFault ? faultsOf(error.detail) : [];
  return (
    <Alert color="red" role="alert" title={faults.length > 0 ? words.faulty : words.failed}>
      {faults.length === 0 ? (
        error.message
      ) : (
        <List size="sm">
          {faults.map((fault) => (
            <List.Item key={fault}>{fault}</List.Item>
          ))}
        </List>
      )}
    </Alert>
  );
}

function faultsOf(detail: unknown): readonly string[] {
  if (typeof detail !== 'object' || detail === null || !('faults' in detail) || !Array.isArray(detail.faults))
    return [];
  return detail.faults.map(String);
}
