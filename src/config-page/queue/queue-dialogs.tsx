// What is asked over the queue: until when a mail sleeps, the notes on it, and which keys there are.
import { Alert, Button, Kbd, Modal, Stack, Table, Text, Textarea } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { timeOf } from '../shell/ages.ts';
import { useLanguage, useTexts } from '../shell/language.tsx';
import { useRight } from '../shell/use-me.ts';
import { snoozeTimes } from './snooze-times.ts';
import { texts } from './texts.ts';
import { type QueuedMail, useNotes, useQueueChanges } from './use-queue.ts';

interface DialogProps {
  readonly onClose: () => void;
}

export function SnoozeDialog({
  now,
  onClose,
  onChoose,
}: DialogProps & { readonly now: string; readonly onChoose: (until: string) => void }) {
  const words = useTexts(texts);
  const times = Object.entries(snoozeTimes(now)) as [keyof ReturnType<typeof snoozeTimes>, string][];
  return (
    <Modal
      opened
      onClose={onClose}
      closeButtonProps={{ 'aria-label': words.close }}
      title={words.snoozeTitle}
      size="xs"
    >
      <Stack gap="xs">
        {times.map(([name, until], n) => (
          <Button key={name} variant="default" data-autofocus={n === 0 || undefined} onClick={() => onChoose(until)}>
            {words[name]}
          </Button>
        ))}
      </Stack>
    </Modal>
  );
}

export function NotesDialog({ mail, onClose }: DialogProps & { readonly mail: QueuedMail }) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const canDecide = useRight('queue.decide');
  const notes = useNotes(mail.mailId).data?.notes ?? [];
  const { note } = useQueueChanges();
  const [text, setText, forget] = useLocalStorage({ key: `waybill.note.${mail.mailId}`, defaultValue: '' });
  return (
    <Modal
      opened
      onClose={onClose}
      closeButtonProps={{ 'aria-label': words.close }}
      title={`${words.note}: ${mail.contactName || mail.contact}`}
    >
      <Stack>
        {notes.length === 0 && <Text c="dimmed">{words.noNotes}</Text>}
        {notes.map(({ id, at, by, text: said }) => (
          <div key={id}>
            <Text size="xs" c="dimmed">
              {by.name}, {timeOf(at, language)}
            </Text>
            <Text style={{ whiteSpace: 'pre-wrap' }}>{said}</Text>
          </div>
        ))}
        {note.error !== null && (
          <Alert color="red" role="alert">
            {note.error.message}
          </Alert>
        )}
        {canDecide && (
          <>
            <Textarea
              label={words.newNote}
              autosize
              minRows={3}
              maxLength={4_000}
              data-autofocus
              value={text}
              onChange={({ currentTarget }) => setText(currentTarget.value)}
            />
            <Button
              disabled={text.trim() === ''}
              loading={note.isPending}
              onClick={() => note.mutate({ mailId: mail.mailId, text }, { onSuccess: forget })}
            >
              {words.save}
            </Button>
          </>
        )}
      </Stack>
    </Modal>
  );
}

export function KeysDialog({ onClose }: DialogProps) {
  const words = useTexts(texts);
  return (
    <Modal opened onClose={onClose} closeButtonProps={{ 'aria-label': words.close }} title={words.keys}>
      <Table>
        <Table.Tbody>
          {Object.entries(words.sheet).map(([key, does]) => (
            <Table.Tr key={key}>
              <Table.Td>
                <Kbd>{key}</Kbd>
              </Table.Td>
              <Table.Td>{does}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Modal>
  );
}
