// What the customer answered to whether our reply was helpful. The words are a stranger's: text, never markup.
import { Badge, Group, Paper, Text } from '@mantine/core';
import { useLanguage, useTexts } from '../shell/language.tsx';
import { writeTime } from './format.ts';
import { texts } from './texts.ts';
import type { Mail } from './use-mail.ts';

export function Satisfaction({ mail: { satisfaction } }: { readonly mail: Mail }) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  if (satisfaction === null) return null;
  const { answer, comment, at } = satisfaction;
  return (
    <Paper withBorder p="sm" component="section" aria-label={words.satisfaction}>
      <Group gap="xs" justify="space-between">
        <Badge variant="dot" color={answer === 'good' ? 'teal' : 'orange'} tt="none">
          {words.satisfactionAnswers[answer]}
        </Badge>
        <Text size="xs" c="dimmed" className="mail-time">
          {writeTime(at, language)}
        </Text>
      </Group>
      {comment !== null && (
        <Text size="sm" mt="xs" className="mail-text" style={{ overflowWrap: 'anywhere' }}>
          “{comment}”
        </Text>
      )}
    </Paper>
  );
}
