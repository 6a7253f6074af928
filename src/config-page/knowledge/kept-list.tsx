// Of each document the version before its newest change: put back, or erased for good.
import { Button, Group, List, Modal, Stack, Text, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api, read } from '../api.ts';
import { localeOf, useLanguage, useTexts } from '../shell/language.tsx';
import type { Said } from '../shell/said.tsx';
import { texts } from './texts.ts';
import { type KeptVersion, type KnownDocument, readAnew } from './use-knowledge.ts';

export function KeptList({
  kept,
  documents,
  mayChange,
  onSaid,
}: {
  readonly kept: readonly KeptVersion[];
  readonly documents: readonly KnownDocument[];
  readonly mayChange: boolean;
  readonly onSaid: (said: Said) => void;
}) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const [erasing, setErasing] = useState<string | null>(null);
  const onError = (error: Error) => onSaid({ text: error.message, isFault: true });
  const restore = useMutation({
    mutationFn: (name: string) => {
      const basedOn = documents.find((one) => one.name === name)?.contentDigest ?? null;
      return read(api.knowledge.restore.$post({ json: { name, basedOn } }));
    },
    onSuccess: (_, name) => onSaid({ text: words.restored(name), isFault: false }),
    onError,
    onSettled: readAnew,
  });
  const forget = useMutation({
    mutationFn: (name: string) => read(api.knowledge.forget.$post({ json: { name } })),
    onSuccess: (_, name) => onSaid({ text: words.erased(name), isFault: false }),
    onError,
    onSettled: async () => {
      setErasing(null);
      await readAnew();
    },
  });
  if (kept.length === 0) return null;
  return (
    <section>
      <Title order={2}>{words.kept}</Title>
      <Text size="sm" c="dimmed" mb="xs">
        {words.keptWhy}
      </Text>
      <List listStyleType="none" spacing="xs">
        {kept.map(({ name, ended, keptAt }) => (
          <List.Item key={name}>
            <Group justify="space-between" gap="xs">
              <div style={{ flex: '1 1 14rem', overflowWrap: 'anywhere' }}>
                <Text size="sm">{name}</Text>
                <Text size="xs" c="dimmed">
                  {words.ended[ended](new Date(keptAt).toLocaleDateString(localeOf(language), { dateStyle: 'medium' }))}
                </Text>
              </div>
              {mayChange && (
                <Group gap="xs">
                  <Button
                    size="compact-sm"
                    variant="default"
                    aria-label={words.restoreOf(name)}
                    loading={restore.isPending && restore.variables === name}
                    onClick={() => restore.mutate(name)}
                  >
                    {words.restore}
                  </Button>
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    color="gray"
                    aria-label={words.eraseOf(name)}
                    onClick={() => setErasing(name)}
                  >
                    {words.erase}
                  </Button>
                </Group>
              )}
            </Group>
          </List.Item>
        ))}
      </List>
      <Modal
        opened={erasing !== null}
        onClose={() => setErasing(null)}
        title={words.eraseTitle}
        closeButtonProps={{ 'aria-label': words.cancel }}
      >
        <Stack>
          <Text size="sm">{words.eraseWhy(erasing ?? '')}</Text>
          <Group justify="flex-end">
            <Button variant="default" onClick={() => setErasing(null)}>
              {words.cancel}
            </Button>
            <Button color="red.9" loading={forget.isPending} onClick={() => erasing !== null && forget.mutate(erasing)}>
              {words.eraseNow}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </section>
  );
}
