// The button that takes in a file; where there is a document of its name it asks first.
import { Button, FileButton, Group, Modal, Stack, Text } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api, read } from '../api.ts';
import { useLanguage, useTexts } from '../shell/language.tsx';
import type { Said } from '../shell/said.tsx';
import { tellServer } from '../shell/server-words.ts';
import { texts } from './texts.ts';
import { findConflict, type KnownDocument, readAnew } from './use-knowledge.ts';

const ACCEPTED = '.md,.markdown,.txt,.text,.html,.htm,.pdf';
const MEGABYTES_MAX = 10;

export function GiveFile({
  documents,
  onSaid,
}: {
  readonly documents: readonly KnownDocument[];
  readonly onSaid: (said: Said) => void;
}) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const [asked, setAsked] = useState<File | null>(null);
  const giving = useMutation({
    async mutationFn(file: File) {
      if (file.size > MEGABYTES_MAX * 1024 * 1024) throw new Error(words.tooLarge(MEGABYTES_MAX));
      const basedOn = documents.find(({ name }) => name === file.name)?.contentDigest ?? null;
      const json = { name: file.name, language: null, base64: await toBase64(file), basedOn };
      return read(api.knowledge.files.$post({ json }));
    },
    onSuccess: ({ name, passages, notes }) =>
      onSaid({
        text: [words.taken(name, passages), ...notes.map((note) => words.note(note))].join(' '),
        isFault: false,
      }),
    onError: (error) =>
      onSaid({
        text: findConflict(error) === undefined ? tellServer(error.message, language) : words.changedMeanwhile,
        isFault: true,
      }),
    async onSettled() {
      setAsked(null);
      await readAnew();
    },
  });
  const give = (file: File | null) => {
    if (file === null) return;
    if (documents.some(({ name }) => name === file.name)) setAsked(file);
    else giving.mutate(file);
  };
  return (
    <>
      {/* A new one each time, so that the same file can be given again. */}
      <FileButton key={giving.submittedAt} onChange={give} accept={ACCEPTED}>
        {(props) => (
          <Button {...props} variant="default" leftSection={<IconUpload size={16} />} loading={giving.isPending}>
            {words.give}
          </Button>
        )}
      </FileButton>
      <Modal
        opened={asked !== null}
        onClose={() => setAsked(null)}
        title={words.replaceTitle}
        closeButtonProps={{ 'aria-label': words.cancel }}
      >
        <Stack>
          <Text size="sm">{words.replaceWhy(asked?.name ?? '')}</Text>
          <Group justify="flex-end">
            <Button variant="default" onClick={() => setAsked(null)}>
              {words.cancel}
            </Button>
            <Button loading={giving.isPending} onClick={() => asked !== null && giving.mutate(asked)}>
              {words.replace}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}

const toBase64 = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(reader.error ?? new Error(file.name));
    reader.readAsDataURL(file);
  });
