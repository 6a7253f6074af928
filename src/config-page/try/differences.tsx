// The mails that the change would end otherwise, and those of which the facts are unknown; each opens beside the list.
import { Alert, Button, Group, SegmentedControl, Stack, Table, Text, Title, UnstyledButton } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { BackTestAnswer, DifferenceRow } from '../../http/desk/back-test-routes.ts';
import { api, read } from '../api.ts';
import { intentNames } from '../shell/intent-names.ts';
import { localeOf, useLanguage, useTexts } from '../shell/language.tsx';
import { Waiting } from '../shell/waiting.tsx';
import { MailDrawer } from './mail-drawer.tsx';
import { texts } from './texts.ts';

export type Show = 'different' | 'unknown';

export function Differences({ test }: { readonly test: BackTestAnswer }) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const [show, setShow] = useState<Show>('different');
  const [opened, setOpened] = useState<number | null>(null);
  const { id, state, summary } = test;
  const kept = summary.differencesKept;
  const found = useInfiniteQuery({
    // While it runs the list grows at its end: what was read stays, and more can be read on.
    queryKey: ['back-tests', 'differences', id, show, state === 'running' ? kept > 0 : state],
    queryFn: ({ pageParam }) =>
      read(
        api['back-tests'][':id'].differences.$get({
          param: { id },
          query: { show, ...(pageParam === null ? {} : { cursor: String(pageParam) }) },
        }),
      ),
    initialPageParam: null as number | null,
    getNextPageParam: ({ next }) => next,
  });
  if (summary.done === 0) return null;
  const rows = found.data?.pages.flatMap(({ differences }) => differences) ?? [];
  return (
    <Stack component="section">
      <Group justify="space-between">
        <Title order={2} size="h4">
          {words.list}
        </Title>
        <SegmentedControl
          aria-label={words.list}
          value={show}
          onChange={(value) => setShow(value === 'unknown' ? 'unknown' : 'different')}
          data={(['different', 'unknown'] as const).map((value) => ({
            value,
            label: `${words.show[value]} (${summary[value].toLocaleString(localeOf(language))})`,
          }))}
        />
      </Group>
      {found.isError && (
        <Alert color="red" role="alert">
          {found.error.message}
        </Alert>
      )}
      {found.isPending && <Waiting />}
      {found.isSuccess && rows.length === 0 && <Text>{words.none}</Text>}
      {rows.length > 0 && <Rows rows={rows} onOpen={setOpened} />}
      {found.hasNextPage && (
        <div>
          <Button variant="default" loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
            {words.more}
          </Button>
        </div>
      )}
      {show === 'different' && kept < summary.different && (
        <Text size="sm" c="dimmed">
          {words.listKept(kept.toLocaleString(localeOf(language)))}
        </Text>
      )}
      <MailDrawer testId={id} mailId={opened} mailIds={rows.map(({ mailId }) => mailId)} onOpen={setOpened} />
    </Stack>
  );
}

function Rows({
  rows,
  onOpen,
}: {
  readonly rows: readonly DifferenceRow[];
  readonly onOpen: (mailId: number) => void;
}) {
  const words = useTexts(texts);
  const names = useTexts(intentNames);
  const { language } = useLanguage();
  const { columns } = words;
  const whenOf = (at: string) =>
    new Date(at).toLocaleString(localeOf(language), { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <Table.ScrollContainer minWidth={640} type="native" tabIndex={0} role="group" aria-label={words.list}>
      <Table aria-label={words.list} highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            {[columns.mail, columns.received, columns.wants, columns.ending, columns.changes, columns.people].map(
              (head) => (
                <Table.Th key={head}>{head}</Table.Th>
              ),
            )}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.mailId}>
              <Table.Td>
                <UnstyledButton
                  fz="sm"
                  td="underline"
                  c="var(--mantine-color-anchor)"
                  onClick={() => onOpen(row.mailId)}
                >
                  {words.open(row.mailId)}
                </UnstyledButton>
              </Table.Td>
              <Table.Td>
                <time dateTime={row.receivedAt}>{whenOf(row.receivedAt)}</time>
              </Table.Td>
              <Table.Td>{row.intent === null ? words.notRead : names[row.intent]}</Table.Td>
              <Table.Td>{describeEndings(row, words)}</Table.Td>
              <Table.Td>
                {row.today === null
                  ? row.missing.map((what) => words.missing[what]).join(', ')
                  : row.changes.map((change) => words.changes[change]).join(', ')}
              </Table.Td>
              <Table.Td>{words.answered[row.answered]}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function describeEndings({ today, other }: DifferenceRow, words: (typeof texts)['en'] | (typeof texts)['es']): string {
  if (today === null || other === null) return words.factsUnknown;
  return today === other ? words.endings[today] : `${words.endings[today]} → ${words.endings[other]}`;
}
