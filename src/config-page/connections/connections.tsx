// What is connected and how it is, what to do with each, and the ways to connect another.
import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTexts } from '../shell/language.tsx';
import { type Said, SaidLine } from '../shell/said.tsx';
import { useRight, useRightForAll } from '../shell/use-me.ts';
import { Waiting } from '../shell/waiting.tsx';
import { ConnectMailbox } from './connect-mailbox.tsx';
import { ConnectSource } from './connect-source.tsx';
import { MailboxCard, SourceCard } from './connection-card.tsx';
import { texts } from './texts.ts';
import { connectionsQuery } from './use-connections.ts';

export default function Connections() {
  const words = useTexts(texts);
  const mayRun = useRight('desk.run');
  const mayRunSources = useRightForAll('desk.run');
  const { data, isError, refetch } = useQuery(connectionsQuery);
  const [said, setSaid] = useState<Said | null>(null);
  const [isMailboxOpen, mailbox] = useDisclosure();
  const [isSourceOpen, source] = useDisclosure();
  if (data === undefined)
    return isError ? (
      <Alert color="red" title={words.failed}>
        <Button variant="default" size="xs" onClick={() => void refetch()}>
          {words.again}
        </Button>
      </Alert>
    ) : (
      <Waiting />
    );
  const { mailboxes, sources, now, keyProblem } = data;
  return (
    <Stack gap="lg" maw={1100}>
      <div>
        <Title order={1}>{words.title}</Title>
        <Text size="sm" c="dimmed">
          {words.subtitle}
        </Text>
      </div>
      {mayRun && keyProblem !== null && (
        <Alert color="yellow">
          <Text size="sm" fw={600}>
            {words.noKey}
          </Text>
          <Text size="sm">{keyProblem}</Text>
        </Alert>
      )}
      <SaidLine said={said} closeLabel={words.close} onClose={() => setSaid(null)} />
      <section aria-labelledby="mailboxes">
        <Group justify="space-between" mb="xs">
          <Title order={2} id="mailboxes">
            {words.mailboxes}
          </Title>
          {mayRun && (
            <Button leftSection={<IconPlus size={16} />} disabled={keyProblem !== null} onClick={mailbox.open}>
              {words.addMailbox}
            </Button>
          )}
        </Group>
        <Stack gap="sm">
          {mailboxes.length === 0 && <Text size="sm">{words.noMailboxes}</Text>}
          {mailboxes.map((one) => (
            <MailboxCard key={one.name} mailbox={one} now={now} onSaid={setSaid} />
          ))}
        </Stack>
      </section>
      <section aria-labelledby="sources">
        <Group justify="space-between" mb="xs">
          <Title order={2} id="sources">
            {words.sources}
          </Title>
          {mayRunSources && (
            <Button
              variant="default"
              leftSection={<IconPlus size={16} />}
              disabled={keyProblem !== null}
              onClick={source.open}
            >
              {words.addSource}
            </Button>
          )}
        </Group>
        <Stack gap="sm">
          {mayRun && !mayRunSources && <Text size="sm">{words.sourcesOfAll}</Text>}
          {sources.length === 0 && <Text size="sm">{words.noSources}</Text>}
          {sources.map((one) => (
            <SourceCard key={one.name} source={one} now={now} onSaid={setSaid} />
          ))}
        </Stack>
      </section>
      <ConnectMailbox isOpen={isMailboxOpen} onClose={mailbox.close} onSaid={setSaid} />
      <ConnectSource isOpen={isSourceOpen} onClose={source.close} onSaid={setSaid} />
    </Stack>
  );
}
