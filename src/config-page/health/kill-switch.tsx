// The button that stops all sending, and the one that lets it go on: each with a reason, which is kept.
import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useDisclosure, useLocalStorage } from '@mantine/hooks';
import { IconHandStop, IconPlayerPlay } from '@tabler/icons-react';
import type { FormEvent } from 'react';
import { api, read } from '../api.ts';
import { useTexts } from '../shell/language.tsx';
import type { OnSaid } from './health.tsx';
import { texts } from './texts.ts';
import { useDeed } from './use-health.ts';

export function KillSwitch({ isStopped, onSaid }: { readonly isStopped: boolean; readonly onSaid: OnSaid }) {
  const words = useTexts(texts);
  const [isOpen, { open, close }] = useDisclosure();
  const [why, setWhy, forgetWhy] = useLocalStorage({
    key: 'waybill.health.why',
    defaultValue: '',
    getInitialValueInEffect: false,
  });
  const name = isStopped ? words.goOn : words.stop;
  const turn = useDeed(
    (json: { readonly why: string }) =>
      read(isStopped ? api.sending.resume.$post({ json }) : api.sending.stop.$post({ json })),
    (text, isFault) => {
      close();
      if (!isFault) forgetWhy();
      onSaid(text, isFault);
    },
    () => (isStopped ? words.goesOn : words.stoppedNow),
  );
  function submit(event: FormEvent): void {
    event.preventDefault();
    turn.mutate({ why: why.trim() });
  }
  return (
    <>
      <Button
        variant={isStopped ? 'filled' : 'default'}
        leftSection={
          isStopped ? <IconPlayerPlay size={18} /> : <IconHandStop size={18} color="var(--mantine-color-red-6)" />
        }
        onClick={open}
      >
        {name}
      </Button>
      <Modal
        opened={isOpen}
        onClose={close}
        closeButtonProps={{ 'aria-label': words.cancel }}
        title={isStopped ? words.goOn : words.stopTitle}
      >
        <form onSubmit={submit}>
          <Stack>
            <Text size="sm">{isStopped ? words.goOnMeans : words.stopMeans}</Text>
            <Textarea
              label={words.why}
              description={words.whyHint}
              value={why}
              onChange={(event) => setWhy(event.currentTarget.value)}
              maxLength={500}
              autosize
              minRows={2}
              required
              data-autofocus
            />
            <Group justify="flex-end">
              <Button variant="default" onClick={close}>
                {words.cancel}
              </Button>
              <Button
                type="submit"
                color={isStopped ? 'ink' : 'red.9'}
                loading={turn.isPending}
                disabled={why.trim() === ''}
              >
                {name}
              </Button>
            </Group>
          </Stack>
        </form>
      </Modal>
    </>
  );
}
