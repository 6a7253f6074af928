// The queue: what waits for a person, the most pressing first, for all who are at work on it at once. Complete by keyboard.
import { ActionIcon, Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconKeyboard } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useRef, useState } from 'react';
import { keepMailList } from '../mail/neighbours.ts';
import { plural, useLanguage, useTexts } from '../shell/language.tsx';
import { useMe, useRight } from '../shell/use-me.ts';
import { Waiting } from '../shell/waiting.tsx';
import { KeysDialog, NotesDialog, SnoozeDialog } from './queue-dialogs.tsx';
import { QueueFilters } from './queue-filters.tsx';
import { QueueRow } from './queue-row.tsx';
import { texts } from './texts.ts';
import { useKeys } from './use-keys.ts';
import {
  type QueuedMail,
  type QueueQuery,
  useCounts,
  useLive,
  useLooks,
  useQueue,
  useQueueChanges,
} from './use-queue.ts';

type Asked = 'snooze' | 'notes' | 'keys' | null;

export default function Queue() {
  const words = useTexts(texts);
  const navigate = useNavigate();
  const query = useSearch({ strict: false }) as QueueQuery;
  const search = useRef<HTMLInputElement>(null);
  const isLive = useLive();
  const [asked, setAsked] = useState<Asked>(null);
  const counts = useCounts().data;
  const change = useCallback(
    (changed: object) => void navigate({ to: '/queue', search: { ...query, ...changed } as never, replace: true }),
    [navigate, query],
  );
  useKeys({ '/': () => search.current?.focus(), '?': () => setAsked('keys') });
  return (
    <Stack gap="sm">
      <Group justify="space-between">
        <Group gap="xs" align="baseline">
          <Title order={1}>{words.title}</Title>
          <Text c="dimmed">{counts?.waiting ?? ''}</Text>
        </Group>
        <ActionIcon variant="subtle" color="gray" aria-label={words.keys} onClick={() => setAsked('keys')}>
          <IconKeyboard size={18} />
        </ActionIcon>
      </Group>
      <QueueFilters query={query} onChange={change} searchRef={search} />
      {!isLive && (
        <Text size="sm" c="dimmed" role="status">
          {words.offline}
        </Text>
      )}
      <List query={query} asked={asked} onAsk={setAsked} />
      {asked === 'keys' && <KeysDialog onClose={() => setAsked(null)} />}
    </Stack>
  );
}

interface ListProps {
  readonly query: QueueQuery;
  readonly asked: Asked;
  readonly onAsk: (asked: Asked) => void;
}

function List({ query, asked, onAsk }: ListProps) {
  const words = useTexts(texts);
  const list = useQueue(query);
  if (list.isPending) return <Waiting />;
  if (list.error !== null && list.data === undefined)
    return (
      <Alert color="red" role="alert">
        <Group justify="space-between">
          {words.failed}
          <Button size="xs" variant="default" onClick={() => void list.refetch()}>
            {words.again}
          </Button>
        </Group>
      </Alert>
    );
  const mails = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const now = list.data?.pages.at(-1)?.now ?? '';
  if (mails.length === 0)
    return <Text c="dimmed">{Object.keys(query).length > 0 ? words.nothingFiltered : words.nothing}</Text>;
  return (
    <>
      {list.data?.pages.some(({ isCut }) => isCut) && <Alert>{words.cut}</Alert>}
      <Mails mails={mails} now={now} asked={asked} onAsk={onAsk} />
      {list.hasNextPage && (
        <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {words.more}
        </Button>
      )}
    </>
  );
}

interface MailsProps extends Pick<ListProps, 'asked' | 'onAsk'> {
  readonly mails: readonly QueuedMail[];
  readonly now: string;
}

function Mails({ mails, now, asked, onAsk }: MailsProps) {
  const me = useMe();
  const canDecide = useRight('queue.decide');
  const place = useRef<HTMLUListElement>(null);
  const [currentId, setCurrentId] = useState<number | null>(null);
  const [selected, setSelected] = useState<ReadonlySet<number>>(new Set());
  const looks = useLooks().data?.looks ?? [];
  const acting = useActing({ mails, currentId, selected, onDone: () => setSelected(new Set()), onAsk });
  useEffect(() => {
    keepMailList({ back: `${location.pathname}${location.search}`, ids: mails.map(({ mailId }) => mailId) });
  }, [mails]);
  const at = mails.findIndex(({ mailId }) => mailId === currentId);

  function go(to: number): void {
    const mail = mails[Math.min(Math.max(to, 0), mails.length - 1)];
    place.current?.querySelector<HTMLElement>(`[data-mail="${mail?.mailId}"]`)?.focus();
  }
  const toggle = (mailId: number) =>
    setSelected(
      (before) => new Set([...before].filter((id) => id !== mailId).concat(before.has(mailId) ? [] : [mailId])),
    );
  useKeys({
    j: () => go(at + 1),
    k: () => go(at - 1),
    n: () => currentId !== null && onAsk('notes'),
    ...(canDecide && {
      x: () => currentId !== null && toggle(currentId),
      a: acting.assign,
      s: acting.snooze,
      Escape: () => setSelected(new Set()),
    }),
  });
  const noted = mails.find(({ mailId }) => mailId === currentId);
  const namesAt = (mailId: number) =>
    looks
      .flatMap((look) => (look.mailId === mailId ? look.by : []))
      .flatMap(({ id, name }) => (id === me?.id ? [] : [name]));
  return (
    <>
      {acting.wrong !== null && (
        <Alert color="red" role="alert" withCloseButton onClose={acting.forget}>
          {acting.wrong}
        </Alert>
      )}
      {canDecide && selected.size > 0 && (
        <SelectedBar count={selected.size} acting={acting} onClear={() => setSelected(new Set())} />
      )}
      <ul className="queue-list" ref={place}>
        {mails.map((mail) => (
          <QueueRow
            key={mail.mailId}
            {...{ mail, now, canDecide }}
            isSelected={selected.has(mail.mailId)}
            lookers={namesAt(mail.mailId)}
            onSelect={() => toggle(mail.mailId)}
            onFocus={() => setCurrentId(mail.mailId)}
          />
        ))}
      </ul>
      {asked === 'snooze' && (
        <SnoozeDialog now={now} onClose={() => onAsk(null)} onChoose={(until) => acting.snoozeUntil(until)} />
      )}
      {asked === 'notes' && noted !== undefined && <NotesDialog mail={noted} onClose={() => onAsk(null)} />}
    </>
  );
}

function SelectedBar({
  count,
  acting,
  onClear,
}: {
  readonly count: number;
  readonly acting: ReturnType<typeof useActing>;
  readonly onClear: () => void;
}) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  return (
    <Group gap="xs" role="status">
      <Text size="sm">{plural(language, count, words.selected)}</Text>
      <Button size="xs" variant="default" onClick={acting.assign}>
        {words.take}
      </Button>
      <Button size="xs" variant="default" onClick={acting.snooze}>
        {words.snooze}
      </Button>
      <Button size="xs" variant="subtle" onClick={onClear}>
        {words.unselect}
      </Button>
    </Group>
  );
}

/** What is done to those that are selected, or else to the one that has the focus. */
function useActing({
  mails,
  currentId,
  selected,
  onDone,
  onAsk,
}: Pick<MailsProps, 'mails' | 'onAsk'> & {
  readonly currentId: number | null;
  readonly selected: ReadonlySet<number>;
  readonly onDone: () => void;
}) {
  const me = useMe();
  const changes = useQueueChanges();
  const [wrong, setWrong] = useState<string | null>(null);
  const meant = mails.filter(({ mailId }) => (selected.size > 0 ? selected.has(mailId) : mailId === currentId));

  async function each(act: (mail: QueuedMail) => Promise<unknown>): Promise<void> {
    const ends = await Promise.allSettled(meant.map(act));
    const faults = ends.flatMap((end) => (end.status === 'rejected' ? [String((end.reason as Error).message)] : []));
    setWrong(faults.length === 0 ? null : [...new Set(faults)].join(' '));
    onDone();
  }
  const snoozeUntil = (until: string | null) => {
    onAsk(null);
    return void each(({ mailId }) => changes.snooze.mutateAsync({ mailId, until }));
  };
  return {
    wrong,
    forget: () => setWrong(null),
    snoozeUntil,
    assign: () =>
      void each(({ mailId, assignedTo }) =>
        changes.assign.mutateAsync({
          mailId,
          from: assignedTo?.id ?? null,
          to: assignedTo?.id === me?.id ? null : (me?.id ?? null),
        }),
      ),
    snooze: () => {
      if (meant.length === 0) return;
      if (meant.every(({ state }) => state === 'snoozed')) snoozeUntil(null);
      else onAsk('snooze');
    },
  };
}
