// One mail, and deciding on it: the thread, the reply, the order and the customer side by side; every deed by button and by key.
import { ActionIcon, Alert, Badge, Group, Stack, Text, Title } from '@mantine/core';
import { useHotkeys, useLocalStorage } from '@mantine/hooks';
import { IconArrowLeft, IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { ApiFault } from '../api.ts';
import { useLanguage, useTexts } from '../shell/language.tsx';
import { useLive } from '../shell/use-live.ts';
import { useRight } from '../shell/use-me.ts';
import { Waiting } from '../shell/waiting.tsx';
import { AskDialog, type Asked } from './ask-dialog.tsx';
import { type Choice, DecideBar } from './decide-bar.tsx';
import { keepWords, readKeptWords } from './kept-words.ts';
import './mail.css';
import { useNeighbours } from './neighbours.ts';
import { type Notice, Notices, noticeOfEnd, noticeOfFault } from './notices.tsx';
import { Onward } from './onward.tsx';
import { OrderColumn } from './order-column.tsx';
import { Lookers, Meanwhile } from './others.tsx';
import { Reply, ReplyEditor } from './reply.tsx';
import { Satisfaction } from './satisfaction.tsx';
import { nameStanding } from './standing.ts';
import { texts } from './texts.ts';
import { Thread } from './thread.tsx';
import { type Deed, type Mail, mailQuery, useDecide, useDecideAction } from './use-mail.ts';
import { usePresence } from './use-presence.ts';
import { useSeen } from './use-seen.ts';
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

/** While another version lies there than is shown, nobody decides on either. */
function listChoices(
  { draft, queued }: Mail,
  { isOld }: { readonly isOld: boolean },
  mayDecide: boolean,
): ReadonlySet<Choice> {
  if (!mayDecide) return new Set();
  const isWaiting = draft?.version != null && !isOld;
  if (isWaiting) return new Set(['approve', 'edit', 'reject', 'escalate', 'take-over']);
  if (queued?.state === 'settled') return new Set();
  const hasNone = draft?.version == null && queued !== null;
  return new Set(hasNone ? ['escalate', 'settle'] : ['escalate']);
}

/** What changes of the mail, or who looks at it, is read as it is told. */
function useFollow(mailId: number): void {
  const queries = useQueryClient();
  useLive(({ kind, mailIds }) => {
    if (mailIds !== null && !mailIds.includes(mailId)) return;
    const queryKey = kind === 'looks' ? ['queue', 'looks'] : ['mails', String(mailId)];
    void queries.invalidateQueries({ queryKey });
  });
}

function OpenMail({ mail }: { readonly mail: Mail }) {
  const words = useTexts(texts);
  const mayDecide = useRight('queue.decide');
  const [hasKeys, setKeys] = useLocalStorage({ key: 'waybill.keys', defaultValue: true });
  const deciding = useDeciding(mail, mayDecide);
  const { seen, isBusy, isEditing, choose, open, hasDecided } = deciding;
  const isOver = hasDecided || mail.queued?.state === 'settled';
  useFollow(mail.id);
  usePresence(mail.id, isEditing ? 'writing' : 'looking');
  useKeys(mail.id, hasKeys && !isEditing, choose);
  const meanwhile = <Meanwhile mail={mail} isOld={seen.isOld && !isBusy} onShow={seen.showNew} />;

  return (
    <Stack gap="md">
      <Head mail={mail} />
      <div className="mail-columns">
        <section aria-label={words.thread}>
          <Thread mail={mail} />
        </section>
        <section aria-label={words.reply}>
          <Stack gap="sm">
            {isEditing ? (
              <ReplyEditor
                {...{ meanwhile, isBusy }}
                inMailbox={seen.text}
                kept={readKeptWords(mail.id)}
                maySave={seen.version !== '' && !seen.isOld}
                onType={(text) => keepWords(mail.id, text)}
                onSave={deciding.save}
                onCancel={deciding.stopEditing}
              />
            ) : (
              <>
                <div>
                  {meanwhile}
                  <Reply mail={seen.mail} />
                </div>
                {mayDecide && (
                  <DecideBar
                    {...{ open, isBusy, hasKeys }}
                    onward={isOver && <Onward mailId={mail.id} hasDecided={hasDecided} />}
                    isHeld={(mail.draft?.findings.length ?? 0) > 0}
                    onChoose={choose}
                    onKeys={setKeys}
                  />
                )}
              </>
            )}
            <Satisfaction mail={mail} />
            <Why mail={mail} />
          </Stack>
        </section>
        <section aria-label={words.order}>
          <OrderColumn {...{ mail, mayDecide, isBusy }} onAction={deciding.decideAction} />
        </section>
      </div>
      <AskDialog
        {...{ isBusy, hasDecided }}
        asked={deciding.asked}
        onAnswer={deciding.answer}
        onClose={deciding.closeAsked}
      />
      <Notices notice={deciding.notice} onClose={deciding.closeNotice} />
    </Stack>
  );
}

/** Deciding by the version that is shown, and what came of it. */
function useDeciding(mail: Mail, mayDecide: boolean) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const [isEditing, setEditing] = useState(() => mayDecide && readKeptWords(mail.id) !== null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [hasDecided, setDecided] = useState(false);
  const closeNotice = useCallback(() => setNotice(null), []);
  const decide = useDecide(String(mail.id));
  const action = useDecideAction(String(mail.id));
  const seen = useSeen(mail);
  const isBusy = decide.isPending || action.isPending;
  const open = listChoices(mail, seen, mayDecide);
  const { version } = seen;
  const stopEditing = () => {
    keepWords(mail.id, null);
    setEditing(false);
  };
  const run = (deed: Deed) =>
    decide.mutate(deed, {
      onSuccess(end) {
        setNotice(noticeOfEnd(end, deed, words));
        setDecided(end.kind !== 'held' && end.kind !== 'edited');
        setAsked(null);
        if (end.kind === 'edited') seen.adopt(end.version);
        if (deed.kind === 'edit') stopEditing();
      },
      onError(error) {
        setNotice(noticeOfFault(error, words, language));
        setAsked(null);
      },
    });
  return {
    ...{ seen, isBusy, isEditing, asked, notice, open, hasDecided, stopEditing, closeNotice },
    closeAsked: () => setAsked(null),
    save: (text: string) => run({ kind: 'edit', version, text }),
    choose(choice: Choice): void {
      if (!open.has(choice) || isBusy || asked !== null) return;
      if (choice === 'approve') run({ kind: 'approve', version });
      else if (choice === 'edit') setEditing(true);
      else setAsked(choice);
    },
    answer(what: Asked, text: string, needsAnswer: boolean): void {
      if (what === 'reject') run({ kind: 'reject', version, reason: text, needsAnswer });
      else if (what === 'settle') run({ kind: 'settle' });
      else if (what === 'escalate') run({ kind: 'escalate', note: text === '' ? null : text });
      else run({ kind: 'take-over', version });
    },
    decideAction: (id: number, isApproved: boolean) =>
      action.mutate(
        { action: id, isApproved },
        {
          onSuccess: () => setNotice({ color: 'teal', title: words.done.action, text: '' }),
          onError: (error) => setNotice(noticeOfFault(error, words, language)),
        },
      ),
  };
}

function Head({ mail }: { readonly mail: Mail }) {
  const words = useTexts(texts);
  const { back, next, previous } = useNeighbours(mail.id);
  const navigate = useNavigate();
  const go = (to: string | null) => (to === null ? undefined : void navigate({ to }));
  const standing = nameStanding(mail, words);
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
          <Lookers mailId={mail.id} />
        </div>
      </Group>
      <Group gap={4} wrap="nowrap">
        {standing !== null && (
          <Badge variant="dot" tt="none" visibleFrom="xs">
            {standing}
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
    ['d', () => choose('settle')],
    ['n', go(next)],
    ['p', go(previous)],
    ['u', go(back)],
  ];
  useHotkeys(areOn ? keys : []);
}
