// What stands where something is still on its way.
import { Center, Loader } from '@mantine/core';

export const Waiting = () => (
  <Center mih="40vh">
    <Loader size="sm" type="dots" />
  </Center>
);
