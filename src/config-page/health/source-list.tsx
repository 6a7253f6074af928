// The connected shops, carriers and ERPs with their state; what to do about them stands in Connections.
import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useTexts } from '../shell/language.tsx';
import { StateBadge } from './state-badge.tsx';
import { texts } from './texts.ts';
import type { Health } from './use-health.ts';

export function SourceList({ sources }: Pick<Health, 'sources'>) {
  const words = useTexts(texts);
  return (
    <Paper withBorder p="md" component="section">
      <Title order={2} mb="xs">
        {words.sources}
      </Title>
      {sources.length === 0 && (
        <Text size="sm" c="dimmed">
          {words.noSources}
        </Text>
      )}
      <Stack gap="xs">
        {sources.map(({ name, state, why }) => (
          <div key={name}>
            <Group justify="space-between">
              <Text size="sm" fw={550}>
                {name}
              </Text>
              <StateBadge state={state} />
            </Group>
            {why !== null && <Text size="xs">{why}</Text>}
          </div>
        ))}
      </Stack>
    </Paper>
  );
}
