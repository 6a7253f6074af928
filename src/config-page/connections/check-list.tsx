// What a source may do and what is missing, a line a right, with what to do about it.
import { Group, Stack, Text } from '@mantine/core';
import { IconCheck, IconX } from '@tabler/icons-react';
import { useTexts } from '../shell/language.tsx';
import { texts } from './texts.ts';
import type { Check } from './use-connections.ts';

export function CheckList({ checks }: { readonly checks: readonly Check[] }) {
  const words = useTexts(texts);
  return (
    <Stack gap="xs" component="ul" p={0} m={0}>
      {checks.map(({ what, isFine, detail, remedy }) => (
        <Group key={what} component="li" wrap="nowrap" align="flex-start" gap="xs">
          {isFine ? (
            <IconCheck size={18} color="var(--mantine-color-teal-6)" aria-hidden />
          ) : (
            <IconX size={18} color="var(--mantine-color-red-6)" aria-hidden />
          )}
          <div>
            <Text size="sm" fw={550}>
              {what}: {isFine ? words.fine : words.missing}
            </Text>
            <Text size="sm">{detail}</Text>
            {!isFine && remedy !== null && (
              <Text size="sm" c="dimmed">
                {remedy}
              </Text>
            )}
          </div>
        </Group>
      ))}
    </Stack>
  );
}
