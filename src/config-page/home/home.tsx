// The first view after the door.
import { Stack, Title } from '@mantine/core';
import { useMe } from '../shell/use-me.ts';

export default function Home() {
  const me = useMe();
  return (
    <Stack>
      <Title order={1}>{me?.name}</Title>
    </Stack>
  );
}
