// One document: its passages, where it comes from, and the ways to change or remove it.
import { Alert, Anchor, Button, Group, Modal, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPencil } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { ApiFault, api, read } from '../api.ts';
import { localeOf, useLanguage, useTexts } from '../shell/language.tsx';
import { useRightForAll } from '../shell/use-me.ts';
import { Waiting } from '../shell/waiting.tsx';
import { nameLanguage } from '../voice/name-language.ts';
import { PassageList } from './passage-list.tsx';
import { texts } from './texts.ts';
import { documentQuery, findConflict, type KnownDocument, readAnew } from './use-knowledge.ts';

export default function DocumentView() {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const { name: given = '' } = useSearch({ strict: false }) as { readonly name?: unknown };
  const name = String(given);
  const { data: document, error } = useQuery(documentQuery(name));
  if (document === undefined && error === null) return <Waiting />;
  if (document === undefined)
    return (
      <Stack maw="62rem">
        <Back />
        <Alert color="orange" title={name}>
          {error instanceof ApiFault && error.status === 404 ? words.gone : error?.message}
        </Alert>
      </Stack>
    );
  const { title, origin, by, addedAt, passages, shown } = document;
  const day = new Date(addedAt).toLocaleDateString(localeOf(language), { dateStyle: 'long' });
  return (
    <Stack maw="62rem">
      <Back />
      <Group justify="space-between" align="flex-start">
        <div style={{ flex: '1 1 20rem', overflowWrap: 'anywhere' }}>
          <Title order={1}>{title}</Title>
          <Text size="sm" c="dimmed">
            {[
              name,
              nameLanguage(document.language, language),
              words.passageCount(passages),
              words.origins[origin],
              by === null ? day : words.byOn(by, day),
            ].join(' · ')}
          </Text>
        </div>
        <Deeds document={document} />
      </Group>
      <PassageList shown={shown} count={passages} language={document.language} />
    </Stack>
  );
}

const Back = () => {
  const words = useTexts(texts);
  return (
    <Anchor component={Link} to="/knowledge" size="sm">
      ← {words.title}
    </Anchor>
  );
};

function Deeds({
  document: { name, origin, contentDigest },
}: {
  readonly document: Pick<KnownDocument, 'name' | 'origin' | 'contentDigest'>;
}) {
  const words = useTexts(texts);
  const navigate = useNavigate();
  const mayChange = useRightForAll('settings.publish');
  const [isOpen, { open, close }] = useDisclosure();
  const removing = useMutation({
    mutationFn: () => read(api.knowledge.remove.$post({ json: { name, basedOn: contentDigest } })),
    onSuccess: () => navigate({ to: '/knowledge' }),
    onSettled: readAnew,
  });
  if (!mayChange) return null;
  return (
    <Group gap="xs">
      <Button variant="default" onClick={open}>
        {words.remove}
      </Button>
      {origin === 'written' && (
        <Button
          component={Link}
          to="/knowledge/write"
          search={{ name } as never}
          leftSection={<IconPencil size={16} />}
        >
          {words.edit}
        </Button>
      )}
      <Modal
        opened={isOpen}
        onClose={close}
        title={words.removeTitle}
        closeButtonProps={{ 'aria-label': words.cancel }}
      >
        <Stack>
          <Text size="sm">
            {words.removeWhy(name)} {origin === 'file' && words.removeFile}
          </Text>
          {removing.isError && (
            <Alert color="red" role="alert">
              {findConflict(removing.error) === undefined ? removing.error.message : words.changedMeanwhile}
            </Alert>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {words.cancel}
            </Button>
            <Button color="red.9" loading={removing.isPending} onClick={() => removing.mutate()}>
              {words.removeNow}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </Group>
  );
}
