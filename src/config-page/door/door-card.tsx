// The frame of the door's pages.
import { Alert, Center, Paper, Stack, Title } from '@mantine/core';
import type { ReactNode } from 'react';

export function DoorCard({
  title,
  wrong,
  children,
}: {
  readonly title: string;
  readonly wrong: string | null;
  readonly children: ReactNode;
}) {
  return (
    <Center mih="100dvh" p="md" component="main">
      <Paper withBorder p="xl" w="min(26rem, 100%)">
        <Stack>
          <Title order={1}>{title}</Title>
          {wrong !== null && (
            <Alert color="red" role="alert">
              {wrong}
            </Alert>
          )}
          {children}
        </Stack>
      </Paper>
    </Center>
  );
}
