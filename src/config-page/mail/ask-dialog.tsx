// Asks for what a decision needs before it is carried out: why a reply is rejected, a note for whoever sees to a mail, or that one really takes
// it over.
import { Button, Group, Modal, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTexts } from '../shell/language.tsx';
import { texts } from './texts.ts';

export type Asked = 'reject' | 'escalate' | 'take-over';

export interface AskDialogProps {
  readonly asked: Asked | null;
  readonly isBusy: boolean;
  readonly onAnswer: (asked: Asked, words: string) => void;
  readonly onClose: () => void;
}

const NOTE_CHARACTERS_MAX = 500;

export function AskDialog({ asked, isBusy, onAnswer, onClose }: AskDialogProps) {
  const words = useTexts(texts);
  const titles = { reject: words.reject, escalate: words.escalate, 'take-over': words.takeOver };
  return (
    <Modal
      opened={asked !== null}
      onClose={onClose}
      title={asked === null ? '' : titles[asked]}
      closeButtonProps={{ 'aria-label': words.close }}
    >
      {asked !== null && <Ask asked={asked} title={titles[asked]} {...{ isBusy, onAnswer, onClose }} />}
    </Modal>
  );
}

function Ask({
  asked,
  title,
  isBusy,
  onAnswer,
  onClose,
}: AskDialogProps & { readonly asked: Asked; readonly title: string }) {
  const words = useTexts(texts);
  const [text, setText] = useState('');
  const isMissing = asked === 'reject' && text.trim() === '';
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!isMissing) onAnswer(asked, text.trim());
      }}
    >
      {asked === 'take-over' ? (
        <Text size="sm">{words.takeOverWhy}</Text>
      ) : (
        <Textarea
          label={asked === 'reject' ? words.reason : `${words.note} (${words.optional})`}
          {...(asked === 'reject' ? { description: words.reasonHint, required: true } : {})}
          value={text}
          maxLength={NOTE_CHARACTERS_MAX}
          autosize
          minRows={3}
          data-autofocus
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
      )}
      <Group mt="md" gap="xs">
        <Button
          type="submit"
          loading={isBusy}
          disabled={isMissing}
          {...(asked === 'take-over' ? { 'data-autofocus': true } : {})}
        >
          {title}
        </Button>
        <Button variant="default" onClick={onClose}>
          {words.cancel}
        </Button>
      </Group>
    </form>
  );
}
