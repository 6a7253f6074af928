// What others do at the same mail: who looks at it or writes for it, and what they have made of its reply meanwhile.
import { Alert, Button, Group, Text } from '@mantine/core';
import { IconEye, IconPencil } from '@tabler/icons-react';
import { useLanguage, useTexts } from '../shell/language.tsx';
import { useLooks } from '../shell/use-looks.ts';
import { writeTime } from './format.ts';
import { texts } from './texts.ts';
import type { Mail } from './use-mail.ts';

export function Lookers({ mailId }: { readonly mailId: number }) {
  const words = useTexts(texts);
  const lookers = useLooks()(mailId);
  const namesOf = (doing: string) => lookers.filter((one) => one.doing === doing).map(({ name }) => name);
  const [writing, looking] = [namesOf('writing'), namesOf('looking')];
  return (
    <Group gap="sm" role="status" mih="1.2rem">
      {writing.length > 0 && (
        <Text size="xs" fw={600}>
          <IconPencil size={12} aria-hidden /> {words.isWriting(writing.join(', '))}
        </Text>
      )}
      {looking.length > 0 && (
        <Text size="xs" fw={600}>
          <IconEye size={12} aria-hidden /> {words.isLooking(looking.join(', '))}
        </Text>
      )}
    </Group>
  );
}

const ENDS = { sent: 'sent', rejected: 'rejected', withdrawn: 'withdrawn' } as const;

interface MeanwhileProps {
  /** As it is now. */
  readonly mail: Mail;
  readonly isOld: boolean;
  readonly onShow: () => void;
}

/** Who has changed the reply since it was shown, or who has ended it. */
export function Meanwhile({ mail, isOld, onShow }: MeanwhileProps) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const { draft, lastWord } = mail;
  const end = draft === null ? null : (ENDS[draft.state as keyof typeof ENDS] ?? null);
  const isToldOf = lastWord !== null && lastWord.what === end;
  return (
    <div role="status">
      {isOld && (
        <Alert variant="default" color="orange" title={sayWhoChanged(mail, words)} mb="sm">
          <Text size="sm">{words.newVersionWhy}</Text>
          <Button size="xs" mt="xs" onClick={onShow}>
            {words.showNewVersion}
          </Button>
        </Alert>
      )}
      {isToldOf && (
        <Text size="sm" fw={600} mb="xs">
          {words.ended[lastWord.what as keyof typeof ENDS](lastWord.by ?? words.somebodyInMailbox)}
          {lastWord.at !== null && (
            <Text span size="xs" c="dimmed" fw={400}>
              {' '}
              {writeTime(lastWord.at, language)}
            </Text>
          )}
        </Text>
      )}
    </div>
  );
}

function sayWhoChanged({ draft, lastWord }: Mail, words: (typeof texts)['en']): string {
  if (draft?.isChanged === false) return words.rewritten;
  return words.changedBy(lastWord?.what === 'edited' && lastWord.by !== null ? lastWord.by : words.somebodyInMailbox);
}
