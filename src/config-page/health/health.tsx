// How the desk is, at a glance and to act on: what waits for a person's word first, then mailboxes, sources and the language model.
import { Alert, Button, Group, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { localeOf, useLanguage, useTexts } from '../shell/language.tsx';
import { type Said, SaidLine } from '../shell/said.tsx';
import { useRight, useRightForAll } from '../shell/use-me.ts';
import { Waiting } from '../shell/waiting.tsx';
import { BrokenMails } from './broken-mails.tsx';
import { KillSwitch } from './kill-switch.tsx';
import { MailboxTable } from './mailbox-table.tsx';
import { ModelCard } from './model-card.tsx';
import { SourceList } from './source-list.tsx';
import { texts } from './texts.ts';
import { ToSettle } from './to-settle.tsx';
import { type Health, healthQuery, useLiveHealth } from './use-health.ts';

export type OnSaid = (text: string, isFault: boolean) => void;

export default function HealthView() {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const mayRun = useRight('desk.run');
  const mayResume = useRightForAll('desk.run');
  const { data: health, isError, refetch } = useQuery(healthQuery);
  const [said, setSaid] = useState<Said | null>(null);
  useLiveHealth();
  const onSaid: OnSaid = (text, isFault) => setSaid({ text, isFault });
  if (health === undefined)
    return isError ? (
      <Alert color="red" title={words.failed}>
        <Button variant="default" size="xs" onClick={() => void refetch()}>
          {words.again}
        </Button>
      </Alert>
    ) : (
      <Waiting />
    );
  return (
    <Stack gap="lg" maw={1100}>
      <Group justify="space-between" align="flex-start">
        <div>
          <Title order={1}>{words.title}</Title>
          <Text size="sm" c="dimmed">
            {words.asOf(new Date(health.now).toLocaleTimeString(localeOf(language), { timeStyle: 'medium' }))}
          </Text>
        </div>
        {mayRun && (mayResume || health.sendingStopped === null) && (
          <KillSwitch isStopped={health.sendingStopped !== null} onSaid={onSaid} />
        )}
        {mayRun && !mayResume && health.sendingStopped !== null && (
          <Text size="sm" maw="20rem">
            {words.goOnByOthers}
          </Text>
        )}
      </Group>
      <SaidLine said={said} closeLabel={words.close} onClose={() => setSaid(null)} />
      <Counts work={health.work} />
      <ToSettle health={health} onSaid={onSaid} />
      <BrokenMails health={health} onSaid={onSaid} />
      <MailboxTable health={health} />
      <SimpleGrid cols={{ base: 1, md: 2 }}>
        <SourceList sources={health.sources} />
        <ModelCard model={health.model} />
      </SimpleGrid>
    </Stack>
  );
}

function Counts({ work }: Pick<Health, 'work'>) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const counts = [
    [words.waiting, work.waiting],
    [words.leased, work.leased],
    [words.setAsideCount, work.setAside],
    [words.finished, work.finished],
  ] as const;
  return (
    <SimpleGrid cols={{ base: 2, sm: 4 }} component="section" aria-label={words.line}>
      {counts.map(([name, count]) => (
        <Paper key={name} withBorder p="sm">
          <Text fz="xl" fw={650} lh={1.2}>
            {count.toLocaleString(localeOf(language))}
          </Text>
          <Text size="sm" c="dimmed">
            {name}
          </Text>
        </Paper>
      ))}
    </SimpleGrid>
  );
}
