// Asks for what a decision needs before it is carried out: why a reply is rejected and whether the mail still needs an answer, a note for whoever
// sees to a mail, or that one really takes it over or settles it.
import { Button, Group, Modal, Radio, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTexts } from '../shell/language.tsx';
import { texts } from './texts.ts';

export type Asked = 'reject' | 'escalate' | 'take-over' | 'settle';

export interface AskDialogProps {
  readonly asked: Asked | null;
  readonly isBusy: boolean;
  /** What comes next has the focus then. */
  readonly hasDecided: boolean;
  /** `needsAnswer`: of a mail whose reply is rejected. */
  readonly onAnswer: (asked: Asked, words: string, needsAnswer: boolean) => void;
  readonly onClose: () => void;
}

const NOTE_CHARACTERS_MAX = 500;

export function AskDialog({ asked, isBusy, hasDecided, onAnswer, onClose }: AskDialogProps) {
  const words = useTexts(texts);
  const titles = { reject: words.reject, escalate: words.escalate, 'take-over': words.takeOver, settle: words.settle };
  return (
    <Modal
      opened={asked !== null}
      onClose={onClose}
      returnFocus={!hasDecided}
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
}: Omit<AskDialogProps, 'hasDecided'> & { readonly asked: Asked; readonly title: string }) {
  const words = useTexts(texts);
  const [text, setText] = useState('');
  const [needsAnswer, setNeedsAnswer] = useState(true);
  const isAsking = asked === 'take-over' || asked === 'settle';
  const isMissing = asked === 'reject' && text.trim() === '';
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!isMissing) onAnswer(asked, text.trim(), needsAnswer);
      }}
    >
      {isAsking ? (
        <Text size="sm">{asked === 'settle' ? words.settleWhy : words.takeOverWhy}</Text>
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
      {asked === 'reject' && (
        <Radio.Group
          mt="md"
          label={words.afterwards}
          value={needsAnswer ? 'yes' : 'no'}
          onChange={(value) => setNeedsAnswer(value === 'yes')}
        >
          <Stack gap="xs" mt="xs">
            <Radio value="yes" label={words.stillNeedsAnswer} />
            <Radio value="no" label={words.needsNoAnswer} />
          </Stack>
        </Radio.Group>
      )}
      <Group mt="md" gap="xs">
        <Button type="submit" loading={isBusy} disabled={isMissing} {...(isAsking ? { 'data-autofocus': true } : {})}>
          {title}
        </Button>
        <Button variant="default" onClick={onClose}>
          {words.cancel}
        </Button>
      </Group>
    </form>
  );
}
