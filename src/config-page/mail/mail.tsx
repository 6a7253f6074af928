// One mail, and deciding on it: the thread, the reply, the order and the customer side by side; every deed by button and by key.
import { ActionIcon, Alert, Badge, Group, Stack, Text, Title } from '@mantine/core';
import { useHotkeys, useLocalStorage } from '@mantine/hooks';
import { IconArrowLeft, IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { ApiFault } from '../api.ts';
import { useTexts } from '../shell/language.tsx';
import { useRight } from '../shell/use-me.ts';
import { Waiting } from '../shell/waiting.tsx';
import { AskDialog, type Asked } from './ask-dialog.tsx';
import { type Choice, DecideBar } from './decide-bar.tsx';
import { keepWords, readKeptWords } from './kept-words.ts';
import './mail.css';
import { useNeighbours } from './neighbours.ts';
import { type Notice, Notices, noticeOfEnd, noticeOfFault } from './notices.tsx';
import { OrderColumn } from './order-column.tsx';
import { Reply, ReplyEditor } from './reply.tsx';
import { texts } from './texts.ts';
import { Thread } from './thread.tsx';
import { type Deed, type Mail, mailQuery, useDecide, useDecideAction } from './use-mail.ts';
import { Why } from './why.tsx';

export default function MailView() {
  const { id = '' } = useParams({ strict: false }) as { readonly id?: string };
  const words = useTexts(texts);
  const mail = useQuery(mailQuery(id));
  if (mail.data !== undefined) return <OpenMail key={id} mail={mail.data} />;
  if (mail.error === null) return <Waiting />;
  const isGone = mail.error instanceof ApiFault && mail.error.status < 500;
  return (
    <Alert variant="default" color="gray" role="alert" title={isGone ? words.notFound : words.failed}>
      {isGone ? '' : mail.error.message}
    </Alert>
  );
}

function listChoices({ draft }: Mail, mayDecide: boolean): ReadonlySet<Choice> {
  if (!mayDecide) return new Set();
  const isWaiting = draft?.version != null;
  return new Set(isWaiting ? ['approve', 'edit', 'reject', 'escalate', 'take-over'] : ['escalate']);
}

function OpenMail({ mail }: { readonly mail: Mail }) {
  const words = useTexts(texts);
  const mayDecide = useRight('queue.decide');
  const [kept] = useState(() => readKeptWords(mail.id));
  const [isEditing, setEditing] = useState(mayDecide && kept !== null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [hasKeys, setKeys] = useLocalStorage({ key: 'waybill.keys', defaultValue: true });
  const closeNotice = useCallback(() => setNotice(null), []);
  const decide = useDecide(String(mail.id));
  const decideAction = useDecideAction(String(mail.id));
  const isBusy = decide.isPending || decideAction.isPending;
  const open = listChoices(mail, mayDecide);
  const version = mail.draft?.version ?? '';

  const run = (deed: Deed) =>
    decide.mutate(deed, {
      onSuccess(end) {
        setNotice(noticeOfEnd(end, words));
        setAsked(null);
        if (deed.kind !== 'edit') return;
        keepWords(mail.id, null);
        setEditing(false);
      },
      onError(error) {
        setNotice(noticeOfFault(error, words));
        setAsked(null);
      },
    });
  const choose = (choice: Choice) => {
    if (!open.has(choice) || isBusy || asked !== null) return;
    if (choice === 'approve') run({ kind: 'approve', version });
    else if (choice === 'edit') setEditing(true);
    else setAsked(choice);
  };
  const answer = (what: Asked, text: string) => {
    if (what === 'reject') run({ kind: 'reject', version, reason: text });
    else if (what === 'escalate') run({ kind: 'escalate', note: text === '' ? null : text });
    else run({ kind: 'take-over', version });
  };
  useKeys(mail.id, hasKeys && !isEditing, choose);

  return (
    <Stack gap="md">
      <Head mail={mail} />
      <div className="mail-columns">
        <section aria-label={words.thread}>
          <Thread mail={mail} />
        </section>
        <section aria-label={words.reply}>
          <Stack gap="sm">
            {isEditing && mail.draft !== null ? (
              <ReplyEditor
                mail={mail}
                kept={kept}
                isBusy={isBusy}
                onType={(text) => keepWords(mail.id, text)}
                onSave={(text) => run({ kind: 'edit', version, text })}
                onCancel={() => {
                  keepWords(mail.id, null);
                  setEditing(false);
                }}
              />
            ) : (
              <>
                <Reply mail={mail} />
                {mayDecide && <DecideBar {...{ open, isBusy, hasKeys }} onChoose={choose} onKeys={setKeys} />}
              </>
            )}
            <Why mail={mail} />
          </Stack>
        </section>
        <section aria-label={words.order}>
          <OrderColumn
            {...{ mail, mayDecide, isBusy }}
            onAction={(action, isApproved) =>
              decideAction.mutate(
                { action, isApproved },
                {
                  onSuccess: () => setNotice({ color: 'teal', title: words.done.action, text: '' }),
                  onError: (error) => setNotice(noticeOfFault(error, words)),
                },
              )
            }
          />
        </section>
      </div>
      <AskDialog asked={asked} isBusy={isBusy} onAnswer={answer} onClose={() => setAsked(null)} />
      <Notices notice={notice} onClose={closeNotice} />
    </Stack>
  );
}

function Head({ mail }: { readonly mail: Mail }) {
  const words = useTexts(texts);
  const { back, next, previous } = useNeighbours(mail.id);
  const navigate = useNavigate();
  const go = (to: string | null) => (to === null ? undefined : void navigate({ to }));
  return (
    <Group justify="space-between" wrap="nowrap" align="start">
      <Group gap="xs" wrap="nowrap" align="start" miw={0}>
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={words.back} onClick={() => go(back)}>
          <IconArrowLeft size={18} />
        </ActionIcon>
        <div>
          <Title order={1}>{mail.subject === '' ? `#${mail.id}` : mail.subject}</Title>
          <Text size="xs" c="dimmed">
            #{mail.id} · {mail.mailbox}
          </Text>
        </div>
      </Group>
      <Group gap={4} wrap="nowrap">
        {mail.run !== null && (
          <Badge variant="dot" tt="none" visibleFrom="xs">
            {words.outcomes[mail.run.outcome]}
          </Badge>
        )}
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={words.previous}
          disabled={previous === null}
          onClick={() => go(previous)}
        >
          <IconChevronUp size={18} />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={words.next}
          disabled={next === null}
          onClick={() => go(next)}
        >
          <IconChevronDown size={18} />
        </ActionIcon>
      </Group>
    </Group>
  );
}

function useKeys(mailId: number, areOn: boolean, choose: (choice: Choice) => void): void {
  const { back, next, previous } = useNeighbours(mailId);
  const navigate = useNavigate();
  const go = (to: string | null) => () => {
    if (to !== null) void navigate({ to });
  };
  const keys: [string, () => void][] = [
    ['a', () => choose('approve')],
    ['e', () => choose('edit')],
    ['r', () => choose('reject')],
    ['shift+E', () => choose('escalate')],
    ['t', () => choose('take-over')],
    ['n', go(next)],
    ['p', go(previous)],
    ['u', go(back)],
  ];
  useHotkeys(areOn ? keys : []);
}
