// What no rule lifts, with its meaning.
import { Badge, Group, Stack, Text } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { limits } from '../../domain/limits.ts';
import { useTexts } from '../shell/language.tsx';
import { limitTexts } from './limit-texts.ts';
import { texts } from './texts.ts';

export function HardLimits() {
  const words = useTexts(texts);
  const meanings = useTexts(limitTexts);
  const { automaticRepliesPerRecipientPerDay, automaticRepliesPerMailboxPerHour } = limits.sending;
  const caps = words.caps(automaticRepliesPerRecipientPerDay, automaticRepliesPerMailboxPerHour);
  return (
    <Stack gap="xs">
      <Text size="sm" maw="70ch">
        {words.limitsWhat}
      </Text>
      {[...Object.entries(meanings), ['caps', caps]].map(([id, meaning]) => (
        <Group key={id} gap="sm" wrap="nowrap" align="start">
          <Badge variant="default" tt="none" leftSection={<IconLock size={12} />} style={{ flexShrink: 0 }}>
            {words.locked}
          </Badge>
          <div>
            <Text size="sm">{meaning}</Text>
            <Text size="xs" c="dimmed">
              {id}
            </Text>
          </div>
        </Group>
      ))}
    </Stack>
  );
}
