// The frame of each part of the privacy view.
import { Alert, Paper, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useLanguage } from '../shell/language.tsx';
import { tellServer } from '../shell/server-words.ts';

export const Section = ({
  title,
  why,
  children,
}: {
  readonly title: string;
  readonly why: string;
  readonly children: ReactNode;
}) => (
  <Paper withBorder p="md" component="section">
    <Stack gap="sm">
      <Title order={2}>{title}</Title>
      <Text size="sm" c="dimmed">
        {why}
      </Text>
      {children}
    </Stack>
  </Paper>
);

export function Failure({ error }: { readonly error: Error | null }) {
  const { language } = useLanguage();
  return (
    error !== null && (
      <Alert color="red" role="alert">
        {tellServer(error.message, language)}
      </Alert>
    )
  );
}
