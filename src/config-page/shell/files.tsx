// The names of the files that go with a reply. Shown where a reply is decided on, alone or with others.
import { Badge, Group } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';

export const Files = ({ names }: { readonly names: readonly string[] }) => (
  <Group gap={6} mt={names.length === 0 ? 0 : 'xs'}>
    {names.map((name) => (
      <Badge key={name} variant="default" size="sm" tt="none" maw="100%" leftSection={<IconPaperclip size={12} />}>
        {name}
      </Badge>
    ))}
  </Group>
);
