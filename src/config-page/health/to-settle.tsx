// Sends and actions of which nobody knows what became: a person looks and says it. Each word is asked back once, with what it means.
import { Button, Group, Modal, Paper, Stack, Text, Title } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { api, read } from '../api.ts';
import { ageOf } from '../shell/ages.ts';
import { useLanguage, useTexts } from '../shell/language.tsx';
import { useRight } from '../shell/use-me.ts';
import type { OnSaid } from './health.tsx';
import { texts } from './texts.ts';
import { type Health, useDeed } from './use-health.ts';

type Word =
  | { readonly kind: 'send'; readonly id: number; readonly outcome: 'sent' | 'not_sent' }
  | { readonly kind: 'action'; readonly id: number; readonly outcome: 'done' | 'not-done' };

interface Settled {
  readonly how?: 'settled' | 'found';
  readonly isMarked?: boolean;
}

async function say({ kind, id, outcome }: Word): Promise<Settled> {
  const param = { id: String(id) };
  if (kind === 'send') return read(api.health.sends[':id'].settle.$post({ param, json: { outcome } }));
  await read(api.health.actions[':id'].settle.$post({ param, json: { outcome } }));
  return {};
}

export function ToSettle({ health, onSaid }: { readonly health: Health; readonly onSaid: OnSaid }) {
  const words = useTexts(texts);
  const [word, setWord] = useState<Word | null>(null);
  const { unclearSends, unclearActions, now } = health;
  const settle = useDeed(
    say,
    (text, isFault) => {
      setWord(null);
      onSaid(text, isFault);
    },
    ({ how, isMarked }) => (how === 'found' ? words.found : isMarked === false ? words.unmarked : words.settled),
  );
  const isClear = unclearSends.length + unclearActions.length === 0;
  return (
    <section aria-labelledby="to-settle">
      <Title order={2} id="to-settle" mb="xs">
        {words.wordTitle}
      </Title>
      {isClear && (
        <Group gap="xs" wrap="nowrap">
          <IconCircleCheck size={20} style={{ flex: 'none' }} color="var(--mantine-color-teal-filled)" aria-hidden />
          <Text size="sm">{words.wordNone}</Text>
        </Group>
      )}
      <Stack gap="sm">
        {unclearSends.length > 0 && (
          <Text size="sm" c="dimmed">
            {words.sendWhy}
          </Text>
        )}
        {unclearSends.map((send) => (
          <Unclear
            key={`send-${send.id}`}
            line={send}
            now={now}
            title={(send.isReceipt ? words.receipt : words.send)(send.subject)}
            where={words.to(send.contact)}
            yes={words.wasSent}
            no={words.wasNotSent}
            onWord={(isYes) => setWord({ kind: 'send', id: send.id, outcome: isYes ? 'sent' : 'not_sent' })}
          />
        ))}
        {unclearActions.map((action) => (
          <Unclear
            key={`action-${action.id}`}
            line={action}
            now={now}
            title={words.action(action.what, action.orderNumber)}
            where={words.at(action.source)}
            yes={words.wasDone}
            no={words.wasNotDone}
            onWord={(isYes) => setWord({ kind: 'action', id: action.id, outcome: isYes ? 'done' : 'not-done' })}
          />
        ))}
      </Stack>
      <AskBack word={word} isBusy={settle.isPending} onYes={settle.mutate} onNo={() => setWord(null)} />
    </section>
  );
}

function Unclear(props: {
  readonly line: Pick<Health['unclearSends'][number], 'mailbox' | 'mailId' | 'at' | 'detail' | 'deniableFrom'>;
  readonly now: string;
  readonly title: string;
  readonly where: string;
  readonly yes: string;
  readonly no: string;
  readonly onWord: (isYes: boolean) => void;
}) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const mayRun = useRight('desk.run');
  const { line, now, title, where, yes, no, onWord } = props;
  const isTooEarly = line.deniableFrom > now;
  return (
    <Paper withBorder p="sm">
      <Group justify="space-between" align="flex-start">
        <div style={{ flex: '1 1 18rem', minWidth: 0 }}>
          <Text fw={600}>{title}</Text>
          <Text size="sm" c="dimmed">
            {where} · {line.mailbox} · {words.mail(line.mailId)} · {ageOf(line.at, now, language)}
          </Text>
          {line.detail !== null && <Text size="sm">{line.detail}</Text>}
          {isTooEarly && (
            <Text size="sm" c="dimmed">
              {words.deniable(ageOf(line.deniableFrom, now, language))}
            </Text>
          )}
        </div>
        {mayRun && (
          <Group gap="xs">
            <Button size="xs" onClick={() => onWord(true)}>
              {yes}
            </Button>
            <Button size="xs" variant="default" disabled={isTooEarly} onClick={() => onWord(false)}>
              {no}
            </Button>
          </Group>
        )}
      </Group>
    </Paper>
  );
}

function AskBack(props: {
  readonly word: Word | null;
  readonly isBusy: boolean;
  readonly onYes: (word: Word) => void;
  readonly onNo: () => void;
}) {
  const words = useTexts(texts);
  const { word, isBusy, onYes, onNo } = props;
  const asked = {
    sent: [words.wasSent, words.sentMeans, words.saySent],
    not_sent: [words.wasNotSent, words.notSentMeans, words.sayNotSent],
    done: [words.wasDone, words.doneMeans, words.sayDone],
    'not-done': [words.wasNotDone, words.notDoneMeans, words.sayNotDone],
  } as const;
  const [title, means, yes] = asked[word?.outcome ?? 'sent'];
  return (
    <Modal opened={word !== null} onClose={onNo} closeButtonProps={{ 'aria-label': words.cancel }} title={title}>
      <Stack>
        <Text size="sm">{means}</Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={onNo}>
            {words.cancel}
          </Button>
          <Button loading={isBusy} data-autofocus onClick={() => word !== null && onYes(word)}>
            {yes}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
