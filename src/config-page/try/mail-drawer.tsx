// One mail under both settings, side by side: how each ends it, by which rules, with which words; and what people really did with it.
import { Alert, Badge, Box, Button, Drawer, Group, List, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { MailDifference } from '../../http/desk/describe-difference.ts';
import { api, read } from '../api.ts';
import { localeOf, useLanguage, useTexts } from '../shell/language.tsx';
import { tellServer } from '../shell/server-words.ts';
import { Waiting } from '../shell/waiting.tsx';
import { texts } from './texts.ts';

export function MailDrawer({
  testId,
  mailId,
  mailIds,
  onOpen,
}: {
  readonly testId: string;
  readonly mailId: number | null;
  /** Of the list, in its order. */
  readonly mailIds: readonly number[];
  readonly onOpen: (mailId: number | null) => void;
}) {
  const words = useTexts(texts);
  const found = useQuery({
    queryKey: ['back-tests', 'differences', testId, 'mail', mailId],
    enabled: mailId !== null,
    queryFn: () =>
      read(api['back-tests'][':id'].differences[':mailId'].$get({ param: { id: testId, mailId: String(mailId) } })),
  });
  const at = mailId === null ? -1 : mailIds.indexOf(mailId);
  const [before, after] = [mailIds[at - 1], mailIds[at + 1]];
  return (
    <Drawer
      opened={mailId !== null}
      onClose={() => onOpen(null)}
      position="right"
      size="min(72rem, 100%)"
      title={mailId === null ? '' : words.open(mailId)}
      closeButtonProps={{ 'aria-label': words.close }}
    >
      <Stack>
        <Group gap="xs">
          <Button
            variant="default"
            size="compact-sm"
            disabled={before === undefined}
            onClick={() => onOpen(before ?? mailId)}
          >
            {words.previous}
          </Button>
          <Button
            variant="default"
            size="compact-sm"
            disabled={after === undefined}
            onClick={() => onOpen(after ?? mailId)}
          >
            {words.next}
          </Button>
        </Group>
        {found.isError && (
          <Alert color="red" role="alert">
            {found.error.message}
          </Alert>
        )}
        {found.data === undefined ? found.isFetching && <Waiting /> : <Difference difference={found.data} />}
      </Stack>
    </Drawer>
  );
}

function Difference({ difference }: { readonly difference: MailDifference }) {
  const words = useTexts(texts);
  const { mail, missing, today, other, diff, real } = difference;
  const isSame = today?.reply?.text === other?.reply?.text;
  return (
    <Stack>
      <Part title={words.customer}>
        {mail === null ? (
          <Text size="sm">{words.unreadable}</Text>
        ) : (
          <Stack gap={4}>
            <Text size="sm" fw={600}>
              {mail.subject}
            </Text>
            <Text size="sm" c="dimmed">
              {mail.from}
            </Text>
            <Words text={mail.text} />
          </Stack>
        )}
      </Part>
      {today === null || other === null ? (
        <Alert color="orange" title={words.factsUnknown}>
          {missing.map((what) => words.missing[what]).join(', ')}
        </Alert>
      ) : (
        <SimpleGrid cols={{ base: 1, md: 2 }}>
          <End title={words.today} end={today} />
          <End title={words.other} end={other} />
        </SimpleGrid>
      )}
      {diff !== null && (
        <Part title={words.diff}>{isSame ? <Text size="sm">{words.sameReply}</Text> : <Changes diff={diff} />}</Part>
      )}
      <Real real={real} />
    </Stack>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Paper withBorder p="sm" component="section">
      <Title order={3} size="h5" mb={6}>
        {title}
      </Title>
      {children}
    </Paper>
  );
}

const Words = ({ text }: { readonly text: string }) => (
  <Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>
    {text}
  </Text>
);

function End({ title, end }: { readonly title: string; readonly end: NonNullable<MailDifference['today']> }) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  return (
    <Part title={title}>
      <Stack gap="xs">
        <Group gap="xs">
          <Badge variant="light" tt="none">
            {words.endings[end.ending]}
          </Badge>
          {end.heldWhy !== null && <Text size="sm">{words.heldWhy[end.heldWhy]}</Text>}
        </Group>
        <List size="sm" spacing={2} aria-label={words.rules}>
          {end.reasons.map(({ rule, detail }) => (
            <List.Item key={rule}>{tellServer(detail, language)}</List.Item>
          ))}
        </List>
        {end.reply === null ? (
          <Text size="sm" c="dimmed" fs="italic">
            {words.noReply}
          </Text>
        ) : (
          <Box component="section" aria-label={words.reply}>
            <Text size="sm" fw={600}>
              {end.reply.subject}
            </Text>
            <Words text={end.reply.text} />
          </Box>
        )}
      </Stack>
    </Part>
  );
}

function Real({ real }: { readonly real: MailDifference['real'] }) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const when =
    real.at === null
      ? ''
      : new Date(real.at).toLocaleString(localeOf(language), { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <Part title={words.real}>
      <Stack gap="xs">
        <Text size="sm">{[words.answered[real.answered], when].filter((word) => word !== '').join(' · ')}</Text>
        {real.diff !== null ? (
          <>
            <Text size="sm" c="dimmed">
              {words.realDiff}
            </Text>
            <Changes diff={real.diff} />
          </>
        ) : (
          real.text !== null && <Words text={real.text} />
        )}
      </Stack>
    </Part>
  );
}

function Changes({ diff }: { readonly diff: NonNullable<MailDifference['diff']> }) {
  return (
    <Text size="sm" component="div" className="diff" style={{ whiteSpace: 'pre-wrap' }}>
      {diff.changes.map(({ kind, text }, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text have no other name
        <Box key={n} component={kind === 'added' ? 'ins' : kind === 'removed' ? 'del' : 'span'}>
          {text}
        </Box>
      ))}
    </Text>
  );
}
