// Why the desk handled the mail as it did, and what happened to it since: the rules that spoke, how it was understood, the audit log.
import { Alert, Badge, Group, List, Paper, Stack, Text, Title } from '@mantine/core';
import { alarmNames } from '../shell/alarm-names.ts';
import { intentNames } from '../shell/intent-names.ts';
import { localeOf, useLanguage, useTexts } from '../shell/language.tsx';
import { tellServer } from '../shell/server-words.ts';
import { nameStep } from '../shell/step-names.ts';
import { writeTime } from './format.ts';
import { texts } from './texts.ts';
import type { Mail } from './use-mail.ts';

export function Why({ mail: { run, audit } }: { readonly mail: Mail }) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const intentWords = useTexts(intentNames);
  const alarmWords = useTexts(alarmNames);
  return (
    <Stack gap="sm">
      {run !== null && (
        <Paper withBorder p="sm">
          <Title order={3} mb={4}>
            {words.rules}
          </Title>
          <List size="sm" spacing={4}>
            {run.rules.map(({ rule, detail }) => (
              <List.Item key={`${rule} ${detail}`}>{tellServer(detail, language)}</List.Item>
            ))}
          </List>
          <Group gap={6} mt="xs">
            {run.intents.map(({ intent, confidence }) => (
              <Badge key={intent} variant="default" tt="none">
                {intentWords[intent]} {confidence.toLocaleString(localeOf(language), { style: 'percent' })}
              </Badge>
            ))}
            {run.alarms.map((alarm) => (
              <Badge key={alarm} color="red" variant="dot" tt="none">
                {alarmWords[alarm]}
              </Badge>
            ))}
          </Group>
          {run.identity !== null && (
            <Text size="xs" c="dimmed" mt="xs">
              {words.identity[run.identity]}
            </Text>
          )}
        </Paper>
      )}
      {run !== null && run.factsUnknown !== null && (
        <Alert variant="default" color="orange" title={words.factsUnknown}>
          {run.factsUnknown}
        </Alert>
      )}
      <details className="mail-details">
        <summary>{words.audit(audit.length)}</summary>
        <List size="xs" listStyleType="none" spacing={2}>
          {audit.map(({ seq, at, step, by }) => (
            <List.Item key={seq}>
              {writeTime(at, language)} · {nameStep(step, language)}
              {by === null ? '' : ` · ${by}`}
            </List.Item>
          ))}
        </List>
      </details>
    </Stack>
  );
}
