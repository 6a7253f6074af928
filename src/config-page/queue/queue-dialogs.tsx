// What is asked over the queue: until when a mail sleeps, and whether past its deadline too; the notes on it, and which keys there are.
import { Alert, Button, Kbd, List, Modal, Stack, Table, Text, Textarea } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { useState } from 'react';
import { ageOf, timeOf } from '../shell/ages.ts';
import { alarmNames } from '../shell/alarm-names.ts';
import { useLanguage, useTexts } from '../shell/language.tsx';
import { useRight } from '../shell/use-me.ts';
import { pressingUntil, snoozeTimes } from './snooze-times.ts';
import { texts } from './texts.ts';
import { type QueuedMail, useNotes, useQueueChanges } from './use-queue.ts';

interface DialogProps {
  readonly onClose: () => void;
}

interface SnoozeProps extends DialogProps {
  /** Those that are to sleep. */
  readonly mails: readonly QueuedMail[];
  readonly now: string;
  readonly onChoose: (until: string) => void;
}

export function SnoozeDialog({ mails, now, onClose, onChoose }: SnoozeProps) {
  const words = useTexts(texts);
  const [chosen, setChosen] = useState<string | null>(null);
  const overslept = (until: string) => mails.filter((mail) => isPast(pressingUntil(mail), until));
  const choose = (until: string) => (overslept(until).length > 0 ? setChosen(until) : onChoose(until));
  const times = Object.entries(snoozeTimes(now)) as [keyof ReturnType<typeof snoozeTimes>, string][];
  return (
    <Modal
      opened
      onClose={onClose}
      closeButtonProps={{ 'aria-label': words.close }}
      title={words.snoozeTitle}
      size="xs"
    >
      {chosen === null ? (
        <Stack gap="xs">
          {times.map(([name, until], n) => (
            <Button key={name} variant="default" data-autofocus={n === 0 || undefined} onClick={() => choose(until)}>
              {words[name]}
            </Button>
          ))}
        </Stack>
      ) : (
        <Stack gap="xs">
          <Oversleeping mails={overslept(chosen)} until={chosen} now={now} />
          <Button variant="default" autoFocus onClick={() => setChosen(null)}>
            {words.otherTime}
          </Button>
          <Button variant="default" onClick={() => onChoose(chosen)}>
            {words.snoozeAnyway}
          </Button>
        </Stack>
      )}
    </Modal>
  );
}

const isPast = (limit: string | null, until: string): boolean =>
  limit !== null && Date.parse(limit) < Date.parse(until);

const NAMED_MAX = 5;

/** What would sleep past the time by which it has to be seen to. */
function Oversleeping({ mails, until, now }: Pick<SnoozeProps, 'mails' | 'now'> & { readonly until: string }) {
  const words = useTexts(texts);
  const alarmWords = useTexts(alarmNames);
  const { language } = useLanguage();
  return (
    <Alert variant="default" color="orange" role="alert" title={words.oversleeps(timeOf(until, language))}>
      <List size="sm" spacing={4}>
        {mails.slice(0, NAMED_MAX).map(({ mailId, contactName, contact, alarms, deadlineAt, dueAt }) => (
          <List.Item key={mailId}>
            <strong>{contactName || contact}</strong>
            {alarms.length > 0 && ` (${alarms.map((alarm) => alarmWords[alarm]).join(', ')})`}
            {`: ${deadlineAt === null ? words.seeToBy : words.deadline} ${timeOf(deadlineAt ?? dueAt, language)}, ${ageOf(deadlineAt ?? dueAt, now, language)}`}
          </List.Item>
        ))}
      </List>
      {mails.length > NAMED_MAX && <Text size="sm">{words.oversleepMore(mails.length - NAMED_MAX)}</Text>}
    </Alert>
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
