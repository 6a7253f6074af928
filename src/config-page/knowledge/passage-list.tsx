// The passages of a document, as a question finds them.
import { Paper, Stack, Text } from '@mantine/core';
import { useTexts } from '../shell/language.tsx';
import { texts } from './texts.ts';

export function PassageList({
  shown,
  count,
  language,
}: {
  readonly shown: readonly { readonly heading: string; readonly text: string }[];
  /** Of all of them. */
  readonly count: number;
  readonly language: string | null;
}) {
  const words = useTexts(texts);
  return (
    <Stack gap="xs">
      {shown.map(({ heading, text }, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a passage has no other name than its place
        <Paper key={n} withBorder p="sm" component="article" data-testid="passage" lang={language ?? undefined}>
          {heading !== '' && (
            <Text size="sm" fw={600}>
              {heading}
            </Text>
          )}
          <Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>
            {text}
          </Text>
        </Paper>
      ))}
      {count > shown.length && (
        <Text size="sm" c="dimmed">
          {words.andMore(count - shown.length)}
        </Text>
      )}
    </Stack>
  );
}
