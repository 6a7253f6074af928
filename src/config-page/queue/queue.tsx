// The queue: what waits for a person, the most pressing first, for all who are at work on it at once. Complete by keyboard.
import { ActionIcon, Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconKeyboard } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { useTexts } from '../shell/language.tsx';
import { useLive } from '../shell/use-live.ts';
import { Waiting } from '../shell/waiting.tsx';
import { loadDialogs } from './load-dialogs.ts';
import { type Asked, Mails } from './mails.tsx';
import { QueueFilters } from './queue-filters.tsx';
import { texts } from './texts.ts';
import { useKeys } from './use-keys.ts';
import { countWords, type QueueQuery, useCounts, useQueue } from './use-queue.ts';

/** Not before somebody approves: the queue is the first that is loaded of the page. */
const KeysDialog = lazy(async () => ({ default: (await loadDialogs()).KeysDialog }));
const ApproveDialog = lazy(() => import('./approve-dialog.tsx'));

export default function Queue() {
  const words = useTexts(texts);
  const navigate = useNavigate();
  const query = useSearch({ strict: false }) as QueueQuery;
  const search = useRef<HTMLInputElement>(null);
  const queries = useQueryClient();
  const isLive = useLive(
    ({ kind }) => void queries.invalidateQueries({ queryKey: kind === 'looks' ? ['queue', 'looks'] : ['queue'] }),
  );
  const [asked, setAsked] = useState<Asked>(null);
  const [toApprove, setToApprove] = useState<readonly number[] | null>(null);
  const counts = useCounts(query).data;
  const change = useCallback(
    (changed: object) => void navigate({ to: '/queue', search: { ...query, ...changed } as never, replace: true }),
    [navigate, query],
  );
  useEffect(() => void loadDialogs(), []);
  useKeys({ '/': () => search.current?.focus(), '?': () => setAsked('keys') });
  return (
    <Stack gap="sm">
      <Group justify="space-between">
        <Group gap="xs" align="baseline">
          <Title order={1}>{words.title}</Title>
          <Text c="dimmed">{counts && countWords(counts.waiting, counts.isCut)}</Text>
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
      <List query={query} asked={asked} onAsk={setAsked} onApprove={setToApprove} />
      {toApprove !== null && (
        <Suspense fallback={<Waiting />}>
          <ApproveDialog mailIds={toApprove} onClose={() => setToApprove(null)} />
        </Suspense>
      )}
      <Suspense fallback={null}>{asked === 'keys' && <KeysDialog onClose={() => setAsked(null)} />}</Suspense>
    </Stack>
  );
}

interface ListProps {
  readonly query: QueueQuery;
  readonly asked: Asked;
  readonly onAsk: (asked: Asked) => void;
  readonly onApprove: (mailIds: readonly number[]) => void;
}

function List({ query, asked, onAsk, onApprove }: ListProps) {
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
      <Mails mails={mails} now={now} {...{ asked, onAsk, onApprove }} />
      {list.hasNextPage && (
        <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {words.more}
        </Button>
      )}
    </>
  );
}
