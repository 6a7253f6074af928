// The head of a view of settings, with the way to their history at its end.
import { Anchor, Group, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

export function SettingTitle({
  title,
  history,
  children,
}: {
  readonly title: string;
  /** What the way to the history is called. */
  readonly history: string;
  /** Ways to elsewhere, before it. */
  readonly children?: ReactNode;
}) {
  return (
    <Group justify="space-between" align="baseline">
      <Title order={1}>{title}</Title>
      <Group gap="md">
        {children}
        <Anchor component={Link} to="/settings/history" size="sm">
          {history}
        </Anchor>
      </Group>
    </Group>
  );
}
