// Changing somebody's role and mailboxes, or removing the person: both sign the person out everywhere, which is said before.
import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api, read } from '../api.ts';
import { queryClient } from '../query-client.ts';
import { useTexts } from '../shell/language.tsx';
import { useMe } from '../shell/use-me.ts';
import { PEOPLE_KEY, type Person } from './people-query.ts';
import { isWhole, type Place, PlaceFields } from './place-fields.tsx';
import { texts } from './texts.ts';
import { useFaultWords } from './use-fault-words.ts';

export function PersonDialog({
  person,
  mailboxes,
  onClose,
}: {
  readonly person: Person;
  readonly mailboxes: readonly string[];
  readonly onClose: () => void;
}) {
  const me = useMe();
  const words = useTexts(texts);
  const faultWords = useFaultWords();
  const [place, setPlace] = useState<Place>({ role: person.role, mailboxes: person.mailboxes });
  const [isRemoving, setIsRemoving] = useState(false);
  const param = { id: person.id };
  const onSuccess = () => {
    void queryClient.invalidateQueries({ queryKey: PEOPLE_KEY });
    onClose();
  };
  const change = useMutation({
    mutationFn: ({ role, mailboxes: chosen }: Place) =>
      read(api.people[':id'].$put({ param, json: { role, mailboxes: chosen === null ? null : [...chosen] } })),
    onSuccess,
  });
  const remove = useMutation({ mutationFn: () => read(api.people[':id'].$delete({ param })), onSuccess });
  const error = change.error ?? remove.error;
  return (
    <Modal opened onClose={onClose} title={person.name} closeButtonProps={{ 'aria-label': words.close }}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          change.mutate(place);
        }}
      >
        <Stack>
          <PlaceFields place={place} mailboxes={mailboxes} onChange={setPlace} />
          {error !== null && (
            <Alert color="red" role="alert">
              {faultWords(error)}
            </Alert>
          )}
          <Text size="xs" c="dimmed">
            {words.signsOut}
          </Text>
          <Group justify="space-between">
            <Button type="submit" loading={change.isPending} disabled={!isWhole(place)}>
              {words.save}
            </Button>
            {person.id !== me?.id && !isRemoving && (
              <Button variant="subtle" color="red" onClick={() => setIsRemoving(true)}>
                {words.remove}
              </Button>
            )}
          </Group>
          {isRemoving && (
            <Alert color="red" role="alert" title={words.removeTitle(person.name)}>
              <Stack gap="sm">
                <Text size="sm">{words.removeWhy}</Text>
                <Group>
                  <Button color="red" loading={remove.isPending} onClick={() => remove.mutate()}>
                    {words.removeNow}
                  </Button>
                  <Button variant="default" onClick={() => setIsRemoving(false)}>
                    {words.cancel}
                  </Button>
                </Group>
              </Stack>
            </Alert>
          )}
        </Stack>
      </form>
    </Modal>
  );
}
