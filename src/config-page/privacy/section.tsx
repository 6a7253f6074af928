// The frame of each part of the privacy view.
import { Alert, Paper, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

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

export const Failure = ({ error }: { readonly error: Error | null }) =>
  error !== null && (
    <Alert color="red" role="alert">
      {error.message}
    </Alert>
  );
