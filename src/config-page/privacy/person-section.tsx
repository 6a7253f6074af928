// What is kept of one address: looked up, carried off, erased.
import { Alert, Button, Group, Modal, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api, faultOf, read } from '../api.ts';
import { queryClient } from '../query-client.ts';
import { useTexts } from '../shell/language.tsx';
import { Failure, Section } from './section.tsx';
import { texts } from './texts.ts';

export function PersonSection() {
  const words = useTexts(texts);
  const [address, setAddress] = useState('');
  const [isErasing, setIsErasing] = useState(false);
  const found = useMutation({ mutationFn: (json: { address: string }) => read(api.privacy.find.$post({ json })) });
  const exported = useMutation({ mutationFn: carryOff });
  const erased = useMutation({
    mutationFn: (json: { address: string; again: string }) => read(api.privacy.erase.$post({ json })),
    onSuccess() {
      setIsErasing(false);
      found.reset();
      void queryClient.invalidateQueries();
    },
  });
  const kept = found.data;
  const isNothing = kept !== undefined && kept.mails + kept.replies + kept.answers === 0 && !kept.hasConsent;
  const lookUp = (event: FormEvent) => {
    event.preventDefault();
    erased.reset();
    found.mutate({ address: address.trim() });
  };
  return (
    <Section title={words.person} why={words.personWhy}>
      <form onSubmit={lookUp}>
        <Group align="end" gap="sm">
          <TextInput
            label={words.address}
            type="email"
            required
            flex="1 1 14rem"
            value={address}
            onChange={({ currentTarget }) => {
              setAddress(currentTarget.value);
              found.reset();
            }}
          />
          <Button type="submit" variant="light" loading={found.isPending}>
            {words.find}
          </Button>
        </Group>
      </form>
      <Failure error={found.error ?? exported.error} />
      {erased.data !== undefined && (
        <Alert color="teal" role="status">
          {words.erased(erased.data.mails, erased.data.auditEntries)}
        </Alert>
      )}
      {isNothing && <Text role="status">{words.nothing}</Text>}
      {kept !== undefined && !isNothing && (
        <Stack gap="sm">
          <SimpleGrid cols={{ base: 2, xs: 4 }}>
            {(['mails', 'replies', 'actions', 'answers'] as const).map((what) => (
              <div key={what}>
                <Text size="xl" fw={600}>
                  {kept[what]}
                </Text>
                <Text size="sm" c="dimmed">
                  {words[what]}
                </Text>
              </div>
            ))}
          </SimpleGrid>
          {kept.hasConsent && <Text size="sm">{words.hasConsent}</Text>}
          {kept.isSuppressed && <Text size="sm">{words.isSuppressed}</Text>}
          {kept.underWay.replies + kept.underWay.actions + kept.underWay.mails > 0 && (
            <Alert color="yellow">
              {words.underWay(kept.underWay.replies, kept.underWay.actions, kept.underWay.mails)}
            </Alert>
          )}
          <Group>
            <Button variant="default" loading={exported.isPending} onClick={() => exported.mutate(address.trim())}>
              {words.carryOff}
            </Button>
            <Button color="red.9" variant="outline" onClick={() => setIsErasing(true)}>
              {words.erase}
            </Button>
          </Group>
        </Stack>
      )}
      <EraseDialog
        isOpen={isErasing}
        isBusy={erased.isPending}
        error={erased.error}
        onClose={() => setIsErasing(false)}
        onErase={(again) => erased.mutate({ address: address.trim(), again })}
      />
    </Section>
  );
}

function EraseDialog({
  isOpen,
  isBusy,
  error,
  onClose,
  onErase,
}: {
  readonly isOpen: boolean;
  readonly isBusy: boolean;
  readonly error: Error | null;
  readonly onClose: () => void;
  readonly onErase: (again: string) => void;
}) {
  const words = useTexts(texts);
  const [again, setAgain] = useState('');
  return (
    <Modal opened={isOpen} onClose={onClose} title={words.eraseTitle} closeButtonProps={{ 'aria-label': words.cancel }}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onErase(again);
        }}
      >
        <Stack>
          <Text size="sm">{words.eraseWhy}</Text>
          <TextInput
            label={words.typeAgain}
            type="email"
            required
            data-autofocus
            value={again}
            onChange={({ currentTarget }) => setAgain(currentTarget.value)}
          />
          <Failure error={error} />
          <Group justify="end">
            <Button variant="default" onClick={onClose}>
              {words.cancel}
            </Button>
            <Button type="submit" color="red.9" loading={isBusy}>
              {words.eraseNow}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

/** By POST, so that the address stands in no address bar and no log of a proxy. */
async function carryOff(address: string): Promise<void> {
  const answer = await api.privacy.export.$post({ json: { address } });
  if (!answer.ok) throw await faultOf(answer);
  const name = /filename="([^"]+)"/.exec(answer.headers.get('content-disposition') ?? '')?.[1] ?? 'person.jsonl';
  const url = URL.createObjectURL(await answer.blob());
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  URL.revokeObjectURL(url);
}
