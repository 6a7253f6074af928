// Who has agreed to marketing in notices: how many, one recorded or taken back, a list taken in. Addresses are typed here and never listed.
import { Alert, Button, FileButton, Group, List, Stack, Text, TextInput } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api, read } from '../api.ts';
import { Failure, Section } from '../privacy/section.tsx';
import { queryClient } from '../query-client.ts';
import { useLanguage, useTexts } from '../shell/language.tsx';
import { tellServer } from '../shell/server-words.ts';
import { useMe } from '../shell/use-me.ts';
import { marketingTexts } from './marketing-texts.ts';
import { CONSENTS_KEY, useConsentCounts } from './use-notices.ts';

const WORDING_CHARACTERS_MAX = 500;
/** Of what the server takes, with room for how JSON writes it. */
const LIST_BYTES_MAX = 1_500_000;

const readAnew = () => queryClient.invalidateQueries({ queryKey: CONSENTS_KEY });

export function Consents() {
  const words = useTexts(marketingTexts);
  const me = useMe();
  const { data } = useConsentCounts();
  if (data === undefined) return null;
  const mayChange = me?.reachesAll === true && me.rights.includes('privacy.run');
  return (
    <Section title={words.consents} why={words.consentsWhy}>
      <Text data-testid="consents">{words.counted(data.given, data.withdrawn)}</Text>
      {mayChange && (
        <>
          <OneConsent />
          <GiveList />
        </>
      )}
    </Section>
  );
}

function OneConsent() {
  const words = useTexts(marketingTexts);
  const [typed, setTyped] = useState({ address: '', givenOn: '', wording: '' });
  const recorded = useMutation({
    mutationFn: (json: typeof typed) => read(api.consents.$post({ json })),
    onSettled: readAnew,
  });
  const withdrawn = useMutation({
    mutationFn: (json: { address: string }) => read(api.consents.withdraw.$post({ json })),
    onSettled: readAnew,
  });
  const put = (change: Partial<typeof typed>) => {
    setTyped({ ...typed, ...change });
    recorded.reset();
    withdrawn.reset();
  };
  const record = (event: FormEvent) => {
    event.preventDefault();
    withdrawn.reset();
    recorded.mutate({ ...typed, address: typed.address.trim() });
  };
  const said = recorded.data && (recorded.data.recorded ? 'recorded' : recorded.data.known ? 'known' : 'stays');
  return (
    <form onSubmit={record}>
      <Stack gap="sm">
        <Group align="start" gap="sm">
          <TextInput
            label={words.address}
            type="email"
            required
            flex="1 1 14rem"
            value={typed.address}
            onChange={({ currentTarget }) => put({ address: currentTarget.value })}
          />
          <TextInput
            label={words.givenOn}
            type="date"
            required
            value={typed.givenOn}
            onChange={({ currentTarget }) => put({ givenOn: currentTarget.value })}
          />
          <TextInput
            label={words.wording}
            description={words.wordingHint}
            inputWrapperOrder={['label', 'input', 'description']}
            required
            flex="2 1 16rem"
            maxLength={WORDING_CHARACTERS_MAX}
            value={typed.wording}
            onChange={({ currentTarget }) => put({ wording: currentTarget.value })}
          />
        </Group>
        <Group>
          <Button type="submit" variant="light" loading={recorded.isPending}>
            {words.record}
          </Button>
          <Button
            variant="default"
            loading={withdrawn.isPending}
            disabled={typed.address.trim() === ''}
            onClick={() => {
              recorded.reset();
              withdrawn.mutate({ address: typed.address.trim() });
            }}
          >
            {words.withdraw}
          </Button>
        </Group>
        <Failure error={recorded.error ?? withdrawn.error} />
        {said !== undefined && <Text role="status">{words[said]}</Text>}
        {withdrawn.data !== undefined && (
          <Text role="status">{withdrawn.data.isNew ? words.withdrawn : words.wasWithdrawn}</Text>
        )}
      </Stack>
    </form>
  );
}

function GiveList() {
  const words = useTexts(marketingTexts);
  const { language } = useLanguage();
  const giving = useMutation({
    mutationFn: async (file: File) => {
      if (file.size > LIST_BYTES_MAX) throw new Error(words.tooLarge);
      return read(api.consents.import.$post({ json: { csv: await file.text() } }));
    },
    onSettled: readAnew,
  });
  const { faults = [], counts = null } = giving.data ?? {};
  return (
    <Stack gap="xs">
      <Text size="sm" fw={550}>
        {words.list}
      </Text>
      <Text size="sm" c="dimmed">
        {words.listHint}
      </Text>
      {/* A new one each time, so that the same file can be given again. */}
      <FileButton
        key={giving.submittedAt}
        onChange={(file) => file !== null && giving.mutate(file)}
        accept=".csv,text/csv"
      >
        {(props) => (
          <Button
            {...props}
            w="fit-content"
            variant="default"
            leftSection={<IconUpload size={16} />}
            loading={giving.isPending}
          >
            {words.give}
          </Button>
        )}
      </FileButton>
      <Failure error={giving.error} />
      {faults.length > 0 && (
        <Alert color="red" title={words.faults} role="alert">
          <List size="sm">
            {faults.map((fault) => (
              <List.Item key={fault}>{tellServer(fault, language)}</List.Item>
            ))}
          </List>
        </Alert>
      )}
      {counts !== null && <Text role="status">{words.imported(counts.recorded, counts.known, counts.withdrawn)}</Text>}
    </Stack>
  );
}
