// The addresses to which nothing leaves without a person.
import { ActionIcon, Button, Group, List, Text, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api, read } from '../api.ts';
import { queryClient } from '../query-client.ts';
import { localeOf, useLanguage, useTexts } from '../shell/language.tsx';
import { Failure, Section } from './section.tsx';
import { texts } from './texts.ts';

const KEY = ['privacy', 'suppressions'];

export function SuppressionSection() {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const [typed, setTyped] = useState({ address: '', why: '' });
  const list = useQuery({ queryKey: KEY, queryFn: () => read(api.privacy.suppressions.$get()) });
  const onSuccess = () => queryClient.invalidateQueries({ queryKey: KEY });
  const added = useMutation({
    mutationFn: (json: typeof typed) => read(api.privacy.suppressions.$post({ json })),
    async onSuccess() {
      setTyped({ address: '', why: '' });
      await onSuccess();
    },
  });
  const removed = useMutation({
    mutationFn: (address: string) => read(api.privacy.suppressions.remove.$post({ json: { address } })),
    onSuccess,
  });
  const add = (event: FormEvent) => {
    event.preventDefault();
    added.mutate(typed);
  };
  return (
    <Section title={words.suppressions} why={words.suppressionsWhy}>
      <form onSubmit={add}>
        <Group align="end" gap="sm">
          <TextInput
            label={words.address}
            type="email"
            required
            flex="1 1 12rem"
            value={typed.address}
            onChange={({ currentTarget }) => setTyped({ ...typed, address: currentTarget.value })}
          />
          <TextInput
            label={words.why}
            flex="1 1 10rem"
            maxLength={500}
            value={typed.why}
            onChange={({ currentTarget }) => setTyped({ ...typed, why: currentTarget.value })}
          />
          <Button type="submit" variant="light" loading={added.isPending}>
            {words.add}
          </Button>
        </Group>
      </form>
      <Failure error={list.error ?? added.error ?? removed.error} />
      {list.data?.suppressions.length === 0 && <Text size="sm">{words.none}</Text>}
      <List listStyleType="none" spacing="xs">
        {list.data?.suppressions.map(({ address, why, by, at }) => (
          <List.Item key={address}>
            <Group justify="space-between" wrap="nowrap">
              <div>
                <Text size="sm">{address}</Text>
                <Text size="xs" c="dimmed">
                  {[why, words.by(by), new Date(at).toLocaleDateString(localeOf(language))]
                    .filter((part) => part !== '')
                    .join(' · ')}
                </Text>
              </div>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={words.remove(address)}
                onClick={() => removed.mutate(address)}
              >
                <IconX size={16} />
              </ActionIcon>
            </Group>
          </List.Item>
        ))}
      </List>
    </Section>
  );
}
